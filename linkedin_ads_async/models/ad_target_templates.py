# =============================================================================
#  GENERATED from specs/ad_target_templates.yaml. Do not edit: change the spec, then `make generate`.
# =============================================================================
from __future__ import annotations

import attrs

from linkedin_ads_async.urn import Urn
from linkedin_ads_async.wire import shown, wire

from .ad_campaigns import TargetingCriteria


@attrs.define(slots=True, kw_only=True)
class AdTargetTemplate:
    """Saved targeting criteria, to be copied into campaigns."""

    __repr__ = shown

    id: int | None = attrs.field(default=None, metadata=wire(read_only=True))
    """Numeric id."""
    account: Urn | None = attrs.field(
        default=None, metadata=wire(required="create", immutable=True)
    )
    """The ad account that owns the template."""
    name: str | None = attrs.field(default=None, metadata=wire(required="create"))
    """Label of the template."""
    description: str | None = None
    """What the template is for."""
    targeting_criteria: TargetingCriteria | None = attrs.field(
        default=None, metadata=wire("targetingCriteria", required="create")
    )
    """The saved criteria; matched audiences may be among them."""
