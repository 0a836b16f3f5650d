"""One step through our token bucket, as every call takes it where nobody has to wait."""

from __future__ import annotations

import math
import time

from benchmarks.subjects import timing
from linkedin_ads_async.transport.clock import Clock
from linkedin_ads_async.transport.gates import Bucket
from linkedin_ads_async.transport.lanes import Lane, Turns

_TIMES = 200_000


def _run(turns: Turns, lane: Lane, times: int) -> float:
    start = time.process_time()
    for _ in range(times):
        assert turns.try_enter(lane, 0)
    return time.process_time() - start


def _main() -> None:
    turns, lane = Turns(math.inf, Clock()), Lane(Bucket(1e6, 1_000_000), math.inf, None)
    _run(turns, lane, 1000)
    timing.report(_run(turns, lane, _TIMES), _TIMES)


if __name__ == "__main__":
    _main()
