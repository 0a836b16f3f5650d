"""One scripted server for each test."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest
from loopback import Loopback


@pytest.fixture
async def server() -> AsyncIterator[Loopback]:
    async with Loopback() as server:
        yield server
