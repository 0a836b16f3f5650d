# =============================================================================
#  GENERATED from specs/iab_category.yaml. Do not edit: change the spec, then `make generate`.
# =============================================================================
"""Operations of iab_category as data."""

from __future__ import annotations

from typing import Any

from linkedin_ads_async.models.iab_categories import IabCategoryEntry
from linkedin_ads_async.operation import Operation, Parameter

GET = Operation(
    name="iab_category.get",
    resource="iabCategory",
    restli="GET",
    http="GET",
    path="/iabCategory/{iabCategoryId}",
    parameters=(
        Parameter(
            name="iab_category_id",
            wire="iabCategoryId",
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
    result=IabCategoryEntry,
    safe=True,
    scopes=(),
)

OPERATIONS = (GET,)
