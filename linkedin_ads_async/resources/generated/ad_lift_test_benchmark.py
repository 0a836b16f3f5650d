# =============================================================================
#  GENERATED from specs/ad_lift_test_benchmark.yaml. Do not edit: change the spec, then `make generate`.
# =============================================================================
"""Ad lift test benchmark: What lift tests of peers came to, to compare with."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from linkedin_ads_async.facts.operations import ad_lift_test_benchmark as operations
from linkedin_ads_async.models.ad_lift_test_benchmark import AdLiftTestBenchmarkElement
from linkedin_ads_async.resources.paging import Pages
from linkedin_ads_async.resources.resource import Resource


class AdLiftTestBenchmark(Resource):
    """What lift tests of peers came to, to compare with.

    Source: reference/api-campaign-management 13.1, 20.1.
    """

    def ad_lift_test(
        self,
        *,
        ad_lift_test: Any | None = None,
        start: int | None = None,
        count: int | None = None,
        fields: str | Sequence[str] | None = None,
    ) -> Pages[AdLiftTestBenchmarkElement]:
        """List the benchmarks of a lift test.

        Arguments:
            ad_lift_test: The lift test.
            start: Index of the first element, 0 where it is not given.
            count: Elements per page, 10 where it is not given.
            fields: Projection, `id,name,account:(id)`; without it every field comes back.

        Rest.li FINDER, `GET /adLiftTestBenchmark`.
        Scope: not documented.
        """
        return self._pages(
            operations.AD_LIFT_TEST,
            ad_lift_test=ad_lift_test,
            start=start,
            count=count,
            fields=fields,
        )
