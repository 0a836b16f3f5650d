"""Name what a report is broken down by, in two languages."""

from __future__ import annotations

import asyncio

from linkedin_ads_async import LinkedInAds


async def main() -> None:
    async with LinkedInAds.from_env() as ads:
        account = (await ads.ad_accounts.search()).items[0]
        assert account.id
        campaigns = await ads.ad_campaigns.search(account.id)
        pivots = [
            "urn:li:geo:102890719",
            "urn:li:title:9",
            "urn:li:industry:43",
            "SIZE_51_TO_200",
            str(account.reference),
            *[f"urn:li:sponsoredCampaign:{one.id}" for one in campaigns][:2],
            "urn:li:title:4",
        ]
        for locale in ("en_US", "de_DE"):
            names = await ads.names.resolve(pivots, locale=locale, account=account.id)
            print(f"{locale}: {', '.join(names.values())}")
            print(f"  no name for {', '.join(names.missing)}")


if __name__ == "__main__":
    asyncio.run(main())
