# =============================================================================
#  GENERATED from specs/media_planning.yaml. Do not edit: change the spec, then `make generate`.
# =============================================================================
"""Media planning: Curves of what a budget buys. A private programme."""

from __future__ import annotations

from typing import Any

from linkedin_ads_async.facts.operations import media_planning as operations
from linkedin_ads_async.models.media_planning import MediaPlanningForecast, MediaPlanningRequest
from linkedin_ads_async.resources.resource import Resource


class MediaPlanning(Resource):
    """Curves of what a budget buys. A private programme.

    Source: reference/api-targeting-audiences 10.
    """

    async def forecast_impressions(
        self,
        *,
        request: MediaPlanningRequest,
    ) -> MediaPlanningForecast:
        """Forecast impressions over a range of budgets.

        Arguments:
            request: The planned campaign.

        Rest.li ACTION, `POST /mediaPlanning`.
        Scope: any token.
        """
        return await self._call(operations.FORECAST_IMPRESSIONS, request=request)

    async def forecast_reaches(
        self,
        *,
        request: MediaPlanningRequest,
    ) -> MediaPlanningForecast:
        """Forecast reach over a range of budgets.

        Arguments:
            request: The planned campaign.

        Rest.li ACTION, `POST /mediaPlanning`.
        Scope: any token.
        """
        return await self._call(operations.FORECAST_REACHES, request=request)

    async def forecast_leads(
        self,
        *,
        request: MediaPlanningRequest,
    ) -> Any:
        """Forecast leads over a range of budgets; the objective is the one for leads.

        Arguments:
            request: The planned campaign.

        Rest.li ACTION, `POST /mediaPlanning`.
        Scope: any token.
        """
        return await self._call(operations.FORECAST_LEADS, request=request)
