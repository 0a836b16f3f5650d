# =============================================================================
#  GENERATED from specs/dmp_segment_users.yaml. Do not edit: change the spec, then `make generate`.
# =============================================================================
from __future__ import annotations

import attrs

from linkedin_ads_async.enums import OpenEnum
from linkedin_ads_async.wire import shown, wire


class DmpSegmentUserAction(OpenEnum):
    """Whether a member is added or removed."""

    ADD = "ADD"
    REMOVE = "REMOVE"


class DmpSegmentUserIdType(OpenEnum):
    """Kind of an id."""

    SHA256_EMAIL = "SHA256_EMAIL"
    """SHA-256 of an address; LinkedIn recommends it."""
    SHA512_EMAIL = "SHA512_EMAIL"
    """SHA-512 of an address."""
    GOOGLE_AID = "GOOGLE_AID"
    """Advertising id of an Android device."""
    APPLE_IDFA = "APPLE_IDFA"
    """Advertising id of an Apple device."""


@attrs.define(slots=True, kw_only=True)
class DmpSegmentUserId:
    """One id of a member."""

    __repr__ = shown

    id_type: DmpSegmentUserIdType | None = attrs.field(
        default=None, metadata=wire("idType", required="create")
    )
    id_value: str | None = attrs.field(default=None, metadata=wire("idValue", required="create"))
    """The id; an address is put into lower case, stripped of all blanks, then hashed, and the hash is written in hexadecimal digits."""


@attrs.define(slots=True, kw_only=True)
class DmpSegmentUser:
    """A member to add or to remove, named by hashed ids, by first and last name, or by both."""

    __repr__ = shown

    action: DmpSegmentUserAction | None = attrs.field(
        default=None, metadata=wire(required="create")
    )
    user_ids: list[DmpSegmentUserId] | None = attrs.field(default=None, metadata=wire("userIds"))
    """Ids of the member; needed unless there are both names."""
    first_name: str | None = attrs.field(default=None, metadata=wire("firstName"))
    """Given together with lastName; at most 35 characters."""
    last_name: str | None = attrs.field(default=None, metadata=wire("lastName"))
    """Given together with firstName; at most 35 characters."""
    title: str | None = None
    """Job title, which helps to match by name; at most 50 characters."""
    company: str | None = None
    """Employer, which helps to match by name; at most 50 characters."""
    country: str | None = None
    """ISO 3166 country, two letters."""
