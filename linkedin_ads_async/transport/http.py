"""One attempt over aiohttp: the only place that touches the network."""

from __future__ import annotations

import asyncio
import io
import ipaddress
import re
import secrets
import ssl
import urllib.request
from collections.abc import AsyncIterator, Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import aiohttp
import attrs
from multidict import CIMultiDict
from yarl import URL

from linkedin_ads_async.errors import (
    RedirectRefused,
    RequestTooLarge,
    ResponseTooLarge,
    UsageError,
)
from linkedin_ads_async.operation import Body, Request
from linkedin_ads_async.restli import needs_tunnel, tunnel
from linkedin_ads_async.transport.auth import Secret, bearer
from linkedin_ads_async.transport.clock import Clock
from linkedin_ads_async.transport.coding import OFFERED
from linkedin_ads_async.transport.failures import FOREIGN, bare, ending_with_connection, mapped
from linkedin_ads_async.transport.reading import SMALL_BYTES, Answer, Reading

__all__ = ["ATTEMPT_S", "Traffic", "Wire", "checked_base"]

ATTEMPT_S = 120.0
_CONNECT_S = 5.0
_IDLE_S = 30.0
_KEEPALIVE_S = 15.0
"""Shorter than a server's: whoever reuses a connection late finds it closed."""
_RECEIVED_LIMIT_BYTES = 64 * 2**20
_PIECE_BYTES = 64 * 1024
_AT_ONE_GO_BYTES = 2**20

_READERS = ThreadPoolExecutor(2, thread_name_prefix="linkedin-ads-reader")
"""Large bodies wait for their turn compressed: one that is read takes thirty times the memory."""

_HEADER_NAME = re.compile(r"[\w!#$%&'*+.^`|~-]+", re.ASCII)


@attrs.define
class Traffic:
    """Sizes of the bodies that went over the wire in one attempt."""

    sent_bytes: int = 0
    received_bytes: int = 0
    broken: Exception | None = None
    """What the request's own body raised while it was read."""


@attrs.frozen
class _Prepared:
    http: str
    url: URL
    headers: CIMultiDict[str]
    body: Any = attrs.field(repr=False)


