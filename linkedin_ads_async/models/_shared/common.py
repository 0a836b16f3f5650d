# =============================================================================
#  GENERATED from specs/_shared/common.yaml. Do not edit: change the spec, then `make generate`.
# =============================================================================
from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Any

import attrs

from linkedin_ads_async.enums import OpenEnum
from linkedin_ads_async.urn import Urn
from linkedin_ads_async.wire import EpochMillis, shown, wire


@attrs.define(slots=True, kw_only=True)
class DateRange:
    """A range of days, both ends included; without an end it is open."""

    __repr__ = shown

    start: date | None = None
    end: date | None = None


@attrs.define(slots=True, kw_only=True)
class Money:
    """An amount in one currency."""

    __repr__ = shown

    amount: Decimal | None = None
    """Exact decimal amount in units of the currency."""
    currency_code: str | None = attrs.field(default=None, metadata=wire("currencyCode"))
    """ISO 4217 code; it has to be the ad account's currency."""


@attrs.define(slots=True, kw_only=True)
class RunSchedule:
    """When something may run, in UTC."""

    __repr__ = shown

    start: EpochMillis | None = attrs.field(default=None, metadata=wire(required="create"))
    """First moment, included."""
    end: EpochMillis | None = None
    """First moment after the run; without it the run is open."""


@attrs.define(slots=True, kw_only=True)
class Locale:
    """A language in a country."""

    __repr__ = shown

    country: str | None = None
    """ISO 3166 country in upper case."""
    language: str | None = None
    """ISO 639 language in lower case."""


@attrs.define(slots=True, kw_only=True)
class AuditStamp:
    """Who did something, and when."""

    __repr__ = shown

    actor: Urn | None = None
    """Often missing in lists, or `urn:li:unknown:0`."""
    impersonator: Urn | None = None
    """Who acted in the actor's name."""
    time: EpochMillis | None = None


@attrs.define(slots=True, kw_only=True)
class ChangeAuditStamps:
    """When an entity was created and last changed."""

    __repr__ = shown

    created: AuditStamp | None = None
    last_modified: AuditStamp | None = attrs.field(default=None, metadata=wire("lastModified"))


@attrs.define(slots=True, kw_only=True)
class EntityVersion:
    """Counter of an entity's changes."""

    __repr__ = shown

    version_tag: str | None = attrs.field(default=None, metadata=wire("versionTag"))
    """Starts at "1" and grows by one with each change."""


@attrs.define(slots=True, kw_only=True)
class MultiLocaleString:
    """A text in several languages."""

    __repr__ = shown

    localized: dict[str, str] | None = None
    """Texts by locale, `en_US`."""
    preferred_locale: Locale | None = attrs.field(default=None, metadata=wire("preferredLocale"))


class SortOrder(OpenEnum):
    """Direction of a listing that is sorted by id."""

    ASCENDING = "ASCENDING"
    DESCENDING = "DESCENDING"


@attrs.define(slots=True, kw_only=True)
class OrganizationInfo:
    """What is shown of an organization where its details are asked for."""

    __repr__ = shown

    id: int | None = None
    name: MultiLocaleString | None = None
    vanity_name: str | None = attrs.field(default=None, metadata=wire("vanityName"))
    localized_name: str | None = attrs.field(default=None, metadata=wire("localizedName"))
    logo: Any | None = None
    """A cropped image."""


@attrs.define(slots=True, kw_only=True)
class PersonInfo:
    """What is shown of a member where details are asked for."""

    __repr__ = shown

    id: Urn | None = None
    vanity_name: str | None = attrs.field(default=None, metadata=wire("vanityName"))


@attrs.define(slots=True, kw_only=True)
class EntityInfo:
    """Details of an organization or a member; for any other entity it is empty."""

    __repr__ = shown

    id: Any | None = None
    """A number for an organization, a URN for a member."""
    name: MultiLocaleString | None = None
    vanity_name: str | None = attrs.field(default=None, metadata=wire("vanityName"))
    localized_name: str | None = attrs.field(default=None, metadata=wire("localizedName"))
    logo: Any | None = None
    """A cropped image."""


@attrs.define(slots=True, kw_only=True)
class PagingLink:
    """The way to a neighbouring page."""

    __repr__ = shown

    rel: str | None = None
    href: str | None = None
    type: str | None = None


@attrs.define(slots=True, kw_only=True)
class CursorMetadata:
    """The way to the next page; without a token this page is the last."""

    __repr__ = shown

    next_page_token: str | None = attrs.field(default=None, metadata=wire("nextPageToken"))
    total_result_count: int | None = attrs.field(default=None, metadata=wire("totalResultCount"))
    """All hits, where the finder was asked to count them."""


@attrs.define(slots=True, kw_only=True)
class Paging:
    """Where a page stands; `total` is missing or 0 where it is not known."""

    __repr__ = shown

    start: int | None = None
    count: int | None = None
    """The page size that was asked for, not the number of elements."""
    total: int | None = None
    links: list[PagingLink] | None = None
