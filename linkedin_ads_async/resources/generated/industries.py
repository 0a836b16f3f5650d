# =============================================================================
#  GENERATED from specs/industries.yaml. Do not edit: change the spec, then `make generate`.
# =============================================================================
"""Industries: The industries of the older taxonomy, with ids from 1 to 148; newer ids are not always served."""

from __future__ import annotations

from collections.abc import Sequence

from linkedin_ads_async.facts.operations import industries as operations
from linkedin_ads_async.models._shared.common import Locale
from linkedin_ads_async.models._shared.standardized_data import StandardizedEntity
from linkedin_ads_async.resources.answers import BatchResult
from linkedin_ads_async.resources.paging import Pages
from linkedin_ads_async.resources.resource import Resource


class Industries(Resource):
    """The industries of the older taxonomy, with ids from 1 to 148; newer ids are not always served.

    Source: reference/api-targeting-audiences 20; reference/api-analytics g.
    """

    def get_all(
        self,
        *,
        locale: Locale | None = None,
        start: int | None = None,
        count: int | None = None,
        fields: str | Sequence[str] | None = None,
    ) -> Pages[StandardizedEntity]:
        """List the industries.

        Arguments:
            locale: Language of the names; `en_US` where it is not given or not known.
            start: Index of the first element, 0 where it is not given.
            count: Elements per page, 10 where it is not given.
            fields: Projection, `id,name,account:(id)`; without it every field comes back.

        Rest.li GET_ALL, `GET /industries`.
        Scope: any token.
        """
        return self._pages(
            operations.GET_ALL, locale=locale, start=start, count=count, fields=fields
        )

    async def get(
        self,
        industry_id: int,
        *,
        locale: Locale | None = None,
        fields: str | Sequence[str] | None = None,
    ) -> StandardizedEntity:
        """Get one industry.

        Arguments:
            locale: Language of the names; `en_US` where it is not given or not known.
            fields: Projection, `id,name,account:(id)`; without it every field comes back.

        Rest.li GET, `GET /industries/{industryId}`.
        Scope: any token.
        """
        return await self._call(
            operations.GET, industry_id=industry_id, locale=locale, fields=fields
        )

    async def batch_get(
        self,
        ids: Sequence[int],
        *,
        locale: Locale | None = None,
        fields: str | Sequence[str] | None = None,
    ) -> BatchResult[int, StandardizedEntity]:
        """Get several industries.

        Arguments:
            ids: Keys of the entities.
            locale: Language of the names; `en_US` where it is not given or not known.
            fields: Projection, `id,name,account:(id)`; without it every field comes back.

        Rest.li BATCH_GET, `GET /industries`.
        Scope: any token.
        """
        return await self._batch_get(operations.BATCH_GET, ids, locale=locale, fields=fields)
