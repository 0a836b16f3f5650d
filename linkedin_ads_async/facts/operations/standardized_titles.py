# =============================================================================
#  GENERATED from specs/standardized_titles.yaml. Do not edit: change the spec, then `make generate`.
# =============================================================================
"""Operations of standardized_titles as data."""

from __future__ import annotations

from linkedin_ads_async.models._shared.common import Locale
from linkedin_ads_async.models._shared.standardized_data import StandardizedEntity
from linkedin_ads_async.operation import Operation, Parameter

GET_ALL = Operation(
    name="standardized_titles.get_all",
    resource="standardizedTitles",
    restli="GET_ALL",
    http="GET",
    path="/standardizedTitles",
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
    name="standardized_titles.get",
    resource="standardizedTitles",
    restli="GET",
    http="GET",
    path="/standardizedTitles/{titleId}",
    parameters=(
        Parameter(
            name="title_id",
            wire="titleId",
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
BATCH_GET = Operation(
    name="standardized_titles.batch_get",
    resource="standardizedTitles",
    restli="BATCH_GET",
    http="GET",
    path="/standardizedTitles",
    parameters=(
        Parameter(
            name="ids",
            wire="ids",
            where="query",
            type=list[int],
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
    BATCH_GET,
)
