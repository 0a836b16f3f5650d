# =============================================================================
#  GENERATED from specs/lead_form_responses.yaml. Do not edit: change the spec, then `make generate`.
# =============================================================================
from __future__ import annotations

from typing import Any

import attrs

from linkedin_ads_async.urn import Urn
from linkedin_ads_async.wire import EpochMillis, shown, wire

from ._shared.leads import LeadOwner, LeadType
from .lead_forms import LeadForm


@attrs.define(slots=True, kw_only=True)
class LeadFormResponseTimeRange:
    """A span of time."""

    __repr__ = shown

    start: EpochMillis | None = None
    end: EpochMillis | None = None


@attrs.define(slots=True, kw_only=True)
class LeadFormResponseSponsoredMetadata:
    """What a lead of an ad came by."""

    __repr__ = shown

    campaign: Urn | None = None


@attrs.define(slots=True, kw_only=True)
class LeadFormResponseAssociatedEntity:
    """The ad that a lead came by."""

    __repr__ = shown

    associated_creative: Urn | None = attrs.field(default=None, metadata=wire("associatedCreative"))


@attrs.define(slots=True, kw_only=True)
class LeadFormResponseTextAnswer:
    """An answer in words."""

    __repr__ = shown

    answer: str | None = None


@attrs.define(slots=True, kw_only=True)
class LeadFormResponseChoiceAnswer:
    """An answer by choice."""

    __repr__ = shown

    options: list[int] | None = None
    """Numbers of the options that were chosen, counted from 0."""


@attrs.define(slots=True, kw_only=True)
class LeadFormResponseConsent:
    """What a member said to one consent."""

    __repr__ = shown

    consent_id: int | None = attrs.field(default=None, metadata=wire("consentId"))
    """Id of the consent in the form."""
    accepted: bool | None = None


@attrs.define(slots=True, kw_only=True)
class LeadFormResponseMetadata:
    """What a lead came by."""

    __repr__ = shown

    sponsored_lead_metadata: LeadFormResponseSponsoredMetadata | None = attrs.field(
        default=None, metadata=wire("sponsoredLeadMetadata")
    )


@attrs.define(slots=True, kw_only=True)
class LeadFormResponseAnswerDetails:
    """What was answered; one member is set."""

    __repr__ = shown

    text_question_answer: LeadFormResponseTextAnswer | None = attrs.field(
        default=None, metadata=wire("textQuestionAnswer")
    )
    multiple_choice_answer: LeadFormResponseChoiceAnswer | None = attrs.field(
        default=None, metadata=wire("multipleChoiceAnswer")
    )


@attrs.define(slots=True, kw_only=True)
class LeadFormResponseAnswer:
    """The answer to one question."""

    __repr__ = shown

    question_id: int | None = attrs.field(default=None, metadata=wire("questionId"))
    """Id of the question in the form."""
    answer_details: LeadFormResponseAnswerDetails | None = attrs.field(
        default=None, metadata=wire("answerDetails")
    )


@attrs.define(slots=True, kw_only=True)
class LeadFormResponseContent:
    """Answers and consents of a member."""

    __repr__ = shown

    answers: list[LeadFormResponseAnswer] | None = None
    consent_responses: list[LeadFormResponseConsent] | None = attrs.field(
        default=None, metadata=wire("consentResponses")
    )


@attrs.define(slots=True, kw_only=True)
class LeadFormResponse:
    """What one member sent in."""

    __repr__ = shown

    id: str | None = None
    """Id of the response, a UUID with a number behind it."""
    owner: LeadOwner | None = None
    lead_type: LeadType | None = attrs.field(default=None, metadata=wire("leadType"))
    submitter: Urn | None = None
    """The member, with an id that is valid within one application only."""
    submitted_at: EpochMillis | None = attrs.field(default=None, metadata=wire("submittedAt"))
    test_lead: bool | None = attrs.field(default=None, metadata=wire("testLead"))
    """Whether it is a test."""
    versioned_lead_gen_form_urn: Urn | None = attrs.field(
        default=None, metadata=wire("versionedLeadGenFormUrn")
    )
    lead_metadata: LeadFormResponseMetadata | None = attrs.field(
        default=None, metadata=wire("leadMetadata")
    )
    associated_entity: LeadFormResponseAssociatedEntity | None = attrs.field(
        default=None, metadata=wire("associatedEntity")
    )
    form_response: LeadFormResponseContent | None = attrs.field(
        default=None, metadata=wire("formResponse")
    )
    form: LeadForm | None = None
    """The form with the fields that `fields` asks for; its questions explain the answers."""
    owner_info: Any | None = attrs.field(default=None, metadata=wire("ownerInfo"))
    """Details of the owner, where `fields` asks for them."""
    associated_entity_info: Any | None = attrs.field(
        default=None, metadata=wire("associatedEntityInfo")
    )
    """Details of the creative or event, where `fields` asks for them."""
    lead_metadata_info: Any | None = attrs.field(default=None, metadata=wire("leadMetadataInfo"))
    """Details of the metadata, where `fields` asks for them."""
