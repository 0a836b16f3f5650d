# =============================================================================
#  GENERATED from specs/ad_campaigns.yaml. Do not edit: change the spec, then `make generate`.
# =============================================================================
from __future__ import annotations

from typing import Any

import attrs

from linkedin_ads_async.enums import OpenEnum
from linkedin_ads_async.urn import Urn
from linkedin_ads_async.wire import shown, wire

from ._shared.campaigns import AdCampaignObjectiveType, AdCampaignType
from ._shared.common import (
    ChangeAuditStamps,
    EntityInfo,
    EntityVersion,
    Locale,
    Money,
    RunSchedule,
)
from .ad_accounts import AdAccount
from .ad_campaign_groups import AdCampaignGroup


class AdCampaignFormat(OpenEnum):
    """Format of a campaign's ads."""

    STANDARD_UPDATE = "STANDARD_UPDATE"
    """Post with an image, an article or text alone."""
    SINGLE_VIDEO = "SINGLE_VIDEO"
    CAROUSEL = "CAROUSEL"
    SPONSORED_UPDATE_NATIVE_DOCUMENT = "SPONSORED_UPDATE_NATIVE_DOCUMENT"
    """Post with a document."""
    SPONSORED_UPDATE_EVENT = "SPONSORED_UPDATE_EVENT"
    SPONSORED_UPDATE_JOB_POSTING = "SPONSORED_UPDATE_JOB_POSTING"
    """Post of a single job."""
    TEXT_AD = "TEXT_AD"
    SPOTLIGHT = "SPOTLIGHT"
    FOLLOW_COMPANY = "FOLLOW_COMPANY"
    JOBS = "JOBS"
    SPONSORED_INMAIL = "SPONSORED_INMAIL"
    """Message ad."""
    SPONSORED_MESSAGE = "SPONSORED_MESSAGE"
    """Conversation ad."""
    UNSUPPORTED = "UNSUPPORTED"
    """Anything else in an answer; never sent."""


class AdCampaignStatus(OpenEnum):
    """State of a campaign."""

    ACTIVE = "ACTIVE"
    PAUSED = "PAUSED"
    """Not served; it counts as active until its end."""
    ARCHIVED = "ARCHIVED"
    """Out of sight; it can be brought back."""
    COMPLETED = "COMPLETED"
    """Its budget or its schedule has ended; LinkedIn sets it."""
    CANCELED = "CANCELED"
    """Closed for good."""
    DRAFT = "DRAFT"
    """Hardly validated yet; it can still be deleted."""
    PENDING_DELETION = "PENDING_DELETION"
    """The owner asked for its deletion."""
    REMOVED = "REMOVED"
    """Deleted, kept for reporting."""


class AdCampaignCostType(OpenEnum):
    """What is charged for."""

    CPM = "CPM"
    """A thousand impressions; for messages, a thousand sends."""
    CPC = "CPC"
    """A click."""
    CPV = "CPV"
    """A view of a video."""


class AdCampaignPacingStrategy(OpenEnum):
    """How a budget is spread over the run."""

    LIFETIME = "LIFETIME"
    """The total budget over the whole run; no daily budget is needed."""
    ACCELERATED = "ACCELERATED"


class AdCampaignCreativeSelection(OpenEnum):
    """How the creatives of a campaign take turns."""

    OPTIMIZED = "OPTIMIZED"
    """The ones that do better are shown more."""
    ROUND_ROBIN = "ROUND_ROBIN"
    """All are shown alike."""


