"""JSON to models and back."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Any

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from linkedin_ads_async.converter import field_of, fields_of, structure, unstructure, wire_name
from linkedin_ads_async.enums import OpenEnum
from linkedin_ads_async.errors import DecodeError, UsageError
from linkedin_ads_async.urn import Urn
from linkedin_ads_async.wire import EpochMillis, wire


class Status(OpenEnum):
    ACTIVE = "ACTIVE"


@attrs.define(kw_only=True)
class Price:
    amount: Decimal | None = None
    currency_code: str | None = attrs.field(default=None, metadata=wire("currencyCode"))


@attrs.define(kw_only=True)
class Thing:
    id: int | None = None
    name: str | None = None
    test: bool | None = None
    share: float | None = None
    status: Status | None = None
    owner: Urn | None = None
    day: date | None = None
    created_at: EpochMillis | None = attrs.field(default=None, metadata=wire("createdAt"))
    unit_cost: Price | None = attrs.field(default=None, metadata=wire("unitCost"))
    all_prices: list[Price] | None = attrs.field(default=None, metadata=wire("allPrices"))
    by_name: dict[str, int] | None = attrs.field(default=None, metadata=wire("byName"))


DOCUMENT = {
    "id": 7,
    "name": "n",
    "test": False,
    "share": 0.5,
    "status": "ACTIVE",
    "owner": "urn:li:organization:5",
    "day": {"year": 2027, "month": 1, "day": 31},
    "createdAt": 1798761600000,
    "unitCost": {"amount": "12.50", "currencyCode": "EUR"},
    "allPrices": [{"amount": "1"}, {"amount": "0.10"}],
    "byName": {"a": 1},
}
THING = Thing(
    id=7,
    name="n",
    test=False,
    share=0.5,
    status=Status.ACTIVE,
    owner=Urn("urn:li:organization:5"),
    day=date(2027, 1, 31),
    created_at=EpochMillis(1798761600000),
    unit_cost=Price(amount=Decimal("12.50"), currency_code="EUR"),
    all_prices=[Price(amount=Decimal(1)), Price(amount=Decimal("0.10"))],
    by_name={"a": 1},
)


def test_a_document_is_read_by_its_wire_names() -> None:
    assert THING == structure(DOCUMENT, Thing)


def test_a_model_is_written_with_its_wire_names() -> None:
    assert DOCUMENT == unstructure(THING)


def test_urns_and_enums_are_read_as_such_and_written_as_text() -> None:
    thing = structure(DOCUMENT, Thing)
    assert (Urn, Status) == (type(thing.owner), type(thing.status))
    written = unstructure(thing)
    assert (str, str) == (type(written["owner"]), type(written["status"]))


def test_unknown_fields_are_left_out() -> None:
    assert Thing(id=1) == structure({"id": 1, "newer": {"a": [1]}}, Thing)


def test_missing_and_null_fields_are_none() -> None:
    assert Thing() == structure({}, Thing)
    assert Thing() == structure(dict.fromkeys(DOCUMENT), Thing)


def test_none_is_left_out_and_zero_and_false_are_not() -> None:
    assert {} == unstructure(Thing())
    assert {"id": 0, "name": "", "test": False} == unstructure(Thing(id=0, name="", test=False))
    assert {"unitCost": {}} == unstructure(Thing(unit_cost=Price()))


def test_an_unknown_enum_value_is_kept() -> None:
    thing = structure({"status": "NEWER"}, Thing)
    assert thing.status is not None
    assert ("NEWER", False) == (thing.status, thing.status.is_known)
    assert {"status": "NEWER"} == unstructure(thing)


@pytest.mark.parametrize(
    ("document", "path"),
    [
        ({"id": "7"}, "id"),
        ({"id": True}, "id"),
        ({"id": 7.0}, "id"),
        ({"name": {}}, "name"),
        ({"name": 7}, "name"),
        ({"test": 0}, "test"),
        ({"share": "0.5"}, "share"),
        ({"status": 1}, "status"),
        ({"owner": 5}, "owner"),
        ({"day": "yesterday"}, "day"),
        ({"day": {"year": 2027}}, "day"),
        ({"createdAt": "now"}, "created_at|createdAt"),
        ({"unitCost": {"amount": "much"}}, r"(unit_cost|unitCost)\.amount"),
        ({"unitCost": {"amount": True}}, r"(unit_cost|unitCost)\.amount"),
        ({"unitCost": {"amount": "NaN"}}, r"(unit_cost|unitCost)\.amount"),
        ({"allPrices": [{}, {"amount": []}]}, r"(all_prices|allPrices)\[1\]\.amount"),
        ({"byName": {"a": "x"}}, r"(by_name|byName)\['a'\]"),
    ],
)
def test_a_wrong_type_is_an_error_that_names_the_path(document: dict[str, Any], path: str) -> None:
    with pytest.raises(DecodeError, match=rf"\$\.({path})$|\$\.({path})\b"):
        structure(document, Thing)


@pytest.mark.parametrize(
    ("document", "said"), [({"unitCost": {"amount": "much"}}, "much"), ({"day": 5}, "5")]
)
def test_a_wrong_value_is_named(document: dict[str, Any], said: str) -> None:
    with pytest.raises(DecodeError, match=said):
        structure(document, Thing)


def test_more_than_one_wrong_type_is_counted() -> None:
    with pytest.raises(DecodeError, match=r"and 1 more"):
        structure({"id": "7", "name": 7}, Thing)


@pytest.mark.parametrize(
    "document",
    [
        7,
        None,
        *(no_object for no_object in ([], "text")),
    ],
)
def test_what_is_no_object_is_an_error(document: object) -> None:
    with pytest.raises(DecodeError):
        structure(document, Thing)


@given(st.decimals(allow_nan=False, allow_infinity=False, places=12))
def test_decimals_are_exact(amount: Decimal) -> None:
    text = format(amount, "f")
    price = structure({"amount": text}, Price)
    assert (Decimal, text) == (type(price.amount), unstructure(price)["amount"])


@pytest.mark.parametrize(
    ("came", "expected"),
    [(12, "12"), (0.1, "0.1"), ("1E+3", "1000"), ("-0.00000001", "-0.00000001")],
)
def test_a_decimal_is_written_as_plain_text(came: object, expected: str) -> None:
    assert {"amount": expected} == unstructure(structure({"amount": came}, Price))


def test_a_number_that_may_have_lost_digits_is_refused() -> None:
    with pytest.raises(DecodeError, match="amount"):
        structure({"amount": 0.12345678901234567}, Price)


@pytest.mark.parametrize("came", [{"year": 2027, "month": 1, "day": 31}, "2027-01-31"])
def test_dates_are_read_as_records_or_iso_text(came: object) -> None:
    assert date(2027, 1, 31) == structure(came, date)


def test_an_impossible_date_is_an_error() -> None:
    with pytest.raises(DecodeError):
        structure({"year": 2027, "month": 2, "day": 30}, date)


def test_lists_and_maps_are_written_through() -> None:
    value = {"a": [Urn("urn:li:x:1"), Decimal("1.0"), date(2027, 1, 2), Status("NEW")]}
    expected = {"a": ["urn:li:x:1", "1.0", {"year": 2027, "month": 1, "day": 2}, "NEW"]}
    assert expected == unstructure(value)


def test_fields_are_found_by_wire_name_and_by_python_name() -> None:
    assert ["amount", "currencyCode"] == list(fields_of(Price))
    field = field_of(Price, "currency_code")
    assert field is not None
    assert "currencyCode" == wire_name(field)
    assert field_of(Price, "currencyCode") is None


@pytest.mark.parametrize("amount", ["12.50", 12.5, True])
def test_an_amount_that_is_no_decimal_is_refused_with_what_to_write(amount: object) -> None:
    with pytest.raises(UsageError, match=r"Decimal\('12.50'\)"):
        unstructure(Price(amount=amount))  # type: ignore[arg-type]


def test_a_whole_amount_may_be_an_integer() -> None:
    assert {"amount": "12"} == unstructure(Price(amount=12))  # type: ignore[arg-type]
