# =============================================================================
#  GENERATED from specs/ad_supply_forecasts.yaml. Do not edit: change the spec, then `make generate`.
# =============================================================================
"""Operations of ad_supply_forecasts as data."""

from __future__ import annotations

from linkedin_ads_async.models._shared.campaigns import AdCampaignObjectiveType, AdCampaignType
from linkedin_ads_async.models._shared.common import Money
from linkedin_ads_async.models.ad_campaigns import (
    AdCampaignOptimizationTargetType,
    TargetingCriteria,
)
from linkedin_ads_async.models.ad_supply_forecasts import (
    AdSupplyForecast,
    AdSupplyForecastBid,
    AdSupplyForecastTimeRange,
)
from linkedin_ads_async.operation import Operation, Parameter
from linkedin_ads_async.urn import Urn

CRITERIA_V2 = Operation(
    name="ad_supply_forecasts.criteria_v2",
    resource="adSupplyForecasts",
    restli="FINDER",
    http="GET",
    path="/adSupplyForecasts",
    member="criteriaV2",
    parameters=(
        Parameter(
            name="account",
            wire="account",
            where="query",
            type=Urn,
            required=True,
            urn="sponsoredAccount",
        ),
        Parameter(
            name="campaign_type",
            wire="campaignType",
            where="query",
            type=AdCampaignType,
            required=True,
        ),
        Parameter(
            name="time_range",
            wire="timeRange",
            where="query",
            type=AdSupplyForecastTimeRange,
            required=True,
        ),
        Parameter(
            name="targeting_criteria",
            wire="targetingCriteria",
            where="query",
            type=TargetingCriteria,
            required=True,
        ),
        Parameter(
            name="daily_budget",
            wire="dailyBudget",
            where="query",
            type=Money,
        ),
        Parameter(
            name="total_budget",
            wire="totalBudget",
            where="query",
            type=Money,
        ),
        Parameter(
            name="competing_bid",
            wire="competingBid",
            where="query",
            type=AdSupplyForecastBid,
        ),
        Parameter(
            name="optimization_target",
            wire="optimizationTarget",
            where="query",
            type=AdCampaignOptimizationTargetType,
        ),
        Parameter(
            name="objective_type",
            wire="objectiveType",
            where="query",
            type=AdCampaignObjectiveType,
        ),
        Parameter(
            name="enable_audience_expansion",
            wire="enableAudienceExpansion",
            where="query",
            type=bool,
        ),
        Parameter(
            name="enable_audience_network",
            wire="enableAudienceNetwork",
            where="query",
            type=bool,
        ),
        Parameter(
            name="connected_television_only",
            wire="connectedTelevisionOnly",
            where="query",
            type=bool,
        ),
    ),
    result=AdSupplyForecast,
    paging="none",
    safe=True,
    scopes=(("r_ads",), ("rw_ads",)),
)

OPERATIONS = (CRITERIA_V2,)
