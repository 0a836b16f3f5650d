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
from linkedin_ads_async.sandbox.checks import RULES
from linkedin_ads_async.sandbox.context import Context, entity_key
from linkedin_ads_async.sandbox.rules import Change, Rules
from linkedin_ads_async.sandbox.schema import check_schema, locked_changes, missing_fields
from linkedin_ads_async.sandbox.store import Document, Key, number_in

__all__ = [
    "batch_create",
    "batch_delete",
    "batch_update",
    "create",
    "create_inline",
    "delete",
    "replace",
    "update",
]


def create(context: Context) -> Answer:
    return _created(context, _create(context, context.json()))


def create_inline(context: Context) -> Answer:
    """A creative together with its post, which becomes the reference."""
    body = context.json()
    if not isinstance(body, dict) or set(body) != {"creative"}:
        raise bad_body("The parameters of the action are {creative}", status=400)
    creative = body["creative"]
    if isinstance(creative, dict) and "inlineContent" not in creative:
        raise bad_fields([Fault("MISSING_FIELD", "/inlineContent", "inlineContent is required")])
    return _created(context, _create(context, creative))


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
    key, body = context.key, context.json()
    check_schema(body, _model(context), context.version, creating=True)
    context.check_access(str(key[0]) if isinstance(key, tuple) else str(key))
    named = dict(zip(("account", "user"), key, strict=True)) if isinstance(key, tuple) else {}
    codes = {
        "account": "ACCOUNT_ID_MISMATCH_IN_PARAM_AND_BODY",
        "user": "USER_MISMATCH_IN_PARAM_AND_BODY",
    }
    faults = _missing(body, _model(context))
    faults += [
        Fault(codes[name], f"/{name}", f"{name} is another one in the path")
        for name, value in named.items()
        if body.get(name, value) != value
    ]
    if faults:
        raise bad_fields(faults)
    before = context.shelf.get(key)
    if before is None:
        context.visible_account(number_in(str(named["account"])))
        context.shelf[key] = complete(context, body, key)
        return Answer(status=201, headers={"x-restli-id": encode_key(named)})
    context.shelf[key] = settle({**before, **body}, context.state.clock.tick(), context)
    return Answer(status=204)


def batch_update(context: Context) -> Answer:
    """One outcome per key; the keys of the body have to be those of the URL."""
    body = context.json()
    entities = body.get("entities") if isinstance(body, dict) else None
    if not isinstance(entities, dict):
        raise bad_body("A batch of updates needs entities", status=400)
    try:
        patches = {str(decode_key(name)): patch for name, patch in entities.items()}
    except UsageError as error:
        raise bad_body(f"Batch request mismatch: {error}", status=400) from error
    ids = [str(one) for one in context.arguments["ids"]]
    if len(set(ids)) != len(ids) or set(ids) != set(patches) or len(patches) != len(entities):
        message = "Batch request mismatch: the keys of the body are not those of the URL"
        raise bad_body(message, status=400)

    def one(key: Key) -> None:
        _patch(context, key, patches[str(key)])

    return _each(context, one)


def delete(context: Context) -> Answer:
    _delete(context, context.key)
    return Answer(status=204)


def batch_delete(context: Context) -> Answer:
    return _each(context, lambda key: _delete(context, key))


def _each(context: Context, act: Callable[[Key], None]) -> Answer:
    results: dict[str, Any] = {}
    errors: dict[str, Any] = {}
    for asked in dict.fromkeys(context.arguments["ids"]):
        try:
            act(entity_key(asked))
            results[str(asked)] = {"status": 204}
        except Refusal as refusal:
            errors[str(asked)] = refusal.document
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
    model = _model(context)
    check_schema(document, model, context.version, creating=True)
    change = _change(context, None, document, frozenset(document))
    faults = [*_missing(document, model), *_rules(context).faults(change)]
    if faults:
        raise bad_fields(faults)
    shelf = context.shelf
    born = complete(context, document)
    key: Key = born["id"]
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
    status = before.get(rules.status)
    if status in ("CANCELED", "CANCELLED") and context.operation.resource != "adAccounts":
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
    if context.operation.resource != "adAccountUsers" and not _deletable(context, document, rules):
        text = "Only drafts can be deleted; set the status PENDING_DELETION"
        raise classic(400, rules.refused_delete, text)
    del context.shelf[key]


def _deletable(context: Context, document: Document, rules: Rules) -> bool:
    """Drafts are, and creatives of a draft campaign."""
    if document.get(rules.status) == "DRAFT":
        return True
    account = context.account
    if context.operation.resource != "creatives" or account is None:
        return False
    campaigns = context.state.store.shelf("adCampaigns", account["id"])
    campaign = campaigns.get(number_in(document["campaign"]))
    return campaign is not None and campaign["status"] == "DRAFT"


def _existing(context: Context, key: Key) -> Document:
    document = context.shelf.get(key)
    if document is None:
        raise not_found(f"{context.operation.resource} {key}")
    resource = context.operation.resource
    if resource in ("adAccounts", "adAccountUsers"):
        owner = key[0] if isinstance(key, tuple) else f"urn:li:sponsoredAccount:{key}"
        context.check_access(owner)
    return document


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
    )


def _missing(document: Mapping[str, Any], model: type[Any]) -> list[Fault]:
    return [
        Fault("MISSING_FIELD", f"/{name}", f"{name} is required")
        for name in missing_fields(document, model)
    ]


def _rules(context: Context) -> Rules:
    return RULES[context.operation.resource]


def _model(context: Context) -> type[Any]:
    """The class of the entity; an action names it in its only parameter."""
    if context.operation.body is not None:
        return context.operation.body
    found: type[Any] = next(p.type for p in context.operation.parameters if p.where == "body")
    return found
