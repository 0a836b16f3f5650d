# =============================================================================
#  GENERATED from specs/ad_supply_forecasts.yaml. Do not edit: change the spec, then `make generate`.
# =============================================================================
"""Ad supply forecasts: What a planned campaign can be expected to deliver and cost."""

from __future__ import annotations

from linkedin_ads_async.facts.operations import ad_supply_forecasts as operations
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
from linkedin_ads_async.resources.paging import Pages
from linkedin_ads_async.resources.resource import Resource
from linkedin_ads_async.urn import UrnLike


class AdSupplyForecasts(Resource):
    """What a planned campaign can be expected to deliver and cost.

    Source: reference/api-targeting-audiences 8.
    """

    def criteria_v2(
        self,
        *,
        account: UrnLike,
        campaign_type: AdCampaignType | str,
        time_range: AdSupplyForecastTimeRange,
        targeting_criteria: TargetingCriteria,
        daily_budget: Money | None = None,
        total_budget: Money | None = None,
        competing_bid: AdSupplyForecastBid | None = None,
        optimization_target: AdCampaignOptimizationTargetType | str | None = None,
        objective_type: AdCampaignObjectiveType | str | None = None,
        enable_audience_expansion: bool | None = None,
        enable_audience_network: bool | None = None,
        connected_television_only: bool | None = None,
    ) -> Pages[AdSupplyForecast]:
        """Forecast the delivery of a planned campaign, one element per metric and granularity.

        A daily or a total budget is needed, and a competing bid unless there is an optimization target.

        Arguments:
            account: The ad account.
            campaign_type: Type of the planned campaign; TEXT_AD is not forecast.
            time_range: When the campaign is to run; an end too far away is refused with
                END_DATE_MAX_HORIZON_FOR_FORECAST.
            targeting_criteria: Who is meant.
            daily_budget: Spend per day.
            total_budget: Spend in all.
            competing_bid: The bid of a campaign that bids by hand.
            optimization_target: The way of bidding of a campaign that bids automatically, in
                place of the competing bid.
            objective_type: Objective of the planned campaign.
            enable_audience_expansion: Whether members like the targeted ones see the ads too.
            enable_audience_network: Whether the ads run in the LinkedIn Audience Network too;
                true where connectedTelevisionOnly is.
            connected_television_only: Whether the ads run on connected television alone.

        Rest.li FINDER, `GET /adSupplyForecasts`.
        Scope: r_ads or rw_ads.
        """
        return self._pages(
            operations.CRITERIA_V2,
            account=account,
            campaign_type=campaign_type,
            time_range=time_range,
            targeting_criteria=targeting_criteria,
            daily_budget=daily_budget,
            total_budget=total_budget,
            competing_bid=competing_bid,
            optimization_target=optimization_target,
            objective_type=objective_type,
            enable_audience_expansion=enable_audience_expansion,
            enable_audience_network=enable_audience_network,
            connected_television_only=connected_television_only,
        )
