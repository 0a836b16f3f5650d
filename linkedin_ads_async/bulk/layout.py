"""Packs accounts and windows of time into the fewest requests that stay below the row cap.

Pure arithmetic on expected rows: several ways to group the accounts are tried, each group is cut
into windows, and the way with the fewest requests wins.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right, insort
from collections.abc import Iterable, Iterator, Sequence
from datetime import timedelta
from itertools import accumulate
from operator import attrgetter

import attrs

from linkedin_ads_async.bulk.periods import Period

__all__ = ["CAP", "MAX_ENTITIES", "Block", "Frame", "Load", "lay_out"]

CAP = 13_500
"""Rows to expect of one answer at most: a tenth below where LinkedIn cuts."""

MAX_ENTITIES = 500
"""Entities of one request: 20 kB of query, which is tunnelled; no limit beyond is documented."""

_TRIED = 4
"""Ways of grouping that are worked out exactly, of all that are estimated."""


@attrs.frozen
class Load:
    """Something that may share a request: an account, or some of its campaigns."""

    account: int
    rows: list[int]
    """Expected rows in each period."""
    campaigns: tuple[int, ...] | None = None
    first: int = 0
    """The period before which no row can be: those that are earlier need not be asked."""

    @property
    def total(self) -> int:
        return sum(self.rows)


@attrs.frozen
class Block:
    """One request to be: loads, and a window of the periods from `first` up to `last`."""

    loads: tuple[Load, ...]
    first: int
    last: int
    rows: int


Group = tuple[Load, ...]


@attrs.frozen
class Frame:
    """What every request has to fit into."""

    periods: Sequence[Period]
    cap: int = CAP
    splits: bool = True
    """Whether the periods may be asked in several windows."""
    max_days: int | None = None
    max_loads: int = MAX_ENTITIES

    def reach(self, first: int) -> int:
        """Return how far a window that begins with period `first` may go by its days."""
        if self.max_days is None:
            return len(self.periods)
        latest = self.periods[first].start + timedelta(days=self.max_days - 1)
        return bisect_right(self.periods, latest, key=attrgetter("end"))

    def windows_of(self, total: int) -> int:
        """Estimate the windows of a group whose rows are spread evenly."""
        if not self.splits:
            return 1
        each = max(1, self.cap * len(self.periods) // max(total, 1))
        return -(-len(self.periods) // each)


def lay_out(loads: Sequence[Load], frame: Frame, *, pack: bool) -> list[Block]:
    """Cover every load in every period from its first on, once, in as few blocks as can be found.

    A block expects more than the cap only where one load has more in one period, or where the
    periods may not be split.
    """
    apart = [(load,) for load in loads if not pack or load.campaigns is not None]
    shared = [load for load in loads if pack and load.campaigns is None]
    groups = _best_groups(shared, frame) + apart
    return [block for group in groups for block in _even_blocks(group, frame)]


def _best_groups(loads: Sequence[Load], frame: Frame) -> list[Group]:
    if not loads:
        return []
    tried = _groupings(loads, frame)
    tried.sort(key=lambda groups: sum(frame.windows_of(_total(group)) for group in groups))
    return min(tried[:_TRIED], key=lambda groups: sum(_count(group, frame) for group in groups))


def _groupings(loads: Sequence[Load], frame: Frame) -> list[list[Group]]:
    """Pack the loads for every sensible number of windows per group."""
    count = len(frame.periods)
    most = min(count, max(8, count // 10)) if frame.splits else 1
    capacities = {frame.cap * windows for windows in range(1, most + 1)}
    # A window is whole periods, so what a group may hold is a little less than n times the cap.
    capacities |= {frame.cap * count // -(-count // windows) for windows in range(1, most + 1)}
    ordered = sorted(loads, key=lambda load: (-load.total, load.account))
    return [_pack(ordered, capacity, frame.max_loads) for capacity in sorted(capacities)]


def _pack(ordered: Iterable[Load], capacity: int, max_loads: int) -> list[Group]:
    """Best fit, largest first: each load goes where it leaves the least room."""
    groups: list[list[Load]] = []
    open_groups: list[tuple[int, int]] = []
    for load in ordered:
        at = bisect_left(open_groups, (load.total, -1))
        if at == len(open_groups):
            groups.append([])
            room, number = max(capacity, load.total), len(groups) - 1
        else:
            room, number = open_groups.pop(at)
        groups[number].append(load)
        if len(groups[number]) < max_loads:
            insort(open_groups, (room - load.total, number))
    return [tuple(group) for group in groups]


def _total(group: Group) -> int:
    return sum(load.total for load in group)


def _count(group: Group, frame: Frame) -> int:
    return sum(1 for _ in _windows(_sums(group), frame, frame.cap, _first(group)))


def _first(group: Group) -> int:
    return min(load.first for load in group)


def _sums(group: Group) -> list[int]:
    """Running totals of the group's rows: the rows of periods [a, b) are sums[b] - sums[a]."""
    return [0, *accumulate(map(sum, zip(*(load.rows for load in group), strict=True)))]


def _windows(sums: Sequence[int], frame: Frame, cap: int, first: int) -> Iterator[tuple[int, int]]:
    """Cut the periods greedily, which for windows in a row gives the fewest."""
    count = len(frame.periods)
    while first < count:
        last = max(first + 1, min(frame.reach(first), bisect_right(sums, sums[first] + cap) - 1))
        last = last if frame.splits else count
        yield first, last
        first = last


def _even_blocks(group: Group, frame: Frame) -> list[Block]:
    """Cut into the fewest windows, then level them: an even load leaves room for a bad estimate."""
    sums, begin = _sums(group), _first(group)
    fewest = len(list(_windows(sums, frame, frame.cap, begin)))
    low, high = 0, frame.cap
    while low < high:
        middle = (low + high) // 2
        if len(list(_windows(sums, frame, middle, begin))) > fewest:
            low = middle + 1
        else:
            high = middle
    return [
        Block(group, first, last, sums[last] - sums[first])
        for first, last in _windows(sums, frame, low, begin)
    ]
