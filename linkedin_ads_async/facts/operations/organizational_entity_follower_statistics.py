# =============================================================================
#  GENERATED from specs/organizational_entity_follower_statistics.yaml. Do not edit: change the spec, then `make generate`.
# =============================================================================
"""Operations of organizational_entity_follower_statistics as data."""

from __future__ import annotations

from typing import Any

from linkedin_ads_async.models._shared.statistics import StatisticsTimeIntervals
from linkedin_ads_async.operation import Operation, Parameter
from linkedin_ads_async.urn import Urn

ORGANIZATIONAL_ENTITY = Operation(
    name="organizational_entity_follower_statistics.organizational_entity",
    resource="organizationalEntityFollowerStatistics",
    restli="FINDER",
    http="GET",
    path="/organizationalEntityFollowerStatistics",
    member="organizationalEntity",
    parameters=(
        Parameter(
            name="organizational_entity",
            wire="organizationalEntity",
            where="query",
            type=Urn,
            required=True,
            urn="organization",
        ),
        Parameter(
            name="time_intervals",
            wire="timeIntervals",
            where="query",
            type=StatisticsTimeIntervals,
        ),
        Parameter(
            name="fields",
            wire="fields",
            where="query",
            type=str,
            literal=True,
        ),
    ),
    result=Any,
    paging="none",
    safe=True,
    scopes=(("r_organization_admin",), ("rw_organization_admin",)),
)

OPERATIONS = (ORGANIZATIONAL_ENTITY,)
