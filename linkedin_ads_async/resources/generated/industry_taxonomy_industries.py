# =============================================================================
#  GENERATED from specs/industry_taxonomy_industries.yaml. Do not edit: change the spec, then `make generate`.
# =============================================================================
"""Industries of a taxonomy: The industries of one version of the taxonomy."""

from __future__ import annotations

from collections.abc import Sequence

from linkedin_ads_async.facts.operations import industry_taxonomy_industries as operations
from linkedin_ads_async.models._shared.common import Locale
from linkedin_ads_async.models._shared.standardized_data import StandardizedEntity
from linkedin_ads_async.resources.answers import BatchResult
from linkedin_ads_async.resources.paging import Pages
from linkedin_ads_async.resources.resource import Resource


class IndustryTaxonomyIndustries(Resource):
    """The industries of one version of the taxonomy.

    Source: reference/api-targeting-audiences 20; reference/api-analytics g.
    """

    def get_all(
        self,
        industry_taxonomy_version: str,
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

        Uncertain: the facts know the newer taxonomy by its path only.

        Rest.li GET_ALL, `GET /industryTaxonomyVersions/{industryTaxonomyVersion}/industries`.
        Scope: any token.
        """
        return self._pages(
            operations.GET_ALL,
            industry_taxonomy_version=industry_taxonomy_version,
            locale=locale,
            start=start,
            count=count,
            fields=fields,
        )

    async def get(
        self,
        industry_taxonomy_version: str,
        industry_id: int,
        *,
        locale: Locale | None = None,
        fields: str | Sequence[str] | None = None,
    ) -> StandardizedEntity:
        """Get one industry.

        Arguments:
            locale: Language of the names; `en_US` where it is not given or not known.
            fields: Projection, `id,name,account:(id)`; without it every field comes back.

        Uncertain: the facts know the newer taxonomy by its path only.

        Rest.li GET, `GET /industryTaxonomyVersions/{industryTaxonomyVersion}/industries/{industryId}`.
        Scope: any token.
        """
        return await self._call(
            operations.GET,
            industry_taxonomy_version=industry_taxonomy_version,
            industry_id=industry_id,
            locale=locale,
            fields=fields,
        )

    async def batch_get(
        self,
        industry_taxonomy_version: str,
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

        Uncertain: the facts know the newer taxonomy by its path only.

        Rest.li BATCH_GET, `GET /industryTaxonomyVersions/{industryTaxonomyVersion}/industries`.
        Scope: any token.
        """
        return await self._batch_get(
            operations.BATCH_GET,
            ids,
            industry_taxonomy_version=industry_taxonomy_version,
            locale=locale,
            fields=fields,
        )
