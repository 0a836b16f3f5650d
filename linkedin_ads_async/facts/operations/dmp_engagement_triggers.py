# =============================================================================
#  GENERATED from specs/dmp_engagement_triggers.yaml. Do not edit: change the spec, then `make generate`.
# =============================================================================
"""Operations of dmp_engagement_triggers as data."""

from __future__ import annotations

from typing import Any

from linkedin_ads_async.models.dmp_engagement_source_types import DmpEngagementSourceTypeName
from linkedin_ads_async.models.dmp_engagement_triggers import DmpEngagementTriggerName
from linkedin_ads_async.operation import Operation, Parameter

GET_ALL = Operation(
    name="dmp_engagement_triggers.get_all",
    resource="dmpEngagementTriggers",
    restli="GET_ALL",
    http="GET",
    path="/dmpEngagementSourceTypes/{engagementSourceType}/dmpEngagementTriggers",
    parameters=(
        Parameter(
            name="engagement_source_type",
            wire="engagementSourceType",
            where="path",
            type=DmpEngagementSourceTypeName,
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
    name="dmp_engagement_triggers.get",
    resource="dmpEngagementTriggers",
    restli="GET",
    http="GET",
    path="/dmpEngagementSourceTypes/{engagementSourceType}/dmpEngagementTriggers/{engagementTrigger}",
    parameters=(
        Parameter(
            name="engagement_source_type",
            wire="engagementSourceType",
            where="path",
            type=DmpEngagementSourceTypeName,
            required=True,
        ),
        Parameter(
            name="engagement_trigger",
            wire="engagementTrigger",
            where="path",
            type=DmpEngagementTriggerName,
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

OPERATIONS = (
    GET_ALL,
    GET,
)
