# =============================================================================
#  GENERATED from specs/creatives.yaml. Do not edit: change the spec, then `make generate`.
# =============================================================================
from __future__ import annotations

from typing import Any

import attrs

from linkedin_ads_async.enums import OpenEnum
from linkedin_ads_async.urn import Urn
from linkedin_ads_async.wire import EpochMillis, shown, wire


class CreativeStatus(OpenEnum):
    """What the advertiser wants of a creative."""

    ACTIVE = "ACTIVE"
    PAUSED = "PAUSED"
    DRAFT = "DRAFT"
    ARCHIVED = "ARCHIVED"
    CANCELED = "CANCELED"
    PENDING_DELETION = "PENDING_DELETION"
    REMOVED = "REMOVED"


class CreativeReviewStatus(OpenEnum):
    """State of the review."""

    PENDING = "PENDING"
    """Waiting for the review."""
    APPROVED = "APPROVED"
    """Approved, by a person or by itself."""
    REJECTED = "REJECTED"
    """Rejected, by a person or by itself."""
    NEEDS_REVIEW = "NEEDS_REVIEW"
    """No automatic approval; a person has to look."""


class CreativeServingHoldReason(OpenEnum):
    """Why a creative is not shown."""

    STOPPED = "STOPPED"
    UNDER_REVIEW = "UNDER_REVIEW"
    REJECTED = "REJECTED"
    FORM_HOLD = "FORM_HOLD"
    PROCESSING = "PROCESSING"
    PROCESSING_FAILED = "PROCESSING_FAILED"
    REFERRED_CONTENT_QUALITY_HOLD = "REFERRED_CONTENT_QUALITY_HOLD"
    JOB_POSTING_ON_HOLD = "JOB_POSTING_ON_HOLD"
    JOB_POSTING_INVALID = "JOB_POSTING_INVALID"
    CAMPAIGN_STOPPED = "CAMPAIGN_STOPPED"
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
    ACCOUNT_SERVING_HOLD = "ACCOUNT_SERVING_HOLD"


class CreativeLeadgenLabel(OpenEnum):
    """Text of a lead form's button."""

    APPLY = "APPLY"
    DOWNLOAD = "DOWNLOAD"
    VIEW_QUOTE = "VIEW_QUOTE"
    """Shown as "Get Quote"."""
    LEARN_MORE = "LEARN_MORE"
    SIGN_UP = "SIGN_UP"
    SUBSCRIBE = "SUBSCRIBE"
    REGISTER = "REGISTER"
    REQUEST_DEMO = "REQUEST_DEMO"
    JOIN = "JOIN"
    ATTEND = "ATTEND"
    UNLOCK_FULL_DOCUMENT = "UNLOCK_FULL_DOCUMENT"
    """For document ads."""


@attrs.define(slots=True, kw_only=True)
class CreativeTextAd:
    """A text ad; its copy can be edited."""

    __repr__ = shown

    headline: str | None = None
    """At most 25 characters."""
    description: str | None = None
    """At most 75 characters."""
    landing_page: str | None = attrs.field(default=None, metadata=wire("landingPage"))
    """Where a click leads."""
    image: Urn | None = None
    """100 by 100 pixels, at most 2 MB, JPG or PNG."""


@attrs.define(slots=True, kw_only=True)
class CreativeSpotlightAd:
    """A spotlight ad; its copy can be edited by replacing the whole content."""

    __repr__ = shown

    headline: str | None = None
    description: str | None = None
    """Not shown where there is a background image."""
    call_to_action: str | None = attrs.field(default=None, metadata=wire("callToAction"))
    """Text of the button."""
    landing_page: str | None = attrs.field(default=None, metadata=wire("landingPage"))
    """Where a click leads."""
    logo: Urn | None = None
    """Better always sent; falling back to the Page's logo can fail."""
    organization_name: str | None = attrs.field(default=None, metadata=wire("organizationName"))
    """Better always sent; falling back to the Page's name can fail."""
    background_image: Urn | None = attrs.field(default=None, metadata=wire("backgroundImage"))
    """Takes the place of description and photo."""
    show_member_profile_photo: bool | None = attrs.field(
        default=None, metadata=wire("showMemberProfilePhoto")
    )
    """Whether the viewer's own photo is part of the ad."""


@attrs.define(slots=True, kw_only=True)
class CreativePresetText:
    """One of LinkedIn's own texts, translated and not reviewed, or a custom one that is reviewed."""

    __repr__ = shown

    pre_approved: str | None = attrs.field(default=None, metadata=wire("preApproved"))
    """Id of the preset, such as MEMBER_READY_FOR_YOUR_DREAM_JOB or SEE_MORE_JOBS."""
    custom: str | None = None
    """A text of one's own."""


