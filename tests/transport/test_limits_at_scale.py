"""Limits under load, in virtual time: how well the window is used, how many timers it takes."""

from __future__ import annotations

import asyncio
import random

import pytest
from loopback import FakeClock, FakeTimer, free, settle

from linkedin_ads_async.transport import Limits

ANALYTICS = "adAnalytics"


class CountingClock(FakeClock):
    """Counts the timers that are made."""

    __slots__ = ("made",)

    def __init__(self) -> None:
        super().__init__()
        self.made = 0

    def call_later(self, seconds: float, callback: object) -> FakeTimer:
        self.made += 1
        return super().call_later(seconds, callback)  # type: ignore[arg-type]  # passed on as it is


async def test_10_000_waiters_go_in_order_on_few_timers() -> None:
    clock = CountingClock()
    limits = free(clock, requests_per_s=10_000, burst=100)
    order: list[int] = []

    async def call(number: int) -> None:
        async with limits.slot("adAccounts"):
            order.append(number)

    calls = [asyncio.create_task(call(number)) for number in range(10_000)]
    await clock.advance(1.1)
    assert list(range(10_000)) == order
    assert clock.made <= 250
    await asyncio.gather(*calls)


@pytest.mark.parametrize("seed", range(3))
async def test_the_window_is_filled_to_99_percent_and_never_over(seed: int) -> None:
    """32 in flight for half an hour, each with a hard bound and a random cost."""
    chance = random.Random(seed)  # noqa: S311  # a workload, nothing secret
    cap, window_s, horizon_s = 45_000_000, 300.0, 1_800.0
    clock = FakeClock()
    limits = free(clock, analytics_values=cap, analytics_window_s=window_s)
    sent: list[tuple[float, int]] = []
    answered: list[tuple[float, int]] = []

    async def worker() -> None:
        while clock.passed < horizon_s:
            bound = chance.randrange(100_000, 600_000)
            async with limits.slot(ANALYTICS, bound) as slot:
                began, done = clock.monotonic(), asyncio.Event()
                clock.call_later(chance.uniform(0.2, 3), done.set)
                await done.wait()
                cost = int(bound * chance.uniform(0.02, 1))
                slot.settle(cost)
                sent.append((began, cost))
                answered.append((clock.monotonic(), cost))

    workers = [asyncio.create_task(worker()) for _ in range(32)]
    await clock.advance(horizon_s)
    for task in workers:
        task.cancel()
    await asyncio.gather(*workers, return_exceptions=True)
    assert max(worst_window(sent, window_s), worst_window(answered, window_s)) <= cap
    # What begins at once is a window's worth, and so is every window after it.
    possible = cap * horizon_s / window_s
    assert sum(cost for _, cost in answered) >= 0.99 * possible
    assert 0 == limits.state().running


def worst_window(booked: list[tuple[float, int]], window_s: float) -> int:
    """The most that any stretch of the window's length holds, by sliding over all of them."""
    ordered = sorted(booked)
    worst = inside = first = 0
    for time, cost in ordered:
        inside += cost
        while ordered[first][0] <= time - window_s:
            inside -= ordered[first][1]
            first += 1
        worst = max(worst, inside)
    return worst


async def test_a_paused_resource_takes_no_place_from_the_others() -> None:
    clock = FakeClock()
    limits = Limits(concurrency=2, clock=clock)
    limits.pause("adCampaigns", 300)
    through: list[str] = []

    async def call(resource: str) -> None:
        async with limits.slot(resource):
            through.append(resource)

    held = [asyncio.create_task(call("adCampaigns")) for _ in range(20)]
    await settle()
    await call("adAccounts")
    assert ["adAccounts"] == through
    state = limits.state().resources["adCampaigns"]
    assert (20, 300.0) == (state.waiting, state.paused_s)
    for task in held:
        task.cancel()
    await asyncio.gather(*held, return_exceptions=True)
    assert (0, 0) == (limits.state().waiting, clock.pending)


async def test_limits_serve_the_next_event_loop_after_one_that_ended() -> None:
    """Notebooks and scripts call asyncio.run again and again."""
    limits = Limits(requests_per_s=50, burst=1)

    async def calls() -> None:
        async def call() -> None:
            async with limits.slot("adAccounts"):
                pass

        await asyncio.gather(*(call() for _ in range(3)))

    for _ in range(2):
        await asyncio.wait_for(asyncio.to_thread(asyncio.run, calls()), 5)
