"""DMP segments and where they are used.

Source: reference/api-targeting-audiences 13, 18.
"""

from __future__ import annotations

from collections.abc import Iterator

from linkedin_ads_async.models.dmp_segments import DmpSegmentDestination
from linkedin_ads_async.sandbox.answers import Answer, Fault, classic
from linkedin_ads_async.sandbox.context import Context
from linkedin_ads_async.sandbox.families.audiences.content_checks import TRIGGERS
from linkedin_ads_async.sandbox.families.audiences.segments import (
    LISTS,
    LOG,
    ad_segment_number,
    entry,
    parent_segment,
    segment_view,
)
from linkedin_ads_async.sandbox.family import Family
from linkedin_ads_async.sandbox.reads import paged, shown
from linkedin_ads_async.sandbox.rules import Change, Rules, name_faults
from linkedin_ads_async.sandbox.schema import check_schema
from linkedin_ads_async.sandbox.state import State
from linkedin_ads_async.sandbox.store import Document, Key, Shelf, number_in
from linkedin_ads_async.sandbox.world import HOUR_MS, World, day_millis

__all__ = ["FAMILY"]

SEGMENTS_PER_ACCOUNT = 1_000

_DESTINATIONS = [{"destination": "LINKEDIN"}]


def _check_segment(change: Change) -> Iterator[Fault]:
    after = change.after
    yield from name_faults(after, None)
    if change.before is not None:
        return
    if (after.get("type") in LISTS) != (after.get("sourcePlatform") == "LIST_UPLOAD"):
        text = "The types of lists go with the source platform LIST_UPLOAD, and no others do"
        yield Fault("INVALID_VALUE_FOR_FIELD", "/sourcePlatform", text)
    if after.get("destinations") != _DESTINATIONS:
        text = "destinations is a list of LINKEDIN alone"
        yield Fault("INVALID_VALUE_FOR_FIELD", "/destinations", text)


def _segment_born(context: Context, made: Document) -> Document:
    store, account = context.state.store, made["account"]
    context.visible_account(number_in(account))
    held = sum(one["account"] == account for one in store.shelf("dmpSegments").values())
    if held >= SEGMENTS_PER_ACCOUNT:
        text = f"The account has {SEGMENTS_PER_ACCOUNT:,} segments, the most that it can have"
        raise classic(429, "SEGMENT_LIMIT_EXCEEDED", text)
    now = context.state.clock.millis
    ad_segment = _ad_segment(made, now)
    store.shelf("adSegments")[ad_segment["id"]] = ad_segment
    return {**made, "created": now, "lastModified": now}


def _ad_segment(segment: Document, now: int) -> Document:
    """The ad segment that a DMP segment fills; it can be read once it was ready."""
    stamp = {"actor": "urn:li:unknown:0", "time": now}
    return {
        "id": ad_segment_number(segment["id"]),
        "account": segment["account"],
        "name": segment["name"],
        "type": "BULK" if segment["type"] in LISTS else "MARKET_AUTOMATION",
        "created": stamp,
        "lastModified": stamp,
        "versionTag": "1",
        "origin": segment["id"],
    }


def _segment_seen(state: State, document: Document) -> Document:
    return segment_view(state.store, state.clock.millis, document)


def _public_segments(context: Context) -> Answer:
    """Nothing is public: how a segment becomes so is not documented."""
    return paged(context, [])


def _destinations(context: Context) -> Answer:
    return paged(context, parent_segment(context)["destinations"])


def _destination(context: Context) -> Answer:
    return Answer(document=shown(context, parent_segment(context)["destinations"][0], context.tree))


def _add_destination(context: Context) -> Answer:
    """LINKEDIN is the only one, and every segment has it: adding it changes nothing."""
    parent_segment(context)
    check_schema(context.json(), DmpSegmentDestination, context.version, creating=True)
    location = f"{context.call.path.removeprefix('/rest')}/LINKEDIN"
    return Answer(status=201, headers={"x-restli-id": "LINKEDIN", "location": location})


def _source_types(_: World, __: Key | None) -> Shelf:
    return {kind: _source_type(kind) for kind in TRIGGERS}


def _triggers(_: World, kind: Key | None) -> Shelf:
    return {name: {"engagementTrigger": name} for name in TRIGGERS.get(str(kind), ())}


def _segments(world: World, _: Key | None) -> Shelf:
    """In each account a stream, a list and an old one."""
    return {
        number: _segment(number, account, name, kind, _filled_ms(world, days))
        for number, account, name, kind, days in _first_segments(world)
    }


def _ad_segments(world: World, _: Key | None) -> Shelf:
    found = (_ad_segment(one, one["created"]) for one in _segments(world, None).values())
    return {one["id"]: one for one in found}


def _content(world: World, segment: Key | None) -> Shelf:
    """What came into a segment some days ago, all at once."""
    days = next((days for number, *_, days in _first_segments(world) if number == segment), None)
    if days is None:
        return {}
    rows = world.dice.between(2_000, 60_000, "rows", segment)
    matched = rows * 63 // 100
    return {0: entry(_filled_ms(world, days), rows=rows, matched=matched, net=matched)}


def _first_segments(world: World) -> Iterator[tuple[int, str, str, str, int]]:
    for index, account in enumerate(world.accounts):
        if not account.forbidden:
            for at, (name, kind, days) in enumerate(_FIRST_SEGMENTS):
                yield 30_000_000 + 10 * index + at, account.urn, name, kind, days


_FIRST_SEGMENTS = (
    ("Customers", "USER", 3),
    ("Target companies", "COMPANY_LIST_UPLOAD", 4),
    ("Trade fair of last spring", "USER_LIST_UPLOAD", 200),
)


def _source_type(kind: str) -> Document:
    words = f"Members who met {kind.replace('_', ' ').lower()}"
    locale = {"language": "en", "country": "US"}
    return {
        "engagementSourceType": kind,
        "engagementSourceTypeStatus": "ACTIVE",
        "engagementSourceTypeDescription": {
            "localized": {"en_US": words},
            "preferredLocale": locale,
        },
        "minLookBack": {"duration": 30, "unit": "DAY"},
        "maxLookBack": {"duration": 365, "unit": "DAY"},
        "defaultLookBack": {"duration": 90, "unit": "DAY"},
    }


def _segment(number: int, account: str, name: str, kind: str, filled_ms: int) -> Document:
    return {
        "id": number,
        "name": name,
        "account": account,
        "type": kind,
        "sourcePlatform": "LIST_UPLOAD" if kind in LISTS else "DIRECT_API",
        "created": filled_ms,
        "lastModified": filled_ms,
    }


def _filled_ms(world: World, days: int) -> int:
    """Six o'clock of a day so many days ago."""
    return day_millis(world.today.toordinal() - days) + 6 * HOUR_MS


FAMILY = Family(
    handlers={
        "dmp_segments.public_segments": _public_segments,
        "dmp_segment_destinations.get_all": _destinations,
        "dmp_segment_destinations.get": _destination,
        "dmp_segment_destinations.create": _add_destination,
    },
    seeds={
        "adSegments": _ad_segments,
        "dmpEngagementSourceTypes": _source_types,
        "dmpEngagementTriggers": _triggers,
        "dmpSegments": _segments,
        LOG: _content,
    },
    births={"dmpSegments": _segment_born},
    views={"dmpSegments": _segment_seen},
    rules={"dmpSegments": Rules(refused_delete="", check=_check_segment)},
)
