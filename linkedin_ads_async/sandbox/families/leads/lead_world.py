"""The lead forms that a world has, and what members sent in by them: from the seed alone.

Source: reference/api-conversions-leads 6, 7.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from functools import partial
from hashlib import blake2b

from linkedin_ads_async.sandbox.store import Document
from linkedin_ads_async.sandbox.world import DAY_MS, Account, Campaign, World, day_millis

__all__ = ["forms_of", "owner_urn", "responses_to"]

LEAD_DAYS = 90
_NAMES = ("Ada", "Bela", "Chidi", "Dara", "Emeka", "Freya", "Goran", "Hana", "Ines", "Jun")
_SIZES = ("1-10", "11-200", "201+")
_ASKED = (("email", "EMAIL", "E-mail"), ("first_name", "FIRST_NAME", "First name"))


def owner_urn(document: Document) -> str:
    """The account or organization of a form, a response or a subscription."""
    return str(next(iter(document.get("owner", {}).values()), ""))


def forms_of(world: World, account: Account) -> Iterator[Document]:
    """Two forms of the account, in two languages, and one of its Page."""
    number = account.id % 1_000_000
    born = world.born_ms
    own, page = {"sponsoredAccount": account.urn}, {"organization": account.company_urn}
    yield _form(number, own, "Guide EN", "en_US", born)
    yield _form(number + 10_000_000, own, "Guide DE", "de_DE", born)
    yield _form(number + 20_000_000, page, "Contact us", "en_US", born)


def responses_to(world: World, form: Document, campaigns: Sequence[Campaign]) -> Iterator[Document]:
    """What came in during the last 90 days; to forms of an account only while it has campaigns."""
    dice, number = world.dice, form["id"]
    is_sponsored = "sponsoredAccount" in form["owner"]
    if is_sponsored and not campaigns:
        return
    end = day_millis(world.today.toordinal())
    for at in range(dice.between(6, 30, "leads", number)):
        found = _response(world, form, at)
        found["submittedAt"] = end - dice.between(1, LEAD_DAYS * DAY_MS, "lead", number, at)
        if is_sponsored:
            campaign = campaigns[dice("lead of", number, at) % len(campaigns)]
            creative = campaign.creatives[at % len(campaign.creatives)]
            found["leadMetadata"] = {"sponsoredLeadMetadata": {"campaign": campaign.urn}}
            found["associatedEntity"] = {"associatedCreative": creative.urn}
        yield found


def _form(number: int, owner: Document, name: str, locale: str, born: int) -> Document:
    language, _, country = locale.partition("_")

    text = partial(_text, locale)
    consent = {"id": number * 10, "checkRequired": False, "consent": text("You may write to me")}
    return {
        "id": number,
        "versionId": 1,
        "owner": owner,
        "name": name,
        "creationLocale": {"language": language, "country": country},
        "state": "PUBLISHED",
        "content": {
            "headline": text("Get the guide"),
            "description": text("Twelve pages"),
            "questions": _questions(number, text),
            "postSubmissionInfo": {"message": text("Thank you")},
            "legalInfo": {
                "legalInfoId": number,
                "privacyPolicyUrl": "https://example.com/privacy",
                "consents": [consent],
            },
        },
        "hiddenFields": [{"name": "utm", "value": f"li-{number}"}],
        "reviewInfo": {"reviewStatus": "APPROVED"},
        "created": born,
        "lastModified": born,
    }


def _text(locale: str, words: str) -> Document:
    return {"localized": {locale: words}}


def _questions(number: int, text: Callable[[str], Document]) -> list[Document]:
    """Those with a predefined field, and one of the advertiser's own with choices."""
    questions: list[Document] = [
        {
            "questionId": number * 10 + at,
            "name": key,
            "predefinedField": field,
            "question": text(words),
            "responseRequired": True,
            "responseEditable": True,
            "questionDetails": {"textQuestionDetails": {"maxResponseLength": 300}},
        }
        for at, (key, field, words) in enumerate(_ASKED)
    ]
    options = [{"id": at, "text": text(words)} for at, words in enumerate(_SIZES)]
    custom = {
        "questionId": number * 10 + len(_ASKED),
        "name": "company_size",
        "question": text("How many are you?"),
        "responseRequired": False,
        "questionDetails": {"multipleChoiceQuestionDetails": {"options": options}},
    }
    return [*questions, custom]


def _response(world: World, form: Document, at: int) -> Document:
    dice, number = world.dice, form["id"]
    questions = [one["questionId"] for one in form["content"]["questions"]]
    name = _NAMES[dice("name", number, at) % len(_NAMES)]
    texts = (f"{name.lower()}.{at}@example.com", name)
    answers = [
        {"questionId": question, "answerDetails": {"textQuestionAnswer": {"answer": text}}}
        for question, text in zip(questions, texts, strict=False)
    ]
    size = dice("size", number, at) % (len(_SIZES) + 1)
    if size < len(_SIZES):  # the others left it out: it is no required one
        chosen = {"multipleChoiceAnswer": {"options": [size]}}
        answers.append({"questionId": questions[-1], "answerDetails": chosen})
    consent = form["content"]["legalInfo"]["consents"][0]["id"]
    accepted = dice("consent", number, at) % 3 > 0
    version = f"(urn:li:leadGenForm:{number},{form['versionId']})"
    return {
        "id": _uuid(world.seed, number, at),
        "owner": form["owner"],
        "leadType": "SPONSORED" if "sponsoredAccount" in form["owner"] else "COMPANY",
        "submitter": f"urn:li:person:{dice('lead by', number, at):016x}",
        "testLead": dice("test lead", number, at) % 16 == 0,
        "versionedLeadGenFormUrn": f"urn:li:versionedLeadGenForm:{version}",
        "formResponse": {
            "answers": answers,
            "consentResponses": [{"consentId": consent, "accepted": accepted}],
        },
    }


def _uuid(*what: int) -> str:
    text = blake2b(repr(what).encode(), digest_size=16).hexdigest()
    parts = (text[:8], text[8:12], text[12:16], text[16:20], text[20:])
    return f"{'-'.join(parts)}-{1 + what[-1] % 5}"
