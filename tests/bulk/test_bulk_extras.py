"""What needs an extra says so, and what does not works without it."""

from __future__ import annotations

import importlib
import subprocess
import sys
from pathlib import Path

import pytest

import linkedin_ads_async
from linkedin_ads_async.errors import UsageError

ROOT = Path(linkedin_ads_async.__file__).parents[1]


@pytest.mark.parametrize(("package", "module"), [("pyarrow", "arrow"), ("duckdb", "duck")])
def test_a_missing_package_is_an_error_that_names_the_extra(
    monkeypatch: pytest.MonkeyPatch, package: str, module: str
) -> None:
    name = f"linkedin_ads_async.bulk.{module}"
    monkeypatch.setitem(sys.modules, package, None)
    monkeypatch.delitem(sys.modules, name, raising=False)
    with pytest.raises(UsageError, match=rf"{package}: pip install 'linkedin-ads-async\[bulk\]'"):
        importlib.import_module(name)


def test_a_pull_is_checked_and_planned_without_any_extra() -> None:
    code = (
        "import sys; from linkedin_ads_async.bulk import AnalyticsPull; from types import *;"
        "ads = SimpleNamespace(version='202609');"
        "AnalyticsPull(ads, 1, start='2026-10-01', end='2026-10-02', metrics=['clicks']);"
        "print(sorted({'pyarrow', 'duckdb', 'numpy', 'isal'} & set(sys.modules)))"
    )
    ran = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert ("[]\n", "") == (ran.stdout, ran.stderr)
