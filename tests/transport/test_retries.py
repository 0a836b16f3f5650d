"""Who is sent again, how often and after how long; who is not; and what callers hear."""

from __future__ import annotations

import socket

import pytest
from loopback import (
    CUT,
    FakeClock,
    HurriedClock,
    Loopback,
    answer,
    get,
    put,
    transport,
)

from linkedin_ads_async.errors import (
    AuthenticationError,
    Conflict,
    DecodeError,
    InvalidRequest,
    LimitReached,
    LinkedInAdsError,
    NotFound,
    OutcomeUnknown,
    PermissionDenied,
    QuotaExhausted,
    ServerError,
    TransportError,
    VersionSunset,
)
from linkedin_ads_async.operation import RawResponse, Request
from linkedin_ads_async.transport import Event, Retries, Secret

DAY = {"status": 429, "message": "Resource level throttle APPLICATION DAY limit for calls reached"}


async def sent(
    server: Loopback, request: Request, clock: FakeClock | None = None, **more: object
) -> RawResponse:
    client = transport(server.url, clock, **more)
    try:
        return await client.send(request)
    finally:
        await client.close()


async def test_a_read_answered_503_twice_is_sent_three_times(server: Loopback) -> None:
    server.script = [answer(503), answer(503), answer(body=b'{"ok":1}')]
    clock = FakeClock()
    raw = await sent(server, get(), clock)
    assert (b'{"ok":1}', 3) == (raw.body, raw.attempts)
    assert [0.05, 0.1] == clock.slept


@pytest.mark.parametrize("status", [408, 500, 502, 503, 504])
async def test_a_read_gives_up_after_four_attempts(server: Loopback, status: int) -> None:
    server.script = [answer(status)] * 9
    with pytest.raises(ServerError) as caught:
        await sent(server, get())
    assert (4, 4) == (len(server.received), caught.value.attempts)


async def test_chance_spreads_the_waits(server: Loopback) -> None:
    server.script = [answer(503), answer(503)]
    clock = FakeClock(chance=0.5)
    await sent(server, get(), clock)
    assert [0.025, 0.05] == clock.slept


@pytest.mark.parametrize("request_", [get(), put()], ids=["read", "write"])
async def test_a_429_waits_as_long_as_it_says(server: Loopback, request_: Request) -> None:
    server.script = [answer(429, Retry_After="7"), answer()]
    clock = HurriedClock(chance=0.0)
    raw = await sent(server, request_, clock)
    assert 2 == raw.attempts
    assert pytest.approx(7.0, abs=0.02) == clock.passed


async def test_a_503_waits_as_long_as_it_says(server: Loopback) -> None:
    server.script = [answer(503, Retry_After="7"), answer()]
    clock = FakeClock()
    assert 2 == (await sent(server, get(), clock)).attempts
    assert [7.05] == clock.slept


async def test_a_503_that_asks_for_more_time_than_the_call_has_is_its_error(
    server: Loopback,
) -> None:
    server.script = [answer(503, Retry_After="600")]
    clock = FakeClock()
    with pytest.raises(ServerError) as caught:
        await sent(server, get(), clock)
    assert (600.0, 1, []) == (caught.value.retry_after_s, len(server.received), clock.slept)


async def test_a_429_without_a_time_waits_longer_each_time(server: Loopback) -> None:
    server.script = [answer(429), answer(429), answer(429), answer()]
    clock = HurriedClock()
    await sent(server, get(), clock)
    assert pytest.approx(1.0 + 2.0 + 4.0, abs=0.05) == clock.passed


@pytest.mark.parametrize("status", [502, 503, 504])
async def test_a_write_without_an_outcome_is_sent_once(server: Loopback, status: int) -> None:
    server.script = [answer(status)]
    with pytest.raises(OutcomeUnknown) as caught:
        await sent(server, put())
    assert 1 == len(server.received)
    assert ("ad_accounts.update", status, 1) == (
        caught.value.operation,
        caught.value.status,
        caught.value.attempts,
    )


@pytest.mark.parametrize("bad", [CUT, b"no HTTP\r\n\r\n", answer(body=b"{}", length=9)])
async def test_a_write_whose_answer_breaks_is_sent_once(server: Loopback, bad: bytes) -> None:
    server.script = [bad]
    with pytest.raises(OutcomeUnknown):
        await sent(server, put())
    assert 1 == len(server.received)


@pytest.mark.parametrize("bad", [CUT, b"no HTTP\r\n\r\n", answer(body=b"{}", length=9)])
async def test_a_read_whose_answer_breaks_is_sent_again(server: Loopback, bad: bytes) -> None:
    server.script = [bad]
    assert 2 == (await sent(server, get())).attempts


async def test_a_write_that_failed_is_its_error(server: Loopback) -> None:
    server.script = [answer(500)]
    with pytest.raises(ServerError):
        await sent(server, put())
    assert 1 == len(server.received)


