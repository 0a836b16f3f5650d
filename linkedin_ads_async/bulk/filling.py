"""Fills a folder: decides what to ask, asks it, and puts each unit into the store.

The store lives in a thread of its own. What the run tells of its units is passed on in the order
in which it is told, so the journal hears of the parts of a unit before it gets any of them.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable, Iterable, Mapping, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import aclosing, asynccontextmanager, suppress
from datetime import date
from typing import Any, TypeVar

import attrs

from linkedin_ads_async.bulk.identity import canonical
from linkedin_ads_async.bulk.incremental import again, holes, new_campaigns
from linkedin_ads_async.bulk.job import Job
from linkedin_ads_async.bulk.listing import Account
from linkedin_ads_async.bulk.periods import Period
from linkedin_ads_async.bulk.plan import AccountPlan, Plan, Unit
from linkedin_ads_async.bulk.question import Question
from linkedin_ads_async.bulk.report import Report
from linkedin_ads_async.bulk.run import Run
from linkedin_ads_async.bulk.store import Store
from linkedin_ads_async.errors import IncompleteAnalytics, StoreError, UsageError

__all__ = ["Lookback", "fill"]

T = TypeVar("T")

Lookback = int | None
"""Days before a folder's last day that are asked again; None where it does not go on."""


async def fill(
    job: Job,
    make_store: Callable[[], Store],
    *,
    lookback_days: Lookback,
    on_report: Callable[[Report], None],
) -> None:
    """Fill a folder as far as it can be filled; the report is of all that it holds then.

    Raises what ended the run, after what was whole by then is in the store.
    """
    async with _Writer.of(make_store) as writer:
        plan, learns = await _Filling(job, writer).plan(lookback_days)
        record = _Told(writer)
        run, ledger = job.start(plan, record=record, learns=learns)

        async def end(how: str) -> Report:
            await record.through()
            report = await writer.do(writer.store.end_run, ledger.report(), how)
            on_report(report)
            return report

        try:
            await _pour(run, record, writer)
        except IncompleteAnalytics as exc:
            exc.report = await end(_ending(exc))
            raise
        except BaseException as exc:
            # A disk that is full does not take the report either: what filled it is the news.
            with suppress(StoreError):
                await end(_ending(exc))
            raise
        await end("complete")


def _ending(error: BaseException) -> str:
    """How a run ended, for whoever looks at the folder."""
    if isinstance(error, asyncio.CancelledError):
        return "stopped from outside; the same pull again goes on"
    return f"{type(error).__name__}: {error}"


async def _pour(run: Run, record: _Told, writer: _Writer) -> None:
    async with aclosing(run.delivered()) as delivered:
        async for whole in delivered:
            await record.through()
            await writer.do(writer.store.commit, whole)


@attrs.define
class _Writer:
    """The one thread in which the store does its work, step after step."""

    _thread: ThreadPoolExecutor
    store: Store

    @classmethod
    @asynccontextmanager
    async def of(cls, make_store: Callable[[], Store]) -> AsyncIterator[_Writer]:
        loop = asyncio.get_running_loop()
        with ThreadPoolExecutor(1, thread_name_prefix="analytics-store") as thread:
            store = await loop.run_in_executor(thread, make_store)
            try:
                yield cls(thread, store)
            finally:
                thread.submit(store.close)

    def tell(self, step: Callable[..., T], *arguments: Any) -> Future[T]:
        """Have a step done after those before it, and do not wait for it."""
        return self._thread.submit(step, *arguments)

    async def do(self, step: Callable[..., T], *arguments: Any) -> T:
        return await _whole(self.tell(step, *arguments))


async def _whole(step: Future[T]) -> T:
    """Wait for a step; who stops waiting does not stop it."""
    return await asyncio.shield(asyncio.wrap_future(step))


class _Told:
    """A `Record` that passes on to the writer's thread; what fails there is raised by `through`."""

    def __init__(self, writer: _Writer) -> None:
        self._writer = writer
        self._told: list[Future[None]] = []

    def replaced(self, units: Sequence[Unit], parts: Sequence[Unit]) -> None:
        self._told.append(self._writer.tell(self._writer.store.replaced, units, parts))

    def gave_up(self, unit: Unit, why: str) -> None:
        self._told.append(self._writer.tell(self._writer.store.gave_up, unit, why))

    def forbade(self, account: int, why: str) -> None:
        self._told.append(self._writer.tell(self._writer.store.forbade, account, why))

    async def through(self) -> None:
        """Wait until all that was told is in the journal."""
        while self._told:
            await _whole(self._told.pop(0))


