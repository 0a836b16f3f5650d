"""Time and chance as one object that is passed in, so that tests need not wait for either."""

from __future__ import annotations

import asyncio
import random
import time
from collections.abc import Callable
from datetime import UTC, datetime
from typing import Protocol

__all__ = ["Clock", "Timer"]


class Timer(Protocol):
    def cancel(self) -> None: ...


class Clock:
    """The real time; a test hands in a subclass whose time it moves."""

    __slots__ = ()

    def monotonic(self) -> float:
        """Seconds that never jump; what limits and retries count in."""
        return time.monotonic()

    def now(self) -> datetime:
        """The wall clock, aware and in UTC."""
        return datetime.now(UTC)

    async def sleep(self, seconds: float) -> None:
        await asyncio.sleep(seconds)

    def call_later(self, seconds: float, callback: Callable[[], None]) -> Timer:
        return asyncio.get_running_loop().call_later(seconds, callback)

    def uniform(self, low: float, high: float) -> float:
        return random.uniform(low, high)  # noqa: S311  # spreads retries; guards nothing
