# =============================================================================
#  GENERATED from specs/insight_tag_domains.yaml. Do not edit: change the spec, then `make generate`.
# =============================================================================
from __future__ import annotations

import attrs

from linkedin_ads_async.urn import Urn
from linkedin_ads_async.wire import wire


@attrs.define(slots=True, kw_only=True)
class InsightTagDomain:
    """A domain of an ad account."""

    account: Urn | None = attrs.field(default=None, metadata=wire(immutable=True))
    """The ad account; part of the key."""
    domain_name: str | None = attrs.field(default=None, metadata=wire("domainName", immutable=True))
    """The domain; part of the key."""
