"""The fault matrix: what servers and networks do wrong, and what must come of it.

Every case ends with the whole data or with one typed error that names the cause; no request is
doubled, no other host hears anything, no task, connection or reservation is left. A table of the
cases and their outcomes is printed at the end.
"""

from __future__ import annotations

import asyncio
import gc
import inspect
import re
from asyncio import StreamReader, StreamWriter
from collections.abc import AsyncIterator, Iterator
from functools import partial
from typing import Any

import pytest
from fault_calls import (
    FRESH,
    account_twice,
    all_wait_a_second,
    an_outage,
    at_most_a_fifth_more,
    calls_in_turn,
    cancelled_inside_a_body,
    create_after_a_read,
    long_account_after_one,
    one_create,
    one_refresh,
    over_tls,
    redirected,
    refreshed,
    resets_at_midnight,
    second_page_from_our_host,
    to_a_closed_port,
    to_no_host,
    tunnelled_and_remembered,
    twice_with_a_long_query,
    users_by_links,
    with_an_old_version,
)
from fault_scenes import (
    ACCOUNT,
    BODY,
    CREATED,
    GOOD,
    HEAD,
    MANY,
    PACKED,
    Case,
    Scene,
    account,
    accounts,
    batch_create,
    bomb,
    create,
    page,
    people,
    users,
)
from fault_server import FaultServer, cut, endless, in_pieces, reset, silent, trickle
from loopback import TOKEN, HurriedClock, answer, settle

from linkedin_ads_async.client import LinkedInAds
from linkedin_ads_async.errors import (
    AuthenticationError,
    DecodeError,
    LimitReached,
    LinkedInAdsError,
    OutcomeUnknown,
    PagingError,
    PermissionDenied,
    QuotaExhausted,
    ReauthorizationRequired,
    RedirectRefused,
    RequestTooLarge,
    ResponseTooLarge,
    ServerError,
    TransportError,
    VersionMissing,
    VersionSunset,
)
from linkedin_ads_async.models.ad_accounts import AdAccount
from linkedin_ads_async.resources import Created
from linkedin_ads_async.transport import HttpTransport
from linkedin_ads_async.versions import NEWEST

PULLS = {
    44: ("lies", "a row twice in one answer"),
    60: ("cap", "exactly 15,000 elements"),
    61: ("cap", "one day and one entity still at 15,000"),
    62: ("access", "one forbidden account among 50"),
    64: ("process", "SIGTERM in a pull"),
    65: ("process", "SIGKILL at any step of a pull"),
    66: ("process", "disk full while writing"),
    67: ("process", "system clock jumps an hour"),
    68: ("shared", "the store of shared limits dies for 2 s"),
    69: ("quota", "daily quota ends in the middle of a pull"),
}
"""Rows that concern a whole pull; they are tested with it."""
OUTCOMES: list[tuple[int, str, str, str]] = []
"""Row, group, what the server does, what came of it."""

HTML = b"<html><head><title>Bad gateway</title></head><body>no</body></html>"
DAY = {"status": 429, "message": "Resource level throttle APPLICATION DAY limit for calls reached"}
METRICS = {"status": 429, "message": "Exceeded the limit of 45 million metric values"}
SEGMENTS = {"status": 429, "code": "SEGMENT_LIMIT_EXCEEDED", "message": "too many segments"}
FORBIDDEN = {"status": 403, "message": "Not enough permissions to access: GET /adAccounts/507"}
SUNSET = {
    "status": 426,
    "code": "NONEXISTENT_VERSION",
    "message": "Requested version is not active",
}
NO_VERSION = {"status": 400, "code": "VERSION_MISSING", "message": "A version must be present"}
AN_HOUR_LATE = {
    "Date": "Thu, 31 Dec 2026 23:16:40 GMT",
    "Retry_After": "Thu, 31 Dec 2026 23:16:45 GMT",
}
FLIPPED = PACKED[:20] + bytes([PACKED[20] ^ 0xFF]) + PACKED[21:]


# The table. One case a line is easier to compare than what the formatter makes of it.
# fmt: off
CASES: list[Case] = []


def case(row: int, group: str, does: str, *steps: Any, **more: Any) -> None:
    CASES.append(Case(row=row, group=group, does=does, steps=steps, **more))


