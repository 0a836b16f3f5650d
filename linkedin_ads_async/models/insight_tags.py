# =============================================================================
#  GENERATED from specs/insight_tags.yaml. Do not edit: change the spec, then `make generate`.
# =============================================================================
from __future__ import annotations

import attrs

from linkedin_ads_async.urn import Urn
from linkedin_ads_async.wire import wire


@attrs.define(slots=True, kw_only=True)
class InsightTag:
    """An Insight Tag, as a create sends it."""

    account: Urn | None = attrs.field(default=None, metadata=wire(immutable=True))
    """The ad account."""
