"""What DMP segments hold, how far LinkedIn is with matching it, and what comes out of it.

Everything follows from a log of what came in and from the clock. Who is matched depends on the seed
and on the identity alone. Source: reference/api-targeting-audiences 13 to 19.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from linkedin_ads_async.sandbox.answers import Fault
from linkedin_ads_async.sandbox.context import Context
from linkedin_ads_async.sandbox.rules import Change
from linkedin_ads_async.sandbox.store import Document, Shelf, Store, number_in
from linkedin_ads_async.sandbox.world import DAY_MS, HOUR_MS

__all__ = [
    "LEAST_MEMBERS",
    "LISTS",
    "LOG",
    "ad_segment_number",
    "ad_segment_view",
    "add_content",
    "add_member",
    "entry",
    "is_matched",
    "matching_ms",
    "members_of",
    "parent_segment",
    "remove_member",
    "segment_faults",
    "segment_view",
    "total_of",
]

LOG = "dmpSegments log"
"""What came into segments; no resource of LinkedIn's shows it."""

LISTS = ("USER_LIST_UPLOAD", "COMPANY_LIST_UPLOAD")
LEAST_MEMBERS = 300
"""Matched members from which on a segment can be served, or be a seed."""

_ROLLING_MS = 7 * DAY_MS
_IDLE_MS = 30 * DAY_MS
_MATCHED_PERCENT = 63
_UNTARGETABLE = ("EXPIRED", "FAILED", "ERROR")
_FACETS = ("audienceMatchingSegments", "dynamicSegments")

_PRESENT: Document = {}


def is_matched(store: Store, identity: str) -> bool:
    """Whether LinkedIn finds a member or a company behind what was sent."""
    return store.world.dice("matched", identity) % 100 < _MATCHED_PERCENT


def entry(at: int, *, rows: int, matched: int, net: int, failed: bool = False) -> Document:
    """A line of the log: rows that came in, those of them matched, and how the members change."""
    return {"at": at, "rows": rows, "matched": matched, "net": net, "failed": failed}


def add_content(store: Store, segment: int, line: Document) -> None:
    """Note what came into a segment."""
    log = _log(store, segment)
    log[len(log)] = line


def members_of(store: Store, segment: int) -> Shelf:
    """The identities that were streamed into a segment and not taken out again."""
    return store.shelf("dmpSegments members", segment)


def add_member(store: Store, segment: int, identity: str) -> int:
    """Put one in; by how much the matched members grow."""
    members = members_of(store, segment)
    new = identity not in members
    members[identity] = _PRESENT
    return int(new and is_matched(store, identity))


def remove_member(store: Store, segment: int, identity: str) -> int:
    """Take one out; by how much the matched members grow, which is never more than nothing."""
    gone = members_of(store, segment).pop(identity, None)
    return -int(gone is not None and is_matched(store, identity))


def total_of(store: Store, segment: int) -> int:
    """Matched members once all that came in is processed."""
    return sum(entry["net"] for entry in _log(store, segment).values())


def segment_view(store: Store, now_ms: int, document: Document) -> Document:
    """A segment as it stands: what was counted, and the status of its destination."""
    segment = document["id"]
    entries = list(_log(store, segment).values())
    done_ms = now_ms - matching_ms(store, segment)
    recent = [one for one in entries if one["at"] > now_ms - _ROLLING_MS]
    last = entries[-1]["at"] if entries else document["created"]
    destination = {
        "destination": "LINKEDIN",
        "status": _status(store, now_ms, document, entries),
        "audienceSize": sum(one["net"] for one in entries if one["at"] <= done_ms),
        "matchedCount": sum(one["matched"] for one in recent if one["at"] <= done_ms),
        "destinationSegmentId": f"urn:li:adSegment:{ad_segment_number(segment)}",
        "created": document["created"],
        "lastModified": last,
    }
    rows = sum(one["rows"] for one in recent)
    return {**document, "inputCount": rows, "destinations": [destination]}


def ad_segment_view(store: Store, now_ms: int, document: Document) -> Document:
    """An ad segment as it stands; one whose DMP segment is gone is archived."""
    if "origin" not in document:
        return _visitors_view(store, now_ms, document)
    shown = {name: value for name, value in document.items() if name != "origin"}
    segment = store.shelf("dmpSegments").get(document["origin"])
    if segment is None:
        return {**shown, "status": "ARCHIVED"}
    destination = segment_view(store, now_ms, segment)["destinations"][0]
    size = _rounded(destination["audienceSize"])
    return {**shown, "status": destination["status"], "approximateMemberCount": size}


