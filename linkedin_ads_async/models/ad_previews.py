# =============================================================================
#  GENERATED from specs/ad_previews.yaml. Do not edit: change the spec, then `make generate`.
# =============================================================================
from __future__ import annotations

import attrs

from linkedin_ads_async.enums import OpenEnum
from linkedin_ads_async.urn import Urn
from linkedin_ads_async.wire import shown, wire


class AdPreviewContentPresentationType(OpenEnum):
    """Kind of device."""

    DESKTOP_WEBSITE = "DESKTOP_WEBSITE"
    MOBILE_WEBSITE = "MOBILE_WEBSITE"


@attrs.define(slots=True, kw_only=True)
class AdPreviewLinkedInPlacement:
    """A place on LinkedIn."""

    __repr__ = shown

    placement_name: str | None = attrs.field(default=None, metadata=wire("placementName"))
    """Name of the place, such as FEED."""
    content_presentation_type: AdPreviewContentPresentationType | None = attrs.field(
        default=None, metadata=wire("contentPresentationType")
    )


@attrs.define(slots=True, kw_only=True)
class AdPreviewPlacement:
    """Where the ad stands; exactly one member is set."""

    __repr__ = shown

    linkedin: AdPreviewLinkedInPlacement | None = None


@attrs.define(slots=True, kw_only=True)
class AdPreview:
    """How an ad looks in one placement."""

    __repr__ = shown

    creative: Urn | None = attrs.field(default=None, metadata=wire(read_only=True))
    account: Urn | None = attrs.field(default=None, metadata=wire(read_only=True))
    """The ad account; not in all answers."""
    placement: AdPreviewPlacement | None = attrs.field(default=None, metadata=wire(read_only=True))
    preview: str | None = attrs.field(default=None, metadata=wire(read_only=True))
    """An HTML `iframe`; its source answers for about three hours."""
