"""Whether LinkedIn can take a conversion event, and the form in which it wants one. Pure.

Source: reference/api-conversions-leads 4.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from ipaddress import AddressValueError, IPv4Address
from typing import Any

import attrs

from linkedin_ads_async.converter import structure, unstructure
from linkedin_ads_async.errors import DecodeError, UsageError
from linkedin_ads_async.identifiers import advertising_id, email_hash, is_sha256
from linkedin_ads_async.models._shared.common import Money
from linkedin_ads_async.models.conversion_events import (
    ConversionEvent,
    ConversionEventUser,
    ConversionEventUserId,
    ConversionEventUserInfo,
)
from linkedin_ads_async.urn import Urn
from linkedin_ads_async.wire import moment

__all__ = ["ready_event"]

OLDEST_DAYS = 90
SKEW_MS = 60_000
"""How far the clock that stamped an event may be ahead of this one; LinkedIn's own decides."""
_DAY_MS = 86_400_000

_CURRENCY = re.compile(r"[A-Z]{3}")
_COUNTRY = re.compile(r"[A-Z]{2}")


def ready_event(event: ConversionEvent, *, now_ms: int) -> ConversionEvent:
    """The event as it goes out: addresses hashed, hashes and codes in their case, empty ids a list.

    LinkedIn checks neither the form of ids nor of currencies, and one event that it does refuse
    refuses all that were sent with it. So raises `UsageError` that names all that is wrong.
    """
    _check_types(event)
    user = event.user and _ready_user(event.user)
    value = event.conversion_value and _ready_value(event.conversion_value)
    ready = attrs.evolve(event, user=user, conversion_value=value)
    if problems := [
        *_event_problems(ready, now_ms),
        *_user_problems(user),
        *_value_problems(value),
    ]:
        raise UsageError(f"the conversion event cannot be sent: {'; '.join(problems)}")
    return ready


def _check_types(event: ConversionEvent) -> None:
    """Read the event back as it would go out: what is no text or number of its kind shows there."""
    try:
        structure(unstructure(event), ConversionEvent)
    except UsageError:
        raise
    except (DecodeError, AttributeError, TypeError) as error:
        # A mapping in the place of a model has not the attributes of one.
        said = str(error).removeprefix("the answer is not what the spec says: ")
        raise UsageError(f"the conversion event has a value of a wrong type: {said}") from error


def _ready_user(user: ConversionEventUser) -> ConversionEventUser:
    ids = [_ready_id(one) for one in user.user_ids or ()]
    info = user.user_info
    if info is not None:
        info = attrs.evolve(
            info,
            country_code=_upper(info.country_code),
            hashed_first_name=_lower(info.hashed_first_name),
            hashed_last_name=_lower(info.hashed_last_name),
        )
    # LinkedIn wants the list even where something else names the member.
    return attrs.evolve(user, user_ids=ids, user_info=info)


def _ready_id(one: ConversionEventUserId) -> ConversionEventUserId:
    """What has no valid form stays as it is, for the check to find."""
    if one.id_value is None:
        return one
    try:
        return attrs.evolve(one, id_value=_FORMS.get(str(one.id_type), str.strip)(one.id_value))
    except UsageError:
        return one


def _ready_value(value: Money) -> Money:
    return attrs.evolve(value, currency_code=_upper(value.currency_code))


def _event_problems(event: ConversionEvent, now_ms: int) -> Iterator[str]:
    urn = Urn(event.conversion or "")
    if (urn.namespace, urn.entity) != ("lla", "llaPartnerConversion"):
        yield f"conversion is urn:lla:llaPartnerConversion:<id>, not {event.conversion!r}"
    happened = event.conversion_happened_at
    if happened is None:
        yield "conversion_happened_at is missing: epoch milliseconds"
    elif happened > now_ms + SKEW_MS:
        yield f"conversion_happened_at ({_when(happened)}) is in the future"
    elif happened < now_ms - OLDEST_DAYS * _DAY_MS:
        # Seconds in place of milliseconds end here, in January 1970.
        yield f"conversion_happened_at ({_when(happened)}) is more than {OLDEST_DAYS} days ago"
    if event.event_id is not None and not event.event_id.strip():
        yield "event_id is empty"


