# =============================================================================
#  GENERATED from specs/organization_page_statistics.yaml. Do not edit: change the spec, then `make generate`.
# =============================================================================
"""Organization page statistics: How often the Pages of organizations are viewed and clicked."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from linkedin_ads_async.facts.operations import organization_page_statistics as operations
from linkedin_ads_async.models._shared.statistics import StatisticsTimeIntervals
from linkedin_ads_async.resources.paging import Pages
from linkedin_ads_async.resources.resource import Resource
from linkedin_ads_async.urn import UrnLike


class OrganizationPageStatistics(Resource):
    """How often the Pages of organizations are viewed and clicked.

    Source: reference/api-analytics j.
    """

    def organization(
        self,
        *,
        organization: UrnLike,
        time_intervals: StatisticsTimeIntervals | None = None,
        fields: str | Sequence[str] | None = None,
    ) -> Pages[Any]:
        """Get the views and clicks of an organization's Page.

        Arguments:
            organization: The organization.
            time_intervals: Figures for each part of a span of time within the last 12 months;
                without it one figure for all of the time.
            fields: Projection, `id,name,account:(id)`; without it every field comes back.

        Uncertain: the page that describes it was not read in full, so its parameters have to be
        checked with LinkedIn.

        Rest.li FINDER, `GET /organizationPageStatistics`.
        Scope: r_organization_admin or rw_organization_admin.
        """
        return self._pages(
            operations.ORGANIZATION,
            organization=organization,
            time_intervals=time_intervals,
            fields=fields,
        )
