# =============================================================================
#  GENERATED from specs/images.yaml. Do not edit: change the spec, then `make generate`.
# =============================================================================
from __future__ import annotations

import attrs

from linkedin_ads_async.urn import Urn
from linkedin_ads_async.wire import EpochMillis, shown, wire

from ._shared.media import MediaLibraryMetadata, MediaStatus


@attrs.define(slots=True, kw_only=True)
class ImageUpload:
    """Where an image is to be uploaded."""

    __repr__ = shown

    image: Urn | None = None
    """The new image."""
    upload_url: str | None = attrs.field(default=None, metadata=wire("uploadUrl"))
    """Where one PUT takes all bytes."""
    upload_url_expires_at: EpochMillis | None = attrs.field(
        default=None, metadata=wire("uploadUrlExpiresAt")
    )
    """End of the upload URL."""


@attrs.define(slots=True, kw_only=True)
class Image:
    """An uploaded image."""

    __repr__ = shown

    id: Urn | None = attrs.field(default=None, metadata=wire(read_only=True))
    owner: Urn | None = attrs.field(default=None, metadata=wire(read_only=True))
    """The organization, person or ad account whose image it is."""
    status: MediaStatus | None = attrs.field(default=None, metadata=wire(read_only=True))
    download_url: str | None = attrs.field(
        default=None, metadata=wire("downloadUrl", read_only=True)
    )
    """Where its bytes can be read."""
    download_url_expires_at: EpochMillis | None = attrs.field(
        default=None, metadata=wire("downloadUrlExpiresAt", read_only=True)
    )
    """End of the download URL."""
    aspect_ratio_width: float | None = attrs.field(
        default=None, metadata=wire("aspectRatioWidth", read_only=True)
    )
    """Width to be set against the height."""
    aspect_ratio_height: float | None = attrs.field(
        default=None, metadata=wire("aspectRatioHeight", read_only=True)
    )
    """Height to be set against the width."""
    media_library_metadata: MediaLibraryMetadata | None = attrs.field(
        default=None, metadata=wire("mediaLibraryMetadata")
    )
    """Its entry in an account's media library."""


@attrs.define(slots=True, kw_only=True)
class ImageInitializeUploadRequest:
    """An image that is going to be uploaded."""

    __repr__ = shown

    owner: Urn | None = None
    """The organization or person whose image it is."""
    media_library_metadata: MediaLibraryMetadata | None = attrs.field(
        default=None, metadata=wire("mediaLibraryMetadata")
    )
    """Account and name under which the media library shows it."""