@pytest.mark.parametrize("request_", [get(), put()], ids=["read", "write"])
async def test_a_refused_connection_is_tried_again(request_: Request) -> None:
    """Nothing was sent, so even a write may go again."""
    with socket.socket() as bound:  # holds a port on which nobody listens
        bound.bind(("127.0.0.1", 0))
        client = transport(f"http://127.0.0.1:{bound.getsockname()[1]}")
        with pytest.raises(TransportError) as caught:
            await client.send(request_)
        await client.close()
    assert ("connect", False, 4) == (caught.value.kind, caught.value.sent, caught.value.attempts)


@pytest.mark.parametrize(
    ("status", "body", "error"),
    [
        (400, {"message": "no"}, InvalidRequest),
        (401, {"message": "no"}, AuthenticationError),
        (403, {"message": "no"}, PermissionDenied),
        (404, {"message": "no"}, NotFound),
        (409, {"message": "no"}, Conflict),
        (426, {"message": "no", "code": "NONEXISTENT_VERSION"}, VersionSunset),
        (429, DAY, QuotaExhausted),
        (429, {"message": "no", "code": "SEGMENT_LIMIT_EXCEEDED"}, LimitReached),
    ],
)
async def test_a_refusal_is_not_sent_again(
    server: Loopback, status: int, body: dict[str, object], error: type[LinkedInAdsError]
) -> None:
    server.script = [answer(status, body)]
    with pytest.raises(error) as caught:
        await sent(server, get())
    assert (1, 1, status) == (len(server.received), caught.value.attempts, caught.value.status)


class Rotating:
    """A token source whose tokens are t1, t2 and so on, one more after each refusal."""

    def __init__(self) -> None:
        self.number = 1

    async def token(self) -> Secret:
        return Secret(f"t{self.number}")

    async def refused(self, token: Secret) -> bool:
        self.number += 1
        return True


def bearers(server: Loopback) -> list[str]:
    return [one.headers["authorization"] for one in server.received]


async def test_a_refused_token_is_replaced_once(server: Loopback) -> None:
    server.script = [answer(401), answer()]
    await sent(server, get(), token=Rotating())
    assert ["Bearer t1", "Bearer t2"] == bearers(server)


async def test_a_fresh_token_gets_a_second_chance_after_a_pause(server: Loopback) -> None:
    server.script = [answer(401)] * 5
    clock = FakeClock()
    with pytest.raises(AuthenticationError):
        await sent(server, get(), clock, token=Rotating())
    assert ["Bearer t1", "Bearer t2", "Bearer t2"] == bearers(server)
    assert [2.0] == clock.slept


async def test_an_answer_that_cannot_be_read_is_asked_for_again(server: Loopback) -> None:
    def finish(body: bytes) -> tuple[object, int]:
        if body != b"good":
            raise DecodeError("bad")
        return "value", 3

    server.script = [answer(body=b"bad"), answer(body=b"good")]
    raw = await sent(server, get(finish=finish))
    assert ("value", 2) == (raw.value, raw.attempts)


async def test_retries_end_at_the_deadline(server: Loopback) -> None:
    """Pauses grow to 20 s, and a call has 300 s."""
    server.script = [answer(503)] * 40
    clock = FakeClock()
    with pytest.raises(ServerError):
        await sent(server, get(), clock, retries=Retries(attempts=40))
    assert 280 < clock.passed <= 300
    assert [0.05, 0.1, 0.2, 0.4] == clock.slept[:4]
    assert 20 == max(clock.slept)


async def test_an_outage_spends_the_shared_quota(server: Loopback) -> None:
    server.script = [answer(503)] * 9
    client = transport(server.url, retries=Retries(quota=30))
    for _ in range(2):
        with pytest.raises(ServerError):
            await client.send(get())
    await client.close()
    assert 4 == len(server.received)  # 14 for a retry: two, then none are left


async def test_a_success_gives_its_retries_back(server: Loopback) -> None:
    server.script = [answer(503), answer(), answer(503), answer(), answer(503), answer()]
    client = transport(server.url, retries=Retries(quota=14))
    for _ in range(3):
        assert 2 == (await client.send(get())).attempts
    await client.close()


async def test_observers_hear_every_attempt_and_the_call(server: Loopback) -> None:
    server.script = [answer(503, b""), answer(body=b"[]")]
    heard: list[Event] = []
    await sent(server, get(), observe=[heard.append])
    assert [
        ("attempt", 1, 503, "ServerError", 0),
        ("attempt", 2, 200, None, 2),
        ("call", 2, 200, None, 2),
    ] == [(e.kind, e.attempt, e.status, e.error, e.received_bytes) for e in heard]


async def test_a_broken_observer_breaks_no_call(
    server: Loopback, caplog: pytest.LogCaptureFixture
) -> None:
    def broken(event: Event) -> None:
        raise RuntimeError("mine")

    assert 200 == (await sent(server, get(), observe=[broken])).status
    assert "an observer of ad_accounts.search failed" in caplog.text
