# =============================================================================
#  GENERATED from specs/conversion_events.yaml. Do not edit: change the spec, then `make generate`.
# =============================================================================
from __future__ import annotations

import attrs

from linkedin_ads_async.enums import OpenEnum
from linkedin_ads_async.urn import Urn
from linkedin_ads_async.wire import EpochMillis, shown, wire

from ._shared.common import Money


class ConversionEventUserIdType(OpenEnum):
    """Kind of an id."""

    SHA256_EMAIL = "SHA256_EMAIL"
    """Hash in 64 lower-case hex digits of the address in lower case without white space; no salt."""
    LINKEDIN_FIRST_PARTY_ADS_TRACKING_UUID = "LINKEDIN_FIRST_PARTY_ADS_TRACKING_UUID"
    """Value of the `li_fat_id` cookie or click parameter."""
    ACXIOM_ID = "ACXIOM_ID"
    PLAINTEXT_IP_ADDRESS = "PLAINTEXT_IP_ADDRESS"
    """An IPv4 address; in every version since May 2026."""
    SHA256_IP_ADDRESS = "SHA256_IP_ADDRESS"
    GOOGLE_AID = "GOOGLE_AID"
    """Google's advertising id; in every version since May 2026."""


@attrs.define(slots=True, kw_only=True)
class ConversionEventUserInfo:
    """What is known of a member; first and last name come together."""

    __repr__ = shown

    first_name: str | None = attrs.field(default=None, metadata=wire("firstName"))
    last_name: str | None = attrs.field(default=None, metadata=wire("lastName"))
    title: str | None = None
    """Job title."""
    company_name: str | None = attrs.field(default=None, metadata=wire("companyName"))
    country_code: str | None = attrs.field(default=None, metadata=wire("countryCode"))
    """ISO 3166 code of two letters."""
    hashed_first_name: str | None = attrs.field(
        default=None, metadata=wire("hashedFirstName", since="202609")
    )
    """SHA-256 in 64 hex digits."""
    hashed_last_name: str | None = attrs.field(
        default=None, metadata=wire("hashedLastName", since="202609")
    )
    """SHA-256 in 64 hex digits."""


@attrs.define(slots=True, kw_only=True)
class ConversionEventUserId:
    """One id of a member."""

    __repr__ = shown

    id_type: ConversionEventUserIdType | None = attrs.field(
        default=None, metadata=wire("idType", required="create")
    )
    id_value: str | None = attrs.field(default=None, metadata=wire("idValue", required="create"))
    """The id; LinkedIn was seen not to check its form."""


@attrs.define(slots=True, kw_only=True)
class ConversionEventUser:
    """Who converted; an id, a name, an external id or a lead is needed."""

    __repr__ = shown

    user_ids: list[ConversionEventUserId] | None = attrs.field(
        default=None, metadata=wire("userIds", required="create")
    )
    """Ids of the member; an empty list where something else names them."""
    user_info: ConversionEventUserInfo | None = attrs.field(default=None, metadata=wire("userInfo"))
    external_ids: list[str] | None = attrs.field(
        default=None, metadata=wire("externalIds", since="202410")
    )
    """One id that the advertiser's own systems use; more are refused."""
    lead: Urn | None = None
    """The lead that the member sent in; since May 2026 nothing else is needed beside it."""


@attrs.define(slots=True, kw_only=True)
class ConversionEvent:
    """One conversion, when it happened and by whom."""

    __repr__ = shown

    conversion: Urn | None = attrs.field(default=None, metadata=wire(required="create"))
    """The rule that it counts for."""
    conversion_happened_at: EpochMillis | None = attrs.field(
        default=None, metadata=wire("conversionHappenedAt", required="create")
    )
    """When it happened, within the last 90 days."""
    user: ConversionEventUser | None = attrs.field(default=None, metadata=wire(required="create"))
    conversion_value: Money | None = attrs.field(default=None, metadata=wire("conversionValue"))
    """What it is worth, where the rule's valueType is DYNAMIC."""
    event_id: str | None = attrs.field(default=None, metadata=wire("eventId"))
    """An id of one's own; of two events of an account with the same id, the Insight Tag's counts and the one sent here is dropped."""
