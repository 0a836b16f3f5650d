"""The units that wait to be asked: in which order they go, and how they change meanwhile."""

from __future__ import annotations

import asyncio
from collections import Counter, deque
from collections.abc import Iterable, Mapping, Sequence
from operator import itemgetter

from linkedin_ads_async.bulk.learning import Densities, Forecast, Swap, regrouped
from linkedin_ads_async.bulk.plan import Plan, Unit
from linkedin_ads_async.bulk.question import ROW_CAP

__all__ = ["Waiting"]

_NEWS = 0.02
"""How much a density has to change for units to be laid out anew."""


class Waiting:
    """A queue of units that gets shorter by what answers tell of the density of rows."""

    def __init__(self, plan: Plan, units: Sequence[Unit], *, learns: bool) -> None:
        self._question = plan.question
        self._units = deque(_first_windows_first(units))
        self._forecast = Forecast(plan.question, plan.loads)
        self._densities = Densities()
        self._parts: set[Unit] = set()
        # Where neither time nor accounts can be grouped, there is nothing to learn for.
        self._learns = learns and (plan.question.splits_dates or plan.question.names_account)
        self._learned = False
        self.informed = False
        """Whether any answer has come."""

    def __len__(self) -> int:
        return len(self._units)

    @property
    def first(self) -> Unit:
        return self._units[0]

    def take(self) -> Unit:
        return self._units.popleft()

    def put_first(self, parts: Sequence[Unit]) -> None:
        """Ask the parts of a unit next. They are never regrouped: they have to get smaller."""
        self._parts.update(parts)
        self._units.extendleft(reversed(parts))

    def expected(self, unit: Unit) -> float:
        """Tell the rows that a unit will have by what is known now.

        How many a part of a cut unit has, nobody knows.
        """
        if unit in self._parts:
            return ROW_CAP
        return self._forecast.expected(unit, self._densities)

    def learn(self, unit: Unit, rows: Mapping[int, float]) -> None:
        """Take in how many rows a unit has, by account."""
        self.informed = True
        if self._forecast.place(unit) is None:
            return
        before = self._densities_of(unit)
        for account in unit.accounts:
            expected = sum(self._forecast.rows(unit, account))
            self._densities.observe(account, expected=expected, rows=rows.get(account, 0))
        after = self._densities_of(unit)
        if any(abs(new / old - 1) > _NEWS for old, new in zip(before, after, strict=True)):
            self._learned = self._learns

    def _densities_of(self, unit: Unit) -> list[float]:
        return [self._densities.overall, *map(self._densities.of, unit.accounts)]

    async def regroup(self) -> Sequence[Swap]:
        """Let units give way to others where that saves calls; return what was swapped."""
        if not self._learned:
            return ()
        self._learned = False
        free = [unit for unit in self._units if unit not in self._parts]
        swaps = await asyncio.to_thread(
            regrouped, free, self._question, self._forecast, self._densities
        )
        gone = {unit for swap in swaps for unit in swap.old}
        left = [unit for unit in self._units if unit not in gone]
        self._units = deque([*left, *(unit for swap in swaps for unit in swap.new)])
        return swaps


def _first_windows_first(units: Iterable[Unit]) -> list[Unit]:
    """Begin with one window of each group: its answer tells of all that follow."""
    windows: Counter[object] = Counter()
    ranked = []
    for unit in units:
        group = (unit.accounts, unit.campaigns)
        ranked.append((windows[group], unit))
        windows[group] += 1
    return [unit for _, unit in sorted(ranked, key=itemgetter(0))]
