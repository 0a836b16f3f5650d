# =============================================================================
#  GENERATED from specs/member_creator_post_analytics.yaml. Do not edit: change the spec, then `make generate`.
# =============================================================================
from __future__ import annotations

from linkedin_ads_async.enums import OpenEnum


class MemberCreatorPostAnalyticsQueryType(OpenEnum):
    """What is counted of a member's posts."""

    IMPRESSION = "IMPRESSION"
    MEMBERS_REACHED = "MEMBERS_REACHED"
    RESHARE = "RESHARE"
    REACTION = "REACTION"
    COMMENT = "COMMENT"
    POST_SEND = "POST_SEND"
    POST_SAVE = "POST_SAVE"
    LINK_CLICKS = "LINK_CLICKS"
    PREMIUM_CTA_CLICKS = "PREMIUM_CTA_CLICKS"
    FOLLOWER_GAINED_FROM_CONTENT = "FOLLOWER_GAINED_FROM_CONTENT"
    PROFILE_VIEW_FROM_CONTENT = "PROFILE_VIEW_FROM_CONTENT"
