"""What comes into DMP segments: members, companies, lists, rules, predictive audiences.

Source: reference/api-targeting-audiences 14, 15, 18, 19.
"""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterator, Mapping
from typing import Any

from linkedin_ads_async.models.dmp_segment_companies import DmpSegmentCompany
from linkedin_ads_async.models.dmp_segment_users import DmpSegmentUser
from linkedin_ads_async.sandbox.answers import Fault, Refusal, bad_body, bad_fields
from linkedin_ads_async.sandbox.families.audiences.segments import is_matched
from linkedin_ads_async.sandbox.schema import check_schema, missing_fields
from linkedin_ads_async.sandbox.store import Document, Store

__all__ = [
    "LOOK_BACKS",
    "TRIGGERS",
    "batch_elements",
    "check_element",
    "element_error",
    "identity_of",
    "list_content",
    "rule_faults",
]

TRIGGERS: Mapping[str, tuple[str, ...]] = {
    "VIDEO_ADS": ("FIRST_QUARTILE", "MIDPOINT", "THIRD_QUARTILE", "FULL_COMPLETE"),
    "LEAD_GEN_FORMS": ("VIEW_FORM", "LEAD_FORM_SUBMIT"),
    "ORGANIZATION_PAGES": ("VIEW", "CTA_CLICK"),
    "EVENT_PAGES": ("RSVPED", "VIDEO_VIEWED", "ENGAGEMENT", "CLICK"),
    # Those of these two are not documented: any is taken.
    "SINGLE_IMAGE_ADS": (),
    "CONVERSATION_ADS": (),
}
LOOK_BACKS = (30, 60, 90, 180, 365)

_OF_PAGES = ("ORGANIZATION_PAGES", "EVENT_PAGES")
_HASH_DIGITS = {"SHA256_EMAIL": 64, "SHA512_EMAIL": 128}
_HEX = re.compile(r"[0-9a-f]+")
_LENGTHS = {
    "users": {"firstName": 35, "lastName": 35, "title": 50, "company": 50},
    "companies": {
        "companyPageUrl": 100,
        "stockSymbol": 5,
        "city": 50,
        "state": 50,
        "postalCode": 20,
    },
}
_COMPANY_NAMES = (
    "companyName",
    "companyWebsiteDomain",
    "companyEmailDomain",
    "organizationUrn",
    "companyPageUrl",
)
_MODELS: Mapping[str, type[Any]] = {"users": DmpSegmentUser, "companies": DmpSegmentCompany}

_CONTACT_COLUMNS = frozenset({
    "email", "firstname", "lastname", "jobtitle", "employeecompany", "country", "googleaid",
})  # fmt: skip  # names in lines
_COMPANY_COLUMNS = frozenset({
    "companyname", "companywebsite", "companyemaildomain", "linkedincompanypageurl", "stocksymbol",
    "industry", "city", "state", "companycountry", "zipcode",
})  # fmt: skip  # names in lines
_LEAST_CONTACTS = 300
_MOST_ROWS = 300_000


def check_element(kind: str, element: Any, version: str) -> None:
    """Refuse a member or a company that LinkedIn would refuse; `kind` is the resource's name."""
    model = _MODELS[kind]
    check_schema(element, model, version, creating=True)
    text = "is required"
    faults = [
        Fault("MISSING_FIELD", f"/{n}", f"{n} {text}") for n in missing_fields(element, model)
    ]
    faults += _user_faults(element) if kind == "users" else _company_faults(element)
    for name, most in _LENGTHS[kind].items():
        if len(element.get(name, "")) > most:
            what = f"{name} has at most {most} characters"
            faults.append(Fault("FIELD_LENGTH_TOO_LONG", f"/{name}", what))
    if faults:
        raise bad_fields(faults)


def identity_of(kind: str, element: Document) -> str:
    """What makes two elements the same member or company: the id that comes first, or the names."""
    if kind == "users":
        ids = [one["idValue"] for one in element.get("userIds", [])]
        return str(ids[0] if ids else (element["firstName"], element["lastName"]))
    return next(str(element[name]).lower() for name in _COMPANY_NAMES if element.get(name))


