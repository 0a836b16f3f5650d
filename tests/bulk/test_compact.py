"""Months made of units: the same rows, one version or the other, never a mixture."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

import pyarrow.parquet as pq
import pytest
from bulk_world import TODAY, World

from linkedin_ads_async.bulk import AnalyticsPull, compact, months, open_folder
from linkedin_ads_async.bulk.durable import Lock
from linkedin_ads_async.bulk.store import Store
from linkedin_ads_async.errors import StoreError, UsageError


async def fill(world: World, folder: Path, end: str = "2026-10-20", **kept: Any) -> None:
    pull = AnalyticsPull(
        world, start="2026-08-15", end=end, metrics=["impressions", "cost_in_usd"], today=TODAY
    )
    await pull.to_folder(folder, **kept)


def plain(rows: list[dict[str, Any]]) -> list[tuple[Any, ...]]:
    return sorted(tuple(map(str, row.values())) for row in rows)


def read(files: list[Path]) -> list[tuple[Any, ...]]:
    return plain([row for file in files for row in pq.ParquetFile(file).read().to_pylist()])


async def test_months_hold_the_rows_of_the_units_each_in_its_own(tmp_path: Path) -> None:
    await fill(World({1: 400, 2: 30}), tmp_path)
    expected = plain(open_folder(tmp_path).to_arrow().to_pylist())
    files = compact(tmp_path)
    assert expected == read(files)
    assert files == open_folder(tmp_path).files()
    assert ["month=2026-08", "month=2026-09", "month=2026-10"] == [f.parent.name for f in files]
    inside = pq.ParquetFile(files[1]).read()["date_start"].to_pylist()
    assert {9} == {day.month for day in inside}


async def test_compacting_again_leaves_one_version(tmp_path: Path) -> None:
    await fill(World({1: 3}), tmp_path)
    compact(tmp_path)
    compact(tmp_path)
    assert {"2", "current"} == {path.name for path in (tmp_path / "months").iterdir()}
    assert "2" == str((tmp_path / "months" / "current").readlink())


async def test_a_pull_after_it_makes_the_units_the_files_again(tmp_path: Path) -> None:
    world = World({1: 3})
    await fill(world, tmp_path)
    compact(tmp_path)
    await fill(world, tmp_path, "2026-10-25", since_last=True)
    files = open_folder(tmp_path).files()
    assert {"units"} == {path.parent.name for path in files}
    assert plain(open_folder(tmp_path).to_arrow().to_pylist()) == read(files)


@pytest.mark.parametrize(
    "step", ["month written", "written", "renamed", "version written", "pointed"]
)
async def test_a_crash_at_any_step_leaves_a_whole_version(tmp_path: Path, step: str) -> None:
    world = World({1: 3})
    await fill(world, tmp_path)
    old = compact(tmp_path)
    expected = read(old)
    await fill(world, tmp_path, "2026-10-25", since_last=True)
    folder = open_folder(tmp_path)
    new = plain(folder.to_arrow().to_pylist())

    class Crash(BaseException):
        pass

    def die(passed: str) -> None:
        if passed == step:
            raise Crash

    store = Store(tmp_path)
    with pytest.raises(Crash):
        months.write_months(tmp_path, store.journal.files(), folder.schema, at=die)
    store.close()
    current = read(sorted((tmp_path / "months" / "current").glob("*/*.parquet")))
    assert (new if step == "pointed" else expected) == current
    assert new == read(compact(tmp_path))
    assert 2 == len(list((tmp_path / "months").iterdir()))


async def test_duckdb_sees_the_rows_and_their_money(tmp_path: Path) -> None:
    await fill(World({1: 30}), tmp_path)
    table = open_folder(tmp_path).to_arrow()
    for _ in ("units", "months"):
        with open_folder(tmp_path).duckdb() as database:
            found = database.execute("select count(*), sum(impressions) from analytics").fetchone()
            money = database.execute("select max(cost_in_usd * 2) from analytics_money").fetchone()
            names = [row[0] for row in database.execute("describe analytics").fetchall()]
        assert (table.num_rows, sum(table["impressions"].to_pylist())) == found
        assert money is not None
        assert table.column_names == names
        compact(tmp_path)


async def test_a_folder_without_rows_has_no_months_and_an_empty_view(tmp_path: Path) -> None:
    await fill(World({1: 0}), tmp_path)
    assert [] == compact(tmp_path)
    assert 0 == open_folder(tmp_path).to_arrow().num_rows
    with open_folder(tmp_path).duckdb() as database:
        assert (0,) == database.execute("select count(*) from analytics_money").fetchone()


async def test_a_folder_that_is_being_filled_is_not_compacted(tmp_path: Path) -> None:
    await fill(World({1: 1}), tmp_path)
    lock = Lock(tmp_path)
    with pytest.raises(StoreError, match="in use"):
        compact(tmp_path)
    lock.release()
    assert date(2026, 10, 20).isoformat() == open_folder(tmp_path).status().end


def test_a_folder_that_no_pull_made_is_said(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="no folder of a pull"):
        compact(tmp_path)
