"""Make a conversion rule, tie it to campaigns, and report conversions, a bad one among them."""

from __future__ import annotations

import asyncio
from datetime import timedelta
from decimal import Decimal

from linkedin_ads_async import EpochMillis, LinkedInAds, Urn, millis, moment
from linkedin_ads_async.models._shared.common import Money
from linkedin_ads_async.models.conversion_events import (
    ConversionEvent,
    ConversionEventUser,
    ConversionEventUserId,
    ConversionEventUserIdType,
)
from linkedin_ads_async.models.conversions import Conversion, ConversionMethod, ConversionType


def event(rule: int, when: EpochMillis, order: str, address: str) -> ConversionEvent:
    kind = ConversionEventUserIdType.SHA256_EMAIL
    ids = [ConversionEventUserId(id_type=kind, id_value=address)]  # hashed before it is sent
    return ConversionEvent(
        conversion=Urn(f"urn:lla:llaPartnerConversion:{rule}"),
        conversion_happened_at=when,
        conversion_value=Money(amount=Decimal("349.90"), currency_code="EUR"),
        event_id=order,
        user=ConversionEventUser(user_ids=ids),
    )


async def main() -> None:
    async with LinkedInAds.from_env() as ads:
        account = (await ads.ad_accounts.search(status=["ACTIVE"])).items[0]
        rule = Conversion(
            name="Orders (server)",
            account=Urn(f"urn:li:sponsoredAccount:{account.id}"),
            type=ConversionType.PURCHASE,
            conversion_method=ConversionMethod.CONVERSIONS_API,
        )
        created = await ads.conversions.create(rule, auto_association_type="ALL_CAMPAIGNS")
        found = await ads.conversions.get(created.id, account=account.id or 0)
        print(f"rule {created.id} counts for {len(found.campaigns or [])} campaigns")

        now = moment(found.last_modified or 0)  # by LinkedIn's clock
        times = [millis(now - timedelta(days=days)) for days in (1, 2, 200)]
        orders = [
            event(created.id, when, f"order-{at}", f"buyer{at}@example.com")
            for at, when in enumerate(times)
        ]
        sent = await ads.conversion_events.send(orders, now=now)
        print(f"{len(sent.positions('accepted'))} of {len(sent)} events were taken in")
        for at in sent.positions("invalid", "refused"):
            print(f"not {orders[at].event_id}: {sent.outcomes[at].error}")


if __name__ == "__main__":
    asyncio.run(main())
