"""A pull that the values of five minutes bind, in virtual time, as its test has it."""

from __future__ import annotations

import asyncio
import json
import math
import sys
from typing import Any

from benchmarks.measure import ROOT

sys.path.insert(0, str(ROOT / "tests" / "bulk"))


async def _main() -> None:
    import test_window_use as virtual  # noqa: PLC0415  # the path to it is known now only

    clock: Any = virtual.VirtualClock()
    limits = virtual.Limits(analytics_per_s=math.inf, clock=clock)
    server = virtual.Server(limits, clock, 2_600)
    await virtual.pulled(server, days=2_700)
    fullest = max(virtual.fullest(server.sent), virtual.fullest(server.came))
    use = virtual.use(server.came, clock.time)
    print(json.dumps({"use": use, "fullest": fullest / virtual.VALUES}))


if __name__ == "__main__":
    asyncio.run(_main())
