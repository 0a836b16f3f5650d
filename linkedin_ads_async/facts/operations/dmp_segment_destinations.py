# =============================================================================
#  GENERATED from specs/dmp_segment_destinations.yaml. Do not edit: change the spec, then `make generate`.
# =============================================================================
"""Operations of dmp_segment_destinations as data."""

from __future__ import annotations

from linkedin_ads_async.models.dmp_segments import DmpSegmentDestination, DmpSegmentDestinationName
from linkedin_ads_async.operation import Operation, Parameter

GET_ALL = Operation(
    name="dmp_segment_destinations.get_all",
    resource="destinations",
    restli="GET_ALL",
    http="GET",
    path="/dmpSegments/{dmpSegmentId}/destinations",
    parameters=(
        Parameter(
            name="dmp_segment_id",
            wire="dmpSegmentId",
            where="path",
            type=int,
            required=True,
        ),
        Parameter(
            name="start",
            wire="start",
            where="query",
            type=int,
        ),
        Parameter(
            name="count",
            wire="count",
            where="query",
            type=int,
        ),
        Parameter(
            name="fields",
            wire="fields",
            where="query",
            type=str,
            literal=True,
        ),
    ),
    result=DmpSegmentDestination,
    paging="start_count",
    safe=True,
    scopes=(("rw_dmp_segments",), ("rw_ads",)),
)
GET = Operation(
    name="dmp_segment_destinations.get",
    resource="destinations",
    restli="GET",
    http="GET",
    path="/dmpSegments/{dmpSegmentId}/destinations/{destinationName}",
    parameters=(
        Parameter(
            name="dmp_segment_id",
            wire="dmpSegmentId",
            where="path",
            type=int,
            required=True,
        ),
        Parameter(
            name="destination_name",
            wire="destinationName",
            where="path",
            type=DmpSegmentDestinationName,
            required=True,
        ),
        Parameter(
            name="fields",
            wire="fields",
            where="query",
            type=str,
            literal=True,
        ),
    ),
    result=DmpSegmentDestination,
    safe=True,
    scopes=(("rw_dmp_segments",), ("rw_ads",)),
)
CREATE = Operation(
    name="dmp_segment_destinations.create",
    resource="destinations",
    restli="CREATE",
    http="POST",
    path="/dmpSegments/{dmpSegmentId}/destinations",
    parameters=(
        Parameter(
            name="dmp_segment_id",
            wire="dmpSegmentId",
            where="path",
            type=int,
            required=True,
        ),
    ),
    body=DmpSegmentDestination,
    scopes=(("rw_dmp_segments",), ("rw_ads",)),
)

OPERATIONS = (
    GET_ALL,
    GET,
    CREATE,
)
