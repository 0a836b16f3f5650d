# =============================================================================
#  GENERATED from specs/ad_lift_tests.yaml. Do not edit: change the spec, then `make generate`.
# =============================================================================
"""Operations of ad_lift_tests as data."""

from __future__ import annotations

from typing import Any

from linkedin_ads_async.operation import Operation, Parameter

CRITERIA = Operation(
    name="ad_lift_tests.criteria",
    resource="adLiftTests",
    restli="FINDER",
    http="GET",
    path="/adLiftTests",
    member="criteria",
    parameters=(
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
    key=int,
    paging="start_count",
    safe=True,
    scopes=(("r_ads",), ("rw_ads",)),
)
GET = Operation(
    name="ad_lift_tests.get",
    resource="adLiftTests",
    restli="GET",
    http="GET",
    path="/adLiftTests/{adLiftTestId}",
    parameters=(
        Parameter(
            name="ad_lift_test_id",
            wire="adLiftTestId",
            where="path",
            type=int,
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
    key=int,
    safe=True,
    scopes=(("r_ads",), ("rw_ads",)),
)
CREATE = Operation(
    name="ad_lift_tests.create",
    resource="adLiftTests",
    restli="CREATE",
    http="POST",
    path="/adLiftTests",
    body=Any,
    key=int,
    scopes=(("rw_ads",),),
)
UPDATE = Operation(
    name="ad_lift_tests.update",
    resource="adLiftTests",
    restli="PARTIAL_UPDATE",
    http="POST",
    path="/adLiftTests/{adLiftTestId}",
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
    key=int,
    scopes=(("rw_ads",),),
)
DELETE = Operation(
    name="ad_lift_tests.delete",
    resource="adLiftTests",
    restli="DELETE",
    http="DELETE",
    path="/adLiftTests/{adLiftTestId}",
    parameters=(
        Parameter(
            name="ad_lift_test_id",
            wire="adLiftTestId",
            where="path",
            type=int,
            required=True,
        ),
    ),
    key=int,
    scopes=(("rw_ads",),),
)
VALIDATE_AD_LIFT_TEST = Operation(
    name="ad_lift_tests.validate_ad_lift_test",
    resource="adLiftTests",
    restli="ACTION",
    http="POST",
    path="/adLiftTests",
    member="validateAdLiftTest",
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
    scopes=(("r_ads",), ("rw_ads",)),
)
REQUIRED_LIFT_TEST_BUDGET_FOR_KEY_METRICS = Operation(
    name="ad_lift_tests.required_lift_test_budget_for_key_metrics",
    resource="adLiftTests",
    restli="ACTION",
    http="POST",
    path="/adLiftTests",
    member="requiredLiftTestBudgetForKeyMetrics",
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
    scopes=(("r_ads",), ("rw_ads",)),
)

OPERATIONS = (
    CRITERIA,
    GET,
    CREATE,
    UPDATE,
    DELETE,
    VALIDATE_AD_LIFT_TEST,
    REQUIRED_LIFT_TEST_BUDGET_FOR_KEY_METRICS,
)
