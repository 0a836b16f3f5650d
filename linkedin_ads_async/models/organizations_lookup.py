# =============================================================================
#  GENERATED from specs/organizations_lookup.yaml. Do not edit: change the spec, then `make generate`.
# =============================================================================
from __future__ import annotations

from typing import Any

import attrs

from linkedin_ads_async.wire import shown, wire

from ._shared.common import Locale, MultiLocaleString


@attrs.define(slots=True, kw_only=True)
class PublicOrganization:
    """What everybody may know of an organization."""

    __repr__ = shown

    id: int | None = None
    """Numeric id."""
    name: MultiLocaleString | None = None
    localized_name: str | None = attrs.field(default=None, metadata=wire("localizedName"))
    vanity_name: str | None = attrs.field(default=None, metadata=wire("vanityName"))
    """Last part of the address of its Page."""
    default_locale: Locale | None = attrs.field(default=None, metadata=wire("defaultLocale"))
    industries: Any | None = None
    """What it works in."""
    website: Any | None = None
    """Its website."""
    localized_website: str | None = attrs.field(default=None, metadata=wire("localizedWebsite"))
    logo_v2: Any | None = attrs.field(default=None, metadata=wire("logoV2"))
    """A cropped image."""
    locations: Any | None = None
    """Where it is."""
