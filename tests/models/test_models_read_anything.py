"""Whatever LinkedIn adds, leaves out or nulls, a read goes well, and what is known comes through."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from typing import Any, get_args, get_origin

import attrs
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from linkedin_ads_async.converter import fields_of, structure, unstructure
from linkedin_ads_async.enums import OpenEnum
from linkedin_ads_async.facts import operations as facts
from linkedin_ads_async.urn import Urn
from linkedin_ads_async.wire import EpochMillis

DEPTH = 3


def models() -> list[type[Any]]:
    """Every class that an answer of some operation is read as."""
    found = {
        inner
        for operation in facts.load()
        for type_ in (operation.result, operation.body)
        for inner in _classes(type_)
    }
    return sorted(found, key=lambda model: (model.__module__, model.__name__))


def _classes(type_: Any) -> Iterator[type[Any]]:
    if attrs.has(type_):
        yield type_
    for inner in get_args(type_):
        yield from _classes(inner)


JSON = st.recursive(
    st.none() | st.booleans() | st.integers(-5, 5) | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=2) | st.dictionaries(st.text(max_size=3), inner),
    max_leaves=4,
)


def values(type_: Any, depth: int = 0) -> st.SearchStrategy[Any]:
    """JSON that LinkedIn may send for a type, symbols of tomorrow among it."""
    args = [arg for arg in get_args(type_) if arg is not type(None)]
    if type_ is Any:
        return JSON
    if get_origin(type_) is list:
        return st.lists(values(args[0], depth + 1), max_size=2)
    if get_origin(type_) is dict:
        return st.dictionaries(
            st.text(min_size=1, max_size=5), values(args[1], depth + 1), max_size=2
        )
    if args:
        return values(args[0], depth)
    if attrs.has(type_):
        return documents(type_, depth + 1)
    return _scalars(type_)


def _scalars(type_: Any) -> st.SearchStrategy[Any]:
    if isinstance(type_, type) and issubclass(type_, OpenEnum):
        return st.sampled_from([*map(str, type_), "A_SYMBOL_OF_TOMORROW"])
    return _SCALARS[type_]


_SCALARS: dict[Any, st.SearchStrategy[Any]] = {
    EpochMillis: st.integers(0, 2**53),
    int: st.integers(-(2**53), 2**53),
    bool: st.booleans(),
    float: st.floats(allow_nan=False, allow_infinity=False),
    str: st.text(max_size=8),
    Urn: st.integers(1).map("urn:li:sponsoredAccount:{}".format),
    Decimal: st.decimals(allow_nan=False, allow_infinity=False, places=6).map("{:f}".format),
    date: st.dates(date(2000, 1, 1)).map(
        lambda day: {"year": day.year, "month": day.month, "day": day.day}
    ),
}


def documents(model: type[Any], depth: int = 0) -> st.SearchStrategy[dict[str, Any]]:
    """Some of the fields of a model, a few of them null, and fields that nobody knows."""
    if depth > DEPTH:
        return st.just({})
    known = {
        name: st.none() | values(field.type, depth) for name, field in fields_of(model).items()
    }
    extra = st.dictionaries(st.sampled_from(["aFieldOfTomorrow", "$unknown"]), JSON, max_size=1)
    some = st.fixed_dictionaries({}, optional=known)
    return st.builds(lambda one, other: {**other, **one}, some, extra)


@pytest.mark.parametrize(
    "model", models(), ids=lambda model: f"{model.__module__.rpartition('.')[2]}.{model.__name__}"
)
def test_a_model_reads_what_may_come(model: type[Any]) -> None:
    @settings(
        max_examples=12,
        deadline=None,
        database=None,
        derandomize=True,
        suppress_health_check=list(HealthCheck),
    )
    @given(documents(model))
    def reads(document: dict[str, Any]) -> None:
        read = structure(document, model)
        written = unstructure(read)
        assert read == structure(written, model)
        known = {name for name, value in document.items() if value is not None}
        assert known & fields_of(model).keys() == written.keys()

    reads()
