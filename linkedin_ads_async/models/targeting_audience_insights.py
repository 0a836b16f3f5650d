# =============================================================================
#  GENERATED from specs/targeting_audience_insights.yaml. Do not edit: change the spec, then `make generate`.
# =============================================================================
from __future__ import annotations

import attrs

from linkedin_ads_async.enums import OpenEnum
from linkedin_ads_async.urn import Urn
from linkedin_ads_async.wire import shown, wire

from .ad_campaigns import TargetingCriteria


@attrs.define(slots=True, kw_only=True)
class AudienceInsightsRequestMetaData:
    """On whose behalf insights are asked for."""

    __repr__ = shown

    sponsored_account: Urn | None = attrs.field(default=None, metadata=wire("sponsoredAccount"))
    """The ad account."""


class AudienceInsightsOrder(OpenEnum):
    """Order of the segments."""

    AUDIENCE_PERCENTAGE = "AUDIENCE_PERCENTAGE"
    HIERARCHICAL = "HIERARCHICAL"


@attrs.define(slots=True, kw_only=True)
class AudienceInsightSegment:
    """The members of an audience who share one value of the facet."""

    __repr__ = shown

    value: Urn | None = None
    """The value."""
    entity_count: int | None = attrs.field(default=None, metadata=wire("entityCount"))
    """Number of members."""
    entity_percentage: float | None = attrs.field(default=None, metadata=wire("entityPercentage"))
    """Share of the audience in per cent."""


@attrs.define(slots=True, kw_only=True)
class AudienceInsight:
    """The segments of an audience."""

    __repr__ = shown

    grouped_by: Urn | None = attrs.field(default=None, metadata=wire("groupedBy"))
    """The facet."""
    segmentations: list[AudienceInsightSegment] | None = None


@attrs.define(slots=True, kw_only=True)
class AudienceInsightsRequest:
    """An audience, and the facet to break it down by."""

    __repr__ = shown

    request_meta_data: AudienceInsightsRequestMetaData | None = attrs.field(
        default=None, metadata=wire("requestMetaData")
    )
    targeting_criteria: TargetingCriteria | None = attrs.field(
        default=None, metadata=wire("targetingCriteria")
    )
    """The audience."""
    group_by: Urn | None = attrs.field(default=None, metadata=wire("groupBy"))
    """The facet; one of jobFunctions, seniorities, titles, yearsOfExperienceRanges, interests, productInterests, skills, industries, staffCountRanges, growthRate, employers, bingContinent, bingCountry, bingState and bingCity."""
    max_return_count: int | None = attrs.field(default=None, metadata=wire("maxReturnCount"))
    """Most segments to return."""
    segments_ordered_by: AudienceInsightsOrder | None = attrs.field(
        default=None, metadata=wire("segmentsOrderedBy")
    )


@attrs.define(slots=True, kw_only=True)
class AudienceInsights:
    """An audience broken down by one facet."""

    __repr__ = shown

    audience_insight: AudienceInsight | None = attrs.field(
        default=None, metadata=wire("audienceInsight")
    )
    total_audience_count: int | None = attrs.field(
        default=None, metadata=wire("totalAudienceCount")
    )
    """Members in the whole audience."""
