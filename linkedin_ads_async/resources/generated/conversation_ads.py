# =============================================================================
#  GENERATED from specs/conversation_ads.yaml. Do not edit: change the spec, then `make generate`.
# =============================================================================
"""Conversation ads: Conversations of messages with buttons; their messages are the sponsoredMessageContents below them."""

from __future__ import annotations

from collections.abc import Sequence

from linkedin_ads_async.facts.operations import conversation_ads as operations
from linkedin_ads_async.models.conversation_ads import ConversationAd
from linkedin_ads_async.resources.answers import BatchResult, Created
from linkedin_ads_async.resources.resource import Resource
from linkedin_ads_async.restli import Patch
from linkedin_ads_async.unset import UNSET, Unset
from linkedin_ads_async.urn import Urn, UrnLike


class ConversationAds(Resource):
    """Conversations of messages with buttons; their messages are the sponsoredMessageContents below them.

    Source: reference/api-campaign-management 12.2, 19.9.
    """

    async def get(
        self,
        conversation_urn: UrnLike,
        *,
        fields: str | Sequence[str] | None = None,
    ) -> ConversationAd:
        """Get one conversation, without its messages.

        Arguments:
            fields: Projection, `id,name,account:(id)`; without it every field comes back.

        Rest.li GET, `GET /conversationAds/{conversationUrn}`.
        Scope: r_ads or rw_ads.
        """
        return await self._call(operations.GET, conversation_urn=conversation_urn, fields=fields)

    async def batch_get(
        self,
        ids: Sequence[UrnLike],
        *,
        fields: str | Sequence[str] | None = None,
    ) -> BatchResult[UrnLike, ConversationAd]:
        """Get several conversations, without their messages.

        Arguments:
            ids: URNs of the conversations.
            fields: Projection, `id,name,account:(id)`; without it every field comes back.

        Rest.li BATCH_GET, `GET /conversationAds`.
        Scope: r_ads or rw_ads.
        """
        return await self._batch_get(operations.BATCH_GET, ids, fields=fields)

    async def create(
        self,
        entity: ConversationAd,
    ) -> Created[Urn]:
        """Create an empty conversation.

        Then create its messages from the leaves up, set firstMessageContent by an update, and create an InMail content with guided replies for the creative.

        Rest.li CREATE, `POST /conversationAds`.
        Scope: rw_ads.
        """
        return await self._create(operations.CREATE, entity)

    async def update(
        self,
        conversation_urn: UrnLike,
        *,
        patch: Patch | None = None,
        parent_account: UrnLike | Unset | None = UNSET,
        headline_text: str | Unset | None = UNSET,
        first_message_content: Urn | str | Unset | None = UNSET,
    ) -> None:
        """Change fields of a conversation, above all its first message.

        A field that is not given stays as it is; None deletes it.
        `patch=diff(before, after)` changes nested members too.

        Rest.li PARTIAL_UPDATE, `POST /conversationAds/{conversationUrn}`.
        Scope: rw_ads.
        """
        await self._update(
            operations.UPDATE,
            patch,
            {
                "parent_account": parent_account,
                "headline_text": headline_text,
                "first_message_content": first_message_content,
            },
            conversation_urn=conversation_urn,
        )
