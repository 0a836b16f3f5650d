# =============================================================================
#  GENERATED from specs/business_objective_based_audiences.yaml. Do not edit: change the spec, then `make generate`.
# =============================================================================
from __future__ import annotations

from typing import Any

import attrs

from linkedin_ads_async.urn import Urn
from linkedin_ads_async.wire import shown, wire

from .ad_campaigns import TargetingCriteria


@attrs.define(slots=True, kw_only=True)
class BusinessObjectiveBasedAudience:
    """An audience of members like those of a seed."""

    __repr__ = shown

    id: int | None = attrs.field(default=None, metadata=wire(since="202607", read_only=True))
    """Numeric id."""
    seeds: list[Urn] | None = None
    """What the audience is to be like, such as a DMP segment of contacts; a seed needs a few hundred members."""
    targeting_filter: TargetingCriteria | None = attrs.field(
        default=None, metadata=wire("targetingFilter", required="create")
    )
    """Who may be in the audience; a geography has to be among it."""
    desired_audience_count: int | None = attrs.field(
        default=None, metadata=wire("desiredAudienceCount", since="202511")
    )
    """How many members are wanted."""
    dmp_segment_id: int | None = attrs.field(
        default=None, metadata=wire("dmpSegmentId", read_only=True)
    )
    """The segment that it fills."""
    created: Any | None = attrs.field(default=None, metadata=wire(read_only=True))
    """When the audience was created."""
    last_modified: Any | None = attrs.field(
        default=None, metadata=wire("lastModified", read_only=True)
    )
    """When the audience was last changed."""
