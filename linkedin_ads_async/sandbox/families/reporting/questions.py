"""What an adAnalytics query asks: the campaigns, the days, the figures."""

from __future__ import annotations

import calendar
from collections.abc import Iterator, Mapping
from datetime import date, timedelta
from functools import cached_property
from itertools import groupby

import attrs

from linkedin_ads_async.facts.metrics import METRICS
from linkedin_ads_async.metric import Metric
from linkedin_ads_async.sandbox.rates import derived_of
from linkedin_ads_async.sandbox.world import Campaign, World

__all__ = ["FACETS", "Bucket", "Question", "Selected", "widened"]

FACETS = ("accounts", "campaignGroups", "campaigns", "creatives", "shares", "companies")

Selected = tuple[Campaign, frozenset[str] | None]
"""A campaign, and the URNs of creatives and shares that are meant where not all are."""


@attrs.frozen
class Bucket:
    """The days that one row covers."""

    start: date
    end: date

    @cached_property
    def written(self) -> dict[str, dict[str, int]]:
        """The `dateRange` of such a row."""
        return {
            side: {"year": day.year, "month": day.month, "day": day.day}
            for side, day in (("start", self.start), ("end", self.end))
        }


@attrs.frozen(kw_only=True)
class Question:
    """A query that passed the checks, or the same asked of the truth."""

    pivots: tuple[str, ...]
    """In the order of `pivotValues`."""
    start: date
    end: date
    granularity: str
    names: tuple[str, ...]
    """Metrics that are asked for, without `dateRange` and `pivotValues`."""
    facets: Mapping[str, frozenset[str]]
    campaign_type: str | None = None
    objective: str | None = None

    @cached_property
    def metrics(self) -> tuple[str, ...]:
        """The metrics that these pivots and this range offer; the others are left out of rows."""
        return tuple(name for name in self.names if self._offers(METRICS[name]))

    @cached_property
    def bases(self) -> tuple[str, ...]:
        """The additive metrics that are needed to answer."""
        needed: dict[str, None] = {}
        for name in self.metrics:
            needed |= dict.fromkeys([name] if METRICS[name].sums else derived_of(name).bases)
        return tuple(needed) or ("impressions",)

    def _offers(self, metric: Metric) -> bool:
        days = (self.end - self.start).days + 1
        return (
            not set(metric.not_with) & set(self.pivots)
            and (not metric.needs_pivot or bool(set(metric.needs_pivot) & set(self.pivots)))
            and (metric.max_days is None or days <= metric.max_days)
        )

    @cached_property
    def buckets(self) -> list[Bucket]:
        """The spans of the rows, oldest first; months and years are cut at the range's ends."""
        days = [self.start + timedelta(n) for n in range((self.end - self.start).days + 1)]
        keys = {
            "DAILY": lambda day: day,
            "MONTHLY": lambda day: (day.year, day.month),
            "YEARLY": lambda day: day.year,
            "ALL": lambda _: 0,
        }
        spans = (list(span) for _, span in groupby(days, keys[self.granularity]))
        return [Bucket(span[0], span[-1]) for span in spans]

    def select(self, world: World) -> Iterator[Selected]:
        """The campaigns that all facets and filters let through, forbidden accounts left out."""
        parts = self.facets.get("creatives"), self.facets.get("shares")
        for campaign in world.campaigns:
            if campaign.account.forbidden or not self._wanted(campaign):
                continue
            meant = [
                one.urn
                for one in campaign.creatives
                if all(f is None or {one.urn, one.share_urn} & f for f in parts)
            ]
            if parts == (None, None):
                yield campaign, None
            elif meant:
                yield campaign, frozenset(meant)

    def _wanted(self, campaign: Campaign) -> bool:
        urns = {
            "accounts": campaign.account.urn,
            "campaignGroups": campaign.group_urn,
            "campaigns": campaign.urn,
            "companies": campaign.account.company_urn,
        }
        return (
            all(urn in self.facets[name] for name, urn in urns.items() if name in self.facets)
            and self.campaign_type in (None, campaign.kind.type)
            and self.objective in (None, campaign.kind.objective)
        )


def widened(start: date, end: date, today: date) -> tuple[date, date]:
    """The range that ALL answers: an end older than six months grows to its whole month.

    Source: reference/api-analytics e.
    """
    month = (today.year * 12 + today.month - 1) - 6
    year, index = divmod(month, 12)
    last = calendar.monthrange(year, index + 1)[1]
    kept = date(year, index + 1, min(today.day, last))
    if start < kept:
        start = start.replace(day=1)
    if end < kept:
        end = end.replace(day=calendar.monthrange(end.year, end.month)[1])
    return start, end
