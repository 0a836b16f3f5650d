"""Which ways of bidding go with which objective, and what they are charged by.

Source: reference/api-campaign-management 5.4.
"""

from __future__ import annotations

from collections.abc import Iterator

from linkedin_ads_async.sandbox.answers import Fault
from linkedin_ads_async.sandbox.store import Document

__all__ = ["bidding_faults"]

_CLICKS = ("NONE", "MAX_CLICK", "TARGET_COST_PER_CLICK", "CAP_COST_AND_MAXIMIZE_CLICKS")
_OLD = (
    "NONE", "MAX_CONVERSION", "MAX_IMPRESSION", "MAX_CLICK", "ENHANCED_CONVERSION",
    "TARGET_COST_PER_CLICK",
)  # fmt: skip  # names in lines, not one per line
_TARGETS = {
    "BRAND_AWARENESS": (
        "NONE", "MAX_IMPRESSION", "MAX_REACH", "TARGET_COST_PER_IMPRESSION",
        "CAP_COST_AND_MAXIMIZE_IMPRESSIONS",
    ),
    "ENGAGEMENT": (*_CLICKS, "ENHANCED_CONVERSION"),
    "WEBSITE_VISIT": _CLICKS,
    "WEBSITE_CONVERSION": ("NONE", "MAX_CONVERSION", "ENHANCED_CONVERSION"),
    "VIDEO_VIEW": (
        "NONE", "MAX_VIDEO_VIEW", "TARGET_COST_PER_VIDEO_VIEW",
        "CAP_COST_AND_MAXIMIZE_VIDEO_VIEWS",
    ),
    "LEAD_GENERATION": (
        "NONE", "MAX_LEAD", "MAX_QUALIFIED_LEAD", "ENHANCED_CONVERSION",
        "CAP_COST_AND_MAXIMIZE_LEADS", "TARGET_COST_PER_CLICK",
    ),
    "JOB_APPLICANT": ("NONE", "MAX_CLICK", "ENHANCED_CONVERSION", "TARGET_COST_PER_CLICK"),
    "TALENT_LEAD": ("NONE", "MAX_CLICK", "ENHANCED_CONVERSION"),
    "CREATIVE_ENGAGEMENT": _OLD,
    "WEBSITE_TRAFFIC": _OLD,
}  # fmt: skip  # a table to be read as one
_COSTS = {
    "TARGET_COST_PER_CLICK": "CPC",
    "TARGET_COST_PER_IMPRESSION": "CPM",
    "TARGET_COST_PER_VIDEO_VIEW": "CPV",
}
"""Ways that are charged by one event only. Cost caps are disputed, so anything goes with them."""


def bidding_faults(campaign: Document) -> Iterator[Fault]:
    """What does not fit together in the fields that decide how a campaign bids."""
    objective, target, cost = (
        campaign.get(name) for name in ("objectiveType", "optimizationTargetType", "costType")
    )
    if target is not None and not _fits(campaign, str(target)):
        text = f"objectiveType, optimizationTargetType, ...: {target} does not go with {objective}"
        yield Fault("INVALID_CAMPAIGN_CONFIGURATION", "/optimizationTargetType", text)
    charged = "CPM" if str(target).startswith("MAX_") else _COSTS.get(str(target))
    if cost is not None and charged not in (None, cost):
        text = f"optimizationTargetType, costType, ...: {target} is charged by {charged}"
        yield Fault("INVALID_CAMPAIGN_CONFIGURATION", "/costType", text)


def _fits(campaign: Document, target: str) -> bool:
    kind, objective = campaign.get("type"), campaign.get("objectiveType")
    if kind == "SPONSORED_INMAILS" and target == "MAX_IMPRESSION":
        # Messages are charged per send, whatever the objective.
        return True
    if target == "MAX_REACH" and kind != "SPONSORED_UPDATES":
        return False
    return objective not in _TARGETS or target in _TARGETS[objective]
