# =============================================================================
#  GENERATED from specs/ad_analytics.yaml. Do not edit: change the spec, then `make generate`.
# =============================================================================
"""Ad analytics: Figures of delivery, cost, engagement, leads and revenue, grouped by one to three pivots."""

from __future__ import annotations

from collections.abc import Sequence

from linkedin_ads_async.facts.operations import ad_analytics as operations
from linkedin_ads_async.models._shared.campaigns import AdCampaignObjectiveType, AdCampaignType
from linkedin_ads_async.models._shared.common import DateRange
from linkedin_ads_async.models.ad_analytics import (
    AdAnalyticsElement,
    AdAnalyticsPivot,
    AdAnalyticsSortBy,
    TimeGranularity,
)
from linkedin_ads_async.resources.paging import Pages
from linkedin_ads_async.resources.resource import Resource
from linkedin_ads_async.urn import Urn, UrnLike


class AdAnalytics(Resource):
    """Figures of delivery, cost, engagement, leads and revenue, grouped by one to three pivots.

    Source: reference/api-analytics a, b, c, d, e.
    """

    def analytics(
        self,
        *,
        pivot: AdAnalyticsPivot | str,
        date_range: DateRange,
        time_granularity: TimeGranularity | str,
        accounts: Sequence[UrnLike] | None = None,
        campaign_groups: Sequence[UrnLike] | None = None,
        campaigns: Sequence[UrnLike] | None = None,
        creatives: Sequence[UrnLike] | None = None,
        shares: Sequence[Urn | str] | None = None,
        companies: Sequence[UrnLike] | None = None,
        campaign_type: AdCampaignType | str | None = None,
        objective_type: AdCampaignObjectiveType | str | None = None,
        sort_by: AdAnalyticsSortBy | None = None,
        fields: str | Sequence[str] | None = None,
    ) -> Pages[AdAnalyticsElement]:
        """Get figures grouped by one pivot; the only finder for pivots by the members' traits.

        At least one facet is needed. There are no pages, and of more than 15,000 rows only 15,000 come back, without a sign.

        Arguments:
            pivot: What the rows stand for.
            date_range: Days, both ends included; a start is needed, and without an end it
                runs to today.
            time_granularity: The span of time that one row covers.
            accounts: Facet: these ad accounts only.
            campaign_groups: Facet: these campaign groups only.
            campaigns: Facet: these campaigns only.
            creatives: Facet: these creatives only.
            shares: Facet: these sponsored posts only.
            companies: Facet: these advertising organizations only.
            campaign_type: Campaigns of this type only; it needs a facet beside it.
            objective_type: Campaigns with this objective only; it needs a facet beside it.
            sort_by: Order of the rows; without it there is none to rely on.
            fields: Projection, `id,name,account:(id)`; without it every field comes back.

        Rest.li FINDER, `GET /adAnalytics`.
        Scope: r_ads_reporting.
        """
        return self._pages(
            operations.ANALYTICS,
            pivot=pivot,
            date_range=date_range,
            time_granularity=time_granularity,
            accounts=accounts,
            campaign_groups=campaign_groups,
            campaigns=campaigns,
            creatives=creatives,
            shares=shares,
            companies=companies,
            campaign_type=campaign_type,
            objective_type=objective_type,
            sort_by=sort_by,
            fields=fields,
        )

    def statistics(
        self,
        *,
        pivots: Sequence[AdAnalyticsPivot | str],
        date_range: DateRange,
        time_granularity: TimeGranularity | str,
        accounts: Sequence[UrnLike] | None = None,
        campaign_groups: Sequence[UrnLike] | None = None,
        campaigns: Sequence[UrnLike] | None = None,
        creatives: Sequence[UrnLike] | None = None,
        shares: Sequence[Urn | str] | None = None,
        companies: Sequence[UrnLike] | None = None,
        campaign_type: AdCampaignType | str | None = None,
        objective_type: AdCampaignObjectiveType | str | None = None,
        sort_by: AdAnalyticsSortBy | None = None,
        fields: str | Sequence[str] | None = None,
    ) -> Pages[AdAnalyticsElement]:
        """Get figures grouped by up to three pivots; pivots by the members' traits are refused.

        At least one facet is needed. There are no pages, and of more than 15,000 rows only 15,000 come back, without a sign.

        Arguments:
            pivots: What the rows stand for, one to three; `pivotValues` keeps their order.
            date_range: Days, both ends included; a start is needed, and without an end it
                runs to today.
            time_granularity: The span of time that one row covers.
            accounts: Facet: these ad accounts only.
            campaign_groups: Facet: these campaign groups only.
            campaigns: Facet: these campaigns only.
            creatives: Facet: these creatives only.
            shares: Facet: these sponsored posts only.
            companies: Facet: these advertising organizations only.
            campaign_type: Campaigns of this type only; it needs a facet beside it.
            objective_type: Campaigns with this objective only; it needs a facet beside it.
            sort_by: Order of the rows; without it there is none to rely on.
            fields: Projection, `id,name,account:(id)`; without it every field comes back.

        Rest.li FINDER, `GET /adAnalytics`.
        Scope: r_ads_reporting.
        """
        return self._pages(
            operations.STATISTICS,
            pivots=pivots,
            date_range=date_range,
            time_granularity=time_granularity,
            accounts=accounts,
            campaign_groups=campaign_groups,
            campaigns=campaigns,
            creatives=creatives,
            shares=shares,
            companies=companies,
            campaign_type=campaign_type,
            objective_type=objective_type,
            sort_by=sort_by,
            fields=fields,
        )

    def attributed_revenue_metrics(
        self,
        *,
        pivots: Sequence[AdAnalyticsPivot | str],
        date_range: DateRange,
        account: Sequence[UrnLike],
        campaign_groups: Sequence[UrnLike] | None = None,
        campaigns: Sequence[UrnLike] | None = None,
        fields: str | Sequence[str] | None = None,
    ) -> Pages[AdAnalyticsElement]:
        """Get the revenue of a connected CRM that is attributed to one account's ads.

        The account has to be claimed in Business Manager with a CRM connected; data comes up to 72 hours after that.

        Arguments:
            pivots: One to three of ACCOUNT, CAMPAIGN_GROUP and CAMPAIGN.
            date_range: 30 to 366 days, both ends included, beginning within the last year.
            account: The one ad account.
            campaign_groups: Facet: these campaign groups only.
            campaigns: Facet: these campaigns only.
            fields: Projection, `id,name,account:(id)`; without it every field comes back.

        Rest.li FINDER, `GET /adAnalytics`.
        Scope: r_ads_reporting.
        """
        return self._pages(
            operations.ATTRIBUTED_REVENUE_METRICS,
            pivots=pivots,
            date_range=date_range,
            account=account,
            campaign_groups=campaign_groups,
            campaigns=campaigns,
            fields=fields,
        )
