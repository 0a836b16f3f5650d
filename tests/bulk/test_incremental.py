"""A folder that goes on: restated days replaced whole, new days and entities added, nothing lost."""

from __future__ import annotations

import os
from collections.abc import Iterable
from contextlib import suppress
from datetime import date, timedelta
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from bulk_world import TODAY, Call, World
from hypothesis import Phase, given, settings
from hypothesis import strategies as st

from linkedin_ads_async.bulk import AnalyticsPull, Report, job, open_folder
from linkedin_ads_async.bulk.incremental import Known, again, holes, new_campaigns
from linkedin_ads_async.bulk.listing import Campaign
from linkedin_ads_async.bulk.periods import Period
from linkedin_ads_async.bulk.plan import Unit, make_plan
from linkedin_ads_async.errors import IncompleteAnalytics, PermissionDenied, ServerError, UsageError

START = date(2026, 9, 1)
METRICS = ["impressions", "cost_in_usd"]
NAMES = ["impressions", "costInUsd"]


class Changing(World):
    """A world whose figures of some days can be restated."""

    restated: frozenset[date] = frozenset()

    def figure(self, campaign: int, creative: int, day: date, metric: str) -> Any:
        value = super().figure(campaign, creative, day, metric)
        return value * 2 if day in self.restated else value


async def fill(world: World, folder: Path, end: str | None, **asked: Any) -> Report:
    keep = ("since_last", "lookback_days", "repair")
    kept = {name: asked.pop(name) for name in keep if name in asked}
    options = {"start": START, "metrics": METRICS, "today": TODAY, "end": end}
    return await AnalyticsPull(world, **{**options, **asked}).to_folder(folder, **kept)


def rows(folder: Path) -> list[tuple[Any, ...]]:
    table = open_folder(folder).to_arrow()
    return sorted(
        (row["date_start"], row["account"], row["campaign"], row["impressions"], row["cost_in_usd"])
        for row in table.to_pylist()
    )


def true_rows(world: World, end: date, **asked: Any) -> list[tuple[Any, ...]]:
    found = world.truth(NAMES, START, end, **asked)
    return sorted(
        (day, *pivots, row["impressions"], row["costInUsd"]) for (day, pivots), row in found.items()
    )


async def test_restated_days_and_new_days_are_in_the_table_once(tmp_path: Path) -> None:
    world = Changing({1: 600, 2: 30})
    await fill(world, tmp_path, "2026-10-31")
    world.restated = frozenset({date(2026, 10, 30)})
    report = await fill(world, tmp_path, "2026-11-10", since_last=True, lookback_days=7)
    assert report.complete
    assert true_rows(world, date(2026, 11, 10)) == rows(tmp_path)
    assert report.rows == len(rows(tmp_path))


async def test_what_was_restated_is_reported_with_sums(tmp_path: Path) -> None:
    world = Changing({1: 5, 2: 3}, zeros=0)
    await fill(world, tmp_path, "2026-10-31")
    day = date(2026, 10, 30)
    before = sum(
        row["impressions"]
        for row in world.truth(NAMES, START, date(2026, 10, 31), accounts=[1]).values()
    )
    world.restated = frozenset({day})
    world.schedules[20_001] = (START, date(2026, 10, 20))
    world.campaigns[1] = [*world.campaigns[1], 19_999]
    report = await fill(world, tmp_path, "2026-10-31", since_last=True)
    after = sum(
        row["impressions"]
        for row in world.truth(NAMES, START, date(2026, 10, 31), accounts=[1]).values()
    )
    one, two = report.changes
    assert (1, 5, 61, 0) == (one.account, one.restated, one.added, one.vanished)
    assert (2, 2, 0, 11) == (two.account, two.restated, two.added, two.vanished)
    assert (str(before), str(after)) == (one.before["impressions"], one.after["impressions"])
    assert "account 1: 5 rows restated, 61 added" in str(report)


async def test_nothing_restated_is_reported_as_no_change(tmp_path: Path) -> None:
    world = World({1: 5})
    await fill(world, tmp_path, "2026-10-31")
    report = await fill(world, tmp_path, "2026-11-01", since_last=True)
    assert () == report.changes


