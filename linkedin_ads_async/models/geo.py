# =============================================================================
#  GENERATED from specs/geo.yaml. Do not edit: change the spec, then `make generate`.
# =============================================================================
from __future__ import annotations

import attrs

from linkedin_ads_async.wire import shown, wire

from ._shared.common import Locale


@attrs.define(slots=True, kw_only=True)
class GeoName:
    """The name of a place in one locale."""

    __repr__ = shown

    locale: Locale | None = None
    value: str | None = None


@attrs.define(slots=True, kw_only=True)
class GeoPlace:
    """A place."""

    __repr__ = shown

    id: int | None = None
    """Numeric id, the last part of its URN."""
    default_localized_name: GeoName | None = attrs.field(
        default=None, metadata=wire("defaultLocalizedName")
    )
    """Name in the locale that was asked for, else in `en_US`."""
