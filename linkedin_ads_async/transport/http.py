"""One attempt over aiohttp: the only place that touches the network, and its only seam."""

from __future__ import annotations

import asyncio
import re
import secrets
import ssl
from typing import Any

import aiohttp
import attrs
import orjson
from yarl import URL

from linkedin_ads_async.errors import (
    LinkedInAdsError,
    RedirectRefused,
    RequestTooLarge,
    ResponseTooLarge,
    TransportError,
    UsageError,
)
from linkedin_ads_async.operation import RawResponse, Request
from linkedin_ads_async.restli import embedded_refusal, needs_tunnel, refusal, tunnel
from linkedin_ads_async.transport.auth import Secret
from linkedin_ads_async.transport.clock import Clock
from linkedin_ads_async.transport.coding import (
    INLINE_BYTES,
    RECEIVED_LIMIT_BYTES,
    decompressed,
    offered,
)

__all__ = ["Wire"]

_URL = re.compile(r"[!-~]+")
_LOOPBACK = {"localhost", "127.0.0.1", "::1"}
_TIMEOUT = aiohttp.ClientTimeout(total=120, sock_connect=5, connect=None, sock_read=30)
_SMALL = 64 * 1024


@attrs.define
class Answer:
    """One answer with what it cost."""

    raw: RawResponse
    cost: int = 0


class Wire:
    """The session of one client; it opens on first use and stays with that event loop."""

    def __init__(
        self,
        base_url: str,
        *,
        clock: Clock,
        proxy: str | None,
        ca_file: str | None,
        trust_env: bool,
    ) -> None:
        url = URL(base_url)
        if url.scheme not in ("http", "https") or not url.host or url.path not in ("", "/"):
            raise UsageError(f"base_url is an origin, https://api.linkedin.com, not {base_url!r}")
        if url.scheme == "http" and url.host not in _LOOPBACK:
            raise UsageError(
                f"a token goes over https only, or to this machine; not to {base_url!r}"
            )
        self._origin = str(url.origin())
        self._clock = clock
        self._proxy = proxy
        self._ca_file = ca_file
        self._trust_env = trust_env
        self._session: aiohttp.ClientSession | None = None
        self._loop: asyncio.AbstractEventLoop | None = None
        self._tunnelled: set[str] = set()

    async def send(self, request: Request, token: Secret) -> Answer:
        """Send once and read all; anything but a whole 2xx answer raises one of our errors."""
        long = request.resource in self._tunnelled and bool(request.query)
        if long or needs_tunnel(len(self._origin) + len(request.path), request.query):
            return await self._exchange(request, token, tunnelled=True)
        try:
            return await self._exchange(request, token, tunnelled=False)
        except RequestTooLarge as error:
            if error.status != 414 or not request.query:
                raise
            # LinkedIn takes less here than it says: remember it, and send the same call tunnelled.
            self._tunnelled.add(request.resource)
            return await self._exchange(request, token, tunnelled=True)

    async def close(self) -> None:
        if self._session is not None:
            await self._session.close()
            self._session = None

    async def _exchange(self, request: Request, token: Secret, *, tunnelled: bool) -> Answer:
        http, url, headers, body = self._prepared(request, tunnelled=tunnelled)
        headers["Authorization"] = f"Bearer {token.reveal()}"
        session = self._opened()
        try:
            async with session.request(
                http, url, headers=headers, data=body, allow_redirects=False, proxy=self._proxy
            ) as response:
                received = await _received(response)
                return await self._read(request, response, received)
        except LinkedInAdsError:
            raise
        except (aiohttp.ClientError, aiohttp.http.HttpProcessingError, OSError) as error:
            raise _mapped(request, error) from error
        except TimeoutError as error:
            raise TransportError(
                f"{request.operation}: no answer in time", kind="timeout"
            ) from error

    def _prepared(
        self, request: Request, *, tunnelled: bool
    ) -> tuple[str, URL, dict[str, str], Any]:
        headers = {"Accept-Encoding": offered, "Accept": "application/json", **request.headers}
        body: Any = request.body
        http, text = request.http, self._origin + request.path
        if tunnelled:
            if callable(body):
                raise UsageError(f"{request.operation}: a streamed body cannot be tunnelled")
            kind = headers.pop("Content-Type", None)
            more, body = tunnel(
                http, request.query, content_type=kind, body=body, boundary=secrets.token_hex(12)
            )
            headers |= more
            http = "POST"
        elif request.query:
            text += f"?{request.query}"
        if callable(body):
            body = body()
        _check(request, text, headers)
        if http == "POST" and body is None:
            body = b""
        return http, URL(text, encoded=True), headers, body

    def _opened(self) -> aiohttp.ClientSession:
        loop = asyncio.get_running_loop()
        if self._session is None or self._session.closed:
            self._loop = loop
            self._session = self._new_session()
        elif self._loop is not loop:
            raise UsageError("a client belongs to the event loop of its first call: make another")
        return self._session

    def _new_session(self) -> aiohttp.ClientSession:
        context = ssl.create_default_context(cafile=self._ca_file) if self._ca_file else True
        session = aiohttp.ClientSession(
            connector=aiohttp.TCPConnector(limit=0, keepalive_timeout=15, ssl=context),
            cookie_jar=aiohttp.DummyCookieJar(),
            timeout=_TIMEOUT,
            auto_decompress=False,
            trust_env=self._trust_env,
        )
        # aiohttp sends some requests twice on its own; a private switch, so a test guards it.
        session._retry_connection = False  # noqa: SLF001
        return session

    async def _read(
        self, request: Request, response: aiohttp.ClientResponse, received: bytes
    ) -> Answer:
        coding = response.headers.get("Content-Encoding", "")
        headers = {name.lower(): value for name, value in response.headers.items()}
        status = response.status
        if 300 <= status < 400:
            raise RedirectRefused(
                f"{request.operation}: HTTP {status}, a redirect, was not followed",
                kind="protocol",
                status=status,
            )
        work = _Reading(request, status, headers, received, coding, self._clock)
        if len(received) < INLINE_BYTES:
            return work.run()
        return await asyncio.get_running_loop().run_in_executor(None, work.run)


