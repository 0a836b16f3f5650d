# =============================================================================
#  GENERATED from specs/ad_budget_pricing.yaml. Do not edit: change the spec, then `make generate`.
# =============================================================================
"""Operations of ad_budget_pricing as data."""

from __future__ import annotations

from linkedin_ads_async.models._shared.campaigns import AdCampaignObjectiveType, AdCampaignType
from linkedin_ads_async.models._shared.common import Money
from linkedin_ads_async.models.ad_budget_pricing import (
    AdBudgetPricingElement,
    AdBudgetPricingMatchType,
)
from linkedin_ads_async.models.ad_campaigns import (
    AdCampaignCostType,
    AdCampaignOptimizationTargetType,
    TargetingCriteria,
)
from linkedin_ads_async.operation import Operation, Parameter
from linkedin_ads_async.urn import Urn

CRITERIA_V2 = Operation(
    name="ad_budget_pricing.criteria_v2",
    resource="adBudgetPricing",
    restli="FINDER",
    http="GET",
    path="/adBudgetPricing",
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
            name="bid_type",
            wire="bidType",
            where="query",
            type=AdCampaignCostType,
            required=True,
        ),
        Parameter(
            name="match_type",
            wire="matchType",
            where="query",
            type=AdBudgetPricingMatchType,
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
            name="currency",
            wire="currency",
            where="query",
            type=str,
        ),
        Parameter(
            name="objective_type",
            wire="objectiveType",
            where="query",
            type=AdCampaignObjectiveType,
        ),
        Parameter(
            name="optimization_target_type",
            wire="optimizationTargetType",
            where="query",
            type=AdCampaignOptimizationTargetType,
        ),
        Parameter(
            name="daily_budget",
            wire="dailyBudget",
            where="query",
            type=Money,
        ),
    ),
    result=AdBudgetPricingElement,
    paging="none",
    safe=True,
    scopes=(("r_ads",), ("rw_ads",)),
)

OPERATIONS = (CRITERIA_V2,)
