"""The command line as a person or a script meets it: output, exit codes, signals."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from linkedin_ads_async.versions import NEWEST

COMMAND = [sys.executable, "-c", "from linkedin_ads_async.cli import main; main()"]
RANGE = ["--start", "2026-10-01", "--end", "2026-10-10"]


def run(env: dict[str, str], *arguments: str, cwd: Path | None = None) -> tuple[int, str, str]:
    done = subprocess.run(
        [*COMMAND, *arguments], env=env, cwd=cwd, capture_output=True, text=True, check=False
    )
    return done.returncode, done.stdout, done.stderr


def test_version_says_which_versions_live(sandbox_env: dict[str, str]) -> None:
    code, out, _ = run(sandbox_env, "version", "--json")
    facts = json.loads(out)
    assert (0, NEWEST) == (code, facts["api_version"])
    assert NEWEST in facts["live_versions"]
    assert "202501" not in facts["live_versions"]


def test_accounts_lists_what_the_token_sees(sandbox_env: dict[str, str]) -> None:
    code, out, _ = run(sandbox_env, "accounts", "--json")
    assert (0, 4) == (code, len(json.loads(out)))


def test_accounts_is_a_table_for_people(sandbox_env: dict[str, str]) -> None:
    code, out, _ = run(sandbox_env, "accounts")
    assert 0 == code
    assert "currency" in out


def test_plan_asks_for_no_analytics(sandbox_env: dict[str, str]) -> None:
    code, out, _ = run(sandbox_env, "plan", *RANGE, "--json")
    assert 0 == code
    assert json.loads(out)["calls"] >= 1


def test_pull_writes_files_and_plain_progress(sandbox_env: dict[str, str], tmp_path: Path) -> None:
    files = ["--parquet", "a.parquet", "--duckdb", "a.duckdb"]
    code, out, err = run(sandbox_env, "pull", *RANGE, *files, "--json", cwd=tmp_path)
    assert 0 == code, err
    assert json.loads(out)["rows"] > 0
    assert "metric values" in err
    assert "\x1b" not in err
    assert {"a.parquet", "a.duckdb"} == {path.name for path in tmp_path.iterdir()}


@pytest.mark.parametrize(
    ("arguments", "code", "says"),
    [
        (["pull", *RANGE], 2, "--parquet FILE"),
        (["pull", *RANGE, "--parquet", "no/such/folder/a.parquet"], 2, "no/such/folder"),
        (["plan", *RANGE, "-m", "impresions"], 2, "impressions"),
        (["plan", *RANGE, "-p", "CAMPAIN"], 2, "CAMPAIGN"),
        (["plan", "--start", "2026-10-10", "--end", "2026-10-01"], 2, "end"),
        (["plan", "--nonsense"], 2, "--nonsense"),
        (["plan", *RANGE, "--api-version", "2026"], 2, "month"),
        (["plan", *RANGE, "--api-version", "202501"], 1, "not active"),
    ],
)
def test_a_mistake_is_one_line_that_says_what_to_do(
    sandbox_env: dict[str, str], tmp_path: Path, arguments: list[str], code: int, says: str
) -> None:
    got, out, err = run(sandbox_env, *arguments, cwd=tmp_path)
    assert (code, "") == (got, out)
    assert says in err
    assert 1 == len(err.strip().splitlines())


def test_no_command_shows_the_help(sandbox_env: dict[str, str]) -> None:
    code, out, err = run(sandbox_env)
    assert (0, "") == (code, err)
    assert "Exit codes: 0 done" in out


def test_a_refused_token_is_exit_code_3(sandbox_env: dict[str, str]) -> None:
    env = {**sandbox_env, "LINKEDIN_ADS_ACCESS_TOKEN": "wrong-token"}
    code, _, err = run(env, "accounts")
    assert 3 == code
    assert "wrong-token" not in err


def test_no_token_says_which_variable_to_set(sandbox_env: dict[str, str]) -> None:
    env = {k: v for k, v in sandbox_env.items() if k != "LINKEDIN_ADS_ACCESS_TOKEN"}
    code, _, err = run(env, "accounts")
    assert 2 == code
    assert "LINKEDIN_ADS_ACCESS_TOKEN" in err


@pytest.mark.parametrize("command", ["sandbox", "accounts", "plan", "pull", "version"])
def test_help_has_an_example(sandbox_env: dict[str, str], command: str) -> None:
    code, out, _ = run(sandbox_env, command, "--help")
    assert 0 == code
    assert f"linkedin-ads {command}" in out


@pytest.mark.parametrize(("number", "code"), [(signal.SIGINT, 130), (signal.SIGTERM, 143)])
def test_a_signal_ends_a_pull_and_leaves_no_file(
    sandbox_env: dict[str, str], tmp_path: Path, number: int, code: int
) -> None:
    # The careful default limits make 118 metrics over two years take many seconds.
    metrics = "impressions,clicks,likes,shares,comments,follows,sends,opens,reactions"
    command = [*COMMAND, "pull", "--start", "2024-12-01", "-m", metrics, "--parquet", "a.parquet"]
    command += ["-p", "CAMPAIGN", "-p", "CREATIVE", "-p", "PLACEMENT_NAME"]
    with subprocess.Popen(
        command, env=sandbox_env, cwd=tmp_path, stderr=subprocess.PIPE, text=True
    ) as pull:
        assert pull.stderr is not None
        assert "units" in pull.stderr.readline()
        os.kill(pull.pid, number)
        pull.stderr.read()
    assert code == pull.returncode
    assert [] == list(tmp_path.iterdir())


def test_sandbox_prints_address_and_token(sandbox_env: dict[str, str]) -> None:
    command = [*COMMAND, "sandbox", "--accounts", "2", "--campaigns", "3", "--json"]
    with subprocess.Popen(command, env=sandbox_env, stdout=subprocess.PIPE, text=True) as sandbox:
        assert sandbox.stdout is not None
        facts = json.loads(sandbox.stdout.readline())
        sandbox.terminate()
    assert facts["address"].startswith("http://127.0.0.1:")
    assert 0 == sandbox.returncode
