"""Metric chunks joined into rows: zero, null, doubles and contradictions."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from typing import Any

import pyarrow as pa
import pytest
from hypothesis import given
from hypothesis import strategies as st

from linkedin_ads_async.bulk.columns import arrow_type
from linkedin_ads_async.bulk.join import Conflict, join
from linkedin_ads_async.facts.metrics import METRICS
from linkedin_ads_async.metric import Metric

IMPRESSIONS, CLICKS, COST = (METRICS[n] for n in ("impressions", "clicks", "costInUsd"))
REACH, DWELL = METRICS["approximateMemberReach"], METRICS["averageDwellTime"]
Rows = list[tuple[Any, ...]]


def answer(metrics: tuple[Metric, ...], rows: Rows) -> pa.Table:
    """Rows are (day of October, campaign, values...)."""
    fields = [("date_start", pa.date32()), ("date_end", pa.date32()), ("pivot_0", pa.string())]
    fields += [(metric.name, arrow_type(metric)) for metric in metrics]
    columns = list(zip(*((date(2026, 10, r[0]), *r) for r in rows), strict=True))
    columns = columns or [()] * len(fields)
    columns[1] = columns[0]
    return pa.table(
        [pa.array(c, t) for c, (_, t) in zip(columns, fields, strict=True)],
        names=[name for name, _ in fields],
    )


def joined(*chunks: tuple[tuple[Metric, ...], Rows]) -> tuple[dict[Any, tuple[Any, ...]], int]:
    result = join([answer(*chunk) for chunk in chunks], [metrics for metrics, _ in chunks])
    rows = [tuple(row.values()) for row in result.table.to_pylist()]
    by_key = {(row[0].day, row[2]): row[3:] for row in rows}
    assert len(rows) == len(by_key)
    return by_key, result.doubles


def test_chunks_meet_on_day_and_pivot_in_whatever_order_they_came() -> None:
    rows, doubles = joined(
        ((IMPRESSIONS,), [(1, "a", 10), (1, "b", 20), (2, "a", 30)]),
        ((CLICKS,), [(2, "a", 3), (1, "a", 1), (1, "b", 2)]),
    )
    assert {(1, "a"): (10, 1), (1, "b"): (20, 2), (2, "a"): (30, 3)} == rows
    assert 0 == doubles


def test_a_row_that_a_chunk_lacks_is_zero_where_figures_add_up_and_null_elsewhere() -> None:
    rows, _ = joined(
        ((IMPRESSIONS,), [(1, "a", 10), (1, "b", 20)]),
        ((CLICKS, COST, REACH, DWELL), [(1, "b", 2, Decimal("0.5"), 9, 1.5)]),
    )
    assert {
        (1, "a"): (10, 0, Decimal(0), None, None),
        (1, "b"): (20, 2, Decimal("0.5"), 9, 1.5),
    } == rows


def test_a_row_that_only_a_later_chunk_has_is_kept() -> None:
    rows, _ = joined(((IMPRESSIONS, DWELL), []), ((CLICKS,), [(1, "a", 1)]))
    assert {(1, "a"): (0, None, 1)} == rows


def test_a_null_inside_a_row_stays_null() -> None:
    rows, _ = joined(
        ((IMPRESSIONS,), [(1, "a", None), (1, "b", 0)]),
        ((CLICKS, COST), [(1, "a", 0, None), (1, "b", None, Decimal(0))]),
    )
    assert {(1, "a"): (None, 0, None), (1, "b"): (0, None, Decimal(0))} == rows


def test_equal_doubles_collapse_and_are_counted() -> None:
    rows, doubles = joined(
        ((IMPRESSIONS, DWELL), [(1, "a", 10, None), (1, "b", 2, 0.5), (1, "a", 10, None)]),
        ((CLICKS,), [(1, "a", 1), (1, "a", 1), (1, "a", 1)]),
    )
    assert {(1, "a"): (10, None, 1), (1, "b"): (2, 0.5, 0)} == rows
    assert 1 + 2 == doubles


@pytest.mark.parametrize(("first", "second"), [(10, 11), (0, None), (None, 0)])
def test_doubles_that_differ_are_a_conflict_that_names_the_row(first: Any, second: Any) -> None:
    with pytest.raises(Conflict) as refused:
        joined(
            ((CLICKS,), [(1, "a", 1)]),
            ((IMPRESSIONS,), [(1, "a", first), (1, "b", 5), (1, "a", second)]),
        )
    words = f"impressions of 2026-10-01 2026-10-01 a is {first} and {second}"
    assert f"one answer holds a row twice: {words}" == str(refused.value)


def test_no_rows_at_all_give_an_empty_table_with_every_column() -> None:
    result = join([answer((IMPRESSIONS,), []), answer((CLICKS,), [])], [(IMPRESSIONS,), (CLICKS,)])
    assert ["date_start", "date_end", "pivot_0", "impressions", "clicks"] == (
        result.table.column_names
    )
    assert 0 == result.table.num_rows


keys = st.tuples(st.integers(1, 9), st.sampled_from("abc"))
values = st.one_of(st.none(), st.integers(0, 5))


@given(st.lists(st.dictionaries(keys, values, max_size=12), min_size=3, max_size=3))
def test_joining_equals_a_join_by_hand(chunks: list[dict[tuple[int, str], Any]]) -> None:
    metrics = (IMPRESSIONS, CLICKS, REACH)

    def by_hand() -> Iterator[tuple[Any, tuple[Any, ...]]]:
        for key in {key for chunk in chunks for key in chunk}:
            missing = (0, 0, None)
            yield (
                key,
                tuple(chunk.get(key, zero) for chunk, zero in zip(chunks, missing, strict=True)),
            )

    rows, doubles = joined(
        *(
            ((metric,), [(*key, value) for key, value in chunk.items()])
            for metric, chunk in zip(metrics, chunks, strict=True)
        )
    )
    assert (dict(by_hand()), 0) == (rows, doubles)
