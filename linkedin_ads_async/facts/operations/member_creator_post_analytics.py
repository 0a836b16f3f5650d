# =============================================================================
#  GENERATED from specs/member_creator_post_analytics.yaml. Do not edit: change the spec, then `make generate`.
# =============================================================================
"""Operations of member_creator_post_analytics as data."""

from __future__ import annotations

from typing import Any

from linkedin_ads_async.models.member_creator_post_analytics import (
    MemberCreatorPostAnalyticsQueryType,
)
from linkedin_ads_async.operation import Operation, Parameter

ENTITY = Operation(
    name="member_creator_post_analytics.entity",
    resource="memberCreatorPostAnalytics",
    restli="FINDER",
    http="GET",
    path="/memberCreatorPostAnalytics",
    member="entity",
    parameters=(
        Parameter(
            name="entity",
            wire="entity",
            where="query",
            type=Any,
        ),
        Parameter(
            name="query_type",
            wire="queryType",
            where="query",
            type=MemberCreatorPostAnalyticsQueryType,
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
    paging="none",
    safe=True,
    scopes=(("r_member_postAnalytics",),),
    since="202506",
)
ME = Operation(
    name="member_creator_post_analytics.me",
    resource="memberCreatorPostAnalytics",
    restli="FINDER",
    http="GET",
    path="/memberCreatorPostAnalytics",
    member="me",
    parameters=(
        Parameter(
            name="query_type",
            wire="queryType",
            where="query",
            type=MemberCreatorPostAnalyticsQueryType,
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
    paging="none",
    safe=True,
    scopes=(("r_member_postAnalytics",),),
    since="202506",
)

OPERATIONS = (
    ENTITY,
    ME,
)
