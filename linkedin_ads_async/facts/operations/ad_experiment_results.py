# =============================================================================
#  GENERATED from specs/ad_experiment_results.yaml. Do not edit: change the spec, then `make generate`.
# =============================================================================
"""Operations of ad_experiment_results as data."""

from __future__ import annotations

from typing import Any

from linkedin_ads_async.operation import Operation, Parameter

SEARCH_BY_CRITERIA = Operation(
    name="ad_experiment_results.search_by_criteria",
    resource="adExperimentResults",
    restli="FINDER",
    http="GET",
    path="/adExperimentResults",
    member="searchByCriteria",
    parameters=(
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
    scopes=(),
)
GET = Operation(
    name="ad_experiment_results.get",
    resource="adExperimentResults",
    restli="GET",
    http="GET",
    path="/adExperimentResults/{adExperimentResultId}",
    parameters=(
        Parameter(
            name="ad_experiment_result_id",
            wire="adExperimentResultId",
            where="path",
            type=Any,
            required=True,
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
    safe=True,
    scopes=(),
)

OPERATIONS = (
    SEARCH_BY_CRITERIA,
    GET,
)
