"""Bodies of adAnalytics, word for word, and the columns that they become."""

from __future__ import annotations

import json
from datetime import date
from decimal import Decimal
from typing import Any

import attrs
import pyarrow as pa
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from linkedin_ads_async.bulk.decode import Expected, decode
from linkedin_ads_async.bulk.periods import Period
from linkedin_ads_async.bulk.uniform import read_uniform
from linkedin_ads_async.errors import DecodeError
from linkedin_ads_async.facts.metrics import METRICS

PARTS = ("year", "month", "day")
NAMES = ("impressions", "costInLocalCurrency", "averageDwellTime")
WANTED = Expected(
    metrics=tuple(METRICS[name] for name in NAMES),
    pivots=("pivot_0", "pivot_1"),
    span=Period(date(2026, 9, 1), date(2026, 9, 30)),
    daily=True,
    accounts=frozenset({"urn:li:sponsoredAccount:5"}),
)
ACCOUNT, CAMPAIGN = "urn:li:sponsoredAccount:5", "urn:li:sponsoredCampaign:337643194"
BODY = b"""{"elements":[
 {"dateRange":{"start":{"year":2026,"month":9,"day":1},"end":{"year":2026,"month":9,"day":1}},
  "pivotValues":["urn:li:sponsoredAccount:5","urn:li:sponsoredCampaign:337643194"],
  "impressions":1204,"costInLocalCurrency":"88.417","averageDwellTime":3.5,"brandNew":{"a":[1]}},
 {"costInLocalCurrency":"0.000000000000000001","impressions":null,
  "pivotValues":["urn:li:sponsoredAccount:5","urn:li:sponsoredCampaign:8"],
  "dateRange":{"end":{"day":30,"month":9,"year":2026},"start":{"day":30,"month":9,"year":2026}}}
 ],"paging":{"start":0,"count":10,"links":[]}}"""


def row(**changes: Any) -> dict[str, Any]:
    day = {"year": 2026, "month": 9, "day": 1}
    return {
        "dateRange": {"start": day, "end": day},
        "pivotValues": [ACCOUNT, CAMPAIGN],
        "impressions": 1,
        **changes,
    }


def body(*rows: Any) -> bytes:
    return json.dumps({"elements": rows}).encode()


def test_a_body_becomes_columns_in_which_missing_and_null_are_null() -> None:
    table, cost = decode(BODY, WANTED)
    assert {
        "date_start": [date(2026, 9, 1), date(2026, 9, 30)],
        "date_end": [date(2026, 9, 1), date(2026, 9, 30)],
        "pivot_0": [ACCOUNT, ACCOUNT],
        "pivot_1": [CAMPAIGN, "urn:li:sponsoredCampaign:8"],
        "impressions": [1204, None],
        "costInLocalCurrency": [Decimal("88.417"), Decimal("1E-18")],
        "averageDwellTime": [3.5, None],
    } == table.to_pydict()
    assert 2 * (3 + 2) == cost
    assert [pa.int64(), pa.decimal128(38, 18), pa.float64()] == table.schema.types[-3:]


def test_no_rows_become_empty_columns_of_the_same_types() -> None:
    table, cost = decode(b'{"elements":[],"paging":{}}', WANTED)
    assert (0, 0) == (table.num_rows, cost)
    assert decode(BODY, WANTED)[0].schema == table.schema


@pytest.mark.parametrize(
    ("value", "expected"), [("1.5", "1.5"), (12.5, "12.5"), (7, "7"), ("-2E-3", "-0.002")]
)
def test_money_is_read_exactly_from_text_and_from_numbers(value: Any, expected: str) -> None:
    table, _ = decode(body(row(costInLocalCurrency=value)), WANTED)
    assert [Decimal(expected)] == table["costInLocalCurrency"].to_pylist()


