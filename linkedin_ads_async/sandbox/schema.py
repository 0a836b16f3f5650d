"""Whether a body fits the models: names, types, known symbols. What does not is a 422."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from decimal import Decimal, InvalidOperation
from typing import Any, get_args, get_origin

import attrs

from linkedin_ads_async.converter import fields_of
from linkedin_ads_async.enums import OpenEnum
from linkedin_ads_async.sandbox.answers import bad_body
from linkedin_ads_async.urn import Urn
from linkedin_ads_async.wire import EpochMillis

__all__ = ["check_schema", "locked_changes", "missing_fields"]


def check_schema(document: Any, model: Any, version: str, *, creating: bool) -> None:
    """Refuse what does not fit. Source: reference/api-versions-errors-limits c.1 (3).

    A create must not hold read-only fields either.
    """
    if not isinstance(document, dict):
        raise bad_body("The request body has to be a JSON object", status=400)
    _walk(document, model, "", version, creating)


def missing_fields(document: Mapping[str, Any], model: type[Any]) -> list[str]:
    """Wire names of what a create needs and the document lacks."""
    return [
        name
        for name, field in fields_of(model).items()
        if field.metadata.get("required") == "create" and name not in document
    ]


def locked_changes(
    before: Mapping[str, Any], after: Mapping[str, Any], model: Any, path: str = ""
) -> Iterator[tuple[str, str]]:
    """Paths that changed although they cannot, with `read_only` or `immutable`."""
    for name, field in (fields_of(model) if attrs.has(model) else {}).items():
        old, new = before.get(name), after.get(name)
        if old == new:
            continue
        for lock in ("read_only", "immutable"):
            if field.metadata.get(lock):
                yield f"{path}/{name}", lock
        inner = _inner(field.type)
        if attrs.has(inner) and isinstance(old, dict) and isinstance(new, dict):
            yield from locked_changes(old, new, inner, f"{path}/{name}")


def _walk(value: Any, type_: Any, path: str, version: str, creating: bool) -> None:
    type_ = _inner(type_)
    if type_ is Any:
        return
    if attrs.has(type_):
        _walk_record(value, type_, path, version, creating)
    elif get_origin(type_) is list:
        for at, item in enumerate(_expect(value, list, path)):
            _walk(item, get_args(type_)[0], f"{path}/{at}", version, creating)
    elif get_origin(type_) is dict:
        for name, item in _expect(value, dict, path).items():
            _walk(item, get_args(type_)[1], f"{path}/{name}", version, creating)
    else:
        _check_scalar(value, type_, path)


def _walk_record(value: Any, model: Any, path: str, version: str, creating: bool) -> None:
    known = fields_of(model)
    for name, item in _expect(value, dict, path).items():
        here = f"{path}/{name}"
        field = known.get(name)
        if field is None or field.metadata.get("since", "") > version:
            raise bad_body(f"ERROR :: {here} :: unrecognized field found but not allowed")
        if creating and field.metadata.get("read_only"):
            raise bad_body(f"ReadOnly field present in a create request: {here}")
        _walk(item, field.type, here, version, creating)


def _expect(value: Any, type_: type[Any], path: str) -> Any:
    if not isinstance(value, type_):
        wanted = "an array" if type_ is list else "a record"
        raise bad_body(f"ERROR :: {path} :: {value!r} cannot be coerced to {wanted}")
    return value


def _check_scalar(value: Any, type_: Any, path: str) -> None:
    if type_ is EpochMillis:
        type_ = int
    if type_ is int and (not isinstance(value, int) or isinstance(value, bool)):
        raise bad_body(f"ERROR :: {path} :: {value!r} cannot be coerced to Long")
    if type_ is bool and not isinstance(value, bool):
        raise bad_body(f"ERROR :: {path} :: {value!r} cannot be coerced to Boolean")
    if type_ is Decimal and not _is_decimal(value):
        raise bad_body(f"ERROR :: {path} :: {value!r} is no decimal in a string")
    if isinstance(type_, type) and issubclass(type_, str) and not isinstance(value, str):
        raise bad_body(f"ERROR :: {path} :: {value!r} cannot be coerced to String")
    if type_ is Urn and not Urn(value).entity:
        raise bad_body(f"ERROR :: {path} :: {value!r} is not a valid urn")
    if isinstance(type_, type) and issubclass(type_, OpenEnum) and not type_(value).is_known:
        raise bad_body(f"ERROR :: {path} :: {value!r} is not an enum symbol")


def _is_decimal(value: Any) -> bool:
    if not isinstance(value, str):
        return False
    try:
        return Decimal(value).is_finite()
    except InvalidOperation:
        return False


def _inner(type_: Any) -> Any:
    """The type behind `| None`."""
    args = get_args(type_)
    if type(None) not in args:
        return type_
    return next(arg for arg in args if arg is not type(None))
