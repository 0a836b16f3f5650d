"""The spans of time that one row covers, and ranges cut along them."""

from __future__ import annotations

from calendar import monthrange
from datetime import date, timedelta
from typing import Literal, NamedTuple, get_args

__all__ = ["GRANULARITIES", "Granularity", "Period", "periods", "widened"]

Granularity = Literal["DAILY", "MONTHLY", "YEARLY", "ALL"]
GRANULARITIES: tuple[str, ...] = get_args(Granularity)


class Period(NamedTuple):
    """Days in UTC, both ends included."""

    start: date
    end: date

    @property
    def days(self) -> int:
        return (self.end - self.start).days + 1

    def __str__(self) -> str:
        return f"{self.start}..{self.end}" if self.start != self.end else str(self.start)


def periods(span: Period, granularity: Granularity) -> tuple[Period, ...]:
    """Cut a range into the days, calendar months or years that get a row each; `ALL` is one.

    >>> [str(p) for p in periods(Period(date(2026, 1, 30), date(2026, 2, 5)), "MONTHLY")]
    ['2026-01-30..2026-01-31', '2026-02-01..2026-02-05']
    """
    found = []
    start = span.start
    while start <= span.end:
        end = min(_end_of(start, granularity) or span.end, span.end)
        found.append(Period(start, end))
        start = end + timedelta(days=1)
    return tuple(found)


def widened(span: Period, granularity: Granularity) -> Period:
    """Return the days that a row of such a question may name.

    LinkedIn names the whole month or year of a row, and widens `ALL` to whole months where the
    days are no longer kept. Source: reference/api-analytics d and e.
    """
    bucket: Granularity = "MONTHLY" if granularity == "ALL" else granularity
    return Period(_start_of(span.start, bucket), _end_of(span.end, bucket) or span.end)


def _start_of(day: date, granularity: Granularity) -> date:
    if granularity == "YEARLY":
        return day.replace(month=1, day=1)
    return day.replace(day=1) if granularity == "MONTHLY" else day


def _end_of(day: date, granularity: Granularity) -> date | None:
    if granularity == "YEARLY":
        return day.replace(month=12, day=31)
    if granularity == "MONTHLY":
        return day.replace(day=monthrange(day.year, day.month)[1])
    return day if granularity == "DAILY" else None
