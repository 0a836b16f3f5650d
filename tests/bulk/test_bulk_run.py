"""Whole pulls against a server that knows the truth, and that misbehaves when told."""

from __future__ import annotations

import asyncio
from collections import Counter
from contextlib import aclosing
from datetime import date, timedelta
from decimal import Decimal
from itertools import pairwise
from typing import Any

import pyarrow as pa
import pytest
from bulk_world import CAP, TODAY, Call, Element, World, found

from linkedin_ads_async.bulk import AnalyticsPull, Progress
from linkedin_ads_async.bulk.asking import Flight
from linkedin_ads_async.bulk.listing import Campaign
from linkedin_ads_async.errors import (
    AuthenticationError,
    IncompleteAnalytics,
    PermissionDenied,
    QuotaExhausted,
    ServerError,
    UsageError,
)

START, END = date(2026, 10, 1), date(2026, 10, 31)
METRICS = {"impressions": "impressions", "clicks": "clicks", "cost_in_usd": "costInUsd"}


def pull(world: World, accounts: Any = None, **asked: Any) -> AnalyticsPull:
    options = {"start": START, "end": END, "metrics": list(METRICS), "today": TODAY}
    return AnalyticsPull(world, accounts, **{**options, **asked})


def truth(world: World, **asked: Any) -> dict[Any, dict[str, Any]]:
    return world.truth(METRICS.values(), START, END, **asked)


async def rows(job: AnalyticsPull) -> list[dict[str, Any]]:
    return [row async for row in job.rows()]


def status(job: AnalyticsPull) -> dict[int, str]:
    assert job.report is not None
    return {each.account.id: each.status for each in job.report.accounts}


async def test_rows_equal_the_truth_with_account_and_currency() -> None:
    world = World({1: 3, 2: 40, 4: 0})
    job = pull(world)
    got = await rows(job)
    assert truth(world) == found(got, METRICS)
    assert {(1, "EUR"), (2, "USD")} == {(row["account_id"], row["currency"]) for row in got}
    assert {1: "complete", 2: "complete", 4: "empty"} == status(job)
    assert all(row["campaign"].endswith(f":{row['campaign_id']}") for row in got)


async def test_several_chunks_become_one_row_and_each_chunk_is_asked_once() -> None:
    world = World({1: 5, 2: 5})
    names = ["impressions", "clicks", "costInUsd", "likes", "comments", "shares", "follows"]
    names += ["sends", "opens", "videoViews", "videoStarts", "reactions", "actionClicks"]
    names += ["oneClickLeads", "adUnitClicks", "textUrlClicks", "fullScreenPlays"]
    names += ["companyPageClicks", "landingPageClicks", "otherEngagements"]
    job = pull(world, metrics=names)
    got = await rows(job)
    expected = world.truth(names, START, END)
    columns = dict(zip(job.schema.names[-20:], names, strict=True))
    assert expected == found(got, columns)
    assert [18, 2] == [len(call.metrics) for call in world.calls]


async def test_tables_have_one_constant_schema() -> None:
    world = World({1: 400, 2: 300, 3: 1})
    job = pull(world)
    tables = [table async for table in job.tables()]
    assert len(tables) > 1
    assert {job.schema} == {table.schema for table in tables}
    assert [
        "date_start",
        "date_end",
        "account",
        "account_id",
        "currency",
        "campaign",
        "campaign_id",
        *METRICS,
    ] == job.schema.names
    assert pa.decimal128(38, 18) == job.schema.field("cost_in_usd").type


async def test_a_cut_answer_is_split_by_days_until_it_is_whole() -> None:
    world = World({7: 1200}, zeros=0)
    world.schedules = dict.fromkeys(world.campaigns[7], (START, START))
    job = pull(world)
    assert 1 == (await job.plan()).calls
    world.schedules = {}
    got = await rows(job)
    assert truth(world) == found(got, METRICS)
    assert job.report is not None
    assert job.report.splits > 0
    assert 31 == sum(
        (call.end - call.start).days + 1
        for call in world.calls
        if 1200 * ((call.end - call.start).days + 1) < CAP
    )


