"""15,000 rows of an answer to checked columns."""

from __future__ import annotations

import gzip
import time
from datetime import timedelta

from benchmarks.replay import ACCOUNT, NAMES, Pieces
from benchmarks.subjects import timing
from benchmarks.workloads import TODAY
from linkedin_ads_async.bulk import decode
from linkedin_ads_async.bulk.periods import Period
from linkedin_ads_async.bulk.question import Question
from linkedin_ads_async.facts.metrics import METRICS
from linkedin_ads_async.facts.pivots import PIVOTS

TIMES = 20


def body() -> bytes:
    span = Period(TODAY - timedelta(days=10), TODAY - timedelta(days=1))
    return gzip.decompress(Pieces(1_500, 10, pivots=True).body(*span))


def _main() -> None:
    answer = body()
    question = Question(
        pivots=(PIVOTS["CAMPAIGN"],),
        metrics=tuple(METRICS[name] for name in NAMES),
        span=Period(TODAY - timedelta(days=10), TODAY - timedelta(days=1)),
        granularity="DAILY",
        finder="statistics",
    )
    accounts = [f"urn:li:sponsoredAccount:{ACCOUNT}"]
    wanted = decode.expected(question, question.chunks[0], question.span, accounts)
    table, _ = decode.decode(answer, wanted)
    assert table.num_rows == 15_000
    start = time.process_time()
    for _ in range(TIMES):
        decode.decode(answer, wanted)
    timing.report(time.process_time() - start, TIMES)


if __name__ == "__main__":
    _main()
