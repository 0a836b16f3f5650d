"""A pull of a workload from the local LinkedIn, and what its log says that the pull took.

Prints JSON: rows, calls, look-ups, pages above one, metric values, seconds.
"""

from __future__ import annotations

import asyncio
import json
import sys
import time
import urllib.request
from typing import Any

from benchmarks.workloads import TODAY, WORKLOADS
from linkedin_ads_async import Limits, LinkedInAds
from linkedin_ads_async.bulk import AnalyticsPull


def _logged(address: str) -> list[dict[str, Any]]:
    with urllib.request.urlopen(f"{address}/__sandbox/calls") as answer:
        calls: list[dict[str, Any]] = json.load(answer)["calls"]
        return calls


async def _main(name: str, address: str, token: str) -> None:
    shape = WORKLOADS[name]
    begin, rows = time.monotonic(), 0
    async with LinkedInAds(token, base_url=address, limits=Limits.unlimited()) as ads:
        pull = AnalyticsPull(ads, start=shape.start, metrics=shape.names, today=TODAY)
        async for table in pull.tables():
            rows += table.num_rows
    seconds = time.monotonic() - begin
    calls = await asyncio.to_thread(_logged, address)
    asked = [call for call in calls if call["path"].endswith("/adAnalytics")]
    print(
        json.dumps(
            {
                "rows": rows,
                "calls": len(asked),
                "look_ups": len(calls) - len(asked),
                "values": sum(call["metric_values"] for call in asked),
                "cut": sum(call["rows"] >= 15_000 for call in asked),
                "seconds": round(seconds, 1),
            }
        )
    )


if __name__ == "__main__":
    asyncio.run(_main(*sys.argv[1:]))
