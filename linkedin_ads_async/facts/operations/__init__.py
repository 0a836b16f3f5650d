# =============================================================================
#  GENERATED from specs/. Do not edit: change the spec, then `make generate`.
# =============================================================================
"""Every operation that the specs describe, family by family."""

from __future__ import annotations

from importlib import import_module

from linkedin_ads_async.operation import Operation

FAMILIES = (
    "account_intelligence",
    "ad_account_users",
    "ad_accounts",
    "ad_analytics",
    "ad_budget_pricing",
    "ad_campaign_groups",
    "ad_campaigns",
    "ad_event_with_conversions",
    "ad_in_mail_company_sender_permissions",
    "ad_in_mail_member_sender_permissions",
    "ad_in_mail_member_sender_permissions_external",
    "ad_library",
    "ad_page_sets",
    "ad_previews",
    "ad_publisher_restrictions",
    "ad_segment_sources",
    "ad_segments",
    "ad_supply_forecasts",
    "ad_target_templates",
    "ad_targeting_entities",
    "ad_targeting_facets",
    "ad_tracking_parameters",
    "assets",
    "audience_counts",
    "business_objective_based_audiences",
    "campaign_conversions",
    "conversation_ads",
    "conversion_events",
    "conversions",
    "creatives",
    "degrees",
    "dmp_engagement_source_types",
    "dmp_engagement_triggers",
    "dmp_segment_companies",
    "dmp_segment_destinations",
    "dmp_segment_engagement_rules",
    "dmp_segment_list_uploads",
    "dmp_segment_users",
    "dmp_segments",
    "documents",
    "fields_of_study",
    "functions",
    "geo",
    "geo_typeahead",
    "global_publisher_list",
    "iab_categories",
    "iab_category",
    "images",
    "in_mail_contents",
    "industries",
    "industry_taxonomy_industries",
    "insight_tag_domains",
    "insight_tags",
    "insight_tags_permission",
    "lead_form_responses",
    "lead_forms",
    "lead_notifications",
    "me",
    "media_planning",
    "media_plans",
    "member_creator_post_analytics",
    "member_followers_count",
    "network_sizes",
    "organization_acls",
    "organization_page_statistics",
    "organization_share_authorizations",
    "organizational_entity_follower_statistics",
    "organizational_entity_share_statistics",
    "organizations",
    "organizations_lookup",
    "posts",
    "seniorities",
    "skills",
    "sponsored_message_contents",
    "standardized_titles",
    "targeting_audience_insights",
    "third_party_tracking_tags",
    "titles",
    "video_analytics",
    "videos",
)


def load() -> tuple[Operation, ...]:
    """All operations; it imports every family, so it is for tools, not for the client."""
    modules = (import_module(f"{__name__}.{name}") for name in FAMILIES)
    return tuple(operation for module in modules for operation in module.OPERATIONS)
