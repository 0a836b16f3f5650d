"""The sandbox's world: accounts of very different sizes and what runs in them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from functools import cached_property

import attrs

from linkedin_ads_async.sandbox.dice import Dice
from linkedin_ads_async.sandbox.kinds import KINDS, Kind

__all__ = ["DAY_MS", "HOUR_MS", "Account", "Campaign", "Creative", "World", "day_millis"]

CAMPAIGNS_PER_ACCOUNT = 5_000
ACTIVE_PER_ACCOUNT = 1_000
HISTORY_DAYS = 400
HOUR_MS = 3_600_000
DAY_MS = 24 * HOUR_MS

_EPOCH = date(1970, 1, 1).toordinal()
_FULL = 65_536
_TOWNS = ("Aarhus", "Bergen", "Cork", "Delft", "Essen", "Faro", "Graz", "Hull", "Izmir", "Jena")
_TRADES = ("Analytics", "Bearings", "Cloud", "Dental", "Energy", "Freight", "Glass", "Hydraulics")

# US dollars per unit of the currency in 2^-16, and the usual price of an impression in 10^-7.
_CURRENCIES = (
    ("USD", 65_536, 412_357),
    ("EUR", 71_303, 371_953),
    ("GBP", 83_231, 318_041),
    ("INR", 747, 36_241_189),
    ("JPY", 439, 61_503_271),
)


def day_millis(ordinal: int) -> int:
    """Midnight, UTC, of a day as epoch milliseconds."""
    return (ordinal - _EPOCH) * DAY_MS


@attrs.frozen(eq=False)
class Account:
    """An ad account. `forbidden` ones exist, but the token's member has no role there."""

    id: int
    name: str
    currency: str
    usd: int
    """US dollars per unit of the currency, in 2^-16."""
    company: int
    forbidden: bool

    @property
    def urn(self) -> str:
        return f"urn:li:sponsoredAccount:{self.id}"

    @property
    def company_urn(self) -> str:
        return f"urn:li:organization:{self.company}"


@attrs.frozen(eq=False)
class Creative:
    id: int
    share: int

    @property
    def urn(self) -> str:
        return f"urn:li:sponsoredCreative:{self.id}"

    @property
    def share_urn(self) -> str:
        return f"urn:li:share:{self.share}"


@attrs.frozen(eq=False)
class Campaign:
    """A campaign and what its figures are made of. Days are ordinals, `date.toordinal()`."""

    id: int
    account: Account
    group: int
    kind: Kind
    creatives: tuple[Creative, ...]
    status: str
    first_day: int
    last_day: int | None
    """Last day of delivery; None while it runs."""
    activity: int
    """Share of its days on which it is shown, in 2^-16."""
    volume: int
    """Impressions of a usual day."""
    price: int
    """Cost of an impression in 10^-7 of the account's currency."""
    worth: int
    """Value of a conversion in 10^-7 of the account's currency."""

    @property
    def urn(self) -> str:
        return f"urn:li:sponsoredCampaign:{self.id}"

    @property
    def group_urn(self) -> str:
        return f"urn:li:sponsoredCampaignGroup:{self.group}"


