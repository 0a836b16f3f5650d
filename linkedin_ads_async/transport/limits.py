"""Limits of one application: requests per second, calls in flight, metric values per window."""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from typing import Any

import attrs

from linkedin_ads_async.errors import UsageError
from linkedin_ads_async.transport.clock import Clock, Timer

__all__ = ["Bucket", "Limits", "Slot", "Window"]

ANALYTICS = "adAnalytics"
_TICK_S = 0.005
_MERGE_S = 0.25


class _Queue:
    """Waiters in order, and one timer for all of them."""

    def __init__(self, clock: Clock) -> None:
        self.clock = clock
        self.waiters: deque[tuple[asyncio.Future[None], float]] = deque()
        self.timer: Timer | None = None

    async def acquire(self, amount: float = 1.0) -> None:
        """Wait for a turn; strictly first come, first served."""
        if not self.waiters and self.take(amount):
            return
        future: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self.waiters.append((future, amount))
        self.arm()
        try:
            await future
        except asyncio.CancelledError:
            if future.done() and not future.cancelled():
                self.give_back(amount)
            self.pump()
            raise

    def pump(self) -> None:
        """Let everyone through whose turn it is."""
        while self.waiters:
            future, amount = self.waiters[0]
            if future.done():
                self.waiters.popleft()
                continue
            if not self.take(amount):
                break
            self.waiters.popleft()
            future.set_result(None)
        self.arm()

    def arm(self) -> None:
        if self.timer is None and self.waiters:
            delay = self.delay(self.waiters[0][1])
            if delay is not None:
                self.timer = self.clock.call_later(delay, self._fire)

    def _fire(self) -> None:
        self.timer = None
        self.pump()

    def take(self, amount: float) -> bool:
        raise NotImplementedError

    def delay(self, amount: float) -> float | None:
        """Seconds until the first waiter may try; None where only an event can help it."""
        raise NotImplementedError

    def give_back(self, amount: float) -> None:
        raise NotImplementedError


class Bucket(_Queue):
    """A token bucket as one number, the time at which it would be full again (GCRA)."""

    def __init__(self, per_s: float, burst: int, clock: Clock) -> None:
        super().__init__(clock)
        self._step = 1.0 / per_s
        self._slack = self._step * (burst - 1)
        self._full_at = 0.0

    def take(self, amount: float) -> bool:
        now = self.clock.monotonic()
        start = max(self._full_at, now)
        if start - now > self._slack + 1e-9:
            return False
        self._full_at = start + self._step * amount
        return True

    def delay(self, amount: float) -> float:  # noqa: ARG002  # one request, one token
        wait = self._full_at - self._slack - self.clock.monotonic()
        return max(wait, min(_TICK_S, self._step))

    def give_back(self, amount: float) -> None:
        self._full_at -= self._step * amount

    def pause(self, seconds: float) -> None:
        """Nobody goes before this time."""
        until = self.clock.monotonic() + seconds + self._slack
        self._full_at = max(self._full_at, until)


class Gate(_Queue):
    """A number of calls in flight."""

    def __init__(self, most: int, clock: Clock) -> None:
        super().__init__(clock)
        self._most = most
        self.used = 0

    def take(self, amount: float) -> bool:
        if self.used + amount > self._most:
            return False
        self.used += int(amount)
        return True

    def delay(self, amount: float) -> None:  # noqa: ARG002  # only a call that ends can help
        return None

    def give_back(self, amount: float) -> None:
        self.used -= int(amount)
        self.pump()


class Window(_Queue):
    """An exact sliding window: in any `window_s` at most `cap`, reservations included.

    A reservation is an upper bound; what a call really cost is settled when its answer is there and
    counts from then on, which holds whether the server counts at the request or at the answer.
    """

    def __init__(self, cap: int, window_s: float, clock: Clock) -> None:
        super().__init__(clock)
        self.cap = cap
        self._window_s = window_s
        self.used = 0.0
        self.reserved = 0.0
        self._log: deque[list[float]] = deque()

    def take(self, amount: float) -> bool:
        self._expire()
        if self.used + self.reserved + amount > self.cap:
            return False
        self.reserved += amount
        return True

    def delay(self, amount: float) -> float | None:  # noqa: ARG002  # the oldest entry decides
        return max(self._log[0][0] - self.clock.monotonic(), 0.0) if self._log else None

    def give_back(self, amount: float) -> None:
        self.reserved -= amount
        self.pump()

    def settle(self, reserved: float, cost: float) -> None:
        self.reserved -= reserved
        if cost:
            self._book(cost)
        self.pump()

    def fill(self) -> None:
        """LinkedIn says that the window is full: believe it."""
        self._expire()
        if (rest := self.cap - self.used - self.reserved) > 0:
            self._book(rest)

    def _book(self, cost: float) -> None:
        self.used += cost
        # Rounded up: entries merge, and none expires too early.
        until = (int((self.clock.monotonic() + self._window_s) / _MERGE_S) + 1) * _MERGE_S
        if self._log and self._log[-1][0] == until:
            self._log[-1][1] += cost
        else:
            self._log.append([until, cost])

    def _expire(self) -> None:
        now = self.clock.monotonic()
        while self._log and self._log[0][0] <= now:
            self.used -= self._log.popleft()[1]


