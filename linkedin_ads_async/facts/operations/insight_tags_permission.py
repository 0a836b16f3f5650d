# =============================================================================
#  GENERATED from specs/insight_tags_permission.yaml. Do not edit: change the spec, then `make generate`.
# =============================================================================
"""Operations of insight_tags_permission as data."""

from __future__ import annotations

from typing import Any

from linkedin_ads_async.operation import Operation, Parameter
from linkedin_ads_async.urn import Urn

ACCOUNT = Operation(
    name="insight_tags_permission.account",
    resource="insightTagsPermission",
    restli="FINDER",
    http="GET",
    path="/insightTagsPermission",
    member="account",
    parameters=(
        Parameter(
            name="account",
            wire="account",
            where="query",
            type=Urn,
            required=True,
            urn="sponsoredAccount",
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
GRANT_ACCESS = Operation(
    name="insight_tags_permission.grant_access",
    resource="insightTagsPermission",
    restli="ACTION",
    http="POST",
    path="/insightTagsPermission",
    member="grantAccess",
    parameters=(
        Parameter(
            name="parameters",
            wire="*",
            where="body",
            type=dict[str, Any],
        ),
    ),
    result=Any,
    scopes=(("rw_ads",),),
)
REVOKE_ACCESS = Operation(
    name="insight_tags_permission.revoke_access",
    resource="insightTagsPermission",
    restli="ACTION",
    http="POST",
    path="/insightTagsPermission",
    member="revokeAccess",
    parameters=(
        Parameter(
            name="parameters",
            wire="*",
            where="body",
            type=dict[str, Any],
        ),
    ),
    result=Any,
    scopes=(("rw_ads",),),
)

OPERATIONS = (
    ACCOUNT,
    GRANT_ACCESS,
    REVOKE_ACCESS,
)
