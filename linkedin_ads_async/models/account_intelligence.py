# =============================================================================
#  GENERATED from specs/account_intelligence.yaml. Do not edit: change the spec, then `make generate`.
# =============================================================================
from __future__ import annotations

from typing import Any

import attrs

from linkedin_ads_async.enums import OpenEnum
from linkedin_ads_async.wire import shown, wire


class AccountIntelligenceLookbackWindow(OpenEnum):
    """How far back the figures of companies reach, in days."""

    LAST_7_DAYS = "LAST_7_DAYS"
    LAST_30_DAYS = "LAST_30_DAYS"
    LAST_60_DAYS = "LAST_60_DAYS"
    LAST_90_DAYS = "LAST_90_DAYS"
    LAST_180_DAYS = "LAST_180_DAYS"
    LAST_365_DAYS = "LAST_365_DAYS"


@attrs.define(slots=True, kw_only=True)
class AccountIntelligenceFilterCriteria:
    """Span of time and filters."""

    __repr__ = shown

    lookback_window: AccountIntelligenceLookbackWindow | None = attrs.field(
        default=None, metadata=wire("lookbackWindow")
    )
    """How far back the figures reach."""
    campaign_group: Any | None = attrs.field(
        default=None, metadata=wire("campaignGroup", since="202609")
    )
    """Campaign groups to look at."""
    objective_type: Any | None = attrs.field(
        default=None, metadata=wire("objectiveType", since="202609")
    )
    """Objectives of the campaigns to look at."""
    seniority: Any | None = attrs.field(default=None, metadata=wire(since="202609"))
    """Seniorities of the members to look at."""
