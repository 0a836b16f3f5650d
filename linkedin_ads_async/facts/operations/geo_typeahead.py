# =============================================================================
#  GENERATED from specs/geo_typeahead.yaml. Do not edit: change the spec, then `make generate`.
# =============================================================================
"""Operations of geo_typeahead as data."""

from __future__ import annotations

from typing import Any

from linkedin_ads_async.models._shared.common import Locale
from linkedin_ads_async.operation import Operation, Parameter

SEARCH = Operation(
    name="geo_typeahead.search",
    resource="geoTypeahead",
    restli="FINDER",
    http="GET",
    path="/geoTypeahead",
    member="search",
    parameters=(
        Parameter(
            name="query",
            wire="query",
            where="query",
            type=str,
            required=True,
        ),
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
    result=Any,
    paging="start_count",
    safe=True,
    scopes=((),),
)

OPERATIONS = (SEARCH,)
