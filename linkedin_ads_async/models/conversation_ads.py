# =============================================================================
#  GENERATED from specs/conversation_ads.yaml. Do not edit: change the spec, then `make generate`.
# =============================================================================
from __future__ import annotations

import attrs

from linkedin_ads_async.urn import Urn
from linkedin_ads_async.wire import shown, wire


@attrs.define(slots=True, kw_only=True)
class ConversationAd:
    """A conversation, to which messages belong."""

    __repr__ = shown

    id: Urn | None = attrs.field(default=None, metadata=wire(read_only=True))
    parent_account: Urn | None = attrs.field(
        default=None, metadata=wire("parentAccount", required="create")
    )
    """The ad account that it belongs to."""
    headline_text: str | None = attrs.field(default=None, metadata=wire("headlineText"))
    """Headline."""
    first_message_content: Urn | None = attrs.field(
        default=None, metadata=wire("firstMessageContent")
    )
    """The message that it begins with; set once there are messages."""
