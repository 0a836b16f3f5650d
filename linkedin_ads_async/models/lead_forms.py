# =============================================================================
#  GENERATED from specs/lead_forms.yaml. Do not edit: change the spec, then `make generate`.
# =============================================================================
from __future__ import annotations

from typing import Any

import attrs

from linkedin_ads_async.enums import OpenEnum
from linkedin_ads_async.wire import EpochMillis, shown, wire

from ._shared.common import Locale, MultiLocaleString
from ._shared.leads import LeadOwner


class LeadFormState(OpenEnum):
    """State of a lead form."""

    DRAFT = "DRAFT"
    PUBLISHED = "PUBLISHED"
    ARCHIVED = "ARCHIVED"


@attrs.define(slots=True, kw_only=True)
class LeadFormHiddenField:
    """A value that members do not see."""

    __repr__ = shown

    name: str | None = None
    value: str | None = None


class LeadFormReviewStatus(OpenEnum):
    """State of the review."""

    NEEDS_REVIEW = "NEEDS_REVIEW"
    APPROVED = "APPROVED"
    REJECTED = "REJECTED"


@attrs.define(slots=True, kw_only=True)
class LeadFormTextQuestionDetails:
    """A question that is answered by a text."""

    __repr__ = shown

    max_response_length: int | None = attrs.field(default=None, metadata=wire("maxResponseLength"))
    """Longest answer in characters, 1 to 300."""


@attrs.define(slots=True, kw_only=True)
class LeadFormQuestionOption:
    """One thing to choose."""

    __repr__ = shown

    id: int | None = None
    """Number of the option, counted from 0."""
    text: MultiLocaleString | None = None


@attrs.define(slots=True, kw_only=True)
class LeadFormCallToActionTarget:
    """What the button opens."""

    __repr__ = shown

    landing_page_url: str | None = attrs.field(default=None, metadata=wire("landingPageUrl"))


@attrs.define(slots=True, kw_only=True)
class LeadFormConsent:
    """A box that members can tick."""

    __repr__ = shown

    id: int | None = attrs.field(default=None, metadata=wire(read_only=True))
    """Numeric id, by which responses name the consent."""
    check_required: bool | None = attrs.field(default=None, metadata=wire("checkRequired"))
    """Whether the form cannot be sent without it."""
    consent: MultiLocaleString | None = None
    """What the member agrees to."""


@attrs.define(slots=True, kw_only=True)
class LeadFormReviewInfo:
    """LinkedIn's review of a form."""

    __repr__ = shown

    review_status: LeadFormReviewStatus | None = attrs.field(
        default=None, metadata=wire("reviewStatus")
    )
    rejection_reasons: list[str] | None = attrs.field(
        default=None, metadata=wire("rejectionReasons")
    )
    """Why it was rejected, such as MISSING_PRIVACY_POLICY or NONFUNCTIONAL_SITE."""
    last_updated: Any | None = attrs.field(default=None, metadata=wire("lastUpdated"))
    """When the review last changed."""


@attrs.define(slots=True, kw_only=True)
class LeadFormMultipleChoiceQuestionDetails:
    """A question that is answered by a choice."""

    __repr__ = shown

    options: list[LeadFormQuestionOption] | None = None
    """What can be chosen; 2 to 5 options, as older pages have it."""


@attrs.define(slots=True, kw_only=True)
class LeadFormCallToAction:
    """The button on the page of thanks."""

    __repr__ = shown

    call_to_action_label: str | None = attrs.field(default=None, metadata=wire("callToActionLabel"))
    """Text of the button, such as VISIT_COMPANY_WEBSITE, LEARN_MORE, DOWNLOAD, VIEW_NOW or TRY_NOW."""
    call_to_action_target: LeadFormCallToActionTarget | None = attrs.field(
        default=None, metadata=wire("callToActionTarget")
    )


@attrs.define(slots=True, kw_only=True)
class LeadFormLegalInfo:
    """Privacy policy, disclaimer and consents of a form."""

    __repr__ = shown

    legal_info_id: int | None = attrs.field(
        default=None, metadata=wire("legalInfoId", read_only=True)
    )
    """Numeric id."""
    privacy_policy_url: str | None = attrs.field(
        default=None, metadata=wire("privacyPolicyUrl", required="create")
    )
    """Address of the privacy policy."""
    legal_disclaimer: MultiLocaleString | None = attrs.field(
        default=None, metadata=wire("legalDisclaimer")
    )
    consents: list[LeadFormConsent] | None = None
    """Boxes that members can tick."""


