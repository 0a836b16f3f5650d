"""The planner: everything covered once, below the cap, in few calls."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest
from bulk_world import TODAY
from hypothesis import given, settings
from hypothesis import strategies as st

from linkedin_ads_async.bulk.checks import question
from linkedin_ads_async.bulk.density import running
from linkedin_ads_async.bulk.layout import Frame, Load, lay_out
from linkedin_ads_async.bulk.listing import Account, Campaign
from linkedin_ads_async.bulk.periods import Period, periods
from linkedin_ads_async.bulk.plan import Plan, Unit, make_plan
from linkedin_ads_async.bulk.question import Question
from linkedin_ads_async.bulk.split import by_accounts, by_campaigns, by_dates
from linkedin_ads_async.facts.metrics import METRICS

PLAIN = [name for name, metric in METRICS.items() if not metric.not_with and not metric.max_days]


def ask(days: int = 30, metrics: int | list[str] = 1, **asked: Any) -> Question:
    options: dict[str, Any] = {
        "pivots": "CAMPAIGN",
        "start": TODAY - timedelta(days=days),
        "end": None,
        "granularity": "DAILY",
        "metrics": PLAIN[:metrics] if isinstance(metrics, int) else metrics,
        "extra_metrics": None,
        "finder": None,
        "split_demographics": False,
        "version": "202609",
        "today": TODAY,
    }
    return question(**{**options, **asked})


def campaigns(sizes: dict[int, int]) -> dict[int, list[Campaign]]:
    return {
        account: [Campaign(account * 10_000 + number) for number in range(size)]
        for account, size in sizes.items()
    }


def plan(asked: Question, sizes: dict[int, int], **options: Any) -> Plan:
    return make_plan(asked, [Account(each) for each in sizes], campaigns(sizes), **options)


def covered(units: tuple[Unit, ...]) -> list[tuple[int, date]]:
    return sorted(
        (account, unit.span.start + timedelta(days=day))
        for unit in units
        for account in unit.accounts
        for day in range(unit.span.days)
    )


def test_twenty_accounts_of_fifty_campaigns_for_a_year_take_112_calls() -> None:
    made = plan(ask(365, 60), dict.fromkeys(range(1, 21), 50))
    assert 365_000 == made.rows
    assert 112 == made.calls
    assert 365_000 * (60 + 2 * 4) == made.metric_values


def test_uneven_accounts_for_a_year_stay_within_112_calls() -> None:
    sizes = {account: 10 + 4 * account for account in range(1, 20)}
    sizes[20] = 1000 - sum(sizes.values())
    made = plan(ask(365, 60), sizes)
    assert 365_000 == made.rows
    assert made.calls <= 112


def test_a_small_pull_takes_one_call_per_chunk() -> None:
    made = plan(ask(30, 30), {1: 20})
    assert (2, 600) == (made.calls, made.rows)


def test_a_skewed_pull_by_run_schedules_stays_within_a_fifth_of_the_bound() -> None:
    sizes = {account: int(3400 / account) for account in range(1, 201)}
    start = TODAY - timedelta(days=365)
    listed = {
        account: [
            Campaign(number, begins := start + timedelta(days=number * 37 % 255), begins)
            for number in range(size)
        ]
        for account, size in sizes.items()
    }
    listed = {
        account: [
            Campaign(each.id, each.start, each.start + timedelta(days=109))
            for each in some
            if each.start
        ]
        for account, some in listed.items()
    }
    made = make_plan(ask(365, 18), [Account(each) for each in sizes], listed)
    assert made.calls <= 1.2 * made.rows / 15_000


@settings(max_examples=150, deadline=None)
@given(
    sizes=st.dictionaries(st.integers(1, 60), st.integers(0, 400), min_size=1, max_size=25),
    days=st.integers(1, 120),
    granularity=st.sampled_from(["DAILY", "MONTHLY", "YEARLY", "ALL"]),
    cap=st.integers(20, 2000),
    reach=st.booleans(),
)
def test_every_account_and_day_is_covered_once_below_the_cap(
    sizes: dict[int, int], days: int, granularity: str, cap: int, reach: bool
) -> None:
    names = ["impressions", "approximateMemberReach"] if reach else ["impressions"]
    if reach and granularity in ("YEARLY", "ALL"):
        days = min(days, 92)
    made = plan(ask(days, names, granularity=granularity), sizes, cap=cap)
    expected = [
        (account, TODAY - timedelta(days=back)) for account in sizes for back in range(1, days + 1)
    ]
    whole = tuple(unit for unit in made.units if unit.campaigns is None)
    parted = {unit.accounts[0] for unit in made.units if unit.campaigns is not None}
    assert sorted(each for each in expected if each[0] not in parted) == covered(whole)
    for account in parted:
        pairs = [
            (campaign, day)
            for unit in made.units
            if unit.accounts == (account,)
            for campaign in unit.campaigns or ()
            for _, day in covered((unit,))
        ]
        owned = [each.id for each in campaigns(sizes)[account]]
        days_asked = [day for one, day in expected if one == account]
        assert sorted((each, day) for each in owned for day in days_asked) == sorted(pairs)
    assert all(unit.rows <= cap for unit in made.units)
    if reach:
        assert all(unit.span.days <= 92 for unit in made.units)


@settings(max_examples=100, deadline=None)
@given(st.data())
def test_uneven_loads_over_time_are_covered_once_below_the_cap(data: st.DataObject) -> None:
    count = data.draw(st.integers(1, 40))
    rows = st.lists(st.integers(0, 100), min_size=count, max_size=count)
    loads = [Load(number, data.draw(rows)) for number in range(data.draw(st.integers(1, 12)))]
    span = Period(date(2026, 1, 1), date(2026, 1, 1) + timedelta(days=count - 1))
    blocks = lay_out(loads, Frame(periods=periods(span, "DAILY"), cap=100), pack=True)
    cells = [
        (load.account, period)
        for block in blocks
        for load in block.loads
        for period in range(block.first, block.last)
    ]
    assert sorted((load.account, p) for load in loads for p in range(count)) == sorted(cells)
    for block in blocks:
        exact = sum(sum(load.rows[block.first : block.last]) for load in block.loads)
        assert exact == block.rows
        assert exact <= 100 or block.last - block.first == 1


def test_an_account_over_the_cap_on_one_day_is_split_by_campaigns() -> None:
    made = plan(ask(1, pivots="CREATIVE"), {1: 5000})
    assert 2 == len(made.units)
    dealt = [set(unit.campaigns or ()) for unit in made.units]
    assert {each.id for each in campaigns({1: 5000})[1]} == dealt[0] | dealt[1] if len(
        dealt
    ) == 2 else True
    assert not dealt[0] & dealt[1]
