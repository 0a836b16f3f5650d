# =============================================================================
#  GENERATED from specs/conversions.yaml. Do not edit: change the spec, then `make generate`.
# =============================================================================
from __future__ import annotations

import attrs

from linkedin_ads_async.enums import OpenEnum
from linkedin_ads_async.urn import Urn
from linkedin_ads_async.wire import EpochMillis, shown, wire

from ._shared.common import Money


class ConversionType(OpenEnum):
    """What a member did."""

    ADD_TO_CART = "ADD_TO_CART"
    DOWNLOAD = "DOWNLOAD"
    INSTALL = "INSTALL"
    KEY_PAGE_VIEW = "KEY_PAGE_VIEW"
    LEAD = "LEAD"
    PURCHASE = "PURCHASE"
    SIGN_UP = "SIGN_UP"
    OTHER = "OTHER"
    SAVE = "SAVE"
    START_CHECKOUT = "START_CHECKOUT"
    SCHEDULE = "SCHEDULE"
    VIEW_CONTENT = "VIEW_CONTENT"
    VIEW_VIDEO = "VIEW_VIDEO"
    ADD_BILLING_INFO = "ADD_BILLING_INFO"
    BOOK_APPOINTMENT = "BOOK_APPOINTMENT"
    REQUEST_QUOTE = "REQUEST_QUOTE"
    SEARCH = "SEARCH"
    SUBSCRIBE = "SUBSCRIBE"
    AD_CLICK = "AD_CLICK"
    AD_VIEW = "AD_VIEW"
    COMPLETE_SIGNUP = "COMPLETE_SIGNUP"
    SUBMIT_APPLICATION = "SUBMIT_APPLICATION"
    PHONE_CALL = "PHONE_CALL"
    INVITE = "INVITE"
    LOGIN = "LOGIN"
    SHARE = "SHARE"
    DONATE = "DONATE"
    ADD_TO_LIST = "ADD_TO_LIST"
    START_TRIAL = "START_TRIAL"
    OUTBOUND_CLICK = "OUTBOUND_CLICK"
    CONTACT = "CONTACT"
    QUALIFIED_LEAD = "QUALIFIED_LEAD"
    MARKETING_QUALIFIED_LEAD = "MARKETING_QUALIFIED_LEAD"
    SALES_QUALIFIED_LEAD = "SALES_QUALIFIED_LEAD"


class ConversionMethod(OpenEnum):
    """Where the conversions of a rule come from."""

    CONVERSIONS_API = "CONVERSIONS_API"
    """Sent by a server."""
    INSIGHT_TAG_URL_MATCH_RULES = "INSIGHT_TAG_URL_MATCH_RULES"
    """Pages that the Insight Tag sees."""
    INSIGHT_TAG_JAVASCRIPT_EVENT = "INSIGHT_TAG_JAVASCRIPT_EVENT"
    """Events that a page reports to the Insight Tag."""


class ConversionAttributionType(OpenEnum):
    """Which ads a conversion is attributed to."""

    LAST_TOUCH_BY_CAMPAIGN = "LAST_TOUCH_BY_CAMPAIGN"
    LAST_TOUCH_BY_CONVERSION = "LAST_TOUCH_BY_CONVERSION"


class ConversionValueType(OpenEnum):
    """What a conversion is worth."""

    DYNAMIC = "DYNAMIC"
    """The value that comes with the event."""
    FIXED = "FIXED"
    """The value of the rule."""
    NO_VALUE = "NO_VALUE"
    """Nothing."""


class ConversionOwnershipType(OpenEnum):
    """Whether a rule is the account's own or shared with it."""

    OWNED = "OWNED"
    SHARED = "SHARED"


class ConversionAutoAssociationType(OpenEnum):
    """Which campaigns a new rule is tied to."""

    ALL_CAMPAIGNS = "ALL_CAMPAIGNS"
    """The active, paused and draft campaigns of the account."""
    OBJECTIVE_BASED = "OBJECTIVE_BASED"
    """Campaigns whose objective matches."""
    NONE = "NONE"


@attrs.define(slots=True, kw_only=True)
class ConversionUrlMatchRule:
    """One condition on the address of a page."""

    __repr__ = shown

    match_type: str | None = attrs.field(default=None, metadata=wire("matchType"))
    """How the address is compared."""
    match_value: str | None = attrs.field(default=None, metadata=wire("matchValue"))
    """What it is compared with."""


