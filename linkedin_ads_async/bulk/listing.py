"""What is known of accounts and campaigns before the pull: access, currency, run schedules."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterable, Coroutine, Iterable, Mapping, Sequence
from datetime import date
from typing import Any, Protocol, TypeVar

import attrs

from linkedin_ads_async.errors import NotFound, PermissionDenied
from linkedin_ads_async.operation import Finish, Operation, Response
from linkedin_ads_async.urn import Urn
from linkedin_ads_async.wire import moment

__all__ = ["Account", "Ads", "Campaign", "Listing", "together"]

T = TypeVar("T")

_PAGE = 1000
_IDS = 500
"""Ids of one search: 20 kB of query, which is tunnelled; no limit beyond is documented."""


class _Resource(Protocol):
    @property
    def search(self) -> Any:
        """A listing method; its keywords are those of LinkedIn's finder."""


class _Names(Protocol):
    async def resolve(
        self, urns: Iterable[str], *, account: int | Sequence[int] = ()
    ) -> Mapping[str, str]:
        """Find names of URNs; campaigns, groups and creatives below their account."""


class Ads(Protocol):
    """What a pull needs of the client."""

    @property
    def version(self) -> str: ...

    @property
    def ad_accounts(self) -> _Resource: ...

    @property
    def ad_campaigns(self) -> _Resource: ...

    @property
    def names(self) -> _Names: ...

    async def send(
        self,
        operation: Operation,
        *,
        finish: Finish | None = None,
        cost_bound: int = 0,
        **arguments: Any,
    ) -> Response[Any]: ...


@attrs.frozen
class Account:
    """One account that the token sees."""

    id: int
    name: str | None = None
    currency: str | None = None
    status: str | None = None

    @property
    def urn(self) -> str:
        return str(Urn.of("sponsoredAccount", self.id))


@attrs.frozen
class Campaign:
    """One campaign, and the days on which it may have had rows."""

    id: int
    start: date | None = None
    end: date | None = None
    group: str | None = None
    draft: bool = False
    """Drafts never ran."""
    created: date | None = None
    """Before this day nothing of it was counted: that of its creation, or its start if earlier."""


class Listing:
    """The look-up: each account's campaigns are listed at most once."""

    def __init__(self, ads: Ads) -> None:
        self._ads = ads
        self._campaigns: dict[int, tuple[Campaign, ...] | None] = {}
        self._idle: set[int] = set()
        self.calls = 0
        """Pages asked for, as far as the number of items tells."""

    async def accounts(self, ids: Sequence[int] | None) -> tuple[Account, ...]:
        """Look up the accounts that the token sees, all or those of `ids`, in order of their id."""
        asked = [None] if ids is None else [ids[i : i + _IDS] for i in range(0, len(ids), _IDS)]
        found = [account for some in asked for account in await self._search_accounts(some)]
        self._idle.update(account.id for account in found if account.status != "ACTIVE")
        return tuple(sorted(found, key=lambda account: account.id))

    async def campaigns(self, account: int) -> tuple[Campaign, ...] | None:
        """List an account's campaigns; None where the token may not.

        LinkedIn deletes drafts only, which never ran: all that have rows are in the list.
        """
        if account not in self._campaigns:
            self._campaigns[account] = await self._search_campaigns(account)
        return self._campaigns[account]

    async def campaigns_of(
        self, accounts: Iterable[int], *, every: bool = False
    ) -> dict[int, tuple[Campaign, ...] | None]:
        """List the campaigns of all accounts but one, so that the look-up is a call per account.

        The one has to be guessed from the others: an account that is not active where there is
        one, then the newest. With `every` it is listed as well.
        """
        ids = sorted(accounts, key=lambda each: (each in self._idle, each))
        ids = ids if every or len(ids) == 1 else ids[:-1]
        return dict(zip(ids, await together(self.campaigns(each) for each in ids), strict=True))

    async def _search_accounts(self, ids: Sequence[int] | None) -> list[Account]:
        criteria = {} if ids is None else {"id": list(ids)}
        found = await self._all(self._ads.ad_accounts.search(page_size=_PAGE, **criteria))
        return [
            Account(int(each.id), each.name, each.currency, each.status)
            for each in found
            if ids is None or int(each.id) in ids
        ]

    async def _search_campaigns(self, account: int) -> tuple[Campaign, ...] | None:
        pages = self._ads.ad_campaigns.search(
            account,
            page_size=_PAGE,
            fields="id,status,runSchedule,changeAuditStamps,campaignGroup",
        )
        try:
            found = await self._all(pages)
        except (PermissionDenied, NotFound):
            return None
        return tuple(_campaign(each) for each in found)

    async def _all(self, pages: AsyncIterable[Any]) -> list[Any]:
        found = [item async for item in pages]
        self.calls += max(1, -(-len(found) // _PAGE))
        return found


def _campaign(each: Any) -> Campaign:
    schedule, stamps = each.run_schedule, each.change_audit_stamps
    created = stamps.created.time if stamps and stamps.created else None
    born = None if created is None else moment(created).date()
    begins = schedule.start if schedule else None
    start = born if begins is None else moment(begins).date()
    end = schedule.end if schedule else None
    return Campaign(
        id=int(each.id),
        start=start,
        # A run ends before its end: one that ends at midnight has no row on that day.
        end=None if end is None else moment(end - 1).date(),
        group=None if each.campaign_group is None else str(each.campaign_group),
        draft=each.status == "DRAFT",
        created=None if born is None or start is None else min(born, start),
    )


async def together(jobs: Iterable[Coroutine[Any, Any, T]]) -> list[T]:
    """Await all of them at once; the first failure cancels the others and is raised bare."""
    failure: Exception | None = None
    try:
        async with asyncio.TaskGroup() as group:
            tasks = [group.create_task(job) for job in jobs]
    except ExceptionGroup as failures:
        failure = failures.exceptions[0]
    # Outside of the handler, so that the error keeps its own cause and gets no other.
    if failure is not None:
        raise failure
    return [task.result() for task in tasks]
