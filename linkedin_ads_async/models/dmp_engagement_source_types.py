# =============================================================================
#  GENERATED from specs/dmp_engagement_source_types.yaml. Do not edit: change the spec, then `make generate`.
# =============================================================================
from __future__ import annotations

import attrs

from linkedin_ads_async.enums import OpenEnum
from linkedin_ads_async.wire import shown, wire

from ._shared.common import MultiLocaleString


@attrs.define(slots=True, kw_only=True)
class DmpEngagementLookBack:
    """A length of time."""

    __repr__ = shown

    duration: int | None = None
    """Number of units."""
    unit: str | None = None
    """Unit of the duration, DAY."""


class DmpEngagementSourceTypeName(OpenEnum):
    """A kind of source; LinkedIn adds to them over time."""

    VIDEO_ADS = "VIDEO_ADS"
    LEAD_GEN_FORMS = "LEAD_GEN_FORMS"
    ORGANIZATION_PAGES = "ORGANIZATION_PAGES"
    EVENT_PAGES = "EVENT_PAGES"
    SINGLE_IMAGE_ADS = "SINGLE_IMAGE_ADS"
    CONVERSATION_ADS = "CONVERSATION_ADS"


@attrs.define(slots=True, kw_only=True)
class DmpEngagementSourceType:
    """A kind of source, and how far back its engagement reaches."""

    __repr__ = shown

    engagement_source_type: DmpEngagementSourceTypeName | None = attrs.field(
        default=None, metadata=wire("engagementSourceType", read_only=True)
    )
    engagement_source_type_status: str | None = attrs.field(
        default=None, metadata=wire("engagementSourceTypeStatus", read_only=True)
    )
    """Whether it can be used, ACTIVE."""
    engagement_source_type_description: MultiLocaleString | None = attrs.field(
        default=None, metadata=wire("engagementSourceTypeDescription", read_only=True)
    )
    status_message: str | None = attrs.field(
        default=None, metadata=wire("statusMessage", read_only=True)
    )
    """What is to be said of the status."""
    min_look_back: DmpEngagementLookBack | None = attrs.field(
        default=None, metadata=wire("minLookBack", read_only=True)
    )
    """Shortest time that a rule may look back, 30 days."""
    max_look_back: DmpEngagementLookBack | None = attrs.field(
        default=None, metadata=wire("maxLookBack", read_only=True)
    )
    """Longest time that a rule may look back, 365 days."""
    default_look_back: DmpEngagementLookBack | None = attrs.field(
        default=None, metadata=wire("defaultLookBack", read_only=True)
    )
    """Time that a rule looks back where it does not say, 90 days."""
