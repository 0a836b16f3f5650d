"""500 campaigns in a query, by the official encoder."""

from __future__ import annotations

import time

from linkedin_api.clients.restli.utils.encoder import param_encode

from benchmarks.subjects import question, timing

_TIMES = 200


def _main() -> None:
    lists = [question.urns(number, 500) for number in range(20)]
    param_encode({"campaigns": lists[0]})
    start = time.process_time()
    for number in range(_TIMES):
        param_encode({"campaigns": lists[number % 20]})
    timing.report(time.process_time() - start, _TIMES)


if __name__ == "__main__":
    _main()
