"""The client: resources as attributes, one transport beneath."""

from __future__ import annotations

import asyncio
import os
import re
import time
from collections.abc import Callable, Mapping, Sequence
from functools import cached_property, partial
from types import TracebackType
from typing import TYPE_CHECKING, Any, Literal, Self

import orjson

from linkedin_ads_async.errors import UsageError
from linkedin_ads_async.operation import (
    Body,
    Finish,
    Operation,
    RawResponse,
    Request,
    Response,
    Transport,
)
from linkedin_ads_async.resources.answers import parse_json, read, response
from linkedin_ads_async.resources.generated.index import ResourceIndex
from linkedin_ads_async.resources.request import build
from linkedin_ads_async.restli import encode_params
from linkedin_ads_async.sunset import SunsetWatch
from linkedin_ads_async.transport import (
    EnvironmentToken,
    Event,
    HttpTransport,
    Limiter,
    Retries,
    StaticToken,
    TokenSource,
)
from linkedin_ads_async.versions import NEWEST

if TYPE_CHECKING:
    from linkedin_ads_async.transport import RefreshToken

if TYPE_CHECKING:
    from linkedin_ads_async.resources.names import Names

__all__ = ["LinkedInAds"]

BASE_URL = "https://api.linkedin.com"

_REFRESH_VARIABLES = (
    "LINKEDIN_ADS_CLIENT_ID",
    "LINKEDIN_ADS_CLIENT_SECRET",
    "LINKEDIN_ADS_REFRESH_TOKEN",
)
_NETWORK_OPTIONS = ("ca_file", "proxy", "retries", "trust_env")

_SLOWEST_UPLINK = 50_000
"""Bytes per second below which an upload is given up."""

_MANY = 200
"""Entities from which on their JSON is made in a thread: it takes milliseconds."""

_NO_JSON = {"UPDATE", "PARTIAL_UPDATE", "DELETE", "CREATE"}


