# =============================================================================
#  GENERATED from specs/organizational_entity_follower_statistics.yaml. Do not edit: change the spec, then `make generate`.
# =============================================================================
"""Organizational entity follower statistics: Who follows organizations, and how many came when."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from linkedin_ads_async.facts.operations import (
    organizational_entity_follower_statistics as operations,
)
from linkedin_ads_async.models._shared.statistics import StatisticsTimeIntervals
from linkedin_ads_async.resources.paging import Pages
from linkedin_ads_async.resources.resource import Resource
from linkedin_ads_async.urn import UrnLike


class OrganizationalEntityFollowerStatistics(Resource):
    """Who follows organizations, and how many came when.

    Source: reference/api-analytics j.
    """

    def organizational_entity(
        self,
        *,
        organizational_entity: UrnLike,
        time_intervals: StatisticsTimeIntervals | None = None,
        fields: str | Sequence[str] | None = None,
    ) -> Pages[Any]:
        """Get the followers of an organization.

        Without intervals, all followers by function, seniority, industry, place and size of their company; with them, the unpaid and paid gains of each day, week or month.

        Arguments:
            organizational_entity: The organization.
            time_intervals: Figures for each part of a span of time within the last 12 months;
                without it one figure for all of the time.
            fields: Projection, `id,name,account:(id)`; without it every field comes back.

        Uncertain: the page that describes it was not read in full, so its parameters have to be
        checked with LinkedIn.

        Rest.li FINDER, `GET /organizationalEntityFollowerStatistics`.
        Scope: r_organization_admin or rw_organization_admin.
        """
        return self._pages(
            operations.ORGANIZATIONAL_ENTITY,
            organizational_entity=organizational_entity,
            time_intervals=time_intervals,
            fields=fields,
        )
