"""Learns from answers how many of the expected rows come, and regroups what is still to be asked.

Days without activity have no row, so answers may hold far fewer rows than run schedules promise.
Nothing but the size of requests depends on what is learned here: every account is still asked for
every period, exactly once.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import timedelta
from itertools import chain

import attrs

from linkedin_ads_async.bulk.layout import CAP, Block, Load, lay_out
from linkedin_ads_async.bulk.periods import Period
from linkedin_ads_async.bulk.plan import Unit, frame_of, unit_of
from linkedin_ads_async.bulk.question import Question

__all__ = ["Densities", "Forecast", "Swap", "regrouped"]

_RISKY = 1.08
"""Share of the planned rows from which an answer is likely cut: a ninth over, LinkedIn does."""

_FADE = 0.5
"""Weight that what was seen keeps with each new answer: densities change over time."""

_ALL_ROWS = 1_000
"""Expected rows that weigh as much as all of what was seen, towards the first estimate."""

_OWN_ROWS = 500
"""Expected rows of an account that weigh as much as its own answers, towards all accounts'."""

_LEAST, _MOST = 0.02, 50.0


class Densities:
    """Rows that came for each row that was expected, by account."""

    def __init__(self) -> None:
        self._own: dict[int, tuple[float, float]] = {}
        self._rows = self._expected = 0.0

    def observe(self, account: int, *, expected: float, rows: float) -> None:
        before_expected, before_rows = self._own.get(account, (0.0, 0.0))
        self._own[account] = (before_expected * _FADE + expected, before_rows * _FADE + rows)
        self._rows += rows
        self._expected += expected

    def of(self, account: int) -> float:
        """Tell the density of an account: its own, and that of all while it has answered little."""
        expected, rows = self._own.get(account, (0.0, 0.0))
        own = (rows + _OWN_ROWS * self.overall) / (expected + _OWN_ROWS)
        return min(max(own, _LEAST), _MOST)

    @property
    def overall(self) -> float:
        return (self._rows + _ALL_ROWS) / (self._expected + _ALL_ROWS)