@pytest.mark.parametrize(
    ("answer", "words"),
    [
        (body(row(impressions="12")), "impressions"),
        (body(row(impressions=1.5)), "impressions"),
        (body(row(impressions=True)), "impressions"),
        (body(row(impressions=[1])), "impressions"),
        (body(row(), row(impressions=2**63)), "impressions"),
        (body(row(costInLocalCurrency="1,5")), "costInLocalCurrency"),
        (body(row(costInLocalCurrency="0.0000000000000000001")), "costInLocalCurrency"),
        (body(row(averageDwellTime="3.5")), "averageDwellTime"),
        (body(row(pivotValues="urn:li:sponsoredAccount:5")), "pivotValues"),
        (body(row(pivotValues=[ACCOUNT])), "pivotValues of a row has not 2 values"),
        (body(row(pivotValues=None)), "pivotValues of a row has not 2 values"),
        (body(row(pivotValues=[ACCOUNT, None])), "pivotValues of a row holds a null"),
        (body(row(dateRange=None)), "dateRange.start is missing or not whole"),
        (body(row(dateRange={"start": {"year": 2026, "month": 9, "day": 1}})), "dateRange.end"),
        (body(None), "an element is null"),
        (BODY[:-60], "adAnalytics answer"),
        (b"", "adAnalytics answer"),
        (b"<html>busy</html>", "adAnalytics answer"),
        (b"[]", "adAnalytics answer"),
        (b"{}", "no elements"),
        (b'{"elements":null}', "no elements"),
        (b'{"elements":{}}', "adAnalytics answer"),
        (BODY + BODY, "2 JSON objects instead of one"),
        (body(row(averageDwellTime=float("nan"))), "adAnalytics answer"),
        (b'{"elements":[{"impressions":1,"impressions":2}]}', "adAnalytics answer"),
        (
            b'{"status":503,"code":"UNDER_MAINTENANCE","message":"soon"}',
            "no elements: status 503, code UNDER_MAINTENANCE, message soon",
        ),
    ],
)
def test_a_wrong_answer_is_refused_and_the_field_is_named(answer: bytes, words: str) -> None:
    with pytest.raises(DecodeError) as refused:
        decode(answer, WANTED)
    assert words in str(refused.value)


def dated(first: tuple[int, int, int], last: tuple[int, int, int]) -> dict[str, Any]:
    names = ("year", "month", "day")
    return row(dateRange={"start": dict(zip(names, first)), "end": dict(zip(names, last))})  # noqa: B905 - three each


@pytest.mark.parametrize(
    ("first", "last", "words"),
    [
        ((2026, 8, 31), (2026, 8, 31), "dateRange 2026-08-31..2026-08-31 where 2026-09-01"),
        ((2026, 10, 1), (2026, 10, 1), "dateRange 2026-10-01..2026-10-01 where 2026-09-01"),
        ((2026, 9, 1), (2026, 9, 2), "DAILY row spans several days"),
        ((2026, 9, 31), (2026, 9, 31), "dateRange.start 2026-9-31 is no day"),
    ],
)
def test_rows_of_other_days_than_were_asked_are_refused(
    first: tuple[int, int, int], last: tuple[int, int, int], words: str
) -> None:
    with pytest.raises(DecodeError) as refused:
        decode(body(dated(first, last)), WANTED)
    assert words in str(refused.value)


def test_rows_of_other_accounts_than_were_asked_are_refused() -> None:
    with pytest.raises(DecodeError, match="pivotValues names urn:li:sponsoredAccount:6, which"):
        decode(body(row(), row(pivotValues=["urn:li:sponsoredAccount:6", CAMPAIGN])), WANTED)


ALIKE = ("impressions", "clicks", "costInUsd", "averageDwellTime")
PATHS = {("dateRange", end, part): pa.int32() for end in ("start", "end") for part in PARTS}
TYPES = {
    **PATHS,
    ("pivotValues", "0"): pa.string(),
    ("impressions",): pa.int64(),
    ("clicks",): pa.int64(),
    ("costInUsd",): pa.decimal128(38, 18),
    ("averageDwellTime",): pa.float64(),
}


def alike(**changes: Any) -> dict[str, Any]:
    return {
        "dateRange": {end: {"year": 2026, "month": 9, "day": 1} for end in ("start", "end")},
        "pivotValues": [CAMPAIGN],
        **changes,
    }


def compact(rows: list[Any], **more: Any) -> bytes:
    return json.dumps({"elements": rows, **more}, separators=(",", ":")).encode()


def test_rows_that_are_alike_are_read_as_lines() -> None:
    rows = [alike(impressions=at, costInUsd=f"{at}.5", averageDwellTime=at / 4) for at in range(9)]
    paging = {"start": 0, "count": 10, "links": [{"rel": "next"}]}
    for answer in (compact(rows), compact(rows, paging={"links": []})):
        found = read_uniform(answer, TYPES)
        assert found is not None
        assert [Decimal(at) + Decimal("0.5") for at in range(9)] == found["costInUsd",].to_pylist()
        assert [at / 4 for at in range(9)] == found["averageDwellTime",].to_pylist()
        assert [CAMPAIGN] * 9 == found["pivotValues", "0"].to_pylist()
        assert [9] * 9 == found["dateRange", "end", "month"].to_pylist()
        assert ("clicks",) not in found
    # Whatever follows the rows and ends like them is nothing to guess at.
    assert read_uniform(compact(rows, paging=paging), TYPES) is None


