# =============================================================================
#  GENERATED from specs/ad_experiments.yaml. Do not edit: change the spec, then `make generate`.
# =============================================================================
"""Operations of ad_experiments as data."""

from __future__ import annotations

from typing import Any

from linkedin_ads_async.operation import Operation, Parameter

SEARCH = Operation(
    name="ad_experiments.search",
    resource="adExperiments",
    restli="FINDER",
    http="GET",
    path="/adExperiments",
    member="search",
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
    name="ad_experiments.get",
    resource="adExperiments",
    restli="GET",
    http="GET",
    path="/adExperiments/{adExperimentId}",
    parameters=(
        Parameter(
            name="ad_experiment_id",
            wire="adExperimentId",
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
BATCH_GET = Operation(
    name="ad_experiments.batch_get",
    resource="adExperiments",
    restli="BATCH_GET",
    http="GET",
    path="/adExperiments",
    parameters=(
        Parameter(
            name="ids",
            wire="ids",
            where="query",
            type=list[Any],
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
CREATE = Operation(
    name="ad_experiments.create",
    resource="adExperiments",
    restli="CREATE",
    http="POST",
    path="/adExperiments",
    body=Any,
    scopes=(),
)
UPDATE = Operation(
    name="ad_experiments.update",
    resource="adExperiments",
    restli="PARTIAL_UPDATE",
    http="POST",
    path="/adExperiments/{adExperimentId}",
    parameters=(
        Parameter(
            name="ad_experiment_id",
            wire="adExperimentId",
            where="path",
            type=Any,
            required=True,
        ),
    ),
    body=Any,
    scopes=(),
)
DELETE = Operation(
    name="ad_experiments.delete",
    resource="adExperiments",
    restli="DELETE",
    http="DELETE",
    path="/adExperiments/{adExperimentId}",
    parameters=(
        Parameter(
            name="ad_experiment_id",
            wire="adExperimentId",
            where="path",
            type=Any,
            required=True,
        ),
    ),
    scopes=(),
)
VALIDATE_EXPERIMENT_SETUP = Operation(
    name="ad_experiments.validate_experiment_setup",
    resource="adExperiments",
    restli="ACTION",
    http="POST",
    path="/adExperiments",
    member="validateExperimentSetup",
    parameters=(
        Parameter(
            name="parameters",
            wire="*",
            where="body",
            type=dict[str, Any],
        ),
    ),
    result=Any,
    safe=True,
    scopes=(),
)

OPERATIONS = (
    SEARCH,
    GET,
    BATCH_GET,
    CREATE,
    UPDATE,
    DELETE,
    VALIDATE_EXPERIMENT_SETUP,
)
