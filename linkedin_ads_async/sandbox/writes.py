"""Writing entities: create, update, delete, alone and in batches."""

from __future__ import annotations

import copy
from collections.abc import Callable, Mapping
from typing import Any

from linkedin_ads_async.errors import UsageError
from linkedin_ads_async.restli import apply_patch, decode_key, encode_key, encode_path_key
from linkedin_ads_async.sandbox.answers import (
    Answer,
    Fault,
    Refusal,
    bad_body,
    bad_fields,
    classic,
    not_found,
)
from linkedin_ads_async.sandbox.births import complete, settle
from linkedin_ads_async.sandbox.context import Context, compound_names, entity_key
from linkedin_ads_async.sandbox.families import look_up
from linkedin_ads_async.sandbox.rules import Change, Rules
from linkedin_ads_async.sandbox.schema import check_schema, locked_changes, missing_fields
from linkedin_ads_async.sandbox.store import Document, Key, number_in
from linkedin_ads_async.sandbox.views import account_urn, seen

__all__ = [
    "batch_create",
    "batch_delete",
    "batch_replace",
    "batch_update",
    "create",
    "delete",
    "make",
    "replace",
    "update",
]


def create(context: Context) -> Answer:
    return make(context, context.json())


def make(context: Context, document: Any) -> Answer:
    """Create what is in the body of another call."""
    return _created(context, _create(context, document))


def batch_create(context: Context) -> Answer:
    """One outcome per element, in order. Source: reference/restli-protocol 7.3."""
    body = context.json()
    elements = body.get("elements") if isinstance(body, dict) else None
    if not isinstance(elements, list):
        raise bad_body("A batch of creates needs a list of elements", status=400)
    return Answer(document={"elements": [_outcome(context, one) for one in elements]})


def update(context: Context) -> Answer:
    _patch(context, context.key, context.json())
    return Answer(status=204)


def replace(context: Context) -> Answer:
    """UPDATE of a key that the caller chooses: it creates what is not there."""
    key = context.key
    if not _replace(context, key, context.json()):
        return Answer(status=204)
    return Answer(status=201, headers={"x-restli-id": encode_key(_named(context, key) or key)})


def _named(context: Context, key: Key) -> dict[str, str]:
    """The parts of a compound key by their names."""
    if not isinstance(key, tuple):
        return {}
    names = compound_names(context.operation.resource)
    return dict(zip(names, key, strict=True))


def _replace(context: Context, key: Key, body: Any) -> bool:
    """Put an entity under a key; whether it is new."""
    model = _model(context)
    check_schema(body, model, context.version, creating=True)
    named = _named(context, key)
    context.check_access(named.get("account", str(key)))
    codes = {
        "account": "ACCOUNT_ID_MISMATCH_IN_PARAM_AND_BODY",
        "user": "USER_MISMATCH_IN_PARAM_AND_BODY",
    }
    faults = _missing(body, model)
    faults += [
        Fault(codes.get(name, "MISMATCH_FIELDS"), f"/{name}", f"{name} is another in the path")
        for name, value in named.items()
        if body.get(name, value) != value
    ]
    if faults:
        raise bad_fields(faults)
    before = context.shelf.get(key)
    if before is None:
        if "account" in named:
            context.visible_account(number_in(named["account"]))
        context.shelf[key] = complete(context, {**named, **body}, key)
        return True
    context.shelf[key] = settle({**before, **body}, context.state.clock.tick(), context)
    return False


def batch_update(context: Context) -> Answer:
    """One outcome per key; the keys of the body have to be those of the URL."""
    patches = _entities(context)
    return _each(context, lambda key: _patch(context, key, patches[key]))


def batch_replace(context: Context) -> Answer:
    """BATCH_UPDATE: one whole entity per key, made where there is none."""
    entities = _entities(context)
    return _each(context, lambda key: _replace(context, key, entities[key]))


def _entities(context: Context) -> dict[Key, Any]:
    body = context.json()
    entities = body.get("entities") if isinstance(body, dict) else None
    if not isinstance(entities, dict):
        raise bad_body("A batch of updates needs entities", status=400)
    try:
        found = {context.own_key(decode_key(name)): one for name, one in entities.items()}
    except UsageError as error:
        raise bad_body(f"Batch request mismatch: {error}", status=400) from error
    ids = [context.own_key(one) for one in context.arguments["ids"]]
    if len(set(ids)) != len(ids) or set(ids) != set(found) or len(found) != len(entities):
        message = "Batch request mismatch: the keys of the body are not those of the URL"
        raise bad_body(message, status=400)
    return found


def delete(context: Context) -> Answer:
    _delete(context, context.key)
    return Answer(status=204)


def batch_delete(context: Context) -> Answer:
    return _each(context, lambda key: _delete(context, key))


