"""Queues before the gates: who waits for which resource, and who may go next."""

from __future__ import annotations

import asyncio
import math
from collections import deque

from linkedin_ads_async.errors import UsageError
from linkedin_ads_async.transport.clock import Clock, Timer
from linkedin_ads_async.transport.gates import Bucket, Window

__all__ = ["Lane", "Turns"]

_TICK_S = 0.005
"""Shortest sleep of the timer, where a burst makes up for it: a crowd is let through in bunches
rather than by a timer for each."""


class _Waiter:
    __slots__ = ("cost", "ticket", "turn")

    def __init__(self, turn: asyncio.Future[None], cost: int, ticket: int) -> None:
        self.turn = turn
        self.cost = cost
        self.ticket = ticket


class Lane:
    """One resource: its gates, and the queue before them."""

    __slots__ = (
        "bucket",
        "concurrency",
        "line",
        "running",
        "touched",
        "waiting",
        "window",
    )

    def __init__(self, bucket: Bucket, concurrency: float, window: Window | None) -> None:
        self.bucket = bucket
        self.concurrency = concurrency
        self.line: deque[_Waiter] = deque()
        self.running = 0
        self.touched = False
        self.waiting = 0
        self.window = window

    def ready_at(self, now: float, cost: int) -> float:
        """The moment from which the gates let a call of this cost pass."""
        if self.running >= self.concurrency:
            return math.inf
        if cost and self.window is not None:
            return max(self.bucket.ready_at, self.window.ready_at(now, cost))
        return self.bucket.ready_at

    def head_ready_at(self, now: float) -> float:
        return self.ready_at(now, self.line[0].cost)

    def enter(self, now: float, cost: int) -> None:
        self.touched = True
        self.running += 1
        self.bucket.take(now)
        if cost and self.window is not None:
            self.window.reserve(cost)

    def join(self, waiter: _Waiter) -> None:
        self.touched = True
        self.waiting += 1
        self.line.append(waiter)

    def call(self) -> _Waiter:
        self.waiting -= 1
        return self.line.popleft()

    def skip_cancelled(self) -> None:
        while self.line and self.line[0].turn.cancelled():
            self.line.popleft()


class Turns:
    """Lets calls of all lanes pass, in the order they came, with one timer for all who wait.

    A call takes everything that it needs at one moment: what waits for one gate holds no place
    behind another, so lanes neither starve nor block each other.
    """

    def __init__(self, concurrency: float, clock: Clock) -> None:
        self.running = 0
        self._clock = clock
        self._now = clock.monotonic
        self._concurrency = concurrency
        self._loop: asyncio.AbstractEventLoop | None = None
        self._queued: list[Lane] = []
        self._tickets = 0
        self._timer: Timer | None = None
        self._timer_at = math.inf

    def try_enter(self, lane: Lane, cost: int) -> bool:
        """Pass at once where nobody waits and all gates are open."""
        if lane.line or self.running >= self._concurrency:
            return False
        now = self._now()
        if lane.ready_at(now, cost) > now:
            return False
        self.running += 1
        lane.enter(now, cost)
        return True

    async def enter(self, lane: Lane, cost: int) -> None:
        """Wait in line, then pass; whoever is cancelled leaves nothing behind."""
        waiter = self._join(lane, cost)
        try:
            await waiter.turn
        except asyncio.CancelledError:
            if waiter.turn.cancelled():
                lane.waiting -= 1
            else:
                self._undo(lane, cost)
            self._let_in()
            raise

    def settle(self, lane: Lane, reserved: int, cost: int) -> None:
        if lane.window is not None and (reserved or cost):
            lane.window.settle(self._now(), reserved, cost)

    def leave(self, lane: Lane) -> None:
        self.running -= 1
        lane.running -= 1
        if self._queued:
            self._let_in()

    def _join(self, lane: Lane, cost: int) -> _Waiter:
        loop = asyncio.get_running_loop()
        if self._queued and loop is not self._loop:
            raise UsageError("these Limits are waited for on another event loop: make one for each")
        self._loop = loop
        self._tickets += 1
        waiter = _Waiter(loop.create_future(), cost, self._tickets)
        if not lane.line:
            self._queued.append(lane)
        lane.join(waiter)
        if len(lane.line) == 1:
            self._set_timer()
        return waiter

    def _undo(self, lane: Lane, cost: int) -> None:
        """Give back what was granted to a waiter that was cancelled before it could run."""
        self.running -= 1
        lane.running -= 1
        lane.bucket.give_back()
        self.settle(lane, cost, 0)

    def _let_in(self) -> None:
        """Let pass whoever can, the longest waiting first, then set the timer for the next."""
        now = self._now()
        self._drop_gone()
        while (lane := self._next(now)) is not None:
            waiter = lane.call()
            self.running += 1
            lane.enter(now, waiter.cost)
            waiter.turn.set_result(None)
            self._drop_gone()
        self._set_timer()

    def _next(self, now: float) -> Lane | None:
        if self.running >= self._concurrency:
            return None
        ready = [lane for lane in self._queued if lane.head_ready_at(now) <= now]
        return min(ready, key=lambda lane: lane.line[0].ticket, default=None)

    def _drop_gone(self) -> None:
        for lane in self._queued:
            lane.skip_cancelled()
        self._queued = [lane for lane in self._queued if lane.line]

    def _set_timer(self) -> None:
        now = self._now()
        at = self._wakes_at(now)
        if self._timer is not None and (at < self._timer_at or not self._queued):
            self._timer.cancel()
            self._timer = None
        # A timer that is too early stays: it looks again, and that costs less than a new one.
        if self._timer is None and at < math.inf:
            self._timer_at = at
            self._timer = self._clock.call_later(at - now, self._fire)

    def _wakes_at(self, now: float) -> float:
        """The first moment at which time alone lets somebody pass."""
        if self.running >= self._concurrency:
            return math.inf
        moments = (
            max(lane.head_ready_at(now), now + min(_TICK_S, lane.bucket.slack_s))
            for lane in self._queued
        )
        return min(moments, default=math.inf)

    def _fire(self) -> None:
        self._timer = None
        self._let_in()