class CreativeFollowerCallToAction(OpenEnum):
    """Which part of the Page the button of a follower ad opens."""

    VISIT_ORGANIZATION_COMPANY_PAGE = "VISIT_ORGANIZATION_COMPANY_PAGE"
    VISIT_ORGANIZATION_LIFE_PAGE = "VISIT_ORGANIZATION_LIFE_PAGE"
    VISIT_ORGANIZATION_JOBS_PAGE = "VISIT_ORGANIZATION_JOBS_PAGE"
    VISIT_ORGANIZATION_CAREERS_PAGE = "VISIT_ORGANIZATION_CAREERS_PAGE"


@attrs.define(slots=True, kw_only=True)
class CreativeJobsAd:
    """A job ad made for each member."""

    __repr__ = shown

    headline: CreativePresetText | None = None
    button_label: CreativePresetText | None = attrs.field(
        default=None, metadata=wire("buttonLabel")
    )
    """Presets are SEE_MORE_JOBS, VIEW_MORE and CAREERS_AT_COMPANY."""
    logo: Urn | None = None
    organization_name: str | None = attrs.field(default=None, metadata=wire("organizationName"))
    show_member_profile_photo: bool | None = attrs.field(
        default=None, metadata=wire("showMemberProfilePhoto")
    )
    """Whether the viewer's own photo is part of the ad."""


@attrs.define(slots=True, kw_only=True)
class CreativeEventAd:
    """An ad for an event."""

    __repr__ = shown

    post: Urn | None = attrs.field(default=None, metadata=wire(required="create", immutable=True))
    """The sponsored post."""
    event: Urn | None = attrs.field(default=None, metadata=wire(required="create", immutable=True))
    """The promoted event."""
    direct_sponsored_content: bool | None = attrs.field(
        default=None, metadata=wire("directSponsoredContent", immutable=True)
    )
    """Whether the post exists for sponsoring only."""
    pre_event_registration_image: Urn | None = attrs.field(
        default=None, metadata=wire("preEventRegistrationImage", immutable=True)
    )
    """Picture for members who have not registered, a `digitalmediaAsset`."""
    hide_preview_video: bool | None = attrs.field(default=None, metadata=wire("hidePreviewVideo"))
    """Whether the live preview is hidden; for live events with a lead form only. It can be changed."""
    content_author: Urn | None = attrs.field(
        default=None, metadata=wire("contentAuthor", immutable=True)
    )
    """The person or organization that speaks."""


class InlinePostVisibility(OpenEnum):
    """Who can see a post; posts for sponsoring only are PUBLIC."""

    PUBLIC = "PUBLIC"
    CONNECTIONS = "CONNECTIONS"
    LOGGED_IN = "LOGGED_IN"
    CONTAINER = "CONTAINER"


class InlinePostFeedDistribution(OpenEnum):
    """Whether a post is in the feed by itself; NONE makes it one for sponsoring only."""

    NONE = "NONE"
    MAIN_FEED = "MAIN_FEED"


@attrs.define(slots=True, kw_only=True)
class InlinePostTargetEntity:
    """One group of members."""

    __repr__ = shown

    geo_locations: list[Urn] | None = attrs.field(default=None, metadata=wire("geoLocations"))
    industries: list[Urn] | None = None
    interface_locales: list[Any] | None = attrs.field(
        default=None, metadata=wire("interfaceLocales")
    )
    job_functions: list[Urn] | None = attrs.field(default=None, metadata=wire("jobFunctions"))
    seniorities: list[Urn] | None = None
    schools: list[Urn] | None = None
    degrees: list[Urn] | None = None
    fields_of_study: list[Urn] | None = attrs.field(default=None, metadata=wire("fieldsOfStudy"))
    organizations: list[Urn] | None = None
    staff_count_ranges: list[Any] | None = attrs.field(
        default=None, metadata=wire("staffCountRanges")
    )


class InlinePostAdStatus(OpenEnum):
    """State of a sponsored post; archiving it cancels its creatives."""

    ACTIVE = "ACTIVE"
    ARCHIVED = "ARCHIVED"


class InlinePostCallToActionLabel(OpenEnum):
    """Text of a post's button."""

    APPLY = "APPLY"
    DOWNLOAD = "DOWNLOAD"
    VIEW_QUOTE = "VIEW_QUOTE"
    LEARN_MORE = "LEARN_MORE"
    SIGN_UP = "SIGN_UP"
    SUBSCRIBE = "SUBSCRIBE"
    REGISTER = "REGISTER"
    JOIN = "JOIN"
    ATTEND = "ATTEND"
    REQUEST_DEMO = "REQUEST_DEMO"
    SEE_MORE = "SEE_MORE"
    BUY_NOW = "BUY_NOW"
    SHOP_NOW = "SHOP_NOW"


