"""Find an audience, see whether it is large enough, and what it would cost."""

from __future__ import annotations

import asyncio

from linkedin_ads_async import LinkedInAds, Targeting, Urn
from linkedin_ads_async.models.ad_target_templates import AdTargetTemplate


async def main() -> None:
    async with LinkedInAds.from_env() as ads:
        account = (await ads.ad_accounts.search()).items[0]
        assert account.reference
        owner = Urn.of("sponsoredAccount", account.id)
        typed = ads.ad_targeting_entities.typeahead(facet="locations", query="ger")
        places = [place.urn async for place in typed if place.urn]
        functions = ads.ad_targeting_entities.ad_targeting_facet(facet="jobFunctions", count=3)
        jobs = [job.urn for job in await functions if job.urn]

        targeting = Targeting().include(locations=places).include(job_functions=jobs)
        for name, audience in {
            "all": targeting,
            "without staff": targeting.exclude(employers=[account.reference]),
            "two only": targeting.include(employers=[1035]).include(schools=[1112]),
        }.items():
            size = await ads.audience_counts.count(audience)
            verdict = "fine" if size.reaches_minimum else "too small"
            print(f"{name}: {size.total:,} members, {verdict}")

        (price,) = await ads.ad_budget_pricing.criteria_v2(
            account=owner,
            campaign_type="SPONSORED_UPDATES",
            bid_type="CPM",
            match_type="EXACT",
            targeting_criteria=targeting.criteria,
        )
        assert price.suggested_bid
        bid = price.suggested_bid.default
        assert bid
        print(f"a thousand impressions: {bid.amount} {bid.currency_code}")

        template = AdTargetTemplate(
            account=owner, name="Colleagues", targeting_criteria=targeting.criteria
        )
        key = (await ads.ad_target_templates.create(template)).id
        saved = await ads.ad_target_templates.get(key)
        print(f"saved as it was: {Targeting.of(saved.targeting_criteria) == targeting}")
        await ads.ad_target_templates.delete(key)


if __name__ == "__main__":
    asyncio.run(main())
