"""Limits in a time that tests move: bursts, rates, order, one timer, the window, cancellation."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from loopback import FakeClock, free, settle

from linkedin_ads_async.errors import UsageError
from linkedin_ads_async.transport import Limits

ANALYTICS = "adAnalytics"


class Callers:
    """Calls that note when they were let through."""

    def __init__(self, clock: FakeClock, limits: Limits) -> None:
        self.clock = clock
        self.limits = limits
        self.start = clock.monotonic()
        self.through: list[tuple[float, int]] = []
        self.tasks: list[asyncio.Task[None]] = []

    def call(
        self,
        number: int,
        resource: str = "adAccounts",
        *,
        bound: int = 0,
        cost: int | None = None,
        hold: Callable[[], Awaitable[object]] | None = None,
    ) -> asyncio.Task[None]:
        async def run() -> None:
            async with self.limits.slot(resource, bound) as slot:
                self.through.append((round(self.clock.monotonic() - self.start, 3), number))
                if hold is not None:
                    await hold()
                if cost is not None:
                    slot.settle(cost)

        task = asyncio.create_task(run())
        self.tasks.append(task)
        return task

    @property
    def times(self) -> list[float]:
        return [time for time, _ in self.through]

    @property
    def numbers(self) -> list[int]:
        return [number for _, number in self.through]

    async def end(self) -> None:
        for task in self.tasks:
            task.cancel()
        await asyncio.gather(*self.tasks, return_exceptions=True)


async def test_a_burst_goes_at_once_and_the_rest_at_the_rate() -> None:
    clock = FakeClock()
    callers = Callers(clock, free(clock, requests_per_s=2, burst=3))
    for number in range(7):
        callers.call(number)
    await clock.advance(10)
    assert [0, 0, 0] == callers.times[:3]
    assert pytest.approx([0.5, 1.0, 1.5, 2.0], abs=0.01) == callers.times[3:]
    await callers.end()


async def test_an_idle_time_earns_no_more_than_the_burst() -> None:
    clock = FakeClock()
    callers = Callers(clock, free(clock, requests_per_s=2, burst=3))
    await clock.advance(1000)
    for number in range(5):
        callers.call(number)
    await settle()
    assert 3 == len(callers.through)
    await callers.end()


async def test_first_come_is_first_served() -> None:
    clock = FakeClock()
    callers = Callers(clock, free(clock, requests_per_s=10, burst=1))
    for number in range(20):
        callers.call(number)
    await clock.advance(1)
    callers.call(99)
    await clock.advance(9)
    assert [*range(20), 99] == callers.numbers
    await callers.end()


async def test_a_small_call_does_not_overtake_a_large_one() -> None:
    clock = FakeClock()
    callers = Callers(clock, free(clock, analytics_values=100, analytics_window_s=60))
    for number, bound in enumerate([60, 80, 1]):
        callers.call(number, ANALYTICS, bound=bound, cost=bound)
    await settle()
    assert [0] == callers.numbers
    await clock.advance(200)
    assert [0, 1, 2] == callers.numbers
    await callers.end()


async def test_many_waiters_share_one_timer() -> None:
    clock = FakeClock()
    callers = Callers(clock, free(clock, requests_per_s=10, burst=1))
    for number in range(500):
        callers.call(number)
    await clock.advance(0)
    assert 1 == len(callers.through)
    assert 1 == clock.pending
    await callers.end()


async def test_the_number_of_calls_in_flight_is_limited() -> None:
    clock, release = FakeClock(), asyncio.Event()
    callers = Callers(clock, free(clock, concurrency=2))
    for number in range(4):
        callers.call(number, hold=release.wait)
    await clock.advance(100)
    assert [0, 1] == callers.numbers
    release.set()
    await settle()
    assert [0, 1, 2, 3] == callers.numbers
    await callers.end()


async def test_resources_have_rates_of_their_own() -> None:
    clock = FakeClock()
    callers = Callers(clock, free(clock, requests_per_s=1, burst=1))
    for number, resource in enumerate(["a", "a", "b", "c"]):
        callers.call(number, resource)
    await settle()
    assert [0, 2, 3] == sorted(callers.numbers)
    await callers.end()


async def test_a_pause_holds_one_resource_back() -> None:
    clock = FakeClock()
    mine = free(clock, requests_per_s=10, burst=5)
    callers = Callers(clock, mine)
    mine.pause("a", 30)
    callers.call(0, "a")
    callers.call(1, "b")
    await clock.advance(60)
    assert [(0.0, 1)] == callers.through[:1]
    assert pytest.approx([30.0], abs=0.05) == callers.times[1:]
    await callers.end()


async def test_what_a_call_did_not_cost_is_free_again() -> None:
    clock = FakeClock()
    callers = Callers(clock, free(clock, analytics_values=100, analytics_window_s=60))
    for number in range(10):
        callers.call(number, ANALYTICS, bound=60, cost=5)
    await settle()
    await settle()
    await clock.advance(1)
    assert list(range(9)) == callers.numbers  # 8 * 5 + 60 = 100, and the tenth finds 45 used
    await clock.advance(61)
    assert list(range(10)) == callers.numbers
    await callers.end()


async def test_a_call_that_says_nothing_costs_its_bound() -> None:
    clock = FakeClock()
    callers = Callers(clock, free(clock, analytics_values=100, analytics_window_s=60))
    callers.call(0, ANALYTICS, bound=60)
    callers.call(1, ANALYTICS, bound=60)
    await clock.advance(59)
    assert [0] == callers.numbers
    await clock.advance(2)
    assert [0, 1] == callers.numbers
    await callers.end()


async def test_more_than_the_whole_window_is_refused() -> None:
    with pytest.raises(UsageError, match="101"):
        async with free(FakeClock(), analytics_values=100).slot(ANALYTICS, 101):
            pass


@pytest.mark.parametrize("name", ["requests_per_s", "burst", "concurrency", "analytics_values"])
@pytest.mark.parametrize("number", [0, -1])
def test_a_limit_is_above_zero(name: str, number: float) -> None:
    with pytest.raises(UsageError, match=name):
        free(FakeClock(), **{name: number})


async def test_a_cancelled_waiter_takes_nothing() -> None:
    clock = FakeClock()
    callers = Callers(clock, free(clock, requests_per_s=1, burst=1))
    tasks = [callers.call(number) for number in range(4)]
    await settle()
    tasks[1].cancel()
    tasks[2].cancel()
    await clock.advance(1.1)
    assert [0, 3] == callers.numbers
    await callers.end()


async def test_a_caller_cancelled_as_its_turn_comes_gives_it_back() -> None:
    clock, release = FakeClock(), asyncio.Event()
    mine = free(clock, concurrency=1, analytics_values=100)
    callers = Callers(clock, mine)

    async def first() -> None:
        async with mine.slot(ANALYTICS, 100) as slot:
            await release.wait()
            slot.settle(0)
        callers.tasks[0].cancel()  # it has its turn now, and has not run yet

    task = asyncio.create_task(first())
    await settle()
    for number in (1, 2):
        callers.call(number, ANALYTICS, bound=100, cost=0)
    await settle()
    release.set()
    await task
    await clock.advance(1)
    assert [2] == callers.numbers
    await callers.end()


async def test_a_call_cancelled_in_flight_gives_its_place_back() -> None:
    clock, never = FakeClock(), asyncio.Event()
    callers = Callers(clock, free(clock, concurrency=1))
    first = callers.call(0, hold=never.wait)
    callers.call(1)
    await settle()
    first.cancel()
    await settle()
    assert [0, 1] == callers.numbers
    await callers.end()


Calls = list[tuple[float, int, int, float]]


@settings(max_examples=60, deadline=None)
@given(
    st.lists(
        st.tuples(
            st.sampled_from([0.0, 0.1, 0.25, 1.0, 7.3]),  # seconds until it comes
            st.integers(1, 50),  # its bound
            st.integers(0, 100),  # percent of the bound that it costs
            st.sampled_from([0.0, 0.3, 2.0, 12.0]),  # seconds it is in flight
        ),
        max_size=25,
    ),
    st.randoms(use_true_random=False),
)
def test_no_window_ever_holds_more_than_the_cap(calls: Calls, random: object) -> None:
    """Brute force: wherever between request and answer the server counts, every window fits."""
    asyncio.run(_check_windows(calls))


async def _check_windows(calls: Calls) -> None:
    cap, window_s = 100, 10.0
    clock = FakeClock()
    mine = free(clock, analytics_values=cap, analytics_window_s=window_s)
    spans: list[tuple[float, float, int]] = []

    async def run(bound: int, cost: int, flight_s: float) -> None:
        async with mine.slot(ANALYTICS, bound) as slot:
            sent = clock.monotonic()
            answered = asyncio.Event()
            clock.call_later(flight_s, answered.set)
            await answered.wait()
            slot.settle(cost)
            spans.append((sent, clock.monotonic(), cost))

    tasks = []
    for wait_s, bound, percent, flight_s in calls:
        await clock.advance(wait_s)
        tasks.append(asyncio.create_task(run(bound, bound * percent // 100, flight_s)))
    await clock.advance(2000)
    assert len(calls) == len(spans), "everybody gets through in the end"
    await asyncio.gather(*tasks)
    for count in (lambda span: span[0], lambda span: span[1], lambda span: sum(span[:2]) / 2):
        counted = [(count(span), span[2]) for span in spans]
        for start, _ in counted:
            inside = sum(cost for time, cost in counted if start <= time < start + window_s)
            assert inside <= cap
