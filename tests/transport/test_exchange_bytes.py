"""What one exchange puts on the wire, and what it makes of the answer's bytes."""

from __future__ import annotations

import gzip
import zlib

import pytest
from loopback import TOKEN, Loopback, answer, get, put, transport

from linkedin_ads_async.errors import (
    InvalidRequest,
    LinkedInAdsError,
    RedirectRefused,
    RequestTooLarge,
    TransportError,
    UsageError,
)
from linkedin_ads_async.operation import RawResponse, Request
from linkedin_ads_async.transport import Retries

LONG = "ids=List(" + ",".join(f"urn%3Ali%3AsponsoredCampaign%3A{n}" for n in range(120)) + ")"


async def sent(server: Loopback, request: Request, **more: object) -> RawResponse:
    """Send one request through a transport that is closed again."""
    client = transport(server.url, **more)
    try:
        return await client.send(request)
    finally:
        await client.close()


async def test_a_plain_get_is_these_bytes(server: Loopback) -> None:
    request = get("q=search&search=(a:List(1%2C2))", headers={"LinkedIn-Version": "202610"})
    await sent(server, request)
    (received,) = server.received
    head = received.head.decode().split("\r\n")
    assert head[0] == "GET /rest/adAccounts?q=search&search=(a:List(1%2C2)) HTTP/1.1"
    assert {
        "host": server.url.removeprefix("http://"),
        "accept-encoding": "gzip, deflate",
        "accept": "application/json",
        "linkedin-version": "202610",
        "authorization": f"Bearer {TOKEN}",
    } == {name: text for name, text in received.headers.items() if name != "user-agent"}
    assert b"" == received.body


async def test_a_query_above_4000_bytes_goes_as_a_form(server: Loopback) -> None:
    assert len(LONG) > 4000
    await sent(server, get(LONG))
    (received,) = server.received
    assert "POST /rest/adAccounts HTTP/1.1" == received.line
    assert "GET" == received.headers["x-http-method-override"]
    assert "application/x-www-form-urlencoded" == received.headers["content-type"]
    assert LONG.encode() == received.body


async def test_a_query_of_4000_bytes_still_goes_in_the_url(server: Loopback) -> None:
    query = "q=" + "a" * 3998
    await sent(server, get(query))
    assert f"GET /rest/adAccounts?{query} HTTP/1.1" == server.received[0].line


async def test_a_long_put_goes_as_two_parts(server: Loopback) -> None:
    await sent(server, put(LONG))
    (received,) = server.received
    kind, _, boundary = received.headers["content-type"].partition("; boundary=")
    assert "POST /rest/adAccounts HTTP/1.1" == received.line
    assert "PUT" == received.headers["x-http-method-override"]
    assert "multipart/mixed" == kind
    assert (
        f"--{boundary}\r\nContent-Type: application/x-www-form-urlencoded\r\n\r\n{LONG}\r\n"
        f'--{boundary}\r\nContent-Type: application/json\r\n\r\n{{"a":1}}\r\n'
        f"--{boundary}--\r\n"
    ).encode() == received.body


async def test_a_short_put_goes_as_it_is(server: Loopback) -> None:
    await sent(server, put())
    (received,) = server.received
    assert "PUT /rest/adAccounts HTTP/1.1" == received.line
    assert "application/json" == received.headers["content-type"]
    assert b'{"a":1}' == received.body


async def test_a_414_is_sent_again_tunnelled_and_remembered(server: Loopback) -> None:
    server.script = [answer(414), answer(), answer()]
    client = transport(server.url)
    await client.send(get("q=a"))
    await client.send(get("q=b"))
    await client.close()
    lines = [(one.line.split()[0], one.body) for one in server.received]
    assert [("GET", b""), ("POST", b"q=a"), ("POST", b"q=b")] == lines


async def test_a_414_without_a_query_is_the_error(server: Loopback) -> None:
    server.script = [answer(414)]
    with pytest.raises(RequestTooLarge):
        await sent(server, get())
    assert 1 == len(server.received)


