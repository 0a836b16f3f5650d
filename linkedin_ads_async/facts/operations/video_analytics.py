# =============================================================================
#  GENERATED from specs/video_analytics.yaml. Do not edit: change the spec, then `make generate`.
# =============================================================================
"""Operations of video_analytics as data."""

from __future__ import annotations

from typing import Any

from linkedin_ads_async.models._shared.statistics import StatisticsTimeRange
from linkedin_ads_async.models.video_analytics import VideoAnalyticsAggregation, VideoAnalyticsType
from linkedin_ads_async.operation import Operation, Parameter
from linkedin_ads_async.urn import Urn

ENTITY = Operation(
    name="video_analytics.entity",
    resource="videoAnalytics",
    restli="FINDER",
    http="GET",
    path="/videoAnalytics",
    member="entity",
    parameters=(
        Parameter(
            name="entity",
            wire="entity",
            where="query",
            type=Urn,
            required=True,
            urn="ugcPost",
        ),
        Parameter(
            name="type",
            wire="type",
            where="query",
            type=VideoAnalyticsType,
            required=True,
        ),
        Parameter(
            name="aggregation",
            wire="aggregation",
            where="query",
            type=VideoAnalyticsAggregation,
        ),
        Parameter(
            name="time_range",
            wire="timeRange",
            where="query",
            type=StatisticsTimeRange,
        ),
        Parameter(
            name="fields",
            wire="fields",
            where="query",
            type=str,
            literal=True,
        ),
    ),
    result=Any,
    paging="none",
    safe=True,
    scopes=(("r_organization_social",),),
)

OPERATIONS = (ENTITY,)
