"""Set up a text ad in a test account, which never serves, and remove everything again."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime, timedelta

from linkedin_ads_async import LinkedInAds, Urn, millis
from linkedin_ads_async.converter import structure
from linkedin_ads_async.models._shared.common import RunSchedule
from linkedin_ads_async.models.ad_accounts import AdAccount
from linkedin_ads_async.models.ad_campaign_groups import AdCampaignGroup
from linkedin_ads_async.models.ad_campaigns import AdCampaign
from linkedin_ads_async.models.creatives import Creative

SOON = datetime.now(UTC) + timedelta(days=700)
ACCOUNT = {"name": "Trials", "type": "BUSINESS", "test": True, "currency": "EUR"}
TARGETING = {"or": {"urn:li:adTargetingFacet:locations": ["urn:li:geo:103819153"]}}
CAMPAIGN = {
    "name": "Readers in Norway", "type": "TEXT_AD", "format": "TEXT_AD", "status": "DRAFT",
    "objectiveType": "WEBSITE_VISIT", "costType": "CPM", "optimizationTargetType": "MAX_CLICK",
    "locale": {"country": "US", "language": "en"}, "politicalIntent": "NOT_POLITICAL",
    "offsiteDeliveryEnabled": False, "targetingCriteria": {"include": {"and": [TARGETING]}},
    "unitCost": {"amount": "0", "currencyCode": "EUR"},
    "dailyBudget": {"amount": "40", "currencyCode": "EUR"},
}  # fmt: skip  # a document is read in lines
COPY = {"headline": "Read on", "description": "Weekly.", "landingPage": "https://example.com/"}


async def main() -> None:
    async with LinkedInAds.from_env() as ads:
        found = [one async for one in ads.ad_accounts.search(test=True)]
        made = structure(ACCOUNT, AdAccount)
        existing = found[0].id if found else None
        account = existing or (await ads.ad_accounts.create(made)).id
        owner = Urn.of("sponsoredAccount", account)

        group = structure({"name": "Spring", "status": "DRAFT"}, AdCampaignGroup)
        group.account = owner
        group.run_schedule = RunSchedule(start=millis(SOON))
        group_id = (await ads.ad_campaign_groups.create(account, group)).id

        campaign = structure(CAMPAIGN, AdCampaign)
        campaign.account = owner
        campaign.campaign_group = Urn.of("sponsoredCampaignGroup", group_id)
        campaign.run_schedule = RunSchedule(start=millis(SOON))
        campaign_id = (await ads.ad_campaigns.create(account, campaign)).id

        creative = structure({"content": {"textAd": COPY}}, Creative)
        creative.campaign = Urn.of("sponsoredCampaign", campaign_id)
        creative_id = (await ads.creatives.create(account, creative)).id
        ad = await ads.creatives.get(account, creative_id)
        print(f"{ad.id} of {ad.campaign} is {ad.intended_status}: {ad.serving_hold_reasons}")

        await ads.creatives.delete(account, creative_id)
        await ads.ad_campaigns.delete(account, campaign_id)
        await ads.ad_campaign_groups.delete(account, group_id)
        print("and gone again")


if __name__ == "__main__":
    asyncio.run(main())
