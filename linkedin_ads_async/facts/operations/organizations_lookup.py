# =============================================================================
#  GENERATED from specs/organizations_lookup.yaml. Do not edit: change the spec, then `make generate`.
# =============================================================================
"""Operations of organizations_lookup as data."""

from __future__ import annotations

from linkedin_ads_async.models.organizations_lookup import PublicOrganization
from linkedin_ads_async.operation import Operation, Parameter

BATCH_GET = Operation(
    name="organizations_lookup.batch_get",
    resource="organizationsLookup",
    restli="BATCH_GET",
    http="GET",
    path="/organizationsLookup",
    parameters=(
        Parameter(
            name="ids",
            wire="ids",
            where="query",
            type=list[int],
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
    result=PublicOrganization,
    key=int,
    safe=True,
    scopes=(),
)

OPERATIONS = (BATCH_GET,)
