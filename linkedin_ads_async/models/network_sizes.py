# =============================================================================
#  GENERATED from specs/network_sizes.yaml. Do not edit: change the spec, then `make generate`.
# =============================================================================
from __future__ import annotations

import attrs

from linkedin_ads_async.enums import OpenEnum
from linkedin_ads_async.wire import shown, wire


@attrs.define(slots=True, kw_only=True)
class NetworkSize:
    """Size of a network."""

    __repr__ = shown

    first_degree_size: int | None = attrs.field(
        default=None, metadata=wire("firstDegreeSize", read_only=True)
    )
    """Number of members who are connected directly; an organization's followers."""


class NetworkSizeEdgeType(OpenEnum):
    """Kind of connection."""

    COMPANY_FOLLOWED_BY_MEMBER = "COMPANY_FOLLOWED_BY_MEMBER"
    """Members who follow an organization."""
