"""Turns the body of one adAnalytics answer into columns, and refuses one that is not right.

The body is one JSON object, read in one call of pyarrow against a schema made from the question,
outside of the interpreter's lock. Unknown members are ignored; a missing metric is null, not zero.
"""

from __future__ import annotations

from collections.abc import Collection
from datetime import date

import attrs

from linkedin_ads_async.bulk.arrow import pa, pc, pj
from linkedin_ads_async.bulk.columns import KEYS, arrow_type, pivot_keys
from linkedin_ads_async.bulk.periods import Period, widened
from linkedin_ads_async.bulk.question import Chunk, Question
from linkedin_ads_async.errors import DecodeError

__all__ = ["Expected", "decode", "expected"]

_DAY = pa.struct([("year", pa.int16()), ("month", pa.int8()), ("day", pa.int8())])
_RANGE = pa.struct([("start", _DAY), ("end", _DAY)])
_SHOWN = 5


@attrs.frozen(kw_only=True)
class Expected:
    """What a right answer to one request looks like."""

    metrics: Chunk
    pivots: tuple[str, ...]
    """Key columns for the values of `pivotValues`."""
    span: Period
    """The days that a row may name."""
    daily: bool
    accounts: frozenset[str] | None
    """The URNs that the first pivot value may be; None where it names no account."""


def expected(question: Question, chunk: Chunk, span: Period, accounts: Collection[str]) -> Expected:
    """Derive from a request what its answer has to be."""
    return Expected(
        metrics=chunk,
        pivots=pivot_keys(question),
        span=widened(span, question.granularity),
        daily=question.granularity == "DAILY",
        accounts=frozenset(accounts) if question.names_account else None,
    )


def decode(body: bytes, wanted: Expected) -> tuple[pa.Table, int]:
    """Return the rows of a body and the metric values that they cost.

    The table has the columns `date_start`, `date_end`, `pivot_0`... (strings) and each metric by
    its wire name. Raises `DecodeError` that names the field for a body that is cut, an error, of
    another type, or that holds rows which were not asked for.
    """
    rows = _elements(body, wanted)
    columns = {
        **_dates(rows, wanted),
        **_pivots(rows, wanted),
        **{metric.name: pc.struct_field(rows, metric.name) for metric in wanted.metrics},
    }
    return pa.table(columns), len(rows) * (len(wanted.metrics) + 2)


def _elements(body: bytes, wanted: Expected) -> pa.StructArray:
    try:
        table = _read(body, wanted.metrics)
    except pa.ArrowInvalid as exc:
        raise DecodeError(f"adAnalytics answer: {_blame(body, wanted.metrics)}{exc}") from exc
    if table.num_rows != 1:
        raise DecodeError(f"adAnalytics answer holds {table.num_rows} JSON objects instead of one")
    if table["elements"].null_count:
        raise DecodeError(f"adAnalytics answer has no elements{_said(table)}")
    rows = table["elements"].combine_chunks().flatten()
    if rows.null_count:
        raise DecodeError("adAnalytics answer: an element is null")
    _check_numbers(rows, wanted.metrics)
    return rows


def _check_numbers(rows: pa.StructArray, metrics: Chunk) -> None:
    """Refuse NaN and infinity, which no JSON has and pyarrow reads."""
    for metric in metrics:
        values = pc.struct_field(rows, metric.name)
        if (
            pa.types.is_floating(values.type)
            and not pc.all(pc.is_finite(values), min_count=0).as_py()
        ):
            raise DecodeError(f"adAnalytics answer: {metric.name} is no number in a row")


def _read(body: bytes, metrics: Chunk) -> pa.Table:
    table = pj.read_json(
        pa.BufferReader(body),
        # The body is one object, so one block has to hold all of it.
        read_options=pj.ReadOptions(use_threads=False, block_size=len(body) + 64),
        parse_options=pj.ParseOptions(
            explicit_schema=_schema(metrics), unexpected_field_behavior="ignore"
        ),
    )
    table.validate(full=True)
    return table


