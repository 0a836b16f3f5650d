"""What a pull is made of: a question, whom it is asked of, and how it is run."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterable, Sequence
from typing import TYPE_CHECKING

import attrs

from linkedin_ads_async.bulk.density import TYPICAL_CAMPAIGNS, counts_campaigns
from linkedin_ads_async.bulk.layout import CAP
from linkedin_ads_async.bulk.ledger import Ledger
from linkedin_ads_async.bulk.listing import Account, Ads, Campaign, Listing
from linkedin_ads_async.bulk.plan import Plan, check_allowance, make_plan
from linkedin_ads_async.bulk.question import Question
from linkedin_ads_async.bulk.report import Progress

if TYPE_CHECKING:
    from linkedin_ads_async.bulk.record import Record
    from linkedin_ads_async.bulk.run import Run

__all__ = ["Job"]

_LISTINGS_PER_CALL = 10


@attrs.define(kw_only=True)
class Job:
    """Looks up, plans and runs; a pull into a file and one into a folder are made of it."""

    ads: Ads
    ids: tuple[int, ...] | None
    """Accounts that were named; None stands for all that the token sees."""
    question: Question
    end_is_open: bool
    """Whether no end was given, so that it is yesterday."""
    listing: Listing
    concurrency: int
    calls_per_s: float
    clock: Callable[[], float]
    on_progress: Callable[[Progress], None] | None = None
    max_calls: int | None = None
    max_values: int | None = None

    async def accounts(self) -> tuple[Account, ...]:
        """Look up the accounts that the token sees, of those that were named."""
        return await self.listing.accounts(self.ids)

    async def plan(self, question: Question, accounts: Sequence[Account]) -> Plan:
        """Lay a question out over accounts; campaigns are looked up where that pays."""
        campaigns = await self._campaigns(question, accounts)
        return await asyncio.to_thread(
            make_plan,
            question,
            accounts,
            campaigns,
            forbidden=self.unseen(account.id for account in accounts),
            look_ups=self.listing.calls,
            calls_per_s=self.calls_per_s,
        )

    def unseen(self, seen: Iterable[int]) -> list[int]:
        """Name the accounts that were asked for and that the token does not see."""
        visible = set(seen)
        return [each for each in self.ids or () if each not in visible]

    def allow(self, plan: Plan) -> None:
        """Refuse a plan that costs more than the pull may. Raises `UsageError`."""
        check_allowance(plan, max_calls=self.max_calls, max_values=self.max_values)

    def start(
        self, plan: Plan, *, record: Record | None = None, learns: bool = True
    ) -> tuple[Run, Ledger]:
        """Make a run of a plan, and its books."""
        from linkedin_ads_async.bulk.run import Run  # noqa: PLC0415 - loads pyarrow, an extra

        ledger = Ledger(plan, self.clock)
        run = Run(
            ads=self.ads,
            plan=plan,
            listing=self.listing,
            ledger=ledger,
            concurrency=self.concurrency,
            on_progress=self.on_progress,
            record=record,
            learns=learns,
            max_calls=self.max_calls,
            max_values=self.max_values,
        )
        return run, ledger

    async def _campaigns(
        self, question: Question, accounts: Sequence[Account]
    ) -> dict[int, tuple[Campaign, ...] | None]:
        if not _listing_pays(question, len(accounts)):
            return {}
        ids = [account.id for account in accounts]
        return await self.listing.campaigns_of(ids, every=question.per_campaign)


def _listing_pays(question: Question, accounts: int) -> bool:
    """Whether listing campaigns, a call per account, is little beside the pull itself.

    Such a call is cheap: the client's pace for it is ten times that of adAnalytics.
    """
    if question.per_campaign:
        return True
    if question.demographic or not counts_campaigns(question):
        return False
    rows = accounts * len(question.periods) * TYPICAL_CAMPAIGNS
    return accounts <= _LISTINGS_PER_CALL * max(1, rows // CAP) * len(question.chunks)
