# =============================================================================
#  GENERATED from specs/dmp_engagement_source_types.yaml. Do not edit: change the spec, then `make generate`.
# =============================================================================
"""DMP engagement source types: The kinds of things whose visitors and viewers can be targeted again."""

from __future__ import annotations

from collections.abc import Sequence

from linkedin_ads_async.facts.operations import dmp_engagement_source_types as operations
from linkedin_ads_async.models.dmp_engagement_source_types import (
    DmpEngagementSourceType,
    DmpEngagementSourceTypeName,
)
from linkedin_ads_async.resources.paging import Pages
from linkedin_ads_async.resources.resource import Resource


class DmpEngagementSourceTypes(Resource):
    """The kinds of things whose visitors and viewers can be targeted again.

    Source: reference/api-targeting-audiences 2, 18.
    """

    def get_all(
        self,
        *,
        start: int | None = None,
        count: int | None = None,
        fields: str | Sequence[str] | None = None,
    ) -> Pages[DmpEngagementSourceType]:
        """List the kinds of sources.

        Arguments:
            start: Index of the first element, 0 where it is not given.
            count: Elements per page, 10 where it is not given.
            fields: Projection, `id,name,account:(id)`; without it every field comes back.

        Rest.li GET_ALL, `GET /dmpEngagementSourceTypes`.
        Scope: r_ads or rw_ads.
        """
        return self._pages(operations.GET_ALL, start=start, count=count, fields=fields)

    async def get(
        self,
        engagement_source_type: DmpEngagementSourceTypeName | str,
        *,
        fields: str | Sequence[str] | None = None,
    ) -> DmpEngagementSourceType:
        """Get one kind of source.

        Arguments:
            fields: Projection, `id,name,account:(id)`; without it every field comes back.

        Rest.li GET, `GET /dmpEngagementSourceTypes/{engagementSourceType}`.
        Scope: r_ads or rw_ads.
        """
        return await self._call(
            operations.GET, engagement_source_type=engagement_source_type, fields=fields
        )
