# =============================================================================
#  GENERATED from specs/dmp_segments.yaml. Do not edit: change the spec, then `make generate`.
# =============================================================================
from __future__ import annotations

from typing import Any

import attrs

from linkedin_ads_async.enums import OpenEnum
from linkedin_ads_async.urn import Urn
from linkedin_ads_async.wire import shown, wire


class DmpSegmentType(OpenEnum):
    """What a segment holds, and how it is filled."""

    USER = "USER"
    """Members, added one by one or by rules."""
    COMPANY = "COMPANY"
    """Companies, added one by one."""
    USER_LIST_UPLOAD = "USER_LIST_UPLOAD"
    """Members from a CSV file."""
    COMPANY_LIST_UPLOAD = "COMPANY_LIST_UPLOAD"
    """Companies from a CSV file."""


class DmpSegmentDestinationName(OpenEnum):
    """A place where a segment is used."""

    LINKEDIN = "LINKEDIN"


class DmpSegmentStatus(OpenEnum):
    """How far the matching of a segment is; EXPIRED, FAILED and ERROR cannot be targeted, yet content can be added in any state."""

    BUILDING = "BUILDING"
    READY = "READY"
    UPDATING = "UPDATING"
    EXPIRED = "EXPIRED"
    FAILED = "FAILED"
    ERROR = "ERROR"
    ARCHIVED = "ARCHIVED"


@attrs.define(slots=True, kw_only=True)
class DmpSegmentDestination:
    """One place where a segment is used, and how far its matching is."""

    __repr__ = shown

    destination: DmpSegmentDestinationName | None = attrs.field(
        default=None, metadata=wire(required="create", immutable=True)
    )
    status: DmpSegmentStatus | None = attrs.field(default=None, metadata=wire(read_only=True))
    """How far the matching is; it takes up to 48 hours."""
    audience_size: int | None = attrs.field(
        default=None, metadata=wire("audienceSize", read_only=True)
    )
    """Members that can be targeted, from all data."""
    matched_count: int | None = attrs.field(
        default=None, metadata=wire("matchedCount", read_only=True)
    )
    """Rows matched in the last seven days; 300 matched members are needed to serve."""
    destination_segment_id: Urn | None = attrs.field(
        default=None, metadata=wire("destinationSegmentId", read_only=True)
    )
    """The ad segment to target; it can be there before the status is READY."""
    created: Any | None = attrs.field(default=None, metadata=wire(read_only=True))
    """When the destination was created."""
    last_modified: Any | None = attrs.field(
        default=None, metadata=wire("lastModified", read_only=True)
    )
    """When the destination was last changed."""


@attrs.define(slots=True, kw_only=True)
class DmpSegment:
    """A container of members or companies from outside; what LinkedIn matches of it becomes an ad segment, which targeting takes."""

    __repr__ = shown

    id: int | None = attrs.field(default=None, metadata=wire(read_only=True))
    """Numeric id."""
    name: str | None = attrs.field(default=None, metadata=wire(required="create"))
    """Label of the segment."""
    account: Urn | None = attrs.field(
        default=None, metadata=wire(required="create", immutable=True)
    )
    """The ad account that owns the segment."""
    type: DmpSegmentType | None = attrs.field(default=None, metadata=wire(required="create"))
    """What the segment holds, and how it is filled."""
    source_platform: str | None = attrs.field(
        default=None, metadata=wire("sourcePlatform", required="create")
    )
    """Where the data comes from; LIST_UPLOAD for CSV files, LINKEDIN_BUSINESS_OBJECTIVE_BASED_AUDIENCES for predictive audiences, DIRECT_API, AGENCY_API or PARTNER_API in general, or the value that LinkedIn has given to a partner."""
    source_segment_id: str | None = attrs.field(default=None, metadata=wire("sourceSegmentId"))
    """The caller's own id of the segment; it can be searched for."""
    description: str | None = None
    """What the segment is for."""
    destinations: list[DmpSegmentDestination] | None = attrs.field(
        default=None, metadata=wire(required="create")
    )
    """Where the segment is used; a create takes LINKEDIN alone."""
    input_count: int | None = attrs.field(default=None, metadata=wire("inputCount", read_only=True))
    """Rows received in the last seven days."""
    created: Any | None = attrs.field(default=None, metadata=wire(read_only=True))
    """When the segment was created."""
    last_modified: Any | None = attrs.field(
        default=None, metadata=wire("lastModified", read_only=True)
    )
    """When the segment was last changed."""
