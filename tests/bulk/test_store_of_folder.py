"""The folder of a pull: what it refuses, what it resumes, what it says of itself."""

from __future__ import annotations

import json
import sqlite3
import threading
from contextlib import closing
from datetime import date
from pathlib import Path
from typing import Any

import pyarrow.parquet as pq
import pytest
from bulk_world import TODAY, Call, World

from linkedin_ads_async.bulk import AnalyticsPull, Report, open_folder
from linkedin_ads_async.bulk.durable import Lock
from linkedin_ads_async.bulk.journal import Journal
from linkedin_ads_async.bulk.store import Store
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


async def fill(world: World, folder: Path, **asked: Any) -> Report:
    return await pull(world, **asked).to_folder(folder)


async def expected(world: World) -> list[tuple[Any, ...]]:
    return sorted([tuple(map(str, row.values())) async for row in pull(world).rows()])


def found(folder: Path) -> list[tuple[Any, ...]]:
    return sorted(
        tuple(map(str, row.values())) for row in open_folder(folder).to_arrow().to_pylist()
    )


def inside(folder: Path) -> set[str]:
    return {path.name for path in folder.iterdir()}


async def test_a_folder_holds_the_rows_of_a_pull(tmp_path: Path) -> None:
    world = World({1: 600, 2: 30, 3: 0})
    report = await fill(world, tmp_path / "new" / "folder")
    folder = tmp_path / "new" / "folder"
    assert {"journal.sqlite", "lock", "report.json", "units"} == inside(folder)
    assert await expected(world) == found(folder)
    assert (report.rows, True) == (len(found(folder)), report.complete)
    assert pull(world).schema == open_folder(folder).schema


async def test_the_same_again_asks_nothing(tmp_path: Path) -> None:
    world = World({1: 600, 2: 30})
    first = await fill(world, tmp_path)
    world.calls.clear()
    world.listed.clear()
    again = await fill(world, tmp_path)
    assert ([], []) == (world.calls, world.listed)
    assert (first.rows, 0) == (again.rows, again.calls)


async def test_a_resume_asks_only_what_is_missing(tmp_path: Path) -> None:
    world = World({1: 900, 2: 900})
    fails = True

    def fail(call: Call) -> None:
        if fails and call.end > date(2026, 10, 20):
            raise ServerError("HTTP 500", status=500)

    world.before = fail
    with pytest.raises(IncompleteAnalytics) as raised:
        await fill(world, tmp_path)
    assert 0 < open_folder(tmp_path).status().rows
    assert "INCOMPLETE" in str(raised.value.report)
    done = {call.start for call in world.calls if call.end <= date(2026, 10, 20)}
    fails = False
    world.calls.clear()
    report = await fill(world, tmp_path, end=None)
    assert (True, set()) == (report.complete, done & {call.start for call in world.calls})
    assert await expected(world) == found(tmp_path)


async def test_a_spent_quota_ends_a_run_that_the_next_goes_on_with(tmp_path: Path) -> None:
    world = World({1: 900, 2: 900})

    def refuse(call: Call) -> None:
        if len(world.calls) > 3:
            raise QuotaExhausted("the day's calls are spent", status=429)

    world.before = refuse
    job = pull(world, concurrency=2)
    with pytest.raises(QuotaExhausted):
        await job.to_folder(tmp_path)
    assert job.report is not None
    assert not job.report.complete
    status = open_folder(tmp_path).status()
    assert "QuotaExhausted: the day's calls are spent" == status.last_error
    assert (job.report.rows, False) == (status.rows, status.complete)
    asked = [(call.accounts, call.start) for call in world.calls[:3]]
    world.before = lambda call: None
    world.calls.clear()
    assert (await fill(world, tmp_path)).complete
    repeated = [call for call in world.calls if (call.accounts, call.start) in asked]
    assert len(asked) - status.units_done == len(repeated)
    assert await expected(world) == found(tmp_path)


