# =============================================================================
#  GENERATED from specs/global_publisher_list.yaml. Do not edit: change the spec, then `make generate`.
# =============================================================================
"""Global publisher list: All publishers of the LinkedIn Audience Network."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from linkedin_ads_async.facts.operations import global_publisher_list as operations
from linkedin_ads_async.resources.resource import Resource


class GlobalPublisherList(Resource):
    """All publishers of the LinkedIn Audience Network.

    Source: reference/api-campaign-management 13.3.
    """

    async def generate_publisher_list_download_url(
        self,
        *,
        parameters: Mapping[str, Any] | None = None,
    ) -> Any:
        """Get an address from which all publishers can be downloaded.

        Arguments:
            parameters: Parameters of the action by their wire names; the facts do not name
                them.

        Uncertain: neither what it takes nor the form of its answer is in the facts.

        Rest.li ACTION, `POST /globalPublisherList`.
        Scope: not documented.
        """
        return await self._call(
            operations.GENERATE_PUBLISHER_LIST_DOWNLOAD_URL, parameters=parameters
        )
