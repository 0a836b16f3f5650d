"""Splits a unit whose answer was cut, or one of whose accounts may not be read."""

from __future__ import annotations

from itertools import pairwise

import attrs

from linkedin_ads_async.bulk.layout import CAP, MAX_ENTITIES
from linkedin_ads_async.bulk.periods import Period, periods
from linkedin_ads_async.bulk.plan import Unit
from linkedin_ads_async.bulk.question import Question

__all__ = ["by_accounts", "by_campaigns", "by_dates"]


def by_dates(unit: Unit, question: Question, expected: float = 0) -> tuple[Unit, ...]:
    """Cut the window at edges of periods; nothing where that would change the rows.

    Into two, or more where so many rows are expected that two would be cut again.
    """
    parts = periods(unit.span, question.granularity)
    if len(parts) == 1 or not question.splits_dates:
        return ()
    count = min(_count(expected), len(parts))
    edges = [len(parts) * at // count for at in range(count + 1)]
    rows = max(unit.rows, int(expected))
    return tuple(
        attrs.evolve(
            unit,
            span=Period(parts[first].start, parts[last - 1].end),
            rows=rows * last // len(parts) - rows * first // len(parts),
        )
        for first, last in pairwise(edges)
    )


def by_accounts(unit: Unit) -> tuple[Unit, ...]:
    """Halve the accounts; nothing where there is only one."""
    middle = len(unit.accounts) // 2
    if middle == 0:
        return ()
    rows = unit.rows // 2
    return (
        attrs.evolve(unit, accounts=unit.accounts[:middle], rows=rows),
        attrs.evolve(unit, accounts=unit.accounts[middle:], rows=unit.rows - rows),
    )


def by_campaigns(unit: Unit, listed: tuple[int, ...], expected: float = 0) -> tuple[Unit, ...]:
    """Deal out the campaigns of the one account, so that a request takes them and is not cut.

    `listed` are all campaigns of the account. Nothing where there is only one.
    """
    campaigns = listed if unit.campaigns is None else unit.campaigns
    if len(campaigns) < 2 or len(unit.accounts) > 1:
        return ()
    count = max(_count(expected), -(-len(campaigns) // MAX_ENTITIES))
    rows = max(unit.rows, int(expected)) // count
    dealt = [campaigns[at::count] for at in range(count)]
    return tuple(attrs.evolve(unit, campaigns=part, rows=rows) for part in dealt if part)


def _count(expected: float) -> int:
    return max(2, -int(-expected // CAP))
