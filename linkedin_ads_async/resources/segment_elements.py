"""Members and companies as a DMP segment takes them: checked, normalised, hashed."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

import attrs

from linkedin_ads_async.errors import UsageError
from linkedin_ads_async.identifiers import advertising_id, email_hash, is_email
from linkedin_ads_async.models.dmp_segment_companies import DmpSegmentCompany
from linkedin_ads_async.models.dmp_segment_users import DmpSegmentUser, DmpSegmentUserId
from linkedin_ads_async.urn import Urn

__all__ = ["clean_company", "clean_user"]

_USER_LENGTHS = {"first_name": 35, "last_name": 35, "title": 50, "company": 50}
_COMPANY_LENGTHS = {
    "company_page_url": 100,
    "stock_symbol": 5,
    "city": 50,
    "state": 50,
    "postal_code": 20,
}
_COMPANY_NAMES = (
    "company_name",
    "company_website_domain",
    "company_email_domain",
    "organization_urn",
    "company_page_url",
)
_INDUSTRIES = 3
_INDUSTRY_LENGTH = 50


def clean_user(user: DmpSegmentUser) -> DmpSegmentUser:
    """A member with addresses hashed. Raises `UsageError` naming everything that is wrong.

    Source: reference/api-targeting-audiences 14.1.
    """
    ids, faults = [], [*_common_faults(user, _USER_LENGTHS)]
    for one in user.user_ids or ():
        try:
            ids.append(_clean_id(one))
        except UsageError as error:
            faults.append(error.message)
    names = [bool(user.first_name), bool(user.last_name)]
    if any(names) and not all(names):
        faults.append("first_name and last_name go together")
    elif not user.user_ids and not any(names):
        faults.append("user_ids are needed, or first_name and last_name")
    _raise("member", faults)
    return attrs.evolve(user, user_ids=ids or None)


def clean_company(company: DmpSegmentCompany) -> DmpSegmentCompany:
    """A company with domains in lower case. Raises `UsageError` naming everything that is wrong.

    Source: reference/api-targeting-audiences 14.2.
    """
    domains, faults = {}, [*_common_faults(company, _COMPANY_LENGTHS)]
    if not any(getattr(company, name) for name in _COMPANY_NAMES):
        faults.append(f"one of {', '.join(_COMPANY_NAMES)} is needed")
    for name in ("company_website_domain", "company_email_domain"):
        if value := getattr(company, name):
            domains[name] = domain = value.strip().lower()
            if not domain or any(mark in domain for mark in "/@: "):
                faults.append(f"{name} is a bare domain, example.com, not {value!r}")
    if company.organization_urn and Urn(company.organization_urn).entity != "organization":
        faults.append(f"organization_urn is no organization: {str(company.organization_urn)!r}")
    industries = company.industries or []
    if len(industries) > _INDUSTRIES or any(len(one) > _INDUSTRY_LENGTH for one in industries):
        faults.append(f"industries are {_INDUSTRIES} at most, each of {_INDUSTRY_LENGTH} letters")
    _raise("company", faults)
    return attrs.evolve(company, **domains)


def _clean_id(one: DmpSegmentUserId) -> DmpSegmentUserId:
    if not one.id_type or not one.id_value:
        raise UsageError("a user id needs id_type and id_value")
    if not isinstance(one.id_value, str):
        raise UsageError(f"id_value is a text, not {type(one.id_value).__name__}")
    match str(one.id_type):
        case "SHA256_EMAIL":
            value = email_hash(one.id_value)
        case "SHA512_EMAIL":
            value = email_hash(one.id_value, bits=512)
        case "GOOGLE_AID" | "APPLE_IDFA":
            value = advertising_id(one.id_value)
        case _:
            # A kind that is newer than the spec: LinkedIn is the judge of it.
            value = one.id_value
    return attrs.evolve(one, id_value=value)


def _common_faults(element: Any, lengths: Mapping[str, int]) -> Iterator[str]:
    if str(element.action) not in ("ADD", "REMOVE"):
        yield f"action is ADD or REMOVE, not {element.action!r}"
    for name, most in lengths.items():
        text = getattr(element, name)
        if text is None:
            continue
        if not isinstance(text, str):
            yield f"{name} is a text, not {type(text).__name__}"
        elif len(text) > most:
            yield f"{name} has {len(text)} characters, {most} are allowed"
        elif is_email(text):
            yield f"{name} holds an e-mail address, which would leave in the clear"
    if (country := element.country) and not (len(country) == 2 and country.isalpha()):
        yield f"country is two letters, not {country!r}"


def _raise(what: str, faults: list[str]) -> None:
    if faults:
        raise UsageError(f"this {what} was not sent: {'; '.join(faults)}")