async def test_one_day_that_is_cut_is_split_by_accounts_and_then_by_campaigns() -> None:
    world = World({1: 2000, 2: 100}, creatives=10, zeros=0)
    world.schedules = dict.fromkeys(world.campaigns[1], (START, START))
    job = pull(world, pivots="CREATIVE", start=END, metrics=["impressions"])
    await job.plan()
    world.schedules = {}
    got = await rows(job)
    pivots = ("ACCOUNT", "CREATIVE")
    expected = world.truth(["impressions"], END, END, pivots=pivots)
    assert {(key, row["impressions"]) for key, row in expected.items()} == {
        ((row["date_start"], (row["account"], row["creative"])), row["impressions"]) for row in got
    }
    assert [[1, 2], [1], [2]] == [call.accounts for call in world.calls if not call.campaigns]
    assert any(call.campaigns for call in world.calls)


async def test_exactly_the_cap_in_any_chunk_counts_as_cut() -> None:
    world = World({1: 7500}, zeros=0)
    world.schedules = dict.fromkeys(world.campaigns[1], (START, START))
    job = pull(world, end=START + timedelta(days=1), metrics=["impressions"])
    await job.plan()
    world.schedules = {}
    assert 15_000 == len(await rows(job))
    assert 3 == len(world.calls)


async def test_a_later_chunk_at_the_cap_splits_the_whole_unit() -> None:
    world = World({1: 7500}, zeros=0)
    world.schedules = dict.fromkeys(world.campaigns[1], (START, START))
    names = _nineteen()

    def shorten(call: Call, elements: list[Element]) -> list[Element]:
        return elements[1:] if names[0] in call.metrics and call.start != call.end else elements

    world.change = shorten
    job = pull(world, end=START + timedelta(days=1), metrics=names)
    await job.plan()
    world.schedules = {}
    got = await rows(job)
    assert 15_000 == sum(row["impressions"] > 0 for row in got)
    assert 2 * 3 == len(world.calls)


async def test_a_day_and_entity_at_the_cap_is_incomplete_and_named_and_the_rest_is_kept() -> None:
    world = World({1: 1, 2: 3}, creatives=15_000, zeros=0)
    world.campaigns[2] = []
    job = pull(world, [1, 2], pivots="CREATIVE", start=END, metrics=["impressions"])
    with pytest.raises(IncompleteAnalytics) as raised:
        await job.to_arrow()
    why = "15,000 rows came, and LinkedIn cuts at 15,000, and it cannot be split further"
    assert (f"account 1, 2026-10-31: {why}",) == raised.value.units
    assert {1: "incomplete", 2: "empty"} == status(job)
    assert raised.value.report is not None


async def test_all_is_split_by_accounts_and_never_by_date() -> None:
    world = World(dict.fromkeys(range(1, 11), 2000), zeros=0)
    world.schedules = {
        each: (date(2020, 1, 1), date(2020, 1, 1))
        for some in world.campaigns.values()
        for each in some
    }
    job = pull(world, granularity="ALL", metrics=["impressions"], start=END)
    await job.plan()
    world.schedules = {}
    assert 20_000 == len(await rows(job))
    assert {(END, END)} == {(call.start, call.end) for call in world.calls}


async def test_a_demographic_pivot_is_asked_per_account_and_each_row_has_its_account() -> None:
    world = World({1: 2, 2: 2})
    job = pull(world, pivots="MEMBER_INDUSTRY", granularity="ALL")
    got = await rows(job)
    assert [
        ("urn:li:sponsoredAccount:1", "urn:li:x:1"),
        ("urn:li:sponsoredAccount:2", "urn:li:x:1"),
    ] == sorted((row["account"], row["member_industry"]) for row in got)
    assert [[1], [2]] == sorted(call.accounts for call in world.calls)
    assert {"analytics"} == {call.operation.member for call in world.calls}


async def test_a_demographic_pivot_behind_campaign_asks_each_campaign_alone() -> None:
    world = World({1: 2, 2: 3, 3: 0}, zeros=0)
    job = pull(world, pivots=["CAMPAIGN", "MEMBER_INDUSTRY"], granularity="MONTHLY")
    plan = await job.plan()
    got = await rows(job)
    named = sorted(campaign for some in world.campaigns.values() for campaign in some)
    assert named == sorted(row["campaign_id"] for row in got)
    assert [[each] for each in named] == sorted(call.campaigns or [] for call in world.calls)
    assert {("MEMBER_INDUSTRY",)} == {tuple(call.pivots) for call in world.calls}
    assert 5 == plan.calls
    truth = {key[1][1]: row for key, row in truth_by_month(world).items()}
    for row in got:
        assert truth[row["campaign"]]["impressions"] == row["impressions"]
        assert "urn:li:x:1" == row["member_industry"]
        assert row["account_id"] == row["campaign_id"] // 10_000


