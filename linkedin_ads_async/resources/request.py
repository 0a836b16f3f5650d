"""An operation and its arguments to a request, checked before anything is sent."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any, get_args, get_origin

import attrs
import orjson

from linkedin_ads_async.converter import field_of, unstructure, wire_name
from linkedin_ads_async.errors import UsageError
from linkedin_ads_async.operation import Finish, Operation, Parameter, Request
from linkedin_ads_async.resources.entity_checks import (
    check_creatable,
    check_version,
    check_versions,
    checked_entity,
    has_checks,
)
from linkedin_ads_async.restli import (
    Patch,
    batch_body,
    decode_key,
    elements_body,
    encode_params,
    fill_path,
    set_and_delete,
)
from linkedin_ads_async.unset import UNSET
from linkedin_ads_async.urn import Urn

__all__ = ["build", "changes_patch", "key_of"]


@attrs.frozen
class _Argument:
    """A parameter, and what is the same of it in every call."""

    parameter: Parameter
    where: str
    versioned: bool
    is_record: bool
    write: Callable[[Any], Any]
    """Brings a value into the shape that the encoder takes."""


@attrs.frozen
class _Plan:
    """The arguments of an operation by name."""

    operation: Operation
    arguments: dict[str, _Argument]
    required: tuple[str, ...]
    fixed: dict[str, str]
    """What the query always holds."""
    path: str | None
    """The whole path, where it has no keys."""


_plans: dict[int, _Plan] = {}
"""By identity: an operation is constant, and hashing all of one costs more than a call has. Each
plan holds its operation, so that no other can come to have its id."""


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
    plan = _plans.get(id(operation)) or _planned(operation)
    if operation.since or operation.until:
        check_version(f"{operation.name}()", operation.since, operation.until, version)
    given = {name: value for name, value in arguments.items() if value is not None}
    _check_names(plan, given)
    placed: dict[str, dict[str, Any]] = {"path": {}, "query": {}, "body": {}, "literal": {}}
    for name, argument in plan.arguments.items():
        if name in given:
            parameter = argument.parameter
            if argument.versioned:
                what = f"{operation.name}({name}=)"
                check_version(what, parameter.since, parameter.until, version)
            if argument.is_record:
                _check_record(operation, parameter, given[name], version)
            placed[argument.where][parameter.wire] = argument.write(given[name])
    query = _nested(placed["query"])
    query.update(plan.fixed)
    body = _body(operation, entity, placed["body"], version)
    return Request(
        operation=operation.name,
        http=operation.http,
        path=plan.path or operation.root + fill_path(operation.path, placed["path"]),
        query=encode_params(query, literal=placed["literal"]),
        headers=_headers(operation, version, body is not None),
        body=body,
        read=operation.safe,
        resource=operation.resource,
        finish=finish,
        cost_bound=cost_bound,
    )


def key_of(operation: Operation, value: Any) -> Any:
    """The key of one entity as it goes out: ids of URN-keyed resources become URNs.

    A compound key is a mapping, or its text in the header form, `(account:...,user:...)`.
    """
    if operation.key is dict and isinstance(value, str):
        return decode_key(value)
    if operation.key is Urn:
        return _urn(operation.name, value, operation.key_urn)
    return _integer(operation.name, value) if operation.key is int else value


def changes_patch(operation: Operation, changes: Mapping[str, Any], version: str) -> Patch:
    """Turn changes by Python name into a patch: None deletes, UNSET stays out."""
    wired: dict[str, Any] = {}
    for name, value in changes.items():
        if value is UNSET:
            continue
        field = field_of(operation.body, name) if operation.body not in (None, Any) else None
        if field is None:
            raise UsageError(f"{operation.name}(): {operation.body} has no field {name!r}")
        if field.metadata.get("read_only") or field.metadata.get("immutable"):
            raise UsageError(f"{operation.name}() cannot change {name}: it is set once, or never")
        since, until = field.metadata.get("since"), field.metadata.get("until")
        check_version(f"{operation.name}({name}=)", since, until, version)
        check_versions(name, value, version)
        wired[wire_name(field)] = unstructure(value)
    return set_and_delete(wired)


def _check_record(operation: Operation, parameter: Parameter, value: Any, version: str) -> None:
    if parameter.where == "body":
        check_creatable(operation.name, parameter.name, value, version)
    else:
        check_versions(parameter.name, value, version)


def _check_names(plan: _Plan, given: Mapping[str, Any]) -> None:
    name = plan.operation.name
    if not given.keys() <= plan.arguments.keys():
        unknown = sorted(given.keys() - plan.arguments.keys())
        known = ", ".join(sorted(plan.arguments))
        raise UsageError(f"{name}() has no argument {unknown[0]!r}; it takes {known}")
    if missing := [one for one in plan.required if one not in given]:
        raise UsageError(f"{name}() needs {', '.join(missing)}")


def _planned(operation: Operation) -> _Plan:
    arguments = {
        parameter.name: _Argument(
            parameter,
            "literal" if parameter.literal else parameter.where,
            bool(parameter.since or parameter.until),
            has_checks(parameter.type),
            _writer(operation, parameter),
        )
        for parameter in operation.parameters
    }
    required = tuple(parameter.name for parameter in operation.parameters if parameter.required)
    fixed = dict(operation.constants)
    if operation.member:
        fixed["q" if operation.restli == "FINDER" else "action"] = operation.member
    path = None if "{" in operation.path else operation.root + operation.path
    plan = _plans[id(operation)] = _Plan(operation, arguments, required, fixed, path)
    return plan


def _writer(operation: Operation, parameter: Parameter) -> Callable[[Any], Any]:
    what = f"{operation.name}({parameter.name}=)"
    if parameter.literal:
        return lambda value: value
    if get_origin(parameter.type) is not list:
        return _scalar_writer(what, parameter, parameter.type)
    (item,) = get_args(parameter.type)
    write = _scalar_writer(what, parameter, item)
    start = f"urn:li:{parameter.urn}:" if item is Urn and parameter.urn else None

    def write_many(value: Any) -> list[Any]:
        many = value if value.__class__ is list else _listed(value)
        if start is None:
            return [write(one) for one in many]
        # Whole URNs of the right entity are nearly all of them, and need no closer look.
        return [
            one if one.__class__ is str and one.startswith(start) and one != start else write(one)
            for one in many
        ]

    return write_many


def _scalar_writer(what: str, parameter: Parameter, type_: Any) -> Callable[[Any], Any]:
    if type_ is Urn:
        return lambda value: _urn(what, value, parameter.urn)
    if type_ is int:
        return lambda value: _integer(what, value)
    if type_ is bool:
        return lambda value: _boolean(what, value)
    return lambda value: value if value.__class__ is str else unstructure(value)


def _listed(value: Any) -> Any:
    """One value where a list is due is that value's list: text would fall into letters."""
    return [value] if isinstance(value, str | Mapping) or not _iterable(value) else value