@attrs.frozen(eq=False, slots=False)
class World:
    """Everything that exists before anybody writes; from the seed, the sizes and the day only.

    One account holds more than half of the campaigns, most of them shown every day; the others
    shrink fast, some are empty, one of them is forbidden. What is created later delivers nothing.

    >>> world = World(seed=1, accounts=25, campaigns=1200, today=date(2026, 11, 25))
    >>> len(world.accounts), len(world.campaigns)
    (25, 1200)
    """

    seed: int = 1
    accounts_asked: int = attrs.field(default=5, alias="accounts")
    campaigns_asked: int = attrs.field(default=40, alias="campaigns")
    today: date = attrs.field(kw_only=True)

    def __attrs_post_init__(self) -> None:
        if self.accounts_asked < 1 or self.campaigns_asked < 0:
            raise ValueError("a world has at least one account and no negative number of campaigns")
        room = CAMPAIGNS_PER_ACCOUNT * self._live
        if self.campaigns_asked > room:
            raise ValueError(
                f"{self.campaigns_asked:,} campaigns do not fit into {self._live:,} accounts of at "
                f"most {CAMPAIGNS_PER_ACCOUNT:,}: ask for more accounts"
            )

    @cached_property
    def dice(self) -> Dice:
        return Dice(self.seed)

    @cached_property
    def member(self) -> str:
        """The member whom the token speaks for."""
        return f"urn:li:person:{self.dice.word(10, 'member')}"

    @cached_property
    def accounts(self) -> tuple[Account, ...]:
        return tuple(self._account(index) for index in range(self.accounts_asked))

    @cached_property
    def campaigns(self) -> tuple[Campaign, ...]:
        """All campaigns by ascending id, account by account."""
        return tuple(self._all_campaigns())

    @cached_property
    def _by_account(self) -> dict[object, list[Campaign]]:
        found: dict[object, list[Campaign]] = {}
        for campaign in self.campaigns:
            found.setdefault(campaign.account.id, []).append(campaign)
        return found

    def campaigns_of(self, account: object) -> Sequence[Campaign]:
        """The campaigns of the account with that id; none where the world has no such account."""
        return self._by_account.get(account, [])

    @property
    def born_ms(self) -> int:
        """Midnight of the day on which everything began that has no later day of its own."""
        return day_millis(self.today.toordinal() - HISTORY_DAYS)

    @cached_property
    def forbidden_urns(self) -> frozenset[str]:
        """Every URN that leads to a forbidden account."""
        urns = {account.urn for account in self.accounts if account.forbidden}
        for campaign in self.campaigns:
            if campaign.account.forbidden:
                urns |= {campaign.urn, campaign.group_urn, campaign.account.company_urn}
                urns |= {urn for one in campaign.creatives for urn in (one.urn, one.share_urn)}
        return frozenset(urns)

    @cached_property
    def _live(self) -> int:
        """Accounts with campaigns; one in ten has none."""
        return self.accounts_asked - self.accounts_asked // 10

    @cached_property
    def _ranks(self) -> list[int]:
        """Rank by size of each account: ids say nothing of the size."""
        return sorted(range(self.accounts_asked), key=lambda index: self.dice("rank", index))

    @cached_property
    def _sizes(self) -> list[int]:
        """Campaigns by rank: 55 percent for the first, the rest falling as 1/rank."""
        weights = [1.0 / rank for rank in range(1, self._live)]
        rest = sum(weights) or 1.0
        shares = [0.55] + [0.45 * weight / rest for weight in weights]
        sizes = [min(CAMPAIGNS_PER_ACCOUNT, int(self.campaigns_asked * s)) for s in shares]
        left, rank = self.campaigns_asked - sum(sizes), 0
        while left:
            if sizes[rank] < CAMPAIGNS_PER_ACCOUNT:
                sizes[rank] += 1
                left -= 1
            rank = (rank + 1) % self._live
        return sizes + [0] * (self.accounts_asked - self._live)

    def _account(self, index: int) -> Account:
        dice = self.dice
        town = _TOWNS[dice("town", index) % len(_TOWNS)]
        trade = _TRADES[dice("trade", index) % len(_TRADES)]
        currency, usd, _ = _CURRENCIES[self._currency(index)]
        return Account(
            id=507_000_000 + index * 40_013 + dice("account", index) % 40_000,
            name=f"{town} {trade}",
            currency=currency,
            usd=usd,
            company=40_000_000 + index * 997 + dice("company", index) % 990,
            forbidden=self._ranks.index(index) == 2 and self.accounts_asked > 2,
        )

    def _currency(self, index: int) -> int:
        # Half of the accounts are in the first currency, so that packed ones differ and agree.
        return max(0, self.dice("currency", index) % (2 * len(_CURRENCIES)) - len(_CURRENCIES))

    def _all_campaigns(self) -> Iterator[Campaign]:
        number = 0
        for index, account in enumerate(self.accounts):
            size = self._sizes[self._ranks.index(index)]
            price = _CURRENCIES[self._currency(index)][2]
            groups = self._groups(index, size)
            always_on = min(size * 85 // 100, ACTIVE_PER_ACCOUNT - 50) if size > 100 else 0
            for at in range(size):
                group = groups[self.dice("in group", number) % len(groups)]
                yield self._campaign(number, account, group, price, at < always_on)
                number += 1

    def _groups(self, account: int, size: int) -> Sequence[int]:
        count = 1 + size // 12
        return [
            610_000_000 + (account * 500 + at) * 101 + self.dice("group", account, at) % 97
            for at in range(count)
        ]

    def _campaign(
        self, number: int, account: Account, group: int, price: int, always_on: bool
    ) -> Campaign:
        dice, key = self.dice, ("campaign", number)
        status, first, last = self._run(number, always_on)
        return Campaign(
            id=337_000_000 + number * 101 + dice(*key, "id") % 97,
            account=account,
            group=group,
            kind=_weighted(KINDS, dice(*key, "kind")),
            creatives=tuple(self._creatives(number)),
            status=status,
            first_day=first,
            last_day=last,
            activity=_FULL if always_on else dice.between(_FULL // 5, _FULL, *key, "activity"),
            # A draft is never shown, however far the clock is moved.
            volume=0 if status == "DRAFT" else 40 << dice.between(0, 8, *key, "volume"),
            price=price * dice.between(60, 190, *key, "price") // 100,
            worth=price * dice.between(300, 3_000, *key, "worth"),
        )

    def _run(self, number: int, always_on: bool) -> tuple[str, int, int | None]:
        dice, today = self.dice, self.today.toordinal()
        if always_on:
            return "ACTIVE", today - HISTORY_DAYS, None
        first = today - dice.between(1, HISTORY_DAYS, "first", number)
        last = first + dice.between(10, 240, "length", number)
        match dice("status", number) % 20:
            case 0:
                return "DRAFT", today + 30, None
            case 1 | 2 | 3:
                return "PAUSED", first, min(last, today - 1)
            case 4:
                return "ARCHIVED", first, min(last, today - 1)
            case 5 | 6 | 7:
                return "ACTIVE", first, None
            case _:
                return ("COMPLETED" if last < today else "ACTIVE"), first, last

    def _creatives(self, number: int) -> Iterator[Creative]:
        dice = self.dice
        for at in range(dice.between(1, 4, "creatives", number)):
            place = number * 4 + at
            yield Creative(
                id=720_000_000 + place * 211 + dice("creative", place) % 199,
                share=7_190_000_000_000_000_000
                + place * 1_000_003
                + dice("share", place) % 999_983,
            )


def _weighted(kinds: Sequence[Kind], roll: int) -> Kind:
    at = roll % sum(kind.weight for kind in kinds)
    for kind in kinds:
        at -= kind.weight
        if at < 0:
            return kind
    raise AssertionError("the weights sum to more than any roll")
