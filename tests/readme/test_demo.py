"""`make demo` proves a whole pull; it takes a while, so it is a slow test."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

DEMO = Path(__file__).parents[2] / "examples" / "demo.py"


@pytest.mark.slow
def test_the_demo_ends_complete(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, str(DEMO)], cwd=tmp_path, capture_output=True, text=True, check=False
    )
    assert 0 == done.returncode, done.stdout + done.stderr
    assert "\ncomplete: 140,831 rows" in done.stdout
    assert "forbidden" in done.stdout
    assert {"analytics.duckdb", "analytics.parquet"} == {
        path.name for path in (tmp_path / "demo").iterdir()
    }


@pytest.mark.slow
def test_the_demo_fails_where_the_table_differs_from_the_truth(tmp_path: Path) -> None:
    # One row less in the table that is compared, and the exit code has to tell.
    fewer = "from analytics where impressions < (select max(impressions) from analytics)"
    script = DEMO.read_text().replace('from analytics")', f'{fewer}")')
    assert script != DEMO.read_text()
    broken = tmp_path / "broken.py"
    broken.write_text(script)
    done = subprocess.run(
        [sys.executable, str(broken)], cwd=tmp_path, capture_output=True, text=True, check=False
    )
    assert 1 == done.returncode
    assert "differs from the truth" in done.stdout
