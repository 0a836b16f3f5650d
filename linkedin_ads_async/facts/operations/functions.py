# =============================================================================
#  GENERATED from specs/functions.yaml. Do not edit: change the spec, then `make generate`.
# =============================================================================
"""Operations of functions as data."""

from __future__ import annotations

from linkedin_ads_async.models._shared.common import Locale
from linkedin_ads_async.models._shared.standardized_data import StandardizedEntity
from linkedin_ads_async.operation import Operation, Parameter

GET_ALL = Operation(
    name="functions.get_all",
    resource="functions",
    restli="GET_ALL",
    http="GET",
    path="/functions",
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
    name="functions.get",
    resource="functions",
    restli="GET",
    http="GET",
    path="/functions/{functionId}",
    root="/v2",
    parameters=(
        Parameter(
            name="function_id",
            wire="functionId",
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
