# =============================================================================
#  GENERATED from specs/functions.yaml. Do not edit: change the spec, then `make generate`.
# =============================================================================
"""Functions: The functions of jobs."""

from __future__ import annotations

from collections.abc import Sequence

from linkedin_ads_async.facts.operations import functions as operations
from linkedin_ads_async.models._shared.common import Locale
from linkedin_ads_async.models._shared.standardized_data import StandardizedEntity
from linkedin_ads_async.resources.paging import Pages
from linkedin_ads_async.resources.resource import Resource


class Functions(Resource):
    """The functions of jobs.

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
        """List the job functions.

        There are about 26.

        Arguments:
            locale: Language of the names; `en_US` where it is not given or not known.
            start: Index of the first element, 0 where it is not given.
            count: Elements per page, 10 where it is not given.
            fields: Projection, `id,name,account:(id)`; without it every field comes back.

        Rest.li GET_ALL, `GET /functions`.
        Scope: any token.
        """
        return self._pages(
            operations.GET_ALL, locale=locale, start=start, count=count, fields=fields
        )

    async def get(
        self,
        function_id: int,
        *,
        locale: Locale | None = None,
        fields: str | Sequence[str] | None = None,
    ) -> StandardizedEntity:
        """Get one job function.

        Arguments:
            locale: Language of the names; `en_US` where it is not given or not known.
            fields: Projection, `id,name,account:(id)`; without it every field comes back.

        Rest.li GET, `GET /functions/{functionId}`.
        Scope: any token.
        """
        return await self._call(
            operations.GET, function_id=function_id, locale=locale, fields=fields
        )
