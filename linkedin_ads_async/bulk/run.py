"""Runs a plan: asks its units, splits those that were cut, and hands out whole tables.

A unit holds a slot from its first call until its table is taken, which bounds the memory; a call
holds a place on the network until its answer is here. Units end in any order.
"""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import AsyncGenerator, Callable, Sequence
from contextlib import aclosing
from itertools import count
from typing import Any

import attrs

from linkedin_ads_async.bulk import columns, split
from linkedin_ads_async.bulk.arrow import pa, pc
from linkedin_ads_async.bulk.asking import Flight, ask, rows_by_account
from linkedin_ads_async.bulk.join import Conflict, Joined, join
from linkedin_ads_async.bulk.ledger import Ledger
from linkedin_ads_async.bulk.listing import Ads, Listing, together
from linkedin_ads_async.bulk.naming import named
from linkedin_ads_async.bulk.periods import periods
from linkedin_ads_async.bulk.plan import Plan, Unit
from linkedin_ads_async.bulk.question import ROW_CAP, Chunk
from linkedin_ads_async.bulk.record import Delivered, Record
from linkedin_ads_async.bulk.report import Progress
from linkedin_ads_async.bulk.waiting import Waiting
from linkedin_ads_async.errors import (
    AuthenticationError,
    IncompleteAnalytics,
    InvalidRequest,
    LinkedInAdsError,
    NotFound,
    PermissionDenied,
    QuotaExhausted,
    UsageError,
    VersionError,
)
from linkedin_ads_async.operation import Response

__all__ = ["Run"]

_STOPS = (AuthenticationError, InvalidRequest, QuotaExhausted, UsageError, VersionError)
"""What every other unit would meet as well."""

_PROBES = 2
"""Units that a long pull begins with: others wait until an answer tells how dense the rows are."""

_RELEASED_UNITS = 48
"""Divided by the units in flight, the units after which Arrow gives back memory that it keeps for
later: the more are in flight, the sooner. Each time costs a tenth of what reading a unit does."""

_NO_ACCESS = (NotFound, PermissionDenied)


class _Cut(Exception):
    """An answer of as many rows as LinkedIn gives at most."""

    def __init__(self, rows: int, expected: float) -> None:
        super().__init__(f"{rows:,} rows came, and LinkedIn cuts at {ROW_CAP:,}")
        self.expected = expected
        """Rows that there would be, by what came."""


class _Stopped(Exception):
    """The run ends, and this unit would have needed another call."""


