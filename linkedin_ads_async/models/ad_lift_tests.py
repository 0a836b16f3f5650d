# =============================================================================
#  GENERATED from specs/ad_lift_tests.yaml. Do not edit: change the spec, then `make generate`.
# =============================================================================
from __future__ import annotations

from typing import Any

import attrs

from linkedin_ads_async.urn import Urn
from linkedin_ads_async.wire import shown, wire


@attrs.define(slots=True, kw_only=True)
class AdLiftTestEntity:
    """What a lift test is about, an account or campaign groups; exactly one member is set."""

    __repr__ = shown

    account: Urn | None = None
    """The ad account."""
    campaign_group: Any | None = attrs.field(default=None, metadata=wire("campaignGroup"))
    """The campaign group, as a URN."""
