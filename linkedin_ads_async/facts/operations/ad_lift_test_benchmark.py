# =============================================================================
#  GENERATED from specs/ad_lift_test_benchmark.yaml. Do not edit: change the spec, then `make generate`.
# =============================================================================
"""Operations of ad_lift_test_benchmark as data."""

from __future__ import annotations

from typing import Any

from linkedin_ads_async.models.ad_lift_test_benchmark import AdLiftTestBenchmarkElement
from linkedin_ads_async.operation import Operation, Parameter

AD_LIFT_TEST = Operation(
    name="ad_lift_test_benchmark.ad_lift_test",
    resource="adLiftTestBenchmark",
    restli="FINDER",
    http="GET",
    path="/adLiftTestBenchmark",
    member="adLiftTest",
    parameters=(
        Parameter(
            name="ad_lift_test",
            wire="adLiftTest",
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
    result=AdLiftTestBenchmarkElement,
    paging="start_count",
    safe=True,
    scopes=(),
)

OPERATIONS = (AD_LIFT_TEST,)
