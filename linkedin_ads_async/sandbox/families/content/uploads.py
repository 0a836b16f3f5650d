"""Uploads: what is announced, the URLs that take the bytes, and the processing afterwards.

Source: reference/api-campaign-management 11.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from hashlib import blake2b
from typing import Any

from linkedin_ads_async.sandbox.answers import (
    Answer,
    Fault,
    Refusal,
    bad_body,
    bad_fields,
    classic,
    not_found,
)
from linkedin_ads_async.sandbox.context import Context
from linkedin_ads_async.sandbox.family import Family, Handler
from linkedin_ads_async.sandbox.gate import Call
from linkedin_ads_async.sandbox.reads import batch_get, find, get
from linkedin_ads_async.sandbox.schema import check_schema
from linkedin_ads_async.sandbox.state import State
from linkedin_ads_async.sandbox.store import Document, Store, number_in
from linkedin_ads_async.sandbox.world import HOUR_MS
from linkedin_ads_async.urn import Urn

__all__ = ["FAMILY", "check_owner"]

PAGE = "upload"
"""Upload URLs lie below `/__sandbox/upload/`."""

PART_BYTES = 4_194_304
_MOST_BYTES = {"images": 10 * 2**20, "documents": 100 * 2**20, "videos": 500 * 2**20}
_LEAST_BYTES = {"videos": 75_000}
_MARKS = {
    "images": ((0, b"\xff\xd8\xff"), (0, b"\x89PNG"), (0, b"GIF8")),
    "videos": ((4, b"ftyp"),),
    "documents": ((0, b"%PDF"), (0, b"PK\x03\x04"), (0, b"\xd0\xcf\x11\xe0")),
}
"""Offsets and bytes by which a file of the right kind is known; others fail their processing."""


def begin_upload(context: Context) -> Answer:
    """`initializeUpload` of any medium: a new asset that waits for its bytes."""
    wanted, resource = _asked(context), context.operation.resource
    _check_wanted(context, wanted)
    kind = resource.removesuffix("s")
    urn = f"urn:li:{kind}:C5522{context.state.store.new_id(resource)}"
    made = {"id": urn, "owner": wanted["owner"], "status": "WAITING_UPLOAD"}
    if library := wanted.get("mediaLibraryMetadata"):
        made["mediaLibraryMetadata"] = {**library, "mediaLibraryStatus": "ACTIVE"}
    context.shelf[urn] = made
    size = wanted.get("fileSizeBytes")
    slots = _slots(size) if size is not None else {"0": None}
    for name in ("thumbnail", "captions"):
        if wanted.get(f"upload{name.title()}"):
            slots[name] = None
    expires = context.state.clock.millis + HOUR_MS
    uploads(context.state.store)[urn] = {"resource": resource, "slots": slots, "expires": expires}
    base = f"{context.origin}/__sandbox/{PAGE}/{resource}/{Urn(urn).key}"
    return Answer(document={"value": _told(kind, urn, slots, base, expires)})


def finalize_upload(context: Context) -> Answer:
    """Put the parts of a video together: all of them, in their order, by their ETags."""
    wanted = _asked(context)
    video = context.shelf.get(str(wanted.get("video")))
    if video is None:
        raise not_found(str(wanted.get("video")))
    if video["status"] != "WAITING_UPLOAD":
        raise bad_body(f"{video['id']} is finalized already", status=400)
    upload = uploads(context.state.store)[video["id"]]
    parts = {name: slot for name, slot in upload["slots"].items() if name.isdigit()}
    given = [str(etag).strip('"') for etag in wanted.get("uploadedPartIds") or ()]
    faults = []
    if "uploadToken" not in wanted:
        text = "uploadToken is required, empty or not"
        faults.append(Fault("MISSING_FIELD", "/finalizeUploadRequest/uploadToken", text))
    if given != [slot.get("etag") for slot in parts.values()]:
        text = f"The ETags of all {len(parts)} parts are needed, in the order of the instructions"
        path = "/finalizeUploadRequest/uploadedPartIds"
        faults.append(Fault("INVALID_VALUE_FOR_FIELD", path, text))
    if faults:
        raise bad_fields(faults)
    video["status"] = "PROCESSING"
    return Answer()


def receive(state: State, call: Call) -> Answer:
    """A PUT to an upload URL; it needs no token."""
    resource, key, name = (*call.path.split("/")[3:], "", "", "")[:3]
    urn = f"urn:li:{resource.removesuffix('s')}:{key}"
    upload = uploads(state.store).get(urn)
    if upload is None or name not in upload["slots"]:
        raise not_found(f"An upload at {call.path}")
    if call.http != "PUT":
        raise classic(405, "METHOD_NOT_ALLOWED", "Bytes are PUT here")
    if state.clock.millis >= upload["expires"]:
        raise classic(403, "ACCESS_DENIED", "The upload URL has expired")
    slot = upload["slots"][name]
    _check_size(resource, name, slot, len(call.body))
    etag = blake2b(call.body, digest_size=16).hexdigest()
    received = {"etag": etag, "size": len(call.body), "head": call.body[:16].hex()}
    upload["slots"][name] = {**(slot or {}), **received}
    if resource != "videos":
        state.store.shelf(resource)[urn]["status"] = "PROCESSING"
    return Answer(status=201, headers={"etag": f'"{etag}"'})


def watched(read: Handler) -> Handler:
    """A read after which processing has gone on: a file is seen PROCESSING once, then done."""

    def handler(context: Context) -> Answer:
        answer = read(context)
        for document in context.shelf.values():
            if document["status"] == "PROCESSING":
                _process(context, document)
        return answer

    return handler


def associated_account(context: Context) -> Answer:
    """The media library of an account that the member may see."""
    context.visible_account(number_in(context.arguments["associatedAccount"]))
    return find(context)


def check_owner(context: Context, owner: str) -> None:
    """Refuse an owner or author for whom the member cannot act."""
    urn, noun = Urn(owner), context.operation.resource.removesuffix("s")
    member = context.state.world.member
    known = urn.entity in ("organization", "organizationBrand", "company", "sponsoredAccount")
    stranger = urn.entity == "person" and owner != member
    if stranger or not (known or owner == member) or owner in context.state.world.forbidden_urns:
        text = f"Accessing this {noun} resource is forbidden. Please check your permissions"
        raise Refusal(403, {"message": f"{text} for this resource", "status": 403})


def uploads(store: Store) -> Document:
    """What is known of uploads under way, by asset; no resource of LinkedIn's shows it."""
    return store.shelf("uploads")  # type: ignore[return-value]  # its keys are all text


