"""Small calls, one every 5 ms, without and during a pull in the same event loop.

Arguments: ports of the canned answers and of the small ones, days of the pull. Prints JSON.
"""

from __future__ import annotations

import asyncio
import json
import statistics
import sys
import tempfile
import time
from datetime import timedelta
from pathlib import Path

from benchmarks.replay import NAMES
from benchmarks.workloads import TODAY
from linkedin_ads_async import Limits, LinkedInAds
from linkedin_ads_async.bulk import AnalyticsPull

_PAUSE_S = 0.005


async def _calls(ads: LinkedInAds, until: asyncio.Event) -> list[float]:
    spent = []
    while not until.is_set():
        began = time.perf_counter()
        await ads.request("GET", "/rest/adAccounts/1")
        spent.append((time.perf_counter() - began) * 1e3)
        await asyncio.sleep(_PAUSE_S)
    return spent


def _p99(spent: list[float]) -> float:
    return statistics.quantiles(spent, n=100)[98]


async def _main(port: str, small: str, days: str) -> None:
    address, limits = "http://127.0.0.1:{}", Limits.unlimited()
    async with (
        LinkedInAds("t", base_url=address.format(port), limits=limits) as ads,
        LinkedInAds("t", base_url=address.format(small), limits=limits) as others,
    ):
        start = TODAY - timedelta(days=int(days))
        pull = AnalyticsPull(ads, start=start, metrics=NAMES, today=TODAY)
        await pull.plan()
        idle = asyncio.Event()
        asyncio.get_running_loop().call_later(5, idle.set)
        quiet = await _calls(others, idle)
        done = asyncio.Event()
        calling = asyncio.create_task(_calls(others, done))
        with tempfile.TemporaryDirectory() as folder:
            await pull.to_parquet(Path(folder) / "rows.parquet")
        done.set()
        busy = await calling
    print(json.dumps({"idle_ms": _p99(quiet), "busy_ms": _p99(busy), "times": len(busy)}))


if __name__ == "__main__":
    asyncio.run(_main(*sys.argv[1:]))
