# =============================================================================
#  GENERATED from specs/dmp_segment_list_uploads.yaml. Do not edit: change the spec, then `make generate`.
# =============================================================================
from __future__ import annotations

import attrs

from linkedin_ads_async.urn import Urn
from linkedin_ads_async.wire import shown, wire


@attrs.define(slots=True, kw_only=True)
class DmpSegmentListUpload:
    """A file that fills a segment."""

    __repr__ = shown

    input_file: Urn | None = attrs.field(
        default=None, metadata=wire("inputFile", required="create", immutable=True)
    )
    """The uploaded CSV file, `urn:li:media:` with the media path that the upload answered."""
