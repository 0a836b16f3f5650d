"""Pull 180 days of 25 accounts from a local LinkedIn, and prove that nothing is lost or doubled.

`make demo` runs it. It starts the sandbox in a process of its own, pulls 30 metrics by campaign and
day into Parquet and DuckDB under `demo/`, and compares row count and sums with the sandbox's truth.
It ends with exit code 1 where they differ.
"""

from __future__ import annotations

import asyncio
import math
import subprocess
import sys
from datetime import date, timedelta
from decimal import Decimal
from pathlib import Path
from typing import Any

import aiohttp
import duckdb

from linkedin_ads_async import AnalyticsPull, Limits, LinkedInAds
from linkedin_ads_async.cli.progress import shown
from linkedin_ads_async.facts.metrics import METRICS

TODAY = date(2026, 11, 25)
END = TODAY - timedelta(days=1)
START = END - timedelta(days=179)
FOLDER = Path("demo")
WORLD = ["--seed", "7", "--accounts", "25", "--campaigns", "1200", "--today", TODAY.isoformat()]
NAMES = [
    "impressions",
    "clicks",
    "costInLocalCurrency",
    "costInUsd",
    "landingPageClicks",
    "totalEngagements",
    "otherEngagements",
    "likes",
    "reactions",
    "comments",
    "shares",
    "follows",
    "companyPageClicks",
    "sends",
    "opens",
    "actionClicks",
    "oneClickLeads",
    "oneClickLeadFormOpens",
    "externalWebsiteConversions",
    "externalWebsitePostClickConversions",
    "externalWebsitePostViewConversions",
    "conversionValueInLocalCurrency",
    "videoStarts",
    "videoViews",
    "videoFirstQuartileCompletions",
    "videoMidpointCompletions",
    "videoThirdQuartileCompletions",
    "videoCompletions",
    "viralImpressions",
    "averageDwellTime",
]


def main() -> int:
    command = [sys.executable, "-m", "linkedin_ads_async.sandbox", "--port", "0", *WORLD]
    FOLDER.mkdir(exist_ok=True)
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as sandbox:
        try:
            assert sandbox.stdout is not None
            address, token = (sandbox.stdout.readline().split()[-1] for _ in range(2))
            print(f"a local LinkedIn runs at {address}")
            return asyncio.run(demo(address, token))
        except KeyboardInterrupt:
            print("\nstopped; nothing half-written is left", file=sys.stderr)
            return 130
        finally:
            sandbox.terminate()


async def demo(address: str, token: str) -> int:
    accounts = await all_accounts(address)
    # The sandbox has no throttling of its own yet, so the client's careful defaults can go.
    ads = LinkedInAds(access_token=token, base_url=address, limits=Limits.unlimited())
    async with ads:
        with shown() as on_progress:
            pull = AnalyticsPull(
                ads,
                accounts,
                pivots="CAMPAIGN",
                calls_per_s=math.inf,
                start=START,
                end=END,
                metrics=NAMES,
                on_progress=on_progress,
            )
            print(await pull.plan(), flush=True)
            report = await pull.write(
                parquet=FOLDER / "analytics.parquet", duckdb=FOLDER / "analytics.duckdb"
            )
    print(report)
    database = duckdb.connect(str(FOLDER / "analytics.duckdb"), read_only=True)
    print_top_campaigns(database)
    return await compare(database, address, accounts)


def print_top_campaigns(database: duckdb.DuckDBPyConnection) -> None:
    rows = database.execute(
        "select campaign_id, account_id, currency, sum(cost_in_local_currency) as spend, "
        "sum(cost_in_usd) as usd "
        "from analytics_money group by all order by usd desc limit 10"
    ).fetchall()
    print(f"\n{'campaign':>12}  {'account':>12}  {'spend':>16}  {'in USD':>12}")
    for campaign, account, currency, spend, usd in rows:
        print(f"{campaign:>12}  {account:>12}  {spend:>12,.2f} {currency}  {usd:>12,.2f}")


async def compare(database: duckdb.DuckDBPyConnection, address: str, accounts: list[int]) -> int:
    """Hold the pulled table against what the sandbox knows to be true."""
    truth = await ask_truth(address, accounts)
    additive = [METRICS[name] for name in NAMES if METRICS[name].sums]
    sums = ", ".join(f"sum({metric.column})" for metric in additive)
    found = database.execute(f"select count(*), {sums} from analytics").fetchone()
    assert found is not None
    wrong = [] if found[0] == truth["rows"] else [f"rows: {found[0]}, truth {truth['rows']}"]
    for metric, value in zip(additive, found[1:], strict=True):
        expected = Decimal(str(truth["sums"][metric.name]))
        if Decimal(value) != expected:
            wrong.append(f"{metric.name}: {value}, truth {expected}")
    if wrong:
        print("\nincomplete: the table differs from the truth\n  " + "\n  ".join(wrong))
        return 1
    print(f"\ncomplete: {found[0]:,} rows, and {len(additive)} sums equal the sandbox's truth")
    return 0


async def all_accounts(address: str) -> list[int]:
    """Every account of the sandbox's world, the forbidden one as well."""
    async with (
        aiohttp.ClientSession() as session,
        session.get(f"{address}/__sandbox/accounts") as answer,
    ):
        return [account["id"] for account in (await answer.json())["accounts"]]


async def ask_truth(address: str, accounts: list[int]) -> Any:
    """What is true of all accounts, counted by the sandbox apart from its answers."""
    day = "(year:{0.year},month:{0.month},day:{0.day})"
    urns = [f"urn%3Ali%3AsponsoredAccount%3A{account}" for account in accounts]
    query = (
        "q=statistics&pivots=List(ACCOUNT,CAMPAIGN)&timeGranularity=DAILY"
        f"&dateRange=(start:{day.format(START)},end:{day.format(END)})"
        f"&accounts=List({','.join(urns)})&fields={','.join(NAMES)}"
    )
    headers = {"Content-Type": "application/x-www-form-urlencoded"}
    async with (
        aiohttp.ClientSession() as session,
        session.post(f"{address}/__sandbox/truth", data=query, headers=headers) as answer,
    ):
        answer.raise_for_status()
        return await answer.json()


if __name__ == "__main__":
    sys.exit(main())
