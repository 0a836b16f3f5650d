"""Every example runs against the sandbox, and says what it did."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

EXAMPLES = Path(__file__).parents[2] / "examples"
OF_ITS_OWN = {"demo.py"}
"""It starts its own sandbox, and has its own test."""

scripts = sorted(path.name for path in EXAMPLES.glob("*.py") if path.name not in OF_ITS_OWN)


@pytest.mark.parametrize("name", scripts)
def test_an_example_runs(name: str, sandbox_env: dict[str, str], tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, str(EXAMPLES / name)],
        cwd=tmp_path,
        env=sandbox_env,
        capture_output=True,
        text=True,
        check=False,
    )
    assert (0, "") == (done.returncode, done.stderr)
    assert done.stdout.strip()