def _when(happened_ms: int) -> str:
    """The moment, or the number where no calendar has it: nanoseconds, as a rule."""
    try:
        return str(moment(happened_ms))
    except (ValueError, OverflowError, OSError):
        return f"{happened_ms} ms"


def _user_problems(user: ConversionEventUser | None) -> Iterator[str]:
    if user is None:
        yield "user is missing"
        return
    external = user.external_ids or []
    for at, one in enumerate(user.user_ids or ()):
        yield from (f"user_ids[{at}]: {text}" for text in _id_problems(one))
    if len(external) > 1:
        yield f"external_ids has {len(external)} entries, LinkedIn takes one"
    if any(not one.strip() for one in external):
        yield "external_ids has an empty entry"
    if user.lead is not None and Urn(user.lead).entity != "leadGenFormResponse":
        yield f"lead is urn:li:leadGenFormResponse:<id>, not {str(user.lead)!r}"
    info = user.user_info or ConversionEventUserInfo()
    yield from _info_problems(info)
    if not (user.user_ids or external or user.lead or _is_named(info)):
        yield "user needs an id, a first and last name, an external id or a lead"


def _id_problems(one: ConversionEventUserId) -> Iterator[str]:
    if one.id_type is None or not one.id_value:
        yield "id_type and id_value are both needed"
        return
    name = str(one.id_type)
    if name not in _FORMS:
        yield f"id_type {name!r} is none of {', '.join(_FORMS)}"
        return
    try:
        _FORMS[name](one.id_value)
    except UsageError as error:
        yield error.message


def _info_problems(info: ConversionEventUserInfo) -> Iterator[str]:
    for first, last in (("first_name", "last_name"), ("hashed_first_name", "hashed_last_name")):
        if bool(getattr(info, first)) != bool(getattr(info, last)):
            yield f"{first} and {last} come together"
    for name in ("hashed_first_name", "hashed_last_name"):
        value = getattr(info, name)
        if value and not is_sha256(value):
            yield f"{name} is a SHA-256 in 64 hexadecimal digits"
    if info.country_code is not None and not _COUNTRY.fullmatch(info.country_code):
        yield f"country_code is an ISO code of two letters, not {info.country_code!r}"


def _value_problems(value: Money | None) -> Iterator[str]:
    if value is None:
        return
    if value.amount is None:
        yield "conversion_value needs an amount"
    if not _CURRENCY.fullmatch(value.currency_code or ""):
        yield f"currency_code is an ISO 4217 code, not {value.currency_code!r}"


def _is_named(info: ConversionEventUserInfo) -> bool:
    return bool(
        (info.first_name and info.last_name) or (info.hashed_first_name and info.hashed_last_name)
    )


def _sha256(text: str) -> str:
    value = text.strip().lower()
    if not is_sha256(value):
        raise UsageError("id_value is a SHA-256 in 64 hexadecimal digits")
    return value


def _ipv4(text: str) -> str:
    try:
        return str(IPv4Address(text.strip()))
    except AddressValueError as error:
        raise UsageError("id_value is no IPv4 address") from error


_FORMS: dict[str, Callable[[str], str]] = {
    "SHA256_EMAIL": email_hash,
    "LINKEDIN_FIRST_PARTY_ADS_TRACKING_UUID": str.strip,
    "ACXIOM_ID": str.strip,
    "PLAINTEXT_IP_ADDRESS": _ipv4,
    "SHA256_IP_ADDRESS": _sha256,
    "GOOGLE_AID": advertising_id,
}
"""How the value of each kind of id is brought into form; ORACLE_MOAT_ID is no longer taken."""


def _upper(text: Any) -> Any:
    return text.strip().upper() if isinstance(text, str) else text


def _lower(text: Any) -> Any:
    return text.strip().lower() if isinstance(text, str) else text
