# =============================================================================
#  GENERATED from specs/seniorities.yaml. Do not edit: change the spec, then `make generate`.
# =============================================================================
"""Operations of seniorities as data."""

from __future__ import annotations

from linkedin_ads_async.models._shared.common import Locale
from linkedin_ads_async.models._shared.standardized_data import StandardizedEntity
from linkedin_ads_async.operation import Operation, Parameter

GET_ALL = Operation(
    name="seniorities.get_all",
    resource="seniorities",
    restli="GET_ALL",
    http="GET",
    path="/seniorities",
    root="/v2",
    parameters=(
        Parameter(
            name="locale",
            wire="locale",
            where="query",
            type=Locale,
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
    result=StandardizedEntity,
    key=int,
    paging="start_count",
    safe=True,
    scopes=((),),
)
GET = Operation(
    name="seniorities.get",
    resource="seniorities",
    restli="GET",
    http="GET",
    path="/seniorities/{seniorityId}",
    root="/v2",
    parameters=(
        Parameter(
            name="seniority_id",
            wire="seniorityId",
            where="path",
            type=int,
            required=True,
        ),
        Parameter(
            name="locale",
            wire="locale",
            where="query",
            type=Locale,
        ),
        Parameter(
            name="fields",
            wire="fields",
            where="query",
            type=str,
            literal=True,
        ),
    ),
    result=StandardizedEntity,
    key=int,
    safe=True,
    scopes=((),),
)

OPERATIONS = (
    GET_ALL,
    GET,
)
