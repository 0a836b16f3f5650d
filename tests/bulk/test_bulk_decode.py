"""Bodies of adAnalytics, word for word, and the columns that they become."""

from __future__ import annotations

import json
from datetime import date
from decimal import Decimal
from typing import Any

import pyarrow as pa
import pytest

from linkedin_ads_async.bulk.decode import Expected, decode
from linkedin_ads_async.bulk.periods import Period
from linkedin_ads_async.errors import DecodeError
from linkedin_ads_async.facts.metrics import METRICS

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
