# =============================================================================
#  GENERATED from specs/sponsored_message_contents.yaml. Do not edit: change the spec, then `make generate`.
# =============================================================================
from __future__ import annotations

from typing import Any

import attrs

from linkedin_ads_async.enums import OpenEnum
from linkedin_ads_async.urn import Urn
from linkedin_ads_async.wire import shown, wire


@attrs.define(slots=True, kw_only=True)
class SponsoredMessageBodySource:
    """What a message shows; exactly one member is set."""

    __repr__ = shown

    text: str | None = None
    """At most 500 characters."""
    lead_generation_form: Urn | None = attrs.field(
        default=None, metadata=wire("leadGenerationForm")
    )
    """A lead form, the same that the creative's call to action opens."""


class SponsoredMessageReplyType(OpenEnum):
    """What a button does."""

    SIMPLE_REPLY = "SIMPLE_REPLY"
    """Goes on to nextContent."""
    EXTERNAL_WEBSITE = "EXTERNAL_WEBSITE"
    """Opens landingPage, which it needs."""
    LEAD_GENERATION = "LEAD_GENERATION"
    """Goes on to nextContent, a message with a lead form."""
    LEAD_GENERATION_THANK_YOU = "LEAD_GENERATION_THANK_YOU"
    """What follows once the form was sent in."""


@attrs.define(slots=True, kw_only=True)
class SponsoredMessageOption:
    """One button."""

    __repr__ = shown

    reply_type: SponsoredMessageReplyType | None = attrs.field(
        default=None, metadata=wire("replyType")
    )
    option_text: str | None = attrs.field(default=None, metadata=wire("optionText"))
    """Text of the button, 1 to 35 characters."""
    next_content: Urn | None = attrs.field(default=None, metadata=wire("nextContent"))
    """The message that follows; it must not lead back."""
    landing_page: str | None = attrs.field(default=None, metadata=wire("landingPage"))
    """The page that opens."""


@attrs.define(slots=True, kw_only=True)
class SponsoredMessageNextAction:
    """What the member can do after a message."""

    __repr__ = shown

    options: list[SponsoredMessageOption] | None = None
    """At most five buttons; LinkedIn adds "Not Interested" by itself."""


@attrs.define(slots=True, kw_only=True)
class SponsoredMessageContent:
    """One message of a conversation."""

    __repr__ = shown

    id: Any | None = attrs.field(default=None, metadata=wire(read_only=True))
    """Key of the message."""
    body_source: SponsoredMessageBodySource | None = attrs.field(
        default=None, metadata=wire("bodySource")
    )
    """What the message shows."""
    next_action: SponsoredMessageNextAction | None = attrs.field(
        default=None, metadata=wire("nextAction")
    )
    """Its buttons."""