class AdCampaignOptimizationTargetType(OpenEnum):
    """Way of bidding and its goal. MAX_* bid automatically and are charged by impressions, TARGET_COST_* aim at a mean cost, CAP_COST_* keep below one."""

    NONE = "NONE"
    """Manual bids."""
    ENHANCED_CONVERSION = "ENHANCED_CONVERSION"
    """Manual bids that LinkedIn adjusts towards conversions."""
    MAX_IMPRESSION = "MAX_IMPRESSION"
    MAX_REACH = "MAX_REACH"
    """For BRAND_AWARENESS in sponsored content only."""
    MAX_CLICK = "MAX_CLICK"
    MAX_CONVERSION = "MAX_CONVERSION"
    MAX_VIDEO_VIEW = "MAX_VIDEO_VIEW"
    MAX_LEAD = "MAX_LEAD"
    MAX_QUALIFIED_LEAD = "MAX_QUALIFIED_LEAD"
    """For LEAD_GENERATION only."""
    TARGET_COST_PER_CLICK = "TARGET_COST_PER_CLICK"
    TARGET_COST_PER_IMPRESSION = "TARGET_COST_PER_IMPRESSION"
    TARGET_COST_PER_VIDEO_VIEW = "TARGET_COST_PER_VIDEO_VIEW"
    CAP_COST_AND_MAXIMIZE_CLICKS = "CAP_COST_AND_MAXIMIZE_CLICKS"
    CAP_COST_AND_MAXIMIZE_IMPRESSIONS = "CAP_COST_AND_MAXIMIZE_IMPRESSIONS"
    CAP_COST_AND_MAXIMIZE_VIDEO_VIEWS = "CAP_COST_AND_MAXIMIZE_VIDEO_VIEWS"
    CAP_COST_AND_MAXIMIZE_LEADS = "CAP_COST_AND_MAXIMIZE_LEADS"


@attrs.define(slots=True, kw_only=True)
class AdCampaignTimeSpan:
    """A length of time."""

    __repr__ = shown

    duration: int | None = None
    """Number of units."""
    unit: str | None = None
    """Unit of the duration, DAY."""


@attrs.define(slots=True, kw_only=True)
class AdCampaignOffsitePreference:
    """What to run in and what to stay out of."""

    __repr__ = shown

    include: list[Urn] | None = None
    exclude: list[Urn] | None = None
    """Empty in answers where nothing was set."""


class AdCampaignPoliticalIntent(OpenEnum):
    """Whether a campaign is political advertising in the sense of the European Union's law."""

    POLITICAL = "POLITICAL"
    NOT_POLITICAL = "NOT_POLITICAL"
    NOT_DECLARED = "NOT_DECLARED"
    """Refused where members in the European Union are targeted."""


class AdCampaignServingStatus(OpenEnum):
    """Whether a campaign can serve, or why not."""

    RUNNABLE = "RUNNABLE"
    STOPPED = "STOPPED"
    ACCOUNT_SERVING_HOLD = "ACCOUNT_SERVING_HOLD"
    ACCOUNT_TOTAL_BUDGET_HOLD = "ACCOUNT_TOTAL_BUDGET_HOLD"
    ACCOUNT_END_DATE_HOLD = "ACCOUNT_END_DATE_HOLD"
    CAMPAIGN_START_DATE_HOLD = "CAMPAIGN_START_DATE_HOLD"
    CAMPAIGN_END_DATE_HOLD = "CAMPAIGN_END_DATE_HOLD"
    CAMPAIGN_TOTAL_BUDGET_HOLD = "CAMPAIGN_TOTAL_BUDGET_HOLD"
    CAMPAIGN_AUDIENCE_COUNT_HOLD = "CAMPAIGN_AUDIENCE_COUNT_HOLD"
    CAMPAIGN_GROUP_START_DATE_HOLD = "CAMPAIGN_GROUP_START_DATE_HOLD"
    CAMPAIGN_GROUP_END_DATE_HOLD = "CAMPAIGN_GROUP_END_DATE_HOLD"
    CAMPAIGN_GROUP_TOTAL_BUDGET_HOLD = "CAMPAIGN_GROUP_TOTAL_BUDGET_HOLD"
    CAMPAIGN_GROUP_STATUS_HOLD = "CAMPAIGN_GROUP_STATUS_HOLD"
    BILLING_HOLD = "BILLING_HOLD"
    AUDIENCE_COUNT_HOLD = "AUDIENCE_COUNT_HOLD"


@attrs.define(slots=True, kw_only=True)
class TargetingOr:
    """Members for whom any value of any facet holds."""

    __repr__ = shown

    or_: dict[str, list[Urn]] | None = attrs.field(default=None, metadata=wire("or"))
    """Values by facet, `urn:li:adTargetingFacet:locations`."""


