# =============================================================================
#  GENERATED from specs/dmp_segments.yaml. Do not edit: change the spec, then `make generate`.
# =============================================================================
"""Operations of dmp_segments as data."""

from __future__ import annotations

from linkedin_ads_async.models.dmp_segments import DmpSegment
from linkedin_ads_async.operation import Operation, Parameter
from linkedin_ads_async.urn import Urn

ACCOUNT = Operation(
    name="dmp_segments.account",
    resource="dmpSegments",
    restli="FINDER",
    http="GET",
    path="/dmpSegments",
    member="account",
    parameters=(
        Parameter(
            name="account",
            wire="account",
            where="query",
            type=Urn,
            required=True,
            urn="sponsoredAccount",
        ),
        Parameter(
            name="source_platform",
            wire="sourcePlatform",
            where="query",
            type=str,
        ),
        Parameter(
            name="source_segment_id",
            wire="sourceSegmentId",
            where="query",
            type=str,
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
    result=DmpSegment,
    key=int,
    paging="start_count",
    safe=True,
    scopes=(("rw_dmp_segments",), ("rw_ads",)),
)
PUBLIC_SEGMENTS = Operation(
    name="dmp_segments.public_segments",
    resource="dmpSegments",
    restli="FINDER",
    http="GET",
    path="/dmpSegments",
    member="publicSegments",
    parameters=(
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
    result=DmpSegment,
    key=int,
    paging="start_count",
    safe=True,
    scopes=(("rw_dmp_segments",), ("rw_ads",)),
)
GET = Operation(
    name="dmp_segments.get",
    resource="dmpSegments",
    restli="GET",
    http="GET",
    path="/dmpSegments/{dmpSegmentId}",
    parameters=(
        Parameter(
            name="dmp_segment_id",
            wire="dmpSegmentId",
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
    result=DmpSegment,
    key=int,
    safe=True,
    scopes=(("rw_dmp_segments",), ("rw_ads",)),
)
BATCH_GET = Operation(
    name="dmp_segments.batch_get",
    resource="dmpSegments",
    restli="BATCH_GET",
    http="GET",
    path="/dmpSegments",
    parameters=(
        Parameter(
            name="ids",
            wire="ids",
            where="query",
            type=list[int],
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
    result=DmpSegment,
    key=int,
    safe=True,
    scopes=(("rw_dmp_segments",), ("rw_ads",)),
)
CREATE = Operation(
    name="dmp_segments.create",
    resource="dmpSegments",
    restli="CREATE",
    http="POST",
    path="/dmpSegments",
    body=DmpSegment,
    key=int,
    scopes=(("rw_dmp_segments",), ("rw_ads",)),
)
UPDATE = Operation(
    name="dmp_segments.update",
    resource="dmpSegments",
    restli="PARTIAL_UPDATE",
    http="POST",
    path="/dmpSegments/{dmpSegmentId}",
    parameters=(
        Parameter(
            name="dmp_segment_id",
            wire="dmpSegmentId",
            where="path",
            type=int,
            required=True,
        ),
    ),
    body=DmpSegment,
    key=int,
    scopes=(("rw_dmp_segments",), ("rw_ads",)),
)
DELETE = Operation(
    name="dmp_segments.delete",
    resource="dmpSegments",
    restli="DELETE",
    http="DELETE",
    path="/dmpSegments/{dmpSegmentId}",
    parameters=(
        Parameter(
            name="dmp_segment_id",
            wire="dmpSegmentId",
            where="path",
            type=int,
            required=True,
        ),
    ),
    key=int,
    scopes=(("rw_dmp_segments",), ("rw_ads",)),
)
BATCH_DELETE = Operation(
    name="dmp_segments.batch_delete",
    resource="dmpSegments",
    restli="BATCH_DELETE",
    http="DELETE",
    path="/dmpSegments",
    parameters=(
        Parameter(
            name="ids",
            wire="ids",
            where="query",
            type=list[int],
            required=True,
        ),
    ),
    key=int,
    scopes=(("rw_dmp_segments",), ("rw_ads",)),
)
GENERATE_UPLOAD_URL = Operation(
    name="dmp_segments.generate_upload_url",
    resource="dmpSegments",
    restli="ACTION",
    http="POST",
    path="/dmpSegments",
    member="generateUploadUrl",
    parameters=(
        Parameter(
            name="owner",
            wire="owner",
            where="body",
            type=Urn,
            required=True,
            urn="sponsoredAccount",
        ),
    ),
    result=str,
    scopes=(("rw_dmp_segments",), ("rw_ads",)),
)

OPERATIONS = (
    ACCOUNT,
    PUBLIC_SEGMENTS,
    GET,
    BATCH_GET,
    CREATE,
    UPDATE,
    DELETE,
    BATCH_DELETE,
    GENERATE_UPLOAD_URL,
)
