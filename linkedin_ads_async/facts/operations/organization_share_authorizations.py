# =============================================================================
#  GENERATED from specs/organization_share_authorizations.yaml. Do not edit: change the spec, then `make generate`.
# =============================================================================
"""Operations of organization_share_authorizations as data."""

from __future__ import annotations

from typing import Any

from linkedin_ads_async.operation import Operation, Parameter

GET = Operation(
    name="organization_share_authorizations.get",
    resource="organizationShareAuthorizations",
    restli="GET",
    http="GET",
    path="/organizationShareAuthorizations/{organizationShareAuthorizationId}",
    parameters=(
        Parameter(
            name="organization_share_authorization_id",
            wire="organizationShareAuthorizationId",
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
    result=Any,
    safe=True,
    scopes=(),
)

OPERATIONS = (GET,)
