# =============================================================================
#  GENERATED from specs/dmp_segment_engagement_rules.yaml. Do not edit: change the spec, then `make generate`.
# =============================================================================
"""Operations of dmp_segment_engagement_rules as data."""

from __future__ import annotations

from typing import Any

from linkedin_ads_async.models.dmp_segment_engagement_rules import DmpSegmentEngagementRule
from linkedin_ads_async.operation import Operation, Parameter

GET_ALL = Operation(
    name="dmp_segment_engagement_rules.get_all",
    resource="engagementRules",
    restli="GET_ALL",
    http="GET",
    path="/dmpSegments/{dmpSegmentId}/engagementRules",
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
    scopes=(("r_ads",), ("rw_ads",)),
)
GET = Operation(
    name="dmp_segment_engagement_rules.get",
    resource="engagementRules",
    restli="GET",
    http="GET",
    path="/dmpSegments/{dmpSegmentId}/engagementRules/{engagementRuleId}",
    parameters=(
        Parameter(
            name="dmp_segment_id",
            wire="dmpSegmentId",
            where="path",
            type=int,
            required=True,
        ),
        Parameter(
            name="engagement_rule_id",
            wire="engagementRuleId",
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
    scopes=(("r_ads",), ("rw_ads",)),
)
CREATE = Operation(
    name="dmp_segment_engagement_rules.create",
    resource="engagementRules",
    restli="CREATE",
    http="POST",
    path="/dmpSegments/{dmpSegmentId}/engagementRules",
    parameters=(
        Parameter(
            name="dmp_segment_id",
            wire="dmpSegmentId",
            where="path",
            type=int,
            required=True,
        ),
    ),
    body=DmpSegmentEngagementRule,
    scopes=(("rw_ads",),),
)
BATCH_CREATE = Operation(
    name="dmp_segment_engagement_rules.batch_create",
    resource="engagementRules",
    restli="BATCH_CREATE",
    http="POST",
    path="/dmpSegments/{dmpSegmentId}/engagementRules",
    parameters=(
        Parameter(
            name="dmp_segment_id",
            wire="dmpSegmentId",
            where="path",
            type=int,
            required=True,
        ),
    ),
    body=DmpSegmentEngagementRule,
    scopes=(("rw_ads",),),
)
DELETE = Operation(
    name="dmp_segment_engagement_rules.delete",
    resource="engagementRules",
    restli="DELETE",
    http="DELETE",
    path="/dmpSegments/{dmpSegmentId}/engagementRules/{engagementRuleId}",
    parameters=(
        Parameter(
            name="dmp_segment_id",
            wire="dmpSegmentId",
            where="path",
            type=int,
            required=True,
        ),
        Parameter(
            name="engagement_rule_id",
            wire="engagementRuleId",
            where="path",
            type=Any,
            required=True,
        ),
    ),
    scopes=(("rw_ads",),),
)
BATCH_DELETE = Operation(
    name="dmp_segment_engagement_rules.batch_delete",
    resource="engagementRules",
    restli="BATCH_DELETE",
    http="DELETE",
    path="/dmpSegments/{dmpSegmentId}/engagementRules",
    parameters=(
        Parameter(
            name="dmp_segment_id",
            wire="dmpSegmentId",
            where="path",
            type=int,
            required=True,
        ),
        Parameter(
            name="ids",
            wire="ids",
            where="query",
            type=list[Any],
            required=True,
        ),
    ),
    scopes=(("rw_ads",),),
)

OPERATIONS = (
    GET_ALL,
    GET,
    CREATE,
    BATCH_CREATE,
    DELETE,
    BATCH_DELETE,
)
