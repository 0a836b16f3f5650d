"""Answers matched with their questions, and all responses since a moment."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

import attrs
import orjson
import pytest

from linkedin_ads_async import LinkedInAds, PagingError, UsageError, lead_answers, millis
from linkedin_ads_async.converter import structure
from linkedin_ads_async.models._shared.leads import LeadOwner
from linkedin_ads_async.models.lead_form_responses import LeadFormResponse
from linkedin_ads_async.models.lead_forms import LeadForm
from linkedin_ads_async.operation import RawResponse, Request
from linkedin_ads_async.resources.lead_form_responses import LeadFormResponses
from linkedin_ads_async.restli import decode_params
from linkedin_ads_async.transport import HandlerTransport
from linkedin_ads_async.urn import Urn

SINCE = datetime(2026, 9, 1, tzinfo=UTC)
UNTIL = datetime(2026, 11, 25, tzinfo=UTC)
OWNER = "urn:li:sponsoredAccount:512300400"

FORM = structure(
    {
        "id": 1,
        "creationLocale": {"language": "en", "country": "US"},
        "hiddenFields": [{"name": "utm", "value": "q1"}, {"name": "empty"}],
        "content": {
            "questions": [
                {
                    "questionId": 11,
                    "name": "email",
                    "predefinedField": "EMAIL",
                    "question": {"localized": {"de_DE": "Ihre Adresse?", "en_US": "Address?"}},
                },
                {
                    "questionId": 12,
                    "predefinedField": "JOB_TITLE",
                    "question": {"localized": {"en_US": "Job?"}},
                },
                {
                    "questionId": 13,
                    "name": "fleet",
                    "questionDetails": {
                        "multipleChoiceQuestionDetails": {
                            "options": [
                                {
                                    "id": 0,
                                    "text": {"localized": {"en_US": "1-10", "de_DE": "1 bis 10"}},
                                },
                                {
                                    "id": 1,
                                    "text": {"localized": {"en_US": "11+", "de_DE": "ab 11"}},
                                },
                            ]
                        }
                    },
                },
            ],
            "legalInfo": {
                "consents": [
                    {
                        "id": 9,
                        "checkRequired": True,
                        "consent": {"localized": {"en_US": "Write to me"}},
                    },
                    {"id": 8, "consent": {"localized": {"en_US": "Call me"}}},
                ]
            },
        },
    },
    LeadForm,
)


def response_with(
    *answers: dict[str, Any], consents: list[dict[str, Any]] | None = None
) -> LeadFormResponse:
    content = {"answers": list(answers), "consentResponses": consents or []}
    return structure({"id": "x-1", "formResponse": content}, LeadFormResponse)


def text(question: int, answer: str) -> dict[str, Any]:
    return {"questionId": question, "answerDetails": {"textQuestionAnswer": {"answer": answer}}}


def choice(question: int, *options: int) -> dict[str, Any]:
    return {
        "questionId": question,
        "answerDetails": {"multipleChoiceAnswer": {"options": list(options)}},
    }


def test_answers_stand_in_the_order_of_the_form() -> None:
    found = lead_answers(response_with(choice(13, 1), text(11, "ada@example.com")), FORM)
    assert {"email": "ada@example.com", "JOB_TITLE": None, "fleet": "11+"} == found.by_name
    assert ["email", "JOB_TITLE", "fleet"] == list(found.by_name)


def test_several_choices_are_their_texts_in_the_order_of_the_form() -> None:
    (_, _, fleet) = lead_answers(response_with(choice(13, 1, 0)), FORM).questions
    assert ("1-10, 11+", ("1-10", "11+")) == (fleet.text, fleet.choices)


def test_texts_come_in_the_locale_that_is_asked_for() -> None:
    response = response_with(choice(13, 1))
    (email, job, fleet) = lead_answers(response, FORM, locale="de_DE").questions
    assert ("Ihre Adresse?", "Job?", "ab 11") == (email.question, job.question, fleet.text)
    assert "Address?" == lead_answers(response, FORM).questions[0].question


def test_an_answer_that_the_form_does_not_know_is_kept() -> None:
    found = lead_answers(response_with(text(99, "left over"), choice(13, 7)), FORM)
    assert (99, "left over") == (found.questions[-1].question_id, found.questions[-1].text)
    assert ("7",) == found.questions[2].choices


def test_a_response_can_be_read_without_its_form() -> None:
    found = lead_answers(response_with(text(11, "a"), choice(13, 0)))
    assert {"11": "a", "13": "0"} == found.by_name


def test_the_joined_form_is_used_where_no_other_is_given() -> None:
    joined = attrs.evolve(response_with(text(11, "a")), form=FORM)
    assert "a" == lead_answers(joined).by_name["email"]


def test_a_consent_that_is_not_mentioned_is_neither_given_nor_refused() -> None:
    consents = [{"consentId": 9, "accepted": False}, {"consentId": 5, "accepted": True}]
    found = lead_answers(response_with(consents=consents), FORM).consents
    assert [(9, "Write to me", True, False), (8, "Call me", None, None), (5, None, None, True)] == [
        (one.consent_id, one.consent, one.required, one.accepted) for one in found
    ]


def test_hidden_fields_come_by_name() -> None:
    assert {"utm": "q1", "empty": ""} == lead_answers(response_with(), FORM).hidden


class Leads:
    """LinkedIn with leads; more come in, and old ones go, between any two calls."""

    def __init__(self, times: list[int], *, most: int = 100, total: bool = True) -> None:
        self.leads = [(at, f"lead-{number}") for number, at in enumerate(sorted(times))][::-1]
        self.most = most
        self.total = total
        self.calls = 0
        self.queries: list[dict[str, Any]] = []

    @property
    def times(self) -> list[int]:
        return sorted(at for at, _ in self.leads)

    def answer(self, request: Request) -> RawResponse:
        self.calls += 1
        query = decode_params(request.query)
        self.queries.append(query)
        span = query["submittedAtTimeRange"]
        start, end = int(span["start"]), int(span["end"])
        within = [(at, name) for at, name in self.leads if start <= at < end]
        count = min(int(query["count"]), self.most)
        first = int(query.get("start", 0))
        page = within[first : first + count]
        elements = [{"id": name, "submittedAt": at} for at, name in page]
        paging = {"start": first, "count": count, "links": []}
        if self.total:
            paging["total"] = len(within)
        document = {"elements": elements, "paging": paging}
        return RawResponse(status=200, headers={}, body=orjson.dumps(document))

    async def since(self, since: datetime = SINCE, **options: Any) -> list[int | None]:
        async with LinkedInAds(transport=HandlerTransport(self.answer)) as ads:
            options = {"owner": OWNER, "lead_type": "SPONSORED", "until": UNTIL, **options}
            found = LeadFormResponses(ads).submitted_since(since, **options)
            return [lead.submitted_at async for lead in found]


def every(step: timedelta, start: datetime = SINCE, end: datetime = UNTIL) -> list[int]:
    count = int((end - start) / step) + 1
    return [millis(start + step * at) for at in range(count)]


async def test_what_fits_into_one_answer_takes_one_call() -> None:
    leads = Leads(every(timedelta(days=1)))
    assert leads.times == await leads.since()
    assert 1 == leads.calls


async def test_that_there_is_nothing_takes_one_call_to_know() -> None:
    leads = Leads([], total=False)
    assert ([], 1) == (await leads.since(), leads.calls)


async def test_many_leads_come_complete_in_order_and_once() -> None:
    leads = Leads(every(timedelta(hours=1)))
    assert leads.times == await leads.since()
    assert leads.calls <= 2 * len(leads.times) // 50


async def test_leads_in_a_burst_come_complete() -> None:
    burst = [millis(SINCE + timedelta(days=3)) + at // 3 for at in range(1_000)]
    leads = Leads([*every(timedelta(days=2)), *burst])
    assert leads.times == await leads.since()


async def test_more_leads_in_a_moment_than_fit_are_paged() -> None:
    moment = millis(SINCE + timedelta(days=3))
    leads = Leads([moment + at % 4 for at in range(400)])
    assert leads.times == await leads.since()


async def test_leads_that_come_and_go_meanwhile_leave_no_holes() -> None:
    times = every(timedelta(hours=2))
    leads = Leads(times, most=10)
    steady = leads.answer
    gone = sorted(times)[::7]

    def restless(request: Request) -> RawResponse:
        # One of those that nobody waits for goes with every call, which moves all behind it.
        if gone:
            last = gone.pop()
            leads.leads = [lead for lead in leads.leads if lead[0] != last]
        return steady(request)

    leads.answer = restless  # type: ignore[method-assign]
    found = await leads.since()
    assert set(times) - set(sorted(times)[::7]) <= set(found)
    assert found == sorted(set(found))  # type: ignore[type-var]


async def test_without_a_total_the_pages_are_followed_to_their_end() -> None:
    leads = Leads(every(timedelta(hours=6)), total=False)
    assert leads.times == await leads.since()


async def test_a_smaller_page_than_asked_for_loses_nothing() -> None:
    leads = Leads(every(timedelta(hours=6)), most=10)
    assert leads.times == await leads.since()


async def test_the_ends_belong_to_the_span() -> None:
    first, last = millis(SINCE), millis(UNTIL)
    leads = Leads([first - 1, first, last, last + 1])
    assert [first, last] == await leads.since()


async def test_what_tells_leads_apart_is_asked_for_too() -> None:
    leads = Leads(every(timedelta(days=9)))
    await leads.since(fields=["formResponse", "form:(id,content:(questions))"])
    await leads.since(fields="submittedAt,id")
    assert ["id,submittedAt,formResponse,form:(id,content:(questions))", "submittedAt,id"] == [
        query["fields"] for query in leads.queries
    ]


@pytest.mark.parametrize(
    ("owner", "expected"),
    [
        (OWNER, {"sponsoredAccount": OWNER}),
        (Urn("urn:li:organization:4"), {"organization": "urn:li:organization:4"}),
        (LeadOwner(sponsored_account=Urn(OWNER)), {"sponsoredAccount": OWNER}),
    ],
)
async def test_an_owner_is_a_urn_or_a_record(owner: Any, expected: dict[str, str]) -> None:
    leads = Leads([])
    assert [] == await leads.since(owner=owner)
    assert expected == leads.queries[0]["owner"]


@pytest.mark.parametrize(
    "options",
    [
        {"owner": "urn:li:person:x"},
        {"owner": "512300400"},
        {"until": SINCE - timedelta(days=1)},
        {"until": UNTIL.replace(tzinfo=None)},
    ],
)
async def test_what_cannot_be_asked_is_refused_before_anything_is_sent(
    options: dict[str, Any],
) -> None:
    leads = Leads([])
    with pytest.raises(UsageError):
        await leads.since(**options)
    assert 0 == leads.calls


@pytest.mark.parametrize("element", [{"id": "x"}, {"submittedAt": millis(SINCE)}])
async def test_a_lead_without_its_time_or_id_is_no_answer(element: dict[str, Any]) -> None:
    def answer(request: Request) -> RawResponse:
        document = {"elements": [element], "paging": {"total": 1}}
        return RawResponse(status=200, headers={}, body=orjson.dumps(document))

    leads = Leads([])
    leads.answer = answer  # type: ignore[method-assign]
    with pytest.raises(PagingError, match="submittedAt"):
        await leads.since()
