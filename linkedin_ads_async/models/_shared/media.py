# =============================================================================
#  GENERATED from specs/_shared/media.yaml. Do not edit: change the spec, then `make generate`.
# =============================================================================
from __future__ import annotations

import attrs

from linkedin_ads_async.enums import OpenEnum
from linkedin_ads_async.urn import Urn
from linkedin_ads_async.wire import shown, wire


class MediaStatus(OpenEnum):
    """How far an upload has come."""

    AVAILABLE = "AVAILABLE"
    """Ready to be used."""
    PROCESSING = "PROCESSING"
    """Uploaded, not ready yet."""
    PROCESSING_FAILED = "PROCESSING_FAILED"
    """It will not become ready."""
    WAITING_UPLOAD = "WAITING_UPLOAD"
    """The bytes have not come yet."""


@attrs.define(slots=True, kw_only=True)
class MediaLibraryMetadata:
    """What makes an upload part of an account's media library."""

    __repr__ = shown

    associated_account: Urn | None = attrs.field(default=None, metadata=wire("associatedAccount"))
    """The account of the library."""
    asset_name: str | None = attrs.field(default=None, metadata=wire("assetName"))
    """Name in the library."""
    media_library_status: str | None = attrs.field(
        default=None, metadata=wire("mediaLibraryStatus")
    )
    """State in the library, as answers show it."""
