# =============================================================================
#  GENERATED from specs/audience_counts.yaml. Do not edit: change the spec, then `make generate`.
# =============================================================================
from __future__ import annotations

import attrs

from linkedin_ads_async.wire import shown, wire


@attrs.define(slots=True, kw_only=True)
class AudienceCount:
    """An estimate of the size of an audience."""

    __repr__ = shown

    total: int | None = attrs.field(default=None, metadata=wire(read_only=True))
    """Members that match, rounded; 0 wherever there are fewer than 300, which is too few for a campaign."""
    active: int | None = attrs.field(default=None, metadata=wire(read_only=True))
    """Members that were active lately; mostly 0."""
