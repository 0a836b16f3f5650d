# =============================================================================
#  GENERATED from specs/ad_segments.yaml. Do not edit: change the spec, then `make generate`.
# =============================================================================
from __future__ import annotations

from typing import Any

import attrs

from linkedin_ads_async.urn import Urn
from linkedin_ads_async.wire import shown, wire


@attrs.define(slots=True, kw_only=True)
class AdSegment:
    """An audience as targeting takes it, among audienceMatchingSegments or dynamicSegments."""

    __repr__ = shown

    id: int | None = attrs.field(default=None, metadata=wire(read_only=True))
    """Numeric id."""
    account: Urn | None = attrs.field(default=None, metadata=wire(immutable=True))
    """The ad account that owns the segment."""
    name: str | None = None
    """Label of the segment."""
    description: str | None = None
    """What the segment is for."""
    approximate_member_count: int | None = attrs.field(
        default=None, metadata=wire("approximateMemberCount", read_only=True)
    )
    """Members in the segment, rounded; 300 are needed to serve."""
    status: str | None = None
    """Whether the segment is ready, READY or ARCHIVED."""
    type: str | None = None
    """Where the segment comes from, BULK for lists and MARKET_AUTOMATION for streams."""
    created: Any | None = attrs.field(default=None, metadata=wire(read_only=True))
    """Who created the segment, and when, as `actor` and `time` in milliseconds."""
    last_modified: Any | None = attrs.field(
        default=None, metadata=wire("lastModified", read_only=True)
    )
    """Who last changed the segment, and when, as `actor` and `time` in milliseconds."""
    change_audit_stamps: Any | None = attrs.field(
        default=None, metadata=wire("changeAuditStamps", read_only=True)
    )
    """The two audit stamps as the documentation has them."""
    version_tag: str | None = attrs.field(default=None, metadata=wire("versionTag", read_only=True))
    """Counter of the segment's changes."""
