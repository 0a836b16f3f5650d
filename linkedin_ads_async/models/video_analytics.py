# =============================================================================
#  GENERATED from specs/video_analytics.yaml. Do not edit: change the spec, then `make generate`.
# =============================================================================
from __future__ import annotations

from linkedin_ads_async.enums import OpenEnum


class VideoAnalyticsType(OpenEnum):
    """What is counted of a video."""

    VIDEO_VIEW = "VIDEO_VIEW"
    """Views of at least 3 seconds; the figures of ads count from 2 seconds on."""
    VIEWER = "VIEWER"
    TIME_WATCHED = "TIME_WATCHED"
    TIME_WATCHED_FOR_VIDEO_VIEWS = "TIME_WATCHED_FOR_VIDEO_VIEWS"


class VideoAnalyticsAggregation(OpenEnum):
    """The span of time that one figure of a video covers."""

    DAY = "DAY"
    WEEK = "WEEK"
    ALL = "ALL"