@pytest.mark.parametrize(
    ("asked", "says"),
    [
        ({"granularity": "MONTHLY"}, "granularity: DAILY there, MONTHLY here"),
        ({"metrics": "clicks"}, "metrics: impressions, costInUsd there, clicks here"),
        ({"pivots": "ACCOUNT"}, "pivots: CAMPAIGN there, ACCOUNT here"),
        ({"start": "2026-10-02"}, "start: 2026-10-01 there, 2026-10-02 here"),
        ({"accounts": [1]}, "accounts: all there, 1 here"),
        ({"end": "2026-11-01"}, "holds days until 2026-10-31"),
    ],
)
async def test_another_question_is_refused_with_the_difference(
    tmp_path: Path, asked: dict[str, Any], says: str
) -> None:
    world = World({1: 1})
    await fill(world, tmp_path)
    world.calls.clear()
    with pytest.raises(UsageError, match=says):
        await fill(world, tmp_path, **asked)
    assert [] == world.calls


async def test_another_version_is_another_question_until_the_folder_goes_on(tmp_path: Path) -> None:
    world = World({1: 3})
    await fill(world, tmp_path)
    world.version = "202608"
    with pytest.raises(UsageError, match="version: 202609 there, 202608 here"):
        await fill(world, tmp_path)
    assert (await pull(world, end="2026-11-02").to_folder(tmp_path, since_last=True)).complete
    assert (await fill(world, tmp_path, end=None)).complete


async def test_a_second_pull_into_the_folder_is_refused(tmp_path: Path) -> None:
    world = World({1: 1})
    lock = Lock(tmp_path)
    with pytest.raises(StoreError, match=r"in use by another pull.*linkedin-ads status"):
        await fill(world, tmp_path)
    lock.release()
    assert (await fill(world, tmp_path)).complete
    assert 1 == len(world.calls)


async def test_a_folder_with_other_things_in_it_is_refused(tmp_path: Path) -> None:
    (tmp_path / "thesis.odt").write_text("years of work")
    world = World({1: 1})
    with pytest.raises(UsageError, match=r"holds other things \(thesis.odt\)"):
        await fill(world, tmp_path)
    assert ([], ["thesis.odt"]) == (world.calls, [*inside(tmp_path)])


