"""What can happen to a bulk pull, one case per row of the fault matrix that is about pulls.

Rows 44, 60 to 62, 64 to 67 and 69. Of each: the whole data, or one typed error that names the
cause, and a folder that the next run goes on with.
"""

from __future__ import annotations

import errno
import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from datetime import date, timedelta
from functools import partial
from pathlib import Path
from typing import Any

import attrs
import pytest
from bulk_world import CAP, TODAY, Call, Element, World
from crashing import BROKEN, KILLED, WHOLE, Run, Scene, finish, forks, is_true, truth

from linkedin_ads_async.bulk import AnalyticsPull, open_folder
from linkedin_ads_async.bulk.filling import fill
from linkedin_ads_async.bulk.store import Store
from linkedin_ads_async.errors import (
    IncompleteAnalytics,
    PermissionDenied,
    QuotaExhausted,
    StoreError,
)

START, END = date(2026, 10, 1), date(2026, 10, 31)
NAMES = ["impressions", "costInUsd"]


@pytest.fixture(scope="module")
def run() -> Iterator[Run]:
    with forks() as forked:
        yield forked


@pytest.fixture
def scene(sandbox_env: dict[str, str], tmp_path: Path) -> Scene:
    return Scene(
        url=sandbox_env["LINKEDIN_ADS_BASE_URL"],
        token=sandbox_env["LINKEDIN_ADS_ACCESS_TOKEN"],
        folder=str(tmp_path / "folder"),
        cap=20,
    )


def pull(world: World, **asked: Any) -> AnalyticsPull:
    options: dict[str, Any] = {"start": START, "end": END, "today": TODAY, "metrics": NAMES}
    return AnalyticsPull(world, **{**options, **asked})


def found(folder: Path) -> dict[Any, Any]:
    rows = open_folder(folder).to_arrow().to_pylist()
    keyed = {
        (row["date_start"], (row["account"], row["campaign"])): {
            "impressions": row["impressions"],
            "costInUsd": row["cost_in_usd"],
        }
        for row in rows
    }
    assert len(rows) == len(keyed)
    return keyed


async def test_44_a_row_twice_in_an_answer_is_kept_once_and_counted(tmp_path: Path) -> None:
    world = World({1: 3})
    world.change = lambda call, rows: [*rows, *rows[:2]]
    report = await pull(world).to_folder(tmp_path)
    assert 2 == report.doubles
    assert world.truth(NAMES, START, END) == found(tmp_path)


async def test_44_a_row_twice_with_other_figures_makes_its_unit_incomplete(tmp_path: Path) -> None:
    world = World({1: 3}, zeros=0)
    world.change = lambda call, rows: [*rows, {**rows[0], "impressions": 7_000_000}]
    with pytest.raises(IncompleteAnalytics, match="holds a row twice"):
        await pull(world).to_folder(tmp_path)
    assert 0 == open_folder(tmp_path).status().rows
    world.change = lambda call, rows: rows
    assert (await pull(world).to_folder(tmp_path)).complete
    assert world.truth(NAMES, START, END) == found(tmp_path)


async def test_60_exactly_as_many_rows_as_are_cut_is_asked_again_in_parts(tmp_path: Path) -> None:
    world = World({1: 7_500}, zeros=0)
    world.schedules = dict.fromkeys(world.campaigns[1], (START, START))
    job = pull(world, end=START + timedelta(days=1), metrics=["impressions"])
    await job.plan()
    world.schedules = {}
    report = await job.to_folder(tmp_path)
    assert (CAP, CAP, True) == (
        report.rows,
        open_folder(tmp_path).to_arrow().num_rows,
        report.complete,
    )
    assert 3 == len(world.calls)


async def test_61_a_day_and_entity_at_the_cap_is_named_and_the_rest_is_kept(tmp_path: Path) -> None:
    world = World({1: 1, 2: 3}, creatives=CAP, zeros=0)
    world.campaigns[2] = world.campaigns[2][:1]
    world.schedules = {world.campaigns[2][0]: (date(2000, 1, 1), date(2000, 1, 1))}
    job = pull(world, pivots="CREATIVE", end=START, metrics=["impressions"])
    with pytest.raises(
        IncompleteAnalytics, match=r"account 1, .*cannot be split further"
    ) as raised:
        await job.to_folder(tmp_path)
    status = open_folder(tmp_path).status()
    assert len(raised.value.units) == status.units_left == 1
    assert 1 <= status.units_done


@pytest.mark.parametrize("answer", ["403", "empty"])
async def test_62_one_forbidden_account_among_fifty_is_named_and_the_others_complete(
    tmp_path: Path, answer: str
) -> None:
    world = World(dict.fromkeys(range(1, 51), 1))
    truth = world.truth(NAMES, START, END, accounts=[n for n in range(1, 51) if n != 7])

    def refuse(call: Call) -> None:
        if 7 in call.accounts and answer == "403":
            raise PermissionDenied("no role on it", status=403)

    world.before = refuse
    if answer == "empty":
        # An account without a role is not among those that the look-up finds.
        world.hidden.add(7)
        others = [f"urn:li:sponsoredAccount:{number}" for number in range(1, 51) if number != 7]
        world.change = partial(only_of, others)
    report = await pull(world, accounts=range(1, 51)).to_folder(tmp_path)
    assert [7] == [each.account.id for each in report.of("forbidden")]
    assert report.complete
    assert truth == found(tmp_path)


