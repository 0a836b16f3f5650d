"""Parquet and DuckDB: whole under the final name, or not there."""

from __future__ import annotations

import asyncio
from decimal import Decimal
from pathlib import Path
from typing import Any

import duckdb
import pyarrow.parquet as pq
import pytest
from bulk_world import TODAY, Call, World

from linkedin_ads_async.bulk import AnalyticsPull
from linkedin_ads_async.errors import (
    IncompleteAnalytics,
    QuotaExhausted,
    ServerError,
    StoreError,
    UsageError,
)


def pull(world: World, **asked: Any) -> AnalyticsPull:
    options = {"start": "2026-10-01", "end": "2026-10-31", "today": TODAY}
    options["metrics"] = ["impressions", "cost_in_usd"]
    return AnalyticsPull(world, **{**options, **asked})


def ordered(rows: list[dict[str, Any]]) -> list[dict[str, Any]]:
    return sorted(rows, key=lambda row: (row["date_start"], row["campaign_id"]))


async def expected(world: World) -> list[dict[str, Any]]:
    return ordered([row async for row in pull(world).rows()])


def inside(folder: Path) -> list[Path]:
    return list(folder.iterdir())


def query(path: Path, text: str) -> list[tuple[Any, ...]]:
    with duckdb.connect(str(path), read_only=True) as connection:
        return connection.execute(text).fetchall()


async def test_parquet_holds_the_rows_in_the_schema_of_the_pull(tmp_path: Path) -> None:
    world = World({1: 600, 2: 30})
    job = pull(world)
    path = tmp_path / "analytics.parquet"
    report = await job.to_parquet(path)
    table = pq.read_table(path)
    assert job.schema == table.schema
    assert await expected(world) == ordered(table.to_pylist())
    assert report is job.report
    assert table.num_rows == report.rows
    assert "ZSTD" == pq.ParquetFile(path).metadata.row_group(0).column(0).compression
    assert [path] == inside(tmp_path)


async def test_duckdb_holds_the_rows_and_a_view_whose_money_may_be_multiplied(
    tmp_path: Path,
) -> None:
    world = World({1: 600, 2: 30})
    path = tmp_path / "analytics.duckdb"
    report = await pull(world).to_duckdb(path)
    rows = await expected(world)
    got = query(path, "SELECT * FROM analytics ORDER BY date_start, campaign_id")
    assert [tuple(row.values()) for row in rows] == got
    assert report.rows == len(got)
    exact = sum((row["cost_in_usd"] for row in rows), Decimal(0))
    assert [(exact,)] == query(path, "SELECT sum(cost_in_usd) FROM analytics")
    types = "SELECT column_type FROM (DESCRIBE {}) WHERE column_name = 'cost_in_usd'"
    assert [("DECIMAL(38,18)",)] == query(path, types.format("analytics"))
    assert [("DECIMAL(18,6)",)] == query(path, types.format("analytics_money"))
    assert query(path, "SELECT max(cost_in_usd * impressions) FROM analytics_money")[0][0] > 0
    assert [path] == inside(tmp_path)


async def test_a_duckdb_file_keeps_its_other_tables_and_its_own_is_replaced(
    tmp_path: Path,
) -> None:
    path = tmp_path / "house.duckdb"
    with duckdb.connect(str(path)) as connection:
        connection.execute("CREATE TABLE mine AS SELECT 7 AS seven")
        connection.execute('CREATE TABLE "the ""best"" one" AS SELECT 1 AS old')
    report = await pull(World({1: 3})).to_duckdb(path, 'the "best" one')
    assert [(7,)] == query(path, "SELECT * FROM mine")
    assert [(report.rows,)] == query(
        path, 'SELECT count(impressions) FROM "the ""best"" one_money"'
    )
    assert [path] == inside(tmp_path)


async def test_a_second_pull_replaces_the_file(tmp_path: Path) -> None:
    path = tmp_path / "analytics.parquet"
    path.write_text("old")
    await pull(World({1: 3})).to_parquet(path)
    report = await pull(World({1: 5})).to_parquet(str(path))
    assert report.rows == pq.read_metadata(path).num_rows