class Forecast:
    """Rows to expect in each period, before anything was learned."""

    def __init__(self, question: Question, loads: Iterable[Load]) -> None:
        self._rows = {(load.account, load.campaigns): load.rows for load in loads}
        self._starts = {period.start: at for at, period in enumerate(question.periods)}
        self._ends = {period.end: at + 1 for at, period in enumerate(question.periods)}

    def place(self, unit: Unit) -> tuple[int, int] | None:
        """Return the periods that a unit covers; None where it is not cut along them."""
        first, last = self._starts.get(unit.span.start), self._ends.get(unit.span.end)
        return None if first is None or last is None else (first, last)

    def rows(self, unit: Unit, account: int) -> list[int]:
        """Return the rows of one account of the unit, period by period."""
        place = self.place(unit)
        if place is None:
            return [unit.rows // len(unit.accounts)]
        known = self._rows.get((account, unit.campaigns))
        if known is not None:
            return known[slice(*place)]
        return _spread(-(-unit.rows // len(unit.accounts)), place[1] - place[0])

    def expected(self, unit: Unit, densities: Densities) -> float:
        """Tell the rows that a unit will have by what is known now."""
        return sum(sum(self.rows(unit, each)) * densities.of(each) for each in unit.accounts)


@attrs.frozen
class Swap:
    """Units that give way to others, which cover the same."""

    old: tuple[Unit, ...]
    new: tuple[Unit, ...]


@attrs.frozen
class _Stretch:
    """Units of the same accounts that follow each other without a gap."""

    units: tuple[Unit, ...]
    first: int
    last: int

    @property
    def packable(self) -> bool:
        return self.units[0].campaigns is None


def regrouped(
    pending: Sequence[Unit],
    question: Question,
    forecast: Forecast,
    densities: Densities,
    *,
    cap: int = CAP,
) -> list[Swap]:
    """Lay pending units out anew where that saves calls. Pure.

    Groups that wait for the same stretch of time are packed together anew; one that has begun
    keeps its accounts, and its windows change.
    """
    swaps = []
    for batch in _batches(pending, question, forecast):
        first, last = batch[0].first, batch[0].last
        loads = [load for each in batch for load in _loads(each, forecast, densities)]
        frame = frame_of(question, cap, question.periods[first:last])
        blocks = lay_out(loads, frame, pack=question.names_account)
        old = [unit for each in batch for unit in each.units]
        before = [forecast.expected(unit, densities) for unit in old]
        after = [float(block.rows) for block in blocks]
        if _calls(after, question, cap) < _calls(before, question, cap):
            swaps.append(_swap(old, blocks, frame.periods))
    return [swap for swap in swaps if swap.old]


def _batches(
    pending: Sequence[Unit], question: Question, forecast: Forecast
) -> list[list[_Stretch]]:
    """Gather the stretches that may be packed together."""
    together: dict[object, list[_Stretch]] = {}
    for number, each in enumerate(_stretches(pending, forecast)):
        shared = each.packable and question.names_account
        key = (each.first, each.last) if shared else number
        together.setdefault(key, []).append(each)
    return list(together.values())


def _stretches(pending: Iterable[Unit], forecast: Forecast) -> list[_Stretch]:
    by_group: dict[object, list[Unit]] = {}
    for unit in pending:
        if forecast.place(unit) is not None:
            by_group.setdefault((unit.accounts, unit.campaigns), []).append(unit)
    return [
        _stretch(run, forecast)
        for units in by_group.values()
        for run in _runs(sorted(units, key=lambda unit: unit.span.start))
    ]


def _runs(units: Sequence[Unit]) -> list[list[Unit]]:
    """Part units wherever there is a gap in time."""
    runs = [[units[0]]]
    for unit in units[1:]:
        if unit.span.start == runs[-1][-1].span.end + timedelta(days=1):
            runs[-1].append(unit)
        else:
            runs.append([unit])
    return runs


def _stretch(units: Sequence[Unit], forecast: Forecast) -> _Stretch:
    places = [place for unit in units if (place := forecast.place(unit)) is not None]
    return _Stretch(tuple(units), places[0][0], places[-1][1])


def _loads(each: _Stretch, forecast: Forecast, densities: Densities) -> Iterable[Load]:
    for account in each.units[0].accounts:
        density = densities.of(account)
        rows = chain.from_iterable(forecast.rows(unit, account) for unit in each.units)
        yield Load(account, _scaled(rows, density), each.units[0].campaigns)


def _scaled(rows: Iterable[int], density: float) -> list[int]:
    """Scale every period, and round so that the error does not add up."""
    scaled, exact, told = [], 0.0, 0
    for each in rows:
        exact += each * density
        scaled.append(round(exact) - told)
        told = round(exact)
    return scaled


def _calls(rows: Iterable[float], question: Question, cap: int) -> int:
    """Count the calls that units of so many rows take; one that is cut has asked in vain."""
    chunks, risky = len(question.chunks), cap * _RISKY
    return sum(chunks if each < risky else 1 + chunks * -int(-each // cap) for each in rows)


def _swap(old: Sequence[Unit], blocks: Sequence[Block], periods: Sequence[Period]) -> Swap:
    """Leave out what stays as it is: the same question is never replaced by itself."""
    new = [unit_of(block, periods) for block in blocks]
    kept = {_asks(unit) for unit in old} & {_asks(unit) for unit in new}
    return Swap(
        tuple(unit for unit in old if _asks(unit) not in kept),
        tuple(unit for unit in new if _asks(unit) not in kept),
    )


def _asks(unit: Unit) -> object:
    return (unit.accounts, unit.span, unit.campaigns)


def _spread(total: int, count: int) -> list[int]:
    return [total * (at + 1) // count - total * at // count for at in range(count)]
