# =============================================================================
#  GENERATED from specs/organizational_entity_share_statistics.yaml. Do not edit: change the spec, then `make generate`.
# =============================================================================
"""Organizational entity share statistics: How the posts of organizations do without being sponsored."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from linkedin_ads_async.facts.operations import organizational_entity_share_statistics as operations
from linkedin_ads_async.models._shared.statistics import StatisticsTimeIntervals
from linkedin_ads_async.resources.paging import Pages
from linkedin_ads_async.resources.resource import Resource
from linkedin_ads_async.urn import Urn, UrnLike


class OrganizationalEntityShareStatistics(Resource):
    """How the posts of organizations do without being sponsored.

    Source: reference/api-analytics j.
    """

    def organizational_entity(
        self,
        *,
        organizational_entity: UrnLike,
        time_intervals: StatisticsTimeIntervals | None = None,
        shares: Sequence[Urn | str] | None = None,
        ugc_posts: Sequence[UrnLike] | None = None,
        fields: str | Sequence[str] | None = None,
    ) -> Pages[Any]:
        """Get figures of an organization's posts; what sponsoring brought is not in them.

        They are of the last 12 months.

        Arguments:
            organizational_entity: The organization.
            time_intervals: Figures for each part of a span of time within the last 12 months;
                without it one figure for all of the time.
            shares: These posts only, of the kind `share`.
            ugc_posts: These posts only, of the kind `ugcPost`.
            fields: Projection, `id,name,account:(id)`; without it every field comes back.

        Rest.li FINDER, `GET /organizationalEntityShareStatistics`.
        Scope: rw_organization_admin.
        """
        return self._pages(
            operations.ORGANIZATIONAL_ENTITY,
            organizational_entity=organizational_entity,
            time_intervals=time_intervals,
            shares=shares,
            ugc_posts=ugc_posts,
            fields=fields,
        )