@pytest.mark.parametrize(
    ("coding", "packed"),
    [("gzip", gzip.compress(b'{"a":1}')), ("deflate", zlib.compress(b'{"a":1}'))],
)
async def test_a_compressed_answer_is_unpacked(
    server: Loopback, coding: str, packed: bytes
) -> None:
    server.script = [answer(body=packed, Content_Encoding=coding)]
    raw = await sent(server, get())
    assert (b'{"a":1}', len(packed)) == (raw.body, raw.received_bytes)


PACKED = gzip.compress(b'{"elements":[]}')


@pytest.mark.parametrize(
    "bad",
    [
        answer(body=PACKED[:-6], Content_Encoding="gzip"),
        answer(body=PACKED[:12] + b"\xff\xff" + PACKED[14:], Content_Encoding="gzip"),
        answer(body=b"{}", Content_Encoding="gzip"),
        answer(body=b"{}", Content_Encoding="br"),
        answer(body=b"{}", length=20),
    ],
    ids=["gzip cut", "gzip corrupt", "no gzip at all", "a coding not offered", "body cut"],
)
async def test_a_damaged_answer_is_asked_for_again(server: Loopback, bad: bytes) -> None:
    server.script = [bad, answer(body=b'{"ok":1}')]
    raw = await sent(server, get())
    assert (b'{"ok":1}', 2) == (raw.body, raw.attempts)


async def test_a_damaged_answer_that_stays_damaged_is_a_transport_error(server: Loopback) -> None:
    server.script = [answer(body=PACKED[:-6], Content_Encoding="gzip")] * 2
    with pytest.raises(TransportError) as caught:
        await sent(server, get(), retries=Retries(attempts=2))
    assert ("coding", 2) == (caught.value.kind, caught.value.attempts)


@pytest.mark.parametrize("status", [301, 302, 307, 308])
async def test_a_redirect_is_refused(server: Loopback, status: int) -> None:
    server.script = [answer(status, b"", Location=f"{server.url}/elsewhere")]
    with pytest.raises(RedirectRefused):
        await sent(server, get())
    assert 1 == len(server.received)


async def test_an_error_in_a_200_is_the_error(server: Loopback) -> None:
    body = {"status": 400, "code": "ILLEGAL_ARGUMENT", "message": "no such pivot"}
    server.script = [answer(200, body)]
    with pytest.raises(InvalidRequest, match="no such pivot") as caught:
        await sent(server, get())
    assert (400, "ILLEGAL_ARGUMENT") == (caught.value.status, caught.value.code)


async def test_a_field_named_status_is_no_error(server: Loopback) -> None:
    server.script = [answer(200, {"id": 1, "status": "ACTIVE"})]
    assert 200 == (await sent(server, get())).status


@pytest.mark.parametrize(
    "request_",
    [get(headers={"X-Own": "a\r\nInjected: 1"}), get("q=a b"), get("q=a#b"), get("q=ä")],
    ids=["line break in a header", "space", "fragment", "letter outside ASCII"],
)
async def test_what_needs_escaping_is_never_sent(server: Loopback, request_: Request) -> None:
    with pytest.raises(UsageError):
        await sent(server, request_)
    assert [] == server.received


@pytest.mark.parametrize(
    "url", ["http://api.linkedin.com", "https://api.linkedin.com/rest", "api.linkedin.com", ""]
)
def test_a_base_url_is_an_https_origin(url: str) -> None:
    with pytest.raises(LinkedInAdsError):
        transport(url)


async def test_aiohttp_does_not_send_again_by_itself(server: Loopback) -> None:
    """Guards the private switch `_retry_connection`: it exists, it is off, and it works."""
    server.script = [answer(), b"", answer()]
    client = transport(server.url, retries=Retries(attempts=1))
    await client.send(get())
    session = client._wire._session
    assert session is not None
    assert session._retry_connection is False
    with pytest.raises(TransportError):
        await client.send(get())
    await client.close()
    assert 2 == len(server.received)