def truth_by_month(world: World) -> dict[Any, dict[str, Any]]:
    return world.truth(METRICS.values(), START, END, span=lambda day: day.replace(day=1))


async def test_months_come_as_rows_of_months() -> None:
    world = World({1: 2})
    job = pull(world, granularity="MONTHLY", start=date(2026, 9, 1))
    got = await rows(job)
    expected = world.truth(
        METRICS.values(), date(2026, 9, 1), END, span=lambda day: day.replace(day=1)
    )
    assert expected == found(got, METRICS)


async def test_a_forbidden_account_is_bisected_out_named_and_the_others_complete() -> None:
    world = World(dict.fromkeys(range(1, 11), 2))

    def refuse(call: Call) -> None:
        if 7 in call.accounts:
            raise PermissionDenied("no role on the account", status=403, attempts=1)

    world.before = refuse
    job = pull(world)
    got = await rows(job)
    others = [each for each in world.campaigns if each != 7]
    assert truth(world, accounts=others) == found(got, METRICS)
    assert {7} == {account for account, how in status(job).items() if how == "forbidden"}
    assert job.report is not None
    assert ("no role on the account",) == job.report.of("forbidden")[0].why
    assert job.report.complete


async def test_no_access_and_no_activity_are_told_apart() -> None:
    world = World({1: 1, 2: 0, 3: 5})
    world.hidden = {3}
    job = pull(world, [1, "urn:li:sponsoredAccount:2", 3])
    await rows(job)
    assert {1: "complete", 2: "empty", 3: "forbidden"} == status(job)
    assert not any(3 in call.accounts for call in world.calls)


async def test_accounts_that_were_not_asked_for_stay_out() -> None:
    world = World({1: 1, 2: 1})
    got = await rows(pull(world, 2))
    assert {2} == {row["account_id"] for row in got}


async def test_a_row_that_one_chunk_lost_is_filled_by_the_rule_not_by_another_row() -> None:
    world = World({1: 2}, zeros=0)
    names = list(_nineteen())

    def lose(call: Call, elements: list[Element]) -> list[Element]:
        return elements[1:] if call.metrics == names[18:] else elements

    world.change = lose
    job = pull(world, metrics=names)
    got = await rows(job)
    last = job.schema.names[-1]
    assert len(world.truth(names, START, END)) == len(got)
    assert 1 == sum(row[last] == 0 for row in got)


def _nineteen() -> list[str]:
    return [
        *("impressions", "clicks", "likes", "comments", "shares", "follows", "sends", "opens"),
        *("reactions", "videoViews", "videoStarts", "actionClicks", "oneClickLeads"),
        *("adUnitClicks", "textUrlClicks", "fullScreenPlays", "companyPageClicks"),
        *("landingPageClicks", "otherEngagements"),
    ]


async def test_doubled_rows_collapse_and_the_report_counts_them() -> None:
    world = World({1: 2})
    world.change = lambda call, elements: elements + elements[:3]
    job = pull(world)
    assert truth(world) == found(await rows(job), METRICS)
    assert job.report is not None
    assert 3 == job.report.doubles


async def test_doubled_rows_that_differ_make_their_unit_incomplete() -> None:
    world = World({1: 2})
    world.change = lambda call, elements: [*elements, {**elements[0], "clicks": 10**6}]
    job = pull(world)
    with pytest.raises(IncompleteAnalytics, match=r"one answer holds a row twice: clicks of"):
        await rows(job)
    assert {1: "incomplete"} == status(job)


async def test_rows_of_days_that_were_not_asked_make_their_unit_incomplete() -> None:
    world = World({1: 2})

    def shift(call: Call, elements: list[Element]) -> list[Element]:
        day = {"year": 2025, "month": 1, "day": 1}
        return [{**elements[0], "dateRange": {"start": day, "end": day}}, *elements[1:]]

    world.change = shift
    with pytest.raises(IncompleteAnalytics, match="DecodeError: adAnalytics answer: dateRange"):
        await rows(pull(world))


