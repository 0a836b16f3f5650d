"""Figures by campaign and by seniority, attributed revenue, and the companies behind them."""

from __future__ import annotations

import asyncio
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal

from linkedin_ads_async import InvalidRequest, LinkedInAds, PermissionDenied
from linkedin_ads_async.models._shared.common import DateRange


def last_days(days: int) -> DateRange:
    end: date = datetime.now(UTC).date() - timedelta(days=1)
    return DateRange(start=end - timedelta(days=days - 1), end=end)


async def main() -> None:
    async with LinkedInAds.from_env() as ads:
        account = (await ads.ad_accounts.search(status=["ACTIVE"])).items[0].id or 0
        rows = await ads.ad_analytics.statistics(
            pivots=["CAMPAIGN", "SERVING_LOCATION"],
            date_range=last_days(30),
            time_granularity="ALL",
            accounts=[account],
            fields=["impressions", "costInUsd", "dateRange", "pivotValues"],
        )
        spend = sum((row.cost_in_usd or Decimal(0) for row in rows), Decimal(0))
        print(f"{len(rows)} rows, {spend:.2f} US dollars")

        seniorities = await ads.ad_analytics.analytics(
            pivot="MEMBER_SENIORITY",
            date_range=last_days(30),
            time_granularity="ALL",
            accounts=[account],
            fields=["impressions", "pivotValues"],
        )
        for row in sorted(seniorities, key=lambda row: row.impressions or 0, reverse=True)[:3]:
            print(row.pivot_values, row.impressions)

        try:
            revenue = await ads.ad_analytics.attributed_revenue_metrics(
                pivots=["CAMPAIGN"], date_range=last_days(90), account=[account]
            )
            print(f"revenue is attributed to {len(revenue)} campaigns")
        except (InvalidRequest, PermissionDenied) as error:
            print(f"no revenue: {error}")  # it needs a CRM that is connected

        companies = await ads.account_intelligence.account(account=account)
        print(f"{len(companies)} companies saw something")


if __name__ == "__main__":
    asyncio.run(main())
