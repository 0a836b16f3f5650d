"""Density learned from answers: fewer calls, and never a cell asked twice or not at all."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from datetime import date, timedelta
from typing import Any

import attrs
import pytest
from bulk_world import TODAY, Call, Element, World, found
from hypothesis import given, settings
from hypothesis import strategies as st

from linkedin_ads_async.bulk import AnalyticsPull
from linkedin_ads_async.bulk.layout import Load
from linkedin_ads_async.bulk.learning import Densities, Forecast, regrouped
from linkedin_ads_async.bulk.ledger import Ledger
from linkedin_ads_async.bulk.listing import Account, Campaign, Listing
from linkedin_ads_async.bulk.periods import Period
from linkedin_ads_async.bulk.plan import Plan, Unit, make_plan
from linkedin_ads_async.bulk.question import Question
from linkedin_ads_async.bulk.run import Run
from linkedin_ads_async.bulk.waiting import Waiting
from linkedin_ads_async.facts.metrics import METRICS
from linkedin_ads_async.facts.pivots import PIVOTS

START = date(2026, 1, 1)


def ask(days: int, names: Sequence[str] = ("impressions",)) -> Question:
    return Question(
        pivots=(PIVOTS["CAMPAIGN"],),
        metrics=tuple(METRICS[name] for name in names),
        span=Period(START, START + timedelta(days=days - 1)),
        granularity="DAILY",
        finder="statistics",
    )


def plan(days: int, sizes: dict[int, int], names: Sequence[str] = ("impressions",)) -> Plan:
    campaigns = {
        account: [Campaign(account * 10_000 + at) for at in range(size)]
        for account, size in sizes.items()
    }
    return make_plan(ask(days, names), [Account(each) for each in sizes], campaigns)


def cells(units: Sequence[Unit]) -> Counter[tuple[object, date]]:
    """Count every account, or campaign where some are named, on every day."""
    return Counter(
        (who, unit.span.start + timedelta(days=day))
        for unit in units
        for who in (unit.accounts if unit.campaigns is None else unit.campaigns)
        for day in range(unit.span.days)
    )


def learned(made: Plan, density: float, answered: int) -> tuple[list[Unit], list[Unit]]:
    """Return the units that were asked and those that wait after the first few answers."""
    waiting = list(made.units)
    forecast, densities = Forecast(made.question, made.loads), Densities()
    asked = [waiting.pop(0) for _ in range(answered)]
    for unit in asked:
        for account in unit.accounts:
            expected = sum(forecast.rows(unit, account))
            densities.observe(account, expected=expected, rows=expected * density)
    for swap in regrouped(waiting, made.question, forecast, densities):
        waiting = [unit for unit in waiting if unit not in swap.old] + list(swap.new)
    return asked, waiting


def test_an_account_that_answers_with_a_third_gets_windows_three_times_as_long() -> None:
    made = plan(360, {1: 500})
    assert 14 == len(made.units)
    _, waiting = learned(made, 1 / 3, answered=1)
    assert 5 == len(waiting)


def test_windows_shrink_before_they_are_cut_where_there_are_more_rows_than_expected() -> None:
    made = plan(360, {1: 500})
    _, waiting = learned(made, 2.0, answered=1)
    assert 24 <= len(waiting) <= 27
    assert max(unit.rows for unit in waiting) <= 13_500


def test_answers_as_expected_change_nothing() -> None:
    made = plan(360, {1: 500, 2: 300, 3: 20})
    asked, waiting = learned(made, 1.0, answered=3)
    assert list(made.units) == asked + waiting


def test_groups_that_did_not_begin_are_packed_together_anew() -> None:
    made = plan(30, dict.fromkeys(range(1, 41), 100))
    before = [unit for unit in made.units if unit not in made.units[:2]]
    _, waiting = learned(made, 0.1, answered=2)
    assert len(waiting) < len(before) / 2
    assert max(len(unit.accounts) for unit in waiting) > max(len(unit.accounts) for unit in before)


def test_an_account_is_believed_more_than_the_others_once_it_has_answered() -> None:
    densities = Densities()
    densities.observe(1, expected=10_000, rows=1_000)
    assert 0.1 == pytest.approx(densities.of(1), abs=0.05)
    assert 0.1 < densities.of(2) < 0.5
    densities.observe(2, expected=10_000, rows=20_000)
    assert 2 == pytest.approx(densities.of(2), abs=0.1)


def test_the_newest_answers_of_an_account_count_most() -> None:
    densities = Densities()
    for rows in (10_000, 1_000, 1_000, 1_000, 1_000):
        densities.observe(1, expected=10_000, rows=rows)
    assert densities.of(1) < 0.2


def test_an_account_without_any_row_is_still_asked_for() -> None:
    made = plan(360, {1: 500})
    asked, waiting = learned(made, 0.0, answered=1)
    assert cells(made.units) == cells(asked + waiting)
    assert waiting


@settings(max_examples=150, deadline=None)
@given(st.data())
def test_every_cell_is_asked_once_whatever_the_answers_are(data: st.DataObject) -> None:
    sizes = data.draw(st.dictionaries(st.integers(1, 9), st.integers(0, 900), min_size=1))
    made = plan(data.draw(st.integers(1, 60)), sizes)
    forecast, densities = Forecast(made.question, made.loads), Densities()
    asked: list[Unit] = []
    waiting = list(made.units)
    while waiting:
        asked.append(waiting.pop(data.draw(st.integers(0, len(waiting) - 1))))
        for account in asked[-1].accounts:
            densities.observe(
                account,
                expected=sum(forecast.rows(asked[-1], account)),
                rows=data.draw(st.integers(0, 15_000)),
            )
        for swap in regrouped(waiting, made.question, forecast, densities):
            assert set(swap.old) <= set(waiting)
            assert not {attrs.evolve(unit, rows=0) for unit in swap.old} & {
                attrs.evolve(unit, rows=0) for unit in swap.new
            }
            waiting = [unit for unit in waiting if unit not in swap.old] + list(swap.new)
    assert cells(made.units) == cells(asked)


@settings(max_examples=50, deadline=None)
@given(st.lists(st.integers(0, 300), min_size=1, max_size=40), st.integers(0, 8))
def test_what_a_stretch_expects_does_not_drift_when_it_is_scaled(rows: list[int], at: int) -> None:
    question = ask(len(rows))
    forecast = Forecast(question, [Load(1, rows)])
    unit = Unit((1,), question.span, sum(rows))
    densities = Densities()
    densities.observe(1, expected=1e9, rows=1e9 * at / 4)
    units = [
        attrs.evolve(unit, span=Period(period.start, period.end), rows=count)
        for period, count in zip(question.periods, rows, strict=True)
    ]
    for swap in regrouped(units, question, forecast, densities):
        exact = sum(forecast.expected(each, densities) for each in swap.old)
        assert abs(sum(each.rows for each in swap.new) - exact) <= 1


def test_units_of_an_unknown_layout_are_left_alone() -> None:
    question = ask(30)
    odd = Unit((1,), Period(START - timedelta(days=5), START + timedelta(days=3)), 10)
    forecast = Forecast(question, ())
    assert [] == regrouped([odd, odd], question, forecast, Densities())
    assert [10] == forecast.rows(odd, 1)


def test_units_that_came_without_a_forecast_are_spread_evenly() -> None:
    unit = Unit((1, 2), ask(4).span, 9)
    forecast = Forecast(ask(4), ())
    assert [1, 1, 1, 2] == forecast.rows(unit, 1)


async def test_the_first_window_of_every_group_goes_first() -> None:
    made = plan(100, {1: 400})
    others = [attrs.evolve(unit, accounts=(2,)) for unit in made.units]
    waiting = Waiting(made, [*made.units, *others], learns=True)
    first = [waiting.take() for _ in range(2)]
    assert {(1,), (2,)} == {unit.accounts for unit in first}
    assert {START} == {unit.span.start for unit in first}


async def test_parts_of_a_cut_unit_come_next_and_are_never_regrouped() -> None:
    made = plan(100, {1: 400})
    waiting = Waiting(made, made.units[1:], learns=True)
    parts = [attrs.evolve(made.units[0], rows=1), attrs.evolve(made.units[0], rows=2)]
    waiting.put_first(parts)
    waiting.learn(made.units[0], {1: 0})
    swaps = await waiting.regroup()
    assert not any(part in swap.old for swap in swaps for part in parts)
    assert parts == [waiting.take(), waiting.take()]


class Recorder:
    """Follows the set of units as a store would."""

    def __init__(self, units: Sequence[Unit]) -> None:
        self.open = list(units)
        self.given_up: list[Unit] = []
        self.forbidden: list[int] = []

    def replaced(self, units: Sequence[Unit], parts: Sequence[Unit]) -> None:
        for unit in units:
            self.open.remove(unit)
        self.open += parts
        assert cells(units) == cells(parts) or any(part.campaigns for part in parts)

    def gave_up(self, unit: Unit, why: str) -> None:
        self.given_up.append(unit)

    def forbade(self, account: int, why: str) -> None:
        self.forbidden.append(account)


async def run_all(
    world: World, made: Plan, **options: Any
) -> tuple[list[dict[str, Any]], list[Unit], Recorder, Run]:
    recorder = Recorder(made.units)
    run = Run(
        ads=world,
        plan=made,
        listing=Listing(world),
        ledger=Ledger(made, lambda: 0.0),
        record=recorder,
        **{"concurrency": 2, **options},
    )
    rows: list[dict[str, Any]] = []
    units = []
    async for each in run.delivered():
        units.append(each.unit)
        rows += each.table.to_pylist()
    return rows, units, recorder, run


def sparse(keep: int) -> Any:
    """Leave out rows by their day and campaign, as idle days do."""

    def change(call: Call, elements: list[Element]) -> list[Element]:
        return [
            each
            for each in elements
            if (each["dateRange"]["start"]["day"] + int(each["pivotValues"][1][-2:])) % 10 < keep
        ]

    return change


async def test_a_sparse_pull_takes_a_third_of_the_calls_and_loses_nothing() -> None:
    world = World({1: 700, 2: 500}, zeros=0)
    world.change = sparse(2)
    made = plan(150, {1: 700, 2: 500})
    rows, units, recorder, run = await run_all(world, made)
    expected = {
        key
        for key in world.truth(["impressions"], START, made.question.span.end)
        if (key[0].day + int(key[1][1][-2:])) % 10 < 2
    }
    assert expected == set(found(rows, {"impressions": "impressions"}))
    assert len(world.calls) <= len(made.units) / 2
    assert cells(made.units) == cells(units)
    assert sorted(map(str, recorder.open)) == sorted(map(str, units))
    assert run.ledger.progress().units_done == run.ledger.progress().units_total


def newest_first(call: Call, elements: list[Element]) -> list[Element]:
    """Let a cut drop the oldest days, as one vendor saw it."""
    return sorted(elements, key=lambda each: -each["dateRange"]["start"]["day"])


@pytest.mark.parametrize("order", [newest_first, lambda call, elements: elements])
async def test_a_dense_pull_is_cut_a_few_times_and_then_asks_for_less(order: Any) -> None:
    world = World({1: 1400}, zeros=0)
    world.change = order
    made = plan(60, {1: 300})
    rows, units, recorder, run = await run_all(world, made, concurrency=1)
    assert 60 * 1400 == len(rows)
    assert run.ledger.report().splits <= (1 if order is newest_first else 3)
    assert cells(made.units) == cells(units)
    assert sorted(map(str, recorder.open)) == sorted(map(str, units))
    assert len(world.calls) <= 1 + 1.5 * 60 * 1400 / 13_500


async def test_a_run_that_may_not_learn_keeps_its_units() -> None:
    world = World({1: 700}, zeros=0)
    world.change = sparse(2)
    made = plan(100, {1: 700})
    _, units, _, _ = await run_all(world, made, learns=False)
    assert set(made.units) == set(units)


async def test_a_forbidden_account_leaves_its_unit_by_a_replacement() -> None:
    world = World({1: 2, 2: 2, 3: 2})

    def refuse(call: Call) -> None:
        if 2 in call.accounts:
            from linkedin_ads_async.errors import PermissionDenied

            raise PermissionDenied("no role", status=403)

    world.before = refuse
    made = plan(10, {1: 2, 2: 2, 3: 2})
    later = attrs.evolve(made.units[0], span=Period(date(2025, 12, 1), date(2025, 12, 2)))
    made = attrs.evolve(made, units=(*made.units, later))
    _, units, recorder, _ = await run_all(world, made, concurrency=1)
    assert [2] == recorder.forbidden
    assert {1, 3} == {account for unit in units for account in unit.accounts}
    left = [unit for unit in recorder.open if unit not in units]
    assert {(2,)} == {unit.accounts for unit in left}
    assert cells(made.units) == cells(recorder.open)


async def test_a_pull_learns_from_one_chunk_for_all_of_them() -> None:
    names = [name for name, metric in METRICS.items() if not metric.not_with][:40]
    names = [name for name in names if METRICS[name].max_days is None and METRICS[name].sums]
    world = World({1: 500}, zeros=0)
    world.change = sparse(2)
    job = AnalyticsPull(
        world, start=TODAY - timedelta(days=120), metrics=names, today=TODAY, concurrency=1
    )
    planned = await job.plan()
    table = await job.to_arrow()
    assert table.num_rows > 0
    assert len(world.calls) <= planned.calls / 2
