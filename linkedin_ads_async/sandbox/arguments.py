"""Arguments of a call: from Rest.li text to typed values, checked against the operation."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any, get_args, get_origin

import attrs

from linkedin_ads_async.converter import fields_of
from linkedin_ads_async.enums import OpenEnum
from linkedin_ads_async.errors import UsageError
from linkedin_ads_async.operation import Operation, Parameter
from linkedin_ads_async.restli import decode_params
from linkedin_ads_async.sandbox.answers import Refusal, bad_parameter, classic
from linkedin_ads_async.urn import Urn
from linkedin_ads_async.wire import EpochMillis

__all__ = ["is_newer", "read_arguments", "read_params"]

_ROUTED = frozenset({"q", "action"})
_IGNORED = frozenset({"start", "count"})
_LONG = re.compile(r"-?[0-9]{1,19}")


class _BadValue(Exception):
    """A value that does not fit its type, with the code that says so."""

    def __init__(self, code: str, description: str) -> None:
        super().__init__(description)
        self.code = code


def read_arguments(
    operation: Operation, keys: Mapping[str, str], params: Mapping[str, Any], version: str
) -> dict[str, Any]:
    """Typed values by wire name (`search.status.values`), path keys included.

    Raises the refusals of reference/api-versions-errors-limits c.1 for what is unknown, missing,
    or of a wrong form.
    """
    known = {p.wire: p for p in operation.parameters if not is_newer(p.since, version)}
    given = _flat(operation, known, params)
    for name, parameter in known.items():
        if parameter.where == "query" and parameter.required and name not in given:
            raise classic(400, "MISSING_FIELD", f"Parameter {name} is required")
    found = {name: _read(operation, known[name], value) for name, value in given.items()}
    return found | {name: _read(operation, known[name], keys[name]) for name in keys}


def read_params(query: str) -> dict[str, Any]:
    """The parameters of a raw query; the first that cannot be read is named."""
    try:
        return decode_params(query)
    except UsageError as error:
        path = _culprit(query.split("&"))
        raise bad_parameter("PARAM_INVALID", path, f"Invalid value for param: {error}") from error


def _culprit(pieces: Sequence[str]) -> str:
    for piece in pieces:
        try:
            decode_params(piece)
        except UsageError:
            return piece.partition("=")[0]
    return "query"


def is_newer(since: str | None, version: str) -> bool:
    return since is not None and since > version


def _flat(
    operation: Operation, known: Mapping[str, Parameter], params: Mapping[str, Any]
) -> dict[str, Any]:
    """Records to dotted names, refusing what the operation does not know."""
    flat: dict[str, Any] = {}
    ignored = _ROUTED | (_IGNORED if operation.paging == "none" else frozenset())
    ignored |= {name for name, _ in operation.constants}
    queue = [(name, value) for name, value in params.items() if name not in ignored]
    if dotted := [name for name, _ in queue if "." in name]:
        # The spelling of protocol 1: under 2.0.0 criteria are records.
        raise bad_parameter("QUERY_PARAM_NOT_ALLOWED", dotted[0], f"{dotted[0]} is not allowed")
    while queue:
        name, value = queue.pop()
        parameter = known.get(name)
        if parameter is not None and parameter.where == "query":
            flat[name] = value
        elif not any(wire.startswith(f"{name}.") for wire in known):
            path = name.replace(".", "/")
            raise bad_parameter("QUERY_PARAM_NOT_ALLOWED", path, f"Query parameter {path} unknown")
        elif isinstance(value, Mapping):
            queue += [(f"{name}.{member}", inner) for member, inner in value.items()]
        else:
            raise _invalid(name)
    return flat


def _read(operation: Operation, parameter: Parameter, value: Any) -> Any:
    try:
        return _typed(parameter.type, value, parameter.urn)
    except _BadValue as error:
        path = parameter.wire.replace(".", "/").removesuffix("/values")
        code = error.code
        if code == "FIELD_INVALID" and operation.resource == "adAnalytics":
            # The reporting page has a code of its own. Source: reference/api-analytics f.1
            code = "INVALID_VALUE_FOR_FIELD"
        raise bad_parameter(code, path, f"{path}: {error}") from error


def _invalid(path: str) -> Refusal:
    text = "Invalid value for param; wrong type or other syntax error"
    return bad_parameter("PARAM_INVALID", path.replace(".", "/"), text)


def _typed(type_: Any, value: Any, urn: str | None = None) -> Any:
    args = [arg for arg in get_args(type_) if arg is not type(None)]
    match get_origin(type_):
        case _ if type_ is Any:
            return value
        case origin if origin is list:
            return [_typed(args[0], one, urn) for one in _many(value)]
        case origin if origin is dict:
            return {name: _typed(args[1], one) for name, one in _members(value).items()}
        case _ if args:
            return _typed(args[0], value, urn)
    if attrs.has(type_):
        return _record(type_, _members(value))
    return _date(value) if type_ is date else _single(type_, value, urn)


def _many(value: Any) -> list[Any]:
    # Working clients send one URN bare where the documentation has a list, and the reverse.
    if isinstance(value, list):
        return value
    if isinstance(value, str) and value.startswith("urn:"):
        return [value]
    raise _BadValue("PARAM_INVALID", f"expected List(...), got {value!r}")


def _members(value: Any) -> Mapping[str, Any]:
    if not isinstance(value, Mapping):
        raise _BadValue("PARAM_INVALID", f"expected a record, got {value!r}")
    return value


def _single(type_: Any, value: Any, urn: str | None) -> Any:
    if isinstance(value, Mapping) and set(value) == {"value"}:
        value = value["value"]
    if type_ is Urn and isinstance(value, list) and value:
        value = value[0]
    if not isinstance(value, str):
        raise _BadValue("PARAM_INVALID", f"expected one value, got {value!r}")
    return _scalar(type_, value, urn)


def _scalar(type_: Any, text: str, urn: str | None) -> Any:
    if type_ in (int, EpochMillis):
        if not _LONG.fullmatch(text) or not -(2**63) <= int(text) < 2**63:
            raise _BadValue("PARAM_INVALID", f"{text[:40]!r} is no integer of 64 bits")
        return int(text)
    if type_ is bool:
        if text not in ("true", "false"):
            raise _BadValue("PARAM_INVALID", f"{text!r} is neither true nor false")
        return text == "true"
    if type_ is Urn:
        found = Urn(text)
        if not found.entity or urn not in (None, found.entity):
            wanted = f"urn:li:{urn}:<id>" if urn else "urn:li:<entity>:<id>"
            raise _BadValue("FIELD_INVALID", f"{text!r} is an invalid URN; expected {wanted}")
        return found
    if isinstance(type_, type) and issubclass(type_, OpenEnum):
        symbol = type_(text)
        if not symbol.is_known:
            raise _BadValue("FIELD_INVALID", f"{text!r} is not one of {', '.join(type_)}")
        return symbol
    return text


def _record(model: type[Any], value: Mapping[str, Any]) -> Any:
    known = fields_of(model)
    if unknown := sorted(set(value) - set(known)):
        raise _BadValue("PARAM_INVALID", f"unknown member {unknown[0]}")
    return model(**{known[name].name: _typed(known[name].type, v) for name, v in value.items()})


def _date(value: Any) -> date:
    if not isinstance(value, Mapping) or set(value) != {"year", "month", "day"}:
        raise _BadValue("PARAM_INVALID", f"expected (year:,month:,day:), got {value!r}")
    try:
        return date(*(int(value[part]) for part in ("year", "month", "day")))
    except (TypeError, ValueError, OverflowError) as error:
        raise _BadValue("PARAM_INVALID", f"no such day: {error}") from error