@attrs.define(slots=True, kw_only=True)
class InlinePostMedia:
    """An image, a video or a document."""

    __repr__ = shown

    id: Urn | None = None
    """An `image`, `video` or `document`."""
    title: str | None = None
    alt_text: str | None = attrs.field(default=None, metadata=wire("altText"))
    """Fewer than 4,086 characters."""


@attrs.define(slots=True, kw_only=True)
class InlinePostArticle:
    """A link; LinkedIn does not read the page, so title and thumbnail have to be given."""

    __repr__ = shown

    source: str | None = None
    title: str | None = None
    description: str | None = None
    thumbnail: Urn | None = None
    thumbnail_alt_text: str | None = attrs.field(default=None, metadata=wire("thumbnailAltText"))


@attrs.define(slots=True, kw_only=True)
class InlinePostCard:
    """One card of a carousel."""

    __repr__ = shown

    media: InlinePostMedia | None = None
    landing_page: str | None = attrs.field(default=None, metadata=wire("landingPage"))
    """Where a click on the card leads."""


@attrs.define(slots=True, kw_only=True)
class InlinePostReference:
    """Another entity, such as an event."""

    __repr__ = shown

    id: Urn | None = None


@attrs.define(slots=True, kw_only=True)
class CreativeReview:
    """LinkedIn's review of a creative."""

    __repr__ = shown

    status: CreativeReviewStatus | None = None
    rejection_reasons: list[str] | None = attrs.field(
        default=None, metadata=wire("rejectionReasons")
    )
    """Why it was rejected."""


@attrs.define(slots=True, kw_only=True)
class CreativeLeadgenCallToAction:
    """The button that opens a lead form."""

    __repr__ = shown

    destination: Urn | None = attrs.field(default=None, metadata=wire(required="create"))
    """The lead form; it cannot change once the creative has left DRAFT."""
    label: CreativeLeadgenLabel | None = attrs.field(default=None, metadata=wire(required="create"))


@attrs.define(slots=True, kw_only=True)
class CreativeFollowerAd:
    """A follower ad."""

    __repr__ = shown

    headline: CreativePresetText | None = None
    description: CreativePresetText | None = None
    call_to_action: CreativeFollowerCallToAction | None = attrs.field(
        default=None, metadata=wire("callToAction")
    )
    logo: Urn | None = None
    organization_name: str | None = attrs.field(default=None, metadata=wire("organizationName"))
    show_member_profile_photo: bool | None = attrs.field(
        default=None, metadata=wire("showMemberProfilePhoto")
    )
    """Whether the viewer's own photo is part of the ad."""


@attrs.define(slots=True, kw_only=True)
class InlinePostDistribution:
    """Where a post appears."""

    __repr__ = shown

    feed_distribution: InlinePostFeedDistribution | None = attrs.field(
        default=None, metadata=wire("feedDistribution", required="create")
    )
    target_entities: list[InlinePostTargetEntity] | None = attrs.field(
        default=None, metadata=wire("targetEntities")
    )
    """Whom the unpaid post is shown to."""
    third_party_distribution_channels: list[Any] | None = attrs.field(
        default=None, metadata=wire("thirdPartyDistributionChannels")
    )
    """Channels outside LinkedIn."""


@attrs.define(slots=True, kw_only=True)
class InlinePostAdContext:
    """What makes a post one for sponsoring only."""

    __repr__ = shown

    dsc_ad_account: Urn | None = attrs.field(default=None, metadata=wire("dscAdAccount"))
    """The account that sponsors it."""
    dsc_status: InlinePostAdStatus | None = attrs.field(default=None, metadata=wire("dscStatus"))
    dsc_name: str | None = attrs.field(default=None, metadata=wire("dscName"))
    """Label; the creative's name has taken its place."""
    dsc_ad_type: str | None = attrs.field(default=None, metadata=wire("dscAdType", read_only=True))
    """Kind of the post."""
    is_dsc: bool | None = attrs.field(default=None, metadata=wire("isDsc", read_only=True))
    """Whether it is for sponsoring only."""


@attrs.define(slots=True, kw_only=True)
class InlinePostCarousel:
    """Two to ten cards."""

    __repr__ = shown

    cards: list[InlinePostCard] | None = None


@attrs.define(slots=True, kw_only=True)
class CreativeContent:
    """What a creative shows; exactly one member is set."""

    __repr__ = shown

    reference: Urn | None = None
    """A post (`share`, `ugcPost`) or the content of a message ad (`adInMailContent`); it never changes."""
    text_ad: CreativeTextAd | None = attrs.field(default=None, metadata=wire("textAd"))
    spotlight: CreativeSpotlightAd | None = None
    follow: CreativeFollowerAd | None = None
    jobs: CreativeJobsAd | None = None
    event_ad: CreativeEventAd | None = attrs.field(
        default=None, metadata=wire("eventAd", since="202505")
    )
    document_ad: dict[str, Any] | None = attrs.field(default=None, metadata=wire("documentAd"))
    """A document ad; such creatives can also be made by reference to the document's post."""
    third_party_vast_tag_video_ad: dict[str, Any] | None = attrs.field(
        default=None, metadata=wire("thirdPartyVastTagVideoAd", since="202507")
    )
    """A video served by a VAST tag of a third party."""


