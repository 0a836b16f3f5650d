# =============================================================================
#  GENERATED from specs/ad_lift_test_results.yaml. Do not edit: change the spec, then `make generate`.
# =============================================================================
"""Operations of ad_lift_test_results as data."""

from __future__ import annotations

from typing import Any

from linkedin_ads_async.models.ad_lift_test_results import AdLiftTestResult
from linkedin_ads_async.operation import Operation, Parameter

AD_LIFT_TESTS = Operation(
    name="ad_lift_test_results.ad_lift_tests",
    resource="adLiftTestResults",
    restli="FINDER",
    http="GET",
    path="/adLiftTestResults",
    member="adLiftTests",
    parameters=(
        Parameter(
            name="ad_lift_tests",
            wire="adLiftTests",
            where="query",
            type=Any,
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
    result=AdLiftTestResult,
    paging="start_count",
    safe=True,
    scopes=(),
)

OPERATIONS = (AD_LIFT_TESTS,)
