"""What LinkedIn adds to entities: ids and defaults at birth, counters and stamps at a change."""

from __future__ import annotations

import copy
from collections.abc import Iterator
from typing import Any, get_args

import attrs

from linkedin_ads_async.converter import fields_of
from linkedin_ads_async.sandbox.context import Context
from linkedin_ads_async.sandbox.families import look_up
from linkedin_ads_async.sandbox.store import Document, Key
from linkedin_ads_async.wire import EpochMillis

__all__ = ["complete", "settle"]


def complete(context: Context, document: Document, key: Key | None = None) -> Document:
    """The entity that a create makes: what was sent, the defaults, the id, the stamps.

    The id is as the resource's keys are, and the stamps are those that the model has.
    """
    operation, now = context.operation, context.state.clock.millis
    defaults = look_up("defaults", operation.resource) or {}
    made = copy.deepcopy({**defaults, **document})
    if key is None:
        number = context.state.store.new_id(operation.resource)
        made["id"] = f"urn:li:{operation.key_urn}:{number}" if operation.key_urn else number
    for name, value in _stamps(operation.body, _stamp(context, now), now):
        made.setdefault(name, value)
    birth = look_up("births", operation.resource)
    return made if birth is None else birth(context, made)


def settle(document: Document, now: int, context: Context) -> Document:
    """The entity after a change: one version further, with a new stamp."""
    changed = _settled(document, now, context)
    settlement = look_up("settlements", context.operation.resource)
    return changed if settlement is None else settlement(context, changed)


def _stamps(model: Any, stamp: dict[str, Any], now: int) -> Iterator[tuple[str, Any]]:
    """Who made and changed an entity, and when, in the forms that resources have for it."""
    fields = fields_of(model) if attrs.has(model) else {}
    if "changeAuditStamps" in fields:
        yield "changeAuditStamps", {"created": stamp, "lastModified": stamp}
    for name in ("created", "lastModified"):
        if name in fields:
            yield name, now if EpochMillis in get_args(fields[name].type) else stamp
        if f"{name}At" in fields:
            yield f"{name}At", now
        if f"{name}By" in fields:
            yield f"{name}By", stamp["actor"]


def _settled(document: Document, now: int, context: Context) -> Document:
    changed = dict(document)
    if "version" in changed:
        tag = int(changed["version"]["versionTag"]) + 1
        changed["version"] = {"versionTag": str(tag)}
    if "changeAuditStamps" in changed:
        stamps = changed["changeAuditStamps"]
        changed["changeAuditStamps"] = {**stamps, "lastModified": _stamp(context, now)}
    if isinstance(changed.get("lastModified"), dict):
        changed["lastModified"] = _stamp(context, now)
    elif "lastModified" in changed:
        changed["lastModified"] = now
    if "lastModifiedAt" in changed:
        changed["lastModifiedAt"] = now
    if "lastModifiedBy" in changed:
        changed["lastModifiedBy"] = context.state.world.member
    return changed


def _stamp(context: Context, now: int) -> dict[str, Any]:
    return {"actor": context.state.world.member, "time": now}
