# =============================================================================
#  GENERATED from specs/dmp_segment_list_uploads.yaml. Do not edit: change the spec, then `make generate`.
# =============================================================================
"""Operations of dmp_segment_list_uploads as data."""

from __future__ import annotations

from typing import Any

from linkedin_ads_async.models.dmp_segment_list_uploads import DmpSegmentListUpload
from linkedin_ads_async.operation import Operation, Parameter

GET_ALL = Operation(
    name="dmp_segment_list_uploads.get_all",
    resource="listUploads",
    restli="GET_ALL",
    http="GET",
    path="/dmpSegments/{dmpSegmentId}/listUploads",
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
    result=Any,
    paging="start_count",
    safe=True,
    scopes=(("rw_dmp_segments",), ("rw_ads",)),
)
GET = Operation(
    name="dmp_segment_list_uploads.get",
    resource="listUploads",
    restli="GET",
    http="GET",
    path="/dmpSegments/{dmpSegmentId}/listUploads/{listUploadId}",
    parameters=(
        Parameter(
            name="dmp_segment_id",
            wire="dmpSegmentId",
            where="path",
            type=int,
            required=True,
        ),
        Parameter(
            name="list_upload_id",
            wire="listUploadId",
            where="path",
            type=Any,
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
    result=Any,
    safe=True,
    scopes=(("rw_dmp_segments",), ("rw_ads",)),
)
CREATE = Operation(
    name="dmp_segment_list_uploads.create",
    resource="listUploads",
    restli="CREATE",
    http="POST",
    path="/dmpSegments/{dmpSegmentId}/listUploads",
    parameters=(
        Parameter(
            name="dmp_segment_id",
            wire="dmpSegmentId",
            where="path",
            type=int,
            required=True,
        ),
    ),
    body=DmpSegmentListUpload,
    scopes=(("rw_dmp_segments",), ("rw_ads",)),
)
DELETE = Operation(
    name="dmp_segment_list_uploads.delete",
    resource="listUploads",
    restli="DELETE",
    http="DELETE",
    path="/dmpSegments/{dmpSegmentId}/listUploads/{listUploadId}",
    parameters=(
        Parameter(
            name="dmp_segment_id",
            wire="dmpSegmentId",
            where="path",
            type=int,
            required=True,
        ),
        Parameter(
            name="list_upload_id",
            wire="listUploadId",
            where="path",
            type=Any,
            required=True,
        ),
    ),
    scopes=(("rw_dmp_segments",), ("rw_ads",)),
)

OPERATIONS = (
    GET_ALL,
    GET,
    CREATE,
    DELETE,
)
