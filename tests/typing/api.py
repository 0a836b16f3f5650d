"""How the public interface types: checked by mypy, never run."""

from __future__ import annotations

from decimal import Decimal
from typing import assert_type

from linkedin_ads_async import (
    UNSET,
    BatchResult,
    Created,
    LinkedInAds,
    Page,
    Pages,
    Patch,
    Response,
    Urn,
    UrnLike,
    diff,
)
from linkedin_ads_async.facts.operations import ad_accounts
from linkedin_ads_async.models._shared.common import Money
from linkedin_ads_async.models.ad_accounts import AdAccount
from linkedin_ads_async.models.ad_campaigns import AdCampaign
from linkedin_ads_async.models.creatives import Creative


async def calls(ads: LinkedInAds) -> None:
    assert_type(await ads.ad_accounts.get(1), AdAccount)
    listing = ads.ad_campaigns.search(1, status=["ACTIVE"])
    assert_type(listing, Pages[AdCampaign])
    assert_type(await listing, Page[AdCampaign])
    async for campaign in listing:
        assert_type(campaign.daily_budget, Money | None)
    assert_type(await ads.ad_campaigns.create(1, AdCampaign(name="x")), Created[int])
    assert_type(await ads.creatives.create(1, Creative()), Created[Urn])
    assert_type(await ads.ad_campaigns.batch_get(1, [2]), BatchResult[int, AdCampaign])
    assert_type(
        await ads.creatives.batch_get(1, [2, "urn:li:sponsoredCreative:3"]),
        BatchResult[UrnLike, Creative],
    )
    await ads.ad_campaigns.update(1, 2, status="PAUSED", total_budget=None, name=UNSET)
    budget = Money(amount=Decimal(5), currency_code="EUR")
    await ads.ad_campaigns.update(1, 2, daily_budget=budget)
    assert_type(diff(AdCampaign(), AdCampaign()), Patch)
    answer = await ads.send(ad_accounts.GET, ad_account_id=1)
    assert isinstance(answer, Response)


async def mistakes(ads: LinkedInAds) -> None:
    # Each of these has to be an error; an unused ignore would fail the check.
    await ads.ad_accounts.get("x", 1)  # type: ignore[call-arg, arg-type]
    await ads.ad_campaigns.update(1, 2, budget=1)  # type: ignore[call-arg]
    ads.ad_campaign  # type: ignore[attr-defined]  # noqa: B018
    from linkedin_ads_async import NoSuchName  # type: ignore[attr-defined]  # noqa: F401
