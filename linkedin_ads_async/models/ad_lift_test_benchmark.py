# =============================================================================
#  GENERATED from specs/ad_lift_test_benchmark.yaml. Do not edit: change the spec, then `make generate`.
# =============================================================================
from __future__ import annotations

from typing import Any

import attrs

from linkedin_ads_async.wire import shown, wire


@attrs.define(slots=True, kw_only=True)
class AdLiftTestBenchmarkElement:
    """Figures of one group of peers."""

    __repr__ = shown

    benchmark_metrics: list[Any] | None = attrs.field(
        default=None, metadata=wire("benchmarkMetrics", read_only=True)
    )
    """The metrics."""
    peer_group_type: Any | None = attrs.field(
        default=None, metadata=wire("peerGroupType", read_only=True)
    )
    """Who the peers are."""
