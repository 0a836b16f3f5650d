# =============================================================================
#  GENERATED from specs/. Do not edit: change the spec, then `make generate`.
# =============================================================================
"""The client's attributes, one per resource, each imported when it is first used."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from linkedin_ads_async.resources.resource import Calls

if TYPE_CHECKING:
    from linkedin_ads_async.resources.audience_counts import AudienceCounts
    from linkedin_ads_async.resources.conversion_events import ConversionEvents
    from linkedin_ads_async.resources.dmp_segment_companies import DmpSegmentCompanies
    from linkedin_ads_async.resources.dmp_segment_users import DmpSegmentUsers
    from linkedin_ads_async.resources.dmp_segments import DmpSegments
    from linkedin_ads_async.resources.documents import Documents
    from linkedin_ads_async.resources.generated.account_intelligence import AccountIntelligence
    from linkedin_ads_async.resources.generated.ad_account_users import AdAccountUsers
    from linkedin_ads_async.resources.generated.ad_accounts import AdAccounts
    from linkedin_ads_async.resources.generated.ad_analytics import AdAnalytics
    from linkedin_ads_async.resources.generated.ad_budget_pricing import AdBudgetPricing
    from linkedin_ads_async.resources.generated.ad_campaign_groups import AdCampaignGroups
    from linkedin_ads_async.resources.generated.ad_campaigns import AdCampaigns
    from linkedin_ads_async.resources.generated.ad_event_with_conversions import (
        AdEventWithConversions,
    )
    from linkedin_ads_async.resources.generated.ad_experiment_results import AdExperimentResults
    from linkedin_ads_async.resources.generated.ad_experiments import AdExperiments
    from linkedin_ads_async.resources.generated.ad_in_mail_company_sender_permissions import (
        AdInMailCompanySenderPermissions,
    )
    from linkedin_ads_async.resources.generated.ad_in_mail_member_sender_permissions import (
        AdInMailMemberSenderPermissions,
    )
    from linkedin_ads_async.resources.generated.ad_in_mail_member_sender_permissions_external import (
        AdInMailMemberSenderPermissionsExternal,
    )
    from linkedin_ads_async.resources.generated.ad_library import AdLibrary
    from linkedin_ads_async.resources.generated.ad_lift_test_benchmark import AdLiftTestBenchmark
    from linkedin_ads_async.resources.generated.ad_lift_test_results import AdLiftTestResults
    from linkedin_ads_async.resources.generated.ad_lift_test_surveys import AdLiftTestSurveys
    from linkedin_ads_async.resources.generated.ad_lift_tests import AdLiftTests
    from linkedin_ads_async.resources.generated.ad_page_sets import AdPageSets
    from linkedin_ads_async.resources.generated.ad_previews import AdPreviews
    from linkedin_ads_async.resources.generated.ad_publisher_restrictions import (
        AdPublisherRestrictions,
    )
    from linkedin_ads_async.resources.generated.ad_segment_sources import AdSegmentSources
    from linkedin_ads_async.resources.generated.ad_segments import AdSegments
    from linkedin_ads_async.resources.generated.ad_supply_forecasts import AdSupplyForecasts
    from linkedin_ads_async.resources.generated.ad_target_templates import AdTargetTemplates
    from linkedin_ads_async.resources.generated.ad_targeting_entities import AdTargetingEntities
    from linkedin_ads_async.resources.generated.ad_targeting_facets import AdTargetingFacets
    from linkedin_ads_async.resources.generated.ad_tracking_parameters import AdTrackingParameters
    from linkedin_ads_async.resources.generated.assets import Assets
    from linkedin_ads_async.resources.generated.business_objective_based_audiences import (
        BusinessObjectiveBasedAudiences,
    )
    from linkedin_ads_async.resources.generated.campaign_conversions import CampaignConversions
    from linkedin_ads_async.resources.generated.conversation_ads import ConversationAds
    from linkedin_ads_async.resources.generated.conversions import Conversions
    from linkedin_ads_async.resources.generated.creatives import Creatives
    from linkedin_ads_async.resources.generated.degrees import Degrees
    from linkedin_ads_async.resources.generated.dmp_engagement_source_types import (
        DmpEngagementSourceTypes,
    )
    from linkedin_ads_async.resources.generated.dmp_engagement_triggers import DmpEngagementTriggers
    from linkedin_ads_async.resources.generated.dmp_segment_destinations import (
        DmpSegmentDestinations,
    )
    from linkedin_ads_async.resources.generated.dmp_segment_engagement_rules import (
        DmpSegmentEngagementRules,
    )
    from linkedin_ads_async.resources.generated.dmp_segment_list_uploads import (
        DmpSegmentListUploads,
    )
    from linkedin_ads_async.resources.generated.fields_of_study import FieldsOfStudy
    from linkedin_ads_async.resources.generated.functions import Functions
    from linkedin_ads_async.resources.generated.geo import Geo
    from linkedin_ads_async.resources.generated.geo_typeahead import GeoTypeahead
    from linkedin_ads_async.resources.generated.global_publisher_list import GlobalPublisherList
    from linkedin_ads_async.resources.generated.iab_categories import IabCategories
    from linkedin_ads_async.resources.generated.iab_category import IabCategory
    from linkedin_ads_async.resources.generated.in_mail_contents import InMailContents
    from linkedin_ads_async.resources.generated.industries import Industries
    from linkedin_ads_async.resources.generated.industry_taxonomy_industries import (
        IndustryTaxonomyIndustries,
    )
    from linkedin_ads_async.resources.generated.insight_tag_domains import InsightTagDomains
    from linkedin_ads_async.resources.generated.insight_tags import InsightTags
    from linkedin_ads_async.resources.generated.insight_tags_permission import InsightTagsPermission
    from linkedin_ads_async.resources.generated.lead_forms import LeadForms
    from linkedin_ads_async.resources.generated.lead_notifications import LeadNotifications
    from linkedin_ads_async.resources.generated.me import Me
    from linkedin_ads_async.resources.generated.media_planning import MediaPlanning
    from linkedin_ads_async.resources.generated.media_plans import MediaPlans
    from linkedin_ads_async.resources.generated.member_creator_post_analytics import (
        MemberCreatorPostAnalytics,
    )
    from linkedin_ads_async.resources.generated.member_followers_count import MemberFollowersCount
    from linkedin_ads_async.resources.generated.network_sizes import NetworkSizes
    from linkedin_ads_async.resources.generated.organization_acls import OrganizationAcls
    from linkedin_ads_async.resources.generated.organization_page_statistics import (
        OrganizationPageStatistics,
    )
    from linkedin_ads_async.resources.generated.organization_share_authorizations import (
        OrganizationShareAuthorizations,
    )
    from linkedin_ads_async.resources.generated.organizational_entity_follower_statistics import (
        OrganizationalEntityFollowerStatistics,
    )
    from linkedin_ads_async.resources.generated.organizational_entity_share_statistics import (
        OrganizationalEntityShareStatistics,
    )
    from linkedin_ads_async.resources.generated.organizations import Organizations
    from linkedin_ads_async.resources.generated.organizations_lookup import OrganizationsLookup
    from linkedin_ads_async.resources.generated.posts import Posts
    from linkedin_ads_async.resources.generated.seniorities import Seniorities
    from linkedin_ads_async.resources.generated.skills import Skills
    from linkedin_ads_async.resources.generated.sponsored_message_contents import (
        SponsoredMessageContents,
    )
    from linkedin_ads_async.resources.generated.standardized_titles import StandardizedTitles
    from linkedin_ads_async.resources.generated.targeting_audience_insights import (
        TargetingAudienceInsights,
    )
    from linkedin_ads_async.resources.generated.third_party_tracking_tags import (
        ThirdPartyTrackingTags,
    )
    from linkedin_ads_async.resources.generated.titles import Titles
    from linkedin_ads_async.resources.generated.video_analytics import VideoAnalytics
    from linkedin_ads_async.resources.images import Images
    from linkedin_ads_async.resources.lead_form_responses import LeadFormResponses
    from linkedin_ads_async.resources.videos import Videos


class ResourceIndex(Calls):
    """Every resource of the Advertising API as an attribute."""

    @cached_property
    def account_intelligence(self) -> AccountIntelligence:
        """How companies engage with the ads and unpaid posts of an ad account; the application has to be admitted to it."""
        from linkedin_ads_async.resources.generated.account_intelligence import AccountIntelligence

        return AccountIntelligence(self)

    @cached_property
    def ad_account_users(self) -> AdAccountUsers:
        """Who may do what in an ad account."""
        from linkedin_ads_async.resources.generated.ad_account_users import AdAccountUsers

        return AdAccountUsers(self)

    @cached_property
    def ad_accounts(self) -> AdAccounts:
        """The accounts under which campaigns run and are billed."""
        from linkedin_ads_async.resources.generated.ad_accounts import AdAccounts

        return AdAccounts(self)

    @cached_property
    def ad_analytics(self) -> AdAnalytics:
        """Figures of delivery, cost, engagement, leads and revenue, grouped by one to three pivots."""
        from linkedin_ads_async.resources.generated.ad_analytics import AdAnalytics

        return AdAnalytics(self)

    @cached_property
    def ad_budget_pricing(self) -> AdBudgetPricing:
        """Bids and budgets that LinkedIn suggests and allows for an audience."""
        from linkedin_ads_async.resources.generated.ad_budget_pricing import AdBudgetPricing

        return AdBudgetPricing(self)

    @cached_property
    def ad_campaign_groups(self) -> AdCampaignGroups:
        """The groups of campaigns in an ad account, with a schedule and a budget of their own."""
        from linkedin_ads_async.resources.generated.ad_campaign_groups import AdCampaignGroups

        return AdCampaignGroups(self)

    @cached_property
    def ad_campaigns(self) -> AdCampaigns:
        """The campaigns of an ad account, who sees what, when, and for how much."""
        from linkedin_ads_async.resources.generated.ad_campaigns import AdCampaigns

        return AdCampaigns(self)

    @cached_property
    def ad_event_with_conversions(self) -> AdEventWithConversions:
        """A rarely used listing of which only the name is documented."""
        from linkedin_ads_async.resources.generated.ad_event_with_conversions import (
            AdEventWithConversions,
        )

        return AdEventWithConversions(self)

    @cached_property
    def ad_experiment_results(self) -> AdExperimentResults:
        """What came out of ad experiments."""
        from linkedin_ads_async.resources.generated.ad_experiment_results import AdExperimentResults

        return AdExperimentResults(self)

    @cached_property
    def ad_experiments(self) -> AdExperiments:
        """Experiments that compare variants of advertising."""
        from linkedin_ads_async.resources.generated.ad_experiments import AdExperiments

        return AdExperiments(self)

    @cached_property
    def ad_in_mail_company_sender_permissions(self) -> AdInMailCompanySenderPermissions:
        """Which organizations may be the sender of an account's message ads."""
        from linkedin_ads_async.resources.generated.ad_in_mail_company_sender_permissions import (
            AdInMailCompanySenderPermissions,
        )

        return AdInMailCompanySenderPermissions(self)

    @cached_property
    def ad_in_mail_member_sender_permissions(self) -> AdInMailMemberSenderPermissions:
        """Which members may be the sender of an account's message ads."""
        from linkedin_ads_async.resources.generated.ad_in_mail_member_sender_permissions import (
            AdInMailMemberSenderPermissions,
        )

        return AdInMailMemberSenderPermissions(self)

    @cached_property
    def ad_in_mail_member_sender_permissions_external(
        self,
    ) -> AdInMailMemberSenderPermissionsExternal:
        """Which members may be the sender of an account's message ads; the variant that LinkedIn lists as external."""
        from linkedin_ads_async.resources.generated.ad_in_mail_member_sender_permissions_external import (
            AdInMailMemberSenderPermissionsExternal,
        )

        return AdInMailMemberSenderPermissionsExternal(self)

    @cached_property
    def ad_library(self) -> AdLibrary:
        """The public library of ads; a product of its own that the application needs."""
        from linkedin_ads_async.resources.generated.ad_library import AdLibrary

        return AdLibrary(self)

    @cached_property
    def ad_lift_test_benchmark(self) -> AdLiftTestBenchmark:
        """What lift tests of peers came to, to compare with."""
        from linkedin_ads_async.resources.generated.ad_lift_test_benchmark import (
            AdLiftTestBenchmark,
        )

        return AdLiftTestBenchmark(self)

    @cached_property
    def ad_lift_test_results(self) -> AdLiftTestResults:
        """What came out of lift tests; it can still move for 15 days after a test has ended."""
        from linkedin_ads_async.resources.generated.ad_lift_test_results import AdLiftTestResults

        return AdLiftTestResults(self)

    @cached_property
    def ad_lift_test_surveys(self) -> AdLiftTestSurveys:
        """The questions that a lift test asks members."""
        from linkedin_ads_async.resources.generated.ad_lift_test_surveys import AdLiftTestSurveys

        return AdLiftTestSurveys(self)

    @cached_property
    def ad_lift_tests(self) -> AdLiftTests:
        """Tests that measure by surveys how ads change what members think of a brand."""
        from linkedin_ads_async.resources.generated.ad_lift_tests import AdLiftTests

        return AdLiftTests(self)

    @cached_property
    def ad_page_sets(self) -> AdPageSets:
        """Sets of pages of a website whose visitors are targeted again."""
        from linkedin_ads_async.resources.generated.ad_page_sets import AdPageSets

        return AdPageSets(self)

    @cached_property
    def ad_previews(self) -> AdPreviews:
        """How an ad looks, as HTML for each placement; for image, carousel, video, single job and event ads."""
        from linkedin_ads_async.resources.generated.ad_previews import AdPreviews

        return AdPreviews(self)

    @cached_property
    def ad_publisher_restrictions(self) -> AdPublisherRestrictions:
        """Lists of publishers that ads in the LinkedIn Audience Network keep to or keep away from."""
        from linkedin_ads_async.resources.generated.ad_publisher_restrictions import (
            AdPublisherRestrictions,
        )

        return AdPublisherRestrictions(self)

    @cached_property
    def ad_segment_sources(self) -> AdSegmentSources:
        """Which page sets fill which ad segments."""
        from linkedin_ads_async.resources.generated.ad_segment_sources import AdSegmentSources

        return AdSegmentSources(self)

    @cached_property
    def ad_segments(self) -> AdSegments:
        """Audiences as targeting takes them, matched from lists, streams and visits."""
        from linkedin_ads_async.resources.generated.ad_segments import AdSegments

        return AdSegments(self)

    @cached_property
    def ad_supply_forecasts(self) -> AdSupplyForecasts:
        """What a planned campaign can be expected to deliver and cost."""
        from linkedin_ads_async.resources.generated.ad_supply_forecasts import AdSupplyForecasts

        return AdSupplyForecasts(self)

    @cached_property
    def ad_target_templates(self) -> AdTargetTemplates:
        """Saved audiences, each a set of targeting criteria to copy into campaigns."""
        from linkedin_ads_async.resources.generated.ad_target_templates import AdTargetTemplates

        return AdTargetTemplates(self)

    @cached_property
    def ad_targeting_entities(self) -> AdTargetingEntities:
        """The values that the facets of targeting take."""
        from linkedin_ads_async.resources.generated.ad_targeting_entities import AdTargetingEntities

        return AdTargetingEntities(self)

    @cached_property
    def ad_targeting_facets(self) -> AdTargetingFacets:
        """The facets by which campaigns can be targeted."""
        from linkedin_ads_async.resources.generated.ad_targeting_facets import AdTargetingFacets

        return AdTargetingFacets(self)

    @cached_property
    def ad_tracking_parameters(self) -> AdTrackingParameters:
        """Parameters that are added to landing pages, such as the name of the creative, for web analytics."""
        from linkedin_ads_async.resources.generated.ad_tracking_parameters import (
            AdTrackingParameters,
        )

        return AdTrackingParameters(self)

    @cached_property
    def assets(self) -> Assets:
        """Uploads of the older kind, still there for live events only; images, videos and documents have taken their place."""
        from linkedin_ads_async.resources.generated.assets import Assets

        return Assets(self)

    @cached_property
    def audience_counts(self) -> AudienceCounts:
        """How many members targeting criteria reach."""
        from linkedin_ads_async.resources.audience_counts import AudienceCounts

        return AudienceCounts(self)

    @cached_property
    def business_objective_based_audiences(self) -> BusinessObjectiveBasedAudiences:
        """Predictive audiences, which fill a DMP segment with members like those of a seed."""
        from linkedin_ads_async.resources.generated.business_objective_based_audiences import (
            BusinessObjectiveBasedAudiences,
        )

        return BusinessObjectiveBasedAudiences(self)

    @cached_property
    def campaign_conversions(self) -> CampaignConversions:
        """Which conversion rules count for which campaigns."""
        from linkedin_ads_async.resources.generated.campaign_conversions import CampaignConversions

        return CampaignConversions(self)

    @cached_property
    def conversation_ads(self) -> ConversationAds:
        """Conversations of messages with buttons; their messages are the sponsoredMessageContents below them."""
        from linkedin_ads_async.resources.generated.conversation_ads import ConversationAds

        return ConversationAds(self)

    @cached_property
    def conversion_events(self) -> ConversionEvents:
        """Conversions that a server reports; they cannot be read back."""
        from linkedin_ads_async.resources.conversion_events import ConversionEvents

        return ConversionEvents(self)

    @cached_property
    def conversions(self) -> Conversions:
        """The rules by which conversions are counted and attributed to ads."""
        from linkedin_ads_async.resources.generated.conversions import Conversions

        return Conversions(self)

    @cached_property
    def creatives(self) -> Creatives:
        """The ads of an account, what they show and whether they are shown."""
        from linkedin_ads_async.resources.generated.creatives import Creatives

        return Creatives(self)

    @cached_property
    def degrees(self) -> Degrees:
        """The degrees that members hold."""
        from linkedin_ads_async.resources.generated.degrees import Degrees

        return Degrees(self)

    @cached_property
    def dmp_engagement_source_types(self) -> DmpEngagementSourceTypes:
        """The kinds of things whose visitors and viewers can be targeted again."""
        from linkedin_ads_async.resources.generated.dmp_engagement_source_types import (
            DmpEngagementSourceTypes,
        )

        return DmpEngagementSourceTypes(self)

    @cached_property
    def dmp_engagement_triggers(self) -> DmpEngagementTriggers:
        """What members can have done with a kind of source."""
        from linkedin_ads_async.resources.generated.dmp_engagement_triggers import (
            DmpEngagementTriggers,
        )

        return DmpEngagementTriggers(self)

    @cached_property
    def dmp_segment_companies(self) -> DmpSegmentCompanies:
        """Companies that are added to a DMP segment or taken out of it."""
        from linkedin_ads_async.resources.dmp_segment_companies import DmpSegmentCompanies

        return DmpSegmentCompanies(self)

    @cached_property
    def dmp_segment_destinations(self) -> DmpSegmentDestinations:
        """Where a DMP segment is used."""
        from linkedin_ads_async.resources.generated.dmp_segment_destinations import (
            DmpSegmentDestinations,
        )

        return DmpSegmentDestinations(self)

    @cached_property
    def dmp_segment_engagement_rules(self) -> DmpSegmentEngagementRules:
        """Rules that fill a DMP segment with members by what they did."""
        from linkedin_ads_async.resources.generated.dmp_segment_engagement_rules import (
            DmpSegmentEngagementRules,
        )

        return DmpSegmentEngagementRules(self)

    @cached_property
    def dmp_segment_list_uploads(self) -> DmpSegmentListUploads:
        """CSV files that fill a DMP segment."""
        from linkedin_ads_async.resources.generated.dmp_segment_list_uploads import (
            DmpSegmentListUploads,
        )

        return DmpSegmentListUploads(self)

    @cached_property
    def dmp_segment_users(self) -> DmpSegmentUsers:
        """Members that are added to a DMP segment or taken out of it."""
        from linkedin_ads_async.resources.dmp_segment_users import DmpSegmentUsers

        return DmpSegmentUsers(self)

    @cached_property
    def dmp_segments(self) -> DmpSegments:
        """Audiences that are filled from outside and matched to members."""
        from linkedin_ads_async.resources.dmp_segments import DmpSegments

        return DmpSegments(self)

    @cached_property
    def documents(self) -> Documents:
        """Uploads of documents, and what became of them."""
        from linkedin_ads_async.resources.documents import Documents

        return Documents(self)

    @cached_property
    def fields_of_study(self) -> FieldsOfStudy:
        """The fields in which members studied."""
        from linkedin_ads_async.resources.generated.fields_of_study import FieldsOfStudy

        return FieldsOfStudy(self)

    @cached_property
    def functions(self) -> Functions:
        """The functions of jobs."""
        from linkedin_ads_async.resources.generated.functions import Functions

        return Functions(self)

    @cached_property
    def geo(self) -> Geo:
        """Places, and what they are called."""
        from linkedin_ads_async.resources.generated.geo import Geo

        return Geo(self)

    @cached_property
    def geo_typeahead(self) -> GeoTypeahead:
        """Places by the beginning of their name."""
        from linkedin_ads_async.resources.generated.geo_typeahead import GeoTypeahead

        return GeoTypeahead(self)

    @cached_property
    def global_publisher_list(self) -> GlobalPublisherList:
        """All publishers of the LinkedIn Audience Network."""
        from linkedin_ads_async.resources.generated.global_publisher_list import GlobalPublisherList

        return GlobalPublisherList(self)

    @cached_property
    def iab_categories(self) -> IabCategories:
        """Categories of publishers in the LinkedIn Audience Network, for the offsite preferences of campaigns."""
        from linkedin_ads_async.resources.generated.iab_categories import IabCategories

        return IabCategories(self)

    @cached_property
    def iab_category(self) -> IabCategory:
        """One category of publishers in the LinkedIn Audience Network."""
        from linkedin_ads_async.resources.generated.iab_category import IabCategory

        return IabCategory(self)

    @cached_property
    def images(self) -> Images:
        """Uploads of images, and what became of them."""
        from linkedin_ads_async.resources.images import Images

        return Images(self)

    @cached_property
    def in_mail_contents(self) -> InMailContents:
        """What message ads say, and how conversations begin."""
        from linkedin_ads_async.resources.generated.in_mail_contents import InMailContents

        return InMailContents(self)

    @cached_property
    def industries(self) -> Industries:
        """The industries of the older taxonomy, with ids from 1 to 148; newer ids are not always served."""
        from linkedin_ads_async.resources.generated.industries import Industries

        return Industries(self)

    @cached_property
    def industry_taxonomy_industries(self) -> IndustryTaxonomyIndustries:
        """The industries of one version of the taxonomy."""
        from linkedin_ads_async.resources.generated.industry_taxonomy_industries import (
            IndustryTaxonomyIndustries,
        )

        return IndustryTaxonomyIndustries(self)

    @cached_property
    def insight_tag_domains(self) -> InsightTagDomains:
        """The verified domains of an account, and their settings."""
        from linkedin_ads_async.resources.generated.insight_tag_domains import InsightTagDomains

        return InsightTagDomains(self)

    @cached_property
    def insight_tags(self) -> InsightTags:
        """The tags by which an account's websites report to LinkedIn."""
        from linkedin_ads_async.resources.generated.insight_tags import InsightTags

        return InsightTags(self)

    @cached_property
    def insight_tags_permission(self) -> InsightTagsPermission:
        """Which accounts share an Insight Tag."""
        from linkedin_ads_async.resources.generated.insight_tags_permission import (
            InsightTagsPermission,
        )

        return InsightTagsPermission(self)

    @cached_property
    def lead_form_responses(self) -> LeadFormResponses:
        """What members sent in by lead forms."""
        from linkedin_ads_async.resources.lead_form_responses import LeadFormResponses

        return LeadFormResponses(self)

    @cached_property
    def lead_forms(self) -> LeadForms:
        """The forms by which members leave their details, and what they ask."""
        from linkedin_ads_async.resources.generated.lead_forms import LeadForms

        return LeadForms(self)

    @cached_property
    def lead_notifications(self) -> LeadNotifications:
        """Subscriptions by which a webhook is told of leads."""
        from linkedin_ads_async.resources.generated.lead_notifications import LeadNotifications

        return LeadNotifications(self)

    @cached_property
    def me(self) -> Me:
        """The member whose token it is."""
        from linkedin_ads_async.resources.generated.me import Me

        return Me(self)

    @cached_property
    def media_planning(self) -> MediaPlanning:
        """Curves of what a budget buys. A private programme."""
        from linkedin_ads_async.resources.generated.media_planning import MediaPlanning

        return MediaPlanning(self)

    @cached_property
    def media_plans(self) -> MediaPlans:
        """Saved media plans with their forecasts. A private programme."""
        from linkedin_ads_async.resources.generated.media_plans import MediaPlans

        return MediaPlans(self)

    @cached_property
    def member_creator_post_analytics(self) -> MemberCreatorPostAnalytics:
        """How the posts of the token's member do."""
        from linkedin_ads_async.resources.generated.member_creator_post_analytics import (
            MemberCreatorPostAnalytics,
        )

        return MemberCreatorPostAnalytics(self)

    @cached_property
    def member_followers_count(self) -> MemberFollowersCount:
        """How many followers the token's member has."""
        from linkedin_ads_async.resources.generated.member_followers_count import (
            MemberFollowersCount,
        )

        return MemberFollowersCount(self)

    @cached_property
    def network_sizes(self) -> NetworkSizes:
        """How many followers organizations have."""
        from linkedin_ads_async.resources.generated.network_sizes import NetworkSizes

        return NetworkSizes(self)

    @cached_property
    def organization_acls(self) -> OrganizationAcls:
        """Which members have which roles on the Pages of organizations."""
        from linkedin_ads_async.resources.generated.organization_acls import OrganizationAcls

        return OrganizationAcls(self)

    @cached_property
    def organization_page_statistics(self) -> OrganizationPageStatistics:
        """How often the Pages of organizations are viewed and clicked."""
        from linkedin_ads_async.resources.generated.organization_page_statistics import (
            OrganizationPageStatistics,
        )

        return OrganizationPageStatistics(self)

    @cached_property
    def organization_share_authorizations(self) -> OrganizationShareAuthorizations:
        """Permissions to post for an organization."""
        from linkedin_ads_async.resources.generated.organization_share_authorizations import (
            OrganizationShareAuthorizations,
        )

        return OrganizationShareAuthorizations(self)

    @cached_property
    def organizational_entity_follower_statistics(self) -> OrganizationalEntityFollowerStatistics:
        """Who follows organizations, and how many came when."""
        from linkedin_ads_async.resources.generated.organizational_entity_follower_statistics import (
            OrganizationalEntityFollowerStatistics,
        )

        return OrganizationalEntityFollowerStatistics(self)

    @cached_property
    def organizational_entity_share_statistics(self) -> OrganizationalEntityShareStatistics:
        """How the posts of organizations do without being sponsored."""
        from linkedin_ads_async.resources.generated.organizational_entity_share_statistics import (
            OrganizationalEntityShareStatistics,
        )

        return OrganizationalEntityShareStatistics(self)

    @cached_property
    def organizations(self) -> Organizations:
        """The organizations behind Pages, as their administrators see them."""
        from linkedin_ads_async.resources.generated.organizations import Organizations

        return Organizations(self)

    @cached_property
    def organizations_lookup(self) -> OrganizationsLookup:
        """What everybody may know of organizations; no role on their Pages is needed."""
        from linkedin_ads_async.resources.generated.organizations_lookup import OrganizationsLookup

        return OrganizationsLookup(self)

    @cached_property
    def posts(self) -> Posts:
        """Posts of organizations and members, and those that exist only to be sponsored."""
        from linkedin_ads_async.resources.generated.posts import Posts

        return Posts(self)

    @cached_property
    def seniorities(self) -> Seniorities:
        """The levels of seniority."""
        from linkedin_ads_async.resources.generated.seniorities import Seniorities

        return Seniorities(self)

    @cached_property
    def skills(self) -> Skills:
        """The skills of members."""
        from linkedin_ads_async.resources.generated.skills import Skills

        return Skills(self)

    @cached_property
    def sponsored_message_contents(self) -> SponsoredMessageContents:
        """The messages of a conversation and their buttons, a tree of at most 25."""
        from linkedin_ads_async.resources.generated.sponsored_message_contents import (
            SponsoredMessageContents,
        )

        return SponsoredMessageContents(self)

    @cached_property
    def standardized_titles(self) -> StandardizedTitles:
        """The titles of jobs, by another resource than `titles`."""
        from linkedin_ads_async.resources.generated.standardized_titles import StandardizedTitles

        return StandardizedTitles(self)

    @cached_property
    def targeting_audience_insights(self) -> TargetingAudienceInsights:
        """Who is in an audience, by one facet. A private programme."""
        from linkedin_ads_async.resources.generated.targeting_audience_insights import (
            TargetingAudienceInsights,
        )

        return TargetingAudienceInsights(self)

    @cached_property
    def third_party_tracking_tags(self) -> ThirdPartyTrackingTags:
        """Tags by which a third party measures a creative."""
        from linkedin_ads_async.resources.generated.third_party_tracking_tags import (
            ThirdPartyTrackingTags,
        )

        return ThirdPartyTrackingTags(self)

    @cached_property
    def titles(self) -> Titles:
        """The titles of jobs."""
        from linkedin_ads_async.resources.generated.titles import Titles

        return Titles(self)

    @cached_property
    def video_analytics(self) -> VideoAnalytics:
        """How the videos in the posts of organizations are watched, without sponsoring."""
        from linkedin_ads_async.resources.generated.video_analytics import VideoAnalytics

        return VideoAnalytics(self)

    @cached_property
    def videos(self) -> Videos:
        """Uploads of videos in parts, and what became of them."""
        from linkedin_ads_async.resources.videos import Videos

        return Videos(self)
