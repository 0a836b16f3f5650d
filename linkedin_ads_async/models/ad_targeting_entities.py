# =============================================================================
#  GENERATED from specs/ad_targeting_entities.yaml. Do not edit: change the spec, then `make generate`.
# =============================================================================
from __future__ import annotations

import attrs

from linkedin_ads_async.urn import Urn
from linkedin_ads_async.wire import shown, wire


@attrs.define(slots=True, kw_only=True)
class AdTargetingEntity:
    """A value of a facet."""

    __repr__ = shown

    urn: Urn | None = attrs.field(default=None, metadata=wire(read_only=True))
    """The value as targeting criteria take it."""
    name: str | None = attrs.field(default=None, metadata=wire(read_only=True))
    """Label in the locale that was asked for."""
    facet_urn: Urn | None = attrs.field(default=None, metadata=wire("facetUrn", read_only=True))
    """The facet that the value belongs to."""
    value: str | None = attrs.field(default=None, metadata=wire(read_only=True))
    """The value in its older form."""