async def test_a_failing_unit_is_named_and_the_others_are_kept() -> None:
    world = World({1: 600, 2: 600}, zeros=0)

    def fail(call: Call) -> None:
        if call.start == START:
            raise ServerError("internal error", status=500, attempts=4)

    world.before = fail
    job = pull(world)
    with pytest.raises(IncompleteAnalytics, match="ServerError: internal error"):
        await job.to_arrow()
    assert job.kept is not None
    assert job.report is not None
    assert 0 < job.kept.num_rows == job.report.rows < len(truth(world))
    assert 3 * sum(1 for call in world.calls if call.start == START) == job.report.retries


@pytest.mark.parametrize("error", [QuotaExhausted, AuthenticationError])
async def test_what_every_unit_would_meet_stops_the_pull(error: type[Exception]) -> None:
    world = World({1: 900}, zeros=0)

    def refuse(call: Call) -> None:
        if len(world.calls) > 1:
            raise error("no more")

    world.before = refuse
    job = pull(world, concurrency=1)
    with pytest.raises(error, match="no more"):
        await rows(job)
    assert 2 == len(world.calls)
    assert {1: "incomplete"} == status(job)
    assert job.report is not None
    assert ("the pull stopped before its end: no more",) == job.report.incomplete


async def test_access_that_is_lost_halfway_is_incomplete_not_merely_forbidden() -> None:
    world = World({1: 900}, zeros=0)

    def refuse(call: Call) -> None:
        if len(world.calls) > 1:
            raise PermissionDenied("gone")

    world.before = refuse
    job = pull(world, concurrency=1)
    with pytest.raises(IncompleteAnalytics, match=r"account 1: access was lost .* \(gone\)"):
        await rows(job)
    assert {1: "incomplete"} == status(job)


async def test_a_plan_tells_the_calls_that_are_made() -> None:
    world = World({1: 900, 2: 70, 3: 5})
    job = pull(world)
    plan = await job.plan()
    await rows(job)
    assert plan.calls == len(world.calls)
    assert job.report is not None
    assert plan.calls == job.report.calls
    assert plan is await job.plan()


async def test_campaigns_are_listed_once_where_it_pays_and_not_where_it_does_not() -> None:
    world = World(dict.fromkeys(range(1, 13), 2))
    await rows(pull(world, start=END))
    assert [] == world.listed
    await rows(pull(world, start=END - timedelta(days=364)))
    assert list(range(1, 12)) == sorted(world.listed)
    world.listed.clear()
    await rows(pull(world, pivots="ACCOUNT", start=END - timedelta(days=364)))
    assert [] == world.listed


async def test_units_in_flight_are_bounded_also_by_tables_that_nobody_took() -> None:
    world = World({1: 900}, zeros=0)
    job = pull(world, concurrency=2)
    assert 3 <= (await job.plan()).calls
    async with aclosing(job.tables()) as tables:
        async for _ in tables:
            before = len(world.calls)
            for _ in range(200):
                await asyncio.sleep(0)
            assert len(world.calls) <= before + 2
            break


async def test_progress_counts_up_to_the_report() -> None:
    world = World({1: 600, 2: 20})
    seen: list[Progress] = []
    ticks = iter(range(10_000))
    job = pull(world, on_progress=seen.append, clock=lambda: float(next(ticks)))
    await rows(job)
    last = seen[-1]
    assert job.report is not None
    assert (job.report.rows, job.report.calls, job.report.metric_values) == (
        last.rows,
        last.calls,
        last.metric_values,
    )
    assert last.units_done == last.units_total
    for before, after in pairwise(seen):
        assert before.elapsed_s < after.elapsed_s
        assert before.rows <= after.rows


async def test_cancelling_leaves_no_task_and_still_gives_a_report() -> None:
    world = World({1: 600, 2: 600})
    started = asyncio.Event()

    async def hang() -> None:
        started.set()
        await asyncio.Event().wait()

    world.gate = hang
    job = pull(world)
    task = asyncio.create_task(rows(job))
    await started.wait()
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    assert {asyncio.current_task()} == asyncio.all_tasks()
    assert job.report is not None


