"""A sandbox and a client of it: five accounts, one of them forbidden, and 40 campaigns."""

from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import date

import pytest

from linkedin_ads_async import Limits, LinkedInAds
from linkedin_ads_async.sandbox import Sandbox

TODAY = date(2026, 11, 25)


@pytest.fixture
async def sandbox() -> AsyncIterator[Sandbox]:
    async with Sandbox(seed=1, accounts=5, campaigns=40, today=TODAY) as sandbox:
        yield sandbox


@pytest.fixture
async def ads(sandbox: Sandbox) -> AsyncIterator[LinkedInAds]:
    async with LinkedInAds(
        sandbox.token, base_url=sandbox.url, limits=Limits.unlimited()
    ) as client:
        yield client


@pytest.fixture
def account(sandbox: Sandbox) -> int:
    """An account in which the member has a role."""
    forbidden = sandbox.world.forbidden_urns
    return next(each.id for each in sandbox.world.accounts if each.urn not in forbidden)


@pytest.fixture
def forbidden_account(sandbox: Sandbox) -> int:
    """An account in which the member has none."""
    forbidden = sandbox.world.forbidden_urns
    return next(each.id for each in sandbox.world.accounts if each.urn in forbidden)
