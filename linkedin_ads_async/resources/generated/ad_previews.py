# =============================================================================
#  GENERATED from specs/ad_previews.yaml. Do not edit: change the spec, then `make generate`.
# =============================================================================
"""Ad previews: How an ad looks, as HTML for each placement; for image, carousel, video, single job and event ads."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from linkedin_ads_async.facts.operations import ad_previews as operations
from linkedin_ads_async.models.ad_previews import AdPreview
from linkedin_ads_async.resources.paging import Pages
from linkedin_ads_async.resources.resource import Resource
from linkedin_ads_async.urn import UrnLike


class AdPreviews(Resource):
    """How an ad looks, as HTML for each placement; for image, carousel, video, single job and event ads.

    Source: reference/api-campaign-management 9, 18, 19.6, 20.1.
    """

    def creative(
        self,
        *,
        creative: UrnLike,
        account: UrnLike,
        start: int | None = None,
        count: int | None = None,
        fields: str | Sequence[str] | None = None,
    ) -> Pages[AdPreview]:
        """Preview a creative, one element per placement, in no certain order.

        Creatives of a kind that has no preview answer 422.

        Arguments:
            creative: The creative.
            account: The ad account that it belongs to.
            start: Index of the first element, 0 where it is not given.
            count: Elements per page, 10 where it is not given.
            fields: Projection, `id,name,account:(id)`; without it every field comes back.

        Rest.li FINDER, `GET /adPreviews`.
        Scope: r_ads or rw_ads.
        """
        return self._pages(
            operations.CREATIVE,
            creative=creative,
            account=account,
            start=start,
            count=count,
            fields=fields,
        )

    async def live_preview_for_creative(
        self,
        *,
        parameters: Mapping[str, Any] | None = None,
    ) -> Any:
        """Preview a creative that does not exist yet, made from a reference to its content.

        Arguments:
            parameters: Parameters of the action by their wire names; the facts do not name
                them.

        Uncertain: neither what it takes nor the form of its answer is in the facts.

        Rest.li ACTION, `POST /adPreviews`.
        Scope: r_ads and r_organization_social or r_ads and w_organization_social or r_ads and w_member_social or rw_ads and r_organization_social or rw_ads and w_organization_social or rw_ads and w_member_social.
        """
        return await self._call(operations.LIVE_PREVIEW_FOR_CREATIVE, parameters=parameters)

    async def live_preview_for_creative_inline(
        self,
        *,
        parameters: Mapping[str, Any] | None = None,
    ) -> Any:
        """Preview a creative that does not exist yet, made from the content of a post.

        Arguments:
            parameters: Parameters of the action by their wire names; the facts do not name
                them.

        Uncertain: neither what it takes nor the form of its answer is in the facts.

        Rest.li ACTION, `POST /adPreviews`.
        Scope: r_ads and r_organization_social or r_ads and w_organization_social or r_ads and w_member_social or rw_ads and r_organization_social or rw_ads and w_organization_social or rw_ads and w_member_social.
        """
        return await self._call(operations.LIVE_PREVIEW_FOR_CREATIVE_INLINE, parameters=parameters)
