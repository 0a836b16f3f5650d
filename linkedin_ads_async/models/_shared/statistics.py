# =============================================================================
#  GENERATED from specs/_shared/statistics.yaml. Do not edit: change the spec, then `make generate`.
# =============================================================================
from __future__ import annotations

import attrs

from linkedin_ads_async.enums import OpenEnum
from linkedin_ads_async.wire import EpochMillis, shown, wire


@attrs.define(slots=True, kw_only=True)
class StatisticsTimeRange:
    """A span of time in UTC."""

    __repr__ = shown

    start: EpochMillis | None = None
    """Where it begins."""
    end: EpochMillis | None = None
    """Where it ends."""


class StatisticsTimeGranularity(OpenEnum):
    """Length of the parts into which a span of time is cut."""

    DAY = "DAY"
    WEEK = "WEEK"
    MONTH = "MONTH"


@attrs.define(slots=True, kw_only=True)
class StatisticsTimeIntervals:
    """A span of time, cut into parts of one length."""

    __repr__ = shown

    time_range: StatisticsTimeRange | None = attrs.field(default=None, metadata=wire("timeRange"))
    """The span; it reaches back 12 months at most."""
    time_granularity_type: StatisticsTimeGranularity | None = attrs.field(
        default=None, metadata=wire("timeGranularityType")
    )
    """Length of one part."""
