# =============================================================================
#  GENERATED from specs/ad_lift_test_results.yaml. Do not edit: change the spec, then `make generate`.
# =============================================================================
from __future__ import annotations

from typing import Any

import attrs

from linkedin_ads_async.wire import shown, wire


@attrs.define(slots=True, kw_only=True)
class AdLiftTestResult:
    """One result."""

    __repr__ = shown

    ad_lift_test_result_key: Any | None = attrs.field(
        default=None, metadata=wire("adLiftTestResultKey", read_only=True)
    )
    """Key of the result."""
    ad_lift_result_metrics: Any | None = attrs.field(
        default=None, metadata=wire("adLiftResultMetrics", read_only=True)
    )
    """The metrics."""
    ad_lift_result_statistical_metrics: Any | None = attrs.field(
        default=None, metadata=wire("adLiftResultStatisticalMetrics", read_only=True)
    )
    """How sure the metrics are, with p-value and confidence interval."""
    ad_lift_survey_response_breakdowns: list[Any] | None = attrs.field(
        default=None, metadata=wire("adLiftSurveyResponseBreakdowns", read_only=True)
    )
    """How the answers to the surveys divide."""