def _each(context: Context, act: Callable[[Key], object]) -> Answer:
    results: dict[str, Any] = {}
    errors: dict[str, Any] = {}
    for name, key in context.ids.items():
        try:
            act(key)
            results[name] = {"status": 204}
        except Refusal as refusal:
            errors[name] = refusal.document
    return Answer(document={"results": results, "errors": errors})


def _outcome(context: Context, element: Any) -> dict[str, Any]:
    try:
        key = _create(context, element)
    except Refusal as refusal:
        return {"status": refusal.status, "error": refusal.document}
    return {"status": 201, "id": encode_key(key), "location": _location(context, key)}


def _created(context: Context, key: Key) -> Answer:
    headers = {"x-restli-id": encode_key(key), "location": _location(context, key)}
    return Answer(status=201, headers=headers)


def _location(context: Context, key: Key) -> str:
    return f"{context.call.path.removeprefix('/rest')}/{encode_path_key(key)}"


def _create(context: Context, document: Any) -> Key:
    model, shelf, rules = _model(context), context.shelf, _rules(context)
    check_schema(document, model, context.version, creating=True)
    faults = _missing(document, model)
    if rules is not None:
        faults += rules.faults(_change(context, None, document, frozenset(document)))
    if faults:
        raise bad_fields(faults)
    born = complete(context, document)
    key = entity_key(born["id"])
    shelf[key] = born
    return key


def _patch(context: Context, key: Key, body: Any) -> None:
    patch = body.get("patch") if isinstance(body, dict) else None
    if not isinstance(patch, dict):
        raise bad_body("A partial update needs a patch", status=400)
    before = _existing(context, key)
    try:
        after = apply_patch(copy.deepcopy(before), patch)
    except UsageError as error:
        raise bad_body(f"The patch cannot be applied: {error}", status=400) from error
    _check_patch(context, before, after, patch)
    context.shelf[key] = settle(after, context.state.clock.tick(), context)


def _check_patch(
    context: Context, before: Document, after: Document, patch: Mapping[str, Any]
) -> None:
    model, rules = _model(context), _rules(context)
    check_schema(after, model, context.version, creating=False)
    locked = list(locked_changes(before, after, model))
    if read_only := [path for path, lock in locked if lock == "read_only"]:
        raise bad_body(f"ReadOnly field present in an update request: {read_only[0]}")
    if rules is None:
        faults = [Fault("FIELD_NOT_ALLOWED", path, f"{path} cannot change") for path, _ in locked]
        if faults := [*faults, *_missing(after, model)]:
            raise bad_fields(faults)
        return
    status = before.get(rules.status)
    if status in rules.final:
        text = "Nothing can be done with what is cancelled"
        raise bad_fields([Fault("ACTION_NOT_ALLOWED_FOR_CANCELLED_STATUS", "/status", text)])
    touched = frozenset([*patch.get("$set", {}), *patch.get("$delete", []), *patch])
    faults = [Fault(rules.lock(path, before), path, f"{path} cannot change") for path, _ in locked]
    faults += _missing(after, model)
    faults += rules.faults(_change(context, before, after, touched))
    if faults:
        raise bad_fields(faults)


def _delete(context: Context, key: Key) -> None:
    document, rules = _existing(context, key), _rules(context)
    if rules is not None and rules.refused_delete and not _deletable(context, document, rules):
        text = "Only drafts can be deleted; set the status PENDING_DELETION"
        raise classic(400, rules.refused_delete, text)
    del context.shelf[key]


def _deletable(context: Context, document: Document, rules: Rules) -> bool:
    if document.get(rules.status) == "DRAFT":
        return True
    return rules.deletable(_change(context, document, document, frozenset()))


def _existing(context: Context, key: Key) -> Document:
    document = context.shelf.get(key)
    if document is None:
        raise not_found(f"{context.operation.resource} {key}")
    context.check_access(account_urn(context.operation.resource, document))
    return seen(context.state, context.operation.resource, document)


def _change(
    context: Context, before: Document | None, after: Document, touched: frozenset[str]
) -> Change:
    state = context.state
    return Change(
        store=state.store,
        now_ms=state.clock.millis,
        account=context.account,
        before=before,
        after=after,
        touched=touched,
        batch=context.operation.restli == "BATCH_CREATE",
    )


def _missing(document: Mapping[str, Any], model: Any) -> list[Fault]:
    return (
        []
        if model is Any
        else [
            Fault("MISSING_FIELD", f"/{name}", f"{name} is required")
            for name in missing_fields(document, model)
        ]
    )


def _rules(context: Context) -> Rules | None:
    found: Rules | None = look_up("rules", context.operation.resource)
    return found


def _model(context: Context) -> Any:
    """The class of the entity; an action names it in its only parameter."""
    if context.operation.body is not None:
        return context.operation.body
    return next(p.type for p in context.operation.parameters if p.where == "body")