@attrs.define(slots=True, kw_only=True)
class ConversionUrlRule:
    """One condition on the address of a page, in the older form."""

    __repr__ = shown

    type: str | None = None
    """How the address is compared."""
    match_value: str | None = attrs.field(default=None, metadata=wire("matchValue"))
    """What it is compared with."""


@attrs.define(slots=True, kw_only=True)
class ConversionAssociatedCampaign:
    """A campaign that is tied to a rule."""

    __repr__ = shown

    campaign: Urn | None = None
    conversion: Urn | None = None
    associated_at: EpochMillis | None = attrs.field(default=None, metadata=wire("associatedAt"))


@attrs.define(slots=True, kw_only=True)
class Conversion:
    """A rule that says what counts as a conversion and to which ads it is attributed."""

    __repr__ = shown

    id: int | None = attrs.field(default=None, metadata=wire(read_only=True))
    """Numeric id."""
    name: str | None = attrs.field(default=None, metadata=wire(required="create"))
    """Label of the rule."""
    account: Urn | None = attrs.field(
        default=None, metadata=wire(required="create", immutable=True)
    )
    """The ad account it belongs to."""
    type: ConversionType | None = attrs.field(default=None, metadata=wire(required="create"))
    conversion_method: ConversionMethod | None = attrs.field(
        default=None, metadata=wire("conversionMethod")
    )
    """Where the conversions come from; a rule for conversions sent by the API needs CONVERSIONS_API."""
    enabled: bool | None = None
    """Whether the rule counts; false takes the place of a delete."""
    attribution_type: ConversionAttributionType | None = attrs.field(
        default=None, metadata=wire("attributionType")
    )
    """LAST_TOUCH_BY_CAMPAIGN where it is not given."""
    post_click_attribution_window_size: int | None = attrs.field(
        default=None, metadata=wire("postClickAttributionWindowSize")
    )
    """Days after a click, one of 1, 7, 30 and 90; also 180 and 365 for the types ADD_TO_CART, PURCHASE, SUBMIT_APPLICATION and the kinds of LEAD."""
    view_through_attribution_window_size: int | None = attrs.field(
        default=None, metadata=wire("viewThroughAttributionWindowSize")
    )
    """Days after a view; the same numbers as after a click."""
    value_type: ConversionValueType | None = attrs.field(default=None, metadata=wire("valueType"))
    """DYNAMIC where it is not given."""
    value: Money | None = None
    """What one conversion is worth, where valueType is FIXED."""
    url_match_rule_expression: list[list[ConversionUrlMatchRule]] | None = attrs.field(
        default=None, metadata=wire("urlMatchRuleExpression")
    )
    """Pages of the Insight Tag that count; all rules of an inner list have to hold, of any of the lists. Without it the rule waits for an event."""
    url_rules: list[ConversionUrlRule] | None = attrs.field(default=None, metadata=wire("urlRules"))
    """The older form of rules for pages."""
    campaigns: list[Urn] | None = attrs.field(default=None, metadata=wire(read_only=True))
    """Campaigns that are tied to it."""
    associated_campaigns: list[ConversionAssociatedCampaign] | None = attrs.field(
        default=None, metadata=wire("associatedCampaigns", read_only=True)
    )
    """The same campaigns, with the time at which each was tied."""
    image_pixel_tag: str | None = attrs.field(
        default=None, metadata=wire("imagePixelTag", read_only=True)
    )
    """Markup of the pixel for pages without the tag."""
    last_callback_at: EpochMillis | None = attrs.field(
        default=None, metadata=wire("lastCallbackAt", read_only=True)
    )
    """When the last signal came."""
    latest_first_party_callback_at: EpochMillis | None = attrs.field(
        default=None, metadata=wire("latestFirstPartyCallbackAt", read_only=True)
    )
    """When the last first-party signal came."""
    created: EpochMillis | None = attrs.field(default=None, metadata=wire(read_only=True))
    last_modified: EpochMillis | None = attrs.field(
        default=None, metadata=wire("lastModified", read_only=True)
    )
    ownership_type: ConversionOwnershipType | None = attrs.field(
        default=None, metadata=wire("ownershipType", since="202605", read_only=True)
    )
