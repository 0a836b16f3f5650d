# =============================================================================
#  GENERATED from specs/media_plans.yaml. Do not edit: change the spec, then `make generate`.
# =============================================================================
"""Media plans: Saved media plans with their forecasts. A private programme."""

from __future__ import annotations

from collections.abc import Sequence

from linkedin_ads_async.facts.operations import media_plans as operations
from linkedin_ads_async.models.media_plans import MediaPlan
from linkedin_ads_async.resources.answers import Created
from linkedin_ads_async.resources.paging import Pages
from linkedin_ads_async.resources.resource import Resource
from linkedin_ads_async.urn import Urn, UrnLike


class MediaPlans(Resource):
    """Saved media plans with their forecasts. A private programme.

    Source: reference/api-targeting-audiences 10.
    """

    def get_all_media_plans(
        self,
        *,
        account_urn: UrnLike | None = None,
        start: int | None = None,
        count: int | None = None,
        fields: str | Sequence[str] | None = None,
    ) -> Pages[MediaPlan]:
        """List the saved plans of an ad account.

        Arguments:
            account_urn: The ad account.
            start: Index of the first element, 0 where it is not given.
            count: Elements per page, 10 where it is not given.
            fields: Projection, `id,name,account:(id)`; without it every field comes back.

        Rest.li FINDER, `GET /mediaPlans`.
        Scope: rw_media_plans.
        """
        return self._pages(
            operations.GET_ALL_MEDIA_PLANS,
            account_urn=account_urn,
            start=start,
            count=count,
            fields=fields,
        )

    async def get(
        self,
        media_plan_urn: UrnLike,
        *,
        account_urn: UrnLike | None = None,
        fields: str | Sequence[str] | None = None,
    ) -> MediaPlan:
        """Get one saved plan.

        Arguments:
            account_urn: The ad account of the plan.
            fields: Projection, `id,name,account:(id)`; without it every field comes back.

        Rest.li GET, `GET /mediaPlans/{mediaPlanUrn}`.
        Scope: rw_media_plans.
        """
        return await self._call(
            operations.GET, media_plan_urn=media_plan_urn, account_urn=account_urn, fields=fields
        )

    async def create(
        self,
        entity: MediaPlan,
        *,
        forecast_metric_type: str | None = None,
    ) -> Created[Urn]:
        """Save a plan.

        Arguments:
            forecast_metric_type: Which metric is forecast.

        Rest.li CREATE, `POST /mediaPlans`.
        Scope: rw_media_plans.
        """
        return await self._create(
            operations.CREATE, entity, forecast_metric_type=forecast_metric_type
        )
