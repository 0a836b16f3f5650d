# =============================================================================
#  GENERATED from specs/dmp_segment_engagement_rules.yaml. Do not edit: change the spec, then `make generate`.
# =============================================================================
from __future__ import annotations

from typing import Any

import attrs

from linkedin_ads_async.wire import shown, wire


@attrs.define(slots=True, kw_only=True)
class DmpSegmentEngagementRule:
    """What members have to have done, with what, and how long ago at most; a rule has one source."""

    __repr__ = shown

    engagement_source_type: Any | None = attrs.field(
        default=None, metadata=wire("engagementSourceType")
    )
    """Kind of the source, VIDEO_ADS; dmp_engagement_source_types lists them."""
    engagement_trigger: Any | None = attrs.field(default=None, metadata=wire("engagementTrigger"))
    """What members did, MIDPOINT; dmp_engagement_triggers lists them."""
    engagement_source: Any | None = attrs.field(default=None, metadata=wire("engagementSource"))
    """The source, a campaign for kinds of ads, an organization for pages and events; for an organization's page the member has to be its administrator or to post ads for it."""
    look_back_window: Any | None = attrs.field(default=None, metadata=wire("lookBackWindow"))
    """How long ago at most, a duration of 30, 60, 90, 180 or 365 with the unit DAY."""
