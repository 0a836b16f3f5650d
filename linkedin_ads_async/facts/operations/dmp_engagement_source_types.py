# =============================================================================
#  GENERATED from specs/dmp_engagement_source_types.yaml. Do not edit: change the spec, then `make generate`.
# =============================================================================
"""Operations of dmp_engagement_source_types as data."""

from __future__ import annotations

from linkedin_ads_async.models.dmp_engagement_source_types import (
    DmpEngagementSourceType,
    DmpEngagementSourceTypeName,
)
from linkedin_ads_async.operation import Operation, Parameter

GET_ALL = Operation(
    name="dmp_engagement_source_types.get_all",
    resource="dmpEngagementSourceTypes",
    restli="GET_ALL",
    http="GET",
    path="/dmpEngagementSourceTypes",
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
    result=DmpEngagementSourceType,
    paging="start_count",
    safe=True,
    scopes=(("r_ads",), ("rw_ads",)),
)
GET = Operation(
    name="dmp_engagement_source_types.get",
    resource="dmpEngagementSourceTypes",
    restli="GET",
    http="GET",
    path="/dmpEngagementSourceTypes/{engagementSourceType}",
    parameters=(
        Parameter(
            name="engagement_source_type",
            wire="engagementSourceType",
            where="path",
            type=DmpEngagementSourceTypeName,
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
    result=DmpEngagementSourceType,
    safe=True,
    scopes=(("r_ads",), ("rw_ads",)),
)

OPERATIONS = (
    GET_ALL,
    GET,
)
