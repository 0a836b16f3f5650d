"""Networks and servers that misbehave: TLS, time, size, framing, proxies, streams."""

from __future__ import annotations

import asyncio
import gzip
import json
import ssl
import threading
import traceback
from collections.abc import AsyncIterator, Callable
from pathlib import Path
from typing import Any

import aiohttp
import pytest
import trustme
from aiohttp import web
from aiohttp.test_utils import TestServer
from loopback import CUT, TOKEN, FakeClock, Loopback, answer, get, put, settle, transport

from linkedin_ads_async.errors import (
    DecodeError,
    NotFound,
    OutcomeUnknown,
    RequestTooLarge,
    ResponseTooLarge,
    ServerError,
    TransportError,
    UsageError,
)
from linkedin_ads_async.operation import RawResponse, Request
from linkedin_ads_async.transport import Event, HttpTransport, Retries
from linkedin_ads_async.transport import http as wire_module
from linkedin_ads_async.transport.failures import mapped

ONCE = Retries(attempts=1)


async def sent(url: str, request: Request, **more: Any) -> RawResponse:
    client = transport(url, **more)
    try:
        return await client.send(request)
    finally:
        await client.close()


# TLS


@pytest.fixture
def authority() -> trustme.CA:
    return trustme.CA()


@pytest.fixture
def ca_file(authority: trustme.CA, tmp_path: Path) -> str:
    path = tmp_path / "ca.pem"
    authority.cert_pem.write_to_path(str(path))
    return str(path)


async def tls_server(authority: trustme.CA, host: str) -> TestServer:
    async def handle(request: web.Request) -> web.Response:
        return web.Response(text="{}")

    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    authority.issue_cert(host).configure_cert(context)
    app = web.Application()
    app.router.add_get("/{tail:.*}", handle)
    server = TestServer(app, scheme="https", host="127.0.0.1")
    await server.start_server(ssl=context)
    return server


def url_of(server: TestServer) -> str:
    return str(server.make_url("")).rstrip("/")


async def test_a_ca_of_the_company_is_trusted(authority: trustme.CA, ca_file: str) -> None:
    server = await tls_server(authority, "127.0.0.1")
    assert b"{}" == (await sent(url_of(server), get(), ca_file=ca_file)).body
    await server.close()


@pytest.mark.parametrize("request_", [get(), put()], ids=["read", "write"])
@pytest.mark.parametrize(("host", "known"), [("127.0.0.1", False), ("elsewhere.example", True)])
async def test_a_bad_certificate_is_a_tls_error_and_not_tried_again(
    authority: trustme.CA, ca_file: str, host: str, known: bool, request_: Request
) -> None:
    server = await tls_server(authority, host)
    with pytest.raises(TransportError, match="ca_file") as caught:
        await sent(url_of(server), request_, ca_file=ca_file if known else None)
    await server.close()
    assert ("tls", False, 1) == (caught.value.kind, caught.value.sent, caught.value.attempts)


async def test_a_ca_file_that_is_none_is_named(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match=r"nowhere\.pem"):
        await sent("https://127.0.0.1:9", get(), ca_file=str(tmp_path / "nowhere.pem"))


# Time


def impatient(client: HttpTransport, **limits_s: float) -> HttpTransport:
    """The same client with less patience."""
    client._wire._timeout = aiohttp.ClientTimeout(**limits_s)
    return client


@pytest.mark.parametrize("limits_s", [{"sock_read": 0.05}, {"total": 0.05}], ids=str)
async def test_a_silent_server_is_asked_again(server: Loopback, limits_s: Any) -> None:
    server.held = asyncio.Event()
    client = impatient(transport(server.url), **limits_s)
    with pytest.raises(TransportError) as caught:
        await client.send(get())
    await client.close()
    assert ("timeout", True, 4) == (caught.value.kind, caught.value.sent, caught.value.attempts)


async def test_a_write_into_silence_has_an_unknown_outcome(server: Loopback) -> None:
    server.held = asyncio.Event()
    client = impatient(transport(server.url), sock_read=0.05)
    with pytest.raises(OutcomeUnknown):
        await client.send(put())
    await client.close()
    assert 1 == len(server.received)


