"""CPU time, user and system, of a number of operations in this process."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Awaitable, Callable, Iterator

CONCURRENCY = 64


def report(seconds: float, times: int) -> None:
    """Print what the parent process reads: microseconds per operation."""
    print(seconds / times * 1e6)


async def calls(call: Callable[[int], Awaitable[object]], *, times: int, warm_up: int) -> None:
    """Measure a call that is made by 64 tasks at once, after some that are not measured."""
    await _together(call, iter(range(warm_up)))
    start = time.process_time()
    await _together(call, iter(range(warm_up, warm_up + times)))
    report(time.process_time() - start, times)


async def _together(call: Callable[[int], Awaitable[object]], numbers: Iterator[int]) -> None:
    async def worker() -> None:
        for number in numbers:
            await call(number)

    async with asyncio.TaskGroup() as group:
        for _ in range(CONCURRENCY):
            group.create_task(worker())
