# =============================================================================
#  GENERATED from specs/media_planning.yaml. Do not edit: change the spec, then `make generate`.
# =============================================================================
from __future__ import annotations

from datetime import date

import attrs

from linkedin_ads_async.urn import Urn
from linkedin_ads_async.wire import shown, wire

from ._shared.campaigns import AdCampaignObjectiveType
from .ad_campaigns import TargetingCriteria


@attrs.define(slots=True, kw_only=True)
class MediaPlanningPoint:
    """An estimate for one budget."""

    __repr__ = shown

    budget_micros: int | None = attrs.field(default=None, metadata=wire("budgetMicros"))
    """Budget in millionths of a unit of the currency."""
    metric_value: float | None = attrs.field(default=None, metadata=wire("metricValue"))
    """The estimate; it may be a fraction."""
    metric_lower: float | None = attrs.field(default=None, metadata=wire("metricLower"))
    """Lower end of the estimate."""
    metric_upper: float | None = attrs.field(default=None, metadata=wire("metricUpper"))
    """Upper end of the estimate."""


@attrs.define(slots=True, kw_only=True)
class MediaPlanningCurve:
    """A metric over a range of budgets, and at the planned budget."""

    __repr__ = shown

    metric_curve: list[MediaPlanningPoint] | None = attrs.field(
        default=None, metadata=wire("metricCurve")
    )
    """About a hundred points."""
    single_point_metric: MediaPlanningPoint | None = attrs.field(
        default=None, metadata=wire("singlePointMetric")
    )
    """The point of the planned budget."""


@attrs.define(slots=True, kw_only=True)
class MediaPlanningRequest:
    """A planned campaign."""

    __repr__ = shown

    sponsored_account_urn: Urn | None = attrs.field(
        default=None, metadata=wire("sponsoredAccountUrn")
    )
    """The ad account."""
    targeting_criteria: TargetingCriteria | None = attrs.field(
        default=None, metadata=wire("targetingCriteria")
    )
    """Who is meant."""
    target_budget_micros: int | None = attrs.field(
        default=None, metadata=wire("targetBudgetMicros")
    )
    """Budget in millionths of a unit of the account's currency."""
    optimization_type: str | None = attrs.field(default=None, metadata=wire("optimizationType"))
    """What delivery aims at, such as MAX_REACH."""
    objective_type: AdCampaignObjectiveType | None = attrs.field(
        default=None, metadata=wire("objectiveType")
    )
    """Objective of the campaign."""
    enable_audience_expansion: bool | None = attrs.field(
        default=None, metadata=wire("enableAudienceExpansion")
    )
    """Whether members like the targeted ones see the ads too."""
    enable_audience_network: bool | None = attrs.field(
        default=None, metadata=wire("enableAudienceNetwork")
    )
    """Whether the ads run in the LinkedIn Audience Network too."""
    start_date_on: date | None = attrs.field(default=None, metadata=wire("startDateOn"))
    """First day of the campaign."""
    end_date_on: date | None = attrs.field(default=None, metadata=wire("endDateOn"))
    """Last day of the campaign."""


@attrs.define(slots=True, kw_only=True)
class MediaPlanningForecast:
    """The curve that was asked for, and how often a member sees the ads."""

    __repr__ = shown

    impression_curve: MediaPlanningCurve | None = attrs.field(
        default=None, metadata=wire("impressionCurve")
    )
    """Impressions by budget."""
    reach_curve: MediaPlanningCurve | None = attrs.field(default=None, metadata=wire("reachCurve"))
    """Members reached by budget."""
    average_frequency: MediaPlanningCurve | None = attrs.field(
        default=None, metadata=wire("averageFrequency")
    )
    """Impressions per member; its curve is empty."""
