# =============================================================================
#  GENERATED from specs/sponsored_message_contents.yaml. Do not edit: change the spec, then `make generate`.
# =============================================================================
"""Sponsored message contents: The messages of a conversation and their buttons, a tree of at most 25."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from linkedin_ads_async.facts.operations import sponsored_message_contents as operations
from linkedin_ads_async.models.sponsored_message_contents import (
    SponsoredMessageBodySource,
    SponsoredMessageContent,
    SponsoredMessageNextAction,
)
from linkedin_ads_async.resources.answers import BatchCreated, BatchResult, Created
from linkedin_ads_async.resources.paging import Pages
from linkedin_ads_async.resources.resource import Resource
from linkedin_ads_async.restli import Patch
from linkedin_ads_async.unset import UNSET, Unset
from linkedin_ads_async.urn import Urn, UrnLike


class SponsoredMessageContents(Resource):
    """The messages of a conversation and their buttons, a tree of at most 25.

    Source: reference/api-campaign-management 12.2, 16, 19.9, 20.
    """

    def get_all(
        self,
        conversation_urn: UrnLike,
        *,
        start: int | None = None,
        count: int | None = None,
        fields: str | Sequence[str] | None = None,
    ) -> Pages[SponsoredMessageContent]:
        """List all messages of a conversation.

        Arguments:
            start: Index of the first element, 0 where it is not given.
            count: Elements per page, 10 where it is not given.
            fields: Projection, `id,name,account:(id)`; without it every field comes back.

        Rest.li GET_ALL, `GET /conversationAds/{conversationUrn}/sponsoredMessageContents`.
        Scope: r_ads or rw_ads.
        """
        return self._pages(
            operations.GET_ALL,
            conversation_urn=conversation_urn,
            start=start,
            count=count,
            fields=fields,
        )

    async def get(
        self,
        conversation_urn: UrnLike,
        message_content_urn: Urn | str,
        *,
        fields: str | Sequence[str] | None = None,
    ) -> SponsoredMessageContent:
        """Get one message.

        Arguments:
            fields: Projection, `id,name,account:(id)`; without it every field comes back.

        Rest.li GET, `GET /conversationAds/{conversationUrn}/sponsoredMessageContents/{messageContentUrn}`.
        Scope: r_ads or rw_ads.
        """
        return await self._call(
            operations.GET,
            conversation_urn=conversation_urn,
            message_content_urn=message_content_urn,
            fields=fields,
        )

    async def batch_get(
        self,
        conversation_urn: UrnLike,
        ids: Sequence[UrnLike],
        *,
        fields: str | Sequence[str] | None = None,
    ) -> BatchResult[UrnLike, SponsoredMessageContent]:
        """Get several messages.

        Arguments:
            ids: URNs of the messages.
            fields: Projection, `id,name,account:(id)`; without it every field comes back.

        Uncertain: LinkedIn's request collection has it, its list of endpoints has not.

        Rest.li BATCH_GET, `GET /conversationAds/{conversationUrn}/sponsoredMessageContents`.
        Scope: r_ads or rw_ads.
        """
        return await self._batch_get(
            operations.BATCH_GET, ids, conversation_urn=conversation_urn, fields=fields
        )

    async def create(
        self,
        conversation_urn: UrnLike,
        entity: SponsoredMessageContent,
    ) -> Created[Urn]:
        """Create a message; those that its buttons lead to have to be there.

        Rest.li CREATE, `POST /conversationAds/{conversationUrn}/sponsoredMessageContents`.
        Scope: rw_ads.
        """
        return await self._create(operations.CREATE, entity, conversation_urn=conversation_urn)

    async def batch_create(
        self,
        conversation_urn: UrnLike,
        entities: Sequence[SponsoredMessageContent],
    ) -> BatchCreated[Urn]:
        """Create several messages; none of them can lead to another of the same batch.

        Rest.li BATCH_CREATE, `POST /conversationAds/{conversationUrn}/sponsoredMessageContents`.
        Scope: rw_ads.
        """
        return await self._batch_create(
            operations.BATCH_CREATE, entities, conversation_urn=conversation_urn
        )

    async def update(
        self,
        conversation_urn: UrnLike,
        message_content_urn: Urn | str,
        *,
        patch: Patch | None = None,
        body_source: SponsoredMessageBodySource | Unset | None = UNSET,
        next_action: SponsoredMessageNextAction | Unset | None = UNSET,
    ) -> None:
        """Change fields of a message.

        A field that is not given stays as it is; None deletes it.
        `patch=diff(before, after)` changes nested members too.

        Rest.li PARTIAL_UPDATE, `POST /conversationAds/{conversationUrn}/sponsoredMessageContents/{messageContentUrn}`.
        Scope: rw_ads.
        """
        await self._update(
            operations.UPDATE,
            patch,
            {"body_source": body_source, "next_action": next_action},
            conversation_urn=conversation_urn,
            message_content_urn=message_content_urn,
        )

    async def batch_update(
        self,
        conversation_urn: UrnLike,
        changes: Mapping[UrnLike, Patch | Mapping[str, Any]],
    ) -> BatchResult[UrnLike, None]:
        """Change fields of several messages.

        Arguments:
            ids: URNs of the messages.

        Rest.li BATCH_PARTIAL_UPDATE, `POST /conversationAds/{conversationUrn}/sponsoredMessageContents`.
        Scope: rw_ads.
        """
        return await self._batch_update(
            operations.BATCH_UPDATE, changes, conversation_urn=conversation_urn
        )

    async def batch_delete(
        self,
        conversation_urn: UrnLike,
        ids: Sequence[UrnLike],
    ) -> BatchResult[UrnLike, None]:
        """Delete several messages.

        Arguments:
            ids: URNs of the messages.

        Rest.li BATCH_DELETE, `DELETE /conversationAds/{conversationUrn}/sponsoredMessageContents`.
        Scope: rw_ads.
        """
        return await self._batch_delete(
            operations.BATCH_DELETE, ids, conversation_urn=conversation_urn
        )