async def test_a_read_gets_no_more_time_than_its_call_has_left(server: Loopback) -> None:
    server.held = asyncio.Event()
    async with asyncio.timeout(10):  # far less than an attempt has
        with pytest.raises(TransportError) as caught:
            await sent(server.url, get(), retries=Retries(attempts=1, deadline_s=0.05))
    assert "timeout" == caught.value.kind


@pytest.mark.parametrize(
    ("error", "kind", "left"),
    [
        (aiohttp.ConnectionTimeoutError(), "timeout", False),
        (aiohttp.SocketTimeoutError(), "timeout", True),
        (TimeoutError(), "timeout", True),
        (aiohttp.ServerDisconnectedError(), "protocol", True),
        (aiohttp.ClientOSError(104, "reset"), "protocol", True),
        (aiohttp.ClientPayloadError("cut"), "protocol", True),
        (ConnectionResetError(), "protocol", True),
    ],
    ids=lambda value: type(value).__name__ if isinstance(value, Exception) else None,
)
def test_only_what_surely_stayed_counts_as_unsent(error: Exception, kind: str, left: bool) -> None:
    failure = mapped("x", error)
    assert (kind, left) == (failure.kind, failure.sent)


async def test_what_broke_is_the_cause_without_its_frames(server: Loopback) -> None:
    server.script = [CUT]
    with pytest.raises(TransportError) as caught:
        await sent(server.url, get(), retries=ONCE)
    cause = caught.value.__cause__
    assert isinstance(cause, aiohttp.ServerDisconnectedError)
    assert (None, None) == (cause.__traceback__, caught.value.__context__)


# Size and framing


