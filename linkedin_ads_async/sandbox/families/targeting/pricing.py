"""What impressions for an audience cost, and how many there are: integers, from the seed."""

from __future__ import annotations

import attrs

from linkedin_ads_async.models.ad_campaigns import TargetingCriteria
from linkedin_ads_async.sandbox.answers import bad_parameter
from linkedin_ads_async.sandbox.context import Context
from linkedin_ads_async.sandbox.families.targeting.audience_size import people
from linkedin_ads_async.targeting import Targeting

__all__ = ["CLICKS_PER_MILLION", "LEADS_PER_MILLION", "Market"]

CLICKS_PER_MILLION = 6_000
LEADS_PER_MILLION = 300

_SEEN_PER_DAY = 4
"""Impressions per day and hundred members."""


@attrs.frozen
class Market:
    """An audience and what a thousand impressions for it cost, in hundredths of a currency."""

    people: int
    cpm_cents: int

    @classmethod
    def of(cls, context: Context, criteria: TargetingCriteria | None, currency: str) -> Market:
        """The fewer the members, the dearer they are."""
        dice = context.state.world.dice
        found = people(dice, Targeting.of(criteria))
        dollar_cents = 1_200 + dice.between(0, 800, "price") + 250 * (10 - len(str(found)))
        return cls(found, dollar_cents * 65_536 // _dollars(context, currency))

    @property
    def impressions_per_day(self) -> int:
        return self.people * _SEEN_PER_DAY // 100

    def impressions(self, cents: int) -> int:
        """What an amount buys."""
        return cents * 1_000 // self.cpm_cents

    def cost_cents(self, impressions: int) -> int:
        return impressions * self.cpm_cents // 1_000


def _dollars(context: Context, currency: str) -> int:
    """US dollars per unit of a currency in 2^-16, as far as an account of the world has it."""
    known = {account.currency: account.usd for account in context.state.world.accounts}
    known["USD"] = 65_536
    if currency not in known:
        text = f"{currency} is not a currency of this world: {', '.join(sorted(known))}"
        raise bad_parameter("FIELD_INVALID", "currency", text)
    return known[currency]
