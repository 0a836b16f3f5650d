"""The client on a mocked session: what one awaited call does about a 503 and a 401."""

from __future__ import annotations

import pytest
from aioresponses import aioresponses
from loopback import FakeClock, transport

from linkedin_ads_async import LinkedInAds
from linkedin_ads_async.errors import AuthenticationError

BASE = "https://api.linkedin.com"
ACCOUNT = f"{BASE}/rest/adAccounts/5"


def sent(mocked: aioresponses) -> int:
    return sum(len(calls) for calls in mocked.requests.values())


async def test_an_account_comes_after_two_refusals_and_two_pauses(mocked: aioresponses) -> None:
    mocked.get(ACCOUNT, status=503)
    mocked.get(ACCOUNT, status=503)
    mocked.get(ACCOUNT, payload={"id": 5, "name": "five"})
    clock = FakeClock()
    async with LinkedInAds(transport=transport(BASE, clock)) as ads:
        account = await ads.ad_accounts.get(5)
    assert ("five", 3, 2) == (account.name, sent(mocked), len(clock.slept))
    assert 0.0 < clock.slept[0] < clock.slept[1]


async def test_a_token_that_is_refused_is_not_tried_again(mocked: aioresponses) -> None:
    mocked.get(ACCOUNT, status=401, payload={"message": "expired"}, repeat=True)
    clock = FakeClock()
    async with LinkedInAds(transport=transport(BASE, clock)) as ads:
        with pytest.raises(AuthenticationError, match="expired") as caught:
            await ads.ad_accounts.get(5)
    assert (1, 1, []) == (caught.value.attempts, sent(mocked), clock.slept)
