# =============================================================================
#  GENERATED from specs/. Do not edit: change the spec, then `make generate`.
# =============================================================================
"""Every operation that the specs describe, family by family."""

from __future__ import annotations

from importlib import import_module

from linkedin_ads_async.operation import Operation

FAMILIES = (
    "ad_account_users",
    "ad_accounts",
    "ad_analytics",
    "ad_campaign_groups",
    "ad_campaigns",
    "creatives",
)


def load() -> tuple[Operation, ...]:
    """All operations; it imports every family, so it is for tools, not for the client."""
    modules = (import_module(f"{__name__}.{name}") for name in FAMILIES)
    return tuple(operation for module in modules for operation in module.OPERATIONS)
