"""How conversions type: checked by mypy, never run."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, assert_type

from linkedin_ads_async import (
    BatchCreated,
    BatchResult,
    Created,
    EventOutcome,
    EventsSent,
    LinkedInAds,
    LinkedInAdsError,
    Page,
    Pages,
)
from linkedin_ads_async.models.campaign_conversions import CampaignConversion
from linkedin_ads_async.models.conversion_events import ConversionEvent
from linkedin_ads_async.models.conversions import Conversion


async def rules(ads: LinkedInAds) -> None:
    assert_type(ads.conversions.account(account=5), Pages[Conversion])
    assert_type(await ads.conversions.campaign(campaign=6), Page[Conversion])
    assert_type(await ads.conversions.get(7, account=5), Conversion)
    assert_type(await ads.conversions.batch_get([7], account=5), BatchResult[int, Conversion])
    assert_type(await ads.conversions.create(Conversion()), Created[int])
    assert_type(await ads.conversions.batch_create([Conversion()]), BatchCreated[int])
    assert_type(await ads.conversions.batch_update({7: {"enabled": False}}), BatchResult[int, None])
    await ads.conversions.update(7, account=5, enabled=False, value=None)


async def ties(ads: LinkedInAds, key: Mapping[str, Any]) -> None:
    tie = await ads.campaign_conversions.get(6, "urn:lla:llaPartnerConversion:7")
    assert_type(tie, CampaignConversion)
    assert_type(ads.campaign_conversions.campaigns(campaigns=[6]), Pages[CampaignConversion])
    await ads.campaign_conversions.replace(6, "urn:lla:llaPartnerConversion:7", tie)


async def events(ads: LinkedInAds) -> None:
    assert_type(await ads.conversion_events.create(ConversionEvent()), Created[Any])
    sent = await ads.conversion_events.send(iter([ConversionEvent()]))
    assert_type(sent, EventsSent)
    assert_type(sent.outcomes[0], EventOutcome)
    assert_type(sent.outcomes[0].error, LinkedInAdsError | None)
    assert_type(sent.positions("unsent", "unknown"), list[int])
    sent.positions("lost")  # type: ignore[arg-type]  # no such state


async def tags(ads: LinkedInAds) -> None:
    assert_type(ads.insight_tags.account(account=5), Pages[Any])
    assert_type(
        await ads.insight_tags.create({"account": "urn:li:sponsoredAccount:5"}), Created[Any]
    )
    assert_type(ads.insight_tag_domains.account(account=5), Pages[Any])
    assert_type(ads.insight_tags_permission.account(account=5), Pages[Any])
