"""Two files from one pull: both or a clear error, nothing half-written left behind."""

from __future__ import annotations

import os
from datetime import date, timedelta
from pathlib import Path

import duckdb
import pyarrow.parquet as pq
import pytest

from linkedin_ads_async import AnalyticsPull, Limits, LinkedInAds, UsageError
from linkedin_ads_async.sandbox import Sandbox

START, END = date.today() - timedelta(days=20), date.today() - timedelta(days=2)  # noqa: DTZ011
METRICS = ["impressions", "costInLocalCurrency", "videoViews"]


async def test_one_pull_writes_parquet_and_duckdb_and_asks_once(tmp_path: Path) -> None:
    async with Sandbox(3, 3, 20) as sandbox:
        ads = LinkedInAds(sandbox.token, base_url=sandbox.url, limits=Limits.unlimited())
        async with ads:
            pull = AnalyticsPull(ads, start=START, end=END, metrics=METRICS)
            report = await pull.write(
                parquet=tmp_path / "a.parquet", duckdb=tmp_path / "a.duckdb", table="rows"
            )
    written = pq.read_table(tmp_path / "a.parquet")
    with duckdb.connect(str(tmp_path / "a.duckdb"), read_only=True) as database:
        counted = database.execute("select count(*), sum(impressions) from rows").fetchone()
    assert report.rows > 0
    assert report.rows == written.num_rows
    assert (report.rows, sum(written["impressions"].to_pylist())) == counted


async def test_a_refused_second_file_leaves_nothing_of_the_first(tmp_path: Path) -> None:
    async with LinkedInAds("token", base_url="http://127.0.0.1:1") as ads:
        pull = AnalyticsPull(ads, start=START, end=END, metrics=METRICS)
        with pytest.raises(UsageError, match="no directory"):
            await pull.write(parquet=tmp_path / "a.parquet", duckdb=tmp_path / "no" / "a.duckdb")
    assert [] == os.listdir(tmp_path)  # noqa: PTH208  # nothing else runs on this loop


async def test_no_file_at_all_is_refused() -> None:
    async with LinkedInAds("token", base_url="http://127.0.0.1:1") as ads:
        with pytest.raises(UsageError, match="where to write"):
            await AnalyticsPull(ads, start=START, end=END, metrics=METRICS).write()
