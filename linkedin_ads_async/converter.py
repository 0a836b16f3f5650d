"""JSON to models and back: wire names, exact decimals, dates, open enums, absent fields."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from decimal import Decimal, InvalidOperation
from functools import lru_cache
from typing import Any, TypeVar, get_args

import attrs
from cattrs import BaseValidationError, Converter, transform_error
from cattrs.gen import make_dict_structure_fn, make_dict_unstructure_fn, override
from cattrs.v import format_exception

from linkedin_ads_async.enums import OpenEnum
from linkedin_ads_async.errors import DecodeError, UsageError
from linkedin_ads_async.urn import Urn
from linkedin_ads_async.wire import EpochMillis

__all__ = ["field_of", "fields_of", "structure", "unstructure", "wire_name"]

T = TypeVar("T")

_fields: dict[type[Any], dict[str, attrs.Attribute[Any]]] = {}
Hook = Callable[[Any, Any], Any]

_Reader = tuple[str, type[Any] | None, Hook, Any]
"""The argument of a field, the class of values to take as they are, the hook for all others."""


def structure(value: object, type_: type[T]) -> T:
    """Read JSON data as `type_`: unknown fields are left out, missing ones become None.

    >>> structure({"amount": "12.50", "currencyCode": "EUR", "new": 1}, Money)
    Money(amount=Decimal('12.50'), currency_code='EUR')

    Raises `DecodeError` that names the path of the first field with a wrong type.
    """
    try:
        return _converter().structure(value, type_)
    except BaseValidationError as error:
        problems = transform_error(error, format_exception=_explained)
        more = f" (and {len(problems) - 1} more)" if len(problems) > 1 else ""
        raise DecodeError(f"the answer is not what the spec says: {problems[0]}{more}") from error
    except (TypeError, ValueError) as error:
        raise DecodeError(f"the answer is not what the spec says: {error}") from error


def unstructure(value: object) -> Any:
    """Write models, URNs, dates, decimals and enums as JSON data with wire names.

    Fields that are None are left out: Rest.li has no null (reference/restli-protocol 3.4).
    """
    return _converter().unstructure(value)


def wire_name(attribute: attrs.Attribute[Any]) -> str:
    """The name of a model's field in JSON."""
    return str(attribute.metadata.get("wire", attribute.name))


def fields_of(model: type[Any]) -> dict[str, attrs.Attribute[Any]]:
    """The fields of a model by their wire names, types resolved."""
    if model not in _fields:
        attrs.resolve_types(model)
        _fields[model] = {wire_name(field): field for field in attrs.fields(model)}
    return _fields[model]


def field_of(model: type[Any], name: str) -> attrs.Attribute[Any] | None:
    """One field of a model by its Python name."""
    return getattr(attrs.fields(model), name, None)


@lru_cache(maxsize=1)
def _converter() -> Converter:
    converter = Converter(detailed_validation=True)
    converter.register_structure_hook_factory(attrs.has, _structure_factory)
    converter.register_unstructure_hook_factory(attrs.has, _unstructure_factory)
    converter.register_structure_hook_factory(_is_optional, _optional_factory)
    for exact in (str, int, bool):
        converter.register_structure_hook(exact, _keep)
    # `str` above also catches its subclasses (single dispatch), so the closer classes speak up.
    for subclass in (Urn, OpenEnum):
        converter.register_structure_hook(subclass, _text)
        converter.register_unstructure_hook(subclass, str.__str__)
    converter.register_structure_hook(float, _double)
    converter.register_structure_hook(Decimal, _decimal)
    converter.register_unstructure_hook(Decimal, _decimal_text)
    converter.register_structure_hook(date, _date)
    converter.register_unstructure_hook(date, _date_record)
    converter.register_structure_hook_func(lambda type_: type_ is EpochMillis, _millis)
    return converter


def _structure_factory(cls: type[Any], converter: Converter) -> Hook:
    attrs.resolve_types(cls)
    stock = make_dict_structure_fn(cls, converter, **_renames(cls))
    readers: dict[str, _Reader] = {}

    def structured(value: Any, type_: Any) -> Any:
        # Every field is optional, so text or a list would read as an empty model.
        if not isinstance(value, dict):
            raise TypeError(f"expected an object, got {value!r:.80}")
        if not readers:  # only now, since models may hold each other
            readers.update(_readers(cls, converter))
        try:
            return cls(**_members(value, readers))
        except Exception:  # noqa: BLE001  # nothing is hidden: the stock hook fails alike
            return stock(value, type_)  # and names every field at fault

    return structured


