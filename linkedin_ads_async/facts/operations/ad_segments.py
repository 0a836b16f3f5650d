# =============================================================================
#  GENERATED from specs/ad_segments.yaml. Do not edit: change the spec, then `make generate`.
# =============================================================================
"""Operations of ad_segments as data."""

from __future__ import annotations

from linkedin_ads_async.models.ad_segments import AdSegment
from linkedin_ads_async.operation import Operation, Parameter
from linkedin_ads_async.urn import Urn

ACCOUNTS = Operation(
    name="ad_segments.accounts",
    resource="adSegments",
    restli="FINDER",
    http="GET",
    path="/adSegments",
    member="accounts",
    parameters=(
        Parameter(
            name="accounts",
            wire="accounts",
            where="query",
            type=list[Urn],
            required=True,
            urn="sponsoredAccount",
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
    result=AdSegment,
    key=int,
    paging="start_count",
    safe=True,
    scopes=(("r_ads",), ("rw_ads",)),
)
GET = Operation(
    name="ad_segments.get",
    resource="adSegments",
    restli="GET",
    http="GET",
    path="/adSegments/{adSegmentId}",
    parameters=(
        Parameter(
            name="ad_segment_id",
            wire="adSegmentId",
            where="path",
            type=int,
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
    result=AdSegment,
    key=int,
    safe=True,
    scopes=(("r_ads",), ("rw_ads",)),
)
CREATE = Operation(
    name="ad_segments.create",
    resource="adSegments",
    restli="CREATE",
    http="POST",
    path="/adSegments",
    body=AdSegment,
    key=int,
    scopes=(("rw_ads",),),
)
UPDATE = Operation(
    name="ad_segments.update",
    resource="adSegments",
    restli="PARTIAL_UPDATE",
    http="POST",
    path="/adSegments/{adSegmentId}",
    parameters=(
        Parameter(
            name="ad_segment_id",
            wire="adSegmentId",
            where="path",
            type=int,
            required=True,
        ),
    ),
    body=AdSegment,
    key=int,
    scopes=(("rw_ads",),),
)

OPERATIONS = (
    ACCOUNTS,
    GET,
    CREATE,
    UPDATE,
)
