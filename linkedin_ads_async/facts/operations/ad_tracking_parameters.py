# =============================================================================
#  GENERATED from specs/ad_tracking_parameters.yaml. Do not edit: change the spec, then `make generate`.
# =============================================================================
"""Operations of ad_tracking_parameters as data."""

from __future__ import annotations

from typing import Any

from linkedin_ads_async.operation import Operation, Parameter

GET = Operation(
    name="ad_tracking_parameters.get",
    resource="adTrackingParameters",
    restli="GET",
    http="GET",
    path="/adTrackingParameters/(adEntity:{adEntity})",
    parameters=(
        Parameter(
            name="ad_entity",
            wire="adEntity",
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
    key=dict,
    safe=True,
    scopes=(),
)
REPLACE = Operation(
    name="ad_tracking_parameters.replace",
    resource="adTrackingParameters",
    restli="UPDATE",
    http="PUT",
    path="/adTrackingParameters/(adEntity:{adEntity})",
    parameters=(
        Parameter(
            name="ad_entity",
            wire="adEntity",
            where="path",
            type=Any,
            required=True,
        ),
    ),
    body=Any,
    key=dict,
    scopes=(),
)
DELETE = Operation(
    name="ad_tracking_parameters.delete",
    resource="adTrackingParameters",
    restli="DELETE",
    http="DELETE",
    path="/adTrackingParameters/(adEntity:{adEntity})",
    parameters=(
        Parameter(
            name="ad_entity",
            wire="adEntity",
            where="path",
            type=Any,
            required=True,
        ),
    ),
    key=dict,
    scopes=(),
)

OPERATIONS = (
    GET,
    REPLACE,
    DELETE,
)
