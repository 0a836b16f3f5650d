"""Turns the body of one adAnalytics answer into columns, and refuses one that is not right.

The body is one JSON object, read by pyarrow against types made from the question, outside of the
interpreter's lock: as lines of cells where all rows look alike, else as JSON, which says what is
wrong as well. Unknown members are ignored; a missing metric is null, not zero.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from datetime import date

import attrs

from linkedin_ads_async.bulk.arrow import pa, pc, pj
from linkedin_ads_async.bulk.columns import KEYS, arrow_type, pivot_keys
from linkedin_ads_async.bulk.periods import Period, widened
from linkedin_ads_async.bulk.question import Chunk, Question
from linkedin_ads_async.bulk.uniform import Path, read_uniform
from linkedin_ads_async.errors import DecodeError
from linkedin_ads_async.urn import Urn

__all__ = ["Expected", "decode", "expected"]

_DAY = pa.struct([("year", pa.int16()), ("month", pa.int8()), ("day", pa.int8())])
_RANGE = pa.struct([("start", _DAY), ("end", _DAY)])
_SHOWN = 5

_PARTS = ("year", "month", "day")
_DATE_PATHS: list[Path] = [("dateRange", end, part) for end in ("start", "end") for part in _PARTS]

_LARGE_BYTES = 100_000
"""From here on it pays to look whether all rows are alike."""


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
    campaigns: tuple[str, frozenset[str]] | None = None
    """The key column that names campaigns and the URNs that it may hold, where some were asked."""


def expected(
    question: Question,
    chunk: Chunk,
    span: Period,
    accounts: Collection[str],
    campaigns: Collection[int] | None = None,
) -> Expected:
    """Derive from a request what its answer has to be."""
    return Expected(
        metrics=chunk,
        pivots=pivot_keys(question),
        span=widened(span, question.granularity),
        daily=question.granularity == "DAILY",
        accounts=frozenset(accounts) if question.names_account else None,
        campaigns=_campaigns(question, campaigns),
    )


def _campaigns(
    question: Question, asked: Collection[int] | None
) -> tuple[str, frozenset[str]] | None:
    names = [name for pivot in question.wire_pivots for name in [pivot.name] * len(pivot.columns)]
    if asked is None or "CAMPAIGN" not in names:
        return None
    urns = frozenset(str(Urn.of("sponsoredCampaign", each)) for each in asked)
    return pivot_keys(question)[names.index("CAMPAIGN")], urns


def decode(body: bytes, wanted: Expected) -> tuple[pa.Table, int]:
    """Return the rows of a body and the metric values that they cost.

    The table has the columns `date_start`, `date_end`, `pivot_0`... (strings) and each metric by
    its wire name. Raises `DecodeError` that names the field for a body that is cut, an error, of
    another type, or that holds rows which were not asked for.
    """
    values = _values(body, wanted)
    _check_numbers(values, wanted.metrics)
    dates, pivots = _dates(values, wanted), _pivots(values, wanted)
    rows = len(dates["date_start"])
    metrics = {
        metric.name: values.get((metric.name,), pa.nulls(rows, arrow_type(metric)))
        for metric in wanted.metrics
    }
    return pa.table({**dates, **pivots, **metrics}), rows * (len(metrics) + 2)


def _values(body: bytes, wanted: Expected) -> Mapping[Path, pa.Array]:
    if len(body) >= _LARGE_BYTES:
        types = {path: pa.int32() for path in _DATE_PATHS}
        types |= dict.fromkeys(_pivot_paths(wanted), pa.string())
        needed = set(types)
        types |= {(metric.name,): arrow_type(metric) for metric in wanted.metrics}
        values = read_uniform(body, types)
        if values is not None and needed <= values.keys():
            return values
    return _values_of(_elements(body, wanted), wanted)


def _values_of(rows: pa.StructArray, wanted: Expected) -> dict[Path, pa.Array]:
    """Take rows apart into values by their path."""
    values = {path: pc.struct_field(rows, list(path)) for path in _DATE_PATHS}
    for end in ("start", "end"):
        if any(values["dateRange", end, part].null_count for part in _PARTS):
            raise DecodeError(
                f"adAnalytics answer: dateRange.{end} is missing or not whole in a row"
            )
    listed = pc.struct_field(rows, "pivotValues")
    count = len(wanted.pivots)
    lengths = pc.fill_null(pc.list_value_length(listed), -1)
    if not pc.all(pc.equal(lengths, count), min_count=0).as_py():
        raise DecodeError(f"adAnalytics answer: pivotValues of a row has not {count} values")
    flat = listed.flatten()
    if flat.null_count:
        raise DecodeError("adAnalytics answer: pivotValues of a row holds a null")
    for at, path in enumerate(_pivot_paths(wanted)):
        values[path] = pc.list_element(listed, at) if len(rows) else flat
    return values | {
        (metric.name,): pc.struct_field(rows, metric.name) for metric in wanted.metrics
    }


def _pivot_paths(wanted: Expected) -> list[Path]:
    return [("pivotValues", str(at)) for at in range(len(wanted.pivots))]


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
    return rows


def _check_numbers(values: Mapping[Path, pa.Array], metrics: Chunk) -> None:
    """Refuse NaN and infinity, which no JSON has and pyarrow reads."""
    for metric in metrics:
        found = values.get((metric.name,))
        if found is None or not pa.types.is_floating(found.type):
            continue
        if not pc.all(pc.is_finite(found), min_count=0).as_py():
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


def _dates(values: Mapping[Path, pa.Array], wanted: Expected) -> dict[str, pa.Array]:
    start, end = _days(values, "start"), _days(values, "end")
    if len(start):
        _check_dates(start, end, wanted)
    return dict(zip(KEYS, (start, end), strict=True))


def _days(values: Mapping[Path, pa.Array], end: str) -> pa.Array:
    """Read year, month and day of every row; only distinct days become Python objects."""
    year, month, day = (values["dateRange", end, part].cast(pa.int32()) for part in _PARTS)
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


def _pivots(values: Mapping[Path, pa.Array], wanted: Expected) -> dict[str, pa.Array]:
    paths = _pivot_paths(wanted)
    found = {name: values[path] for name, path in zip(wanted.pivots, paths, strict=True)}
    if wanted.accounts is not None:
        _check_entities(found[wanted.pivots[0]], wanted.accounts)
    if wanted.campaigns is not None:
        key, asked = wanted.campaigns
        _check_entities(found[key], asked)
    return found


def _check_entities(named: pa.Array, asked: frozenset[str]) -> None:
    if strange := set(named.unique().to_pylist()) - asked:
        some = ", ".join(sorted(strange)[:_SHOWN])
        raise DecodeError(f"adAnalytics answer: pivotValues names {some}, which was not asked")