async def test_a_path_that_is_a_file_is_refused(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(UsageError, match="cannot be a folder"):
        await fill(World({1: 1}), tmp_path / "file")


async def test_units_without_their_journal_are_not_thrown_away(tmp_path: Path) -> None:
    await fill(World({1: 1}), tmp_path)
    (tmp_path / "journal.sqlite").unlink()
    with pytest.raises(StoreError, match=r"journal.sqlite is missing"):
        await fill(World({1: 1}), tmp_path)
    assert 1 == len(list((tmp_path / "units").iterdir()))


@pytest.mark.parametrize("content", [b"no database", b"SQLite format 3\0" + b"x" * 5000])
async def test_a_damaged_journal_is_named(tmp_path: Path, content: bytes) -> None:
    world = World({1: 1})
    await fill(world, tmp_path)
    (tmp_path / "journal.sqlite").write_bytes(content)
    for reads in (lambda: fill(world, tmp_path), open_folder(tmp_path).status):
        with pytest.raises(StoreError, match=r"journal.sqlite is damaged .*: put a copy"):
            await reads() if reads.__name__ == "<lambda>" else reads()


def shorten(path: Path) -> None:
    path.write_bytes(path.read_bytes()[:-7])


def alter(path: Path) -> None:
    content = bytearray(path.read_bytes())
    content[len(content) // 2] ^= 1
    path.write_bytes(content)


@pytest.mark.parametrize(
    ("harm", "says"),
    [(Path.unlink, "is missing"), (shorten, "bytes and should have"), (alter, "was altered")],
)
async def test_a_damaged_unit_is_named_and_repaired_on_demand(
    tmp_path: Path, harm: Any, says: str
) -> None:
    world = World({1: 3, 2: 600})
    await fill(world, tmp_path)
    victim = open_folder(tmp_path).files()[0]
    harm(victim)
    for attempt in (lambda: fill(world, tmp_path), None):
        with pytest.raises(StoreError, match=f"{victim.name} .*{says}.*--repair"):
            await attempt() if attempt else open_folder(tmp_path).to_arrow()
    world.calls.clear()
    report = await pull(world).to_folder(tmp_path, repair=True)
    assert (1, True) == (len(world.calls), report.complete)
    assert await expected(world) == found(tmp_path)


async def test_files_that_a_crash_left_are_swept(tmp_path: Path) -> None:
    world = World({1: 3})
    await fill(world, tmp_path)
    for name in ("abc-1.parquet", "abc-1.parquet.part"):
        (tmp_path / "units" / name).write_bytes(b"half")
    await fill(world, tmp_path)
    assert open_folder(tmp_path).files() == list((tmp_path / "units").iterdir())


async def test_a_unit_that_was_cut_is_kept_as_the_parent_of_its_parts(tmp_path: Path) -> None:
    world = World({1: 16_000}, zeros=0)
    await fill(world, tmp_path, start="2026-10-30", metrics="impressions")
    assert max(len(call.campaigns or ()) for call in world.calls) > 0
    with closing(sqlite3.connect(tmp_path / "journal.sqlite")) as journal:
        states = dict(journal.execute("select id, state from unit").fetchall())
        parents = {row[0] for row in journal.execute("select parent from descent").fetchall()}
    assert parents == {key for key, state in states.items() if state == "yielded"}
    assert {"done"} == {state for key, state in states.items() if key not in parents}


async def test_the_store_works_in_one_thread_that_is_not_the_loops(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    threads = set()

    def note(self: Store, *arguments: Any) -> None:
        threads.add(threading.current_thread())
        original(self, *arguments)

    original = Store.commit
    monkeypatch.setattr(Store, "commit", note)
    await fill(World({1: 900, 2: 900}), tmp_path)
    assert 1 == len(threads)
    assert threading.current_thread() not in threads


async def test_status_is_read_while_a_pull_runs(tmp_path: Path) -> None:
    world = World({1: 900, 2: 900})
    seen = []

    def look(call: Call) -> None:
        if (tmp_path / "report.json").exists() or not world.calls[1:]:
            return
        seen.append(open_folder(tmp_path).status())

    world.before = look
    await fill(world, tmp_path, concurrency=1)
    assert any(status.units_left and status.units_done and status.rows for status in seen)
    assert {None} == {status.ended for status in seen}


async def test_status_tells_units_rows_calls_and_accounts(tmp_path: Path) -> None:
    world = World({1: 3, 2: 0})
    world.hidden.add(9)
    world.campaigns[9] = [90_000]
    report = await fill(world, tmp_path, accounts=[1, 2, 9])
    status = open_folder(tmp_path).status()
    assert (True, 0, ()) == (status.complete, status.units_left, status.incomplete)
    assert (report.rows, report.calls, report.metric_values) == (
        status.rows,
        status.calls,
        status.metric_values,
    )
    assert [(1, report.rows, None), (2, 0, None)] == [
        (each.id, each.rows, each.forbidden) for each in status.accounts[:2]
    ]
    assert "does not see" in str(status.accounts[2].forbidden)
    assert report.as_dict() == status.report == json.loads((tmp_path / "report.json").read_text())
    assert json.loads(json.dumps(status.as_dict()))["complete"]
    assert f"complete: {report.rows:,} rows" in str(status)


async def test_what_may_not_be_spent_is_refused_before_the_folder_is_begun(tmp_path: Path) -> None:
    world = World({1: 900})
    with pytest.raises(UsageError, match="max_calls allows 1"):
        await fill(world, tmp_path, max_calls=1)
    assert [] == world.calls
    assert "nothing is planned yet" in str(open_folder(tmp_path).status())
    with pytest.raises(UsageError, match="holds nothing yet"):
        open_folder(tmp_path).to_arrow()
    assert (await fill(world, tmp_path, max_calls=9)).complete


def test_a_journal_of_a_later_release_is_refused(tmp_path: Path) -> None:
    journal = Journal(tmp_path / "journal.sqlite")
    with journal.transaction():
        journal.set_facts(format=2)
    journal.close()
    with pytest.raises(StoreError, match="has format 2, this release reads 1"):
        Journal(tmp_path / "journal.sqlite")


async def test_units_are_zstd_parquet_in_the_schema_of_the_pull(tmp_path: Path) -> None:
    world = World({1: 3})
    await fill(world, tmp_path)
    (path,) = open_folder(tmp_path).files()
    assert pull(world).schema == pq.read_schema(path)
    assert "ZSTD" == pq.ParquetFile(path).metadata.row_group(0).column(0).compression
