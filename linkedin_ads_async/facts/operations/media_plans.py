# =============================================================================
#  GENERATED from specs/media_plans.yaml. Do not edit: change the spec, then `make generate`.
# =============================================================================
"""Operations of media_plans as data."""

from __future__ import annotations

from linkedin_ads_async.models.media_plans import MediaPlan
from linkedin_ads_async.operation import Operation, Parameter
from linkedin_ads_async.urn import Urn

GET_ALL_MEDIA_PLANS = Operation(
    name="media_plans.get_all_media_plans",
    resource="mediaPlans",
    restli="FINDER",
    http="GET",
    path="/mediaPlans",
    member="getAllMediaPlans",
    parameters=(
        Parameter(
            name="account_urn",
            wire="accountUrn",
            where="query",
            type=Urn,
            urn="sponsoredAccount",
        ),
        Parameter(
            name="start",
            wire="start",
            where="query",
            type=int,
        ),
        Parameter(
            name="count",
            wire="count",
            where="query",
            type=int,
        ),
        Parameter(
            name="fields",
            wire="fields",
            where="query",
            type=str,
            literal=True,
        ),
    ),
    result=MediaPlan,
    key=Urn,
    key_urn="mediaPlan",
    paging="start_count",
    safe=True,
    scopes=(("rw_media_plans",),),
)
GET = Operation(
    name="media_plans.get",
    resource="mediaPlans",
    restli="GET",
    http="GET",
    path="/mediaPlans/{mediaPlanUrn}",
    parameters=(
        Parameter(
            name="media_plan_urn",
            wire="mediaPlanUrn",
            where="path",
            type=Urn,
            required=True,
            urn="mediaPlan",
        ),
        Parameter(
            name="account_urn",
            wire="accountUrn",
            where="query",
            type=Urn,
            urn="sponsoredAccount",
        ),
        Parameter(
            name="fields",
            wire="fields",
            where="query",
            type=str,
            literal=True,
        ),
    ),
    result=MediaPlan,
    key=Urn,
    key_urn="mediaPlan",
    safe=True,
    scopes=(("rw_media_plans",),),
)
CREATE = Operation(
    name="media_plans.create",
    resource="mediaPlans",
    restli="CREATE",
    http="POST",
    path="/mediaPlans",
    parameters=(
        Parameter(
            name="forecast_metric_type",
            wire="forecastMetricType",
            where="query",
            type=str,
        ),
    ),
    body=MediaPlan,
    key=Urn,
    key_urn="mediaPlan",
    scopes=(("rw_media_plans",),),
)

OPERATIONS = (
    GET_ALL_MEDIA_PLANS,
    GET,
    CREATE,
)