@attrs.define(slots=False)
class Run:
    """One run of one plan.

    Where an account turns out to be forbidden, a unit is replaced by one of its other accounts and
    one of the forbidden, which is not asked any more.
    """

    ads: Ads
    plan: Plan
    listing: Listing
    ledger: Ledger
    concurrency: int
    on_progress: Callable[[Progress], None] | None = None
    units: Sequence[Unit] | None = None
    """The units to ask; those of the plan where it is not given."""
    record: Record | None = None
    learns: bool = True
    """Whether units that wait may be regrouped by what was learned."""
    max_calls: int | None = None
    max_values: int | None = None
    """What the run may spend: it ends before a unit that would go beyond."""

    def __attrs_post_init__(self) -> None:
        self._accounts = {each.account.id: each.account for each in self.plan.accounts}
        # A few more, so that the network need not wait for answers to be read and stored.
        self._slots = asyncio.Semaphore(self.concurrency + min(2, self.concurrency // 4))
        self._network = asyncio.Semaphore(self.concurrency)
        self._joins = count(1)
        self._ready: asyncio.Queue[Delivered | None] = asyncio.Queue()
        units = self.plan.units if self.units is None else self.units
        self._waiting = Waiting(self.plan, units, learns=self.learns)
        self._asking: dict[Unit, Counter[str]] = {}
        self._moved = asyncio.Event()
        self._stopped: LinkedInAdsError | None = None

    async def delivered(self) -> AsyncGenerator[Delivered, None]:
        """Yield every whole unit, empty ones too, and hold its slot until the next is asked for.

        Raises `IncompleteAnalytics` after all that could be whole, and what stopped the run after
        the units that were whole by then.
        """
        work = asyncio.create_task(self._all_units())
        try:
            while (each := await self._ready.get()) is not None:
                yield each
                self._slots.release()
            await work
        finally:
            work.cancel()
            await asyncio.gather(work, return_exceptions=True)
        self.ledger.finish()
        if missing := self.ledger.missing:
            raise IncompleteAnalytics(
                f"{len(missing)} parts of the pull are not whole: {missing[0]}; "
                "the rest of it is kept, see the report",
                units=missing,
                report=self.ledger.report(),
            )

    async def tables(self) -> AsyncGenerator[pa.Table, None]:
        """Yield the table of every unit that has rows, like `delivered`."""
        async with aclosing(self.delivered()) as delivered:
            async for each in delivered:
                if each.table.num_rows:
                    yield each.table

    def stop(self, error: LinkedInAdsError) -> None:
        """Begin no other unit; those in flight end, or are dropped where they need another call.

        `error` is raised after them.
        """
        self._stopped = self._stopped or error
        self._moved.set()

    async def _all_units(self) -> None:
        failure: Exception | None = None
        try:
            async with asyncio.TaskGroup() as group:
                while (unit := await self._next()) is not None:
                    self._asking[unit] = Counter()
                    group.create_task(self._unit(unit))
        except ExceptionGroup as failures:
            failure = failures.exceptions[0]
        finally:
            self._ready.put_nowait(None)
        # Outside of the handler, so that the error keeps its own cause and gets no other.
        if failure := failure or self._stopped:
            self.ledger.stop(str(failure))
            raise failure

    async def _next(self) -> Unit | None:
        """Wait for a slot and for a unit to ask; None where there will be none any more."""
        await self._slots.acquire()
        while True:
            self._moved.clear()
            await self._regroup()
            if self._stopped is not None:
                return None
            if self._waiting and not self._probing() and self._affordable(self._waiting.first):
                known = self._without_forbidden(self._waiting.take())
                if known is not None:
                    return known
            elif self._asking:
                await self._moved.wait()
            else:
                if self._waiting:
                    self.ledger.stop(self._spent_up())
                return None

    def _probing(self) -> bool:
        """Whether to wait for the first answer: not where all units can go at once."""
        long = self.learns and len(self._waiting) + len(self._asking) > self.concurrency
        return long and not self._waiting.informed and len(self._asking) >= _PROBES

    async def _regroup(self) -> None:
        for swap in await self._waiting.regroup():
            self._replace(swap.old, swap.new)
            self.ledger.regrouped(swap.old, swap.new)
            self._tell()

    async def _unit(self, unit: Unit) -> None:
        """Ask a unit until it is whole, or its parts are known, or why not."""
        whole: Delivered | None = None
        try:
            whole, parts = await self._outcome(unit)
            self._waiting.put_first(parts)
        except _Stopped:
            pass
        except LinkedInAdsError as exc:
            self.stop(exc)
        finally:
            del self._asking[unit]
            self._moved.set()
        if whole is None:
            self._slots.release()
        else:
            self._ready.put_nowait(whole)
        self._tell()

    def _without_forbidden(self, unit: Unit) -> Unit | None:
        struck = tuple(each for each in unit.accounts if each in self.ledger.forbidden)
        if not struck:
            return unit
        self.ledger.left_out(unit, struck)
        left = tuple(each for each in unit.accounts if each not in struck)
        if not left:
            self._tell()
            return None
        known = attrs.evolve(unit, accounts=left)
        self._replace((unit,), (known, attrs.evolve(unit, accounts=struck)))
        return known

    async def _outcome(self, unit: Unit) -> tuple[Delivered | None, Sequence[Unit]]:
        """Return the whole unit, or the parts to ask instead of it, or neither."""
        parts: Sequence[Unit] = ()
        try:
            return await self._whole(unit), parts
        except _Cut as cut:
            parts = await self._parts_of_cut(unit, cut)
            why = f"{cut}, and it cannot be split further{self._hint(unit)}"
        except _NO_ACCESS as exc:
            parts, why = split.by_accounts(unit), str(exc)
            if not parts:
                self._forbid(unit, why)
                return None, ()
        except Conflict as exc:
            why = str(exc)
        except _STOPS:
            raise
        except LinkedInAdsError as exc:
            why = f"{type(exc).__name__}: {exc}"
        if parts:
            self._replace((unit,), parts)
            self.ledger.split(unit, parts)
        else:
            self._give_up(unit, why)
        return None, parts

    async def _whole(self, unit: Unit) -> Delivered:
        """Ask every chunk, the first one alone: it tells for one call whether the unit is cut."""
        first, *others = self.plan.question.chunks
        answers = [await self._answer(unit, first)]
        self._learn(unit, answers[0], 1.0)
        answers += await together(self._answer(unit, chunk) for chunk in others)
        joined, table, rows = await asyncio.to_thread(self._joined, unit, answers)
        if self.plan.question.names:
            table = await named(self.ads, table, self.plan.question, self._accounts)
        self.ledger.delivered(unit, rows, joined.doubles, joined.filled)
        spent = self._asking[unit]
        return Delivered(unit, table, spent["calls"], spent["values"], joined.doubles)

    def _joined(
        self, unit: Unit, answers: list[pa.Table]
    ) -> tuple[Joined, pa.Table, dict[int, int]]:
        question = self.plan.question
        joined = join(answers, question.chunks, question.granularity)
        rows = rows_by_account(joined.table, question, unit, self._accounts)
        table = columns.finished(
            joined.table,
            question,
            self._accounts,
            unit.accounts[0],
            unit.campaigns[0] if unit.campaigns else None,
        )
        if next(self._joins) % max(1, _RELEASED_UNITS // self.concurrency) == 0:
            pa.default_memory_pool().release_unused()
        return joined, table, rows

    async def _answer(self, unit: Unit, chunk: Chunk) -> pa.Table:
        async with Flight(self._network) as flight:
            response = await self._response(unit, chunk, flight)
        answer: pa.Table = response.parsed
        values = answer.num_rows * (len(chunk) + 2)
        self._asking[unit].update(told=1, values=values)
        self.ledger.answered(unit, values=values, attempts=response.attempts)
        self._tell()
        if answer.num_rows >= ROW_CAP:
            raise self._cut(unit, answer)
        return answer

    async def _response(self, unit: Unit, chunk: Chunk, flight: Flight) -> Response[Any]:
        if self._stopped is not None:
            raise _Stopped
        self._asking[unit]["calls"] += 1
        try:
            return await ask(self.ads, self.plan.question, unit, chunk, self._accounts, flight)
        except LinkedInAdsError as exc:
            self.ledger.refused(unit, attempts=exc.attempts)
            raise

    def _cut(self, unit: Unit, answer: pa.Table) -> _Cut:
        """Guess from a cut answer what there is: where days are missing, they are cut off whole."""
        seen = pc.count_distinct(answer["date_start"]).as_py()
        scale = max(1.0, len(periods(unit.span, self.plan.question.granularity)) / seen)
        self._learn(unit, answer, scale)
        return _Cut(answer.num_rows, answer.num_rows * scale)

    def _learn(self, unit: Unit, answer: pa.Table, scale: float) -> None:
        rows = rows_by_account(answer, self.plan.question, unit, self._accounts)
        self._waiting.learn(unit, {account: count * scale for account, count in rows.items()})
        self._moved.set()

    async def _parts_of_cut(self, unit: Unit, cut: _Cut) -> Sequence[Unit]:
        """Split by days, then by accounts, then by campaigns."""
        question = self.plan.question
        if parts := split.by_dates(unit, question, cut.expected) or split.by_accounts(unit):
            return parts
        if not question.names_campaign:
            return ()
        listed = await self.listing.campaigns(unit.accounts[0])
        if listed is None:
            return ()
        campaigns = tuple(campaign.id for campaign in listed)
        return split.by_campaigns(unit, campaigns, cut.expected)

    def _affordable(self, unit: Unit) -> bool:
        """Whether the unit fits into what is allowed, with all that units in flight may take."""
        if self.max_calls is None and self.max_values is None:
            return True
        told, chunks = self.ledger.progress(), len(self.plan.question.chunks)
        calls, values = told.calls + chunks, told.metric_values + self._price(unit)
        for each, spent in self._asking.items():
            calls += chunks - spent["told"]
            values += max(0.0, self._price(each) - spent["values"])
        limits = ((calls, self.max_calls), (values, self.max_values))
        return all(most is None or spent <= most for spent, most in limits)

    def _price(self, unit: Unit) -> float:
        return self._waiting.expected(unit) * self.plan.question.row_cost

    def _spent_up(self) -> str:
        told = self.ledger.progress()
        return (
            f"{told.calls:,} calls and {told.metric_values:,} metric values are spent, and another "
            f"unit would go beyond max_calls={self.max_calls}, max_values={self.max_values}"
        )

    def _hint(self, unit: Unit) -> str:
        question = self.plan.question
        if question.demographic and not question.split_demographics and unit.span.days > 1:
            return "; ask for MONTHLY rows, a shorter range, or set split_demographics=True"
        return ""

    def _replace(self, units: Sequence[Unit], parts: Sequence[Unit]) -> None:
        if self.record is not None:
            self.record.replaced(units, parts)

    def _forbid(self, unit: Unit, why: str) -> None:
        if self.record is not None:
            self.record.forbade(unit.accounts[0], why)
        self.ledger.forbid(unit, why)

    def _give_up(self, unit: Unit, why: str) -> None:
        if self.record is not None:
            self.record.gave_up(unit, why)
        self.ledger.give_up(unit, why)

    def _tell(self) -> None:
        if self.on_progress is not None:
            self.on_progress(self.ledger.progress())
