# =============================================================================
#  GENERATED from specs/targeting_audience_insights.yaml. Do not edit: change the spec, then `make generate`.
# =============================================================================
"""Targeting audience insights: Who is in an audience, by one facet. A private programme."""

from __future__ import annotations

from linkedin_ads_async.facts.operations import targeting_audience_insights as operations
from linkedin_ads_async.models.targeting_audience_insights import (
    AudienceInsights,
    AudienceInsightsRequest,
)
from linkedin_ads_async.resources.resource import Resource


class TargetingAudienceInsights(Resource):
    """Who is in an audience, by one facet. A private programme.

    Source: reference/api-targeting-audiences 9.
    """

    async def audience_insights(
        self,
        *,
        request: AudienceInsightsRequest,
    ) -> AudienceInsights:
        """Break an audience down by one facet; refused with status 403 until LinkedIn has granted the programme.

        Arguments:
            request: The audience and the facet.

        Rest.li ACTION, `POST /targetingAudienceInsights`.
        Scope: r_ads or rw_ads.
        """
        return await self._call(operations.AUDIENCE_INSIGHTS, request=request)
