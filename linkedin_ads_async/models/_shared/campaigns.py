# =============================================================================
#  GENERATED from specs/_shared/campaigns.yaml. Do not edit: change the spec, then `make generate`.
# =============================================================================
from __future__ import annotations

from linkedin_ads_async.enums import OpenEnum


class AdCampaignType(OpenEnum):
    """Kind of placement of a campaign's ads."""

    TEXT_AD = "TEXT_AD"
    """Text ads beside the feed."""
    SPONSORED_UPDATES = "SPONSORED_UPDATES"
    """Sponsored content in the feed."""
    SPONSORED_INMAILS = "SPONSORED_INMAILS"
    """Messages and conversations."""
    DYNAMIC = "DYNAMIC"
    """Ads made for each member, such as spotlight, follower and job ads."""


class AdCampaignObjectiveType(OpenEnum):
    """What a campaign is to achieve."""

    BRAND_AWARENESS = "BRAND_AWARENESS"
    ENGAGEMENT = "ENGAGEMENT"
    """Clicks on posts, and followers."""
    JOB_APPLICANT = "JOB_APPLICANT"
    LEAD_GENERATION = "LEAD_GENERATION"
    """Lead forms sent in."""
    TALENT_LEAD = "TALENT_LEAD"
    """Leads for recruiters; the account has to be entitled to it."""
    VIDEO_VIEW = "VIDEO_VIEW"
    WEBSITE_CONVERSION = "WEBSITE_CONVERSION"
    """Conversions on a website; the campaign needs a conversion rule."""
    WEBSITE_VISIT = "WEBSITE_VISIT"
    """Clicks that open the landing page."""
    CREATIVE_ENGAGEMENT = "CREATIVE_ENGAGEMENT"
    """Of older campaigns."""
    WEBSITE_TRAFFIC = "WEBSITE_TRAFFIC"
    """Of older campaigns."""