def _readers(cls: type[Any], converter: Converter) -> dict[str, _Reader]:
    found: dict[str, _Reader] = {}
    for wire, field in fields_of(cls).items():
        inner = _inner(field.type) if _is_optional(field.type) else field.type
        exact: type[Any] | None = inner if inner in (str, int, bool) else None
        hook = converter.get_structure_hook(field.type)
        found[wire] = (str(field.alias), exact, hook, field.type)
    return found


def _members(document: dict[str, Any], readers: dict[str, _Reader]) -> dict[str, Any]:
    """Go by the members that came: an answer has few of the fields that a model can have."""
    made = {}
    for wire, value in document.items():
        reader = readers.get(wire)
        if reader is not None:
            name, exact, hook, type_ = reader
            made[name] = value if value.__class__ is exact else hook(value, type_)
    return made


def _unstructure_factory(cls: type[Any], converter: Converter) -> Callable[[Any], dict[str, Any]]:
    attrs.resolve_types(cls)
    return make_dict_unstructure_fn(cls, converter, _cattrs_omit_if_default=True, **_renames(cls))


def _explained(error: BaseException, type_: type[Any] | None) -> str:
    return (
        str(error) if isinstance(error, TypeError | ValueError) else format_exception(error, type_)
    )


def _renames(cls: type[Any]) -> dict[str, Any]:
    return {field.name: override(rename=wire_name(field)) for field in attrs.fields(cls)}


def _is_optional(type_: Any) -> bool:
    args = get_args(type_)
    return len(args) == 2 and type(None) in args


def _optional_factory(union: Any, converter: Converter) -> Hook:
    # The stock hook looks the inner one up again for every value; this one looks once.
    inner = _inner(union)
    hook = converter.get_structure_hook(inner)
    return lambda value, _: None if value is None else hook(value, inner)


def _inner(union: Any) -> Any:
    (inner,) = (arg for arg in get_args(union) if arg is not type(None))
    return inner


def _keep(value: Any, type_: type[T]) -> T:
    """Take a JSON scalar as it came; `"7"` is no integer and `{}` is no text."""
    if value.__class__ is type_:
        return value
    raise TypeError(f"expected {type_.__name__}, got {value!r}")


def _text(value: Any, type_: type[T]) -> T:
    if not isinstance(value, str):
        raise TypeError(f"expected text, got {value!r}")
    return type_(value)  # type: ignore[call-arg]  # Urn and OpenEnum take their text


def _millis(value: Any, _: Any) -> EpochMillis:
    return EpochMillis(_keep(value, int))


def _double(value: Any, _: Any) -> float:
    if isinstance(value, bool) or not isinstance(value, int | float):
        raise TypeError(f"expected a number, got {value!r}")
    return float(value)


def _decimal(value: Any, _: Any) -> Decimal:
    if isinstance(value, bool) or not isinstance(value, str | int | float | Decimal):
        raise TypeError(f"expected a decimal in a string, got {value!r}")
    try:
        number = Decimal(repr(value) if isinstance(value, float) else value)
    except InvalidOperation:
        raise ValueError(f"expected a decimal, got {value!r}") from None
    if not number.is_finite():
        raise ValueError(f"expected a finite decimal, got {value!r}")
    # A double holds 15 digits exactly; past that the text it came from is lost.
    if isinstance(value, float) and len(number.as_tuple().digits) > 15:
        raise ValueError(f"{value!r} came as a number and may have lost digits")
    return number


def _decimal_text(value: Any) -> str:
    if isinstance(value, Decimal):
        return format(value, "f")
    if value.__class__ is int:
        return str(value)
    raise UsageError(f"amounts are Decimal, not {value!r}: Decimal('12.50')")


def _date(value: Any, _: Any) -> date:
    if isinstance(value, str):
        return date.fromisoformat(value)
    try:
        return date(value["year"], value["month"], value["day"])
    except (TypeError, KeyError):
        raise ValueError(f"expected a date (year, month, day), got {value!r}") from None


def _date_record(value: date) -> dict[str, int]:
    return {"year": value.year, "month": value.month, "day": value.day}
