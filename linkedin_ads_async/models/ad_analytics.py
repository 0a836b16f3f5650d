# =============================================================================
#  GENERATED from specs/ad_analytics.yaml. Do not edit: change the spec, then `make generate`.
# =============================================================================
from __future__ import annotations

from decimal import Decimal

import attrs

from linkedin_ads_async.enums import OpenEnum
from linkedin_ads_async.wire import shown, wire

from ._shared.common import DateRange, SortOrder


@attrs.define(slots=True, kw_only=True)
class RevenueAttributionMetrics:
    """What a connected CRM attributes to LinkedIn ads."""

    __repr__ = shown

    revenue_won_in_usd: Decimal | None = attrs.field(default=None, metadata=wire("revenueWonInUsd"))
    """Revenue of the deals that were won, in US dollars."""
    return_on_ad_spend: float | None = attrs.field(default=None, metadata=wire("returnOnAdSpend"))
    """That revenue per dollar spent, a ratio."""
    closed_won_opportunities: int | None = attrs.field(
        default=None, metadata=wire("closedWonOpportunities")
    )
    """How many won deals the ads had a part in."""
    opportunity_amount_in_usd: Decimal | None = attrs.field(
        default=None, metadata=wire("opportunityAmountInUsd")
    )
    """Worth of the open deals in US dollars; only where the range ends today, UTC."""
    open_opportunities: int | None = attrs.field(default=None, metadata=wire("openOpportunities"))
    """How many deals are open; only where the range ends today, UTC."""
    opportunity_win_rate: float | None = attrs.field(
        default=None, metadata=wire("opportunityWinRate")
    )
    """Share of the deals that were won, 0 to 1."""
    average_deal_size_in_usd: Decimal | None = attrs.field(
        default=None, metadata=wire("averageDealSizeInUsd")
    )
    """Mean worth of a won deal, in US dollars."""
    average_days_to_close: float | None = attrs.field(
        default=None, metadata=wire("averageDaysToClose")
    )
    """Mean time from the opening of a deal to its end, in days."""


class AdAnalyticsPivot(OpenEnum):
    """What figures are grouped by."""

    ACCOUNT = "ACCOUNT"
    CAMPAIGN_GROUP = "CAMPAIGN_GROUP"
    CAMPAIGN = "CAMPAIGN"
    CREATIVE = "CREATIVE"
    SHARE = "SHARE"
    """Sponsored post; deleted ones have to be looked up by CREATIVE."""
    COMPANY = "COMPANY"
    """The advertiser, not the members' employer."""
    CONVERSION = "CONVERSION"
    """Conversion rule; only metrics of conversions make sense with it."""
    CONVERSATION_NODE = "CONVERSATION_NODE"
    """Message in the tree of a conversation ad."""
    CONVERSATION_NODE_OPTION_INDEX = "CONVERSATION_NODE_OPTION_INDEX"
    """Button of such a message, counted within it."""
    SERVING_LOCATION = "SERVING_LOCATION"
    """ON_SITE for LinkedIn, OFF_SITE for the Audience Network."""
    CARD_INDEX = "CARD_INDEX"
    """Place of a carousel's card when the member acted."""
    PLACEMENT_NAME = "PLACEMENT_NAME"
    """Place on LinkedIn where the ad stood."""
    IMPRESSION_DEVICE_TYPE = "IMPRESSION_DEVICE_TYPE"
    """Kind of device, for instance CONNECTED_TV."""
    EVENT_STAGE = "EVENT_STAGE"
    """PRE_LIVE, LIVE or POST_LIVE, for metrics of live events."""
    OBJECTIVE_TYPE = "OBJECTIVE_TYPE"
    """Objective of the campaign."""
    MEMBER_COMPANY_SIZE = "MEMBER_COMPANY_SIZE"
    """Staff of the members' employer, SIZE_1 to SIZE_10001_OR_MORE."""
    MEMBER_INDUSTRY = "MEMBER_INDUSTRY"
    MEMBER_SENIORITY = "MEMBER_SENIORITY"
    MEMBER_JOB_TITLE = "MEMBER_JOB_TITLE"
    MEMBER_JOB_FUNCTION = "MEMBER_JOB_FUNCTION"
    MEMBER_COUNTRY_V2 = "MEMBER_COUNTRY_V2"
    MEMBER_REGION_V2 = "MEMBER_REGION_V2"
    MEMBER_COUNTY = "MEMBER_COUNTY"
    MEMBER_COMPANY = "MEMBER_COMPANY"
    """The members' employer; ones that were not targeted can be among them."""
    MEMBER_DESIGNATED_MARKET_AREA = "MEMBER_DESIGNATED_MARKET_AREA"
    """Media market in the United States; showing it needs Nielsen's notice."""


