"""The same call by the official client, in threads that each have their own."""

from __future__ import annotations

import sys
import threading
import time
from concurrent.futures import ThreadPoolExecutor

from linkedin_api.clients.restli.client import RestliClient
from linkedin_api.common import constants

from benchmarks.subjects import question, timing

_TIMES, _WARM_UP = 400, 100
_OWN = threading.local()


_ASKED = [question.urns(number) for number in range(_TIMES + _WARM_UP)]


def _call(number: int) -> None:
    if not hasattr(_OWN, "client"):
        _OWN.client = RestliClient()
    answer = _OWN.client.finder(
        resource_path="/adAnalytics",
        finder_name="analytics",
        query_params={
            "pivot": "CAMPAIGN",
            "timeGranularity": "DAILY",
            "dateRange": {
                "start": {"year": 2025, "month": 10, "day": 1},
                "end": {"year": 2025, "month": 10, "day": 2},
            },
            "campaigns": _ASKED[number],
            "fields": question.FIELDS,
        },
        access_token=question.TOKEN,
        version_string=question.VERSION,
    )
    assert answer.elements[1]["impressions"] == 74


def _main(port: str) -> None:
    constants.VERSIONED_BASE_URL = f"http://127.0.0.1:{port}/rest"
    with ThreadPoolExecutor(timing.CONCURRENCY) as pool:
        list(pool.map(_call, range(_WARM_UP)))
        start = time.process_time()
        list(pool.map(_call, range(_WARM_UP, _WARM_UP + _TIMES)))
        timing.report(time.process_time() - start, _TIMES)


if __name__ == "__main__":
    _main(sys.argv[1])
