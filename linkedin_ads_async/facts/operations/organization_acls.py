# =============================================================================
#  GENERATED from specs/organization_acls.yaml. Do not edit: change the spec, then `make generate`.
# =============================================================================
"""Operations of organization_acls as data."""

from __future__ import annotations

from typing import Any

from linkedin_ads_async.models.organization_acls import (
    OrganizationAcl,
    OrganizationAclRole,
    OrganizationAclState,
)
from linkedin_ads_async.operation import Operation, Parameter
from linkedin_ads_async.urn import Urn

ROLE_ASSIGNEE = Operation(
    name="organization_acls.role_assignee",
    resource="organizationAcls",
    restli="FINDER",
    http="GET",
    path="/organizationAcls",
    member="roleAssignee",
    parameters=(
        Parameter(
            name="role",
            wire="role",
            where="query",
            type=OrganizationAclRole,
        ),
        Parameter(
            name="state",
            wire="state",
            where="query",
            type=OrganizationAclState,
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
    result=OrganizationAcl,
    paging="start_count",
    safe=True,
    scopes=(("r_organization_admin",), ("rw_organization_admin",)),
)
ORGANIZATION = Operation(
    name="organization_acls.organization",
    resource="organizationAcls",
    restli="FINDER",
    http="GET",
    path="/organizationAcls",
    member="organization",
    parameters=(
        Parameter(
            name="organization",
            wire="organization",
            where="query",
            type=Urn,
            required=True,
            urn="organization",
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
    result=OrganizationAcl,
    paging="start_count",
    safe=True,
    scopes=(("r_organization_admin",), ("rw_organization_admin",)),
)
REPLACE = Operation(
    name="organization_acls.replace",
    resource="organizationAcls",
    restli="UPDATE",
    http="PUT",
    path="/organizationAcls/{organizationAclKey}",
    parameters=(
        Parameter(
            name="organization_acl_key",
            wire="organizationAclKey",
            where="path",
            type=Any,
            required=True,
        ),
    ),
    body=OrganizationAcl,
    scopes=(("rw_organization_admin",),),
)

OPERATIONS = (
    ROLE_ASSIGNEE,
    ORGANIZATION,
    REPLACE,
)
