# =============================================================================
#  GENERATED from specs/dmp_engagement_triggers.yaml. Do not edit: change the spec, then `make generate`.
# =============================================================================
"""DMP engagement triggers: What members can have done with a kind of source."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from linkedin_ads_async.facts.operations import dmp_engagement_triggers as operations
from linkedin_ads_async.models.dmp_engagement_source_types import DmpEngagementSourceTypeName
from linkedin_ads_async.models.dmp_engagement_triggers import DmpEngagementTriggerName
from linkedin_ads_async.resources.paging import Pages
from linkedin_ads_async.resources.resource import Resource


class DmpEngagementTriggers(Resource):
    """What members can have done with a kind of source.

    Source: reference/api-targeting-audiences 2, 18.
    """

    def get_all(
        self,
        engagement_source_type: DmpEngagementSourceTypeName | str,
        *,
        start: int | None = None,
        count: int | None = None,
        fields: str | Sequence[str] | None = None,
    ) -> Pages[Any]:
        """List what members can have done with a kind of source.

        Arguments:
            start: Index of the first element, 0 where it is not given.
            count: Elements per page, 10 where it is not given.
            fields: Projection, `id,name,account:(id)`; without it every field comes back.

        Rest.li GET_ALL, `GET /dmpEngagementSourceTypes/{engagementSourceType}/dmpEngagementTriggers`.
        Scope: r_ads or rw_ads.
        """
        return self._pages(
            operations.GET_ALL,
            engagement_source_type=engagement_source_type,
            start=start,
            count=count,
            fields=fields,
        )

    async def get(
        self,
        engagement_source_type: DmpEngagementSourceTypeName | str,
        engagement_trigger: DmpEngagementTriggerName | str,
        *,
        fields: str | Sequence[str] | None = None,
    ) -> Any:
        """Get one trigger of a kind of source.

        Arguments:
            fields: Projection, `id,name,account:(id)`; without it every field comes back.

        Rest.li GET, `GET /dmpEngagementSourceTypes/{engagementSourceType}/dmpEngagementTriggers/{engagementTrigger}`.
        Scope: r_ads or rw_ads.
        """
        return await self._call(
            operations.GET,
            engagement_source_type=engagement_source_type,
            engagement_trigger=engagement_trigger,
            fields=fields,
        )
