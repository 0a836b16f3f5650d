# =============================================================================
#  GENERATED from specs/ad_supply_forecasts.yaml. Do not edit: change the spec, then `make generate`.
# =============================================================================
from __future__ import annotations

import attrs

from linkedin_ads_async.enums import OpenEnum
from linkedin_ads_async.wire import EpochMillis, shown, wire

from ._shared.common import Money
from .ad_campaigns import AdCampaignCostType


class AdSupplyForecastGranularity(OpenEnum):
    """The length of time that one point of a forecast stands for."""

    DAILY = "DAILY"
    SEVEN_DAY = "SEVEN_DAY"
    THIRTY_DAY = "THIRTY_DAY"
    CUSTOM = "CUSTOM"
    """The whole time range, as one point."""


@attrs.define(slots=True, kw_only=True)
class AdSupplyForecastRange:
    """The range of an estimate, in the unit of its metric."""

    __repr__ = shown

    low_end: float | None = attrs.field(default=None, metadata=wire("lowEnd"))
    high_end: float | None = attrs.field(default=None, metadata=wire("highEnd"))


@attrs.define(slots=True, kw_only=True)
class AdSupplyForecastTimeRange:
    """When a planned campaign is to run."""

    __repr__ = shown

    start: EpochMillis | None = None
    """First moment; it has to lie in the future."""
    end: EpochMillis | None = None
    """Last moment."""


@attrs.define(slots=True, kw_only=True)
class AdSupplyForecastPoint:
    """The forecast of one stretch of time."""

    __repr__ = shown

    timestamp: EpochMillis | None = None
    value: float | None = None
    """The estimate, in the unit of the metric; daily spend is at most 1.2 daily budgets, and 0 once the total budget is spent."""
    ad_forecast_range: AdSupplyForecastRange | None = attrs.field(
        default=None, metadata=wire("adForecastRange")
    )
    """The range in which the value is expected."""


@attrs.define(slots=True, kw_only=True)
class AdSupplyForecastBid:
    """A bid."""

    __repr__ = shown

    bid_type: AdCampaignCostType | None = attrs.field(default=None, metadata=wire("bidType"))
    """What is bid for."""
    bid_price: Money | None = attrs.field(default=None, metadata=wire("bidPrice"))


@attrs.define(slots=True, kw_only=True)
class AdSupplyForecast:
    """The forecast of one metric."""

    __repr__ = shown

    metric_type: str | None = attrs.field(default=None, metadata=wire("metricType", read_only=True))
    """What is forecast, such as IMPRESSION, CLICK, SPENDING, MAX_POTENTIAL_BUDGET or COST_PER_MILLION_IMPRESSIONS."""
    granularity: AdSupplyForecastGranularity | None = attrs.field(
        default=None, metadata=wire(read_only=True)
    )
    """The length of time that one point stands for."""
    time_series: list[AdSupplyForecastPoint] | None = attrs.field(
        default=None, metadata=wire("timeSeries", read_only=True)
    )