@attrs.define(slots=True, kw_only=True)
class InlinePostContent:
    """What a post shows beside its text; exactly one member is set."""

    __repr__ = shown

    media: InlinePostMedia | None = None
    article: InlinePostArticle | None = None
    carousel: InlinePostCarousel | None = None
    reference: InlinePostReference | None = None


@attrs.define(slots=True, kw_only=True)
class InlinePost:
    """A post that is made together with its creative."""

    __repr__ = shown

    author: Urn | None = None
    """The organization or person that posts; a post for sponsoring only needs an organization."""
    commentary: str | None = None
    """Text of the post in LinkedIn's little text format; its reserved characters have to be escaped."""
    visibility: InlinePostVisibility | None = None
    lifecycle_state: str | None = attrs.field(default=None, metadata=wire("lifecycleState"))
    """A create takes PUBLISHED only."""
    distribution: InlinePostDistribution | None = None
    """Inline posts may leave it out."""
    is_reshare_disabled_by_author: bool | None = attrs.field(
        default=None, metadata=wire("isReshareDisabledByAuthor")
    )
    """Whether members cannot share it on."""
    ad_context: InlinePostAdContext | None = attrs.field(default=None, metadata=wire("adContext"))
    """Needed for posts that exist for sponsoring only."""
    content_landing_page: str | None = attrs.field(
        default=None, metadata=wire("contentLandingPage")
    )
    """Where a click leads; needed for the objective WEBSITE_VISIT and with a call to action."""
    content_call_to_action_label: InlinePostCallToActionLabel | None = attrs.field(
        default=None, metadata=wire("contentCallToActionLabel")
    )
    content: InlinePostContent | None = None


@attrs.define(slots=True, kw_only=True)
class CreativeInlineContent:
    """What is made together with a creative."""

    __repr__ = shown

    post: InlinePost | None = None


@attrs.define(slots=True, kw_only=True)
class Creative:
    """An ad, what is shown of it, and whether it is shown."""

    __repr__ = shown

    id: Urn | None = attrs.field(default=None, metadata=wire(read_only=True))
    account: Urn | None = attrs.field(default=None, metadata=wire(read_only=True))
    campaign: Urn | None = attrs.field(
        default=None, metadata=wire(required="create", immutable=True)
    )
    """The campaign it belongs to."""
    content: CreativeContent | None = None
    """What is rendered; a create needs it unless the post comes inline. A reference never changes."""
    inline_content: CreativeInlineContent | None = attrs.field(
        default=None, metadata=wire("inlineContent", immutable=True)
    )
    """A post that is made together with the creative; sent by create_inline only, never returned."""
    intended_status: CreativeStatus | None = attrs.field(
        default=None, metadata=wire("intendedStatus")
    )
    """What the advertiser wants; DRAFT where a create does not say."""
    name: str | None = attrs.field(default=None, metadata=wire(since="202410"))
    """The advertiser's label."""
    leadgen_call_to_action: CreativeLeadgenCallToAction | None = attrs.field(
        default=None, metadata=wire("leadgenCallToAction")
    )
    """Button to a lead form; needed where the campaign's objective is LEAD_GENERATION."""
    review: CreativeReview | None = attrs.field(default=None, metadata=wire(read_only=True))
    """Outcome of LinkedIn's review; missing while the creative is a draft."""
    is_serving: bool | None = attrs.field(default=None, metadata=wire("isServing", read_only=True))
    """Whether it is being shown."""
    serving_hold_reasons: list[CreativeServingHoldReason] | None = attrs.field(
        default=None, metadata=wire("servingHoldReasons", read_only=True)
    )
    """Why it is not shown; missing while it is."""
    is_test: bool | None = attrs.field(default=None, metadata=wire("isTest", read_only=True))
    """Whether it belongs to a test account."""
    created_at: EpochMillis | None = attrs.field(
        default=None, metadata=wire("createdAt", read_only=True)
    )
    created_by: Urn | None = attrs.field(default=None, metadata=wire("createdBy", read_only=True))
    """A member, or `urn:li:system:0`."""
    last_modified_at: EpochMillis | None = attrs.field(
        default=None, metadata=wire("lastModifiedAt", read_only=True)
    )
    last_modified_by: Urn | None = attrs.field(
        default=None, metadata=wire("lastModifiedBy", read_only=True)
    )
    """A member, or `urn:li:system:0`."""
