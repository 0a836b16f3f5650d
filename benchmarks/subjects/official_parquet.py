"""The same windows by the official client in 8 threads, `Table.from_pylist`, one Parquet file."""

from __future__ import annotations

import json
import resource
import sys
import tempfile
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from datetime import date, timedelta
from pathlib import Path

import pyarrow as pa
import pyarrow.parquet as pq
from linkedin_api.clients.restli.client import RestliClient
from linkedin_api.common import constants

from benchmarks.replay import ACCOUNT, NAMES
from benchmarks.workloads import TODAY

_WINDOW_DAYS = 10
_OWN = threading.local()


def _table(start: date) -> pa.Table:
    if not hasattr(_OWN, "client"):
        _OWN.client = RestliClient()
    end = start + timedelta(days=_WINDOW_DAYS - 1)
    answer = _OWN.client.finder(
        resource_path="/adAnalytics",
        finder_name="statistics",
        query_params={
            "pivots": ["ACCOUNT", "CAMPAIGN"],
            "timeGranularity": "DAILY",
            "dateRange": {"start": _parts(start), "end": _parts(end)},
            "accounts": [f"urn:li:sponsoredAccount:{ACCOUNT}"],
            "fields": ",".join(["dateRange", "pivotValues", *NAMES]),
        },
        access_token="t",
        version_string="202609",
    )
    return pa.Table.from_pylist(answer.elements)


def _parts(day: date) -> dict[str, int]:
    return {"year": day.year, "month": day.month, "day": day.day}


def _main(port: str, days: str) -> None:
    constants.VERSIONED_BASE_URL = f"http://127.0.0.1:{port}/rest"
    starts = [TODAY - timedelta(days=back) for back in range(_WINDOW_DAYS, int(days) + 1, 10)]
    rows, writer = 0, None
    began, cpu = time.monotonic(), time.process_time()
    with tempfile.TemporaryDirectory() as folder, ThreadPoolExecutor(8) as pool:
        for table in pool.map(_table, starts):
            writer = writer or pq.ParquetWriter(Path(folder) / "rows", table.schema)
            writer.write_table(table)
            rows += table.num_rows
        assert writer is not None
        writer.close()
        seconds, cpu = time.monotonic() - began, time.process_time() - cpu
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1e3
    figures = {"rows": rows, "calls": len(starts), "seconds": seconds, "cpu": cpu}
    print(json.dumps({**figures, "peak_mb": peak}))


if __name__ == "__main__":
    _main(*sys.argv[1:])