async def test_units_before_the_look_back_are_not_asked_again(tmp_path: Path) -> None:
    world = World({1: 600})
    await fill(world, tmp_path, "2026-10-31")
    world.calls.clear()
    await fill(world, tmp_path, "2026-11-01", since_last=True, lookback_days=3)
    assert min(call.start for call in world.calls) > START
    assert max(call.end for call in world.calls) == date(2026, 11, 1)


async def test_a_new_account_is_filled_from_the_start(tmp_path: Path) -> None:
    world = World({1: 5})
    await fill(world, tmp_path, "2026-10-31")
    world.campaigns[2] = [20_000, 20_001]
    await fill(world, tmp_path, "2026-11-01", since_last=True, lookback_days=1)
    assert true_rows(world, date(2026, 11, 1)) == rows(tmp_path)


async def test_a_new_campaign_of_units_that_name_campaigns_is_filled_from_the_start(
    tmp_path: Path,
) -> None:
    world = World({1: 14_000}, zeros=0)
    await fill(world, tmp_path, "2026-09-02")
    assert any(call.campaigns for call in world.calls)
    world.campaigns[1] = [*world.campaigns[1], 99_999]
    await fill(world, tmp_path, "2026-09-03", since_last=True, lookback_days=0)
    assert true_rows(world, date(2026, 9, 3)) == rows(tmp_path)


async def test_rows_of_an_account_that_is_gone_stay(tmp_path: Path) -> None:
    world = World({1: 5, 2: 3, 3: 2})
    await fill(world, tmp_path, "2026-10-31")
    world.hidden.add(2)
    report = await fill(world, tmp_path, "2026-11-05", since_last=True)
    expected = [
        *true_rows(world, date(2026, 11, 5), accounts=[1, 3]),
        *true_rows(world, date(2026, 10, 31), accounts=[2]),
    ]
    assert sorted(expected) == rows(tmp_path)
    assert [2] == [each.account.id for each in report.of("forbidden")]


async def test_an_account_that_comes_back_gets_the_days_that_it_was_gone(tmp_path: Path) -> None:
    world = World({1: 5, 2: 3})
    await fill(world, tmp_path, "2026-10-31")
    world.hidden.add(2)
    await fill(world, tmp_path, "2026-11-05", since_last=True)
    world.hidden.clear()
    report = await fill(world, tmp_path, "2026-11-09", since_last=True)
    assert report.complete
    assert true_rows(world, date(2026, 11, 9)) == rows(tmp_path)


async def test_rows_of_an_account_that_turns_out_forbidden_stay(tmp_path: Path) -> None:
    world = World({1: 5, 2: 3, 3: 2})
    await fill(world, tmp_path, "2026-10-31")

    def refuse(call: Call) -> None:
        if 2 in call.accounts:
            raise PermissionDenied("no role on it", status=403)

    world.before = refuse
    report = await fill(world, tmp_path, "2026-10-31", since_last=True)
    assert true_rows(world, date(2026, 10, 31)) == rows(tmp_path)
    assert [2] == [each.account.id for each in report.of("forbidden")]


async def test_an_interrupted_refresh_keeps_the_old_rows_until_all_that_replaces_them_is_there(
    tmp_path: Path,
) -> None:
    world = Changing({1: 5, 2: 3})
    await fill(world, tmp_path, "2026-10-31")
    before = rows(tmp_path)
    world.restated = frozenset({date(2026, 10, 30)})

    def split_then_fail(call: Call) -> None:
        if call.accounts == [2]:
            raise ValueError("a bug, and the process ends")
        if len(call.accounts) > 1:
            raise PermissionDenied("one of them", status=403)

    world.before = split_then_fail
    with pytest.raises(BaseException, match=r"a bug|unhandled"):
        await fill(world, tmp_path, "2026-10-31", since_last=True, concurrency=1)
    assert before == rows(tmp_path)
    world.before = lambda call: None
    assert (await fill(world, tmp_path, None)).complete
    assert true_rows(world, date(2026, 10, 31)) == rows(tmp_path)


