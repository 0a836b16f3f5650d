# =============================================================================
#  GENERATED from specs/media_planning.yaml. Do not edit: change the spec, then `make generate`.
# =============================================================================
"""Operations of media_planning as data."""

from __future__ import annotations

from typing import Any

from linkedin_ads_async.models.media_planning import MediaPlanningForecast, MediaPlanningRequest
from linkedin_ads_async.operation import Operation, Parameter

FORECAST_IMPRESSIONS = Operation(
    name="media_planning.forecast_impressions",
    resource="mediaPlanning",
    restli="ACTION",
    http="POST",
    path="/mediaPlanning",
    member="forecastImpressions",
    parameters=(
        Parameter(
            name="request",
            wire="request",
            where="body",
            type=MediaPlanningRequest,
            required=True,
        ),
    ),
    result=MediaPlanningForecast,
    safe=True,
    scopes=((),),
    since="202403",
)
FORECAST_REACHES = Operation(
    name="media_planning.forecast_reaches",
    resource="mediaPlanning",
    restli="ACTION",
    http="POST",
    path="/mediaPlanning",
    member="forecastReaches",
    parameters=(
        Parameter(
            name="request",
            wire="request",
            where="body",
            type=MediaPlanningRequest,
            required=True,
        ),
    ),
    result=MediaPlanningForecast,
    safe=True,
    scopes=((),),
    since="202403",
)
FORECAST_LEADS = Operation(
    name="media_planning.forecast_leads",
    resource="mediaPlanning",
    restli="ACTION",
    http="POST",
    path="/mediaPlanning",
    member="forecastLeads",
    parameters=(
        Parameter(
            name="request",
            wire="request",
            where="body",
            type=MediaPlanningRequest,
            required=True,
        ),
    ),
    result=Any,
    safe=True,
    scopes=((),),
    since="202403",
)

OPERATIONS = (
    FORECAST_IMPRESSIONS,
    FORECAST_REACHES,
    FORECAST_LEADS,
)
