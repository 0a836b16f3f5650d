# =============================================================================
#  GENERATED from specs/iab_categories.yaml. Do not edit: change the spec, then `make generate`.
# =============================================================================
"""Operations of iab_categories as data."""

from __future__ import annotations

from linkedin_ads_async.models._shared.common import Locale
from linkedin_ads_async.models.iab_categories import IabCategoryEntry
from linkedin_ads_async.operation import Operation, Parameter

GET_ALL = Operation(
    name="iab_categories.get_all",
    resource="iabCategories",
    restli="GET_ALL",
    http="GET",
    path="/iabCategories",
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
    result=IabCategoryEntry,
    paging="start_count",
    safe=True,
    scopes=((),),
)

OPERATIONS = (GET_ALL,)