def only_of(accounts: list[str], call: Call, rows: list[Element]) -> list[Element]:
    return [row for row in rows if row["pivotValues"][0] in accounts]


@pytest.mark.parametrize(("number", "code"), [(signal.SIGTERM, 143), (signal.SIGINT, 130)])
def test_64_a_signal_ends_a_pull_and_the_next_run_goes_on(
    sandbox_env: dict[str, str], tmp_path: Path, number: int, code: int
) -> None:
    command = [sys.executable, "-c", "from linkedin_ads_async.cli import main; main()"]
    command += ["pull", "--start", "2025-12-01", "--end", "2026-11-20", "--folder", "folder"]
    # The careful default limits make a call for each month of reach take a second.
    command += ["-m", "impressions,approximateMemberReach", "-p", "CREATIVE"]
    options: dict[str, Any] = {"env": sandbox_env, "cwd": tmp_path, "text": True}
    with subprocess.Popen(command, stderr=subprocess.PIPE, **options) as started:
        assert started.stderr is not None
        assert "units" in started.stderr.readline()
        os.kill(started.pid, number)
        started.stderr.read()
    assert code == started.returncode
    status = open_folder(tmp_path / "folder").status()
    assert "stopped from outside; the same pull again goes on" == status.last_error
    assert not list((tmp_path / "folder" / "units").glob("*.part"))
    done = subprocess.run([*command, "--no-limits"], capture_output=True, check=False, **options)
    assert (0, True) == (done.returncode, open_folder(tmp_path / "folder").status().complete)
    assert "complete: " in done.stdout


def test_65_a_pull_that_is_killed_ends_with_the_rows_of_an_undisturbed_one(
    run: Run, scene: Scene
) -> None:
    assert KILLED == run(scene, crash=("renamed", 3))
    assert KILLED == run(scene, crash=("journalled", 2))
    assert WHOLE == finish(run, scene)
    assert is_true(scene, truth(3, 5, 40))


@pytest.mark.parametrize("limit_bytes", [3_000, 110_000, 200_000])
def test_66_a_full_disk_is_a_store_error_and_the_next_run_goes_on(
    run: Run, scene: Scene, limit_bytes: int
) -> None:
    assert BROKEN == run(attrs.evolve(scene, file_limit_bytes=limit_bytes))
    assert WHOLE == finish(run, scene)
    assert is_true(scene, truth(3, 5, 40))


@pytest.mark.parametrize("step", ["written", "renamed"])
async def test_66_a_disk_that_is_full_in_the_middle_keeps_what_was_journalled(
    tmp_path: Path, step: str
) -> None:
    world = World({1: 900, 2: 900})
    passes = []

    def fill_up(passed: str) -> None:
        passes.append(passed)
        if passed == step and passes.count(step) > 2:
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    store = partial(Store, tmp_path, at=fill_up)
    with pytest.raises(StoreError, match=r"cannot be written: No space left.*only what is missing"):
        await fill(pull(world)._job, store, lookback_days=None, on_report=lambda _: None)
    status = open_folder(tmp_path).status()
    assert 2 == status.units_done
    assert open_folder(tmp_path).to_arrow().num_rows == status.rows > 0
    assert (await pull(world).to_folder(tmp_path)).complete
    assert world.truth(NAMES, START, END) == found(tmp_path)


async def test_67_a_system_clock_that_jumps_changes_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    world = World({1: 900})
    real = time.time

    def jump(call: Call) -> None:
        monkeypatch.setattr(time, "time", lambda: real() + 3600 * len(world.calls))

    world.before = jump
    report = await pull(world).to_folder(tmp_path)
    assert report.elapsed_s < 600
    assert world.truth(NAMES, START, END) == found(tmp_path)


async def test_69_a_spent_quota_stops_the_pull_and_the_next_day_asks_what_is_missing(
    tmp_path: Path,
) -> None:
    world = World({1: 900, 2: 900})

    def refuse(call: Call) -> None:
        if len(world.calls) > 2:
            raise QuotaExhausted("the day's calls are spent", status=429)

    world.before = refuse
    with pytest.raises(QuotaExhausted):
        await pull(world, concurrency=1).to_folder(tmp_path)
    asked = len(world.calls)
    status = open_folder(tmp_path).status()
    assert asked - 1 == status.units_done
    world.before = lambda call: None
    await pull(world).to_folder(tmp_path)
    assert status.units_left == len(world.calls) - asked
    assert world.truth(NAMES, START, END) == found(tmp_path)
