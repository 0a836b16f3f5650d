# =============================================================================
#  GENERATED from specs/_shared/standardized_data.yaml. Do not edit: change the spec, then `make generate`.
# =============================================================================
from __future__ import annotations

import attrs

from linkedin_ads_async.urn import Urn
from linkedin_ads_async.wire import shown, wire

from .common import MultiLocaleString


@attrs.define(slots=True, kw_only=True)
class StandardizedEntity:
    """One entry of a list, such as a job function or an industry."""

    __repr__ = shown

    id: int | None = None
    """Numeric id, the last part of its URN."""
    field_urn: Urn | None = attrs.field(default=None, metadata=wire("$URN"))
    """Its URN."""
    name: MultiLocaleString | None = None
    rollup: list[int] | None = None
    """Ids of the wider entries that it belongs to, where there is a hierarchy."""
    rollup_ids: list[int] | None = attrs.field(default=None, metadata=wire("rollupIds"))
    """Ids of the wider entries that it belongs to, where there is a hierarchy."""
