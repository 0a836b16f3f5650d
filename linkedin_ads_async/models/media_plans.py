# =============================================================================
#  GENERATED from specs/media_plans.yaml. Do not edit: change the spec, then `make generate`.
# =============================================================================
from __future__ import annotations

from datetime import date

import attrs

from linkedin_ads_async.urn import Urn
from linkedin_ads_async.wire import EpochMillis, shown, wire

from ._shared.campaigns import AdCampaignObjectiveType
from .ad_campaigns import TargetingCriteria
from .media_planning import MediaPlanningCurve


@attrs.define(slots=True, kw_only=True)
class MediaPlan:
    """A saved plan of a campaign, and what it can be expected to reach."""

    __repr__ = shown

    media_plan_urn: Urn | None = attrs.field(
        default=None, metadata=wire("mediaPlanUrn", read_only=True)
    )
    name: str | None = attrs.field(default=None, metadata=wire(required="create"))
    """Label of the plan."""
    sponsored_account_urn: Urn | None = attrs.field(
        default=None, metadata=wire("sponsoredAccountUrn", required="create")
    )
    """The ad account; the member needs a role in it."""
    targeting_criteria: TargetingCriteria | None = attrs.field(
        default=None, metadata=wire("targetingCriteria", required="create")
    )
    """Who is meant."""
    objective_type: AdCampaignObjectiveType | None = attrs.field(
        default=None, metadata=wire("objectiveType", required="create")
    )
    """Objective of the campaign."""
    optimization_type: str | None = attrs.field(default=None, metadata=wire("optimizationType"))
    """What delivery aims at, such as MAX_REACH."""
    target_budget_micros: int | None = attrs.field(
        default=None, metadata=wire("targetBudgetMicros")
    )
    """Budget in millionths of a unit of the currency."""
    currency_code: str | None = attrs.field(default=None, metadata=wire("currencyCode"))
    """ISO 4217 code of the budget's currency."""
    start_date_on: date | None = attrs.field(default=None, metadata=wire("startDateOn"))
    """First day of the campaign."""
    end_date_on: date | None = attrs.field(default=None, metadata=wire("endDateOn"))
    """Last day of the campaign."""
    enable_audience_expansion: bool | None = attrs.field(
        default=None, metadata=wire("enableAudienceExpansion")
    )
    """Whether members like the targeted ones see the ads too."""
    enable_audience_network: bool | None = attrs.field(
        default=None, metadata=wire("enableAudienceNetwork")
    )
    """Whether the ads run in the LinkedIn Audience Network too."""
    ctv_only: bool | None = attrs.field(default=None, metadata=wire("ctvOnly"))
    """Whether the ads run on connected television alone."""
    created_at: EpochMillis | None = attrs.field(
        default=None, metadata=wire("createdAt", read_only=True)
    )
    creator: Urn | None = attrs.field(default=None, metadata=wire(read_only=True))
    """The member who saved the plan."""
    reach_curve: MediaPlanningCurve | None = attrs.field(
        default=None, metadata=wire("reachCurve", read_only=True)
    )
    """Members reached by budget."""
