"""How targeting and planning type: checked by mypy, never run."""

from __future__ import annotations

from typing import Any, assert_type

from linkedin_ads_async import BatchResult, Created, LinkedInAds, Page, Pages, Targeting, Urn
from linkedin_ads_async.models._shared.common import Money
from linkedin_ads_async.models.ad_budget_pricing import AdBudgetPricingElement
from linkedin_ads_async.models.ad_campaigns import AdCampaign, TargetingCriteria
from linkedin_ads_async.models.ad_supply_forecasts import (
    AdSupplyForecast,
    AdSupplyForecastTimeRange,
)
from linkedin_ads_async.models.ad_target_templates import AdTargetTemplate
from linkedin_ads_async.models.ad_targeting_entities import AdTargetingEntity
from linkedin_ads_async.models.ad_targeting_facets import AdTargetingFacet
from linkedin_ads_async.models.audience_counts import AudienceCount
from linkedin_ads_async.models.media_planning import MediaPlanningForecast, MediaPlanningRequest
from linkedin_ads_async.models.media_plans import MediaPlan
from linkedin_ads_async.models.targeting_audience_insights import (
    AudienceInsights,
    AudienceInsightsRequest,
)
from linkedin_ads_async.resources.audience_counts import AudienceSize


async def building() -> None:
    targeting = Targeting().include(locations=[1, "urn:li:geo:2"], skills=Urn("urn:li:skill:3"))
    assert_type(targeting, Targeting)
    assert_type(targeting.exclude({"employers": [4]}), Targeting)
    assert_type(targeting.criteria, TargetingCriteria)
    assert_type(Targeting.of(AdCampaign().targeting_criteria), Targeting)


async def finding(ads: LinkedInAds) -> None:
    assert_type(ads.ad_targeting_facets.get_all(), Pages[AdTargetingFacet])
    listing = ads.ad_targeting_entities.typeahead(facet="skills", query="py")
    assert_type(listing, Pages[AdTargetingEntity])
    assert_type(await ads.ad_targeting_entities.urns(urns=[Urn("x")]), Page[AdTargetingEntity])
    assert_type(ads.geo_typeahead.search(query="ber"), Pages[Any])


async def planning(ads: LinkedInAds, criteria: TargetingCriteria) -> None:
    assert_type(await ads.audience_counts.count(criteria), AudienceSize)
    assert_type(await ads.audience_counts.count(Targeting()), AudienceSize)
    assert_type(
        ads.audience_counts.targeting_criteria_v2(targeting_criteria=criteria),
        Pages[AudienceCount],
    )
    prices = ads.ad_budget_pricing.criteria_v2(
        account=1,
        campaign_type="DYNAMIC",
        bid_type="CPC",
        match_type="EXACT",
        targeting_criteria=criteria,
        daily_budget=Money(),
    )
    assert_type(prices, Pages[AdBudgetPricingElement])
    forecasts = ads.ad_supply_forecasts.criteria_v2(
        account=1,
        campaign_type="DYNAMIC",
        time_range=AdSupplyForecastTimeRange(),
        targeting_criteria=criteria,
    )
    assert_type(forecasts, Pages[AdSupplyForecast])
    insights = await ads.targeting_audience_insights.audience_insights(
        request=AudienceInsightsRequest()
    )
    assert_type(insights, AudienceInsights)


async def plans(ads: LinkedInAds) -> None:
    request = MediaPlanningRequest()
    found = await ads.media_planning.forecast_reaches(request=request)
    assert_type(found, MediaPlanningForecast)
    assert_type(await ads.media_plans.create(MediaPlan()), Created[Urn])
    assert_type(ads.media_plans.get_all_media_plans(account_urn=1), Pages[MediaPlan])
    assert_type(await ads.ad_target_templates.create(AdTargetTemplate()), Created[int])
    assert_type(await ads.ad_target_templates.batch_delete([1]), BatchResult[int, None])
    await ads.ad_target_templates.update(1, name="x", description=None)


async def mistakes() -> None:
    # Each of these has to be an error; an unused ignore would fail the check.
    Targeting().include(location=[1])  # type: ignore[call-arg]
    Targeting().include([1])  # type: ignore[arg-type]
    Targeting().include(skills=[1.5])  # type: ignore[list-item]
