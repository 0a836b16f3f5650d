# =============================================================================
#  GENERATED from specs/dmp_segment_users.yaml. Do not edit: change the spec, then `make generate`.
# =============================================================================
"""Operations of dmp_segment_users as data."""

from __future__ import annotations

from linkedin_ads_async.models.dmp_segment_users import DmpSegmentUser
from linkedin_ads_async.operation import Operation, Parameter

CREATE = Operation(
    name="dmp_segment_users.create",
    resource="users",
    restli="CREATE",
    http="POST",
    path="/dmpSegments/{dmpSegmentId}/users",
    parameters=(
        Parameter(
            name="dmp_segment_id",
            wire="dmpSegmentId",
            where="path",
            type=int,
            required=True,
        ),
    ),
    body=DmpSegmentUser,
    scopes=(("rw_dmp_segments",),),
)
BATCH_CREATE = Operation(
    name="dmp_segment_users.batch_create",
    resource="users",
    restli="BATCH_CREATE",
    http="POST",
    path="/dmpSegments/{dmpSegmentId}/users",
    parameters=(
        Parameter(
            name="dmp_segment_id",
            wire="dmpSegmentId",
            where="path",
            type=int,
            required=True,
        ),
    ),
    body=DmpSegmentUser,
    batch=5000,
    scopes=(("rw_dmp_segments",),),
)

OPERATIONS = (
    CREATE,
    BATCH_CREATE,
)