def _boolean(what: str, value: Any) -> bool:
    if isinstance(value, bool):
        return value
    raise UsageError(f"{what} takes True or False, not {value!r}")


def _urn(what: str, value: Any, entity: str | None) -> Urn:
    if isinstance(value, bool) or not isinstance(value, str | int):
        raise UsageError(f"{what} takes a URN or an id, not {value!r}")
    if entity and value.__class__ is int:
        return Urn(f"urn:li:{entity}:{value}")
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
        if "." not in name:
            nested[name] = value
            continue
        *records, last = name.split(".")
        inner = nested
        for record in records:
            inner = inner.setdefault(record, {})
        inner[last] = value
    return nested


def _headers(operation: Operation, version: str, has_body: bool) -> dict[str, str]:
    headers = {
        "X-Restli-Protocol-Version": "2.0.0",
        # Required by some endpoints, harmless where it agrees with the URL: always sent.
        "X-RestLi-Method": operation.restli,
    }
    if operation.root == "/rest":
        headers["LinkedIn-Version"] = version
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
        case "BATCH_UPDATE":
            whole: Sequence[tuple[Any, Any]] = entity
            document = batch_body(
                [(key, checked_entity(operation, one, version)) for key, one in whole]
            )
        case "BATCH_PARTIAL_UPDATE":
            pairs: Sequence[tuple[Any, Patch]] = entity
            document = batch_body([(key, {"patch": patch.document}) for key, patch in pairs])
        case "ACTION":
            document = {**members.get("*", {}), **{k: v for k, v in members.items() if k != "*"}}
        case _:
            return None
    return orjson.dumps(document)