async def test_monthly_rows_grow_with_their_month(tmp_path: Path) -> None:
    world = World({1: 5, 2: 3})
    await fill(world, tmp_path, "2026-10-10", granularity="MONTHLY")
    await fill(
        world, tmp_path, "2026-11-12", granularity="MONTHLY", since_last=True, lookback_days=0
    )
    expected = true_rows(world, date(2026, 11, 12), span=lambda day: day.replace(day=1))
    assert expected == rows(tmp_path)


async def test_rows_over_all_days_are_replaced_at_once(tmp_path: Path) -> None:
    world = World({1: 5, 2: 3})
    options: dict[str, Any] = {"granularity": "ALL", "pivots": "CAMPAIGN"}
    await fill(world, tmp_path, "2026-10-10", **options)
    before = rows(tmp_path)
    await fill(world, tmp_path, "2026-11-12", since_last=True, **options)
    after = rows(tmp_path)
    expected = true_rows(world, date(2026, 11, 12), span=lambda day: date(2026, 11, 1))
    assert [row[1:] for row in expected] == [row[1:] for row in after]
    assert len(before) == len(after)
    assert before != after


async def test_the_end_moves_forward_only(tmp_path: Path) -> None:
    world = World({1: 1})
    await fill(world, tmp_path, "2026-10-10", since_last=True)
    with pytest.raises(UsageError, match=r"holds days until 2026-10-10.*cannot go back"):
        await fill(world, tmp_path, "2026-10-09", since_last=True)
    with pytest.raises(UsageError, match="--since-last"):
        await fill(world, tmp_path, "2026-10-11")
    assert "2026-10-10" == open_folder(tmp_path).status().end


async def test_another_look_back_than_days_is_refused(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="lookback_days is -1"):
        await fill(World({1: 1}), tmp_path, None, since_last=True, lookback_days=-1)


async def test_accounts_may_be_added_to_a_folder_that_goes_on(tmp_path: Path) -> None:
    world = World({1: 5, 2: 3})
    await fill(world, tmp_path, "2026-10-10", accounts=[1])
    await fill(world, tmp_path, "2026-10-11", accounts=[1, 2], since_last=True)
    assert true_rows(world, date(2026, 10, 11)) == rows(tmp_path)
    with pytest.raises(UsageError, match="accounts: 1, 2 there, 2 here"):
        await fill(world, tmp_path, "2026-10-12", accounts=[2], since_last=True)


async def test_old_files_are_removed_when_the_new_are_the_data(tmp_path: Path) -> None:
    world = World({1: 5})
    await fill(world, tmp_path, "2026-10-10")
    await fill(world, tmp_path, "2026-10-10", since_last=True)
    assert open_folder(tmp_path).files() == list((tmp_path / "units").iterdir())


def span(first: int, last: int) -> Period:
    return Period(START + timedelta(days=first), START + timedelta(days=last))


spans = st.tuples(st.integers(0, 20), st.integers(0, 20)).map(sorted).map(lambda two: span(*two))


@given(st.lists(st.tuples(st.integers(1, 3), spans)), st.integers(0, 20))
def test_holes_are_the_days_after_an_accounts_first_that_no_unit_covers(
    covered: list[tuple[int, Period]], first: int
) -> None:
    whole = span(0, 20)
    firsts = {1: whole.start, 2: whole.start + timedelta(days=first)}
    units = [Unit((account,), each, 0) for account, each in covered]
    found = {
        (account, day)
        for hole, accounts in holes(units, firsts, whole).items()
        for account in accounts
        for day in days(hole)
    }
    asked = {(account, day) for account, each in covered for day in days(each)}
    expected = {(account, day) for account in firsts for day in days(whole)} - asked
    assert {(account, day) for account, day in expected if day >= firsts[account]} == found


@given(st.lists(st.tuples(st.sets(st.integers(1, 5), min_size=1), spans), min_size=1))
def test_new_campaigns_are_asked_where_units_name_campaigns_and_not_them(
    named: list[tuple[set[int], Period]],
) -> None:
    units = [Unit((7,), each, 0, tuple(sorted(names))) for names, each in named]
    listed = [Campaign(id=number) for number in range(1, 6)]
    question = AnalyticsPull(
        World({7: 1}), start=START, metrics="clicks", today=TODAY
    )._job.question
    found = [
        (campaign, day)
        for unit in new_campaigns(units, {7: listed}, question)
        for campaign in unit.campaigns or ()
        for day in days(unit.span)
    ]
    asked = {(campaign, day) for names, each in named for campaign in names for day in days(each)}
    covered = {day for _, each in named for day in days(each)}
    expected = {(c.id, day) for c in listed for day in covered} - asked
    assert len(found) == len(set(found))
    assert expected == set(found)