class Wire:
    """The session of one client; it opens on first use and stays with that event loop."""

    def __init__(
        self,
        base_url: str,
        *,
        clock: Clock,
        proxy: str | None = None,
        ca_file: str | None = None,
        trust_env: bool = False,
        read: Callable[[Reading], Answer] = Reading.run,
    ) -> None:
        self._base = checked_base(base_url)
        self._origin = str(self._base.origin())
        self._clock = clock
        self._proxy = proxy
        self._ca_file = ca_file
        self._trust_env = trust_env
        self._read = read
        self._timeout = aiohttp.ClientTimeout(
            total=ATTEMPT_S, sock_connect=_CONNECT_S, sock_read=_IDLE_S
        )
        self._session: aiohttp.ClientSession | None = None
        self._loop: asyncio.AbstractEventLoop | None = None
        self._refused_query_bytes: int | None = None

    async def send(
        self,
        request: Request,
        token: Secret | None,
        *,
        traffic: Traffic | None = None,
        timeout_s: float = ATTEMPT_S,
    ) -> Answer:
        """Send once and read all; anything but a whole 2xx answer raises one of our errors.

        Without a token there is no `Authorization` header.
        """
        record = traffic or Traffic()
        if self._is_long(request):
            return await self._exchange(request, token, record, timeout_s, tunnelled=True)
        try:
            return await self._exchange(request, token, record, timeout_s, tunnelled=False)
        except RequestTooLarge as error:
            if error.status != 414 or not request.query or callable(request.body):
                raise
        # LinkedIn takes less than it says: remember how much, and send the same call tunnelled.
        self._refused_query_bytes = len(request.query)
        return await self._exchange(request, token, record, timeout_s, tunnelled=True)

    async def close(self) -> None:
        session, self._session = self._session, None
        if session is not None:
            await session.close()

    def _is_long(self, request: Request) -> bool:
        if request.url:
            return False
        refused = self._refused_query_bytes
        if refused is not None and len(request.query) >= refused:
            return True
        return needs_tunnel(len(self._origin) + len(request.path), request.query)

    async def _exchange(
        self,
        request: Request,
        token: Secret | None,
        traffic: Traffic,
        timeout_s: float,
        *,
        tunnelled: bool,
    ) -> Answer:
        prepared = self._prepared(request, traffic, tunnelled=tunnelled)
        if token is not None:
            if request.url:
                self._check_recipient(request.operation, prepared.url)
            prepared.headers["Authorization"] = bearer(token)
        session = self._opened()
        try:
            reading = await self._fetched(session, prepared, request, traffic, timeout_s)
        except FOREIGN as error:
            failure, cause = _failure(request, traffic, error)
        else:
            if len(reading.received) < SMALL_BYTES:
                return self._read(reading)
            loop = asyncio.get_running_loop()
            return await loop.run_in_executor(_READERS, self._read, reading)
        # Raised out here, it has no context: aiohttp's errors hold the URL and its frames more.
        raise failure from cause

    async def _fetched(
        self,
        session: aiohttp.ClientSession,
        prepared: _Prepared,
        request: Request,
        traffic: Traffic,
        timeout_s: float,
    ) -> Reading:
        async with session.request(
            prepared.http,
            prepared.url,
            headers=prepared.headers,
            data=prepared.body,
            # aiohttp makes one up for these verbs, and looking for it costs every call.
            skip_auto_headers=None if prepared.http == "GET" else ("Content-Type",),
            allow_redirects=False,
            proxy=self._proxy,
            timeout=self._timeout_within(timeout_s),
        ) as response:
            if 300 <= response.status < 400:
                raise _redirect(request.operation, response)
            received = await _received(request.operation, response, traffic)
            headers = {name.lower(): value for name, value in response.headers.items()}
            return Reading(request, response.status, headers, received, self._clock.now())

    def _prepared(self, request: Request, traffic: Traffic, *, tunnelled: bool) -> _Prepared:
        headers = CIMultiDict({"Accept": "application/json", "Accept-Encoding": OFFERED})
        headers.update(request.headers)
        http, path, body = request.http, request.path, request.body
        if request.url:
            url = self._upload_url(request)
            _check(request.operation, url.raw_path_qs, headers)
            return _Prepared(http, url, headers, _counted(body, traffic))
        if tunnelled:
            http, body = "POST", _tunnelled(request, headers)
        elif request.query:
            path += f"?{request.query}"
        _check(request.operation, path, headers)
        url = URL(self._origin + path, encoded=True)
        return _Prepared(http, url, headers, _counted(body, traffic))

    def _upload_url(self, request: Request) -> URL:
        """Where a file goes: over https, or to the origin that all calls go to."""
        shown = request.url.isascii() and request.url.isprintable() and " " not in request.url
        url = URL(request.url, encoded=True) if shown else URL()
        safe = url.scheme == "https" or (url.scheme == "http" and str(url.origin()) == self._origin)
        if not (safe and url.host) or url.user or url.fragment:
            raise UsageError(
                f"{request.operation}: an upload URL is absolute, encoded and begins with https:, "
                "as LinkedIn hands it out; this one is not"
            )
        return url

    def _check_recipient(self, operation: str, url: URL) -> None:
        """Raise `UsageError` where the token would leave LinkedIn."""
        host = f".{url.host}"
        if str(url.origin()) != self._origin and not host.endswith(".linkedin.com"):
            raise UsageError(f"{operation}: the token does not go to {url.host}")

    def _timeout_within(self, timeout_s: float) -> aiohttp.ClientTimeout:
        if timeout_s == ATTEMPT_S:
            return self._timeout
        return attrs.evolve(self._timeout, total=timeout_s)

    def _opened(self) -> aiohttp.ClientSession:
        loop = asyncio.get_running_loop()
        if self._session is None:
            self._loop, self._session = loop, self._new_session()
        elif self._loop is not loop:
            raise UsageError("a client belongs to the event loop of its first call: make another")
        return self._session

    def _new_session(self) -> aiohttp.ClientSession:
        if self._trust_env and self._proxy is None:
            self._proxy = _environment_proxy(self._base)
        session = aiohttp.ClientSession(
            # Our own limits bound the connections.
            connector=aiohttp.TCPConnector(
                limit=0, keepalive_timeout=_KEEPALIVE_S, ssl=_trust(self._ca_file)
            ),
            cookie_jar=aiohttp.DummyCookieJar(),
            auto_decompress=False,
        )
        # aiohttp sends some requests twice on its own; a private switch, so a test guards it.
        session._retry_connection = False  # noqa: SLF001
        return session


