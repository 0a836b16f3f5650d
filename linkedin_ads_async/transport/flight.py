"""Work that many tasks want at once and that is done once."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine
from typing import Any, Generic, TypeVar

import attrs

__all__ = ["SingleFlight"]

T = TypeVar("T")


@attrs.define(eq=False)
class _Flight(Generic[T]):
    task: asyncio.Task[T]
    aboard: int = 0


class SingleFlight(Generic[T]):
    """Runs `work` once for all who ask while it is under way.

    It runs in a task of its own, because it belongs to none of those who wait: cancelling one does
    no harm to the others, and the last to leave takes it down.
    """

    __slots__ = ("_flight", "_work")

    def __init__(self, work: Callable[[], Coroutine[Any, Any, T]]) -> None:
        self._work = work
        self._flight: _Flight[T] | None = None

    async def join(self) -> T:
        """What the work returns or raises."""
        flight = self._flight
        if flight is None or flight.task.done():
            flight = self._flight = _Flight(asyncio.create_task(self._work()))
        flight.aboard += 1
        try:
            await asyncio.wait([flight.task])
        finally:
            flight.aboard -= 1
            if not flight.aboard:
                await self._land(flight)
        return flight.task.result()

    async def _land(self, flight: _Flight[T]) -> None:
        if self._flight is flight:
            self._flight = None
        if not flight.task.done():
            flight.task.cancel()
            await asyncio.wait([flight.task])
        # The error of a flight that everybody left is nobody's: asyncio need not report it.
        if not flight.task.cancelled():
            flight.task.exception()
