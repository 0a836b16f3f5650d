# =============================================================================
#  GENERATED from specs/account_intelligence.yaml. Do not edit: change the spec, then `make generate`.
# =============================================================================
"""Operations of account_intelligence as data."""

from __future__ import annotations

from typing import Any

from linkedin_ads_async.models.account_intelligence import AccountIntelligenceFilterCriteria
from linkedin_ads_async.operation import Operation, Parameter
from linkedin_ads_async.urn import Urn

ACCOUNT = Operation(
    name="account_intelligence.account",
    resource="accountIntelligence",
    restli="FINDER",
    http="GET",
    path="/accountIntelligence",
    member="account",
    parameters=(
        Parameter(
            name="account",
            wire="account",
            where="query",
            type=Urn,
            urn="sponsoredAccount",
        ),
        Parameter(
            name="filter_criteria",
            wire="filterCriteria",
            where="query",
            type=AccountIntelligenceFilterCriteria,
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
    scopes=(("r_ads_reporting",),),
)

OPERATIONS = (ACCOUNT,)
