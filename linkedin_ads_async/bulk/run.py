"""Runs a plan: asks its units, splits those that were cut, and hands out whole tables.

A unit holds a slot from its first call until its table is taken, which bounds the memory. Units
end in any order.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator, Callable
from functools import partial

import attrs

from linkedin_ads_async.bulk import columns, decode, split
from linkedin_ads_async.bulk.arrow import pa, pc
from linkedin_ads_async.bulk.join import Conflict, Joined, join
from linkedin_ads_async.bulk.ledger import Ledger
from linkedin_ads_async.bulk.listing import Ads, Listing, together
from linkedin_ads_async.bulk.plan import Plan, Unit
from linkedin_ads_async.bulk.question import ROW_CAP, Chunk
from linkedin_ads_async.bulk.report import Progress
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
from linkedin_ads_async.facts.operations.ad_analytics import ANALYTICS, STATISTICS
from linkedin_ads_async.models._shared.common import DateRange

__all__ = ["Run"]

_STOPS = (AuthenticationError, InvalidRequest, QuotaExhausted, UsageError, VersionError)
"""What every other unit would meet as well."""

_NO_ACCESS = (NotFound, PermissionDenied)


class _Cut(Exception):
    """An answer of as many rows as LinkedIn gives at most."""

    def __init__(self, rows: int) -> None:
        super().__init__(f"{rows:,} rows came, and LinkedIn cuts at {ROW_CAP:,}")


@attrs.define(slots=False)
class Run:
    """One run of one plan."""

    ads: Ads
    plan: Plan
    listing: Listing
    ledger: Ledger
    concurrency: int
    on_progress: Callable[[Progress], None] | None = None

    def __attrs_post_init__(self) -> None:
        self._accounts = {each.account.id: each.account for each in self.plan.accounts}
        self._slots = asyncio.Semaphore(self.concurrency)
        self._ready: asyncio.Queue[pa.Table | None] = asyncio.Queue()

    async def tables(self) -> AsyncGenerator[pa.Table, None]:
        """Yield a table per unit. Raises `IncompleteAnalytics` after all that could be whole."""
        work = asyncio.create_task(self._all_units())
        try:
            while (table := await self._ready.get()) is not None:
                self._slots.release()
                yield table
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

    async def _all_units(self) -> None:
        try:
            await together(self._unit(unit) for unit in self.plan.units)
        except LinkedInAdsError as exc:
            self.ledger.stop(str(exc))
            raise
        finally:
            self._ready.put_nowait(None)

    async def _unit(self, unit: Unit) -> None:
        """Ask a unit until it is whole, or its parts are, or it is known why not."""
        parts: tuple[Unit, ...] = ()
        table: pa.Table | None = None
        # An error keeps its slot: it ends the run, and no other unit is to begin before it does.
        await self._slots.acquire()
        if known := self._without_forbidden(unit):
            table, parts = await self._outcome(known)
        if table is None:
            self._slots.release()
        else:
            self._ready.put_nowait(table)
        self._tell()
        await together(self._unit(part) for part in parts)

    def _without_forbidden(self, unit: Unit) -> Unit | None:
        struck = tuple(each for each in unit.accounts if each in self.ledger.forbidden)
        if not struck:
            return unit
        self.ledger.left_out(unit, struck)
        left = tuple(each for each in unit.accounts if each not in struck)
        return attrs.evolve(unit, accounts=left) if left else None

    async def _outcome(self, unit: Unit) -> tuple[pa.Table | None, tuple[Unit, ...]]:
        """Return the unit's table, or the parts to ask instead of it, or neither."""
        parts: tuple[Unit, ...] = ()
        try:
            return await self._whole(unit), parts
        except _Cut as cut:
            parts = await self._parts_of_cut(unit)
            why = f"{cut}, and it cannot be split further{self._hint(unit)}"
        except _NO_ACCESS as exc:
            parts, why = split.by_accounts(unit), str(exc)
            if not parts:
                self.ledger.forbid(unit, why)
                return None, ()
        except Conflict as exc:
            why = str(exc)
        except _STOPS:
            raise
        except LinkedInAdsError as exc:
            why = f"{type(exc).__name__}: {exc}"
        if parts:
            self.ledger.split(unit, parts)
        else:
            self.ledger.give_up(unit, why)
        return None, parts

    async def _whole(self, unit: Unit) -> pa.Table | None:
        """Ask every chunk, the first one alone: it tells for one call whether the unit is cut."""
        first, *others = self.plan.question.chunks
        answers = [await self._answer(unit, first)]
        answers += await together(self._answer(unit, chunk) for chunk in others)
        joined, table = await asyncio.to_thread(self._joined, unit, answers)
        counts = pc.value_counts(table["account_id"]).to_pylist()
        rows = {each["values"]: each["counts"] for each in counts}
        self.ledger.delivered(unit, rows, joined.doubles)
        return table if table.num_rows else None

    def _joined(self, unit: Unit, answers: list[pa.Table]) -> tuple[Joined, pa.Table]:
        question = self.plan.question
        joined = join(answers, question.chunks)
        owner = unit.accounts[0]
        return joined, columns.finished(joined.table, question, self._accounts, owner)

    async def _answer(self, unit: Unit, chunk: Chunk) -> pa.Table:
        question = self.plan.question
        urns = [self._accounts[each].urn for each in unit.accounts]
        wanted = decode.expected(question, chunk, unit.span, urns)
        names = [pivot.name for pivot in question.wire_pivots]
        campaigns = {} if unit.campaigns is None else {"campaigns": list(unit.campaigns)}
        pivots = {"pivots": names} if question.finder == "statistics" else {"pivot": names[0]}
        try:
            response = await self.ads.send(
                STATISTICS if question.finder == "statistics" else ANALYTICS,
                finish=partial(decode.decode, wanted=wanted),
                cost_bound=ROW_CAP * (len(chunk) + 2),
                accounts=list(unit.accounts),
                date_range=DateRange(start=unit.span.start, end=unit.span.end),
                time_granularity=question.granularity,
                fields=",".join(["dateRange", "pivotValues", *(metric.name for metric in chunk)]),
                **pivots,
                **campaigns,
            )
        except LinkedInAdsError as exc:
            self.ledger.refused(unit, attempts=exc.attempts)
            raise
        answer: pa.Table = response.parsed
        values = answer.num_rows * (len(chunk) + 2)
        self.ledger.answered(unit, values=values, attempts=response.attempts)
        self._tell()
        if answer.num_rows >= ROW_CAP:
            raise _Cut(answer.num_rows)
        return answer

    async def _parts_of_cut(self, unit: Unit) -> tuple[Unit, ...]:
        """Split by days, then by accounts, then by campaigns."""
        question = self.plan.question
        if parts := split.by_dates(unit, question) or split.by_accounts(unit):
            return parts
        if not question.names_campaign:
            return ()
        listed = await self.listing.campaigns(unit.accounts[0])
        if listed is None:
            return ()
        return split.by_campaigns(unit, tuple(campaign.id for campaign in listed))

    def _hint(self, unit: Unit) -> str:
        question = self.plan.question
        if question.demographic and not question.split_demographics and unit.span.days > 1:
            return "; ask for MONTHLY rows, a shorter range, or set split_demographics=True"
        return ""

    def _tell(self) -> None:
        if self.on_progress is not None:
            self.on_progress(self.ledger.progress())
