"""Ad segments, which targeting takes, and the page sets that fill them.

Source: reference/api-targeting-audiences 16, 17.
"""

from __future__ import annotations

from collections.abc import Iterator

from linkedin_ads_async.sandbox.answers import Answer, Fault, bad_fields, not_found
from linkedin_ads_async.sandbox.context import Context
from linkedin_ads_async.sandbox.families.audiences.segments import ad_segment_view
from linkedin_ads_async.sandbox.family import Family
from linkedin_ads_async.sandbox.reads import get, paged
from linkedin_ads_async.sandbox.rules import Change, Rules
from linkedin_ads_async.sandbox.state import State
from linkedin_ads_async.sandbox.store import Document, Key, Shelf, number_in
from linkedin_ads_async.sandbox.world import World
from linkedin_ads_async.sandbox.writes import replace, update

__all__ = ["FAMILY"]


def _ad_segment_seen(state: State, document: Document) -> Document:
    return ad_segment_view(state.store, state.clock.millis, document)


def _is_out(state: State, document: Document) -> bool:
    """Whether an ad segment can be seen: those of DMP segments come once they are ready."""
    return "origin" not in document or _ad_segment_seen(state, document)["status"] != "BUILDING"


def _ad_segment(context: Context) -> Answer:
    _check_out(context)
    return get(context)


def _update_ad_segment(context: Context) -> Answer:
    _check_out(context)
    return update(context)


def _check_out(context: Context) -> None:
    document = context.shelf.get(context.key)
    if document is not None and not _is_out(context.state, document):
        raise not_found(f"adSegments {context.key}")


def _ad_segments(context: Context) -> Answer:
    wanted = [str(urn) for urn in context.arguments["accounts"]]
    for urn in wanted:
        context.visible_account(number_in(urn))
    found = [
        document
        for document in context.shelf.values()
        if document.get("account") in wanted and _is_out(context.state, document)
    ]
    return paged(context, found)


def _ad_segment_born(context: Context, made: Document) -> Document:
    if "account" in made:
        context.visible_account(number_in(made["account"]))
    made.pop("changeAuditStamps", None)
    return {**made, "versionTag": "1"}


def _ad_segment_changed(context: Context, changed: Document) -> Document:
    """What is stored: of the status no more than that it was archived, the rest follows."""
    before = context.shelf[context.key]
    kept = {**changed, "versionTag": str(int(before["versionTag"]) + 1)}
    if kept["status"] != "ARCHIVED":
        del kept["status"]
    return {**kept, "origin": before["origin"]} if "origin" in before else kept


def _link(context: Context) -> Answer:
    """The account has to own both ends. Source: reference/api-targeting-audiences 17."""
    body, store = context.json(), context.state.store
    ends = {"segment": "adSegments", "source": "adPageSets"}
    faults = []
    for name, resource in ends.items() if isinstance(body, dict) else ():
        document = store.shelf(resource).get(number_in(str(body.get(name, ""))))
        if document is None:
            text = f"{body.get(name)} does not exist"
            faults.append(Fault("FIELD_VALUE_DOES_NOT_EXIST", f"/{name}", text))
        elif document.get("account") != body.get("account"):
            text = f"{body.get(name)} belongs to another account"
            faults.append(Fault("MISMATCH_FIELDS", f"/{name}", text))
    if faults:
        raise bad_fields(faults)
    return replace(context)


# Page sets


def _page_sets(world: World, _: Key | None) -> Shelf:
    """Each account has a set of all pages."""
    return {
        number: {"id": number, "account": account.urn, "name": "All pages", "versionTag": "1"}
        for number, account in enumerate(world.accounts, 660_000_001)
    }


def _page_set_born(_: Context, document: Document) -> Document:
    return {**document, "versionTag": "1"}


def _page_set_changed(_: Context, document: Document) -> Document:
    return {**document, "versionTag": str(int(document["versionTag"]) + 1)}


def _check_page_set(change: Change) -> Iterator[Fault]:
    urn = change.after.get("account")
    if urn is not None and change.store.account(number_in(urn)) is None:
        yield Fault("FIELD_VALUE_DOES_NOT_EXIST", "/account", f"There is no {urn}")
    if not str(change.after.get("name", "x")).strip():
        yield Fault("INVALID_VALUE_BLANK_FIELD", "/name", "The name is blank")


FAMILY = Family(
    handlers={
        "ad_segments.accounts": _ad_segments,
        "ad_segments.get": _ad_segment,
        "ad_segments.update": _update_ad_segment,
        "ad_segment_sources.replace": _link,
    },
    criteria={
        "ad_segment_sources.segments": {"segments": "segment"},
        "ad_segment_sources.sources": {"sources": "source"},
    },
    seeds={"adPageSets": _page_sets},
    births={"adPageSets": _page_set_born, "adSegments": _ad_segment_born},
    settlements={"adPageSets": _page_set_changed, "adSegments": _ad_segment_changed},
    views={"adSegments": _ad_segment_seen},
    rules={
        "adSegments": Rules(
            creatable=("READY",),
            moves={"READY": ("ARCHIVED",), "ARCHIVED": ("READY",), "BUILDING": ("ARCHIVED",)},
        ),
        "adPageSets": Rules(status="", refused_delete="", check=_check_page_set),
    },
)
