# =============================================================================
#  GENERATED from specs/member_creator_post_analytics.yaml. Do not edit: change the spec, then `make generate`.
# =============================================================================
"""Member creator post analytics: How the posts of the token's member do."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from linkedin_ads_async.facts.operations import member_creator_post_analytics as operations
from linkedin_ads_async.models.member_creator_post_analytics import (
    MemberCreatorPostAnalyticsQueryType,
)
from linkedin_ads_async.resources.paging import Pages
from linkedin_ads_async.resources.resource import Resource


class MemberCreatorPostAnalytics(Resource):
    """How the posts of the token's member do.

    Source: reference/api-analytics j; reference/api-versions-errors-limits b.
    """

    def entity(
        self,
        *,
        entity: Any | None = None,
        query_type: MemberCreatorPostAnalyticsQueryType | str | None = None,
        fields: str | Sequence[str] | None = None,
    ) -> Pages[Any]:
        """Get one figure of one post of the member.

        Arguments:
            entity: The post.
            query_type: The figure.
            fields: Projection, `id,name,account:(id)`; without it every field comes back.

        Rest.li FINDER, `GET /memberCreatorPostAnalytics`.
        Scope: r_member_postAnalytics.
        """
        return self._pages(operations.ENTITY, entity=entity, query_type=query_type, fields=fields)

    def me(
        self,
        *,
        query_type: MemberCreatorPostAnalyticsQueryType | str | None = None,
        fields: str | Sequence[str] | None = None,
    ) -> Pages[Any]:
        """Get one figure of all posts of the member.

        Arguments:
            query_type: The figure.
            fields: Projection, `id,name,account:(id)`; without it every field comes back.

        Rest.li FINDER, `GET /memberCreatorPostAnalytics`.
        Scope: r_member_postAnalytics.
        """
        return self._pages(operations.ME, query_type=query_type, fields=fields)
