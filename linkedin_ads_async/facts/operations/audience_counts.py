# =============================================================================
#  GENERATED from specs/audience_counts.yaml. Do not edit: change the spec, then `make generate`.
# =============================================================================
"""Operations of audience_counts as data."""

from __future__ import annotations

from linkedin_ads_async.models.ad_campaigns import TargetingCriteria
from linkedin_ads_async.models.audience_counts import AudienceCount
from linkedin_ads_async.operation import Operation, Parameter

TARGETING_CRITERIA_V2 = Operation(
    name="audience_counts.targeting_criteria_v2",
    resource="audienceCounts",
    restli="FINDER",
    http="GET",
    path="/audienceCounts",
    member="targetingCriteriaV2",
    parameters=(
        Parameter(
            name="targeting_criteria",
            wire="targetingCriteria",
            where="query",
            type=TargetingCriteria,
            required=True,
        ),
    ),
    result=AudienceCount,
    paging="none",
    safe=True,
    scopes=((),),
)

OPERATIONS = (TARGETING_CRITERIA_V2,)
