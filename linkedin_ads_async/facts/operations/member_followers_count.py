# =============================================================================
#  GENERATED from specs/member_followers_count.yaml. Do not edit: change the spec, then `make generate`.
# =============================================================================
"""Operations of member_followers_count as data."""

from __future__ import annotations

from typing import Any

from linkedin_ads_async.operation import Operation, Parameter

ME = Operation(
    name="member_followers_count.me",
    resource="memberFollowersCount",
    restli="FINDER",
    http="GET",
    path="/memberFollowersCount",
    member="me",
    parameters=(
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
    scopes=(("r_member_profileAnalytics",),),
    since="202504",
)
DATE_RANGE = Operation(
    name="member_followers_count.date_range",
    resource="memberFollowersCount",
    restli="FINDER",
    http="GET",
    path="/memberFollowersCount",
    member="dateRange",
    parameters=(
        Parameter(
            name="date_range",
            wire="dateRange",
            where="query",
            type=Any,
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
    scopes=(("r_member_profileAnalytics",),),
    since="202505",
)

OPERATIONS = (
    ME,
    DATE_RANGE,
)
