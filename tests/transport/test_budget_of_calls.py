"""What calls book in the window of metric values, and which waits count against their deadline."""

from __future__ import annotations

import socket

import pytest
from loopback import CUT, FakeClock, HurriedClock, Loopback, answer, free, get, transport

from linkedin_ads_async.errors import LinkedInAdsError
from linkedin_ads_async.operation import Request
from linkedin_ads_async.transport import Retries

BOUND = 1_000


def analytics() -> Request:
    return get(resource="adAnalytics", cost_bound=BOUND, finish=lambda body: (body, 7))


async def booked(url: str) -> tuple[int, int]:
    """Values used and reserved after one call that was tried once."""
    clock = FakeClock()
    limits = free(clock)
    client = transport(url, clock, limits=limits, retries=Retries(attempts=1))
    try:
        await client.send(analytics())
    except LinkedInAdsError:
        pass  # what it left in the window is the point
    finally:
        await client.close()
    state = limits.state().resources["adAnalytics"]
    return state.used, state.reserved


@pytest.mark.parametrize(
    ("reply", "expected"),
    [
        (answer(), 7),
        (answer(400), 0),
        (answer(403), 0),
        (answer(429), 0),
        (answer(302, Location="/x"), 0),
        (answer(500), BOUND),
        (answer(504), BOUND),
        (CUT, BOUND),
        (answer(body=b"no gzip", Content_Encoding="gzip"), BOUND),
    ],
    ids=["whole", "400", "403", "429", "redirect", "500", "504", "cut", "damaged"],
)
async def test_a_call_books_what_it_cost_or_else_its_bound(
    server: Loopback, reply: bytes, expected: int
) -> None:
    """Where LinkedIn may have counted it, it counts here too."""
    server.script = [reply]
    assert (expected, 0) == await booked(server.url)


async def test_a_call_that_never_left_books_nothing() -> None:
    with socket.socket() as bound:  # holds a port on which nobody listens
        bound.bind(("127.0.0.1", 0))
        assert (0, 0) == await booked(f"http://127.0.0.1:{bound.getsockname()[1]}")


async def test_waits_for_limits_do_not_count_against_the_deadline(server: Loopback) -> None:
    """A 429 that asks for 400 s is a limit; the call still has its 300 s after it."""
    server.script = [answer(429, Retry_After="400"), answer(503), answer()]
    clock = HurriedClock(chance=0.0)
    client = transport(server.url, clock)
    assert 3 == (await client.send(get())).attempts
    assert clock.passed >= 400
    await client.close()
