"""Figures: pure, additive, and the same by every way of counting."""

from __future__ import annotations

from datetime import date, timedelta
from itertools import product
from typing import Any

import pytest

from linkedin_ads_async.facts.metrics import METRICS
from linkedin_ads_async.facts.pivots import PIVOTS
from linkedin_ads_async.sandbox.families.reporting.questions import Question
from linkedin_ads_async.sandbox.families.reporting.rows import build_rows
from linkedin_ads_async.sandbox.families.reporting.truth import count_truth
from linkedin_ads_async.sandbox.figures import Figures
from linkedin_ads_async.sandbox.rates import decimal_text
from linkedin_ads_async.sandbox.world import Campaign, World

TODAY = date(2026, 11, 25)
START, END = date(2026, 9, 1), date(2026, 10, 10)
SUMMING = tuple(name for name, metric in METRICS.items() if metric.sums)


@pytest.fixture(scope="module")
def world() -> World:
    return World(seed=7, accounts=4, campaigns=40, today=TODAY)


@pytest.fixture(scope="module")
def figures(world: World) -> Figures:
    return Figures(world.seed)


def ask(world: World, *pivots: str, **more: Any) -> Question:
    facets = {"accounts": frozenset(account.urn for account in world.accounts)}
    asked: dict[str, Any] = {
        "start": START, "end": END, "granularity": "DAILY", "names": SUMMING, "facets": facets,
    }  # fmt: skip
    return Question(pivots=pivots, **(asked | more))


def visible(world: World) -> list[Campaign]:
    return [campaign for campaign in world.campaigns if not campaign.account.forbidden]


def days() -> list[int]:
    return list(range(START.toordinal(), END.toordinal() + 1))


def test_columns_and_single_values_agree(world: World, figures: Figures) -> None:
    first, last = days()[0], days()[-1]
    for campaign in world.campaigns[::5]:
        columns = figures.columns(campaign, SUMMING, first, last)
        expected = [[figures.value(campaign, name, day) for day in days()] for name in SUMMING]
        assert expected == columns


def test_a_figure_does_not_depend_on_the_range_that_it_is_asked_in(
    world: World, figures: Figures
) -> None:
    campaign = world.campaigns[0]
    (whole,) = figures.columns(campaign, ["clicks"], days()[0], days()[-1])
    (part,) = figures.columns(campaign, ["clicks"], days()[0] + 7, days()[0] + 9)
    assert whole[7:10] == part


def test_a_campaign_is_not_shown_outside_its_run(world: World, figures: Figures) -> None:
    ended = next(c for c in world.campaigns if c.last_day is not None and c.volume)
    assert 0 == figures.value(ended, "impressions", ended.first_day - 1)
    assert 0 == figures.value(ended, "impressions", (ended.last_day or 0) + 1)


def test_metrics_of_a_format_that_a_campaign_lacks_are_zero(world: World, figures: Figures) -> None:
    silent = [c for c in world.campaigns if "video" not in c.kind.tags]
    assert {0} == {figures.value(c, "videoViews", day) for c, day in product(silent, days()[:5])}


def test_a_ladder_never_crosses(world: World, figures: Figures) -> None:
    ladder = ["videoStarts", "videoViews", "videoMidpointCompletions", "videoCompletions"]
    videos = [c for c in world.campaigns if "video" in c.kind.tags]
    assert videos
    for campaign, day in product(videos, days()):
        values = [figures.value(campaign, name, day) for name in ladder]
        assert sorted(values, reverse=True) == values


def test_truth_is_what_adding_the_figures_one_by_one_gives(world: World, figures: Figures) -> None:
    sums = dict.fromkeys(SUMMING, 0)
    rows = 0
    for campaign, day in product(visible(world), days()):
        values = {name: figures.value(campaign, name, day) for name in SUMMING}
        rows += any(values.values())
        for name, value in values.items():
            sums[name] += value
    written = {
        name: decimal_text(value) if METRICS[name].type == "decimal" else value
        for name, value in sums.items()
    }
    assert {"rows": rows, "sums": written} == count_truth(world, figures, ask(world, "CAMPAIGN"))


@pytest.mark.parametrize("granularity", ["DAILY", "MONTHLY", "YEARLY", "ALL"])
@pytest.mark.parametrize(
    "pivots",
    [
        ("ACCOUNT",), ("CAMPAIGN_GROUP",), ("COMPANY",), ("OBJECTIVE_TYPE",), ("CREATIVE",),
        ("SHARE",), ("ACCOUNT", "CAMPAIGN"), ("CAMPAIGN", "CREATIVE", "PLACEMENT_NAME"),
        ("SERVING_LOCATION", "ACCOUNT"), ("MEMBER_SENIORITY",), ("CARD_INDEX",),
        ("CONVERSATION_NODE_OPTION_INDEX",),
    ],
)  # fmt: skip
def test_answers_and_truth_agree(
    world: World, figures: Figures, pivots: tuple[str, ...], granularity: str
) -> None:
    names = ("impressions", "clicks", "costInUsd", "sends", "averageDwellTime")
    question = ask(world, *pivots, granularity=granularity, names=names)
    shown = [*names, "dateRange", "pivotValues"]
    rows = [row.element for row in build_rows(world, figures, question, shown=shown)]
    truth = count_truth(world, figures, question)
    assert len(rows) == truth["rows"]
    for name in ("impressions", "clicks", "sends"):
        assert sum(row[name] for row in rows) == truth["sums"][name]


@pytest.mark.parametrize(
    "pivot",
    [
        name
        for name, fact in PIVOTS.items()
        # These speak of a part of the campaigns only.
        if name not in ("CONVERSION", "CARD_INDEX", "EVENT_STAGE") and "NODE" not in name
    ],
)
def test_parts_sum_exactly_to_the_whole(world: World, figures: Figures, pivot: str) -> None:
    whole = count_truth(world, figures, ask(world, "ACCOUNT"))["sums"]
    parts = count_truth(world, figures, ask(world, pivot))["sums"]
    missing = {name for name in whole if pivot in METRICS[name].not_with}
    assert {n: v for n, v in whole.items() if n not in missing} == parts


def test_every_row_of_a_pivot_names_each_part_once(world: World, figures: Figures) -> None:
    question = ask(world, "CAMPAIGN", "IMPRESSION_DEVICE_TYPE", names=("impressions",))
    rows = list(build_rows(world, figures, question, shown=["dateRange", "pivotValues"]))
    keys = {(row.bucket, *row.element["pivotValues"]) for row in rows}
    assert len(rows) == len(keys)


def test_ranges_add_up(world: World, figures: Figures) -> None:
    cut = date(2026, 9, 17)
    first = count_truth(world, figures, ask(world, "CAMPAIGN", end=cut))
    second = count_truth(world, figures, ask(world, "CAMPAIGN", start=cut + timedelta(1)))
    whole = count_truth(world, figures, ask(world, "CAMPAIGN"))
    assert whole["rows"] == first["rows"] + second["rows"]
    assert whole["sums"]["clicks"] == first["sums"]["clicks"] + second["sums"]["clicks"]


@pytest.mark.parametrize(
    ("units", "text"),
    [(0, "0.0"), (199_183_300, "19.91833"), (20_000_000, "2.0"), (1, "0.0000001")],
)
def test_decimals_have_as_many_places_as_they_need(units: int, text: str) -> None:
    assert text == decimal_text(units)
