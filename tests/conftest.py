"""A sandbox in a process of its own, for everything that starts commands against it."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator

import pytest

SANDBOX = [sys.executable, "-m", "linkedin_ads_async.sandbox", "--seed", "3", "--accounts", "5"]
WORLD = ["--campaigns", "40", "--today", "2026-11-25", "--port", "0"]


@pytest.fixture(scope="session")
def sandbox_env() -> Iterator[dict[str, str]]:
    """The environment in which a client finds the sandbox."""
    with subprocess.Popen([*SANDBOX, *WORLD], stdout=subprocess.PIPE, text=True) as sandbox:
        try:
            assert sandbox.stdout is not None
            address, token = (sandbox.stdout.readline().split()[-1] for _ in range(2))
            yield {
                **os.environ,
                "LINKEDIN_ADS_BASE_URL": address,
                "LINKEDIN_ADS_ACCESS_TOKEN": token,
            }
        finally:
            sandbox.terminate()
