# =============================================================================
#  GENERATED from specs/me.yaml. Do not edit: change the spec, then `make generate`.
# =============================================================================
"""Me: The member whose token it is."""

from __future__ import annotations

from typing import Any

from linkedin_ads_async.facts.operations import me as operations
from linkedin_ads_async.resources.resource import Resource


class Me(Resource):
    """The member whose token it is.

    Source: reference/api-campaign-management 3.2; reference/api-versions-errors-limits a.1, b.
    """

    async def get(
        self,
    ) -> Any:
        """Get the token's member.

        Rest.li GET, `GET /me`.
        Scope: not documented.
        """
        return await self._call(operations.GET)