def network(row: int, does: str, *steps: Any, **more: Any) -> None:
    case(row, "network", does, *steps, **{"requests": 2, **more})


CHUNKED = HEAD + b"Transfer-Encoding: chunked\r\n\r\n"
HURRIED = partial(account, patience_s=0.1)
PROTOCOL = {"error": TransportError, "kind": "protocol"}

network(1, "refuses connections", call=to_a_closed_port, error=TransportError, kind="connect", requests=0)
network(2, "has no address", call=to_no_host, error=TransportError, kind="connect", requests=0)
network(3, "RST before the response line", reset())
network(4, "RST in the middle of a body", reset(GOOD[:-9]))
network(5, "FIN before Content-Length is reached", cut(GOOD[:-9]))
network(6, "FIN inside a chunk", cut(CHUNKED + b"40\r\n" + BODY[:9]))
network(7, "no length, closed half way", cut(HEAD + b"\r\n" + BODY[:-9]))
network(8, "accepts and never answers", silent(), call=HURRIED)
network(9, "headers trickle", trickle(b"", HEAD * 9), call=HURRIED)
network(10, "the body trickles", trickle(HEAD + b"\r\n", b" " * 999), call=HURRIED)
network(11, "the body stalls after 60 %", silent(GOOD[: len(GOOD) * 6 // 10]), call=HURRIED)
network(12, "garbage instead of HTTP, once", cut(b"220 mail.example ESMTP\r\n\r\n"))
network(12, "garbage instead of a chunk", in_pieces(CHUNKED, b"not a size\r\n"))
network(12, "garbage after a chunk", in_pieces(CHUNKED, b"2\r\n{}garbage\r\n"))
network(12, "garbage instead of HTTP, always", then=cut(b"\x00\xff" * 99), **PROTOCOL, requests=4)


def kept(row: int, does: str, *steps: Any, **more: Any) -> None:
    case(row, "keep-alive", does, *steps, **{"call": account_twice, "requests": 3, **more})


kept(13, "closes an idle connection, then a GET", cut(GOOD), requests=2)
kept(13, "resets a kept connection as a GET comes", GOOD, reset())
kept(14, "closes it, then a tunnelled GET", cut(GOOD), call=long_account_after_one, requests=2)
kept(14, "resets it as a tunnelled GET comes", GOOD, reset(), call=long_account_after_one)
kept(15, "closes it, then a create", cut(GOOD), CREATED, call=create_after_a_read, gives=Created(9), requests=2, check=one_create)
kept(15, "resets it as a create comes", GOOD, reset(), call=create_after_a_read, error=OutcomeUnknown, requests=2, check=one_create)


def coded(row: int, does: str, *steps: Any, **more: Any) -> None:
    case(row, "coding", does, *steps, **more)


def gzipped(body: bytes) -> bytes:
    return answer(body=body, Content_Encoding="gzip")


TWO_LENGTHS = HEAD + b"Content-Length: 2\r\nContent-Length: 5\r\n\r\n{}"
CODING = {"error": TransportError, "kind": "coding"}

coded(16, "gzip cut before its trailer", gzipped(PACKED[:-8]), requests=2)
coded(17, "gzip with flipped bits", gzipped(FLIPPED), requests=2)
coded(18, "gzip bomb of 300 MB", gzipped(bomb(300)), error=ResponseTooLarge)
coded(18, "gzip bomb as the answer to a create", gzipped(bomb(40)), call=create, error=OutcomeUnknown)
coded(19, "endless body", endless(HEAD + b"\r\n"), error=ResponseTooLarge)
coded(20, "one header of 1 MB", then=answer(X="a" * 2**20), requests=4, **PROTOCOL)
coded(21, "10,000 headers", then=answer(**{f"X{n}": "a" for n in range(10_000)}), requests=4, **PROTOCOL)
coded(22, "Content-Encoding that was not offered", then=answer(body=BODY, Content_Encoding="br"), requests=4, **CODING)
coded(23, "two different Content-Length", then=TWO_LENGTHS, requests=4, **PROTOCOL)
coded(24, "103 Early Hints first", b"HTTP/1.1 103 Early Hints\r\nLink: </x>\r\n\r\n" + GOOD)


def throttled(row: int, does: str, *steps: Any, **more: Any) -> None:
    case(row, "throttle", does, *steps, **{"requests": 2, **more})


SPENT = {"error": QuotaExhausted, "requests": 1, "waits": (0, 0), "check": resets_at_midnight}

throttled(25, "429 with Retry-After: 1", answer(429, Retry_After="1"), waits=(1, 2))
throttled(25, "the same while others wait", answer(429, Retry_After="1"), call=calls_in_turn, gives=[ACCOUNT] * 3, requests=4, waits=(1, 2), check=all_wait_a_second)
throttled(26, "429 with a date, clock 1 h off", answer(429, **AN_HOUR_LATE), waits=(5, 6))
throttled(27, "429 without Retry-After", answer(429), waits=(0.5, 0.51))
throttled(28, "429 with Retry-After: soon", answer(429, Retry_After="soon"), waits=(0.5, 0.51))
throttled(29, "429 with Retry-After: 86400", answer(429, Retry_After="86400"), **SPENT)
throttled(29, "429 naming the daily limit", answer(429, DAY), **SPENT)
throttled(30, "429 naming 45 million metric values", answer(429, METRICS), waits=(300, 301))
throttled(31, "429 SEGMENT_LIMIT_EXCEEDED", answer(429, SEGMENTS), error=LimitReached, requests=1)


def broken(row: int, does: str, *steps: Any, **more: Any) -> None:
    case(row, "5xx", does, *steps, **more)


broken(32, "503 twice, then 200", answer(503), answer(503), requests=3)
broken(32, "503 with Retry-After: 3", answer(503, Retry_After="3"), requests=2, waits=(3, 3.1))
broken(33, "500 always", then=answer(500), error=ServerError, requests=4)
broken(33, "500 always, for 300 calls", then=answer(500), call=an_outage, gives="300 ServerErrors", requests=MANY, check=at_most_a_fifth_more)
broken(34, "502 with an HTML page", answer(502, HTML, Content_Type="text/html"), requests=2)
broken(35, "504 to a create", answer(504), call=create, error=OutcomeUnknown)


def lie(row: int, does: str, *steps: Any, **more: Any) -> None:
    case(row, "lies", does, *steps, **more)


def field(text: str) -> bytes:
    return answer(body=b'{"name": "n", "id": %s}' % text.encode())


UNREAD = {"error": DecodeError, "requests": 4}

lie(36, "200 with an HTML page", then=answer(body=HTML), says="<html>", **UNREAD)
lie(36, "200 with an HTML page to a create", answer(body=HTML), call=create, error=DecodeError)
lie(36, "200 with an HTML page to a batch create", answer(body=HTML), call=batch_create, error=OutcomeUnknown)
lie(37, "200 with cut JSON, once", answer(body=BODY[:-3]), requests=2)
lie(37, "200 with cut JSON, always", then=answer(body=BODY[:-3]), **UNREAD)
lie(38, "200 with a list", answer(body=b"[1]"), error=DecodeError)
lie(39, "text/plain that is JSON", answer(body=BODY, Content_Type="text/plain"))
lie(40, "200 with an error body", answer(200, FORBIDDEN), error=PermissionDenied, says="permissions")
lie(41, "200 with an empty body, once", answer(body=b""), requests=2)
lie(41, "200 with an empty body, always", then=answer(body=b""), says="empty", **UNREAD)
lie(41, "200 with an empty body, for a listing", then=answer(body=b""), call=users, **UNREAD)
lie(42, "invalid UTF-8", then=answer(body=b'{"id": 507, "name": "\xff"}'), **UNREAD)
lie(43, "NaN", then=field("NaN"), says='"id"', **UNREAD)
lie(43, "Infinity", then=field("-Infinity"), says='"id"', **UNREAD)
lie(43, "an integer past 64 bit", then=field(str(2**70)), says="id", error=DecodeError)


def auth(row: int, does: str, *steps: Any, **more: Any) -> None:
    case(row, "auth", does, *steps, **more)


def oauth(row: int, does: str, *endpoint: bytes, good: int = 0, accepted: str = "t2", calls: int = 1, **more: Any) -> None:
    call = partial(refreshed, endpoint=endpoint, good=good, accepted=accepted, calls=calls)
    auth(row, does, call=call, **more)


FINAL = {"error": ReauthorizationRequired, "requests": 2}

oauth(45, "the token expires under 100 calls", FRESH, good=30, calls=100, requests=MANY, check=one_refresh)
oauth(46, "401 for ever", FRESH, accepted="none", error=AuthenticationError, requests=4, check=one_refresh)
for code in ("invalid_grant", "invalid_request"):
    oauth(47, f"the token endpoint says {code}", answer(400, {"error": code}), says=code, **FINAL)
oauth(48, "the token endpoint says 429", answer(429, Retry_After="1"), FRESH, requests=4, waits=(1, 2))
oauth(48, "the token endpoint says 503", answer(503), FRESH, requests=4)
auth(49, "403", answer(403, FORBIDDEN), error=PermissionDenied, says="r_ads.*ad account")

case(50, "version", "426 NONEXISTENT_VERSION", answer(426, SUNSET), call=with_an_old_version, error=VersionSunset, says=f"202401.*{NEWEST}")
case(50, "version", "426 for the newest one known", answer(426, SUNSET), error=VersionSunset, says=f"{NEWEST}.*update")
case(51, "version", "400 VERSION_MISSING", answer(400, NO_VERSION), error=VersionMissing)
case(52, "redirect", "302 to another host", call=redirected, error=RedirectRefused)
case(53, "redirect", "302 to itself, for ever", then=answer(302, Location="/rest/adAccounts/507"), error=RedirectRefused)


def paged(row: int, does: str, *steps: Any, **more: Any) -> None:
    case(row, "paging", does, *steps, **{"call": users, "requests": 2, **more})


OTHER_LINK = partial(users_by_links, to="other", query="start=2&count=2")
SELF_LINK = partial(users_by_links, to="us", query="start=0&count=2")
NO_START = partial(users_by_links, to="other", query="start=x")
BY_TOKEN = answer(body={"elements": [{"id": 1}], "metadata": {"nextPageToken": "next"}})
LAST_BY_TOKEN = answer(body={"elements": [{"id": 2}], "metadata": {}})
TWO_ACCOUNTS = [AdAccount(id=1), AdAccount(id=2)]

paged(54, "a next link to another host", call=OTHER_LINK, gives=people(1, 2, 3), check=second_page_from_our_host, requests=3)
paged(54, "such a link without a start", call=NO_START, error=PagingError, requests=1)
paged(55, "a next link to itself", call=SELF_LINK, error=PagingError, requests=1)
paged(56, "a short page, more by token", BY_TOKEN, LAST_BY_TOKEN, call=accounts, gives=TWO_ACCOUNTS)
paged(56, "a short page, more by total", page(1, total=3), page(3, total=3), gives=people(1, 3))
paged(56, "a short page, more by link", page(1, link="/x?start=2"), page(3, count=2147483647), gives=people(1, 3))
paged(56, "a short page, then an empty one", page(1), page(), gives=people(1))

case(57, "url", "414 below our threshold", answer(414), call=twice_with_a_long_query, requests=3, check=tunnelled_and_remembered)
for status in (413, 431):
    case(58, "url", str(status), answer(status), error=RequestTooLarge, says="bytes of URL")
case(58, "url", "413 to a create", answer(413), call=create, error=RequestTooLarge, says="bytes of URL")


def tls(certificate: str, **more: Any) -> None:
    call = partial(over_tls, certificate=certificate)
    case(59, "tls", f"certificate: {certificate}", call=call, **more)


BAD_CERTIFICATE = {"error": TransportError, "kind": "tls", "requests": 0}

tls("good")
for certificate in ("other host", "expired", "self-signed", "unknown CA"):
    tls(certificate, **BAD_CERTIFICATE)
case(59, "tls", "an expired one, to a create", call=partial(over_tls, certificate="expired", read=False), **BAD_CERTIFICATE)

case(63, "process", "stalls in a body; the task is cancelled", silent(GOOD[:-9]), call=cancelled_inside_a_body, gives="cancelled")

# fmt: on


# The run


@pytest.fixture
async def scene() -> AsyncIterator[Scene]:
    clock = HurriedClock(chance=0.5)
    async with FaultServer(clock=clock) as server, FaultServer(clock=clock) as other:
        yield Scene(server=server, other=other, clock=clock)


@pytest.fixture(scope="module", autouse=True)
def table(request: pytest.FixtureRequest) -> Iterator[None]:
    """Prints what came of every case, past the capture of output."""
    yield
    rows = OUTCOMES + [(row, *facts, "belongs to pulls") for row, facts in PULLS.items()]
    capture = request.config.pluginmanager.getplugin("capturemanager")
    with capture.global_and_fixture_disabled():
        print()
        for row, group, does, outcome in sorted(rows, key=lambda one: one[0]):
            print(f"{row:>3}  {group:<10}  {does:<42}  {outcome}")


@pytest.mark.parametrize("case", CASES, ids=lambda case: f"{case.row} {case.does}")
async def test_a_fault_ends_in_whole_data_or_one_typed_error(case: Case, scene: Scene) -> None:
    scene.server.steps, scene.server.then = list(case.steps), case.then
    tasks = asyncio.all_tasks()
    await outcome_of(case, scene)
    asked, waited_s = len(scene.server.received), scene.clock.passed
    await left_nothing(scene, tasks)
    OUTCOMES.append((case.row, case.group, case.does, told(scene, asked, waited_s)))
    if case.error is None:
        assert case.gives == scene.outcome
    else:
        assert_names_the_cause(case, scene.outcome)
    assert case.requests in (asked, MANY)
    assert case.waits[0] <= waited_s <= case.waits[1]
    assert [] == scene.other.received
    case.check(scene)


async def outcome_of(case: Case, scene: Scene) -> None:
    try:
        async with asyncio.timeout(20):
            scene.outcome = await case.call(scene)
    except LinkedInAdsError as error:
        scene.outcome = error
    finally:
        await scene.close()


def assert_names_the_cause(case: Case, outcome: object) -> None:
    assert isinstance(outcome, case.error or LinkedInAdsError), outcome
    assert case.kind in (None, getattr(outcome, "kind", None))
    assert re.search(case.says, str(outcome)), outcome
    assert TOKEN not in str(outcome)


async def left_nothing(scene: Scene, tasks: set[asyncio.Task[Any]]) -> None:
    """Neither a connection nor a task nor a reservation."""
    async with asyncio.timeout(5):
        while scene.server.open or asyncio.all_tasks() - tasks:
            await settle()
    for transport in scene.transports:
        state = transport._limits.state()
        assert (0, 0) == (state.running, state.waiting)
        assert {0} >= {one.reserved for one in state.resources.values()}
        assert set() == transport._calling
    assert 0 == scene.clock.pending


def told(scene: Scene, asked: int, waited_s: float) -> str:
    outcome = scene.outcome
    kind = f" ({outcome.kind})" if isinstance(outcome, TransportError) else ""
    name = type(outcome).__name__ if isinstance(outcome, LinkedInAdsError) else "whole data"
    what = outcome if isinstance(outcome, str) else name + kind
    waited = f", {waited_s:.3g} s waited" if waited_s else ""
    return f"{what}, {asked} requests{waited}"


def test_every_row_is_a_case_or_belongs_to_pulls() -> None:
    assert list(range(1, 70)) == sorted({case.row for case in CASES} | PULLS.keys())


@pytest.mark.parametrize("maker", [LinkedInAds, HttpTransport], ids=lambda maker: maker.__name__)
def test_no_switch_turns_certificates_off(maker: type) -> None:
    """`ca_file=` trusts one more authority, by name."""
    names = set(inspect.signature(maker).parameters)
    assert set() == names & {"verify", "verify_ssl", "ssl", "insecure", "check_hostname"}


async def test_a_kept_connection_that_is_reset_later_leaves_no_complaint(
    scene: Scene, caplog: pytest.LogCaptureFixture
) -> None:
    async def in_two_then_reset(reader: StreamReader, writer: StreamWriter) -> None:
        await in_pieces(GOOD[:-9], GOOD[-9:])(reader, writer)
        await reset()(reader, writer)

    scene.server.steps = [in_two_then_reset]
    assert ACCOUNT == await account(scene)
    await left_nothing(scene, asyncio.all_tasks())
    await scene.close()
    gc.collect()
    assert [] == caplog.messages
