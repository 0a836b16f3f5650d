"""A pull that is bound by 45 million metric values in 5 minutes, in virtual time.

The server here counts like LinkedIn, at the sending or at the answer, and knows nothing of ours.
"""

from __future__ import annotations

import asyncio
import heapq
import itertools
import math
from collections.abc import Callable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import contextmanager
from datetime import date, timedelta
from typing import Any

import pyarrow as pa
import pytest
from bulk_world import TODAY

from linkedin_ads_async.bulk import AnalyticsPull
from linkedin_ads_async.bulk.columns import arrow_type
from linkedin_ads_async.errors import ServerError
from linkedin_ads_async.facts.metrics import METRICS
from linkedin_ads_async.operation import Operation, Response
from linkedin_ads_async.transport import Limits
from linkedin_ads_async.transport.clock import Clock

WINDOW_S, VALUES = 300.0, 45_000_000
CAP = 15_000
NAMES = [name for name, each in METRICS.items() if each.sums and not each.not_with][:18]
COST = len(NAMES) + 2


class VirtualClock(Clock):
    """A time that jumps to the next timer once every task waits."""

    __slots__ = ("number", "time", "timers")

    def __init__(self) -> None:
        self.time = 0.0
        self.timers: list[tuple[float, int, Callable[[], None]]] = []
        self.number = itertools.count()

    def monotonic(self) -> float:
        return self.time

    def call_later(self, seconds: float, callback: Callable[[], None]) -> Any:
        timer = asyncio.Event()
        entry = (self.time + seconds, next(self.number), lambda: timer.is_set() or callback())
        heapq.heappush(self.timers, entry)
        return _Timer(timer)

    async def sleep(self, seconds: float) -> None:
        done = asyncio.get_running_loop().create_future()
        self.call_later(seconds, lambda: done.done() or done.set_result(None))
        await done

    async def drive(self, job: asyncio.Future[Any]) -> None:
        while not job.done():
            for _ in range(40):
                await asyncio.sleep(0)
            if self.timers and not job.done():
                self.time, _, callback = heapq.heappop(self.timers)
                callback()


class _Timer:
    def __init__(self, cancelled: asyncio.Event) -> None:
        self.cancel = cancelled.set


class Inline(ThreadPoolExecutor):
    """Does the work of threads at once, so that no virtual time passes meanwhile."""

    def submit(self, call: Any, /, *args: Any, **named: Any) -> Future[Any]:
        done: Future[Any] = Future()
        try:
            done.set_result(call(*args, **named))
        except BaseException as exc:  # noqa: BLE001  # as a thread passes it on
            done.set_exception(exc)
        return done


@contextmanager
def inline_threads() -> Iterator[None]:
    """The loop's own threads, put away again afterwards."""
    loop = asyncio.get_running_loop()
    with Inline(1) as executor:
        loop.set_default_executor(executor)
        yield


