"""List the lead forms of every account, then the answers of the last days."""

from __future__ import annotations

import asyncio
from datetime import timedelta

from linkedin_ads_async import LinkedInAds, Urn, lead_answers, moment
from linkedin_ads_async.models._shared.leads import LeadOwner

FIELDS = "id,submittedAt,testLead,formResponse,form:(id,creationLocale,content,hiddenFields)"
DAYS = 14


async def show_leads(ads: LinkedInAds, owner: Urn) -> None:
    """The leads of the days before the newest one."""
    whose = LeadOwner(sponsored_account=owner)
    forms = [form async for form in ads.lead_forms.owner(owner=whose)]
    page = await ads.lead_form_responses.owner(owner=whose, lead_type="SPONSORED")
    print(f"{owner}: {len(forms)} forms, {page.total or 0} leads")
    if not page.items:
        return
    newest = moment(max(lead.submitted_at or 0 for lead in page))
    leads = ads.lead_form_responses.submitted_since(
        newest - timedelta(days=DAYS),
        until=newest,
        owner=owner,
        lead_type="SPONSORED",
        fields=FIELDS,
    )
    async for lead in leads:
        kind = "test" if lead.test_lead else "lead"
        print(f"  {kind} {moment(lead.submitted_at or 0):%Y-%m-%d}", lead_answers(lead).by_name)


async def main() -> None:
    async with LinkedInAds.from_env() as ads:
        async for account in ads.ad_accounts.search(status=["ACTIVE"]):
            await show_leads(ads, Urn(f"urn:li:sponsoredAccount:{account.id}"))


if __name__ == "__main__":
    asyncio.run(main())
