# =============================================================================
#  GENERATED from specs/iab_categories.yaml. Do not edit: change the spec, then `make generate`.
# =============================================================================
from __future__ import annotations

from typing import Any

import attrs

from linkedin_ads_async.urn import Urn
from linkedin_ads_async.wire import shown, wire

from ._shared.common import MultiLocaleString


@attrs.define(slots=True, kw_only=True)
class IabCategoryEntry:
    """A category of publishers."""

    __repr__ = shown

    id: Any | None = attrs.field(default=None, metadata=wire(read_only=True))
    """Id of the category."""
    field_urn: Urn | None = attrs.field(default=None, metadata=wire("$URN", read_only=True))
    """The category, as campaigns name it."""
    name: MultiLocaleString | None = attrs.field(default=None, metadata=wire(read_only=True))
    """Name by language."""
    rollup: Any | None = attrs.field(default=None, metadata=wire(read_only=True))
    """Category above."""
    rollup_ids: Any | None = attrs.field(default=None, metadata=wire("rollupIds", read_only=True))
    """Categories above."""
