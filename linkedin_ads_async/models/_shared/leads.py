# =============================================================================
#  GENERATED from specs/_shared/leads.yaml. Do not edit: change the spec, then `make generate`.
# =============================================================================
from __future__ import annotations

import attrs

from linkedin_ads_async.enums import OpenEnum
from linkedin_ads_async.urn import Urn
from linkedin_ads_async.wire import shown, wire


@attrs.define(slots=True, kw_only=True)
class LeadOwner:
    """Whose form or lead it is; exactly one member is set."""

    __repr__ = shown

    sponsored_account: Urn | None = attrs.field(default=None, metadata=wire("sponsoredAccount"))
    """An ad account."""
    organization: Urn | None = None
    """An organization's Page."""


class LeadType(OpenEnum):
    """Where a lead comes from."""

    SPONSORED = "SPONSORED"
    """An ad."""
    EVENT = "EVENT"
    """An event."""
    COMPANY = "COMPANY"
    """A Page."""
    ORGANIZATION_PRODUCT = "ORGANIZATION_PRODUCT"
    """A product on a Page."""
