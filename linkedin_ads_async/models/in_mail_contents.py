# =============================================================================
#  GENERATED from specs/in_mail_contents.yaml. Do not edit: change the spec, then `make generate`.
# =============================================================================
from __future__ import annotations

from typing import Any

import attrs

from linkedin_ads_async.urn import Urn
from linkedin_ads_async.wire import EpochMillis, shown, wire


@attrs.define(slots=True, kw_only=True)
class InMailRegularSubContent:
    """A button to a page."""

    __repr__ = shown

    call_to_action_text: str | None = attrs.field(default=None, metadata=wire("callToActionText"))
    """Text of the button."""
    call_to_action_landing_page_url: str | None = attrs.field(
        default=None, metadata=wire("callToActionLandingPageUrl")
    )
    """Where it leads."""
    right_rail_ad_picture: Any | None = attrs.field(
        default=None, metadata=wire("rightRailAdPicture")
    )
    """Picture beside the message."""


@attrs.define(slots=True, kw_only=True)
class InMailFormSubContent:
    """A button to the creative's lead form."""

    __repr__ = shown

    call_to_action_text: str | None = attrs.field(default=None, metadata=wire("callToActionText"))
    """Text of the button."""
    right_rail_ad_picture: Any | None = attrs.field(
        default=None, metadata=wire("rightRailAdPicture")
    )
    """Picture beside the message."""


@attrs.define(slots=True, kw_only=True)
class InMailGuidedRepliesSubContent:
    """A conversation."""

    __repr__ = shown

    sponsored_conversation: Urn | None = attrs.field(
        default=None, metadata=wire("sponsoredConversation")
    )
    """The conversation that begins."""
    right_rail_ad_picture: Any | None = attrs.field(
        default=None, metadata=wire("rightRailAdPicture")
    )
    """Picture beside the message."""


@attrs.define(slots=True, kw_only=True)
class InMailSubContent:
    """What a message leads to; exactly one member is set."""

    __repr__ = shown

    regular: InMailRegularSubContent | None = None
    form: InMailFormSubContent | None = None
    guided_replies: InMailGuidedRepliesSubContent | None = attrs.field(
        default=None, metadata=wire("guidedReplies")
    )


@attrs.define(slots=True, kw_only=True)
class InMailContent:
    """What a message ad says, or how a conversation begins."""

    __repr__ = shown

    id: Urn | None = attrs.field(default=None, metadata=wire(read_only=True))
    account: Urn | None = attrs.field(default=None, metadata=wire(required="create"))
    name: str | None = attrs.field(default=None, metadata=wire(required="create"))
    """Label that members do not see."""
    subject: str | None = attrs.field(default=None, metadata=wire(required="create"))
    """At most 60 characters; macros such as `%FIRSTNAME%` are filled in."""
    sender: Urn | None = attrs.field(default=None, metadata=wire(required="create"))
    """The person or organization that writes; the account has to have approved it."""
    html_body: str | None = attrs.field(default=None, metadata=wire("htmlBody"))
    """Text in a part of HTML, with macros, at most 1,500 characters in message ads; a create of those needs it. Reads of conversations give "n/a"."""
    custom_footer: str | None = attrs.field(default=None, metadata=wire("customFooter"))
    """Terms below the text."""
    sub_content: InMailSubContent | None = attrs.field(
        default=None, metadata=wire("subContent", required="create")
    )
    """What the message leads to."""
    created_at: EpochMillis | None = attrs.field(
        default=None, metadata=wire("createdAt", read_only=True)
    )
    created_by: Urn | None = attrs.field(default=None, metadata=wire("createdBy", read_only=True))
    last_modified_at: EpochMillis | None = attrs.field(
        default=None, metadata=wire("lastModifiedAt", read_only=True)
    )
    last_modified_by: Urn | None = attrs.field(
        default=None, metadata=wire("lastModifiedBy", read_only=True)
    )
