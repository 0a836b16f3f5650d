"""One step through the bucket of aiolimiter, which counts the rate only."""

from __future__ import annotations

import asyncio
import time

from aiolimiter import AsyncLimiter

from benchmarks.subjects import timing

_TIMES = 100_000


async def _run(limiter: AsyncLimiter, times: int) -> float:
    start = time.process_time()
    for _ in range(times):
        await limiter.acquire()
    return time.process_time() - start


async def _main() -> None:
    limiter = AsyncLimiter(1_000_000, 1)
    await _run(limiter, 1000)
    timing.report(await _run(limiter, _TIMES), _TIMES)


if __name__ == "__main__":
    asyncio.run(_main())
