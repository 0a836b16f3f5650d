"""What LinkedIn takes for a conversion event: all events of a request, or none.

Source: reference/api-conversions-leads 4.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

from linkedin_ads_async.models.conversion_events import ConversionEvent
from linkedin_ads_async.sandbox.answers import Answer, Refusal, bad_body, classic
from linkedin_ads_async.sandbox.context import Context
from linkedin_ads_async.sandbox.schema import check_schema, missing_fields
from linkedin_ads_async.sandbox.store import Document, number_in
from linkedin_ads_async.sandbox.world import DAY_MS

__all__ = ["create_event", "create_events"]

MOST_EVENTS = 5_000
OLDEST_MS = 90 * DAY_MS

_PREFIX = "urn:lla:llaPartnerConversion:"
_SINCE = {"SHA256_IP_ADDRESS": "202607"}


def create_event(context: Context) -> Answer:
    _take_in(context, [context.json()], at="")
    return Answer(status=201)


def create_events(context: Context) -> Answer:
    body = context.json()
    events = body.get("elements") if isinstance(body, dict) else None
    if not isinstance(events, list) or not 1 <= len(events) <= MOST_EVENTS:
        raise bad_body(f"A batch has 1 to {MOST_EVENTS:,} elements", status=400)
    _take_in(context, events, at="/elements")
    return Answer(document={"elements": [{"status": 201}] * len(events)})


def _take_in(context: Context, events: list[Any], *, at: str) -> None:
    """Check everything before anything is kept."""
    lines = [
        line.replace("ERROR :: ", f"ERROR :: {at}/{number}" if at else "ERROR :: ", 1)
        for number, event in enumerate(events)
        for line in _schema_lines(event, context.version)
    ]
    if lines:
        raise bad_body("\n".join(lines))
    now = context.state.clock.millis
    _check_all(events, lambda event: now - OLDEST_MS <= event["conversionHappenedAt"] <= now, _TIME)
    _check_all(events, lambda event: _is_identified(event["user"]), _USER)
    rules = [_rule(context, event["conversion"]) for event in events]
    shelf = context.shelf
    for event, rule in zip(events, rules, strict=True):
        shelf[len(shelf)] = event
        rule |= {"lastCallbackAt": now, "latestFirstPartyCallbackAt": now}


_TIME = (
    "INVALID_CONVERSION_TIME_FIELD_VALUE",
    "The conversion time has to be within the past 90 days and not after now",
)
_USER = (
    "INVALID_USER_IDENTIFICATION_FIELD_VALUE",
    "The user needs an id, a first and a last name, one external id or a lead",
)


def _check_all(events: list[Any], is_good: Callable[[Any], bool], refusal: tuple[str, str]) -> None:
    bad = [number for number, event in enumerate(events) if not is_good(event)]
    if bad:
        code, text = refusal
        raise classic(400, code, f"{text}: indices {bad} (0-indexed)")


def _schema_lines(event: Any, version: str) -> Iterator[str]:
    try:
        check_schema(event, ConversionEvent, version, creating=True)
    except Refusal as refusal:
        yield _line(str(refusal.document["message"]))
        return
    for name in missing_fields(event, ConversionEvent):
        yield f"ERROR :: /{name} :: field is required but not found"
    if not str(event.get("conversion", _PREFIX)).startswith(_PREFIX):
        yield "ERROR :: /conversion :: Invalid Urn format. Invalid prefix."
    user = event.get("user", {"userIds": []})
    if "userIds" not in user:
        yield "ERROR :: /user/userIds :: field is required but not found"
    for number, one in enumerate(user.get("userIds", ())):
        where = f"/user/userIds/{number}"
        for name in ("idType", "idValue"):
            if name not in one:
                yield f"ERROR :: {where}/{name} :: field is required but not found"
        if _SINCE.get(one.get("idType"), "") > version:
            yield f"ERROR :: {where}/idType :: {one['idType']!r} is not an enum symbol"


def _line(message: str) -> str:
    return message if message.startswith("ERROR :: ") else f"ERROR :: / :: {message}"


def _is_identified(user: Document) -> bool:
    """Names come in pairs, and of external ids there is one."""
    info, external = user.get("userInfo", {}), user.get("externalIds", [])
    pairs = [("firstName", "lastName"), ("hashedFirstName", "hashedLastName")]
    if len(external) > 1 or any((one in info) != (other in info) for one, other in pairs):
        return False
    named = any(one in info for one, _ in pairs)
    return bool(user["userIds"] or external or named or user.get("lead"))


def _rule(context: Context, urn: str) -> Document:
    rule = context.state.store.shelf("conversions").get(number_in(urn))
    if rule is None:
        raise bad_body("No ad accounts found", status=403)
    if rule["account"] in context.state.world.forbidden_urns:
        raise classic(403, "USER_NOT_AUTHORIZED", "The member has no role in the ad account")
    return rule
