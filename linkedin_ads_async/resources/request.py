"""An operation and its arguments to a request, checked before anything is sent."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, get_args, get_origin

import orjson

from linkedin_ads_async.converter import field_of, fields_of, unstructure, wire_name
from linkedin_ads_async.errors import UsageError
from linkedin_ads_async.operation import Finish, Operation, Parameter, Request
from linkedin_ads_async.restli import (
    Patch,
    batch_body,
    elements_body,
    encode_params,
    fill_path,
    set_and_delete,
)
from linkedin_ads_async.unset import UNSET
from linkedin_ads_async.urn import Urn

__all__ = ["build", "changes_patch", "checked_entity", "key_of"]

_ROOT = "/rest"


def build(
    operation: Operation,
    arguments: Mapping[str, Any],
    *,
    version: str,
    entity: Any = None,
    finish: Finish | None = None,
    cost_bound: int = 0,
) -> Request:
    """Make the request of one call.

    `entity` is what a write carries: a model, a `Patch`, a list of models (BATCH_CREATE) or pairs
    of key and patch (BATCH_PARTIAL_UPDATE). Raises `UsageError` for a missing or unknown argument,
    for one that `version` lacks, and for a value that cannot be sent.
    """
    _check_version(f"{operation.name}()", operation.since, operation.until, version)
    given = {name: value for name, value in arguments.items() if value is not None}
    _check_names(operation, given)
    placed: dict[str, dict[str, Any]] = {"path": {}, "query": {}, "body": {}, "literal": {}}
    for parameter in operation.parameters:
        if parameter.name in given:
            what = f"{operation.name}({parameter.name}=)"
            _check_version(what, parameter.since, parameter.until, version)
            where = "literal" if parameter.literal else parameter.where
            placed[where][parameter.wire] = wire_value(operation, parameter, given[parameter.name])
    query = _nested(placed["query"])
    if operation.member:
        query["q" if operation.restli == "FINDER" else "action"] = operation.member
    body = _body(operation, entity, placed["body"], version)
    return Request(
        operation=operation.name,
        http=operation.http,
        path=_ROOT + fill_path(operation.path, placed["path"]),
        query=encode_params(query, literal=placed["literal"]),
        headers=_headers(operation, version, body is not None),
        body=body,
        read=operation.safe,
        resource=operation.resource,
        finish=finish,
        cost_bound=cost_bound,
    )


def wire_value(operation: Operation, parameter: Parameter, value: Any) -> Any:
    """Bring an argument into the shape that the encoder takes."""
    what = f"{operation.name}({parameter.name}=)"
    if parameter.literal:
        return value
    if get_origin(parameter.type) is list:
        (item,) = get_args(parameter.type)
        # One value where a list is due is that value's list: text would fall into letters.
        many = [value] if isinstance(value, str | Mapping) or not _iterable(value) else value
        return [_scalar(what, parameter, item, one) for one in many]
    return _scalar(what, parameter, parameter.type, value)


def key_of(operation: Operation, value: Any) -> Any:
    """The key of one entity as it goes out: ids of URN-keyed resources become URNs."""
    if operation.key is Urn:
        return _urn(operation.name, value, operation.key_urn)
    return _integer(operation.name, value) if operation.key is int else value


def checked_entity(operation: Operation, entity: Any, version: str) -> dict[str, Any]:
    """The JSON of an entity to create; raises `UsageError` naming every field at fault."""
    model = operation.body
    if model is None or not isinstance(entity, model):
        wanted = getattr(model, "__name__", "nothing")
        raise UsageError(f"{operation.name}() takes {wanted}, not {type(entity).__name__}")
    missing, read_only = [], []
    for name, field in fields_of(model).items():
        value = getattr(entity, field.name)
        if value is None and field.metadata.get("required") == "create":
            missing.append(field.name)
        if value is None:
            continue
        if field.metadata.get("read_only"):
            read_only.append(field.name)
        since, until = field.metadata.get("since"), field.metadata.get("until")
        _check_version(f"{model.__name__}.{name}", since, until, version)
    if missing:
        raise UsageError(f"{operation.name}() needs {', '.join(missing)} on {model.__name__}")
    if read_only:
        listed = ", ".join(read_only)
        raise UsageError(f"{operation.name}() cannot set {listed}: LinkedIn sets what is read-only")
    document: dict[str, Any] = unstructure(entity)
    return document


def changes_patch(operation: Operation, changes: Mapping[str, Any], version: str) -> Patch:
    """Turn changes by Python name into a patch: None deletes, UNSET stays out."""
    wired: dict[str, Any] = {}
    for name, value in changes.items():
        if value is UNSET:
            continue
        field = field_of(operation.body, name) if operation.body else None
        if field is None:
            raise UsageError(f"{operation.name}(): {operation.body} has no field {name!r}")
        if field.metadata.get("read_only") or field.metadata.get("immutable"):
            raise UsageError(f"{operation.name}() cannot change {name}: it is set once, or never")
        since, until = field.metadata.get("since"), field.metadata.get("until")
        _check_version(f"{operation.name}({name}=)", since, until, version)
        wired[wire_name(field)] = unstructure(value)
    return set_and_delete(wired)


def _check_version(what: str, since: str | None, until: str | None, version: str) -> None:
    if since and version < since:
        raise UsageError(
            f"{what} exists from version {since} on; this client speaks {version}: "
            f'use LinkedInAds(version="{since}") or a later one'
        )
    if until and version > until:
        raise UsageError(f"{what} ended with version {until}; this client speaks {version}")


def _check_names(operation: Operation, given: Mapping[str, Any]) -> None:
    known = {parameter.name for parameter in operation.parameters}
    if unknown := sorted(set(given) - known):
        raise UsageError(
            f"{operation.name}() has no argument {unknown[0]!r}; "
            f"it takes {', '.join(sorted(known))}"
        )
    missing = [p.name for p in operation.parameters if p.required and p.name not in given]
    if missing:
        raise UsageError(f"{operation.name}() needs {', '.join(missing)}")


def _scalar(what: str, parameter: Parameter, type_: Any, value: Any) -> Any:
    if type_ is Urn:
        return _urn(what, value, parameter.urn)
    if type_ is int:
        return _integer(what, value)
    if type_ is bool and not isinstance(value, bool):
        raise UsageError(f"{what} takes True or False, not {value!r}")
    return unstructure(value)


def _urn(what: str, value: Any, entity: str | None) -> Urn:
    if isinstance(value, bool) or not isinstance(value, str | int):
        raise UsageError(f"{what} takes a URN or an id, not {value!r}")
    return Urn.coerce(value, entity) if entity else Urn.parse(str(value))


def _integer(what: str, value: Any) -> int:
    """An id: a number, its digits, or a URN that ends in it."""
    if isinstance(value, str):
        text = Urn.parse(value).key if value.startswith("urn:") else value
        if text.isascii() and text.isdigit():
            return int(text)
    elif isinstance(value, int) and not isinstance(value, bool):
        return value
    raise UsageError(f"{what} takes a number, not {value!r}")


def _iterable(value: Any) -> bool:
    return hasattr(value, "__iter__")


def _nested(flat: Mapping[str, Any]) -> dict[str, Any]:
    """Dotted wire names to records: `search.status.values` -> search=(status:(values:...))."""
    nested: dict[str, Any] = {}
    for name, value in flat.items():
        *records, last = name.split(".")
        inner = nested
        for record in records:
            inner = inner.setdefault(record, {})
        inner[last] = value
    return nested


def _headers(operation: Operation, version: str, has_body: bool) -> dict[str, str]:
    headers = {
        "LinkedIn-Version": version,
        "X-Restli-Protocol-Version": "2.0.0",
        # Required by some endpoints, harmless where it agrees with the URL: always sent.
        "X-RestLi-Method": operation.restli,
    }
    if has_body:
        headers["Content-Type"] = "application/json"
    return headers


def _body(
    operation: Operation, entity: Any, members: Mapping[str, Any], version: str
) -> bytes | None:
    document: Any
    match operation.restli:
        case "CREATE" | "UPDATE":
            document = checked_entity(operation, entity, version)
        case "BATCH_CREATE":
            document = elements_body([checked_entity(operation, one, version) for one in entity])
        case "PARTIAL_UPDATE":
            document = {"patch": entity.document}
        case "BATCH_PARTIAL_UPDATE":
            pairs: Sequence[tuple[Any, Patch]] = entity
            document = batch_body([(key, {"patch": patch.document}) for key, patch in pairs])
        case "ACTION":
            document = dict(members)
        case _:
            return None
    return orjson.dumps(document)