def list_content(store: Store, body: bytes) -> Document:
    """What a CSV file comes to: its kind, its rows, those matched, and what is wrong with it."""
    try:
        rows = list(csv.reader(io.StringIO(body.decode("utf-8-sig"), newline=""), strict=True))
    except (UnicodeDecodeError, csv.Error) as error:
        return {"kind": None, "rows": 0, "matched": 0, "wrong": f"The file is no CSV: {error}"}
    header = {name.strip().lower() for name in rows[0]} if rows else set()
    kind = "USER" if header <= _CONTACT_COLUMNS else "COMPANY"
    data = [row for row in rows[1:] if any(row)]
    wrong = None
    if not header or not header <= (_CONTACT_COLUMNS if kind == "USER" else _COMPANY_COLUMNS):
        wrong = f"Unknown columns: {', '.join(sorted(header))}"
    elif len(data) > _MOST_ROWS or (kind == "USER" and len(data) < _LEAST_CONTACTS):
        wrong = f"A list has {_LEAST_CONTACTS} to {_MOST_ROWS:,} rows, not {len(data):,}"
    matched = 0 if wrong else sum(is_matched(store, row[0]) for row in data)
    return {"kind": kind, "rows": len(data), "matched": matched, "wrong": wrong}


def rule_faults(rule: Document, others: list[Document]) -> Iterator[Fault]:
    """What is wrong with an engagement rule. The names of its members are a guess of the specs."""
    names = ("engagementSourceType", "engagementTrigger", "engagementSource")
    kind, trigger, source = (str(rule.get(name) or "") for name in names)
    if kind not in TRIGGERS:
        text = f"{kind} is no kind of source; use {', '.join(TRIGGERS)}"
        yield Fault("INVALID_VALUE_FOR_FIELD", "/engagementSourceType", text)
        return
    if not trigger or (TRIGGERS[kind] and trigger not in TRIGGERS[kind]):
        text = f"{kind} has no trigger {trigger}, only {', '.join(TRIGGERS[kind])}"
        yield Fault("INVALID_VALUE_FOR_FIELD", "/engagementTrigger", text)
    entity = "organization" if kind in _OF_PAGES else "sponsoredCampaign"
    if not source.startswith(f"urn:li:{entity}:"):
        text = f"The source of {kind} is a URN of {entity}, not {source}"
        yield Fault("INVALID_VALUE_FOR_FIELD", "/engagementSource", text)
    elif any(one.get("engagementSource") == source for one in others):
        text = f"The segment has a rule for {source} already"
        yield Fault("INVALID_VALUE_FOR_FIELD", "/engagementSource", text)
    window = rule.get("lookBackWindow", {"duration": 90, "unit": "DAY"})
    if not isinstance(window, dict) or window.get("duration") not in LOOK_BACKS:
        text = f"lookBackWindow is one of {', '.join(map(str, LOOK_BACKS))} days"
        yield Fault("INVALID_VALUE_FOR_FIELD", "/lookBackWindow", text)


def element_error(refusal: Refusal, index: int) -> Document:
    """The refusal of one element of a batch, which names its place."""
    message = f"{refusal.document['message']} (batchIndex: {index})"
    return {"status": refusal.status, "error": {**refusal.document, "message": message}}


def _user_faults(user: Document) -> Iterator[Fault]:
    names = [name for name in ("firstName", "lastName") if user.get(name)]
    ids = user.get("userIds", [])
    if len(names) == 1 or (not ids and not names):
        text = "userIds are required, or firstName and lastName together"
        yield Fault("MISSING_FIELD", "/userIds", text)
    for at, one in enumerate(ids):
        kind, value = one.get("idType"), one.get("idValue")
        digits = _HASH_DIGITS.get(kind)
        if not kind or not value:
            yield Fault("MISSING_FIELD", f"/userIds/{at}", "idType and idValue are required")
        elif digits and not (len(value) == digits and _HEX.fullmatch(value)):
            text = f"{kind} is {digits} hexadecimal digits in lower case"
            yield Fault("INVALID_VALUE_FOR_FIELD", f"/userIds/{at}/idValue", text)


def _company_faults(company: Document) -> Iterator[Fault]:
    if not any(company.get(name) for name in _COMPANY_NAMES):
        yield Fault(
            "MISSING_FIELD", "/companyName", f"One of {', '.join(_COMPANY_NAMES)} is needed"
        )
    industries = company.get("industries", [])
    if len(industries) > 3 or any(len(one) > 50 for one in industries):
        text = "industries are three at most, of 50 characters each"
        yield Fault("INVALID_VALUE_FOR_FIELD", "/industries", text)


def batch_elements(document: Any, most: int) -> list[Any]:
    """The elements of a batch; one that is too large is refused as a whole."""
    elements = document.get("elements") if isinstance(document, dict) else None
    if not isinstance(elements, list):
        raise bad_body("A batch of creates needs a list of elements", status=400)
    if len(elements) > most:
        text = f"A batch has at most {most:,} elements, not {len(elements):,}"
        raise bad_body(text, status=400)
    return elements
