"""How many rows to expect, per account and period, before any answer has come.

Run schedules shape the estimate only: they can be changed afterwards, conversions still come after
a campaign's end, and no row may depend on an estimate. What is never asked is the time before an
account's first campaign was created.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Sequence
from datetime import date, timedelta
from itertools import accumulate
from math import prod
from operator import attrgetter

from linkedin_ads_async.bulk.listing import Campaign
from linkedin_ads_async.bulk.periods import Period
from linkedin_ads_async.bulk.question import Question

__all__ = ["TYPICAL_CAMPAIGNS", "counts_campaigns", "expected_rows", "first_period", "running"]

TYPICAL_CAMPAIGNS = 50
"""Campaigns with activity, of an account whose campaigns are not listed."""

_PER_CAMPAIGN = {"CREATIVE": 4, "SHARE": 4}
"""Creatives per campaign: 8,000 of 2,000 in a mid agency. Source: reference/api-analytics i."""

_VALUES = {
    "CONVERSION": 4,
    "CONVERSATION_NODE": 5,
    "CONVERSATION_NODE_OPTION_INDEX": 10,
    "SERVING_LOCATION": 2,
    "CARD_INDEX": 4,
    "PLACEMENT_NAME": 4,
    "IMPRESSION_DEVICE_TYPE": 4,
    "EVENT_STAGE": 2,
}
"""Values of a pivot that meet one entity: guesses, which splitting corrects."""

_DEMOGRAPHIC = 100
"""A demographic pivot keeps 100 values per creative and day. Source: reference/api-analytics e."""


def counts_campaigns(question: Question) -> bool:
    """Whether the rows grow with the campaigns, so that listing them tells something."""
    names = {pivot.name for pivot in question.pivots}
    return bool(names & {"CAMPAIGN_GROUP", "CAMPAIGN", *_PER_CAMPAIGN})


def expected_rows(question: Question, campaigns: Sequence[Campaign] | None) -> list[int]:
    """Estimate the rows of one account in each period of the question."""
    names = {pivot.name for pivot in question.pivots}
    if question.demographic:
        return [_DEMOGRAPHIC] * len(question.periods)
    factor = prod(_VALUES.get(name, 1) for name in names)
    factor *= max(_PER_CAMPAIGN.get(name, 1) for name in names)
    return [rows * factor for rows in _entities(question, names, campaigns)]


def first_period(question: Question, campaigns: Sequence[Campaign] | None) -> int:
    """Return the first period in which any of the campaigns can have a row.

    It is a day early, as nothing says in which time zone LinkedIn's days end. `ALL` is never cut.
    """
    born = [campaign.created for campaign in campaigns or ()]
    known = [day for day in born if day is not None]
    if not known or len(known) < len(born) or not question.splits_dates:
        return 0
    earliest = min(known) - timedelta(days=1)
    return bisect_left(question.periods, earliest, key=attrgetter("end"))


def _entities(
    question: Question, names: set[str], campaigns: Sequence[Campaign] | None
) -> list[int]:
    if not counts_campaigns(question):
        return [1] * len(question.periods)
    if campaigns is None:
        return [TYPICAL_CAMPAIGNS] * len(question.periods)
    ran = [campaign for campaign in campaigns if not campaign.draft]
    if names & {"CAMPAIGN", *_PER_CAMPAIGN}:
        return running(ran, question.periods)
    return running(_groups(ran), question.periods)


def running(campaigns: Iterable[Campaign], periods: Sequence[Period]) -> list[int]:
    """Count the campaigns that run in each period, by their schedules."""
    starts = [period.start for period in periods]
    change = [0] * (len(periods) + 1)
    for campaign in campaigns:
        start = campaign.start or periods[0].start
        end = min(campaign.end or periods[-1].end, periods[-1].end)
        first, last = max(0, bisect_right(starts, start) - 1), bisect_right(starts, end)
        if start <= end and first < last:
            change[first] += 1
            change[last] -= 1
    return list(accumulate(change[:-1]))


def _groups(campaigns: Iterable[Campaign]) -> list[Campaign]:
    """See each campaign group as one campaign that runs from its first start to its last end."""
    members: dict[str | None, list[Campaign]] = {}
    for campaign in campaigns:
        members.setdefault(campaign.group, []).append(campaign)
    return [
        Campaign(
            id=some[0].id,
            start=_outermost(min, [campaign.start for campaign in some]),
            end=_outermost(max, [campaign.end for campaign in some]),
            group=group,
        )
        for group, some in members.items()
    ]


def _outermost(pick: Callable[[list[date]], date], days: list[date | None]) -> date | None:
    """Return the first or last day; None, the open end, where any is open."""
    known = [day for day in days if day is not None]
    return pick(known) if len(known) == len(days) else None
