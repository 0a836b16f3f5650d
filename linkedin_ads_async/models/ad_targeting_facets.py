# =============================================================================
#  GENERATED from specs/ad_targeting_facets.yaml. Do not edit: change the spec, then `make generate`.
# =============================================================================
from __future__ import annotations

import attrs

from linkedin_ads_async.enums import OpenEnum
from linkedin_ads_async.urn import Urn
from linkedin_ads_async.wire import shown, wire


class AdTargetingEntityFinder(OpenEnum):
    """A way to find the values of a facet."""

    AD_TARGETING_FACET = "AD_TARGETING_FACET"
    """The values can be listed."""
    TYPEAHEAD = "TYPEAHEAD"
    """The values can be searched by text."""
    SIMILAR_ENTITIES = "SIMILAR_ENTITIES"
    """Values like a given one can be found."""
    FIELD_UNKNOWN = "$UNKNOWN"
    """None of the others."""


@attrs.define(slots=True, kw_only=True)
class AdTargetingFacet:
    """A facet of targeting, such as job functions or locations."""

    __repr__ = shown

    facet_name: str | None = attrs.field(default=None, metadata=wire("facetName", read_only=True))
    """Name of the facet, `jobFunctions`."""
    ad_targeting_facet_urn: Urn | None = attrs.field(
        default=None,
        metadata=wire("adTargetingFacetUrn", since="202304", read_only=True),
    )
    """URN of the facet; it is the key of the facet in targeting criteria."""
    entity_types: list[str] | None = attrs.field(
        default=None, metadata=wire("entityTypes", read_only=True)
    )
    """Kinds of values that the facet takes, such as FUNCTION; `$UNKNOWN` for audiences."""
    available_entity_finders: list[AdTargetingEntityFinder] | None = attrs.field(
        default=None, metadata=wire("availableEntityFinders", read_only=True)
    )
    """Finders of ad_targeting_entities that know the facet's values."""
