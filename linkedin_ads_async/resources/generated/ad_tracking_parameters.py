# =============================================================================
#  GENERATED from specs/ad_tracking_parameters.yaml. Do not edit: change the spec, then `make generate`.
# =============================================================================
"""Ad tracking parameters: Parameters that are added to landing pages, such as the name of the creative, for web analytics."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from linkedin_ads_async.facts.operations import ad_tracking_parameters as operations
from linkedin_ads_async.resources.resource import Resource


class AdTrackingParameters(Resource):
    """Parameters that are added to landing pages, such as the name of the creative, for web analytics.

    Source: reference/api-campaign-management 13.3, reference/api-analytics j, reference/api-versions-errors-limits b.
    """

    async def get(
        self,
        ad_entity: Any,
        *,
        fields: str | Sequence[str] | None = None,
    ) -> Any:
        """Get the parameters of a campaign, or of an ad account.

        Arguments:
            fields: Projection, `id,name,account:(id)`; without it every field comes back.

        Rest.li GET, `GET /adTrackingParameters/(adEntity:{adEntity})`.
        Scope: not documented.
        """
        return await self._call(operations.GET, ad_entity=ad_entity, fields=fields)

    async def replace(
        self,
        ad_entity: Any,
        entity: Any,
    ) -> None:
        """Set the parameters of a campaign, or of an ad account.

        Rest.li UPDATE, `PUT /adTrackingParameters/(adEntity:{adEntity})`.
        Scope: not documented.
        """
        await self._replace(operations.REPLACE, entity, ad_entity=ad_entity)

    async def delete(
        self,
        ad_entity: Any,
    ) -> None:
        """Remove the parameters of a campaign, or of an ad account.

        Rest.li DELETE, `DELETE /adTrackingParameters/(adEntity:{adEntity})`.
        Scope: not documented.
        """
        await self._call(operations.DELETE, ad_entity=ad_entity)
