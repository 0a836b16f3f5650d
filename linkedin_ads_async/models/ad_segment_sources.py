# =============================================================================
#  GENERATED from specs/ad_segment_sources.yaml. Do not edit: change the spec, then `make generate`.
# =============================================================================
from __future__ import annotations

from typing import Any

import attrs

from linkedin_ads_async.urn import Urn
from linkedin_ads_async.wire import shown, wire


@attrs.define(slots=True, kw_only=True)
class AdSegmentSource:
    """A page set that fills a segment."""

    __repr__ = shown

    account: Urn | None = attrs.field(
        default=None, metadata=wire(required="create", immutable=True)
    )
    """The ad account, which has to own both."""
    segment: Urn | None = attrs.field(
        default=None, metadata=wire(required="create", immutable=True)
    )
    """The segment; part of the key."""
    source: Urn | None = attrs.field(default=None, metadata=wire(required="create", immutable=True))
    """The page set; part of the key."""
    change_audit_stamps: Any | None = attrs.field(
        default=None, metadata=wire("changeAuditStamps", read_only=True)
    )
    """When the link was created and last changed."""
    version: Any | None = attrs.field(default=None, metadata=wire(read_only=True))
    """Counter of the link's changes."""