async def test_an_answer_without_end_is_cut_off(
    server: Loopback, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(wire_module, "_RECEIVED_LIMIT_BYTES", 100_000)
    server.script = [answer(body=bytes(300_000), length=10**12)]
    with pytest.raises(ResponseTooLarge, match="100,000"):
        await sent(server.url, get())
    assert 1 == len(server.received)


@pytest.mark.parametrize(
    "bad",
    [
        answer(X=("a" * 1_000_000)),
        answer(**{f"X{n}": "a" for n in range(10_000)}),
        b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\nContent-Length: 5\r\n\r\n{}",
        b"220 mail.example ESMTP\r\n\r\n",
        b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n",
    ],
    ids=["huge header", "many headers", "two lengths", "no HTTP", "bad chunk"],
)
async def test_an_answer_that_breaks_http_is_a_protocol_error(server: Loopback, bad: bytes) -> None:
    server.script = [bad]
    with pytest.raises(TransportError) as caught:
        await sent(server.url, get(), retries=ONCE)
    assert "protocol" == caught.value.kind


async def test_early_hints_are_passed_over(server: Loopback) -> None:
    server.script = [b"HTTP/1.1 103 Early Hints\r\nLink: </x>\r\n\r\n" + answer(body=b"[1]")]
    assert b"[1]" == (await sent(server.url, get())).body


async def test_a_connection_closed_while_idle_is_no_error_of_a_read(server: Loopback) -> None:
    """The server closes without a word, after an answer: the next call opens a new one."""
    server.script = [answer(), CUT]
    client = transport(server.url)
    await client.send(get())
    assert 2 == (await client.send(get())).attempts
    await client.close()


async def test_an_error_body_that_cannot_be_unpacked_leaves_the_error(server: Loopback) -> None:
    server.script = [answer(404, b"no gzip", Content_Encoding="gzip")]
    with pytest.raises(NotFound):
        await sent(server.url, get())


async def test_a_decode_error_carries_the_request_id(server: Loopback) -> None:
    def finish(body: bytes) -> tuple[object, int]:
        raise DecodeError("no")

    server.script = [answer(**{"X-LI-UUID": "abc"})]
    with pytest.raises(DecodeError) as caught:
        await sent(server.url, get(finish=finish), retries=ONCE)
    assert "abc" == caught.value.request_id


async def test_a_write_whose_answer_cannot_be_read_has_an_unknown_outcome(
    server: Loopback,
) -> None:

    def finish(body: bytes) -> tuple[object, int]:
        raise DecodeError("no")

    with pytest.raises(OutcomeUnknown):
        await sent(server.url, put(finish=finish))
    assert 1 == len(server.received)


async def test_a_413_is_the_error(server: Loopback) -> None:
    server.script = [answer(413)]
    with pytest.raises(RequestTooLarge):
        await sent(server.url, get("q=x"))
    assert 1 == len(server.received)


# Threads


@pytest.mark.parametrize(("bytes_", "threaded"), [(1_000, False), (400_000, True)])
async def test_large_answers_are_read_in_a_thread(
    server: Loopback, bytes_: int, threaded: bool
) -> None:
    seen = []

    def finish(body: bytes) -> tuple[int, int]:
        seen.append(threading.current_thread() is not threading.main_thread())
        return len(json.loads(body)), 0

    body = json.dumps(["x" * (bytes_ - 4)]).encode()
    server.script = [answer(body=body)]
    raw = await sent(server.url, get(finish=finish))
    assert ([threaded], 1, b"" if threaded else body) == (seen, raw.value, raw.body)


async def test_what_counts_for_the_thread_is_the_size_on_the_wire(server: Loopback) -> None:
    packed = gzip.compress(b"[" + b" " * 500_000 + b"]")
    server.script = [answer(body=packed, Content_Encoding="gzip")]
    seen = []

    def finish(body: bytes) -> tuple[None, int]:
        seen.append((threading.current_thread() is threading.main_thread(), len(body)))
        return None, 0

    raw = await sent(server.url, get(finish=finish))
    assert ([(True, 500_002)], len(packed)) == (seen, raw.received_bytes)


# Streams


def opened(record: list[int]) -> Callable[[], AsyncIterator[bytes]]:
    async def pieces() -> AsyncIterator[bytes]:
        record.append(1)
        yield b"one "
        yield b"two"

    return pieces


async def test_a_streamed_body_is_opened_anew_for_a_retry() -> None:
    bodies: list[bytes] = []

    async def handle(request: web.Request) -> web.Response:
        bodies.append(await request.read())
        return web.Response(status=503 if len(bodies) == 1 else 200)

    app = web.Application()
    app.router.add_put("/{tail:.*}", handle)
    opens: list[int] = []
    heard: list[Event] = []
    async with TestServer(app) as server:
        await sent(url_of(server), put(body=opened(opens), read=True), observe=[heard.append])
    assert ([b"one two"] * 2, 2) == (bodies, len(opens))
    assert [7, 7, 14] == [event.sent_bytes for event in heard]


async def test_a_streamed_body_with_a_long_query_is_refused_unsent(server: Loopback) -> None:
    with pytest.raises(UsageError, match="streamed"):
        await sent(server.url, put("a" * 4001, body=opened([])))
    assert [] == server.received


# Proxies


async def test_a_proxy_gets_the_whole_url(server: Loopback) -> None:
    await sent("http://localhost:9", get("q=a"), proxy=server.url)
    assert ["GET http://localhost:9/rest/adAccounts?q=a HTTP/1.1"] == [
        one.line for one in server.received
    ]


@pytest.mark.parametrize("trusted", [True, False])
async def test_the_environments_proxy_is_used_only_when_told(
    server: Loopback, monkeypatch: pytest.MonkeyPatch, trusted: bool
) -> None:
    for name in ("NO_PROXY", "no_proxy", "http_proxy"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("http_proxy", server.url)
    client = transport("http://127.0.0.1:1", trust_env=trusted, retries=ONCE)
    if trusted:
        await client.send(get())
    else:
        with pytest.raises(TransportError):
            await client.send(get())
    await client.close()
    assert int(trusted) == len(server.received)


async def test_a_netrc_does_not_disturb_the_token(
    server: Loopback, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    (tmp_path / "netrc").write_text("default login me password mine\n")
    monkeypatch.setenv("NETRC", str(tmp_path / "netrc"))
    for name in ("http_proxy", "HTTP_PROXY", "all_proxy", "ALL_PROXY"):
        monkeypatch.delenv(name, raising=False)
    await sent(server.url, get(), trust_env=True)
    assert f"Bearer {TOKEN}" == server.received[0].headers["authorization"]


async def test_a_write_without_a_body_says_nothing_of_one(server: Loopback) -> None:
    await sent(server.url, put(http="POST", body=None, headers={}))
    [received] = server.received
    assert (None, "0") == (
        received.headers.get("content-type"),
        received.headers.get("content-length"),
    )


async def test_a_proxy_that_refuses_was_never_passed(authority: trustme.CA) -> None:
    async with Loopback(script=[answer(407)]) as proxy:
        with pytest.raises(TransportError, match="proxy") as caught:
            await sent("https://localhost:9", put(), proxy=proxy.url, retries=ONCE)
    assert ("connect", False) == (caught.value.kind, caught.value.sent)


# Secrets and hosts


@pytest.mark.parametrize("path", ["@evil.example/x", "rest/x", "", "https://evil.example/x"])
async def test_a_path_cannot_lead_to_another_host(server: Loopback, path: str) -> None:
    with pytest.raises(UsageError, match="slash"):
        await sent(server.url, get(path=path))
    assert [] == server.received


async def test_a_callers_own_authorization_does_not_go_along(server: Loopback) -> None:
    await sent(server.url, get(headers={"authorization": "Basic x"}))
    assert 1 == server.received[0].head.lower().count(b"authorization:")
    assert f"Bearer {TOKEN}" == server.received[0].headers["authorization"]


async def test_cookies_are_not_kept(server: Loopback) -> None:
    server.script = [answer(Set_Cookie="a=1")]
    client = transport(server.url)
    await client.send(get())
    await client.send(get())
    await client.close()
    assert [False, False] == ["cookie" in one.headers for one in server.received]


@pytest.mark.parametrize(
    "bad",
    [
        answer(500),
        answer(302, Location="/x"),
        CUT,
        b"no HTTP\r\n\r\n",
        answer(length=9),
        answer(body=b"x", Content_Encoding="gzip"),
    ],
    ids=["500", "redirect", "cut", "no HTTP", "short", "bad gzip"],
)
async def test_a_traceback_with_variables_hides_the_token(server: Loopback, bad: bytes) -> None:
    server.script = [bad]
    client = transport(server.url, retries=ONCE)
    with pytest.raises((TransportError, ServerError)) as caught:
        await client.send(get())
    await client.close()
    error = caught.value
    assert error.__traceback__ is not None
    error.__traceback__ = error.__traceback__.tb_next  # this test's variables hold what was sent
    shown = traceback.TracebackException.from_exception(error, capture_locals=True).format()
    text = "".join(shown)
    assert TOKEN not in text
    assert "_send_once" in text
    assert "request = Request(" in text


# An outage


async def test_an_outage_costs_at_most_a_fifth_more_requests(server: Loopback) -> None:
    server.script = [answer(503, b"")] * 2000
    client = transport(server.url, FakeClock())
    outcomes = await asyncio.gather(
        *(client.send(get()) for _ in range(300)), return_exceptions=True
    )
    await client.close()
    assert {ServerError} == {type(outcome) for outcome in outcomes}
    assert 300 <= len(server.received) <= 360


async def test_32_calls_cancelled_inside_their_bodies_leave_no_connection(
    server: Loopback,
) -> None:
    server.script = [answer(body=b"{", length=1000)] * 32
    client = transport(server.url)
    calls = [asyncio.create_task(client.send(get())) for _ in range(32)]
    async with asyncio.timeout(5):
        while len(server.received) < 32:
            await settle()
    for call in calls:
        call.cancel()
    outcomes = await asyncio.gather(*calls, return_exceptions=True)
    session = client._wire._session
    assert session is not None
    assert 0 == len(session.connector._acquired)  # type: ignore[union-attr]  # it is open
    assert 0 == client._limits.state().running
    assert {asyncio.CancelledError} == {type(outcome) for outcome in outcomes}
    await client.close()
