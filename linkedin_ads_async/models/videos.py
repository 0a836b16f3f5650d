# =============================================================================
#  GENERATED from specs/videos.yaml. Do not edit: change the spec, then `make generate`.
# =============================================================================
from __future__ import annotations

from typing import Any

import attrs

from linkedin_ads_async.urn import Urn
from linkedin_ads_async.wire import EpochMillis, shown, wire

from ._shared.media import MediaLibraryMetadata, MediaStatus


@attrs.define(slots=True, kw_only=True)
class Video:
    """An uploaded video."""

    __repr__ = shown

    id: Urn | None = attrs.field(default=None, metadata=wire(read_only=True))
    owner: Urn | None = attrs.field(default=None, metadata=wire(read_only=True))
    """The organization, person or ad account whose video it is."""
    status: MediaStatus | None = attrs.field(default=None, metadata=wire(read_only=True))
    duration: int | None = attrs.field(default=None, metadata=wire(read_only=True))
    """Length in milliseconds."""
    download_url: str | None = attrs.field(
        default=None, metadata=wire("downloadUrl", read_only=True)
    )
    """Where its bytes can be read."""
    download_url_expires_at: EpochMillis | None = attrs.field(
        default=None, metadata=wire("downloadUrlExpiresAt", read_only=True)
    )
    """End of the download URL."""
    thumbnail: str | None = attrs.field(default=None, metadata=wire(read_only=True))
    """Where its still picture can be read."""
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
class VideoInitializeUploadRequest:
    """A video that is going to be uploaded."""

    __repr__ = shown

    owner: Urn | None = None
    """The organization or person whose video it is."""
    file_size_bytes: int | None = attrs.field(default=None, metadata=wire("fileSizeBytes"))
    """Size of the file in bytes."""
    upload_captions: bool | None = attrs.field(default=None, metadata=wire("uploadCaptions"))
    """Whether captions will be uploaded too."""
    upload_thumbnail: bool | None = attrs.field(default=None, metadata=wire("uploadThumbnail"))
    """Whether a still picture will be uploaded too."""
    media_library_metadata: MediaLibraryMetadata | None = attrs.field(
        default=None, metadata=wire("mediaLibraryMetadata")
    )
    """Account and name under which the media library shows it."""
    template_name: str | None = attrs.field(
        default=None, metadata=wire("templateName", since="202602")
    )
    """Name of the template that it was made from, for attribution."""
    linkback_context: Any | None = attrs.field(
        default=None, metadata=wire("linkbackContext", since="202602")
    )
    """Where it was made, for attribution."""


@attrs.define(slots=True, kw_only=True)
class VideoUploadInstruction:
    """Where one part of a video goes."""

    __repr__ = shown

    upload_url: str | None = attrs.field(default=None, metadata=wire("uploadUrl"))
    """Where one PUT takes the part; the `ETag` of its answer is the part's id."""
    first_byte: int | None = attrs.field(default=None, metadata=wire("firstByte"))
    """Offset of the part's first byte."""
    last_byte: int | None = attrs.field(default=None, metadata=wire("lastByte"))
    """Offset of the part's last byte, which is included."""


@attrs.define(slots=True, kw_only=True)
class VideoFinalizeUploadRequest:
    """The parts of an uploaded video."""

    __repr__ = shown

    video: Urn | None = None
    """The video."""
    upload_token: str | None = attrs.field(default=None, metadata=wire("uploadToken"))
    """The token from initialize_upload, even where it is empty."""
    uploaded_part_ids: list[str] | None = attrs.field(
        default=None, metadata=wire("uploadedPartIds")
    )
    """The `ETag` of every part, in the order of the instructions."""


@attrs.define(slots=True, kw_only=True)
class VideoUpload:
    """Where a video is to be uploaded."""

    __repr__ = shown

    video: Urn | None = None
    """The new video."""
    upload_token: str | None = attrs.field(default=None, metadata=wire("uploadToken"))
    """To be handed to finalize_upload as it is; it may be empty."""
    upload_instructions: list[VideoUploadInstruction] | None = attrs.field(
        default=None, metadata=wire("uploadInstructions")
    )
    """One per part, in order."""
    upload_urls_expire_at: EpochMillis | None = attrs.field(
        default=None, metadata=wire("uploadUrlsExpireAt")
    )
    """End of all upload URLs."""
    thumbnail_upload_url: str | None = attrs.field(
        default=None, metadata=wire("thumbnailUploadUrl")
    )
    """Where the still picture goes, if one was announced."""
    captions_upload_url: str | None = attrs.field(default=None, metadata=wire("captionsUploadUrl"))
    """Where the captions go, if they were announced."""