def test_a_unit_all_of_whose_accounts_are_gone_is_left_alone() -> None:
    question = AnalyticsPull(
        World({7: 1}), start=START, metrics="clicks", today=TODAY
    )._job.question
    known = [
        Known("a", Unit((1,), span(0, 3), 0)),
        Known("b", Unit((1, 2), span(0, 3), 0)),
    ]
    refresh = again(known, question, last=span(0, 3).end, lookback_days=1, gone={1})
    assert ("b",) == refresh.due


def days(span: Period) -> Iterable[date]:
    return [span.start + timedelta(days=ahead) for ahead in range(span.days)]


LAST = 40
"""The last of the days that pass in the nights below."""

nights = st.lists(
    st.fixed_dictionaries(
        {
            "end": st.integers(0, LAST),
            "lookback_days": st.integers(0, 40),
            "hidden": st.sets(st.integers(1, 3), max_size=2),
            "forbidden": st.sets(st.integers(1, 3), max_size=1),
            "restated": st.sets(st.integers(0, LAST), max_size=5),
            "failing": st.sets(st.integers(0, LAST), max_size=2),
            "campaigns": st.integers(0, 2),
        }
    ),
    min_size=1,
    max_size=4,
)


@pytest.mark.slow
@settings(
    max_examples=int(os.environ.get("SOAK_RUNS", "20")),
    derandomize="SOAK_RUNS" not in os.environ,
    deadline=None,
    phases=[Phase.generate],  # to shrink a failure takes minutes, and a failure prints its nights
)
@given(
    nights=nights,
    granularity=st.sampled_from(["DAILY", "DAILY", "MONTHLY"]),
    cap=st.sampled_from([3, 40, 13_500]),
)
async def test_any_sequence_of_nights_ends_with_the_truth(
    tmp_path_factory: pytest.TempPathFactory,
    nights: list[dict[str, Any]],
    granularity: str,
    cap: int,
) -> None:
    with pytest.MonkeyPatch.context() as patched:
        # So few rows to a unit that there are many of them, some of which name campaigns.
        patched.setattr(job, "make_plan", partial(make_plan, cap=cap))
        await live_through(tmp_path_factory.mktemp("nights"), nights, granularity)


async def live_through(folder: Path, nights: list[dict[str, Any]], granularity: str) -> None:
    world = Changing({1: 3, 2: 2, 3: 1})
    for night in [*nights, CALM]:
        world.hidden = night["hidden"]
        world.restated = frozenset(START + timedelta(days=each) for each in night["restated"])
        world.before = partial(fail_sometimes, night)
        for _ in range(night["campaigns"]):
            world.campaigns[1].append(world.campaigns[1][-1] + 1)
        latest = open_folder(folder).status().end if (folder / "journal.sqlite").exists() else None
        end = max(latest or "", (START + timedelta(days=night["end"])).isoformat())
        with suppress(IncompleteAnalytics):
            await fill(
                world,
                folder,
                end,
                since_last=True,
                lookback_days=night["lookback_days"],
                granularity=granularity,
            )
        assert len(keys := [row[:3] for row in rows(folder)]) == len(set(keys))
    assert open_folder(folder).status().complete
    spans = (lambda day: day.replace(day=1)) if granularity == "MONTHLY" else (lambda day: day)
    assert true_rows(world, START + timedelta(days=LAST), span=spans) == rows(folder)


CALM: dict[str, Any] = {"end": LAST, "lookback_days": 100, "hidden": set(), "restated": {1, LAST}}
CALM |= {"failing": set(), "forbidden": set(), "campaigns": 1}


def fail_sometimes(night: dict[str, Any], call: Call) -> None:
    if night["forbidden"].intersection(call.accounts):
        raise PermissionDenied("no role on it", status=403)
    if any(call.start <= START + timedelta(days=each) <= call.end for each in night["failing"]):
        raise ServerError("HTTP 500", status=500)