@attrs.define
class _Reading:
    """What happens to a body between the network and the caller; pure, so a thread can do it."""

    request: Request
    status: int
    headers: dict[str, str]
    received: bytes
    coding: str
    clock: Clock

    def run(self) -> Answer:
        body = decompressed(self.received, self.coding)
        if self.status >= 400:
            raise self._refused(self.status, body)
        if self.status == 200 and len(body) < _SMALL and b'"status"' in body:
            self._raise_embedded(body)
        value, cost = self.request.finish(body) if self.request.finish else (None, 0)
        raw = RawResponse(
            status=self.status,
            headers=self.headers,
            body=body if len(body) < _SMALL or not self.request.finish else b"",
            value=value,
            received_bytes=len(self.received),
        )
        return Answer(raw, cost)

    def _raise_embedded(self, body: bytes) -> None:
        try:
            document = orjson.loads(body)
        except orjson.JSONDecodeError:
            return  # whoever reads it says what is wrong with it
        if status := embedded_refusal(document):
            raise self._refused(status, body)

    def _refused(self, status: int, body: bytes) -> LinkedInAdsError:
        return refusal(
            status,
            self.headers,
            body,
            request_id=self.headers.get("x-li-uuid") or self.headers.get("x-li-request-id"),
            operation=self.request.operation,
            version=self.request.headers.get("LinkedIn-Version"),
            now=self.clock.now(),
        )


async def _received(response: aiohttp.ClientResponse) -> bytes:
    parts = bytearray()
    async for chunk in response.content.iter_chunked(2**16):
        parts += chunk
        if len(parts) > RECEIVED_LIMIT_BYTES:
            raise ResponseTooLarge(
                f"the answer is larger than {RECEIVED_LIMIT_BYTES:,} bytes", kind="protocol"
            )
    return bytes(parts)


def _check(request: Request, text: str, headers: dict[str, str]) -> None:
    if not _URL.fullmatch(text) or "#" in text:
        raise UsageError(f"{request.operation}: the URL holds characters that need escaping")
    for name, value in headers.items():
        if not value.isascii() or not value.isprintable():
            raise UsageError(f"{request.operation}: the header {name} takes printable ASCII only")


def _mapped(request: Request, error: Exception) -> TransportError:
    """Foreign exceptions in our words, at this one seam."""
    what = f"{request.operation}: {type(error).__name__}"
    if isinstance(error, TimeoutError):
        sent = not isinstance(error, aiohttp.ConnectionTimeoutError)
        return TransportError(f"{what}: no answer in time", kind="timeout", sent=sent)
    if isinstance(error, aiohttp.ClientSSLError):
        return TransportError(f"{what}: {error}", kind="tls", sent=False)
    if isinstance(error, aiohttp.ClientConnectorError):
        return TransportError(f"{what}: {error}", kind="connect", sent=False)
    return TransportError(f"{what}: the connection broke or spoke no HTTP", kind="protocol")
