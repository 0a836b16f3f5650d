"""The planner: everything covered once, below the cap, in few calls."""

from __future__ import annotations

import math
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
from linkedin_ads_async.bulk.plan import Plan, Unit, check_allowance, make_plan
from linkedin_ads_async.bulk.question import Question
from linkedin_ads_async.bulk.split import by_accounts, by_campaigns, by_dates
from linkedin_ads_async.errors import UsageError
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
    dealt = [campaign for unit in made.units for campaign in unit.campaigns or ()]
    assert [each.id for each in campaigns({1: 5000})[1]] == sorted(dealt)
    assert max(len(unit.campaigns or ()) for unit in made.units) <= 500


def test_three_pivots_leave_no_room_for_the_account_so_each_is_asked_alone() -> None:
    asked = ask(pivots=["CAMPAIGN_GROUP", "CAMPAIGN", "SERVING_LOCATION"])
    made = plan(asked, {1: 3, 2: 4})
    assert [(1,), (2,)] == [unit.accounts for unit in made.units]
    assert not asked.names_account


def test_the_account_stands_in_front_once_wherever_it_was_named() -> None:
    asked = ask(pivots=["CAMPAIGN", "ACCOUNT", "CREATIVE"])
    assert ["ACCOUNT", "CAMPAIGN", "CREATIVE"] == [each.name for each in asked.wire_pivots]


@pytest.mark.parametrize("split", [False, True])
def test_demographics_are_asked_per_account_and_in_windows_only_when_told(split: bool) -> None:
    asked = ask(400, pivots="MEMBER_JOB_TITLE", split_demographics=split)
    made = plan(asked, {1: 1, 2: 1})
    assert "analytics" == asked.finder
    assert ({1: 3, 2: 3} if split else {1: 1, 2: 1}) == {
        each: sum(unit.accounts == (each,) for unit in made.units) for each in (1, 2)
    }


def test_all_is_one_window_whatever_its_length() -> None:
    made = plan(ask(3000, granularity="ALL"), {1: 10, 2: 20_000})
    assert {Period(TODAY - timedelta(days=3000), TODAY - timedelta(days=1))} == {
        unit.span for unit in made.units
    }


def test_windows_of_months_begin_and_end_with_months_inside_the_range() -> None:
    made = plan(ask(granularity="MONTHLY", start="2026-01-15", end="2026-06-10"), {1: 6000})
    assert [
        "2026-01-15..2026-02-28",
        "2026-03-01..2026-04-30",
        "2026-05-01..2026-06-10",
    ] == sorted({str(unit.span) for unit in made.units})


def test_time_before_the_first_campaign_was_created_is_not_asked() -> None:
    born = TODAY - timedelta(days=100)
    names = ["impressions", "approximateMemberReach"]
    young = [Campaign(1, born, created=born), Campaign(2, born, created=TODAY)]
    made = make_plan(ask(1_000, names), [Account(1)], {1: young})
    # A day early, for the zone of LinkedIn's days is not known.
    assert born - timedelta(days=1) == min(unit.span.start for unit in made.units)
    assert 2 == made.calls
    old = [*young, Campaign(3)]
    made = make_plan(ask(1_000, names), [Account(1)], {1: old})
    assert TODAY - timedelta(days=1_000) == min(unit.span.start for unit in made.units)


def test_time_before_a_campaign_is_asked_where_another_account_needs_it() -> None:
    born = TODAY - timedelta(days=5)
    listed = {1: [Campaign(1, born, created=born)], 2: [Campaign(2, None)]}
    made = make_plan(ask(30), [Account(1), Account(2)], listed)
    assert [((1, 2), 30)] == [(unit.accounts, unit.span.days) for unit in made.units]


def test_all_is_asked_from_its_start_whenever_the_campaigns_began() -> None:
    listed = {1: [Campaign(1, TODAY, created=TODAY)]}
    made = make_plan(ask(30, granularity="ALL"), [Account(1)], listed)
    assert [30] == [unit.span.days for unit in made.units]


def test_an_account_that_was_not_listed_is_taken_for_the_mean_of_the_others() -> None:
    listed: dict[int, Any] = {**campaigns({1: 10, 2: 30}), 3: None}
    made = make_plan(ask(2), [Account(each) for each in (1, 2, 3, 4)], listed)
    assert 2 * (10 + 30 + 20 + 20) == made.rows
    assert [10, 30, None, None] == [each.campaigns for each in made.accounts]


@pytest.mark.parametrize(
    ("allowed", "words"),
    [
        ({"max_calls": 111}, "about 112 calls, and max_calls allows 111"),
        ({"max_values": 10**7}, "about 24,820,000 metric values, and max_values allows 10,000,000"),
    ],
)
def test_a_plan_over_what_is_allowed_is_refused(allowed: dict[str, int], words: str) -> None:
    made = plan(ask(365, 60), dict.fromkeys(range(1, 21), 50))
    given: dict[str, Any] = {"max_calls": None, "max_values": None}
    check_allowance(made, **given)
    check_allowance(made, max_calls=112, max_values=24_820_000)
    with pytest.raises(UsageError, match=words):
        check_allowance(made, **{**given, **allowed})


def test_a_plan_tells_the_bytes_of_its_answers() -> None:
    made = plan(ask(365, 18), dict.fromkeys(range(1, 21), 500))
    assert 250_000_000 < made.bytes < 350_000_000
    assert " MB, at least " in str(made)
    assert made.bytes == made.as_dict()["bytes_expected"]


def test_monthly_is_advised_for_daily_demographics_with_the_reason() -> None:
    made = plan(ask(30, pivots="MEMBER_INDUSTRY"), {1: 1})
    assert "MONTHLY suits demographic figures better" in str(made)
    assert "fewer than 3 events" in made.as_dict()["advice"][0]
    assert () == plan(ask(30, pivots="MEMBER_INDUSTRY", granularity="MONTHLY"), {1: 1}).advice


