"""Which role of the ad account a write needs.

Source: reference/api-campaign-management 1.7, 3.2, 13.1.
"""

from __future__ import annotations

__all__ = ["may_write"]

_RANKS = (
    "VIEWER", "CREATIVE_MANAGER", "CAMPAIGN_MANAGER", "ACCOUNT_MANAGER", "ACCOUNT_BILLING_ADMIN",
)  # fmt: skip  # the ladder in one line
_NEEDED = {
    "adAccounts": "ACCOUNT_MANAGER",
    "adAccountUsers": "ACCOUNT_MANAGER",
    "adCampaignGroups": "CAMPAIGN_MANAGER",
    "adCampaigns": "CAMPAIGN_MANAGER",
    "adLiftTests": "CAMPAIGN_MANAGER",
}


def may_write(role: str, resource: str) -> bool:
    """Whether a role is enough; for what is not listed, any that writes at all.

    >>> may_write("CREATIVE_MANAGER", "creatives"), may_write("CREATIVE_MANAGER", "adCampaigns")
    (True, False)
    """
    needed = _NEEDED.get(resource, "CREATIVE_MANAGER")
    return _RANKS.index(role) >= _RANKS.index(needed)
