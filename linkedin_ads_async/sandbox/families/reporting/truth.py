"""What is true, counted the plain way: campaign by campaign, day by day, figure by figure.

It shares with the answers what a figure is and how it splits, and none of the code that builds,
cuts, orders or writes rows.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from itertools import chain
from typing import Any

from linkedin_ads_async.facts.metrics import METRICS
from linkedin_ads_async.sandbox.families.reporting.questions import Question, Selected
from linkedin_ads_async.sandbox.families.reporting.splits import OWNERS, parts
from linkedin_ads_async.sandbox.figures import Figures, line_of
from linkedin_ads_async.sandbox.rates import derived_of, json_value
from linkedin_ads_async.sandbox.world import World

__all__ = ["count_truth"]

RowKey = tuple[Any, ...]
Totals = dict[RowKey, list[int]]
"""The sums of a row, in the order of the question's bases."""


def count_truth(world: World, figures: Figures, question: Question) -> dict[str, Any]:
    """`{"rows": 3, "sums": {"clicks": 17, "costInUsd": "12.5"}}`, without cap and field limit.

    Sums are those of the additive metrics and of money; averages and reach have none.
    """
    rows, sums = 0, [0] * len(question.bases)
    for members in _by_owner(world, question).values():
        for totals in _totals(figures, question, members).values():
            rows += _is_row(question, dict(zip(question.bases, totals, strict=True)))
            sums = [before + more for before, more in zip(sums, totals, strict=True)]
    counted = dict(zip(question.bases, sums, strict=True))
    summing = [name for name in question.metrics if METRICS[name].sums]
    return {"rows": rows, "sums": {name: json_value(name, counted[name]) for name in summing}}


def _by_owner(world: World, question: Question) -> dict[RowKey, list[Selected]]:
    """The campaigns by the part of a row's key that a whole campaign has."""
    owners: dict[RowKey, list[Selected]] = defaultdict(list)
    for campaign, creatives in question.select(world):
        key = tuple(OWNERS[pivot](campaign) for pivot in question.pivots if pivot in OWNERS)
        owners[key].append((campaign, creatives))
    return owners


def _totals(figures: Figures, question: Question, members: list[Selected]) -> Totals:
    found: Totals = defaultdict(lambda: [0] * len(question.bases))
    for selected in members:
        for key, values in _figures_of_days(figures, question, selected):
            before = found[key]
            for at, value in enumerate(values):
                before[at] += value
    return found


def _figures_of_days(
    figures: Figures, question: Question, selected: Selected
) -> Iterator[tuple[RowKey, list[int]]]:
    """Every day on which a campaign was shown, in as many pieces as the pivots make of it."""
    campaign, creatives = selected
    lines = [line_of(campaign, name) for name in question.bases]
    whole = creatives is None and all(pivot in OWNERS for pivot in question.pivots)
    for number, bucket in enumerate(question.buckets):
        for day in range(bucket.start.toordinal(), bucket.end.toordinal() + 1):
            noise = figures.noise(campaign, day, day)
            (shown,) = figures.impressions(campaign, noise, day)
            if not shown:
                continue
            values = [line.of(shown, noise[0]) for line in lines]
            if whole:
                yield (number,), values
                continue
            columns = [[value] for value in values]
            for names, piece in parts(campaign, columns, question.pivots, creatives):
                key = (number, *chain(*(names.get(p, ()) for p in question.pivots)))
                yield key, [column[0] for column in piece]


def _is_row(question: Question, totals: Mapping[str, int]) -> bool:
    if not question.names:
        return totals["impressions"] != 0
    for name in question.metrics:
        if METRICS[name].sums:
            if totals[name]:
                return True
        elif derived_of(name).compute(*(totals[base] for base in derived_of(name).bases)):
            return True
    return False