def _asked(context: Context) -> Document:
    """The only parameter of the action, a record."""
    body = context.json()
    (parameter,) = context.operation.parameters
    asked: Any = body.get(parameter.wire) if isinstance(body, dict) else None
    check_schema(asked, parameter.type, context.version, creating=True)
    whole: Document = asked
    return whole


def _check_wanted(context: Context, wanted: Mapping[str, Any]) -> None:
    needed = ["owner"]
    if context.operation.resource == "videos":
        needed.append("fileSizeBytes")
    missing = [
        Fault("MISSING_FIELD", f"/initializeUploadRequest/{name}", f"{name} is required")
        for name in needed
        if name not in wanted
    ]
    if missing:
        raise bad_fields(missing)
    check_owner(context, wanted["owner"])
    if account := wanted.get("mediaLibraryMetadata", {}).get("associatedAccount"):
        context.visible_account(number_in(account))
    _check_size(context.operation.resource, "", None, wanted.get("fileSizeBytes", 1))


def _slots(size: int) -> Document:
    """The parts of a file: all of the same size but the last."""
    starts = range(0, size, PART_BYTES)
    return {
        str(number): {"first": start, "last": min(start + PART_BYTES, size) - 1}
        for number, start in enumerate(starts)
    }


def _told(kind: str, urn: str, slots: Mapping[str, Any], base: str, expires: int) -> dict[str, Any]:
    if kind != "video":
        url = f"{base}/0?sig=sandbox"
        return {"uploadUrlExpiresAt": expires, "uploadUrl": url, kind: urn}
    told: dict[str, Any] = {
        "uploadUrlsExpireAt": expires,
        "video": urn,
        "uploadToken": "",
        "uploadInstructions": [
            {
                "uploadUrl": f"{base}/{name}?sig=sandbox",
                "firstByte": slot["first"],
                "lastByte": slot["last"],
            }
            for name, slot in slots.items()
            if name.isdigit()
        ],
    }
    for name in ("thumbnail", "captions"):
        if name in slots:
            told[f"{name}UploadUrl"] = f"{base}/{name}?sig=sandbox"
    return told


