"""The commands around a folder: fill it, look at it, go on with it, compact it."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from linkedin_ads_async.bulk import open_folder
from linkedin_ads_async.bulk.durable import Lock
from linkedin_ads_async.cli.options import days

COMMAND = [sys.executable, "-c", "from linkedin_ads_async.cli import main; main()"]
FILL = ["pull", "--start", "2026-10-01", "--folder", "folder"]


def run(env: dict[str, str], *arguments: str, cwd: Path) -> tuple[int, str, str]:
    done = subprocess.run(
        [*COMMAND, *arguments], env=env, cwd=cwd, capture_output=True, text=True, check=False
    )
    return done.returncode, done.stdout, done.stderr


def test_a_folder_is_filled_shown_continued_and_compacted(
    sandbox_env: dict[str, str], tmp_path: Path
) -> None:
    code, out, err = run(sandbox_env, *FILL, "--end", "2026-11-10", "--json", cwd=tmp_path)
    assert 0 == code, err
    filled = json.loads(out)
    code, out, _ = run(sandbox_env, "status", "folder", "--json", cwd=tmp_path)
    status = json.loads(out)
    assert (0, True, filled["rows"]) == (code, status["complete"], status["rows"])
    assert filled == status["report"]
    onward = [*FILL, "--end", "2026-11-20", "--since-last", "--lookback", "7d", "--json"]
    code, out, err = run(sandbox_env, *onward, cwd=tmp_path)
    assert 0 == code, err
    assert json.loads(out)["rows"] > filled["rows"]
    code, out, _ = run(sandbox_env, "compact", "folder", cwd=tmp_path)
    assert (0, 2) == (code, len(out.splitlines()))
    assert (
        open_folder(tmp_path / "folder").to_arrow().num_rows
        == json.loads(run(sandbox_env, "status", "folder", "--json", cwd=tmp_path)[1])["rows"]
    )


def test_status_is_text_for_people(sandbox_env: dict[str, str], tmp_path: Path) -> None:
    assert 0 == run(sandbox_env, *FILL, "--end", "2026-10-10", cwd=tmp_path)[0]
    code, out, err = run(sandbox_env, "status", "folder", cwd=tmp_path)
    assert (0, "") == (code, err)
    assert out.startswith("complete: ")
    assert "units: 1 done, 0 left" in out
    assert "last run: complete" in out


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (["pull", "--start", "2026-10-01", "--since-last", "--parquet", "a"], "--folder DIR"),
        ([*FILL, "--parquet", "a.parquet"], "--folder stands alone"),
        ([*FILL, "--since-last", "--lookback", "a month"], "use 30d"),
        ([*FILL, "--max-calls", "0"], "max_calls allows 0"),
        (["status", "nowhere"], "no folder of a pull"),
        (["compact", "nowhere"], "no folder of a pull"),
    ],
)
def test_a_mistake_around_a_folder_says_what_to_do(
    sandbox_env: dict[str, str], tmp_path: Path, arguments: list[str], says: str
) -> None:
    code, out, err = run(sandbox_env, *arguments, cwd=tmp_path)
    assert (2, "") == (code, out)
    assert says in err


def test_a_folder_in_use_is_exit_code_1(sandbox_env: dict[str, str], tmp_path: Path) -> None:
    (tmp_path / "folder").mkdir()
    lock = Lock(tmp_path / "folder")
    code, _, err = run(sandbox_env, *FILL, cwd=tmp_path)
    lock.release()
    assert 1 == code
    assert "in use by another pull" in err


@pytest.mark.parametrize("command", ["status", "compact"])
def test_help_of_folder_commands_has_an_example(
    sandbox_env: dict[str, str], tmp_path: Path, command: str
) -> None:
    code, out, _ = run(sandbox_env, command, "--help", cwd=tmp_path)
    assert 0 == code
    assert f"linkedin-ads {command} analytics" in out


def test_days_are_read_with_and_without_their_unit() -> None:
    assert (30, 7) == (days("30d"), days(" 7 "))


FILE = """
pulls:
  campaigns:
    start: 2026-10-01
    end: 2026-10-05
    metrics: [impressions, clicks]
    names: true
    folder: campaigns
  accounts:
    pivots: ACCOUNT
    start: 2026-10-01
    end: 2026-10-05
    metrics: [impressions]
    parquet: accounts.parquet
"""


def test_a_file_of_pulls_is_planned_and_run(sandbox_env: dict[str, str], tmp_path: Path) -> None:
    (tmp_path / "pulls.yaml").write_text(FILE)
    code, out, err = run(sandbox_env, "run", "pulls.yaml", "--plan", "--json", cwd=tmp_path)
    assert 0 == code, err
    assert ["campaigns", "accounts"] == list(json.loads(out))
    assert ["pulls.yaml"] == [path.name for path in tmp_path.iterdir()]
    code, out, err = run(sandbox_env, "run", "pulls.yaml", "--json", cwd=tmp_path)
    assert 0 == code, err
    assert json.loads(out)["complete"]
    assert "campaign_name" in open_folder(tmp_path / "campaigns").to_arrow().column_names
    assert (tmp_path / "accounts.parquet").is_file()


def test_a_mistake_in_a_file_of_pulls_is_usage(sandbox_env: dict[str, str], tmp_path: Path) -> None:
    (tmp_path / "pulls.yaml").write_text(FILE.replace("clicks", "clics"))
    code, _, err = run(sandbox_env, "run", "pulls.yaml", cwd=tmp_path)
    assert (2, True) == (code, "pulls.yaml:3: campaigns: 'clics'" in err)
