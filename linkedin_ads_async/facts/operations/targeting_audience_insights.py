# =============================================================================
#  GENERATED from specs/targeting_audience_insights.yaml. Do not edit: change the spec, then `make generate`.
# =============================================================================
"""Operations of targeting_audience_insights as data."""

from __future__ import annotations

from linkedin_ads_async.models.targeting_audience_insights import (
    AudienceInsights,
    AudienceInsightsRequest,
)
from linkedin_ads_async.operation import Operation, Parameter

AUDIENCE_INSIGHTS = Operation(
    name="targeting_audience_insights.audience_insights",
    resource="targetingAudienceInsights",
    restli="ACTION",
    http="POST",
    path="/targetingAudienceInsights",
    member="audienceInsights",
    parameters=(
        Parameter(
            name="request",
            wire="request",
            where="body",
            type=AudienceInsightsRequest,
            required=True,
        ),
    ),
    result=AudienceInsights,
    safe=True,
    scopes=(("r_ads",), ("rw_ads",)),
)

OPERATIONS = (AUDIENCE_INSIGHTS,)
