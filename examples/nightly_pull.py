"""Keep a folder of analytics up to date: run it every night, from cron or from a scheduler.

    python examples/nightly_pull.py [FOLDER]

The first run fills the folder from START on. Every later one asks for the days since, asks the
last 30 days again because LinkedIn restates them, and says what has changed. A run that dies,
is stopped or spends the day's quota leaves the folder whole: the next one goes on with it. Exit
codes: 0 complete, 1 something is missing or failed, 4 the quota is spent.
"""

from __future__ import annotations

import asyncio
import sys

from linkedin_ads_async import AnalyticsPull, LinkedInAds, LinkedInAdsError, QuotaExhausted
from linkedin_ads_async.bulk import compact, open_folder

START = "2026-10-01"
"""The folder's first day: it is part of what the folder holds, and stays."""

METRICS = ["impressions", "clicks", "cost_in_local_currency", "one_click_leads"]


async def update(folder: str) -> None:
    async with LinkedInAds.from_env() as ads:
        pull = AnalyticsPull(ads, start=START, metrics=METRICS)
        print(await pull.to_folder(folder, since_last=True, lookback_days=30))


def spend_by_account(folder: str) -> None:
    with open_folder(folder).duckdb() as database:
        rows = database.execute(
            "select account_id, currency, sum(cost_in_local_currency) from analytics_money "
            "group by all order by account_id"
        ).fetchall()
    for account, currency, spend in rows:
        print(f"account {account}: {spend:,.2f} {currency}")


def main(folder: str = "analytics") -> int:
    try:
        asyncio.run(update(folder))
    except QuotaExhausted as error:
        print(f"{error}; the next run goes on", file=sys.stderr)
        return 4
    except LinkedInAdsError as error:
        print(error, file=sys.stderr)
        return 1
    compact(folder)
    spend_by_account(folder)
    return 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
