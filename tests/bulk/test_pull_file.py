"""A file of pulls: checked whole before any call, run one after the other under one budget."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pyarrow.parquet as pq
import pytest

from linkedin_ads_async import IncompleteAnalytics, Limits, LinkedInAds, UsageError
from linkedin_ads_async.bulk import PullFile, open_folder
from linkedin_ads_async.sandbox import Sandbox

TWO = """
pulls:
  campaigns:
    pivots: CAMPAIGN
    start: {start}
    end: {end}
    metrics: [impressions, clicks]
    parquet: campaigns.parquet
  accounts:
    pivots: ACCOUNT
    start: {start}
    end: {end}
    granularity: MONTHLY
    metrics: [impressions]
    folder: accounts
"""


@pytest.fixture
async def sandbox() -> AsyncIterator[Sandbox]:
    async with Sandbox(3, 3, 20) as sandbox:
        yield sandbox


@pytest.fixture
async def ads(sandbox: Sandbox) -> AsyncIterator[LinkedInAds]:
    limits = Limits.unlimited()
    async with LinkedInAds(sandbox.token, base_url=sandbox.url, limits=limits) as ads:
        yield ads


def written(folder: Path, sandbox: Sandbox, text: str = TWO, **more: object) -> PullFile:
    today = sandbox.world.today
    path = folder / "pulls.yaml"
    days = {"start": today.replace(day=1), "end": today.replace(day=2)}
    path.write_text(text.format(**days, **more))
    return PullFile.load(path)


async def test_every_pull_lands_beside_the_file(
    tmp_path: Path, sandbox: Sandbox, ads: LinkedInAds
) -> None:
    report = await written(tmp_path, sandbox).run(ads)
    assert report.complete
    rows = {name: each.rows for name, each in report.reports.items()}
    assert {
        "campaigns": pq.read_table(tmp_path / "campaigns.parquet").num_rows,
        "accounts": open_folder(tmp_path / "accounts").to_arrow().num_rows,
    } == rows
    assert all(rows.values())


async def test_the_plan_of_each_pull_is_told_without_a_pull(
    tmp_path: Path, sandbox: Sandbox, ads: LinkedInAds
) -> None:
    plans = await written(tmp_path, sandbox).plan(ads)
    assert ["campaigns", "accounts"] == list(plans)
    assert [] == [c for c in sandbox.state.calls if c["operation"].startswith("ad_analytics")]


async def test_the_budget_is_that_of_all_pulls_together(
    tmp_path: Path, sandbox: Sandbox, ads: LinkedInAds
) -> None:
    file = written(tmp_path, sandbox, "max_calls: 1" + TWO)
    with pytest.raises(IncompleteAnalytics, match=r"accounts.*max_calls allows 0") as caught:
        await file.run(ads)
    assert (["campaigns"], ["accounts"]) == (
        list(caught.value.report.reports),
        list(caught.value.report.failures),
    )


async def test_a_spent_quota_stops_the_pulls_after_it(
    tmp_path: Path, sandbox: Sandbox, ads: LinkedInAds
) -> None:
    sandbox.state.quota.daily_calls = 0
    with pytest.raises(IncompleteAnalytics) as caught:
        await written(tmp_path, sandbox).run(ads)
    assert ["campaigns", "accounts"] == list(caught.value.report.failures)
    assert 1 == len(sandbox.state.calls)


async def test_a_mistake_in_the_second_pull_is_told_before_the_first_is_asked(
    tmp_path: Path, sandbox: Sandbox, ads: LinkedInAds
) -> None:
    file = written(tmp_path, sandbox, TWO.replace("[impressions]", "[impresions]"))
    with pytest.raises(UsageError, match=r"pulls.yaml:9: accounts: .*impresions.*impressions"):
        await file.run(ads)
    assert 0 == len(sandbox.state.calls)


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("pulls: [a", "is no YAML"),
        ("reports: {}", "has to hold pulls"),
        ("colour: red\npulls: {}", "unknown key 'colour'"),
        ("pulls:\n  a: {metrics: [clicks]}", r"yaml:2: a needs its question"),
        ("pulls:\n  a: {start: 2026-01-01, metric: [clicks], folder: a}", "did you mean 'metrics'"),
        ("pulls:\n  a: {start: 2026-01-01, metrics: [clicks]}", "say where to write"),
        ("pulls:\n  a: {start: 2026-01-01, folder: a, parquet: b}", "say where to write"),
        ("pulls:\n  a: {start: 2026-01-01, folder: a, table: b}", "table does not go with folder"),
        (
            "pulls:\n  a: {start: 2026-01-01, metrics: 5, folder: a}",
            "metrics is 5: expected text or",
        ),
        ("pulls:\n  a: {start: 2026-01-01, folder: a, lookback_days: 30d}", "a whole number"),
        ("pulls:\n  a: {start: 2026-01-01, folder: a, since_last: soon}", "true or false"),
        ("max_calls: true\npulls: {}", "max_calls is True: expected a whole number"),
        ("pulls:\n  a: {start: 2026-01-01}\n  a: {start: 2026-01-01}", "yaml:2: there are two"),
    ],
)
def test_what_is_no_file_of_pulls_is_refused(tmp_path: Path, text: str, message: str) -> None:
    path = tmp_path / "pulls.yaml"
    path.write_text(text)
    with pytest.raises(UsageError, match=message):
        PullFile.load(path)


def test_a_file_that_is_not_there_is_refused(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="cannot be read"):
        PullFile.load(tmp_path / "none.yaml")
