"""What a pull that goes on has to ask: what may have been restated, and what is new. Pure.

Every unit that overlaps the look-back is asked again as it is, so that it can be replaced whole.
Where the last day lies inside of a period, whose row grows with each day, its unit grows as well.
All else that is missing is a hole: days of an account that no unit covers.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from datetime import date, timedelta
from itertools import pairwise

import attrs

from linkedin_ads_async.bulk.density import expected_rows
from linkedin_ads_async.bulk.layout import CAP, MAX_ENTITIES, Load, lay_out
from linkedin_ads_async.bulk.listing import Campaign
from linkedin_ads_async.bulk.periods import Period, periods, widened
from linkedin_ads_async.bulk.plan import Unit, frame_of, unit_of
from linkedin_ads_async.bulk.question import Question
from linkedin_ads_async.bulk.split import by_dates

__all__ = ["Known", "Refresh", "again", "holes", "new_campaigns"]

_DAY = timedelta(days=1)


@attrs.frozen
class Known:
    """A unit of the folder, as far as planning minds."""

    id: str
    unit: Unit
    waits: bool = False
    """It is still to be asked."""
    barred: bool = False
    """It could not be read, and what it had before is still in the table: it is tried again."""


@attrs.frozen
class Refresh:
    """What a pull that goes on does with a folder's units."""

    due: tuple[str, ...] = ()
    """Asked again as they are."""
    extended: tuple[tuple[str, tuple[Unit, ...]], ...] = ()
    """Give way to units that reach further."""
    new: tuple[Unit, ...] = ()
    at_once: bool = False
    """Whether all of it takes the place of what was in one step."""

    def left(self, known: Iterable[Known]) -> list[Unit]:
        """Return the units of the folder as they will be, asked or not."""
        extended = dict(self.extended)
        return [unit for each in known for unit in extended.get(each.id, (each.unit,))]


def again(
    known: Iterable[Known],
    question: Question,
    *,
    last: date,
    lookback_days: int,
    gone: Collection[int] = (),
) -> Refresh:
    """Say which units are asked again. `last` is the folder's last day, `gone` what is not seen.

    `ALL` has one row for all its days, so all of it is asked again and replaced at once.
    """
    at_once = question.granularity == "ALL"
    since = last - timedelta(days=lookback_days)
    due, extended = [], []
    for each in known:
        if set(each.unit.accounts) <= set(gone):
            continue
        if longer := _longer(each.unit, question):
            extended.append((each.id, longer))
        elif each.barred or (not each.waits and (at_once or each.unit.span.end >= since)):
            due.append(each.id)
    return Refresh(tuple(due), tuple(extended), at_once=at_once)


def _longer(unit: Unit, question: Question) -> tuple[Unit, ...]:
    """Let a unit that ends inside of a period reach to its end; nothing where it is there."""
    last = periods(unit.span, question.granularity)[-1]
    end = question.span.end
    if question.granularity != "ALL":
        end = min(widened(last, question.granularity).end, end)
    if end <= unit.span.end:
        return ()
    longer = attrs.evolve(unit, span=Period(unit.span.start, end))
    too_long = question.max_days is not None and longer.span.days > question.max_days
    return by_dates(longer, question) if too_long else (longer,)


def holes(
    units: Iterable[Unit], firsts: Mapping[int, date], span: Period
) -> dict[Period, list[int]]:
    """Find the days of each account that no unit covers; accounts with the same come together.

    `firsts` are the accounts, each with the day from which on it is asked.
    """
    covered: dict[int, list[Period]] = {account: [] for account in firsts}
    for unit in units:
        for account in unit.accounts:
            if account in covered:
                covered[account].append(unit.span)
    found: dict[Period, list[int]] = {}
    for account, spans in covered.items():
        for hole in _between(sorted(spans), Period(firsts[account], span.end)):
            found.setdefault(hole, []).append(account)
    return found


def _between(spans: Sequence[Period], whole: Period) -> Iterator[Period]:
    day = whole.start
    for each in spans:
        if each.start > day:
            yield Period(day, each.start - _DAY)
        day = max(day, each.end + _DAY)
    if day <= whole.end:
        yield Period(day, whole.end)


def new_campaigns(
    units: Sequence[Unit], listed: Mapping[int, Sequence[Campaign]], question: Question
) -> list[Unit]:
    """Ask for campaigns that came after the units that name campaigns, over those units' days."""
    return [
        unit
        for account, campaigns in listed.items()
        for span, known in _named(units, account)
        for unit in _units(
            account, [each for each in campaigns if each.id not in known], span, question
        )
    ]


def _named(units: Iterable[Unit], account: int) -> list[tuple[Period, frozenset[int]]]:
    """Cut an account's days so that in each piece the same campaigns are named."""
    named = [
        (unit.span, unit.campaigns)
        for unit in units
        if unit.campaigns is not None and unit.accounts == (account,)
    ]
    edges = sorted({day for span, _ in named for day in (span.start, span.end + _DAY)})
    pieces: list[tuple[Period, frozenset[int]]] = []
    for start, after in pairwise(edges):
        inside = [names for span, names in named if span.start <= start <= span.end]
        if not inside:
            continue
        piece = Period(start, after - _DAY)
        known = frozenset(campaign for names in inside for campaign in names)
        if pieces and pieces[-1][1] == known and pieces[-1][0].end + _DAY == start:
            piece = Period(pieces.pop()[0].start, piece.end)
        pieces.append((piece, known))
    return pieces


def _units(
    account: int, campaigns: Sequence[Campaign], span: Period, question: Question
) -> Iterator[Unit]:
    asked = attrs.evolve(question, span=span)
    frame = frame_of(asked, CAP, asked.periods)
    for at in range(0, len(campaigns), MAX_ENTITIES):
        some = campaigns[at : at + MAX_ENTITIES]
        load = Load(account, expected_rows(asked, some), tuple(each.id for each in some))
        yield from (unit_of(block, asked.periods) for block in lay_out([load], frame, pack=False))
