"""A whole call of this client: `python -m benchmarks.subjects.our_call PORT`."""

from __future__ import annotations

import asyncio
import sys
from datetime import date

from benchmarks.subjects import question, timing
from linkedin_ads_async import Limits, LinkedInAds
from linkedin_ads_async.models._shared.common import DateRange

_TIMES, _WARM_UP = 3000, 500


async def _main(port: str) -> None:
    # The limits are kept, as always; they are only wide enough never to make a call wait.
    limits = Limits(
        analytics_per_s=1e6,
        analytics_burst=1_000_000,
        analytics_concurrency=timing.CONCURRENCY,
        concurrency=timing.CONCURRENCY,
    )
    asked = [question.urns(number) for number in range(_TIMES + _WARM_UP)]
    days = DateRange(start=date(2025, 10, 1), end=date(2025, 10, 2))
    async with LinkedInAds(
        question.TOKEN,
        version=question.VERSION,
        base_url=f"http://127.0.0.1:{port}",
        limits=limits,
    ) as ads:

        async def call(number: int) -> None:
            page = await ads.ad_analytics.analytics(
                pivot="CAMPAIGN",
                time_granularity="DAILY",
                date_range=days,
                campaigns=asked[number],
                fields=question.FIELDS,
            )
            assert page.items[1].impressions == 74

        await timing.calls(call, times=_TIMES, warm_up=_WARM_UP)


if __name__ == "__main__":
    asyncio.run(_main(sys.argv[1]))
