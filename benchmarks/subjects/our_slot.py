"""All that an attempt takes of our limits and gives back: rate, calls in flight, pause."""

from __future__ import annotations

import asyncio
import time

from benchmarks.subjects import timing
from linkedin_ads_async import Limits

_TIMES = 100_000


async def _run(limits: Limits, times: int) -> float:
    start = time.process_time()
    for _ in range(times):
        async with limits.slot("adCampaigns"):
            pass
    return time.process_time() - start


async def _main() -> None:
    limits = Limits(requests_per_s=1e6, burst=1_000_000)
    await _run(limits, 1000)
    timing.report(await _run(limits, _TIMES), _TIMES)


if __name__ == "__main__":
    asyncio.run(_main())