def _check_size(resource: str, name: str, slot: Document | None, size: int) -> None:
    if slot is not None and "last" in slot:
        wanted = slot["last"] + 1 - slot["first"]
        if size != wanted:
            raise bad_body(f"The part has {size} bytes, {wanted} were announced", status=400)
        return
    least = 1 if name else _LEAST_BYTES.get(resource, 1)
    if size < least:
        raise bad_body(f"{size} bytes are fewer than the {least} that it takes", status=400)
    if size > _MOST_BYTES[resource]:
        text = f"{size} bytes are more than the {_MOST_BYTES[resource]} that it takes"
        raise classic(413, "REQUEST_ENTITY_TOO_LARGE", text)


def _process(context: Context, document: Document) -> None:
    resource, urn = context.operation.resource, document["id"]
    first = uploads(context.state.store)[urn]["slots"]["0"]
    head = bytes.fromhex(first["head"])
    if not any(head[at : at + len(mark)] == mark for at, mark in _MARKS[resource]):
        document["status"] = "PROCESSING_FAILED"
        return
    key, now = Urn(urn).key, context.state.clock.millis
    document |= {
        "status": "AVAILABLE",
        "downloadUrl": f"https://media.example.com/{resource}/{key}",
        "downloadUrlExpiresAt": now + 24 * HOUR_MS,
        **_PROCESSED[resource](key, first["size"]),
    }


_PROCESSED: Mapping[str, Callable[[str, int], dict[str, Any]]] = {
    "images": lambda _key, _size: {"aspectRatioWidth": 1200.0, "aspectRatioHeight": 627.0},
    "documents": lambda _key, _size: {},
    "videos": lambda key, size: {
        "aspectRatioWidth": 1920.0,
        "aspectRatioHeight": 1080.0,
        "duration": 3_000 + size % 60_000,
        "thumbnail": f"https://media.example.com/thumbnails/{key}",
    },
}
"""What a medium shows once it is ready; figures that look right, for nobody looks inside."""


def _nothing_known(context: Context) -> Answer:
    """Takes any parameters and tells nothing: neither is documented."""
    if not isinstance(context.json(), dict):
        raise bad_body("The request body has to be a JSON object", status=400)
    return Answer(document={"value": {}})


_LIBRARY = {"associatedAccount": "mediaLibraryMetadata.associatedAccount"}

FAMILY = Family(
    handlers={
        **{f"{name}.initialize_upload": begin_upload for name in _MARKS},
        **{f"{name}.get": watched(get) for name in _MARKS},
        **{f"{name}.batch_get": watched(batch_get) for name in _MARKS},
        **{f"{name}.associated_account": watched(associated_account) for name in _MARKS},
        "videos.finalize_upload": finalize_upload,
        "assets.register_upload": _nothing_known,
        "assets.complete_multipart_upload": _nothing_known,
    },
    criteria={f"{name}.associated_account": _LIBRARY for name in _MARKS},
    pages={PAGE: receive},
)