@pytest.mark.parametrize(
    "second",
    [
        alike(impressions=None),
        alike(impressions="2"),
        alike(impressions=2.0),
        alike(impressions=True),
        alike(impressions=[2]),
        alike(clicks=2),
        alike(impressions=2, clicks=2),
        alike(),
        alike(impressions=2, pivotValues=["a,b"]),
        alike(impressions=2, pivotValues=['a"b']),
        alike(impressions=2, pivotValues=["a\\b"]),
        alike(impressions=2, pivotValues=["a", "b"]),
        alike(impressions=2, pivotValues=[]),
        alike(impressions=2, pivotValues=[None]),
        {"impressions": 2, **alike()},
        {**alike(impressions=2), "brandNew": 1},
        None,
        7,
    ],
)
def test_rows_that_are_not_alike_are_left_to_the_json_reader(second: Any) -> None:
    rows = [alike(impressions=1), second]
    for order in (rows, rows[::-1]):
        assert read_uniform(compact(order), TYPES) is None


@pytest.mark.parametrize(
    "answer",
    [
        b"",
        b"[]",
        b'{"elements":[]}',
        b'{"elements":[7]}',
        compact([alike(impressions=1)])[:-1],
        compact([alike(impressions=1)])[1:],
        compact([alike(impressions=1)]) + b"{}",
        b'{"a":{"elements":[' + compact([alike(impressions=1)])[13:] + b"}",
        compact([alike(impressions=1)]).replace(
            b'"impressions":1', b'"impressions":1,"impressions":1'
        ),
        json.dumps({"elements": [alike(impressions=1)]}).encode(),
        "\N{SNOWMAN}".encode() + compact([alike(impressions=1)]),
    ],
)
def test_a_body_that_is_not_plain_is_left_to_the_json_reader(answer: bytes) -> None:
    assert read_uniform(answer, TYPES) is None


VALUES = {
    "impressions": st.integers(-(2**63), 2**63 - 1) | st.none() | st.text('1.,"', max_size=2),
    "clicks": st.integers(0, 99) | st.floats(0, 9) | st.booleans(),
    "costInUsd": st.decimals(0, 10**6, places=4).map(str) | st.integers(0, 9),
    "averageDwellTime": st.floats(0, 10**9, allow_nan=False) | st.integers(0, 9),
}


@settings(max_examples=300, deadline=None)
@given(st.data())
def test_both_readers_say_the_same(data: st.DataObject) -> None:
    names = data.draw(st.lists(st.sampled_from(ALIKE), unique=True, min_size=1))
    plain = {name: data.draw(st.sampled_from([VALUES[name]])) for name in names}
    text = st.sampled_from([CAMPAIGN, "ON_SITE", "a b", 'q"', "\u2603", "x,y", "\\"])
    rows = [
        alike(
            pivotValues=[data.draw(st.just(CAMPAIGN) | text)],
            **{name: data.draw(plain[name]) for name in names},
        )
        for _ in range(data.draw(st.integers(1, 4)))
    ]
    metrics = tuple(METRICS[name] for name in ALIKE)
    wanted = attrs.evolve(WANTED, metrics=metrics, pivots=("pivot_0",), accounts=None)
    found = read_uniform(compact(rows), TYPES)
    if found is None:
        return
    table, _ = decode(compact(rows), wanted)
    for name in ALIKE:
        read = found.get((name,), pa.nulls(len(rows), TYPES[name,]))
        assert table[name].combine_chunks().equals(read)
    assert table["pivot_0"].to_pylist() == found["pivotValues", "0"].to_pylist()


def test_a_large_answer_is_the_same_by_lines_and_as_json() -> None:
    rows = [alike(impressions=at, averageDwellTime=0.5) for at in range(2_000)]
    wanted = attrs.evolve(WANTED, pivots=("pivot_0",), accounts=None)
    by_lines, cost = decode(compact(rows), wanted)
    as_json, same = decode(json.dumps({"elements": rows}).encode(), wanted)
    assert as_json.equals(by_lines)
    assert (2_000 * 5, 2_000 * 5) == (cost, same)
    assert list(range(2_000)) == by_lines["impressions"].to_pylist()


def test_a_large_answer_that_is_wrong_is_refused_like_a_small_one() -> None:
    rows: list[Any] = [alike(impressions=1) for _ in range(2_000)]
    wanted = attrs.evolve(WANTED, pivots=("pivot_0",), accounts=None)
    rows[1_500] = alike(impressions="12")
    with pytest.raises(DecodeError, match="impressions"):
        decode(compact(rows), wanted)
    with pytest.raises(DecodeError, match="adAnalytics answer"):
        decode(compact(rows)[:150_000], wanted)


def test_rows_of_other_campaigns_than_were_asked_are_refused() -> None:
    wanted = attrs.evolve(WANTED, campaigns=("pivot_1", frozenset({CAMPAIGN})))
    decode(body(row()), wanted)
    with pytest.raises(DecodeError, match="names urn:li:sponsoredCampaign:8, which was not"):
        decode(body(row(), row(pivotValues=[ACCOUNT, "urn:li:sponsoredCampaign:8"])), wanted)