async def test_leaving_the_tables_early_leaves_no_task() -> None:
    world = World({1: 600, 2: 600})
    async with aclosing(pull(world).tables()) as tables:
        async for _ in tables:
            break
    assert {asyncio.current_task()} == asyncio.all_tasks()


async def test_the_report_reads_as_a_table_and_turns_into_plain_values() -> None:
    world = World({1: 2, 2: 0})
    job = pull(world, [1, 2, 3], metrics=["impressions"], clock=lambda: 0.0)
    got = await rows(job)
    report = job.report
    figures = f"1 calls and 2 look-ups, {3 * len(got)} metric values"
    assert report is not None
    assert [
        f"complete: {len(got)} rows of 3 accounts, {figures}, 0 s",
        "0 retries, 0 splits, 0 doubled rows dropped",
        "account  name       currency  status     rows  calls  shared  splits",
        f"1        Account 1  EUR       complete     {len(got)}      1       1       0",
        "2        Account 2  USD       empty         0      1       1       0",
        "3                             forbidden     0      0       0       0",
    ] == str(report).splitlines()
    assert Counter({"complete": 1, "empty": 1, "forbidden": 1}) == Counter(
        each["status"] for each in report.as_dict()["accounts"]
    )


async def test_sums_of_money_are_exact() -> None:
    world = World({1: 30})
    table = await pull(world).to_arrow()
    expected = sum((row["costInUsd"] for row in truth(world).values()), Decimal(0))
    assert expected == sum(table["cost_in_usd"].to_pylist())


async def test_a_pull_of_nothing_is_an_empty_table() -> None:
    world = World({})
    table = await pull(world).to_arrow()
    assert (0, []) == (table.num_rows, world.calls)


async def test_a_pull_over_its_allowance_is_refused_before_any_call() -> None:
    world = World({1: 900})
    job = pull(world, max_calls=1)
    with pytest.raises(UsageError, match="max_calls allows 1"):
        await rows(job)
    assert [] == world.calls


async def test_a_pull_that_turns_out_dearer_stops_cleanly_before_its_allowance() -> None:
    world = World({1: 1400}, zeros=0)
    world.schedules = dict.fromkeys(world.campaigns[1], (START, START))
    job = pull(world, max_calls=5)
    assert 1 == (await job.plan()).calls
    world.schedules = {}
    with pytest.raises(IncompleteAnalytics, match="the pull stopped before its end: 5 calls and"):
        await job.to_arrow()
    assert 5 == len(world.calls)
    assert job.kept is not None
    assert job.report is not None
    assert job.kept.num_rows == job.report.rows > 0


async def test_a_pull_stops_before_more_values_than_it_may_take() -> None:
    world = World({1: 900}, zeros=0)
    job = pull(world)
    planned = (await job.plan()).metric_values
    job = pull(world, max_values=planned, concurrency=1)
    whole = await job.to_arrow()
    assert whole.num_rows == 900 * 31
    world.campaigns[1] += list(range(20_000, 22_000))
    job = pull(world, max_values=planned, concurrency=1)
    job._job.listing._campaigns[1] = tuple(Campaign(each) for each in world.campaigns[1][:900])
    with pytest.raises(IncompleteAnalytics, match=f"max_values={planned}"):
        await job.to_arrow()
    assert job.report is not None
    assert job.report.metric_values <= planned


async def test_units_in_flight_end_when_the_quota_of_the_day_does() -> None:
    world = World({1: 900, 2: 900, 3: 900}, zeros=0)
    refused = asyncio.Event()

    def refuse(call: Call) -> None:
        if len(world.calls) > 2:
            refused.set()
            raise QuotaExhausted("no more today")

    async def slow() -> None:
        await refused.wait()

    world.before, world.gate = refuse, slow
    job = pull(world)
    assert (await job.plan()).calls <= 8
    with pytest.raises(QuotaExhausted, match="no more today"):
        await job.to_arrow()
    assert job.kept is not None
    assert job.report is not None
    assert job.kept.num_rows == job.report.rows > 0


async def test_an_answer_frees_its_place_on_the_network_before_it_is_read() -> None:
    places = asyncio.Semaphore(1)
    async with Flight(places) as flight:
        assert places.locked()
        await asyncio.to_thread(flight.landed)
        await asyncio.sleep(0)
        assert not places.locked()
    async with Flight(places):
        assert places.locked()
    assert not places.locked()
