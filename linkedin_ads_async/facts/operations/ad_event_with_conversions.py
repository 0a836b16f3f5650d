# =============================================================================
#  GENERATED from specs/ad_event_with_conversions.yaml. Do not edit: change the spec, then `make generate`.
# =============================================================================
"""Operations of ad_event_with_conversions as data."""

from __future__ import annotations

from typing import Any

from linkedin_ads_async.operation import Operation

ACCOUNT_WITH_ORDER_ID = Operation(
    name="ad_event_with_conversions.account_with_order_id",
    resource="adEventWithConversions",
    restli="FINDER",
    http="GET",
    path="/adEventWithConversions",
    member="accountWithOrderId",
    result=Any,
    paging="none",
    safe=True,
    scopes=(),
)

OPERATIONS = (ACCOUNT_WITH_ORDER_ID,)
