"""Halves a unit whose answer was cut, or one of whose accounts may not be read."""

from __future__ import annotations

import attrs

from linkedin_ads_async.bulk.layout import MAX_ENTITIES
from linkedin_ads_async.bulk.periods import Period, periods
from linkedin_ads_async.bulk.plan import Unit
from linkedin_ads_async.bulk.question import Question

__all__ = ["by_accounts", "by_campaigns", "by_dates"]


def by_dates(unit: Unit, question: Question) -> tuple[Unit, ...]:
    """Halve the window at the edge of a period; nothing where that would change the rows."""
    parts = periods(unit.span, question.granularity)
    if len(parts) == 1 or not question.splits_dates:
        return ()
    middle = len(parts) // 2
    first = Period(unit.span.start, parts[middle - 1].end)
    second = Period(parts[middle].start, unit.span.end)
    rows = unit.rows * middle // len(parts)
    return (
        attrs.evolve(unit, span=first, rows=rows),
        attrs.evolve(unit, span=second, rows=unit.rows - rows),
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


def by_campaigns(unit: Unit, listed: tuple[int, ...]) -> tuple[Unit, ...]:
    """Halve the campaigns of the one account, or cut finer where a request takes fewer.

    `listed` are all campaigns of the account. Nothing where there is only one.
    """
    campaigns = listed if unit.campaigns is None else unit.campaigns
    if len(campaigns) < 2 or len(unit.accounts) > 1:
        return ()
    count = max(2, -(-len(campaigns) // MAX_ENTITIES))
    rows = unit.rows // count
    return tuple(
        attrs.evolve(unit, campaigns=campaigns[at::count], rows=rows) for at in range(count)
    )
