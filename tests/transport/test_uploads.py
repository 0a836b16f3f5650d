"""Uploads: to another host, without the token, in pieces that can be read again."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest
from loopback import CUT, TOKEN, FakeClock, Loopback, answer, transport
from yarl import URL

from linkedin_ads_async.errors import (
    InvalidRequest,
    PermissionDenied,
    RequestTooLarge,
    TransportError,
    UsageError,
)
from linkedin_ads_async.operation import RawResponse, Request
from linkedin_ads_async.transport import Event, Retries
from linkedin_ads_async.transport.http import Wire

SIGNED = "/dms-uploads/AAA/0?ca=vector_ads&sig=a%2Fb=="


def part(url: str, **more: object) -> Request:
    facts = {
        "operation": "videos.upload_part",
        "http": "PUT",
        "url": url,
        "authorised": False,
        "headers": {"Content-Type": "application/octet-stream"},
        "body": b"0123456789",
        "read": True,
        "resource": "uploads",
    }
    return Request(**{**facts, **more})  # type: ignore[arg-type]  # facts of a call


async def sent(server: Loopback, request: Request, **more: object) -> RawResponse:
    client = transport(server.url, **more)
    try:
        return await client.send(request)
    finally:
        await client.close()


@pytest.fixture
async def host() -> AsyncIterator[Loopback]:
    """A host that is not the one all other calls go to."""
    async with Loopback() as server:
        yield server


async def test_an_upload_is_these_bytes_and_has_no_token(server: Loopback) -> None:
    server.script = [answer(201, b"", ETag='"part-0"')]
    raw = await sent(server, part(server.url + SIGNED))
    (received,) = server.received
    assert f"PUT {SIGNED} HTTP/1.1" == received.line
    assert b"0123456789" == received.body
    assert {
        "host": server.url.removeprefix("http://"),
        "accept-encoding": "gzip, deflate",
        "accept": "application/json",
        "content-type": "application/octet-stream",
        "content-length": "10",
    } == {name: text for name, text in received.headers.items() if name != "user-agent"}
    assert (201, '"part-0"') == (raw.status, raw.headers["etag"])


async def test_a_streamed_body_goes_with_its_length_and_not_in_chunks(server: Loopback) -> None:
    async def pieces() -> AsyncIterator[bytes]:
        for piece in (b"01234", b"56789"):
            yield piece

    headers = {"Content-Type": "video/mp4", "Content-Length": "10"}
    await sent(server, part(server.url + SIGNED, body=pieces, headers=headers))
    (received,) = server.received
    assert b"0123456789" == received.body
    assert ("10", None) == (
        received.headers["content-length"],
        received.headers.get("transfer-encoding"),
    )


async def test_many_bytes_go_in_pieces_and_as_they_are(server: Loopback) -> None:
    data = bytes(range(256)) * 8_000
    await sent(server, part(server.url + SIGNED, body=data))
    (received,) = server.received
    assert data == received.body
    assert ("application/octet-stream", None) == (
        received.headers["content-type"],
        received.headers.get("transfer-encoding"),
    )


async def test_a_body_is_opened_anew_for_every_attempt(server: Loopback) -> None:
    opened: list[int] = []

    async def pieces() -> AsyncIterator[bytes]:
        opened.append(1)
        yield b"0123456789"

    server.script = [answer(503), CUT, answer(201, b"", ETag="e")]
    headers = {"Content-Length": "10"}
    raw = await sent(server, part(server.url + SIGNED, body=pieces, headers=headers))
    assert ([b"0123456789"] * 3, 3) == ([one.body for one in server.received], len(opened))
    assert 3 == raw.attempts


async def test_a_body_that_cannot_be_read_is_raised_as_it_is(server: Loopback) -> None:
    async def pieces() -> AsyncIterator[bytes]:
        yield b"01234"
        raise UsageError("the file became shorter")

    headers = {"Content-Length": "10"}
    with pytest.raises(UsageError, match="shorter"):
        await sent(server, part(server.url + SIGNED, body=pieces, headers=headers))


async def test_a_disk_that_fails_is_not_taken_for_the_network(server: Loopback) -> None:
    async def pieces() -> AsyncIterator[bytes]:
        yield b"01234"
        raise OSError(5, "disk")

    headers = {"Content-Length": "10"}
    with pytest.raises(OSError, match="disk") as caught:
        await sent(server, part(server.url + SIGNED, body=pieces, headers=headers))
    assert not isinstance(caught.value, TransportError)


async def test_a_long_signed_url_is_never_tunnelled(server: Loopback) -> None:
    query = "sig=" + "a" * 5_000
    await sent(server, part(f"{server.url}/up?{query}"))
    assert f"PUT /up?{query} HTTP/1.1" == server.received[0].line


async def test_a_414_of_the_upload_host_is_the_error(server: Loopback) -> None:
    server.script = [answer(414)]
    with pytest.raises(RequestTooLarge):
        await sent(server, part(server.url + SIGNED))
    assert 1 == len(server.received)


async def test_a_refused_upload_is_not_sent_again(server: Loopback) -> None:
    server.script = [answer(403, b"<Error>expired</Error>")]
    with pytest.raises(PermissionDenied):
        await sent(server, part(server.url + SIGNED))
    assert 1 == len(server.received)


async def test_a_refusal_does_not_show_the_signed_url(server: Loopback) -> None:
    server.script = [answer(400, b"")]
    with pytest.raises(InvalidRequest) as caught:
        await sent(server, part(server.url + SIGNED))
    assert "sig=" not in f"{caught.value!r}{caught.value}"
    assert "sig=" not in repr(part(server.url + SIGNED))


async def test_the_token_goes_to_the_origin_of_all_calls_where_it_is_asked_for(
    server: Loopback,
) -> None:
    await sent(server, part(server.url + SIGNED, authorised=True))
    assert f"Bearer {TOKEN}" == server.received[0].headers["authorization"]


async def test_the_token_never_goes_to_a_foreign_host(server: Loopback) -> None:
    with pytest.raises(UsageError, match=r"does not go to evil\.example"):
        await sent(server, part("https://evil.example/up", authorised=True))


@pytest.mark.parametrize(
    "url",
    [
        "http://www.linkedin.com/up",
        "ftp://www.linkedin.com/up",
        "/up",
        "https://",
        "https://user@www.linkedin.com/up",
        "https://www.linkedin.com/u p",
        "https://www.linkedin.com/up#x",
        "https://www.linkedin.com/ü",
    ],
)
async def test_what_is_no_upload_url_is_never_sent(server: Loopback, url: str) -> None:
    with pytest.raises(UsageError):
        await sent(server, part(url))
    assert [] == server.received


async def test_plain_http_goes_to_the_origin_of_all_calls_only(
    server: Loopback, host: Loopback
) -> None:
    with pytest.raises(UsageError):
        await sent(server, part(host.url + SIGNED))
    assert [] == host.received


async def test_a_large_body_has_more_time_than_a_call(server: Loopback) -> None:
    server.script = [answer(503), answer(201, b"")]
    clock = FakeClock()
    retries = Retries(base_s=400, cap_s=400, deadline_s=300)
    request = part(server.url + SIGNED, upload_s=200.0)
    raw = await sent(server, request, clock=clock, retries=retries)
    assert ([400.0], 2) == (clock.slept, raw.attempts)


async def test_an_upload_is_told_with_its_size(server: Loopback) -> None:
    events: list[Event] = []
    server.script = [answer(201, b"")]
    await sent(server, part(server.url + SIGNED), observe=[events.append])
    assert [("attempt", 10), ("call", 10)] == [(one.kind, one.sent_bytes) for one in events]


@pytest.mark.parametrize("host", ["www.linkedin.com", "api.linkedin.com"])
def test_the_token_may_go_to_hosts_of_linkedin(host: str) -> None:
    wire = Wire("https://api.linkedin.com", clock=FakeClock())
    assert None is wire._check_recipient("upload", URL(f"https://{host}/media/upload"))


@pytest.mark.parametrize("host", ["notlinkedin.com", "linkedin.com.evil.example"])
def test_a_host_that_looks_like_linkedin_is_none(host: str) -> None:
    wire = Wire("https://api.linkedin.com", clock=FakeClock())
    with pytest.raises(UsageError):
        wire._check_recipient("upload", URL(f"https://{host}/media/upload"))
