"""How figures type: checked by mypy, never run."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Any, assert_type

from linkedin_ads_async import LinkedInAds, Page, Pages
from linkedin_ads_async.models._shared.common import DateRange
from linkedin_ads_async.models.ad_analytics import AdAnalyticsElement

DAYS = DateRange(start=date(2026, 10, 1))


async def analytics(ads: LinkedInAds) -> None:
    listing = ads.ad_analytics.analytics(
        pivot="CAMPAIGN", date_range=DAYS, time_granularity="DAILY", accounts=[5]
    )
    assert_type(listing, Pages[AdAnalyticsElement])
    async for row in listing:
        assert_type(row.impressions, int | None)
        assert_type(row.cost_in_usd, Decimal | None)
        assert_type(row.pivot_values, list[str] | None)
    revenue = await ads.ad_analytics.attributed_revenue_metrics(
        pivots=["ACCOUNT"], date_range=DAYS, account=[5]
    )
    assert_type(revenue, Page[AdAnalyticsElement])


async def others(ads: LinkedInAds) -> None:
    assert_type(ads.account_intelligence.account(account=5), Pages[Any])
    assert_type(ads.member_creator_post_analytics.me(query_type="IMPRESSION"), Pages[Any])
    assert_type(ads.member_followers_count.me(), Pages[Any])
    assert_type(ads.video_analytics.entity(entity="urn:li:ugcPost:1", type="VIEWER"), Pages[Any])
