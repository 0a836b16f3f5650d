# =============================================================================
#  GENERATED from specs/organizations_lookup.yaml. Do not edit: change the spec, then `make generate`.
# =============================================================================
"""Organizations lookup: What everybody may know of organizations; no role on their Pages is needed."""

from __future__ import annotations

from collections.abc import Sequence

from linkedin_ads_async.facts.operations import organizations_lookup as operations
from linkedin_ads_async.models.organizations_lookup import PublicOrganization
from linkedin_ads_async.resources.answers import BatchResult
from linkedin_ads_async.resources.resource import Resource


class OrganizationsLookup(Resource):
    """What everybody may know of organizations; no role on their Pages is needed.

    Source: reference/api-conversions-leads 1, 10; reference/api-analytics g.
    """

    async def batch_get(
        self,
        ids: Sequence[int],
        *,
        fields: str | Sequence[str] | None = None,
    ) -> BatchResult[int, PublicOrganization]:
        """Get the public details of several organizations.

        Arguments:
            ids: Keys of the entities.
            fields: Projection, `id,name,account:(id)`; without it every field comes back.

        Rest.li BATCH_GET, `GET /organizationsLookup`.
        Scope: not documented.
        """
        return await self._batch_get(operations.BATCH_GET, ids, fields=fields)
