# =============================================================================
#  GENERATED from specs/ad_lift_test_results.yaml. Do not edit: change the spec, then `make generate`.
# =============================================================================
"""Ad lift test results: What came out of lift tests; it can still move for 15 days after a test has ended."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from linkedin_ads_async.facts.operations import ad_lift_test_results as operations
from linkedin_ads_async.models.ad_lift_test_results import AdLiftTestResult
from linkedin_ads_async.resources.paging import Pages
from linkedin_ads_async.resources.resource import Resource


class AdLiftTestResults(Resource):
    """What came out of lift tests; it can still move for 15 days after a test has ended.

    Source: reference/api-campaign-management 13.1, 20.1.
    """

    def ad_lift_tests(
        self,
        *,
        ad_lift_tests: Any | None = None,
        start: int | None = None,
        count: int | None = None,
        fields: str | Sequence[str] | None = None,
    ) -> Pages[AdLiftTestResult]:
        """List the results of lift tests; metrics are missing until enough members have answered.

        Arguments:
            ad_lift_tests: The lift tests.
            start: Index of the first element, 0 where it is not given.
            count: Elements per page, 10 where it is not given.
            fields: Projection, `id,name,account:(id)`; without it every field comes back.

        Rest.li FINDER, `GET /adLiftTestResults`.
        Scope: not documented.
        """
        return self._pages(
            operations.AD_LIFT_TESTS,
            ad_lift_tests=ad_lift_tests,
            start=start,
            count=count,
            fields=fields,
        )
