# =============================================================================
#  GENERATED from specs/campaign_conversions.yaml. Do not edit: change the spec, then `make generate`.
# =============================================================================
from __future__ import annotations

import attrs

from linkedin_ads_async.urn import Urn
from linkedin_ads_async.wire import EpochMillis, shown, wire


@attrs.define(slots=True, kw_only=True)
class CampaignConversion:
    """A conversion rule that counts for a campaign."""

    __repr__ = shown

    campaign: Urn | None = attrs.field(
        default=None, metadata=wire(required="create", immutable=True)
    )
    """The campaign; part of the key."""
    conversion: Urn | None = attrs.field(
        default=None, metadata=wire(required="create", immutable=True)
    )
    """The rule; part of the key."""
    associated_at: EpochMillis | None = attrs.field(
        default=None, metadata=wire("associatedAt", read_only=True)
    )
    """When they were tied."""
