"""A sandbox in a process of its own, for everything that starts commands against it."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from urllib.request import Request, urlopen

import pytest

SANDBOX = [sys.executable, "-m", "linkedin_ads_async.sandbox", "--seed", "3", "--accounts", "5"]
WORLD = ["--campaigns", "40", "--today", "2026-11-25", "--port", "0"]


@pytest.fixture
def sandbox_env(running_sandbox: dict[str, str]) -> dict[str, str]:
    """The environment in which a client finds the sandbox, as it was made."""
    page = f"{running_sandbox['LINKEDIN_ADS_BASE_URL']}/__sandbox/reset"
    with urlopen(Request(page, method="POST")):  # noqa: S310 - a loopback address
        return running_sandbox


@pytest.fixture(scope="session")
def running_sandbox() -> Iterator[dict[str, str]]:
    """One for all tests: it takes a while to start."""
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
