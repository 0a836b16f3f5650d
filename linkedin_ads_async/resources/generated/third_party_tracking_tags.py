# =============================================================================
#  GENERATED from specs/third_party_tracking_tags.yaml. Do not edit: change the spec, then `make generate`.
# =============================================================================
"""Third-party tracking tags: Tags by which a third party measures a creative."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from linkedin_ads_async.facts.operations import third_party_tracking_tags as operations
from linkedin_ads_async.resources.answers import Created
from linkedin_ads_async.resources.paging import Pages
from linkedin_ads_async.resources.resource import Resource
from linkedin_ads_async.restli import Patch


class ThirdPartyTrackingTags(Resource):
    """Tags by which a third party measures a creative.

    Source: reference/api-campaign-management 13.3, 20.1.
    """

    def creative(
        self,
        *,
        creative: Any | None = None,
        start: int | None = None,
        count: int | None = None,
        fields: str | Sequence[str] | None = None,
    ) -> Pages[Any]:
        """List the tags of a creative.

        Arguments:
            creative: The creative.
            start: Index of the first element, 0 where it is not given.
            count: Elements per page, 10 where it is not given.
            fields: Projection, `id,name,account:(id)`; without it every field comes back.

        Rest.li FINDER, `GET /thirdPartyTrackingTags`.
        Scope: not documented.
        """
        return self._pages(
            operations.CREATIVE, creative=creative, start=start, count=count, fields=fields
        )

    async def get(
        self,
        third_party_tracking_tag_id: Any,
        *,
        fields: str | Sequence[str] | None = None,
    ) -> Any:
        """Get one tag.

        Arguments:
            fields: Projection, `id,name,account:(id)`; without it every field comes back.

        Rest.li GET, `GET /thirdPartyTrackingTags/{thirdPartyTrackingTagId}`.
        Scope: not documented.
        """
        return await self._call(
            operations.GET, third_party_tracking_tag_id=third_party_tracking_tag_id, fields=fields
        )

    async def create(
        self,
        entity: Any,
    ) -> Created[Any]:
        """Create a tag.

        Rest.li CREATE, `POST /thirdPartyTrackingTags`.
        Scope: not documented.
        """
        return await self._create(operations.CREATE, entity)

    async def update(
        self,
        third_party_tracking_tag_id: Any,
        *,
        patch: Patch | None = None,
    ) -> None:
        """Change fields of a tag.

        A field that is not given stays as it is; None deletes it.
        `patch=diff(before, after)` changes nested members too.

        Rest.li PARTIAL_UPDATE, `POST /thirdPartyTrackingTags/{thirdPartyTrackingTagId}`.
        Scope: not documented.
        """
        await self._update(
            operations.UPDATE, patch, {}, third_party_tracking_tag_id=third_party_tracking_tag_id
        )

    async def delete(
        self,
        third_party_tracking_tag_id: Any,
    ) -> None:
        """Delete a tag.

        Rest.li DELETE, `DELETE /thirdPartyTrackingTags/{thirdPartyTrackingTagId}`.
        Scope: not documented.
        """
        await self._call(operations.DELETE, third_party_tracking_tag_id=third_party_tracking_tag_id)
