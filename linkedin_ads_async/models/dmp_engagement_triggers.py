# =============================================================================
#  GENERATED from specs/dmp_engagement_triggers.yaml. Do not edit: change the spec, then `make generate`.
# =============================================================================
from __future__ import annotations

from typing import Any, TypeAlias

from linkedin_ads_async.enums import OpenEnum

DmpEngagementTrigger: TypeAlias = Any
"""
Something that members can have done.
"""


class DmpEngagementTriggerName(OpenEnum):
    """Something that members can have done."""

    FIRST_QUARTILE = "FIRST_QUARTILE"
    """Of VIDEO_ADS."""
    MIDPOINT = "MIDPOINT"
    """Of VIDEO_ADS."""
    THIRD_QUARTILE = "THIRD_QUARTILE"
    """Of VIDEO_ADS."""
    FULL_COMPLETE = "FULL_COMPLETE"
    """Of VIDEO_ADS."""
    VIEW_FORM = "VIEW_FORM"
    """Of LEAD_GEN_FORMS."""
    LEAD_FORM_SUBMIT = "LEAD_FORM_SUBMIT"
    """Of LEAD_GEN_FORMS."""
    VIEW = "VIEW"
    """Of ORGANIZATION_PAGES."""
    CTA_CLICK = "CTA_CLICK"
    """Of ORGANIZATION_PAGES."""
    RSVPED = "RSVPED"
    """Of EVENT_PAGES."""
    VIDEO_VIEWED = "VIDEO_VIEWED"
    """Of EVENT_PAGES."""
    ENGAGEMENT = "ENGAGEMENT"
    """Of EVENT_PAGES."""
    CLICK = "CLICK"
    """Of EVENT_PAGES."""
