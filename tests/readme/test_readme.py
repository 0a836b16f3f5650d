"""What the README shows works: each example is run against the sandbox."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

README = (Path(__file__).parents[2] / "README.md").read_text()


def blocks(language: str) -> list[str]:
    return re.findall(rf"```{language}\n(.*?)```", README, re.DOTALL)


def run(script: str, env: dict[str, str], folder: Path) -> str:
    done = subprocess.run(
        [sys.executable, "-c", script],
        cwd=folder,
        env=env,
        capture_output=True,
        text=True,
        check=False,
    )
    assert (0, "") == (done.returncode, done.stderr)
    return done.stdout


def test_the_async_example_lists_accounts(sandbox_env: dict[str, str], tmp_path: Path) -> None:
    printed = run(blocks("python")[0], sandbox_env, tmp_path)
    assert 4 == printed.count("active on the first page")


def test_the_pull_example_writes_both_files(sandbox_env: dict[str, str], tmp_path: Path) -> None:
    printed = run(blocks("python")[1], sandbox_env, tmp_path)
    assert "complete: " in printed
    assert {"october.duckdb", "october.parquet"} == {path.name for path in tmp_path.iterdir()}


def test_both_examples_are_ten_lines() -> None:
    counts = [len([line for line in b.splitlines() if line]) for b in blocks("python")]
    assert all(count <= 10 for count in counts)


@pytest.mark.skipif(shutil.which("curl") is None, reason="curl is not installed")
def test_the_curl_example_gets_json(sandbox_env: dict[str, str]) -> None:
    command = next(b for b in blocks("console") if "$ curl" in b).replace("$ curl", "curl", 1)
    done = subprocess.run(
        ["bash", "-c", command], env=sandbox_env, capture_output=True, text=True, check=True
    )
    assert 2 == len(json.loads(done.stdout)["elements"])
