"""Two ways to count what may go out now: a token bucket and a sliding window. Pure: time is given.

Both have `ready_at`, the moment from which one more may go: now or earlier means at once, infinity
means that something else has to end first.
"""

from __future__ import annotations

import math
from collections import deque

__all__ = ["Bucket", "Window"]

_GRAIN_S = 0.25
"""Expiries are rounded up to this, so that a window of 300 s keeps at most 1,200 of them."""


class Bucket:
    """At most `burst` at once and `rate_per_s` on average: one float of state (GCRA)."""

    __slots__ = ("_interval_s", "closed_until", "ready_at", "slack_s")

    def __init__(self, rate_per_s: float, burst: int) -> None:
        self._interval_s = 1 / rate_per_s
        self.closed_until = -math.inf
        self.ready_at = -math.inf
        """The moment from which one more may go."""
        self.slack_s = self._interval_s * (burst - 1)
        """How far ahead of the rate one may go."""

    def take(self, now: float) -> None:
        full = now - self.slack_s
        if self.ready_at < full:  # noqa: PLR1730  # a call of max() takes as long as all the rest
            self.ready_at = full
        self.ready_at += self._interval_s

    def give_back(self) -> None:
        """Undo a `take` of which nothing came."""
        self.ready_at = max(self.ready_at - self._interval_s, self.closed_until)

    def close_until(self, moment: float) -> None:
        """Let nothing through before `moment`, and from then on no burst."""
        self.closed_until = max(self.closed_until, moment)
        self.ready_at = max(self.ready_at, moment)


class Window:
    """At most `capacity` in every stretch of `window_s`, wherever the server's clock counts it.

    A request reserves the most that it can cost while it is out; what it did cost then counts for
    `window_s` from the answer on. So the sum holds whether the server books a request when it comes
    in, when it answers, or anywhere between.
    """

    __slots__ = ("_booked", "_window_s", "capacity", "reserved", "used")

    def __init__(self, capacity: float, window_s: float) -> None:
        self.capacity = capacity
        self.reserved = 0
        self.used = 0
        self._window_s = window_s
        self._booked: deque[tuple[float, int]] = deque()

    def ready_at(self, now: float, cost: int) -> float:
        self.forget(now)
        excess = self.used + self.reserved + cost - self.capacity
        if excess <= 0:
            return -math.inf
        for expires, booked in self._booked:
            excess -= booked
            if excess <= 0:
                return expires
        return math.inf

    def reserve(self, cost: int) -> None:
        self.reserved += cost

    def settle(self, now: float, reserved: int, cost: int) -> None:
        """Turn a reservation into what it cost; 0 where nothing was sent."""
        self.reserved -= reserved
        if not cost:
            return
        self.used += cost
        # Rounded up, so that a merged expiry is late rather than early.
        expires = (math.floor((now + self._window_s) / _GRAIN_S) + 1) * _GRAIN_S
        if self._booked and self._booked[-1][0] >= expires:
            expires, booked = self._booked.pop()
            cost += booked
        self._booked.append((expires, cost))

    def forget(self, now: float) -> None:
        """Drop what has left the window."""
        while self._booked and self._booked[0][0] <= now:
            self.used -= self._booked.popleft()[1]
