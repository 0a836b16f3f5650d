# =============================================================================
#  GENERATED from specs/organizations.yaml. Do not edit: change the spec, then `make generate`.
# =============================================================================
"""Operations of organizations as data."""

from __future__ import annotations

from linkedin_ads_async.models.organizations import Organization
from linkedin_ads_async.operation import Operation, Parameter

GET = Operation(
    name="organizations.get",
    resource="organizations",
    restli="GET",
    http="GET",
    path="/organizations/{organizationId}",
    parameters=(
        Parameter(
            name="organization_id",
            wire="organizationId",
            where="path",
            type=int,
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
    result=Organization,
    key=int,
    safe=True,
    scopes=(("r_organization_admin",), ("rw_organization_admin",)),
)
BATCH_GET = Operation(
    name="organizations.batch_get",
    resource="organizations",
    restli="BATCH_GET",
    http="GET",
    path="/organizations",
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
    result=Organization,
    key=int,
    safe=True,
    scopes=(("r_organization_admin",), ("rw_organization_admin",)),
)
VANITY_NAME = Operation(
    name="organizations.vanity_name",
    resource="organizations",
    restli="FINDER",
    http="GET",
    path="/organizations",
    member="vanityName",
    parameters=(
        Parameter(
            name="vanity_name",
            wire="vanityName",
            where="query",
            type=str,
            required=True,
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
    result=Organization,
    key=int,
    paging="start_count",
    safe=True,
    scopes=(("r_organization_admin",), ("rw_organization_admin",)),
)
PARENT_ORGANIZATION = Operation(
    name="organizations.parent_organization",
    resource="organizations",
    restli="FINDER",
    http="GET",
    path="/organizations",
    member="parentOrganization",
    parameters=(
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
    result=Organization,
    key=int,
    paging="start_count",
    safe=True,
    scopes=(("r_organization_admin",), ("rw_organization_admin",)),
)

OPERATIONS = (
    GET,
    BATCH_GET,
    VANITY_NAME,
    PARENT_ORGANIZATION,
)