@attrs.define(slots=True, kw_only=True)
class AdCampaignFrequencyOptimization:
    """How often a member should see the ads; for BRAND_AWARENESS with MAX_REACH."""

    __repr__ = shown

    optimization_type: str | None = attrs.field(default=None, metadata=wire("optimizationType"))
    """Kind of the goal, MAX_FREQUENCY."""
    frequency: int | None = None
    """Impressions per member in the time span."""
    time_span: AdCampaignTimeSpan | None = attrs.field(default=None, metadata=wire("timeSpan"))
    """Always 7 days."""


@attrs.define(slots=True, kw_only=True)
class AdCampaignOffsitePreferences:
    """Where in the LinkedIn Audience Network ads may run."""

    __repr__ = shown

    iab_categories: AdCampaignOffsitePreference | None = attrs.field(
        default=None, metadata=wire("iabCategories")
    )
    """By category of the publisher; the categories come from iabCategories."""
    publisher_restriction_files: AdCampaignOffsitePreference | None = attrs.field(
        default=None, metadata=wire("publisherRestrictionFiles")
    )
    """By lists of publishers; the lists come from adPublisherRestrictions."""


@attrs.define(slots=True, kw_only=True)
class TargetingAnd:
    """Members for whom every clause holds."""

    __repr__ = shown

    and_: list[TargetingOr] | None = attrs.field(default=None, metadata=wire("and"))


@attrs.define(slots=True, kw_only=True)
class AdCampaignOptimizationPreference:
    """A goal beside the way of bidding; one member may be set."""

    __repr__ = shown

    frequency_optimization_preference: AdCampaignFrequencyOptimization | None = attrs.field(
        default=None, metadata=wire("frequencyOptimizationPreference")
    )


@attrs.define(slots=True, kw_only=True)
class TargetingCriteria:
    """Who is meant, less who is left out."""

    __repr__ = shown

    include: TargetingAnd | None = None
    exclude: TargetingOr | None = None


