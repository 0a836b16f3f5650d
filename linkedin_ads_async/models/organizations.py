# =============================================================================
#  GENERATED from specs/organizations.yaml. Do not edit: change the spec, then `make generate`.
# =============================================================================
from __future__ import annotations

from typing import Any

import attrs

from linkedin_ads_async.wire import shown, wire

from ._shared.common import Locale, MultiLocaleString


@attrs.define(slots=True, kw_only=True)
class Organization:
    """An organization; what of it comes back depends on the member's rights on its Page."""

    __repr__ = shown

    id: int | None = attrs.field(default=None, metadata=wire(read_only=True))
    """Numeric id."""
    vanity_name: str | None = attrs.field(default=None, metadata=wire("vanityName"))
    """Last part of the Page's address."""
    localized_name: str | None = attrs.field(default=None, metadata=wire("localizedName"))
    """Name in one language."""
    name: MultiLocaleString | None = None
    """Name in every language."""
    default_locale: Locale | None = attrs.field(default=None, metadata=wire("defaultLocale"))
    """Language in which the Page is written first."""
    industries: list[Any] | None = None
    """Industries of the organization."""
    website: Any | None = None
    """Address of the website."""
    localized_website: Any | None = attrs.field(default=None, metadata=wire("localizedWebsite"))
    """Address of the website in one language."""
    logo_v2: Any | None = attrs.field(default=None, metadata=wire("logoV2"))
    """Logo of the Page."""
    locations: Any | None = None
    """Places of the organization."""