@attrs.define
class Slot:
    """Leave for one attempt; say what it cost before it ends, else all of its bound counts."""

    bound: int
    cost: int | None = None
    sent: bool = True

    def settle(self, cost: int) -> None:
        self.cost = cost

    def release(self) -> None:
        """The request surely never left: it costs nothing."""
        self.sent = False


class Limits:
    """What one application may do; share one object between its clients.

    >>> limits = Limits(analytics_per_s=5, analytics_burst=20)
    >>> LinkedInAds(access_token="...", limits=limits)

    The defaults are careful: LinkedIn publishes no short-term limit but throttles, and callers met
    it for adAnalytics above a few requests a second (reference/api-versions-errors-limits d). The
    45 million metric values in 5 minutes are documented (reference/api-analytics e).
    """

    def __init__(
        self,
        *,
        requests_per_s: float = 10,
        burst: int = 20,
        concurrency: int = 16,
        analytics_per_s: float = 1,
        analytics_burst: int = 6,
        analytics_concurrency: int = 6,
        analytics_values: int = 45_000_000,
        analytics_window_s: float = 300,
        clock: Clock | None = None,
    ) -> None:
        numbers = {
            "requests_per_s": requests_per_s,
            "burst": burst,
            "concurrency": concurrency,
            "analytics_per_s": analytics_per_s,
            "analytics_burst": analytics_burst,
            "analytics_concurrency": analytics_concurrency,
            "analytics_values": analytics_values,
            "analytics_window_s": analytics_window_s,
        }
        for name, value in numbers.items():
            if value <= 0:
                raise UsageError(f"{name} has to be above 0, not {value!r}")
        self._rate = (requests_per_s, burst)
        self._analytics_rate = (analytics_per_s, analytics_burst)
        self._clock = clock or Clock()
        self._gate = Gate(concurrency, self._clock)
        self._analytics_gate = Gate(analytics_concurrency, self._clock)
        self._window = Window(analytics_values, analytics_window_s, self._clock)
        self._buckets: dict[str, Bucket] = {}

    @classmethod
    def unlimited(cls) -> Limits:
        """No waiting but for 64 calls in flight: for the sandbox and for tests."""
        return cls(
            requests_per_s=1e6,
            burst=1_000_000,
            concurrency=64,
            analytics_per_s=1e6,
            analytics_burst=1_000_000,
            analytics_concurrency=64,
            analytics_values=10**15,
        )

    @asynccontextmanager
    async def slot(self, resource: str, cost_bound: int = 0) -> AsyncIterator[Slot]:
        """Wait for everything that one attempt needs; give it back at the end."""
        if cost_bound > self._window.cap:
            raise UsageError(
                f"one call may cost {cost_bound:,} metric values; the window holds "
                f"{self._window.cap:,}: ask for less"
            )
        slot = Slot(cost_bound)
        async with AsyncExitStack() as stack:
            for gate in self._gates(resource):
                await gate.acquire()
                stack.callback(gate.give_back, 1.0)
            if cost_bound:
                await self._window.acquire(cost_bound)
                stack.callback(self._close, slot)
            await self._bucket(resource).acquire()
            yield slot

    def pause(self, resource: str, seconds: float) -> None:
        """Hold everyone who uses a resource back: LinkedIn has answered 429."""
        self._bucket(resource).pause(seconds)

    def fill_window(self) -> None:
        """Take the window of metric values as full: LinkedIn says that it is."""
        self._window.fill()

    def state(self) -> dict[str, Any]:
        """Where the limits stand now."""
        return {
            "in_flight": self._gate.used,
            "analytics_in_flight": self._analytics_gate.used,
            "metric_values_used": int(self._window.used),
            "metric_values_reserved": int(self._window.reserved),
            "waiting": sum(
                len(queue.waiters)
                for queue in (
                    *(self._gate, self._analytics_gate, self._window),
                    *self._buckets.values(),
                )
            ),
        }

    def _gates(self, resource: str) -> list[Gate]:
        return [self._analytics_gate, self._gate] if resource == ANALYTICS else [self._gate]

    def _bucket(self, resource: str) -> Bucket:
        if resource not in self._buckets:
            rate = self._analytics_rate if resource == ANALYTICS else self._rate
            self._buckets[resource] = Bucket(*rate, self._clock)
        return self._buckets[resource]

    def _close(self, slot: Slot) -> None:
        cost = slot.bound if slot.cost is None else slot.cost
        self._window.settle(slot.bound, cost if slot.sent else 0)
