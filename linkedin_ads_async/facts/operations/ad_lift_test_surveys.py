# =============================================================================
#  GENERATED from specs/ad_lift_test_surveys.yaml. Do not edit: change the spec, then `make generate`.
# =============================================================================
"""Operations of ad_lift_test_surveys as data."""

from __future__ import annotations

from typing import Any

from linkedin_ads_async.operation import Operation, Parameter

GET_ALL = Operation(
    name="ad_lift_test_surveys.get_all",
    resource="adLiftTestSurveys",
    restli="GET_ALL",
    http="GET",
    path="/adLiftTests/{adLiftTestId}/adLiftTestSurveys",
    parameters=(
        Parameter(
            name="ad_lift_test_id",
            wire="adLiftTestId",
            where="path",
            type=int,
            required=True,
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
    result=Any,
    paging="start_count",
    safe=True,
    scopes=(),
)
CRITERIA = Operation(
    name="ad_lift_test_surveys.criteria",
    resource="adLiftTestSurveys",
    restli="FINDER",
    http="GET",
    path="/adLiftTests/{adLiftTestId}/adLiftTestSurveys",
    member="criteria",
    parameters=(
        Parameter(
            name="ad_lift_test_id",
            wire="adLiftTestId",
            where="path",
            type=int,
            required=True,
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
    result=Any,
    paging="start_count",
    safe=True,
    scopes=(),
)
BATCH_CREATE = Operation(
    name="ad_lift_test_surveys.batch_create",
    resource="adLiftTestSurveys",
    restli="BATCH_CREATE",
    http="POST",
    path="/adLiftTests/{adLiftTestId}/adLiftTestSurveys",
    parameters=(
        Parameter(
            name="ad_lift_test_id",
            wire="adLiftTestId",
            where="path",
            type=int,
            required=True,
        ),
    ),
    body=Any,
    scopes=(),
)
BATCH_DELETE = Operation(
    name="ad_lift_test_surveys.batch_delete",
    resource="adLiftTestSurveys",
    restli="BATCH_DELETE",
    http="DELETE",
    path="/adLiftTests/{adLiftTestId}/adLiftTestSurveys",
    parameters=(
        Parameter(
            name="ad_lift_test_id",
            wire="adLiftTestId",
            where="path",
            type=int,
            required=True,
        ),
        Parameter(
            name="ids",
            wire="ids",
            where="query",
            type=list[Any],
            required=True,
        ),
    ),
    scopes=(),
)

OPERATIONS = (
    GET_ALL,
    CRITERIA,
    BATCH_CREATE,
    BATCH_DELETE,
)
