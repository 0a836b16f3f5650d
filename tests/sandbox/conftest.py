from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import date

import aiohttp
import pytest
from sandbox_calls import Caller

from linkedin_ads_async.sandbox import Sandbox

TODAY = date(2026, 11, 25)


@pytest.fixture
async def session() -> AsyncIterator[aiohttp.ClientSession]:
    async with aiohttp.ClientSession(auto_decompress=True) as session:
        yield session


@pytest.fixture
async def call(session: aiohttp.ClientSession) -> AsyncIterator[Caller]:
    """A small world: five accounts, one of them forbidden, and 40 campaigns."""
    async with Sandbox(seed=1, accounts=5, campaigns=40, today=TODAY) as sandbox:
        yield Caller(sandbox, session)
