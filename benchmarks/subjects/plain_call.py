"""The same bytes by aiohttp as its documentation has it, URL ready-made, JSON as dicts."""

from __future__ import annotations

import asyncio
import sys

import aiohttp

from benchmarks.subjects import question, timing

_DAYS = "(end:(day:2,month:10,year:2025),start:(day:1,month:10,year:2025))"
_QUERY = (
    "campaigns=List({})&dateRange={}&fields={}&pivot=CAMPAIGN&q=analytics&timeGranularity=DAILY"
)
_HEADERS = {
    "Authorization": f"Bearer {question.TOKEN}",
    "LinkedIn-Version": question.VERSION,
    "X-Restli-Protocol-Version": "2.0.0",
}
_TIMES, _WARM_UP = 3000, 500


def _url(port: str, number: int) -> str:
    campaigns = ",".join(question.urns(number)).replace(":", "%3A")
    query = _QUERY.format(campaigns, _DAYS, question.FIELDS)
    return f"http://127.0.0.1:{port}/rest/adAnalytics?{query}"


async def _main(port: str) -> None:
    urls = [_url(port, number) for number in range(_TIMES + _WARM_UP)]
    async with aiohttp.ClientSession() as session:

        async def call(number: int) -> None:
            async with session.get(urls[number], headers=_HEADERS) as response:
                page = await response.json()
            assert page["elements"][1]["impressions"] == 74

        await timing.calls(call, times=_TIMES, warm_up=_WARM_UP)


if __name__ == "__main__":
    asyncio.run(_main(sys.argv[1]))