def parent_segment(context: Context) -> Document:
    """The segment that a path is below, as it stands; 404 where there is none."""
    key = context.parent
    document = context.state.store.shelf("dmpSegments")[key or 0]
    context.check_access(document["account"])
    return segment_view(context.state.store, context.state.clock.millis, document)


def ad_segment_number(segment: int) -> int:
    """The ad segment of a DMP segment has a number of its own."""
    return segment + 46_000_000


def segment_faults(change: Change) -> Iterator[Fault]:
    """Segments in the targeting of a campaign that cannot be targeted, or stand in another facet.

    Segments that the sandbox does not know are let pass.
    """
    criteria = change.after.get("targetingCriteria", {})
    clauses = [*criteria.get("include", {}).get("and", []), criteria.get("exclude", {})]
    for clause in clauses:
        for facet in _FACETS:
            for urn in clause.get("or", {}).get(f"urn:li:adTargetingFacet:{facet}", []):
                document = change.store.shelf("adSegments").get(number_in(urn))
                if document is not None:
                    yield from _targeting_faults(change, document, facet)


def _targeting_faults(change: Change, document: Document, facet: str) -> Iterator[Fault]:
    status = ad_segment_view(change.store, change.now_ms, document)["status"]
    wanted = "audienceMatchingSegments" if _is_list(change.store, document) else "dynamicSegments"
    if facet != wanted:
        text = f"adSegment {document['id']} goes with {wanted}, not with {facet}"
        code = "INVALID_SEGMENT_ID_AND_FACET_COMBINATION_PROVIDED"
        yield Fault(code, "/targetingCriteria", text)
    if status in _UNTARGETABLE:
        text = f"adSegment {document['id']} is {status} and cannot be targeted"
        yield Fault("FIELD_VALUE_NOT_ALLOWED_FOR_SEGMENT_STATUS", "/targetingCriteria", text)


def _is_list(store: Store, document: Document) -> bool:
    """Whether a segment comes from lists and streams, and not from visits and engagement."""
    segment = document.get("origin")
    return segment is not None and not store.shelf("engagementRules", segment)


def _status(store: Store, now_ms: int, document: Document, entries: list[Document]) -> str:
    segment = document["id"]
    ad_segment = store.shelf("adSegments").get(ad_segment_number(segment), {})
    if ad_segment.get("status") == "ARCHIVED":
        return "ARCHIVED"
    if not entries:
        return "BUILDING"
    done_ms = now_ms - matching_ms(store, segment)
    if done_ms < entries[0]["at"]:
        return "BUILDING"
    if done_ms < entries[-1]["at"]:
        return "UPDATING"
    if entries[-1]["failed"]:
        return "FAILED"
    idle = now_ms - entries[-1]["at"] > _IDLE_MS
    return "EXPIRED" if idle and not _is_used(store, segment) else "READY"


def _is_used(store: Store, segment: int) -> bool:
    """Whether a campaign that is active names the segment."""
    quoted = f"'urn:li:adSegment:{ad_segment_number(segment)}'"
    return any(
        campaign.get("status") == "ACTIVE" and quoted in str(campaign.get("targetingCriteria"))
        for shelf in store.shelves("adCampaigns")
        for campaign in shelf.values()
    )


def _visitors_view(store: Store, now_ms: int, document: Document) -> Document:
    """The visitors of the page sets that an ad segment is linked to, once a day has gone by."""
    urn = f"urn:li:adSegment:{document['id']}"
    links = [key for key in store.shelf("adSegmentSources") if urn in str(key).split("'")]
    old = now_ms - document["created"]["time"] >= DAY_MS
    visitors = [store.world.dice.between(400, 9_000, "visitors", str(key)) for key in links]
    size = _rounded(sum(visitors)) if old else 0
    status = document.get("status") or ("READY" if old and links else "BUILDING")
    return {**document, "status": status, "approximateMemberCount": size}


def _rounded(size: int) -> int:
    """As audiences are counted: nothing below the minimum, else in hundreds."""
    return 0 if size < LEAST_MEMBERS else size // 100 * 100


def matching_ms(store: Store, segment: int) -> int:
    """How long matching takes, the same for all content of a segment; at most 48 hours."""
    return store.world.dice.between(2, 36, "matching", segment) * HOUR_MS


def _log(store: Store, segment: int) -> dict[Any, Document]:
    return store.shelf(LOG, segment)
