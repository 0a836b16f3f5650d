# =============================================================================
#  GENERATED from specs/ad_budget_pricing.yaml. Do not edit: change the spec, then `make generate`.
# =============================================================================
from __future__ import annotations

import attrs

from linkedin_ads_async.enums import OpenEnum
from linkedin_ads_async.wire import shown, wire

from ._shared.common import Money


class AdBudgetPricingMatchType(OpenEnum):
    """Whether an audience is taken as it is."""

    EXACT = "EXACT"
    AUDIENCE_EXPANDED = "AUDIENCE_EXPANDED"
    """With members like the targeted ones."""


@attrs.define(slots=True, kw_only=True)
class AdBudgetPricingRange:
    """A range of amounts."""

    __repr__ = shown

    default: Money | None = None
    """The suggested amount; limits of bids have none."""
    min: Money | None = None
    max: Money | None = None


@attrs.define(slots=True, kw_only=True)
class AdBudgetPricingElement:
    """Bounds and suggestions for one audience."""

    __repr__ = shown

    bid_limits: AdBudgetPricingRange | None = attrs.field(
        default=None, metadata=wire("bidLimits", read_only=True)
    )
    """Lowest and highest bid; a lower bid delivers poorly for SPONSORED_UPDATES and is refused for other types."""
    suggested_bid: AdBudgetPricingRange | None = attrs.field(
        default=None, metadata=wire("suggestedBid", read_only=True)
    )
    """Suggested bid, and the range around it."""
    daily_budget_limits: AdBudgetPricingRange | None = attrs.field(
        default=None, metadata=wire("dailyBudgetLimits", read_only=True)
    )
    """Lowest and highest daily budget, and a suggestion."""
