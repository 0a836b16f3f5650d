"""A whole pull into one Parquet file: `python -m benchmarks.subjects.our_parquet PORT ...`.

Arguments: port, days, concurrency, `several` accounts that share no request. Prints JSON: rows,
seconds from the end of the look-up on, CPU seconds, and the memory at each of a hundred tables.
"""

from __future__ import annotations

import asyncio
import json
import resource
import sys
import tempfile
import time
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from pathlib import Path

from benchmarks.replay import NAMES
from benchmarks.workloads import TODAY
from linkedin_ads_async import Limits, LinkedInAds
from linkedin_ads_async.bulk import AnalyticsPull, Progress


def _resident_mb() -> float:
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return pages * resource.getpagesize() / 1e6


async def _main(port: str, days: str, concurrency: str, finder: str = "statistics") -> None:
    asyncio.get_running_loop().set_default_executor(ThreadPoolExecutor(2))
    memory: list[float] = []

    def note(progress: Progress) -> None:
        if progress.units_done > len(memory):
            memory.append(_resident_mb())

    address = f"http://127.0.0.1:{port}"
    with tempfile.TemporaryDirectory() as folder:
        async with LinkedInAds("t", base_url=address, limits=Limits.unlimited()) as ads:
            pull = AnalyticsPull(
                ads,
                start=TODAY - timedelta(days=int(days)),
                metrics=NAMES,
                today=TODAY,
                finder=finder,
                concurrency=int(concurrency),
                on_progress=note,
            )
            await pull.plan()
            began, cpu = time.monotonic(), time.process_time()
            report = await pull.to_parquet(Path(folder) / "rows.parquet")
            seconds, cpu = time.monotonic() - began, time.process_time() - cpu
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1e3
    figures = {"rows": report.rows, "calls": report.calls, "seconds": seconds, "cpu": cpu}
    print(json.dumps({**figures, "peak_mb": peak, "memory_mb": memory}))


if __name__ == "__main__":
    asyncio.run(_main(*sys.argv[1:]))
