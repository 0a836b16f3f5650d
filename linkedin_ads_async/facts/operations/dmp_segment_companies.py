# =============================================================================
#  GENERATED from specs/dmp_segment_companies.yaml. Do not edit: change the spec, then `make generate`.
# =============================================================================
"""Operations of dmp_segment_companies as data."""

from __future__ import annotations

from linkedin_ads_async.models.dmp_segment_companies import DmpSegmentCompany
from linkedin_ads_async.operation import Operation, Parameter

CREATE = Operation(
    name="dmp_segment_companies.create",
    resource="companies",
    restli="CREATE",
    http="POST",
    path="/dmpSegments/{dmpSegmentId}/companies",
    parameters=(
        Parameter(
            name="dmp_segment_id",
            wire="dmpSegmentId",
            where="path",
            type=int,
            required=True,
        ),
    ),
    body=DmpSegmentCompany,
    scopes=(("rw_dmp_segments",),),
)
BATCH_CREATE = Operation(
    name="dmp_segment_companies.batch_create",
    resource="companies",
    restli="BATCH_CREATE",
    http="POST",
    path="/dmpSegments/{dmpSegmentId}/companies",
    parameters=(
        Parameter(
            name="dmp_segment_id",
            wire="dmpSegmentId",
            where="path",
            type=int,
            required=True,
        ),
    ),
    body=DmpSegmentCompany,
    batch=5000,
    scopes=(("rw_dmp_segments",),),
)

OPERATIONS = (
    CREATE,
    BATCH_CREATE,
)