@attrs.define(slots=True, kw_only=True)
class LeadFormQuestionDetails:
    """How a question is answered; exactly one member is set."""

    __repr__ = shown

    text_question_details: LeadFormTextQuestionDetails | None = attrs.field(
        default=None, metadata=wire("textQuestionDetails")
    )
    multiple_choice_question_details: LeadFormMultipleChoiceQuestionDetails | None = attrs.field(
        default=None, metadata=wire("multipleChoiceQuestionDetails")
    )


@attrs.define(slots=True, kw_only=True)
class LeadFormPostSubmissionInfo:
    """What a member sees after sending the form."""

    __repr__ = shown

    message: MultiLocaleString | None = None
    """Words of thanks."""
    call_to_action: LeadFormCallToAction | None = attrs.field(
        default=None, metadata=wire("callToAction")
    )


@attrs.define(slots=True, kw_only=True)
class LeadFormQuestion:
    """One question of a form."""

    __repr__ = shown

    question_id: int | None = attrs.field(default=None, metadata=wire("questionId", read_only=True))
    """Numeric id, by which answers name the question."""
    question: MultiLocaleString | None = None
    """What the member reads."""
    name: str | None = None
    """Key of the field."""
    label: MultiLocaleString | None = None
    """A label beside the question."""
    predefined_field: str | None = attrs.field(default=None, metadata=wire("predefinedField"))
    """Field of the profile that fills the answer in, such as FIRST_NAME, LAST_NAME, EMAIL, WORK_EMAIL, JOB_TITLE, JOB_FUNCTION, SENIORITY, INDUSTRY or COMPANY_NAME; a custom question has none."""
    response_required: bool | None = attrs.field(default=None, metadata=wire("responseRequired"))
    """Whether it has to be answered."""
    response_editable: bool | None = attrs.field(default=None, metadata=wire("responseEditable"))
    """Whether the member can change what was filled in."""
    question_details: LeadFormQuestionDetails | None = attrs.field(
        default=None, metadata=wire("questionDetails")
    )


@attrs.define(slots=True, kw_only=True)
class LeadFormContent:
    """What a form shows and asks."""

    __repr__ = shown

    headline: MultiLocaleString | None = None
    description: MultiLocaleString | None = None
    questions: list[LeadFormQuestion] | None = None
    """What is asked; LinkedIn limits their number, and that of custom ones."""
    post_submission_info: LeadFormPostSubmissionInfo | None = attrs.field(
        default=None, metadata=wire("postSubmissionInfo")
    )
    legal_info: LeadFormLegalInfo | None = attrs.field(default=None, metadata=wire("legalInfo"))


@attrs.define(slots=True, kw_only=True)
class LeadForm:
    """A lead form."""

    __repr__ = shown

    id: int | None = attrs.field(default=None, metadata=wire(read_only=True))
    """Numeric id."""
    version_id: int | None = attrs.field(default=None, metadata=wire("versionId", read_only=True))
    """Version of the form, the second part of its versionedLeadGenForm URN."""
    owner: LeadOwner | None = attrs.field(default=None, metadata=wire(required="create"))
    name: str | None = attrs.field(default=None, metadata=wire(required="create"))
    """The owner's label."""
    creation_locale: Locale | None = attrs.field(
        default=None, metadata=wire("creationLocale", required="create")
    )
    """The preferred locale of the form's texts."""
    state: LeadFormState | None = None
    content: LeadFormContent | None = None
    """What the form shows and asks; in effect a create needs it."""
    hidden_fields: list[LeadFormHiddenField] | None = attrs.field(
        default=None, metadata=wire("hiddenFields")
    )
    """Values that come back with every response."""
    review_info: LeadFormReviewInfo | None = attrs.field(
        default=None, metadata=wire("reviewInfo", read_only=True)
    )
    created: EpochMillis | None = attrs.field(default=None, metadata=wire(read_only=True))
    last_modified: EpochMillis | None = attrs.field(
        default=None, metadata=wire("lastModified", read_only=True)
    )