async def test_empty_pulls_write_empty_files(tmp_path: Path) -> None:
    await pull(World({1: 0})).to_parquet(tmp_path / "a.parquet")
    await pull(World({1: 0})).to_duckdb(tmp_path / "a.duckdb")
    assert 0 == pq.read_metadata(tmp_path / "a.parquet").num_rows
    assert [(0,)] == query(tmp_path / "a.duckdb", "SELECT count(*) FROM analytics_money")


@pytest.mark.parametrize("write", [AnalyticsPull.to_parquet, AnalyticsPull.to_duckdb])
@pytest.mark.parametrize("place", ["missing/file", ".", "file/below"])
async def test_a_path_that_cannot_be_written_is_said_before_any_call(
    tmp_path: Path, write: Any, place: str
) -> None:
    (tmp_path / "file").write_text("in the way")
    world = World({1: 1})
    with pytest.raises(UsageError, match=r"cannot be written|is a directory"):
        await write(pull(world), tmp_path / place)
    assert [] == world.calls
    assert [tmp_path / "file"] == inside(tmp_path)


async def test_a_file_that_is_no_database_is_refused_before_any_call(tmp_path: Path) -> None:
    path = tmp_path / "notes.duckdb"
    path.write_text("milk, bread" * 500)
    world = World({1: 1})
    with pytest.raises(UsageError, match="cannot take table 'analytics'"):
        await pull(world).to_duckdb(path)
    assert [] == world.calls
    assert "milk" == path.read_text()[:4]
    assert [path] == inside(tmp_path)


@pytest.mark.parametrize("write", [AnalyticsPull.to_parquet, AnalyticsPull.to_duckdb])
async def test_an_incomplete_pull_still_writes_what_is_whole(tmp_path: Path, write: Any) -> None:
    world = World({1: 600, 2: 600})

    def fail(call: Call) -> None:
        if call.start.day == 1:
            raise ServerError("internal error")

    world.before = fail
    job = pull(world)
    path = tmp_path / "out"
    with pytest.raises(IncompleteAnalytics) as raised:
        await write(job, path)
    assert job.report is not None
    assert raised.value.units == job.report.incomplete
    assert job.report.rows > 0
    count = (
        pq.read_metadata(path).num_rows
        if write is AnalyticsPull.to_parquet
        else query(path, "SELECT count(*) FROM analytics")[0][0]
    )
    assert job.report.rows == count


@pytest.mark.parametrize("write", [AnalyticsPull.to_parquet, AnalyticsPull.to_duckdb])
async def test_a_stopped_pull_leaves_the_old_file_and_nothing_beside_it(
    tmp_path: Path, write: Any
) -> None:
    path = tmp_path / "out"
    await write(pull(World({1: 1})), path)
    before = path.read_bytes()
    world = World({1: 900})

    def refuse(call: Call) -> None:
        if len(world.calls) > 1:
            raise QuotaExhausted("no more calls today")

    world.before = refuse
    with pytest.raises(QuotaExhausted):
        await write(pull(world, concurrency=1), path)
    assert before == path.read_bytes()
    assert [path] == inside(tmp_path)


@pytest.mark.parametrize("write", [AnalyticsPull.to_parquet, AnalyticsPull.to_duckdb])
async def test_a_cancelled_pull_leaves_no_file_and_no_task(tmp_path: Path, write: Any) -> None:
    world = World({1: 900})
    written = asyncio.Event()

    async def hang() -> None:
        if len(world.calls) > 1:
            written.set()
            await asyncio.Event().wait()

    world.gate = hang
    task = asyncio.create_task(write(pull(world, concurrency=1), tmp_path / "out"))
    await written.wait()
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    assert [] == inside(tmp_path)
    assert {asyncio.current_task()} == asyncio.all_tasks()


async def test_a_file_that_is_taken_away_during_the_pull_is_a_store_error(tmp_path: Path) -> None:
    folder = tmp_path / "folder"
    folder.mkdir()
    world = World({1: 1})

    def remove(call: Call) -> None:
        for each in folder.iterdir():
            each.unlink()

    world.before = remove
    with pytest.raises(StoreError, match="cannot be finished"):
        await pull(world).to_parquet(folder / "out.parquet")
