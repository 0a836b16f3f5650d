# =============================================================================
#  GENERATED from specs/organization_acls.yaml. Do not edit: change the spec, then `make generate`.
# =============================================================================
"""Organization ACLs: Which members have which roles on the Pages of organizations."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from linkedin_ads_async.facts.operations import organization_acls as operations
from linkedin_ads_async.models.organization_acls import (
    OrganizationAcl,
    OrganizationAclRole,
    OrganizationAclState,
)
from linkedin_ads_async.resources.paging import Pages
from linkedin_ads_async.resources.resource import Resource
from linkedin_ads_async.urn import UrnLike


class OrganizationAcls(Resource):
    """Which members have which roles on the Pages of organizations.

    Source: reference/api-conversions-leads 1, 10.
    """

    def role_assignee(
        self,
        *,
        role: OrganizationAclRole | str | None = None,
        state: OrganizationAclState | str | None = None,
        start: int | None = None,
        count: int | None = None,
        fields: str | Sequence[str] | None = None,
    ) -> Pages[OrganizationAcl]:
        """List the Pages on which the token's member has a role.

        Arguments:
            role: This role only.
            state: Roles in this state only.
            start: Index of the first element, 0 where it is not given.
            count: Elements per page, 10 where it is not given.
            fields: Projection, `id,name,account:(id)`; without it every field comes back.

        Rest.li FINDER, `GET /organizationAcls`.
        Scope: r_organization_admin or rw_organization_admin.
        """
        return self._pages(
            operations.ROLE_ASSIGNEE,
            role=role,
            state=state,
            start=start,
            count=count,
            fields=fields,
        )

    def organization(
        self,
        *,
        organization: UrnLike,
        start: int | None = None,
        count: int | None = None,
        fields: str | Sequence[str] | None = None,
    ) -> Pages[OrganizationAcl]:
        """List the members who have a role on a Page.

        Arguments:
            organization: The organization.
            start: Index of the first element, 0 where it is not given.
            count: Elements per page, 10 where it is not given.
            fields: Projection, `id,name,account:(id)`; without it every field comes back.

        Rest.li FINDER, `GET /organizationAcls`.
        Scope: r_organization_admin or rw_organization_admin.
        """
        return self._pages(
            operations.ORGANIZATION,
            organization=organization,
            start=start,
            count=count,
            fields=fields,
        )

    async def replace(
        self,
        organization_acl_key: Any,
        entity: OrganizationAcl,
    ) -> None:
        """Set the role of a member on a Page.

        Uncertain: that the method exists is known, neither its key nor what it sends.

        Rest.li UPDATE, `PUT /organizationAcls/{organizationAclKey}`.
        Scope: rw_organization_admin.
        """
        await self._replace(operations.REPLACE, entity, organization_acl_key=organization_acl_key)