def checked_base(base_url: str) -> URL:
    """Raise `UsageError` for anything but an origin that secrets may go to."""
    url = URL(base_url)
    whole = not (url.query_string or url.fragment or url.user) and url.path in ("", "/")
    if url.scheme not in ("http", "https") or not url.host or not whole:
        raise UsageError("base_url is an origin such as https://api.linkedin.com, and nothing more")
    if url.scheme == "http" and not _is_loopback(url.host):
        raise UsageError(f"a token goes over https, or to this machine; {base_url!r} is neither")
    return url


def _is_loopback(host: str) -> bool:
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def _environment_proxy(base: URL) -> str | None:
    """Look it up here: aiohttp would take credentials from .netrc along, and clash with ours."""
    if not base.host or urllib.request.proxy_bypass(base.host):
        return None
    return urllib.request.getproxies().get(base.scheme)


def _trust(ca_file: str | None) -> ssl.SSLContext | bool:
    if ca_file is None:
        return True
    try:
        return ssl.create_default_context(cafile=ca_file)
    except OSError as error:
        raise UsageError(f"ca_file={ca_file!r} holds no certificates: {error}") from error


def _tunnelled(request: Request, headers: CIMultiDict[str]) -> bytes:
    """The body that stands for the query and the body; sets the headers that go with it."""
    if callable(request.body):
        raise UsageError(f"{request.operation}: a streamed body cannot go with so long a query")
    more, body = tunnel(
        request.http,
        request.query,
        content_type=headers.get("Content-Type"),
        body=request.body,
        boundary=secrets.token_hex(12),
    )
    headers.update(more)
    return body


def _counted(body: Body | None, traffic: Traffic) -> Any:
    if not callable(body):
        traffic.sent_bytes = len(body or b"")
        # aiohttp writes bytes at one go, and warns of it where they are many.
        return io.BytesIO(body) if body and len(body) > _AT_ONE_GO_BYTES else body
    opened = body()

    async def pieces() -> AsyncIterator[bytes]:
        try:
            async for piece in opened:
                traffic.sent_bytes += len(piece)
                yield piece
        except Exception as error:
            traffic.broken = error
            raise

    return pieces()


def _failure(
    request: Request, traffic: Traffic, error: Exception
) -> tuple[Exception, BaseException | None]:
    """What to raise, and from what; a body that cannot be read is no fault of the network."""
    if traffic.broken is not None:
        return traffic.broken, traffic.broken.__cause__
    return mapped(request.operation, error), bare(error)


def _check(operation: str, path: str, headers: CIMultiDict[str]) -> None:
    # yarl sends an encoded URL as it is: a raw space, a cut at "#", another host before "@".
    printable = path.isascii() and path.isprintable()
    if not path.startswith("/") or not printable or " " in path or "#" in path:
        raise UsageError(f"{operation}: path and query have to be encoded and begin with a slash")
    for name, value in headers.items():
        if not (_HEADER_NAME.fullmatch(name) and value.isascii() and value.isprintable()):
            raise UsageError(f"{operation}: the header {name!r} takes printable ASCII only")


async def _received(operation: str, response: aiohttp.ClientResponse, traffic: Traffic) -> bytes:
    pieces = []
    with ending_with_connection(response):
        async for piece in response.content.iter_chunked(_PIECE_BYTES):
            pieces.append(piece)
            traffic.received_bytes += len(piece)
            if traffic.received_bytes > _RECEIVED_LIMIT_BYTES:
                raise ResponseTooLarge(
                    f"{operation}: the answer is larger than {_RECEIVED_LIMIT_BYTES:,} bytes: ask "
                    "for less in one call",
                    kind="protocol",
                )
    return b"".join(pieces)


def _redirect(operation: str, response: aiohttp.ClientResponse) -> RedirectRefused:
    target = response.headers.get("Location", "nowhere").partition("?")[0][:200]
    return RedirectRefused(
        f"{operation}: HTTP {response.status} points to {target}; it was not followed: the API "
        "does not redirect, look at base_url and at proxies",
        kind="protocol",
        status=response.status,
    )
