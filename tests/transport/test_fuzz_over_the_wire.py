"""Whatever comes over the wire, a call ends with an answer or with an error of our tree."""

from __future__ import annotations

import asyncio
import json
import zlib

from fault_scenes import BODY, PACKED
from fault_server import FaultServer, cut, in_pieces
from hypothesis import given, settings
from hypothesis import strategies as st
from loopback import TOKEN, get, put, transport

from linkedin_ads_async.client import LinkedInAds
from linkedin_ads_async.errors import LinkedInAdsError
from linkedin_ads_async.operation import RawResponse, Request
from linkedin_ads_async.transport import HttpTransport, Retries

FUZZ = settings(max_examples=200, deadline=None)
ONCE = Retries(attempts=1)

LINE = st.binary(max_size=60).map(lambda text: text.replace(b"\r\n", b""))
NAMES = [
    b"Content-Encoding",
    b"Content-Length",
    b"Content-Type",
    b"Date",
    b"Location",
    b"Retry-After",
    b"Set-Cookie",
    b"Transfer-Encoding",
    b"X-LI-UUID",
    b"X-RestLi-Id",
]
VALUES = [
    b"gzip",
    b"chunked",
    b"-1",
    b"9" * 400,
    b"1e400",
    b"Thu, 99 Foo 2026 23:16:45 GMT",
    b"Fri, 31 Dec 9999 23:59:59 -2359",
    b"Mon, 01 Jan 0001 00:00:00 +2359",
    b"application/json; charset=nonsense",
    b"http://[::1",
    b"//\xff\xfe:99999/",
]
HEADER = st.tuples(
    st.one_of(st.sampled_from(NAMES), LINE), st.one_of(st.sampled_from(VALUES), LINE)
)
HEADERS = st.lists(HEADER, max_size=6)
STATUS = st.one_of(st.integers(100, 999), st.sampled_from([200, 201, 204, 302, 304, 401, 429, 503]))
WORD = st.one_of(
    st.text(max_size=20),
    st.sampled_from(
        ["DAY limit", "45 million metric values", "VERSION_MISSING", "SEGMENT_LIMIT_EXCEEDED"]
    ),
)
ANY = st.recursive(
    st.one_of(st.none(), st.booleans(), st.integers(), st.floats(), WORD),
    lambda inner: st.one_of(st.lists(inner, max_size=3), st.dictionaries(WORD, inner, max_size=3)),
    max_leaves=8,
)
DETAILS = st.fixed_dictionaries(
    {}, optional={name: st.one_of(ANY, st.lists(ANY, max_size=3)) for name in ("inputErrors",)}
)
ERROR = st.fixed_dictionaries(
    {},
    optional={
        "status": st.one_of(ANY, st.integers(100, 999)),
        "code": st.one_of(ANY, WORD),
        "serviceErrorCode": ANY,
        "message": st.one_of(ANY, WORD),
        "errorDetails": st.one_of(ANY, DETAILS),
    },
)


async def ends_well(reply: bytes, request: Request, *, split: int = 0) -> None:
    """One exchange, after which the server closes."""
    async with FaultServer(then=in_pieces(reply[:split], reply[split:])) as server:
        outcome = await outcome_of(transport(server.url, retries=ONCE), request)
    assert isinstance(outcome, RawResponse | LinkedInAdsError)
    assert TOKEN not in repr(outcome)


async def outcome_of(client: HttpTransport, request: Request) -> object:
    try:
        async with asyncio.timeout(20):
            return await client.send(request)
    except LinkedInAdsError as error:
        return error
    finally:
        await client.close()


def head(status: int, headers: list[tuple[bytes, bytes]]) -> bytes:
    lines = b"".join(name + b": " + value + b"\r\n" for name, value in headers)
    return b"HTTP/1.1 %d X\r\n%s\r\n" % (status, lines)


@FUZZ
@given(STATUS, HEADERS, st.binary(max_size=80), st.sampled_from([get("q=x"), put()]))
async def test_headers(
    status: int, headers: list[tuple[bytes, bytes]], body: bytes, request: Request
) -> None:
    await ends_well(head(status, headers) + body, request)


@FUZZ
@given(STATUS, ERROR, st.sampled_from([get("q=x"), put()]))
async def test_error_bodies(status: int, document: object, request: Request) -> None:
    body = json.dumps(document).encode()
    await ends_well(head(status, [(b"Content-Length", b"%d" % len(body))]) + body, request)


@FUZZ
@given(st.integers(400, 599), st.binary(max_size=300))
async def test_error_bodies_of_noise(status: int, body: bytes) -> None:
    await ends_well(head(status, []) + body, get())


CODED = {b"identity": BODY, b"gzip": PACKED, b"deflate": zlib.compress(BODY)}
FRAMES = st.sampled_from(["length", "chunks", "none"])


def framed(coding: bytes, frame: str) -> bytes:
    """A whole good answer in one of the codings and framings."""
    body, headers = CODED[coding], [(b"Content-Encoding", coding)]
    if frame == "length":
        headers.append((b"Content-Length", b"%d" % len(body)))
    elif frame == "chunks":
        headers.append((b"Transfer-Encoding", b"chunked"))
        body = b"%x\r\n%s\r\n%x\r\n%s\r\n0\r\n\r\n" % (9, body[:9], len(body) - 9, body[9:])
    return head(200, headers) + body


@FUZZ
@given(st.sampled_from(sorted(CODED)), FRAMES, st.floats(0, 1))
async def test_an_answer_cut_anywhere_is_whole_or_an_error(
    coding: bytes, frame: str, share: float
) -> None:
    whole = framed(coding, frame)
    async with FaultServer(then=cut(whole[: round(share * len(whole))])) as server:
        client = transport(server.url, retries=ONCE)
        async with LinkedInAds(transport=client) as ads:
            try:
                found = await ads.ad_accounts.get(507)
            except LinkedInAdsError:
                return
    assert (507, "Zürich & Söhne") == (found.id, found.name)


@FUZZ
@given(st.sampled_from(sorted(CODED)), FRAMES, st.data())
async def test_an_answer_with_a_byte_changed_is_an_answer_or_an_error(
    coding: bytes, frame: str, data: st.DataObject
) -> None:
    damaged = bytearray(framed(coding, frame))
    place = st.integers(0, len(damaged) - 1)
    damaged[data.draw(place)] = data.draw(st.integers(0, 255))
    await ends_well(bytes(damaged), get(), split=data.draw(place))