class Server:
    """Campaigns that are all active every day, of one account; answers within the limits."""

    version = "202609"

    def __init__(self, limits: Limits, clock: VirtualClock, campaigns: int) -> None:
        self.limits, self.clock, self.campaigns = limits, clock, campaigns
        self.sent: list[tuple[float, int]] = []
        self.came: list[tuple[float, int]] = []
        self.lost: Callable[[], bool] = lambda: False
        self.ad_accounts = self.ad_campaigns = self

    async def search(self, account: int | None = None, **_: Any) -> Any:
        """One account, whose campaigns may not be listed."""
        from linkedin_ads_async.models.ad_accounts import AdAccount

        if account is None:
            yield AdAccount(id=1, name="One", currency="EUR", status="ACTIVE")
        else:
            for each in range(self.campaigns):
                yield _Campaign(each + 1)

    async def send(
        self, operation: Operation, *, finish: Any = None, cost_bound: int = 0, **asked: Any
    ) -> Response[Any]:
        span = asked["date_range"]
        rows = min(CAP, self.campaigns * ((span.end - span.start).days + 1))
        async with self.limits.slot("adAnalytics", cost_bound) as slot:
            cost = rows * COST
            self.sent.append((self.clock.time, cost))
            await self.clock.sleep(0.3 + 50e-6 * rows)
            self.came.append((self.clock.time, cost))
            if self.lost():
                # It was counted, and nobody heard of it.
                raise ServerError("gone", status=500, attempts=1)
            slot.settle(cost)
        table = self._table(span.start, span.end, rows)
        return Response(status=200, headers={}, request_id=None, body=b"", parsed=table)

    def _table(self, start: date, end: date, rows: int) -> pa.Table:
        days = pa.array([start + timedelta(days=each) for each in range((end - start).days + 1)])
        day = days.take(pa.array([at // self.campaigns for at in range(rows)]))
        names = pa.array([f"urn:li:sponsoredCampaign:{at + 1}" for at in range(self.campaigns)])
        campaigns = names.take(pa.array([at % self.campaigns for at in range(rows)]))
        account = pa.array(["urn:li:sponsoredAccount:1"]).take(pa.array([0] * rows, pa.int64()))
        metrics = {name: pa.nulls(rows, arrow_type(METRICS[name])) for name in NAMES}
        keys = {"date_start": day, "date_end": day, "pivot_0": account, "pivot_1": campaigns}
        return pa.table({**keys, **metrics})


class _Campaign:
    run_schedule = change_audit_stamps = campaign_group = None
    status = "ACTIVE"

    def __init__(self, id: int) -> None:
        self.id = id


def fullest(events: list[tuple[float, int]]) -> int:
    """The most that was counted in any stretch of five minutes."""
    ordered, total, most, first = sorted(events), 0, 0, 0
    for when, cost in ordered:
        total += cost
        while ordered[first][0] <= when - WINDOW_S:
            total -= ordered[first][1]
            first += 1
        most = max(most, total)
    return most


async def pulled(server: Server, days: int) -> AnalyticsPull:
    """Pull to the end, or to what is incomplete."""
    pull = AnalyticsPull(
        server,
        start=TODAY - timedelta(days=days),
        metrics=NAMES,
        today=TODAY,
        clock=server.clock.monotonic,
    )
    await pull.plan()

    async def consume() -> None:
        async for _ in pull.tables():
            pass

    job = asyncio.create_task(consume())
    with inline_threads():
        await server.clock.drive(job)
    await asyncio.gather(job, return_exceptions=True)
    return pull


def use(events: list[tuple[float, int]], end: float) -> float:
    """The share of the window that was used, over all whole windows but the first and the last."""
    windows = int(end // WINDOW_S) - 1
    steady = [cost for when, cost in events if WINDOW_S < when <= WINDOW_S * (windows + 1)]
    assert windows >= 1
    return sum(steady) / (windows * VALUES)


@pytest.mark.slow
@pytest.mark.parametrize("rate", [math.inf, 1.0], ids=["no pace", "1 a second"])
async def test_a_pull_uses_98_percent_of_the_window_and_never_more_than_all(rate: float) -> None:
    clock = VirtualClock()
    server = Server(Limits(analytics_per_s=rate, clock=clock), clock, 2_600)
    pull = await pulled(server, days=2_700)
    assert pull.report is not None
    assert (True, 2_600 * 2_700) == (pull.report.complete, pull.report.rows)
    assert max(fullest(server.sent), fullest(server.came)) <= VALUES
    assert 0.98 <= use(server.came, clock.time) <= 1.0


@pytest.mark.parametrize("rows", [1_500, 8_000])
async def test_answers_far_below_their_bound_use_the_window_as_well(rows: int) -> None:
    clock = VirtualClock()
    # As many at a time as reach the window at all.
    lanes = 8 + VALUES // (rows * COST) // 100
    limits = Limits(
        analytics_per_s=math.inf, analytics_concurrency=lanes, concurrency=lanes, clock=clock
    )
    server = Server(limits, clock, 1)
    cost = rows * COST

    async def worker() -> None:
        while clock.time < 3.5 * WINDOW_S:
            async with limits.slot("adAnalytics", CAP * COST) as slot:
                server.sent.append((clock.time, cost))
                await clock.sleep(0.3 + 50e-6 * rows)
                server.came.append((clock.time, cost))
                slot.settle(cost)

    jobs = asyncio.gather(*(worker() for _ in range(lanes)))
    await clock.drive(jobs)
    assert max(fullest(server.sent), fullest(server.came)) <= VALUES
    assert 0.98 <= use(server.came, clock.time) <= 1.0


async def test_values_of_answers_that_never_came_are_booked_as_spent() -> None:
    clock = VirtualClock()
    server = Server(Limits(analytics_per_s=math.inf, clock=clock), clock, 2_600)
    numbers = itertools.count()
    server.lost = lambda: next(numbers) % 3 == 0
    pull = await pulled(server, days=1_500)
    assert pull.report is not None
    assert not pull.report.complete
    assert fullest(server.came) <= VALUES
    lost = sum(1 for at in range(len(server.came)) if at % 3 == 0)
    booked = sum(cost for _, cost in server.came) + lost * (CAP * COST - server.came[0][1])
    assert clock.time >= (booked / VALUES - 1) * WINDOW_S