class TimeGranularity(OpenEnum):
    """The span of time that one row covers."""

    ALL = "ALL"
    """The whole range; an end that is older than about six months is widened to whole months."""
    DAILY = "DAILY"
    """One day."""
    MONTHLY = "MONTHLY"
    """One calendar month."""
    YEARLY = "YEARLY"
    """One calendar year."""


class AdAnalyticsSortField(OpenEnum):
    """Metric that rows are ordered by."""

    COST_IN_LOCAL_CURRENCY = "COST_IN_LOCAL_CURRENCY"
    IMPRESSIONS = "IMPRESSIONS"
    CLICKS = "CLICKS"
    ONE_CLICK_LEADS = "ONE_CLICK_LEADS"
    OPENS = "OPENS"
    SENDS = "SENDS"
    EXTERNAL_WEBSITE_CONVERSIONS = "EXTERNAL_WEBSITE_CONVERSIONS"


@attrs.define(slots=True, kw_only=True)
class AdAnalyticsElement:
    """One row. It has the metrics that `fields` names, at most 20 names in all; without `fields` only impressions and clicks."""

    __repr__ = shown

    date_range: DateRange | None = attrs.field(default=None, metadata=wire("dateRange"))
    """Days that the row covers; wider than asked for where ALL was rounded to months."""
    pivot_values: list[str] | None = attrs.field(default=None, metadata=wire("pivotValues"))
    """A URN or a literal per pivot, in the order of the pivots; two for CONVERSATION_NODE_OPTION_INDEX."""
    impressions: int | None = None
    """How often the ad was shown; for messages, how many were sent."""
    clicks: int | None = None
    """Clicks that count towards the bill; which ones do depends on the campaign's cost type."""
    cost_in_local_currency: Decimal | None = attrs.field(
        default=None, metadata=wire("costInLocalCurrency")
    )
    """Spend, in the currency of the ad account."""
    cost_in_usd: Decimal | None = attrs.field(default=None, metadata=wire("costInUsd"))
    """Spend, in US dollars."""
    approximate_member_reach: int | None = attrs.field(
        default=None, metadata=wire("approximateMemberReach")
    )
    """Estimate of how many different members saw the ad; rows of it never add up."""
    audience_penetration: float | None = attrs.field(
        default=None, metadata=wire("audiencePenetration", since="202411")
    )
    """Estimated share of the target audience that was reached, 0 to 1; null for longer ranges."""
    average_dwell_time: float | None = attrs.field(
        default=None, metadata=wire("averageDwellTime", since="202411")
    )
    """Mean time for which more than half of the ad was on screen, in seconds."""
    landing_page_clicks: int | None = attrs.field(default=None, metadata=wire("landingPageClicks"))
    """Clicks that opened the landing page."""
    headline_clicks: int | None = attrs.field(default=None, metadata=wire("headlineClicks"))
    """Clicks on a conversation ad's headline."""
    headline_impressions: int | None = attrs.field(
        default=None, metadata=wire("headlineImpressions")
    )
    """How often a conversation ad's headline was shown."""
    total_engagements: int | None = attrs.field(default=None, metadata=wire("totalEngagements"))
    """Interactions of every kind, summed."""
    other_engagements: int | None = attrs.field(default=None, metadata=wire("otherEngagements"))
    """Interactions that none of the other counters holds."""
    likes: int | None = None
    """Likes of sponsored content."""
    reactions: int | None = None
    """Reactions to sponsored content, likes among them."""
    comments: int | None = None
    """Comments on sponsored content."""
    comment_likes: int | None = attrs.field(default=None, metadata=wire("commentLikes"))
    """Likes of comments on sponsored content."""
    shares: int | None = None
    """Times that members shared the sponsored content on."""
    follows: int | None = None
    """New followers won by sponsored content or follower ads."""
    company_page_clicks: int | None = attrs.field(default=None, metadata=wire("companyPageClicks"))
    """Clicks that opened the advertiser's Page."""
    subscription_clicks: int | None = attrs.field(default=None, metadata=wire("subscriptionClicks"))
    """Clicks on a subscribe button, for instance of a newsletter."""
    download_clicks: int | None = attrs.field(default=None, metadata=wire("downloadClicks"))
    """Clicks on the download icon of a document or other media."""
    full_screen_plays: int | None = attrs.field(default=None, metadata=wire("fullScreenPlays"))
    """Times that a video was enlarged to the full screen."""
    sends: int | None = None
    """Messages that went out."""
    opens: int | None = None
    """Messages that were opened."""
    action_clicks: int | None = attrs.field(default=None, metadata=wire("actionClicks"))
    """Clicks on a message's call to action; per button with CONVERSATION_NODE_OPTION_INDEX."""
    ad_unit_clicks: int | None = attrs.field(default=None, metadata=wire("adUnitClicks"))
    """Clicks on the banner beside a message."""
    text_url_clicks: int | None = attrs.field(default=None, metadata=wire("textUrlClicks"))
    """Clicks on links in the text of a message."""
    lead_generation_mail_contact_info_shares: int | None = attrs.field(
        default=None, metadata=wire("leadGenerationMailContactInfoShares")
    )
    """Recipients who passed on their contact details with one click."""
    lead_generation_mail_interested_clicks: int | None = attrs.field(
        default=None, metadata=wire("leadGenerationMailInterestedClicks")
    )
    """Recipients who clicked that they are interested."""
    one_click_lead_form_opens: int | None = attrs.field(
        default=None, metadata=wire("oneClickLeadFormOpens")
    )
    """Lead forms that were opened."""
    one_click_leads: int | None = attrs.field(default=None, metadata=wire("oneClickLeads"))
    """Lead forms that were sent in."""
    qualified_leads: int | None = attrs.field(default=None, metadata=wire("qualifiedLeads"))
    """Leads that the advertiser's own signal reported as qualified."""
    cost_per_qualified_lead: Decimal | None = attrs.field(
        default=None, metadata=wire("costPerQualifiedLead")
    )
    """Spend per qualified lead, in the currency of the ad account."""
    valid_work_email_leads: int | None = attrs.field(
        default=None, metadata=wire("validWorkEmailLeads")
    )
    """Leads whose e-mail address belongs to an employer, not to a free mail service."""
    talent_leads: int | None = attrs.field(default=None, metadata=wire("talentLeads"))
    """Leads of talent campaigns."""
    appointments_scheduled: int | None = attrs.field(
        default=None, metadata=wire("appointmentsScheduled", since="202605")
    )
    """Appointments that members made through lead generation campaigns."""
    external_website_conversions: int | None = attrs.field(
        default=None, metadata=wire("externalWebsiteConversions")
    )
    """Conversions outside LinkedIn that followed a click or a view."""
    external_website_post_click_conversions: int | None = attrs.field(
        default=None, metadata=wire("externalWebsitePostClickConversions")
    )
    """Conversions outside LinkedIn that followed a click."""
    external_website_post_view_conversions: int | None = attrs.field(
        default=None, metadata=wire("externalWebsitePostViewConversions")
    )
    """Conversions outside LinkedIn that followed a view without a click."""
    conversion_value_in_local_currency: Decimal | None = attrs.field(
        default=None, metadata=wire("conversionValueInLocalCurrency")
    )
    """Worth of the conversions by the advertiser's rules, in the currency of the ad account."""
    job_applications: Decimal | None = attrs.field(default=None, metadata=wire("jobApplications"))
    """Finished job applications that followed a click or a view."""
    job_apply_clicks: Decimal | None = attrs.field(default=None, metadata=wire("jobApplyClicks"))
    """Clicks on an apply button that followed a click or a view."""
    post_click_job_applications: Decimal | None = attrs.field(
        default=None, metadata=wire("postClickJobApplications")
    )
    """Finished job applications that followed a click."""
    post_click_job_apply_clicks: Decimal | None = attrs.field(
        default=None, metadata=wire("postClickJobApplyClicks")
    )
    """Clicks on an apply button that followed a click on the ad."""
    post_view_job_applications: Decimal | None = attrs.field(
        default=None, metadata=wire("postViewJobApplications")
    )
    """Finished job applications that followed a view."""
    post_view_job_apply_clicks: Decimal | None = attrs.field(
        default=None, metadata=wire("postViewJobApplyClicks")
    )
    """Clicks on an apply button that followed a view."""
    registrations: Decimal | None = None
    """Registrations for events that followed a click or a view."""
    post_click_registrations: Decimal | None = attrs.field(
        default=None, metadata=wire("postClickRegistrations")
    )
    """Registrations for events that followed a click."""
    post_view_registrations: Decimal | None = attrs.field(
        default=None, metadata=wire("postViewRegistrations")
    )
    """Registrations for events that followed a view."""
    video_starts: int | None = attrs.field(default=None, metadata=wire("videoStarts"))
    """Videos that began to play."""
    video_views: int | None = attrs.field(default=None, metadata=wire("videoViews"))
    """Plays of 2 seconds and more with half of the player visible, or an earlier click on the call to action."""
    video_first_quartile_completions: int | None = attrs.field(
        default=None, metadata=wire("videoFirstQuartileCompletions")
    )
    """Plays that reached the end of the first quarter, jumps ahead included."""
    video_midpoint_completions: int | None = attrs.field(
        default=None, metadata=wire("videoMidpointCompletions")
    )
    """Plays that reached the middle, jumps ahead included."""
    video_third_quartile_completions: int | None = attrs.field(
        default=None, metadata=wire("videoThirdQuartileCompletions")
    )
    """Plays that reached the end of the third quarter, jumps ahead included."""
    video_completions: int | None = attrs.field(default=None, metadata=wire("videoCompletions"))
    """Plays that got to at least 97 percent."""
    video_watch_time: int | None = attrs.field(
        default=None, metadata=wire("videoWatchTime", since="202601")
    )
    """Time for which sponsored videos were watched, summed."""
    average_video_watch_time: float | None = attrs.field(
        default=None, metadata=wire("averageVideoWatchTime", since="202601")
    )
    """Mean time for which a video was watched."""
    event_views: int | None = attrs.field(default=None, metadata=wire("eventViews", since="202601"))
    """Views of the event."""
    event_views_over15_seconds: int | None = attrs.field(
        default=None, metadata=wire("eventViewsOver15Seconds", since="202601")
    )
    """Views of the event that lasted over 15 seconds."""
    event_views_over30_seconds: int | None = attrs.field(
        default=None, metadata=wire("eventViewsOver30Seconds", since="202601")
    )
    """Views of the event that lasted over 30 seconds."""
    event_views_over2_minutes: int | None = attrs.field(
        default=None, metadata=wire("eventViewsOver2Minutes", since="202601")
    )
    """Views of the event that lasted over 2 minutes."""
    event_watch_time: int | None = attrs.field(
        default=None, metadata=wire("eventWatchTime", since="202601")
    )
    """Time for which the event was watched, summed."""
    average_event_watch_time: float | None = attrs.field(
        default=None, metadata=wire("averageEventWatchTime", since="202601")
    )
    """Mean time for which the event was watched."""
    average_event_watch_time_over15_seconds: float | None = attrs.field(
        default=None,
        metadata=wire("averageEventWatchTimeOver15Seconds", since="202601"),
    )
    """Mean watch time of the views of over 15 seconds."""
    average_event_watch_time_over30_seconds: float | None = attrs.field(
        default=None,
        metadata=wire("averageEventWatchTimeOver30Seconds", since="202601"),
    )
    """Mean watch time of the views of over 30 seconds."""
    average_event_watch_time_over2_minutes: float | None = attrs.field(
        default=None, metadata=wire("averageEventWatchTimeOver2Minutes", since="202601")
    )
    """Mean watch time of the views of over 2 minutes."""
    cost_per_event_view: float | None = attrs.field(
        default=None, metadata=wire("costPerEventView", since="202601")
    )
    """Spend per view of the event."""
    cost_per_event_view_over15_seconds: float | None = attrs.field(
        default=None, metadata=wire("costPerEventViewOver15Seconds", since="202601")
    )
    """Spend per view of over 15 seconds."""
    cost_per_event_view_over30_seconds: float | None = attrs.field(
        default=None, metadata=wire("costPerEventViewOver30Seconds", since="202601")
    )
    """Spend per view of over 30 seconds."""
    cost_per_event_view_over2_minutes: float | None = attrs.field(
        default=None, metadata=wire("costPerEventViewOver2Minutes", since="202601")
    )
    """Spend per view of over 2 minutes."""
    document_first_quartile_completions: int | None = attrs.field(
        default=None, metadata=wire("documentFirstQuartileCompletions")
    )
    """Readers who got through a quarter of the document."""
    document_midpoint_completions: int | None = attrs.field(
        default=None, metadata=wire("documentMidpointCompletions")
    )
    """Readers who got to the middle of the document."""
    document_third_quartile_completions: int | None = attrs.field(
        default=None, metadata=wire("documentThirdQuartileCompletions")
    )
    """Readers who got through three quarters of the document."""
    document_completions: int | None = attrs.field(
        default=None, metadata=wire("documentCompletions")
    )
    """Readers who got to the end of the document."""
    card_clicks: int | None = attrs.field(default=None, metadata=wire("cardClicks"))
    """Clicks on single cards."""
    card_impressions: int | None = attrs.field(default=None, metadata=wire("cardImpressions"))
    """How often single cards were shown."""
    viral_impressions: int | None = attrs.field(default=None, metadata=wire("viralImpressions"))
    """Impressions that cost nothing because a member's interaction carried the ad into a network."""
    viral_clicks: int | None = attrs.field(default=None, metadata=wire("viralClicks"))
    """Clicks on viral impressions."""
    viral_landing_page_clicks: int | None = attrs.field(
        default=None, metadata=wire("viralLandingPageClicks")
    )
    """Viral clicks that opened the landing page."""
    viral_company_page_clicks: int | None = attrs.field(
        default=None, metadata=wire("viralCompanyPageClicks")
    )
    """Viral clicks that opened the advertiser's Page."""
    viral_total_engagements: int | None = attrs.field(
        default=None, metadata=wire("viralTotalEngagements")
    )
    """Interactions of every kind with viral impressions, summed."""
    viral_other_engagements: int | None = attrs.field(
        default=None, metadata=wire("viralOtherEngagements")
    )
    """Viral interactions that none of the other counters holds."""
    viral_likes: int | None = attrs.field(default=None, metadata=wire("viralLikes"))
    """Likes that viral impressions got."""
    viral_reactions: int | None = attrs.field(default=None, metadata=wire("viralReactions"))
    """Reactions that viral impressions got."""
    viral_comments: int | None = attrs.field(default=None, metadata=wire("viralComments"))
    """Comments that viral impressions got."""
    viral_comment_likes: int | None = attrs.field(default=None, metadata=wire("viralCommentLikes"))
    """Likes of comments on viral impressions."""
    viral_shares: int | None = attrs.field(default=None, metadata=wire("viralShares"))
    """Times that members shared a viral impression on."""
    viral_follows: int | None = attrs.field(default=None, metadata=wire("viralFollows"))
    """New followers won by viral impressions."""
    viral_subscription_clicks: int | None = attrs.field(
        default=None, metadata=wire("viralSubscriptionClicks")
    )
    """Clicks on a subscribe button of viral impressions."""
    viral_download_clicks: int | None = attrs.field(
        default=None, metadata=wire("viralDownloadClicks")
    )
    """Clicks on the download icon of viral impressions."""
    viral_full_screen_plays: int | None = attrs.field(
        default=None, metadata=wire("viralFullScreenPlays")
    )
    """Times that a video in a viral impression was enlarged to the full screen."""
    viral_one_click_lead_form_opens: int | None = attrs.field(
        default=None, metadata=wire("viralOneClickLeadFormOpens")
    )
    """Lead forms that were opened from viral impressions."""
    viral_one_click_leads: int | None = attrs.field(
        default=None, metadata=wire("viralOneClickLeads")
    )
    """Lead forms that were sent in from viral impressions."""
    viral_external_website_conversions: int | None = attrs.field(
        default=None, metadata=wire("viralExternalWebsiteConversions")
    )
    """Conversions outside LinkedIn that followed a viral click or view."""
    viral_external_website_post_click_conversions: int | None = attrs.field(
        default=None, metadata=wire("viralExternalWebsitePostClickConversions")
    )
    """Conversions outside LinkedIn that followed a viral click."""
    viral_external_website_post_view_conversions: int | None = attrs.field(
        default=None, metadata=wire("viralExternalWebsitePostViewConversions")
    )
    """Conversions outside LinkedIn that followed a viral view without a click."""
    viral_video_starts: int | None = attrs.field(default=None, metadata=wire("viralVideoStarts"))
    """Videos that began to play in viral impressions."""
    viral_video_views: int | None = attrs.field(default=None, metadata=wire("viralVideoViews"))
    """Views of videos in viral impressions, by the rule of `videoViews`."""
    viral_video_first_quartile_completions: int | None = attrs.field(
        default=None, metadata=wire("viralVideoFirstQuartileCompletions")
    )
    """Viral plays that reached the end of the first quarter."""
    viral_video_midpoint_completions: int | None = attrs.field(
        default=None, metadata=wire("viralVideoMidpointCompletions")
    )
    """Viral plays that reached the middle."""
    viral_video_third_quartile_completions: int | None = attrs.field(
        default=None, metadata=wire("viralVideoThirdQuartileCompletions")
    )
    """Viral plays that reached the end of the third quarter."""
    viral_video_completions: int | None = attrs.field(
        default=None, metadata=wire("viralVideoCompletions")
    )
    """Viral plays that got to at least 97 percent."""
    viral_document_first_quartile_completions: int | None = attrs.field(
        default=None, metadata=wire("viralDocumentFirstQuartileCompletions")
    )
    """Readers of viral impressions who got through a quarter of the document."""
    viral_document_midpoint_completions: int | None = attrs.field(
        default=None, metadata=wire("viralDocumentMidpointCompletions")
    )
    """Readers of viral impressions who got to the middle of the document."""
    viral_document_third_quartile_completions: int | None = attrs.field(
        default=None, metadata=wire("viralDocumentThirdQuartileCompletions")
    )
    """Readers of viral impressions who got through three quarters of the document."""
    viral_document_completions: int | None = attrs.field(
        default=None, metadata=wire("viralDocumentCompletions")
    )
    """Readers of viral impressions who got to the end of the document."""
    viral_card_impressions: int | None = attrs.field(
        default=None, metadata=wire("viralCardImpressions")
    )
    """How often single cards of viral carousels were shown."""
    viral_card_clicks: int | None = attrs.field(default=None, metadata=wire("viralCardClicks"))
    """Clicks on single cards of viral carousels."""
    viral_job_applications: Decimal | None = attrs.field(
        default=None, metadata=wire("viralJobApplications")
    )
    """Finished job applications that followed a viral click or view."""
    viral_job_apply_clicks: Decimal | None = attrs.field(
        default=None, metadata=wire("viralJobApplyClicks")
    )
    """Clicks on an apply button that followed a viral click or view."""
    viral_post_click_job_applications: Decimal | None = attrs.field(
        default=None, metadata=wire("viralPostClickJobApplications")
    )
    """Finished job applications that followed a viral click."""
    viral_post_click_job_apply_clicks: Decimal | None = attrs.field(
        default=None, metadata=wire("viralPostClickJobApplyClicks")
    )
    """Clicks on an apply button that followed a viral click."""
    viral_post_view_job_applications: Decimal | None = attrs.field(
        default=None, metadata=wire("viralPostViewJobApplications")
    )
    """Finished job applications that followed a viral view."""
    viral_post_view_job_apply_clicks: Decimal | None = attrs.field(
        default=None, metadata=wire("viralPostViewJobApplyClicks")
    )
    """Clicks on an apply button that followed a viral view."""
    viral_registrations: Decimal | None = attrs.field(
        default=None, metadata=wire("viralRegistrations")
    )
    """Registrations for events that followed a viral click or view."""
    viral_post_click_registrations: Decimal | None = attrs.field(
        default=None, metadata=wire("viralPostClickRegistrations")
    )
    """Registrations for events that followed a viral click."""
    viral_post_view_registrations: Decimal | None = attrs.field(
        default=None, metadata=wire("viralPostViewRegistrations")
    )
    """Registrations for events that followed a viral view."""
    revenue_attribution_metrics: RevenueAttributionMetrics | None = attrs.field(
        default=None, metadata=wire("revenueAttributionMetrics")
    )
    """Revenue from the CRM; from the finder attributed_revenue_metrics only."""


@attrs.define(slots=True, kw_only=True)
class AdAnalyticsSortBy:
    """Order of the rows."""

    __repr__ = shown

    field: AdAnalyticsSortField | None = None
    order: SortOrder | None = None
