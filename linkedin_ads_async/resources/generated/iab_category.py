# =============================================================================
#  GENERATED from specs/iab_category.yaml. Do not edit: change the spec, then `make generate`.
# =============================================================================
"""IAB category: One category of publishers in the LinkedIn Audience Network."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from linkedin_ads_async.facts.operations import iab_category as operations
from linkedin_ads_async.models.iab_categories import IabCategoryEntry
from linkedin_ads_async.resources.resource import Resource


class IabCategory(Resource):
    """One category of publishers in the LinkedIn Audience Network.

    Source: reference/api-campaign-management 13.3, reference/api-targeting-audiences 20.
    """

    async def get(
        self,
        iab_category_id: Any,
        *,
        fields: str | Sequence[str] | None = None,
    ) -> IabCategoryEntry:
        """Get one category.

        Arguments:
            fields: Projection, `id,name,account:(id)`; without it every field comes back.

        Rest.li GET, `GET /iabCategory/{iabCategoryId}`.
        Scope: not documented.
        """
        return await self._call(operations.GET, iab_category_id=iab_category_id, fields=fields)
