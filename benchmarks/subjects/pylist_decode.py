"""The same answer by orjson and `Table.from_pylist`."""

from __future__ import annotations

import time

import orjson
import pyarrow as pa

from benchmarks.subjects import timing
from benchmarks.subjects.our_decode import TIMES, body


def _main() -> None:
    answer = body()
    assert pa.Table.from_pylist(orjson.loads(answer)["elements"]).num_rows == 15_000
    start = time.process_time()
    for _ in range(TIMES):
        pa.Table.from_pylist(orjson.loads(answer)["elements"])
    timing.report(time.process_time() - start, TIMES)


if __name__ == "__main__":
    _main()
