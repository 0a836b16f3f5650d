"""500 campaigns in a query, by our encoder."""

from __future__ import annotations

import time

from benchmarks.subjects import question, timing
from linkedin_ads_async.restli import encode_params

_TIMES = 2000


def _main() -> None:
    lists = [question.urns(number, 500) for number in range(20)]
    encode_params({"campaigns": lists[0]})
    start = time.process_time()
    for number in range(_TIMES):
        encode_params({"campaigns": lists[number % 20]})
    timing.report(time.process_time() - start, _TIMES)


if __name__ == "__main__":
    _main()
