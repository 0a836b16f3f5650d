# =============================================================================
#  GENERATED from specs/ad_budget_pricing.yaml. Do not edit: change the spec, then `make generate`.
# =============================================================================
"""Ad budget pricing: Bids and budgets that LinkedIn suggests and allows for an audience."""

from __future__ import annotations

from linkedin_ads_async.facts.operations import ad_budget_pricing as operations
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
from linkedin_ads_async.resources.paging import Pages
from linkedin_ads_async.resources.resource import Resource
from linkedin_ads_async.urn import UrnLike


class AdBudgetPricing(Resource):
    """Bids and budgets that LinkedIn suggests and allows for an audience.

    Source: reference/api-targeting-audiences 7.
    """

    def criteria_v2(
        self,
        *,
        account: UrnLike,
        campaign_type: AdCampaignType | str,
        bid_type: AdCampaignCostType | str,
        match_type: AdBudgetPricingMatchType | str,
        targeting_criteria: TargetingCriteria,
        currency: str | None = None,
        objective_type: AdCampaignObjectiveType | str | None = None,
        optimization_target_type: AdCampaignOptimizationTargetType | str | None = None,
        daily_budget: Money | None = None,
    ) -> Pages[AdBudgetPricingElement]:
        """Get the bounds and suggestions of bid and daily budget for a planned campaign.

        Arguments:
            account: The ad account.
            campaign_type: Type of the planned campaign.
            bid_type: What is bid for.
            match_type: Whether the audience is widened.
            targeting_criteria: Who is meant.
            currency: ISO 4217 code of the amounts; the account's currency where it is not
                given.
            objective_type: Objective of the planned campaign.
            optimization_target_type: Way of bidding of the planned campaign.
            daily_budget: Planned spend per day, which refines the suggestion.

        Rest.li FINDER, `GET /adBudgetPricing`.
        Scope: r_ads or rw_ads.
        """
        return self._pages(
            operations.CRITERIA_V2,
            account=account,
            campaign_type=campaign_type,
            bid_type=bid_type,
            match_type=match_type,
            targeting_criteria=targeting_criteria,
            currency=currency,
            objective_type=objective_type,
            optimization_target_type=optimization_target_type,
            daily_budget=daily_budget,
        )
