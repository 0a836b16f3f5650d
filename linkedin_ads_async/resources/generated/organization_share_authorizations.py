# =============================================================================
#  GENERATED from specs/organization_share_authorizations.yaml. Do not edit: change the spec, then `make generate`.
# =============================================================================
"""Organization share authorizations: Permissions to post for an organization."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from linkedin_ads_async.facts.operations import organization_share_authorizations as operations
from linkedin_ads_async.resources.resource import Resource


class OrganizationShareAuthorizations(Resource):
    """Permissions to post for an organization.

    Source: reference/api-campaign-management 13.3.
    """

    async def get(
        self,
        organization_share_authorization_id: Any,
        *,
        fields: str | Sequence[str] | None = None,
    ) -> Any:
        """Get one authorization.

        Arguments:
            fields: Projection, `id,name,account:(id)`; without it every field comes back.

        Rest.li GET, `GET /organizationShareAuthorizations/{organizationShareAuthorizationId}`.
        Scope: not documented.
        """
        return await self._call(
            operations.GET,
            organization_share_authorization_id=organization_share_authorization_id,
            fields=fields,
        )
