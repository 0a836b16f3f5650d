# =============================================================================
#  GENERATED from specs/insight_tags.yaml. Do not edit: change the spec, then `make generate`.
# =============================================================================
"""Insight Tags: The tags by which an account's websites report to LinkedIn."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from linkedin_ads_async.facts.operations import insight_tags as operations
from linkedin_ads_async.resources.answers import Created
from linkedin_ads_async.resources.paging import Pages
from linkedin_ads_async.resources.resource import Resource
from linkedin_ads_async.restli import Patch
from linkedin_ads_async.urn import UrnLike


class InsightTags(Resource):
    """The tags by which an account's websites report to LinkedIn.

    Source: reference/api-conversions-leads 1, 5, 12.
    """

    def account(
        self,
        *,
        account: UrnLike,
        start: int | None = None,
        count: int | None = None,
        fields: str | Sequence[str] | None = None,
    ) -> Pages[Any]:
        """List the Insight Tags of one ad account.

        Arguments:
            account: The ad account.
            start: Index of the first element, 0 where it is not given.
            count: Elements per page, 10 where it is not given.
            fields: Projection, `id,name,account:(id)`; without it every field comes back.

        Rest.li FINDER, `GET /insightTags`.
        Scope: r_ads or rw_ads.
        """
        return self._pages(
            operations.ACCOUNT, account=account, start=start, count=count, fields=fields
        )

    async def get(
        self,
        insight_tag_id: Any,
        *,
        fields: str | Sequence[str] | None = None,
    ) -> Any:
        """Get one Insight Tag.

        Arguments:
            fields: Projection, `id,name,account:(id)`; without it every field comes back.

        Rest.li GET, `GET /insightTags/{insightTagId}`.
        Scope: rw_ads.
        """
        return await self._call(operations.GET, insight_tag_id=insight_tag_id, fields=fields)

    async def create(
        self,
        entity: Any,
    ) -> Created[Any]:
        """Create the Insight Tag of an ad account.

        Uncertain: that the body carries the account rests on recollection, and what else it
        takes is not in the facts.

        Rest.li CREATE, `POST /insightTags`.
        Scope: rw_ads.
        """
        return await self._create(operations.CREATE, entity)

    async def update(
        self,
        insight_tag_id: Any,
        *,
        patch: Patch | None = None,
    ) -> None:
        """Change an Insight Tag.

        A field that is not given stays as it is; None deletes it.
        `patch=diff(before, after)` changes nested members too.

        Uncertain: which members can change is not in the facts.

        Rest.li PARTIAL_UPDATE, `POST /insightTags/{insightTagId}`.
        Scope: rw_ads.
        """
        await self._update(operations.UPDATE, patch, {}, insight_tag_id=insight_tag_id)
