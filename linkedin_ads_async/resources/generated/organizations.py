# =============================================================================
#  GENERATED from specs/organizations.yaml. Do not edit: change the spec, then `make generate`.
# =============================================================================
"""Organizations: The organizations behind Pages, as their administrators see them."""

from __future__ import annotations

from collections.abc import Sequence

from linkedin_ads_async.facts.operations import organizations as operations
from linkedin_ads_async.models.organizations import Organization
from linkedin_ads_async.resources.answers import BatchResult
from linkedin_ads_async.resources.paging import Pages
from linkedin_ads_async.resources.resource import Resource


class Organizations(Resource):
    """The organizations behind Pages, as their administrators see them.

    Source: reference/api-conversions-leads 1, 10.
    """

    async def get(
        self,
        organization_id: int,
        *,
        fields: str | Sequence[str] | None = None,
    ) -> Organization:
        """Get one organization.

        Arguments:
            fields: Projection, `id,name,account:(id)`; without it every field comes back.

        Rest.li GET, `GET /organizations/{organizationId}`.
        Scope: r_organization_admin or rw_organization_admin.
        """
        return await self._call(operations.GET, organization_id=organization_id, fields=fields)

    async def batch_get(
        self,
        ids: Sequence[int],
        *,
        fields: str | Sequence[str] | None = None,
    ) -> BatchResult[int, Organization]:
        """Get several organizations.

        Arguments:
            ids: Keys of the entities.
            fields: Projection, `id,name,account:(id)`; without it every field comes back.

        Rest.li BATCH_GET, `GET /organizations`.
        Scope: r_organization_admin or rw_organization_admin.
        """
        return await self._batch_get(operations.BATCH_GET, ids, fields=fields)

    def vanity_name(
        self,
        *,
        vanity_name: str,
        start: int | None = None,
        count: int | None = None,
        fields: str | Sequence[str] | None = None,
    ) -> Pages[Organization]:
        """Find the organization whose Page has a vanity name.

        Arguments:
            vanity_name: The vanity name, which is the last part of the Page's address.
            start: Index of the first element, 0 where it is not given.
            count: Elements per page, 10 where it is not given.
            fields: Projection, `id,name,account:(id)`; without it every field comes back.

        Rest.li FINDER, `GET /organizations`.
        Scope: r_organization_admin or rw_organization_admin.
        """
        return self._pages(
            operations.VANITY_NAME, vanity_name=vanity_name, start=start, count=count, fields=fields
        )

    def parent_organization(
        self,
        *,
        start: int | None = None,
        count: int | None = None,
        fields: str | Sequence[str] | None = None,
    ) -> Pages[Organization]:
        """List the organizations that belong to another one.

        Arguments:
            start: Index of the first element, 0 where it is not given.
            count: Elements per page, 10 where it is not given.
            fields: Projection, `id,name,account:(id)`; without it every field comes back.

        Uncertain: the finder has to be told the parent, but under which name is not in the
        facts.

        Rest.li FINDER, `GET /organizations`.
        Scope: r_organization_admin or rw_organization_admin.
        """
        return self._pages(operations.PARENT_ORGANIZATION, start=start, count=count, fields=fields)
