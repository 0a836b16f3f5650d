# =============================================================================
#  GENERATED from specs/ad_event_with_conversions.yaml. Do not edit: change the spec, then `make generate`.
# =============================================================================
"""Ad events with conversions: A rarely used listing of which only the name is documented."""

from __future__ import annotations

from typing import Any

from linkedin_ads_async.facts.operations import ad_event_with_conversions as operations
from linkedin_ads_async.resources.paging import Pages
from linkedin_ads_async.resources.resource import Resource


class AdEventWithConversions(Resource):
    """A rarely used listing of which only the name is documented.

    Source: reference/api-conversions-leads 1.
    """

    def account_with_order_id(
        self,
    ) -> Pages[Any]:
        """Find ad events with conversions by account and order.

        Uncertain: neither its parameters nor what it answers are in the facts, only that it
        exists.

        Rest.li FINDER, `GET /adEventWithConversions`.
        Scope: not documented.
        """
        return self._pages(operations.ACCOUNT_WITH_ORDER_ID)
