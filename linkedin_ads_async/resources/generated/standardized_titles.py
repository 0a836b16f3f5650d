# =============================================================================
#  GENERATED from specs/standardized_titles.yaml. Do not edit: change the spec, then `make generate`.
# =============================================================================
"""Standardized titles: The titles of jobs, by another resource than `titles`."""

from __future__ import annotations

from collections.abc import Sequence

from linkedin_ads_async.facts.operations import standardized_titles as operations
from linkedin_ads_async.models._shared.common import Locale
from linkedin_ads_async.models._shared.standardized_data import StandardizedEntity
from linkedin_ads_async.resources.answers import BatchResult
from linkedin_ads_async.resources.paging import Pages
from linkedin_ads_async.resources.resource import Resource


class StandardizedTitles(Resource):
    """The titles of jobs, by another resource than `titles`.

    Source: reference/api-targeting-audiences 20.
    """

    def get_all(
        self,
        *,
        locale: Locale | None = None,
        start: int | None = None,
        count: int | None = None,
        fields: str | Sequence[str] | None = None,
    ) -> Pages[StandardizedEntity]:
        """List the job titles.

        Arguments:
            locale: Language of the names; `en_US` where it is not given or not known.
            start: Index of the first element, 0 where it is not given.
            count: Elements per page, 10 where it is not given.
            fields: Projection, `id,name,account:(id)`; without it every field comes back.

        Uncertain: where it lives is not sure; the facts list it without its root, while others
        of its kind are below `/v2`.

        Rest.li GET_ALL, `GET /standardizedTitles`.
        Scope: any token.
        """
        return self._pages(
            operations.GET_ALL, locale=locale, start=start, count=count, fields=fields
        )

    async def get(
        self,
        title_id: int,
        *,
        locale: Locale | None = None,
        fields: str | Sequence[str] | None = None,
    ) -> StandardizedEntity:
        """Get one job title.

        Arguments:
            locale: Language of the names; `en_US` where it is not given or not known.
            fields: Projection, `id,name,account:(id)`; without it every field comes back.

        Uncertain: where it lives is not sure; the facts list it without its root, while others
        of its kind are below `/v2`.

        Rest.li GET, `GET /standardizedTitles/{titleId}`.
        Scope: any token.
        """
        return await self._call(operations.GET, title_id=title_id, locale=locale, fields=fields)

    async def batch_get(
        self,
        ids: Sequence[int],
        *,
        locale: Locale | None = None,
        fields: str | Sequence[str] | None = None,
    ) -> BatchResult[int, StandardizedEntity]:
        """Get several job titles.

        Arguments:
            ids: Keys of the entities.
            locale: Language of the names; `en_US` where it is not given or not known.
            fields: Projection, `id,name,account:(id)`; without it every field comes back.

        Uncertain: where it lives is not sure; the facts list it without its root, while others
        of its kind are below `/v2`.

        Rest.li BATCH_GET, `GET /standardizedTitles`.
        Scope: any token.
        """
        return await self._batch_get(operations.BATCH_GET, ids, locale=locale, fields=fields)