class LinkedInAds(ResourceIndex):
    """A client of LinkedIn's Advertising API.

    >>> async with LinkedInAds(access_token="...") as ads:
    ...     account = await ads.ad_accounts.get(507404993)

    Args:
        access_token: A member's token with the scopes r_ads and r_ads_reporting.
        token: Where tokens come from, instead of a fixed one.
        version: The monthly version to speak, YYYYMM; the newest known where it is not given.
        base_url: Origin of the API, without `/rest`; https, unless it is this machine.
        limits: `Limits`, shared by all clients of one application, so that together they stay
            within them; or a `Limiter` of your own.
        retries: How often and how long to try again.
        proxy, ca_file, trust_env: For networks that need them; `trust_env=True` reads the proxies
            of the environment.
        observe: Called with an `Event` after every attempt and every call.
        transport: Replaces all of the network, for tests.
        now: Seconds since 1970, by which a version within 60 days of its end warns, once, with
            `SunsetWarning`, and one past it is refused with `UsageError`. Without it, calls to
            LinkedIn go by `time.time`; another origin may live in another month: it is not judged.

    The session opens on the first call and belongs to the event loop of that call. Close the client
    with `async with` or `await ads.close()`.
    """

    def __init__(
        self,
        access_token: str | None = None,
        *,
        token: TokenSource | None = None,
        version: str = NEWEST,
        base_url: str = BASE_URL,
        limits: Limiter | None = None,
        retries: Retries | None = None,
        proxy: str | None = None,
        ca_file: str | None = None,
        trust_env: bool = False,
        observe: Sequence[Callable[[Event], None]] = (),
        transport: Transport | None = None,
        now: Callable[[], float] | None = None,
    ) -> None:
        if not re.fullmatch(r"20\d{2}(0[1-9]|1[0-2])", version):
            raise UsageError(f'version is a month, "{NEWEST}", not {version!r}')
        if access_token is not None and token is not None:
            raise UsageError("give access_token= or token=, not both")
        self.version = version
        if now is None and transport is None and base_url.rstrip("/") == BASE_URL:
            now = time.time
        self._sunset = SunsetWatch(version, now) if now else None
        self._transport: Transport
        if transport is not None:
            self._transport = transport
        else:
            source = StaticToken(access_token) if access_token is not None else token
            self._transport = HttpTransport(
                source or EnvironmentToken(),
                base_url=base_url,
                limits=limits,
                retries=retries,
                proxy=proxy,
                ca_file=ca_file,
                trust_env=trust_env,
                observe=observe,
            )

    @classmethod
    def from_env(cls, environ: Mapping[str, str] | None = None, **options: Any) -> Self:
        """Make a client from the environment; `options` win over it.

        It reads `LINKEDIN_ADS_ACCESS_TOKEN`, `LINKEDIN_ADS_VERSION` and `LINKEDIN_ADS_BASE_URL`.
        With `LINKEDIN_ADS_CLIENT_ID`, `LINKEDIN_ADS_CLIENT_SECRET` and `LINKEDIN_ADS_REFRESH_TOKEN`
        the token renews itself; the access token is then the first one, and may be missing.
        Raises `UsageError` where there is no token.
        """
        values = os.environ if environ is None else environ
        found = {
            "access_token": values.get("LINKEDIN_ADS_ACCESS_TOKEN"),
            "version": values.get("LINKEDIN_ADS_VERSION"),
            "base_url": values.get("LINKEDIN_ADS_BASE_URL"),
        }
        chosen = {**{name: value for name, value in found.items() if value}, **options}
        given = options.keys() & {"access_token", "token", "transport"}
        if not given and all(values.get(name) for name in _REFRESH_VARIABLES):
            chosen["token"] = _refresh_token(values, options)
        if {"token", "transport"} & chosen.keys():
            chosen.pop("access_token", None)
        elif "access_token" not in chosen:
            raise UsageError(
                "no access token: set LINKEDIN_ADS_ACCESS_TOKEN, or give access_token=; to refresh "
                f"one, set all of {', '.join(_REFRESH_VARIABLES)}"
            )
        return cls(**chosen)

    @cached_property
    def names(self) -> Names:
        """Names of URNs of any kind: `await ads.names.resolve(urns)`."""
        from linkedin_ads_async.resources.names import Names  # noqa: PLC0415  # loaded when used

        return Names(self)

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self,
        exc_type: type[BaseException] | None,
        exc: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        await self.close()

    async def close(self) -> None:
        """Wait for the calls in flight, then close every connection."""
        await self._transport.close()

    async def send(
        self,
        operation: Operation,
        *,
        body: Any = None,
        finish: Finish | None = None,
        cost_bound: int = 0,
        **arguments: Any,
    ) -> Response[Any]:
        """Make one call and get all of its answer: status, headers, request id, body, parsed.

        >>> from linkedin_ads_async.facts.operations import ad_accounts
        >>> answer = await ads.send(ad_accounts.GET, ad_account_id=507404993)
        >>> answer.request_id, answer.parsed.name

        `body` is what a write carries. `finish` turns the body into `parsed` inside the attempt,
        in a worker thread where the body is large, and says what it cost in metric values;
        `cost_bound` is the most it can cost.
        """
        parse = finish or (None if operation.restli in _NO_JSON else _lenient(operation))
        built = partial(
            build,
            operation,
            arguments,
            version=self.version,
            entity=body,
            finish=parse,
            cost_bound=cost_bound,
        )
        many = isinstance(body, list) and len(body) > _MANY
        request = await asyncio.to_thread(built) if many else built()
        raw = await self._sent(request)
        return response(raw, raw.value if finish else read(operation, raw))

    async def request(
        self,
        method: str,
        path: str,
        *,
        params: Mapping[str, Any] | None = None,
        fields: str | Sequence[str] | None = None,
        json: Any = None,
        headers: Mapping[str, str] | None = None,
    ) -> Response[Any]:
        """Reach what no spec describes: the same token, limits, retries and errors.

        >>> answer = await ads.request("GET", "/adAccounts", params={"q": "search"}, fields="id")
        >>> answer.parsed["elements"]

        `path` stands below `/rest`, unless it begins with `/rest/` or `/v2/`, and is sent as it is:
        encode keys in it with `restli.encode_path_key`. `params` are Rest.li values: lists,
        records, URNs. `parsed` is the JSON of the answer, None where it is empty.
        """
        verb = method.upper()
        if verb not in ("GET", "POST", "PUT", "DELETE"):
            raise UsageError(f"method is GET, POST, PUT or DELETE, not {method!r}")
        if not path.startswith("/") or "?" in path:
            raise UsageError(f"path begins with a slash and has no query, not {path!r}")
        base = {"X-Restli-Protocol-Version": "2.0.0"}
        if not path.startswith("/v2/"):
            base["LinkedIn-Version"] = self.version
        if json is not None:
            base["Content-Type"] = "application/json"
        whole = path if path.startswith(("/rest/", "/v2/")) else f"/rest{path}"
        literal = {"fields": fields} if fields is not None else None
        raw = await self._sent(
            Request(
                operation=f"{verb} {whole}",
                http=verb,
                path=whole,
                query=encode_params(params or {}, literal=literal),
                headers={**base, **(headers or {})},
                body=orjson.dumps(json) if json is not None else None,
                read=verb == "GET",
                resource=whole.split("/")[2],
                finish=_json_or_nothing,
            )
        )
        return response(raw, raw.value)

    async def upload(
        self,
        url: str,
        body: Body,
        *,
        operation: str = "upload",
        http: Literal["PUT", "POST"] = "PUT",
        headers: Mapping[str, str] | None = None,
        size_bytes: int | None = None,
        token: bool = False,
    ) -> Response[None]:
        """Send the bytes of a file to an upload URL that LinkedIn gave; the answer has its headers.

        >>> answer = await ads.upload(target.upload_url, path.read_bytes())
        >>> answer.headers["etag"]

        `body` is bytes, or a function that opens them anew for every attempt; then `size_bytes`
        says how many there are. The token stays here unless `token=True`, and then goes to hosts of
        LinkedIn only. A PUT is sent again where its outcome is unknown, a POST is not.
        `ads.images.upload`, `ads.videos.upload` and `ads.documents.upload` do all of it.
        Source: reference/api-campaign-management 11.3.
        """
        more = {"Content-Type": "application/octet-stream", **(headers or {})}
        if callable(body):
            if size_bytes is None:
                raise UsageError("upload() needs size_bytes= where the body is not bytes")
            more["Content-Length"] = str(size_bytes)
        elif not isinstance(body, bytes):
            raise UsageError(
                f"upload() takes bytes, or a function that opens them, not {type(body).__name__}: "
                "ads.images.upload, ads.videos.upload and ads.documents.upload take paths and files"
            )
        size = size_bytes if callable(body) else len(body)
        raw = await self._sent(
            Request(
                operation=operation,
                http=http,
                url=url,
                authorised=token,
                headers=more,
                body=body,
                read=http == "PUT",
                # Its host has limits of its own.
                resource="uploads",
                upload_s=(size or 0) / _SLOWEST_UPLINK,
            )
        )
        return response(raw, None)

    async def _sent(self, request: Request) -> RawResponse:
        if self._sunset is not None and request.path.startswith("/rest/"):
            self._sunset.look()
        return await self._transport.send(request)


def _refresh_token(values: Mapping[str, str], options: Mapping[str, Any]) -> RefreshToken:
    from linkedin_ads_async.transport import RefreshToken  # noqa: PLC0415  # loaded by who needs it

    client_id, client_secret, refresh_token = (values[name].strip() for name in _REFRESH_VARIABLES)
    access_token = values.get("LINKEDIN_ADS_ACCESS_TOKEN", "").strip()
    return RefreshToken(
        client_id=client_id,
        client_secret=client_secret,
        refresh_token=refresh_token,
        access_token=access_token or None,
        **{name: options[name] for name in _NETWORK_OPTIONS if name in options},
    )


def _lenient(operation: Operation) -> Finish:
    """Actions may answer with nothing; everything else that is read has to be JSON."""
    return _json_or_nothing if operation.restli == "ACTION" else parse_json


def _json_or_nothing(body: bytes) -> tuple[Any, int]:
    return parse_json(body) if body else (None, 0)