@attrs.frozen
class _Filling:
    """Makes the plan of a run from what the folder holds and from what is asked."""

    job: Job
    writer: _Writer

    @property
    def store(self) -> Store:
        return self.writer.store

    async def plan(self, lookback_days: Lookback) -> tuple[Plan, bool]:
        """Return the plan, and whether the run may regroup it: nothing that was begun is."""
        job, do = self.job, self.writer.do
        asked = canonical(job.question, job.ads.version, job.ids)
        if await do(lambda: self.store.question) is None:
            return await self._first(asked), True
        await do(self.store.check, asked, lookback_days is not None)
        if lookback_days is None:
            return await self._resumed(), False
        return await self._onward(asked, lookback_days), False

    async def _first(self, asked: dict[str, Any]) -> Plan:
        question = self.job.question
        plan = await self.job.plan(question, await self.job.accounts())
        self.job.allow(plan)
        firsts = _firsts(plan.units, {})
        known = _as_facts((each.account for each in plan.accounts), firsts)
        await self.writer.do(self.store.begin, question, asked, plan.units, known)
        await self.writer.do(self.store.start_run, question, plan.forbidden)
        return plan

    async def _resumed(self) -> Plan:
        """Go on with the folder's own plan; its last day is that which it was begun with."""
        end = date.fromisoformat(await self._fact("end"))
        asked = self.job.question
        question = attrs.evolve(asked, span=Period(asked.span.start, end))
        if not self.job.end_is_open and asked.span.end != end:
            raise UsageError(
                f"{self.store.folder} holds days until {end}, and end is {asked.span.end}: use "
                "since_last=True (--since-last) to go on, or leave the end out"
            )
        forbidden = [int(each) for each in await self._fact("forbidden") or {}]
        return await self._plan_of_folder(question, await self._accounts(), forbidden)

    async def _onward(self, asked: dict[str, Any], lookback_days: int) -> Plan:
        """Plan what may have changed and what is new, and note both before any of it is asked."""
        question = self.job.question
        last = date.fromisoformat(await self._fact("end"))
        if question.span.end < last:
            raise UsageError(
                f"{self.store.folder} holds days until {last}, and end is {question.span.end}: "
                "it cannot go back"
            )
        seen = await self.job.accounts()
        before = await self._accounts()
        gone = before.keys() - {each.id for each in seen}
        known = await self.writer.do(self.store.known)
        refresh = again(known, question, last=last, lookback_days=lookback_days, gone=gone)
        left = refresh.left(known)
        firsts = await self._firsts()
        new = await self._of_holes(left, seen, firsts)
        firsts = _firsts(new, firsts)
        new += await self._of_new_campaigns(left, gone)
        accounts = before | {each.id: each for each in seen}
        facts = {
            "question": asked,
            "end": question.span.end.isoformat(),
            "accounts": _as_facts(accounts.values(), firsts),
            "forbidden": {},
        }
        await self.writer.do(self.store.refresh, attrs.evolve(refresh, new=tuple(new)), facts)
        forbidden = sorted({*gone, *self.job.unseen(each.id for each in seen)})
        return await self._plan_of_folder(question, accounts, forbidden)

    async def _of_new_campaigns(self, left: Sequence[Unit], gone: set[int]) -> list[Unit]:
        named = {unit.accounts[0] for unit in left if unit.campaigns is not None} - gone
        listed = {account: await self.job.listing.campaigns(account) for account in sorted(named)}
        found = {account: some for account, some in listed.items() if some is not None}
        return new_campaigns(left, found, self.job.question)

    async def _of_holes(
        self, left: Sequence[Unit], seen: Sequence[Account], firsts: Mapping[int, date]
    ) -> list[Unit]:
        question = self.job.question
        units: list[Unit] = []
        by_id = {each.id: each for each in seen}
        begins = {each: firsts.get(each, question.span.start) for each in by_id}
        for span, accounts in holes(left, begins, question.span).items():
            asked = attrs.evolve(question, span=span)
            plan = await self.job.plan(asked, [by_id[each] for each in accounts])
            units += plan.units
        return units

    async def _plan_of_folder(
        self, question: Question, accounts: dict[int, Account], forbidden: Sequence[int]
    ) -> Plan:
        units = await self.writer.do(self.store.start_run, question, forbidden)
        plan = Plan(
            question=question,
            units=tuple(units),
            accounts=tuple(_account_plan(each, units) for each in accounts.values()),
            forbidden=tuple(forbidden),
            look_ups=self.job.listing.calls,
            calls_per_s=self.job.calls_per_s,
        )
        self.job.allow(plan)
        return plan

    async def _accounts(self) -> dict[int, Account]:
        facts = await self._fact("accounts")
        names = [each.name for each in attrs.fields(Account)]
        return {each["id"]: Account(**{name: each[name] for name in names}) for each in facts}

    async def _firsts(self) -> dict[int, date]:
        facts = await self._fact("accounts")
        return {each["id"]: date.fromisoformat(each["first"]) for each in facts if each["first"]}

    async def _fact(self, name: str) -> Any:
        return await self.writer.do(self.store.journal.fact, name)


def _as_facts(accounts: Iterable[Account], firsts: Mapping[int, date]) -> list[dict[str, Any]]:
    """Write accounts down, each with the day from which on it is asked."""
    return [
        attrs.asdict(each) | {"first": firsts[each.id].isoformat() if each.id in firsts else None}
        for each in accounts
    ]


def _firsts(units: Iterable[Unit], known: Mapping[int, date]) -> dict[int, date]:
    """Find the first day of accounts that were not there before: earlier ones have no rows."""
    found: dict[int, date] = {}
    for unit in units:
        for account in unit.accounts:
            found[account] = min(unit.span.start, found.get(account, unit.span.start))
    return found | dict(known)


def _account_plan(account: Account, units: Iterable[Unit]) -> AccountPlan:
    mine = [unit for unit in units if account.id in unit.accounts]
    rows = sum(unit.rows // len(unit.accounts) for unit in mine)
    return AccountPlan(account=account, campaigns=None, rows=rows, units=len(mine))
