# =============================================================================
#  GENERATED from specs/member_followers_count.yaml. Do not edit: change the spec, then `make generate`.
# =============================================================================
"""Member followers count: How many followers the token's member has."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from linkedin_ads_async.facts.operations import member_followers_count as operations
from linkedin_ads_async.resources.paging import Pages
from linkedin_ads_async.resources.resource import Resource


class MemberFollowersCount(Resource):
    """How many followers the token's member has.

    Source: reference/api-versions-errors-limits b.
    """

    def me(
        self,
        *,
        fields: str | Sequence[str] | None = None,
    ) -> Pages[Any]:
        """Get the number of the member's followers.

        Arguments:
            fields: Projection, `id,name,account:(id)`; without it every field comes back.

        Rest.li FINDER, `GET /memberFollowersCount`.
        Scope: r_member_profileAnalytics.
        """
        return self._pages(operations.ME, fields=fields)

    def date_range(
        self,
        *,
        date_range: Any | None = None,
        fields: str | Sequence[str] | None = None,
    ) -> Pages[Any]:
        """Get the numbers of the member's followers over a range of days.

        Arguments:
            date_range: The days.
            fields: Projection, `id,name,account:(id)`; without it every field comes back.

        Rest.li FINDER, `GET /memberFollowersCount`.
        Scope: r_member_profileAnalytics.
        """
        return self._pages(operations.DATE_RANGE, date_range=date_range, fields=fields)
