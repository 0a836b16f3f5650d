"""Joins the metric chunks of one unit into whole rows.

LinkedIn leaves a row out of an answer when all the metrics that were asked are zero. So a row that
one chunk has and another lacks gets 0 there for what adds up, and null for averages, ratios and
reach, whose zero says nothing. A null inside a row stays null.

Source: reference/api-analytics e, h.
"""

from __future__ import annotations

from collections.abc import Sequence

import attrs

from linkedin_ads_async.bulk.arrow import pa, pc
from linkedin_ads_async.bulk.columns import KEYS
from linkedin_ads_async.bulk.periods import Granularity
from linkedin_ads_async.bulk.question import Chunk
from linkedin_ads_async.metric import Metric

__all__ = ["Conflict", "Joined", "join"]

_SHOWN = 3


class Conflict(Exception):
    """Answers contradict each other, or themselves: a row twice with different values or days."""


@attrs.frozen
class Joined:
    """The rows of a unit: key columns, then every metric by its wire name."""

    table: pa.Table
    doubles: int
    """Rows that came more than once, equal, in one answer."""
    filled: int
    """Rows that one answer lacked and another had, each time it was so."""


def join(
    answers: Sequence[pa.Table], chunks: Sequence[Chunk], granularity: Granularity = "DAILY"
) -> Joined:
    """Join the answers of the chunks outer on dates and pivot values.

    Raises `Conflict` where an answer holds a key twice and the two differ, and where answers name
    different days for the same month, year or whole range of an entity.
    """
    keys = [name for name in answers[0].column_names if name in KEYS or name.startswith("pivot_")]
    together = pa.concat_tables([answer.select(keys) for answer in answers]).combine_chunks()
    numbers = _key_numbers(together)
    if granularity != "DAILY":
        _check_ranges(together, numbers, granularity)
    if len(answers) == 1 and not _repeats(numbers):
        return Joined(answers[0], 0, 0)
    first_rows = pc.index_in(numbers.unique(), value_set=numbers)
    columns = {key: together[key].take(first_rows) for key in keys}
    doubles = filled = start = 0
    for answer, chunk in zip(answers, chunks, strict=True):
        own = numbers.slice(start, answer.num_rows)
        start += answer.num_rows
        doubles += _count_doubles(answer, own)
        positions = pc.index_in(numbers.unique(), value_set=own)
        filled += positions.null_count
        for metric in chunk:
            columns[metric.name] = _placed(answer[metric.name].combine_chunks(), positions, metric)
    return Joined(pa.table(columns), doubles, filled)


def _check_ranges(keys: pa.Table, numbers: pa.Array, granularity: Granularity) -> None:
    """Refuse rows that would stand side by side though they are of the same time and entity."""
    start = keys["date_start"]
    bucket = {
        "MONTHLY": lambda: pc.add(pc.multiply(pc.year(start), 12), pc.month(start)),
        "YEARLY": lambda: pc.year(start),
        "ALL": lambda: pc.multiply(pc.year(start), 0),
    }[granularity]()
    entities = keys.drop_columns(list(KEYS)).append_column("bucket", bucket)
    if pc.count_distinct(_key_numbers(entities)).as_py() == pc.count_distinct(numbers).as_py():
        return
    spans = {f"{row['date_start']}..{row['date_end']}" for row in keys.select(KEYS).to_pylist()}
    raise Conflict(
        f"answers name different days for the same {granularity} row: {', '.join(sorted(spans))}"
    )


def _key_numbers(keys: pa.Table) -> pa.Array:
    """Number the rows so that equal keys, and only those, have equal numbers."""
    numbers = pa.nulls(keys.num_rows, pa.int64()).fill_null(0)
    for column in keys.columns:
        codes = column.combine_chunks().dictionary_encode()
        numbers = pc.add_checked(
            pc.multiply_checked(numbers, len(codes.dictionary)), codes.indices.cast(pa.int64())
        )
        # Numbering anew keeps the products small, whatever the number of columns.
        numbers = numbers.dictionary_encode().indices.cast(pa.int64())
    return numbers


def _placed(values: pa.Array, positions: pa.Array, metric: Metric) -> pa.Array:
    """Bring a chunk's values to the joined rows; rows that it lacks have a null position."""
    placed = values.take(positions)
    if not metric.sums or not positions.null_count:
        return placed
    zero = pa.scalar(0, pa.int64()).cast(values.type)
    return pc.if_else(pc.is_null(positions), zero, placed)


def _repeats(numbers: pa.Array) -> bool:
    repeats: bool = pc.count_distinct(numbers).as_py() < len(numbers)
    return repeats


def _count_doubles(answer: pa.Table, numbers: pa.Array) -> int:
    """Count the rows whose key came before in the same answer, and check that they are equal."""
    if not _repeats(numbers):
        return 0
    first = pc.index_in(numbers, value_set=numbers)
    again = pc.indices_nonzero(pc.not_equal(first, pa.array(range(len(numbers)), first.type)))
    repeated, original = answer.take(again), answer.take(first.take(again))
    if not repeated.equals(original):
        raise Conflict(_conflict(repeated, original))
    return len(again)


def _conflict(repeated: pa.Table, original: pa.Table) -> str:
    pairs = zip(repeated.to_pylist(), original.to_pylist(), strict=True)
    texts = [
        f"{name} of {' '.join(str(value) for key, value in one.items() if _is_key(key))} "
        f"is {other[name]} and {value}"
        for one, other in pairs
        for name, value in one.items()
        if value != other[name]
    ]
    more = f" and {len(texts) - _SHOWN} more" if len(texts) > _SHOWN else ""
    return f"one answer holds a row twice: {'; '.join(texts[:_SHOWN])}{more}"


def _is_key(name: str) -> bool:
    return name in KEYS or name.startswith("pivot_")
