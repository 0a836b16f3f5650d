"""What a member answered, matched with what the form asked. Pure: a response and its form go in."""

from __future__ import annotations

from typing import Any

import attrs

from linkedin_ads_async.models._shared.common import MultiLocaleString
from linkedin_ads_async.models.lead_form_responses import LeadFormResponse, LeadFormResponseAnswer
from linkedin_ads_async.models.lead_forms import LeadForm, LeadFormQuestion

__all__ = ["AnsweredConsent", "AnsweredQuestion", "LeadAnswers", "lead_answers"]


@attrs.frozen(kw_only=True)
class AnsweredQuestion:
    """One question, and what the member said to it."""

    question_id: int | None
    name: str | None = None
    """Key of the field, as the form's owner called it."""
    predefined_field: str | None = None
    """EMAIL, FIRST_NAME and so on; None for a custom question."""
    question: str | None = None
    """What the member read."""
    text: str | None = None
    """The answer in words, for a choice the chosen texts; None where nothing was answered."""
    choices: tuple[str, ...] | None = None
    """The chosen options; None where the answer is no choice."""


@attrs.frozen(kw_only=True)
class AnsweredConsent:
    """One box, and whether the member ticked it; None where the response does not mention it."""

    consent_id: int | None
    consent: str | None = None
    required: bool | None = None
    accepted: bool | None = None


@attrs.frozen(kw_only=True)
class LeadAnswers:
    """Everything that one response says, in the form's order."""

    questions: tuple[AnsweredQuestion, ...]
    consents: tuple[AnsweredConsent, ...]
    hidden: dict[str, str]
    """The form's hidden fields by name."""

    @property
    def by_name(self) -> dict[str, str | None]:
        """Answers by the field's key, else the predefined field, else the question's id."""
        return {
            one.name or one.predefined_field or str(one.question_id): one.text
            for one in self.questions
        }


def lead_answers(
    response: LeadFormResponse, form: LeadForm | None = None, *, locale: str | None = None
) -> LeadAnswers:
    """Match the answers of a response with the questions of its form.

    >>> form = await ads.lead_forms.get(40880123)
    >>> lead_answers(response, form).by_name
    {'email': 'noor@havenwerk.example', 'fleet': '11+'}

    Args:
        response: What was sent in.
        form: The form it was sent in by; `response.form` where it is not given, which comes back
            only when `fields` asks for it.
        locale: Of the texts, `en_US`; the form's own locale where it is not given or not there.

    Questions come in the form's order, unanswered ones with the text None; answers that the form
    does not know (it has changed since, or is not given) come last, with their ids. Options stand
    in the form's order too; one that the form does not know is its number.
    Source: reference/api-conversions-leads 6, 7.
    """
    form = form or response.form or LeadForm()
    words = _Words(form, locale)
    given = response.form_response
    answers = {one.question_id: one for one in (given and given.answers) or ()}
    accepted = {one.consent_id: one.accepted for one in (given and given.consent_responses) or ()}
    content = form.content
    questions = (content and content.questions) or []
    legal = content and content.legal_info
    boxes = (legal and legal.consents) or []
    answered = [_answered(one, answers.pop(one.question_id, None), words) for one in questions]
    consents = [
        AnsweredConsent(
            consent_id=box.id,
            consent=words.of(box.consent),
            required=box.check_required,
            accepted=accepted.pop(box.id, None),
        )
        for box in boxes
    ]
    answered += [_answered(LeadFormQuestion(), one, words) for one in answers.values()]
    consents += [AnsweredConsent(consent_id=one, accepted=yes) for one, yes in accepted.items()]
    hidden = {one.name: one.value or "" for one in form.hidden_fields or () if one.name}
    return LeadAnswers(questions=tuple(answered), consents=tuple(consents), hidden=hidden)


class _Words:
    """Texts of a form in one locale."""

    def __init__(self, form: LeadForm, locale: str | None) -> None:
        own = form.creation_locale
        self._wanted = [locale, f"{own.language}_{own.country}" if own else None]

    def of(self, text: MultiLocaleString | None) -> str | None:
        localized = (text and text.localized) or {}
        found = (localized[one] for one in self._wanted if one in localized)
        return next(found, next(iter(localized.values()), None))


def _answered(
    question: LeadFormQuestion, answer: LeadFormResponseAnswer | None, words: _Words
) -> AnsweredQuestion:
    facts: dict[str, Any] = {
        "question_id": question.question_id or (answer and answer.question_id),
        "name": question.name,
        "predefined_field": question.predefined_field,
        "question": words.of(question.question),
    }
    details = answer and answer.answer_details
    if details and details.multiple_choice_answer:
        chosen = _chosen(question, details.multiple_choice_answer.options or [], words)
        return AnsweredQuestion(**facts, text=", ".join(chosen) or None, choices=chosen)
    text = details and details.text_question_answer and details.text_question_answer.answer
    return AnsweredQuestion(**facts, text=text or None)


def _chosen(question: LeadFormQuestion, numbers: list[int], words: _Words) -> tuple[str, ...]:
    details = (
        question.question_details and question.question_details.multiple_choice_question_details
    )
    options = {one.id: words.of(one.text) for one in (details and details.options) or ()}
    known = [number for number in options if number in numbers]
    others = [number for number in numbers if number not in options]
    return tuple(options.get(number) or str(number) for number in [*known, *others])