@attrs.define(slots=True, kw_only=True)
class AdCampaign:
    """A campaign."""

    __repr__ = shown

    id: int | None = attrs.field(default=None, metadata=wire(read_only=True))
    """Numeric id."""
    account: Urn | None = attrs.field(
        default=None, metadata=wire(required="create", immutable=True)
    )
    """The owner; it has to be the account of the path."""
    account_info: AdAccount | None = attrs.field(
        default=None, metadata=wire("accountInfo", read_only=True)
    )
    """Details of the account, where `fields` asks for them."""
    campaign_group: Urn | None = attrs.field(
        default=None, metadata=wire("campaignGroup", required="create")
    )
    """The group that it is in; moving it is possible in few cases only."""
    campaign_group_info: AdCampaignGroup | None = attrs.field(
        default=None, metadata=wire("campaignGroupInfo", read_only=True)
    )
    """Details of the group, where `fields` asks for them."""
    associated_entity: Urn | None = attrs.field(default=None, metadata=wire("associatedEntity"))
    """Organization or person that is advertised for. Sponsored content, dynamic ads and lead generation need it; in SPONSORED_UPDATES it cannot change."""
    associated_entity_info: EntityInfo | None = attrs.field(
        default=None, metadata=wire("associatedEntityInfo", read_only=True)
    )
    """Details of the associated entity, where `fields` asks for them."""
    name: str | None = attrs.field(default=None, metadata=wire(required="create"))
    """Label."""
    type: AdCampaignType | None = attrs.field(
        default=None, metadata=wire(required="create", immutable=True)
    )
    """Kind of placement."""
    objective_type: AdCampaignObjectiveType | None = attrs.field(
        default=None, metadata=wire("objectiveType", required="create", immutable=True)
    )
    """What the campaign is to achieve."""
    format: AdCampaignFormat | None = attrs.field(default=None, metadata=wire(immutable=True))
    """Format of its ads. Dynamic ads, carousels and videos need it at once; otherwise the first creative settles it."""
    status: AdCampaignStatus | None = attrs.field(default=None, metadata=wire(required="create"))
    """State that the owner sets; a create takes ACTIVE, PAUSED or DRAFT."""
    cost_type: AdCampaignCostType | None = attrs.field(
        default=None, metadata=wire("costType", required="create")
    )
    """What is charged for."""
    unit_cost: Money | None = attrs.field(
        default=None, metadata=wire("unitCost", required="create")
    )
    """Bid, target cost or cost cap, as optimizationTargetType has it, in the account's currency; amount 0 for automatic bids."""
    daily_budget: Money | None = attrs.field(default=None, metadata=wire("dailyBudget"))
    """Spend per UTC day, in the account's currency; needed unless there is a total budget."""
    total_budget: Money | None = attrs.field(default=None, metadata=wire("totalBudget"))
    """Spend in all, in the account's currency; needed unless there is a daily budget. The type DYNAMIC wants both."""
    run_schedule: RunSchedule | None = attrs.field(
        default=None, metadata=wire("runSchedule", required="create")
    )
    """When the campaign runs; the start is fixed once it has passed, and the pacing LIFETIME needs an end."""
    pacing_strategy: AdCampaignPacingStrategy | None = attrs.field(
        default=None, metadata=wire("pacingStrategy", since="202501", immutable=True)
    )
    """How the budget is spread over the run."""
    locale: Locale | None = attrs.field(default=None, metadata=wire(required="create"))
    """Language of the ads; it has to match targeted interface locales."""
    targeting_criteria: TargetingCriteria | None = attrs.field(
        default=None, metadata=wire("targetingCriteria", required="create")
    )
    """Who sees the ads, at least 300 members."""
    targeting: Any | None = attrs.field(default=None, metadata=wire(read_only=True))
    """Predecessor of targetingCriteria, still in some answers."""
    audience_expansion_enabled: bool | None = attrs.field(
        default=None, metadata=wire("audienceExpansionEnabled")
    )
    """Whether members like the targeted ones see the ads too."""
    offsite_delivery_enabled: bool | None = attrs.field(
        default=None, metadata=wire("offsiteDeliveryEnabled", required="create")
    )
    """Whether the ads run in the LinkedIn Audience Network too; true where connectedTelevisionOnly is."""
    offsite_preferences: AdCampaignOffsitePreferences | None = attrs.field(
        default=None, metadata=wire("offsitePreferences")
    )
    """Where in the Audience Network the ads may run."""
    connected_television_only: bool | None = attrs.field(
        default=None, metadata=wire("connectedTelevisionOnly", since="202408")
    )
    """Whether the ads run on connected television alone."""
    creative_selection: AdCampaignCreativeSelection | None = attrs.field(
        default=None, metadata=wire("creativeSelection")
    )
    """How the creatives take turns. SPONSORED_INMAILS took ROUND_ROBIN only; from 202607 on those for LEAD_GENERATION start as OPTIMIZED."""
    optimization_target_type: AdCampaignOptimizationTargetType | None = attrs.field(
        default=None, metadata=wire("optimizationTargetType")
    )
    """Way of bidding and its goal; a change of it needs the unit cost beside it."""
    optimization_preference: AdCampaignOptimizationPreference | None = attrs.field(
        default=None, metadata=wire("optimizationPreference", since="202408")
    )
    story_delivery_enabled: bool | None = attrs.field(
        default=None, metadata=wire("storyDeliveryEnabled")
    )
    """Whether the ads run in stories, which are gone; still in some answers."""
    political_intent: AdCampaignPoliticalIntent | None = attrs.field(
        default=None,
        metadata=wire("politicalIntent", since="202508", required="create"),
    )
    """Declaration on political advertising in the European Union."""
    serving_statuses: list[AdCampaignServingStatus] | None = attrs.field(
        default=None, metadata=wire("servingStatuses", read_only=True)
    )
    """RUNNABLE alone, or every reason why nothing is served."""
    test: bool | None = attrs.field(default=None, metadata=wire(read_only=True))
    """Whether it belongs to a test account."""
    change_audit_stamps: ChangeAuditStamps | None = attrs.field(
        default=None, metadata=wire("changeAuditStamps", read_only=True)
    )
    version: EntityVersion | None = attrs.field(default=None, metadata=wire(read_only=True))
    version_tag: str | None = attrs.field(default=None, metadata=wire("versionTag", read_only=True))
    """Counter of the campaign's changes."""
