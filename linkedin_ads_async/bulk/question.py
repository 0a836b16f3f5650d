"""What a pull asks for, checked: the pivots, metrics, range and finder it will use."""

from __future__ import annotations

from functools import cached_property

import attrs

from linkedin_ads_async.bulk.periods import Granularity, Period, periods
from linkedin_ads_async.facts.pivots import PIVOTS
from linkedin_ads_async.metric import Metric, Pivot

__all__ = ["CHUNK", "ROW_CAP", "Chunk", "Question"]

ROW_CAP = 15_000
"""An answer of so many rows is cut, silently. Source: reference/api-analytics e."""
CHUNK = 18
"""Metrics per call: of 20 names in `fields`, `dateRange` and `pivotValues` take two."""

_COMMONEST = (
    "impressions",
    "costInLocalCurrency",
    "costInUsd",
    "viralImpressions",
    "sends",
    "clicks",
    "totalEngagements",
    "landingPageClicks",
    "videoViews",
    "opens",
)
"""Whatever ran has one of these: the chunk that asks for them has all rows, but for a few."""

Chunk = tuple[Metric, ...]
"""The metrics that one call asks for."""


@attrs.frozen(kw_only=True, slots=False)
class Question:
    """A pull without its accounts: the same question is asked of all of them."""

    pivots: tuple[Pivot, ...]
    """As the user named them, and as they become columns."""
    metrics: tuple[Metric, ...]
    span: Period
    granularity: Granularity
    finder: str
    split_demographics: bool = False
    names: bool = False
    """Whether URNs get a column with their names beside them."""

    @cached_property
    def wire_pivots(self) -> tuple[Pivot, ...]:
        """The pivots that are sent: with ACCOUNT in front wherever there is room for it."""
        if self.per_campaign:
            return self.pivots[1:]
        others = tuple(pivot for pivot in self.pivots if pivot.name != "ACCOUNT")
        named = len(others) < len(self.pivots)
        room = self.finder == "statistics" and len(others) < 3
        return (PIVOTS["ACCOUNT"], *others) if named or room else others

    @cached_property
    def grouped(self) -> tuple[Pivot, ...]:
        """The pivots that get columns beside the account's."""
        if self.per_campaign:
            return self.pivots
        return tuple(pivot for pivot in self.wire_pivots if pivot.name != "ACCOUNT")

    @property
    def named(self) -> tuple[Pivot, ...]:
        """The pivots that get a column of names."""
        if not self.names:
            return ()
        return tuple(each for each in self.grouped if each.entity or each.demographic)

    @property
    def per_campaign(self) -> bool:
        """Whether campaigns are asked one by one, as a demographic pivot's rows name none."""
        return self.demographic and len(self.pivots) > 1

    @property
    def names_account(self) -> bool:
        """Whether each row says whose it is, so that accounts may share a request."""
        return self.wire_pivots[0].name == "ACCOUNT"

    @property
    def names_campaign(self) -> bool:
        """Whether rows of different campaigns never meet, so that an account may be split."""
        return any(pivot.name in ("CAMPAIGN", "CREATIVE") for pivot in self.pivots)

    @property
    def demographic(self) -> bool:
        return any(pivot.demographic for pivot in self.pivots)

    @property
    def splits_dates(self) -> bool:
        """Whether a shorter range gives the same rows: not for `ALL`, nor for approximations."""
        return self.granularity != "ALL" and (self.split_demographics or not self.demographic)

    @cached_property
    def max_days(self) -> int | None:
        """Longest range that one request may span, for the sake of reach."""
        return min((m.max_days for m in self.metrics if m.max_days is not None), default=None)

    @cached_property
    def periods(self) -> tuple[Period, ...]:
        return periods(self.span, self.granularity)

    @cached_property
    def chunks(self) -> tuple[Chunk, ...]:
        """The metrics of each call, the commonest first: that answer tells the number of rows."""
        ordered = sorted(self.metrics, key=_rarity)
        starts = range(0, len(ordered), CHUNK)
        return tuple(tuple(ordered[start : start + CHUNK]) for start in starts)

    @property
    def row_cost(self) -> int:
        """Metric values that one row costs, over all chunks; the two key fields count too."""
        return len(self.metrics) + 2 * len(self.chunks)


def _rarity(metric: Metric) -> int:
    return _COMMONEST.index(metric.name) if metric.name in _COMMONEST else len(_COMMONEST)
