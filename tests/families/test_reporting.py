"""Figures beside the bulk engine, against the sandbox."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from linkedin_ads_async import InvalidRequest, LinkedInAds, PermissionDenied, UsageError, millis
from linkedin_ads_async.models._shared.common import DateRange
from linkedin_ads_async.models._shared.statistics import StatisticsTimeRange
from linkedin_ads_async.models.account_intelligence import AccountIntelligenceFilterCriteria
from linkedin_ads_async.sandbox import Sandbox

LAST_MONTH = DateRange(start=date(2026, 10, 1), end=date(2026, 10, 31))
POST = "urn:li:ugcPost:7190000000000000002"


async def test_figures_by_campaign_add_up_to_those_of_the_account(
    ads: LinkedInAds, account: int
) -> None:
    fields = "impressions,clicks,dateRange,pivotValues"
    campaigns = await ads.ad_analytics.analytics(
        pivot="CAMPAIGN",
        date_range=LAST_MONTH,
        time_granularity="ALL",
        accounts=[account],
        fields=fields,
    )
    (whole,) = await ads.ad_analytics.statistics(
        pivots=["ACCOUNT"],
        date_range=LAST_MONTH,
        time_granularity="ALL",
        accounts=[account],
        fields=fields,
    )
    assert whole.impressions == sum(row.impressions or 0 for row in campaigns)
    assert whole.clicks == sum(row.clicks or 0 for row in campaigns)


async def test_conversions_are_pivoted_by_rules_that_exist(ads: LinkedInAds, account: int) -> None:
    rows = await ads.ad_analytics.statistics(
        pivots=["CONVERSION"],
        date_range=LAST_MONTH,
        time_granularity="ALL",
        accounts=[account],
        fields="externalWebsiteConversions,pivotValues",
    )
    rules = [one.id async for one in ads.conversions.account(account=account)]
    urns = {f"urn:lla:llaPartnerConversion:{one}" for one in rules}
    assert {value for row in rows for value in row.pivot_values or ()} <= urns


async def test_revenue_is_attributed_to_campaigns(ads: LinkedInAds, account: int) -> None:
    rows = await ads.ad_analytics.attributed_revenue_metrics(
        pivots=["CAMPAIGN"],
        date_range=LAST_MONTH,
        account=[account],
        fields="pivotValues,revenueAttributionMetrics:(revenueWonInUsd,closedWonOpportunities)",
    )
    for row in rows:
        assert row.revenue_attribution_metrics is not None
        assert row.revenue_attribution_metrics.revenue_won_in_usd is not None
        assert row.revenue_attribution_metrics.open_opportunities is None


async def test_revenue_of_less_than_30_days_is_refused(ads: LinkedInAds, account: int) -> None:
    week = DateRange(start=date(2026, 10, 1), end=date(2026, 10, 7))
    with pytest.raises(InvalidRequest):
        await ads.ad_analytics.attributed_revenue_metrics(
            pivots=["CAMPAIGN"], date_range=week, account=[account]
        )


async def test_days_to_come_have_no_revenue(ads: LinkedInAds, account: int) -> None:
    coming = DateRange(start=date(2027, 3, 1), end=date(2027, 5, 31))
    rows = await ads.ad_analytics.attributed_revenue_metrics(
        pivots=["CAMPAIGN"], date_range=coming, account=[account]
    )
    assert [] == rows.items


async def test_companies_engage_more_in_a_longer_window(ads: LinkedInAds, account: int) -> None:
    totals = [
        sum(
            company["conversions"]
            for company in await ads.account_intelligence.account(
                account=account,
                filter_criteria=AccountIntelligenceFilterCriteria(lookback_window=window),  # type: ignore[arg-type]
            )
        )
        for window in ("LAST_7_DAYS", "LAST_90_DAYS", "LAST_365_DAYS")
    ]
    assert totals == sorted(totals)
    assert totals[0] < totals[-1]


async def test_a_company_has_only_what_its_version_knows(sandbox: Sandbox, account: int) -> None:
    async with LinkedInAds(sandbox.token, base_url=sandbox.url, version="202603") as ads:
        page = await ads.account_intelligence.account(account=account)
    assert {"paidQualifiedLeads", "conversions"} == {name for row in page for name in row}


async def test_companies_of_a_forbidden_account_are_refused(
    ads: LinkedInAds, forbidden_account: int
) -> None:
    with pytest.raises(PermissionDenied):
        await ads.account_intelligence.account(account=forbidden_account)


async def test_posts_of_the_member_are_counted_one_by_one_and_in_all(ads: LinkedInAds) -> None:
    (whole,) = await ads.member_creator_post_analytics.me(query_type="IMPRESSION")
    (one,) = await ads.member_creator_post_analytics.entity(entity=POST, query_type="REACTION")
    assert ("IMPRESSION", "REACTION") == (whole["metricType"], one["metricType"])


async def test_the_metric_type_was_an_object_before_202605(sandbox: Sandbox) -> None:
    async with LinkedInAds(sandbox.token, base_url=sandbox.url, version="202603") as ads:
        (whole,) = await ads.member_creator_post_analytics.me(query_type="IMPRESSION")
    assert isinstance(whole["metricType"], dict)


async def test_followers_are_counted_in_all_and_over_days(ads: LinkedInAds) -> None:
    (whole,) = await ads.member_followers_count.me()
    days = {"start": {"year": 2026, "month": 10, "day": 1}}
    (gained,) = await ads.member_followers_count.date_range(date_range=days)
    assert whole["memberFollowersCount"] > gained["memberFollowersCount"]


async def test_a_video_has_one_figure_per_day(ads: LinkedInAds, sandbox: Sandbox) -> None:
    end = sandbox.state.clock.now
    span = StatisticsTimeRange(start=millis(end - timedelta(days=7)), end=millis(end))
    rows = await ads.video_analytics.entity(
        entity=POST, type="VIDEO_VIEW", aggregation="DAY", time_range=span
    )
    assert 7 == len(rows)
    assert (
        rows.items
        == (
            await ads.video_analytics.entity(
                entity=POST, type="VIDEO_VIEW", aggregation="DAY", time_range=span
            )
        ).items
    )


async def test_a_figure_that_is_newer_than_the_version_is_not_asked_for(sandbox: Sandbox) -> None:
    async with LinkedInAds(sandbox.token, base_url=sandbox.url, version="202503") as ads:
        with pytest.raises(UsageError, match="202506"):
            await ads.member_creator_post_analytics.me()