def _blame(body: bytes, metrics: Chunk) -> str:
    """Name the metric of a wrong type: pyarrow does not always do so, an overflow for one."""
    for some in ((), *((metric,) for metric in metrics)):
        try:
            _read(body, some)
        except pa.ArrowInvalid:
            return f"{some[0].name}: " if some else ""
    return ""


def _schema(metrics: Chunk) -> pa.Schema:
    element = [
        ("dateRange", _RANGE),
        ("pivotValues", pa.list_(pa.string())),
        *((metric.name, arrow_type(metric)) for metric in metrics),
    ]
    return pa.schema(
        [
            ("elements", pa.list_(pa.struct(element))),
            ("status", pa.int64()),
            ("code", pa.string()),
            ("message", pa.string()),
        ]
    )


def _said(table: pa.Table) -> str:
    """Quote an error body that came with status 200."""
    facts = {name: table[name][0].as_py() for name in ("status", "code", "message")}
    said = ", ".join(f"{name} {value}" for name, value in facts.items() if value is not None)
    return f": {said}" if said else ""


def _dates(rows: pa.StructArray, wanted: Expected) -> dict[str, pa.Array]:
    start, end = _days(rows, "start"), _days(rows, "end")
    if len(rows):
        _check_dates(start, end, wanted)
    return dict(zip(KEYS, (start, end), strict=True))


def _days(rows: pa.StructArray, end: str) -> pa.Array:
    """Read year, month and day of every row; only distinct days become Python objects."""
    parts = [pc.struct_field(rows, ["dateRange", end, part]) for part in ("year", "month", "day")]
    if any(part.null_count for part in parts):
        raise DecodeError(f"adAnalytics answer: dateRange.{end} is missing or not whole in a row")
    year, month, day = (part.cast(pa.int32()) for part in parts)
    number = pc.add(pc.multiply(pc.add(pc.multiply(year, 100), month), 100), day)
    encoded = number.dictionary_encode()
    days = pa.array([_day(each, end) for each in encoded.dictionary.to_pylist()], pa.date32())
    return pc.take(days, encoded.indices)


def _day(number: int, end: str) -> date:
    year, month, day = number // 10_000, number // 100 % 100, number % 100
    try:
        return date(year, month, day)
    except ValueError as exc:
        raise DecodeError(
            f"adAnalytics answer: dateRange.{end} {year}-{month}-{day} is no day"
        ) from exc


def _check_dates(start: pa.Array, end: pa.Array, wanted: Expected) -> None:
    first, last = pc.min(start).as_py(), pc.max(end).as_py()
    if first < wanted.span.start or last > wanted.span.end:
        raise DecodeError(
            f"adAnalytics answer: dateRange {first}..{last} where {wanted.span} was asked"
        )
    if wanted.daily and not pc.all(pc.equal(start, end)).as_py():
        raise DecodeError("adAnalytics answer: dateRange of a DAILY row spans several days")


def _pivots(rows: pa.StructArray, wanted: Expected) -> dict[str, pa.Array]:
    values = pc.struct_field(rows, "pivotValues")
    count = len(wanted.pivots)
    lengths = pc.fill_null(pc.list_value_length(values), -1)
    if not pc.all(pc.equal(lengths, count), min_count=0).as_py():
        raise DecodeError(f"adAnalytics answer: pivotValues of a row has not {count} values")
    flat = values.flatten()
    if flat.null_count:
        raise DecodeError("adAnalytics answer: pivotValues of a row holds a null")
    found = {
        name: pc.list_element(values, at) if len(rows) else flat
        for at, name in enumerate(wanted.pivots)
    }
    if wanted.accounts is not None:
        _check_accounts(found[wanted.pivots[0]], wanted.accounts)
    return found


def _check_accounts(named: pa.Array, asked: frozenset[str]) -> None:
    if strange := set(named.unique().to_pylist()) - asked:
        some = ", ".join(sorted(strange)[:_SHOWN])
        raise DecodeError(f"adAnalytics answer: pivotValues names {some}, which was not asked")