def test_the_chunk_with_the_commonest_metrics_goes_first() -> None:
    rare = [name for name in PLAIN if not name.endswith(("mpressions", "Usd", "licks", "ency"))]
    rare = rare[:30]
    chunks = ask(30, [*rare, "costInUsd", "clicks", "impressions"]).chunks
    assert ["impressions", "costInUsd"] == [metric.name for metric in chunks[0][:2]]
    assert sorted([*rare, "costInUsd", "clicks", "impressions"]) == sorted(
        metric.name for chunk in chunks for metric in chunk
    )


def test_dead_time_costs_no_call_but_is_asked() -> None:
    day = date(2026, 11, 1)
    listed = {1: [Campaign(number, day, day) for number in range(10_000)]}
    made = make_plan(ask(3000), [Account(1)], listed)
    assert 1 == made.calls
    assert 3000 == made.units[0].span.days


@pytest.mark.parametrize(
    ("start", "end", "expected"),
    [
        (None, None, [1, 1, 1]),
        (date(2026, 1, 2), None, [0, 1, 1]),
        (None, date(2026, 1, 2), [1, 1, 0]),
        (date(2026, 1, 2), date(2026, 1, 2), [0, 1, 0]),
        (date(2025, 1, 1), date(2025, 12, 31), [0, 0, 0]),
        (date(2026, 1, 4), None, [0, 0, 0]),
        (date(2026, 1, 3), date(2026, 1, 1), [0, 0, 0]),
    ],
)
def test_a_campaign_counts_on_the_days_of_its_schedule(
    start: date | None, end: date | None, expected: list[int]
) -> None:
    days = periods(Period(date(2026, 1, 1), date(2026, 1, 3)), "DAILY")
    assert expected == running([Campaign(1, start, end)], days)


def test_a_campaign_counts_in_the_month_it_starts_in() -> None:
    months = periods(Period(date(2026, 1, 1), date(2026, 3, 31)), "MONTHLY")
    assert [0, 1, 1] == running([Campaign(1, date(2026, 2, 28), date(2026, 3, 1))], months)


def test_groups_count_once_from_their_first_start_to_their_last_end() -> None:
    day = TODAY - timedelta(days=2)
    listed = {1: [Campaign(1, day, day, "a"), Campaign(2, day, None, "a"), Campaign(3, None, None)]}
    made = make_plan(ask(3, pivots="CAMPAIGN_GROUP"), [Account(1)], listed)
    assert 1 + 2 + 2 == made.rows


def test_drafts_are_not_counted() -> None:
    made = make_plan(ask(3), [Account(1)], {1: [Campaign(1), Campaign(2, draft=True)]})
    assert 3 == made.rows


def test_the_shortest_duration_is_that_of_the_tighter_limit() -> None:
    by_requests = plan(ask(365, 60), dict.fromkeys(range(1, 21), 50))
    assert 112 - 6 == by_requests.shortest_s
    raised = plan(ask(365, 60), dict.fromkeys(range(1, 21), 50), calls_per_s=math.inf)
    assert 0 == raised.shortest_s
    by_values = plan(ask(365, 90), dict.fromkeys(range(1, 21), 500))
    assert (by_values.metric_values / 45_000_000 - 1) * 300 == by_values.shortest_s


def test_a_plan_reads_in_a_few_lines_and_turns_into_plain_values() -> None:
    made = plan(ask(30, 30), {1: 20}, forbidden=[7], look_ups=2)
    assert [
        "statistics by ACCOUNT, CAMPAIGN, DAILY, 2026-10-26..2026-11-24",
        "1 accounts with 20 campaigns, found with 2 look-ups",
        "30 metrics in 2 chunks, 1 units: 2 calls",
        "about 600 rows, 20,400 metric values, 88 kB, at least 0 s",
        "no access to account 7",
    ] == str(made).splitlines()
    assert {
        "accounts": [1],
        "campaigns": None,
        "start": "2026-10-26",
        "end": "2026-11-24",
        "rows_expected": 600,
    } == made.as_dict()["units"][0]


@given(st.integers(1, 40), st.integers(1, 9), st.sampled_from(["DAILY", "MONTHLY"]))
def test_halves_of_a_unit_are_the_unit(days: int, accounts: int, granularity: str) -> None:
    asked = ask(days, granularity=granularity)
    unit = Unit(tuple(range(accounts)), asked.span, 100)
    for parts in (by_dates(unit, asked), by_dates(unit, asked, 50_000), by_accounts(unit)):
        assert not parts or covered((unit,)) == covered(parts)
    assert bool(by_dates(unit, asked)) == (len(asked.periods) > 1)
    assert bool(by_accounts(unit)) == (accounts > 1)


@given(st.integers(0, 1300))
def test_campaigns_of_a_unit_are_dealt_out_once(count: int) -> None:
    parts = by_campaigns(Unit((1,), ask().span, 100), tuple(range(count)))
    dealt = sorted(campaign for part in parts for campaign in part.campaigns or ())
    assert dealt == (list(range(count)) if count > 1 else [])
    assert all(len(part.campaigns or ()) <= 500 for part in parts)


@pytest.mark.parametrize(
    ("granularity", "asked"), [("ALL", {}), ("DAILY", {"pivots": "MEMBER_INDUSTRY"})]
)
def test_what_depends_on_its_range_is_never_split_by_dates(
    granularity: str, asked: dict[str, Any]
) -> None:
    whole = ask(30, granularity=granularity, **asked)
    assert () == by_dates(Unit((1,), whole.span, 100), whole)
