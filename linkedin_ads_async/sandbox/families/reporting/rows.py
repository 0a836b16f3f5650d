"""The rows of an answer, built column by column: serving is what has to be fast."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import chain, compress
from operator import add
from typing import Any, NamedTuple

from linkedin_ads_async.facts.metrics import METRICS
from linkedin_ads_async.sandbox.families.reporting.questions import Bucket, Question, Selected
from linkedin_ads_async.sandbox.families.reporting.splits import Columns, owner, parts
from linkedin_ads_async.sandbox.figures import Figures
from linkedin_ads_async.sandbox.rates import derived_of, json_value
from linkedin_ads_async.sandbox.world import World

__all__ = ["Row", "build_rows"]

Key = tuple[str, ...]


class Row(NamedTuple):
    """A row with what it is sorted by."""

    bucket: int
    """Index of its span, oldest first."""
    rank: int
    """Value of the metric that the answer is sorted by; 0 without one."""
    element: dict[str, Any]


def build_rows(
    world: World,
    figures: Figures,
    question: Question,
    *,
    shown: Sequence[str],
    sort_metric: str | None = None,
) -> Iterator[Row]:
    """Every row with activity, uncut; `shown` are the names of an element in their order."""
    bases = [*question.bases, *([sort_metric] if sort_metric else [])]
    for group in _owned(question.select(world), question.pivots):
        first, last = _span(group, question)
        offset = sum(bucket.end.toordinal() < first for bucket in question.buckets)
        buckets = [b for b in question.buckets[offset:] if b.start.toordinal() <= last]
        for key, columns in _merged(figures, group, question, bases, (first, last)).items():
            summed = _bucketed(columns, buckets, first)
            yield from _rows(question, key, summed, buckets, offset, shown, bool(sort_metric))


def _owned(selected: Iterable[Selected], pivots: Sequence[str]) -> list[list[Selected]]:
    """Campaigns that share the values of all pivots to which they belong as a whole."""
    groups: dict[Key, list[Selected]] = {}
    for one in selected:
        groups.setdefault(tuple(chain(*owner(one[0], pivots).values())), []).append(one)
    return list(groups.values())


def _span(group: Sequence[Selected], question: Question) -> tuple[int, int]:
    """The days on which any campaign of the group runs, within the range."""
    begin = min(campaign.first_day for campaign, _ in group)
    ends = [campaign.last_day for campaign, _ in group]
    stop = question.end.toordinal()
    known = [end for end in ends if end is not None]
    last = stop if len(known) < len(ends) else min(stop, max(known))
    return max(begin, question.start.toordinal()), last


def _merged(
    figures: Figures,
    group: Sequence[Selected],
    question: Question,
    bases: Sequence[str],
    span: tuple[int, int],
) -> dict[Key, Columns]:
    merged: dict[Key, Columns] = {}
    if span[0] > span[1]:
        return merged
    for campaign, creatives in group:
        columns = figures.columns(campaign, bases, *span)
        whole = owner(campaign, question.pivots)
        for values, piece in parts(campaign, columns, question.pivots, creatives):
            named = {**whole, **values}
            key = tuple(chain(*(named[pivot] for pivot in question.pivots)))
            before = merged.get(key)
            merged[key] = piece if before is None else _added(before, piece)
    return merged


def _added(left: Columns, right: Columns) -> Columns:
    return [list(map(add, *pair)) for pair in zip(left, right, strict=True)]


def _bucketed(columns: Columns, buckets: Sequence[Bucket], first: int) -> Columns:
    if all(bucket.start == bucket.end for bucket in buckets):
        return columns
    cuts = [
        slice(max(b.start.toordinal() - first, 0), b.end.toordinal() - first + 1) for b in buckets
    ]
    return [[sum(column[cut]) for cut in cuts] for column in columns]


def _rows(
    question: Question,
    key: Key,
    columns: Columns,
    buckets: Sequence[Bucket],
    offset: int,
    shown: Sequence[str],
    sorts: bool,
) -> Iterator[Row]:
    summed = dict(zip(question.bases, columns, strict=False))
    named = {name: _metric(name, summed) for name in question.metrics}
    # Without a single metric asked, the rows are the days with impressions.
    deciding = list(named.values()) if question.names else list(summed.values())
    active = list(map(any, zip(*deciding, strict=True)))
    if not any(active):
        return
    cells: dict[str, Iterable[Any]] = {
        name: _json(name, compress(column, active)) for name, column in named.items()
    }
    cells["dateRange"] = (bucket.written for bucket in compress(buckets, active))
    values, count = list(key), sum(active)
    cells["pivotValues"] = [values] * count
    names = [name for name in shown if name in cells]
    elements = (
        (dict(zip(names, row, strict=True)) for row in zip(*(cells[n] for n in names), strict=True))
        if names
        else ({} for _ in range(count))
    )
    places = compress(range(offset, offset + len(active)), active)
    ranks = compress(columns[-1], active) if sorts else [0] * count
    yield from map(Row, places, ranks, elements)


def _metric(name: str, summed: dict[str, list[int]]) -> list[Any]:
    if METRICS[name].sums:
        return summed[name]
    derived = derived_of(name)
    return list(map(derived.compute, *(summed[base] for base in derived.bases)))


def _json(name: str, values: Iterable[Any]) -> Iterable[Any]:
    if METRICS[name].sums and METRICS[name].type == "decimal":
        return [json_value(name, value) for value in values]
    return values
