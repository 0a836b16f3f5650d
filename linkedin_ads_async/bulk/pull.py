"""`AnalyticsPull`: any number of accounts, days and metrics, complete or an error."""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncGenerator, Callable, Iterable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import aclosing
from datetime import UTC, date, datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

from linkedin_ads_async.bulk.checks import Day, account_ids, question
from linkedin_ads_async.bulk.job import Job
from linkedin_ads_async.bulk.listing import Ads, Listing
from linkedin_ads_async.bulk.plan import CALLS_PER_S, Plan
from linkedin_ads_async.bulk.report import Progress, Report
from linkedin_ads_async.bulk.sinks import Sinks
from linkedin_ads_async.errors import IncompleteAnalytics, UsageError
from linkedin_ads_async.metric import MetricType
from linkedin_ads_async.urn import UrnLike

if TYPE_CHECKING:
    from linkedin_ads_async.bulk.arrow import pa
    from linkedin_ads_async.bulk.sinks import Sink

__all__ = ["AnalyticsPull"]


class AnalyticsPull:
    """Analytics in bulk: whole rows of all asked metrics, in close to the fewest calls.

    >>> pull = AnalyticsPull(ads, start="2026-01-01", metrics=["impressions", "cost_in_usd"])
    >>> print(await pull.plan())
    >>> report = await pull.to_parquet("analytics.parquet")

    Everything is checked here, before the first call: an unknown name, a rule of LinkedIn's that
    the question breaks. Raises `UsageError`.

    Args:
        accounts: Ids or URNs; None pulls all accounts that the token sees.
        pivots: One name or up to three, `["CAMPAIGN", "CREATIVE"]`; rows have their account anyway.
        start: First day, UTC: a date or `"2026-01-31"`.
        end: Last day, included; yesterday where it is not given.
        granularity: `DAILY`, `MONTHLY`, `YEARLY` or `ALL`, the days that a row covers.
        metrics: Names as LinkedIn or as the columns spell them.
        extra_metrics: What this release does not know yet, `{"name": "long"}`; `long` and `decimal`
            are taken to add up, `double` to be an average.
        finder: `statistics` or `analytics`; chosen by the pivots where it is not given.
        split_demographics: Whether demographic rows may be asked for in several windows. Their
            figures are approximations that depend on the range.
        names: Whether accounts, campaigns, groups, creatives and the URNs of other pivots get a
            column with their names, `campaign_name`; each 100 names take a call, once.
        on_progress: Called after every answer and every unit.
        concurrency: Units in flight; each holds at most 15,000 rows.
        calls_per_s: The pace of adAnalytics calls that the client's limits allow, for the shortest
            duration that the plan tells; `math.inf` where they are raised away.
        max_calls, max_values: Calls and metric values that the pull may take. A plan that takes
            more is refused; a run ends before a unit that would.
        today: The day, UTC, that `end` and retention count from.
        clock: Seconds, for the report's durations.

    Columns: `date_start`, `date_end`, `account`, `account_id`, `currency`, a column per pivot with
    `<pivot>_id` where it is a numbered URN, then the metrics: counts as int64, money and decimals
    as decimal128(38, 18), averages as float64. A row without activity does not come; null is not 0.
    Reach and averages never add up. Where reach is asked, no request spans more than 92 days, for
    DAILY rows too. Source: reference/api-analytics.
    """

    def __init__(
        self,
        ads: Ads,
        accounts: Iterable[UrnLike] | UrnLike | None = None,
        *,
        pivots: str | Sequence[str] = "CAMPAIGN",
        start: Day,
        end: Day | None = None,
        granularity: str = "DAILY",
        metrics: str | Iterable[str] = (),
        extra_metrics: Mapping[str, MetricType] | None = None,
        finder: str | None = None,
        split_demographics: bool = False,
        names: bool = False,
        on_progress: Callable[[Progress], None] | None = None,
        concurrency: int = 8,
        calls_per_s: float = CALLS_PER_S,
        max_calls: int | None = None,
        max_values: int | None = None,
        today: date | None = None,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        if concurrency < 1:
            raise UsageError(f"concurrency is {concurrency}: at least one unit has to run")
        if not calls_per_s > 0:
            raise UsageError(f"calls_per_s is {calls_per_s}: expected more than 0")
        asked = question(
            pivots=pivots,
            start=start,
            end=end,
            granularity=granularity,
            metrics=metrics,
            extra_metrics=extra_metrics,
            finder=finder,
            split_demographics=split_demographics,
            names=names,
            version=ads.version,
            today=today or datetime.now(UTC).date(),
        )
        self._job = Job(
            ads=ads,
            ids=account_ids(accounts),
            question=asked,
            end_is_open=end is None,
            listing=Listing(ads),
            concurrency=concurrency,
            calls_per_s=calls_per_s,
            clock=clock,
            on_progress=on_progress,
            max_calls=max_calls,
            max_values=max_values,
        )
        self._plan: Plan | None = None
        self._report: Report | None = None
        self._kept: pa.Table | None = None

    @property
    def report(self) -> Report | None:
        """What the last run did; None before it ended."""
        return self._report

    @property
    def kept(self) -> pa.Table | None:
        """The rows that the last `to_arrow` got, whether or not it could get all."""
        return self._kept

    @property
    def schema(self) -> pa.Schema:
        """The Arrow schema of every table of this pull."""
        from linkedin_ads_async.bulk import columns  # noqa: PLC0415 - loads pyarrow, an extra

        return columns.schema(self._job.question)

    async def plan(self) -> Plan:
        """Look up accounts and, where it pays, campaigns; say what the pull will cost.

        The look-up is made once, the plan is the same afterwards.
        """
        if self._plan is None:
            self._plan = await self._job.plan(self._job.question, await self._job.accounts())
        return self._plan

    async def tables(self) -> AsyncGenerator[pa.Table, None]:
        """Yield a `pyarrow.Table` per finished unit, in any order, all of one schema.

        Raises `IncompleteAnalytics`, with the report, after everything that could be whole.
        """
        plan = await self.plan()
        self._job.allow(plan)
        run, ledger = self._job.start(plan)
        try:
            async with aclosing(run.tables()) as tables:
                async for table in tables:
                    yield table
        finally:
            self._report = ledger.report()

    async def rows(self) -> AsyncGenerator[dict[str, Any], None]:
        """Yield each row as a dict. Raises `IncompleteAnalytics` like `tables`."""
        async with aclosing(self.tables()) as tables:
            async for table in tables:
                for batch in table.to_batches(max_chunksize=_ROWS_AT_ONCE):
                    for row in await asyncio.to_thread(batch.to_pylist):
                        yield row

    async def to_arrow(self) -> pa.Table:
        """Return all rows as one table.

        Raises `IncompleteAnalytics`; what could be whole is then in `kept`.
        """
        from linkedin_ads_async.bulk.arrow import pa  # noqa: PLC0415 - an extra

        found = [self.schema.empty_table()]
        try:
            async with aclosing(self.tables()) as tables:
                async for table in tables:
                    found.append(table)  # noqa: PERF401 - a comprehension loses them on an error
        finally:
            self._kept = pa.concat_tables(found).unify_dictionaries()
        return self._kept

    async def to_parquet(self, path: str | Path) -> Report:
        """Write all rows to a Parquet file, which appears under its name when it is done.

        Raises `UsageError` before the first call where the path cannot be written, `StoreError`
        where the disk fails, and `IncompleteAnalytics` when the file holds all but what is named.
        """
        return await self._into(self._parquet(Path(path)))

    async def to_duckdb(self, path: str | Path, table: str = "analytics") -> Report:
        """Write all rows to a table of a DuckDB file, which keeps its other tables.

        The view `<table>_money` has decimals as decimal(18, 6), which may be multiplied. Raises
        like `to_parquet`.
        """
        return await self._into(self._duckdb(Path(path), table))

    async def write(
        self,
        *,
        parquet: str | Path | None = None,
        duckdb: str | Path | None = None,
        table: str = "analytics",
    ) -> Report:
        """Write all rows to Parquet and DuckDB at once, asking for them once.

        >>> await pull.write(parquet="analytics.parquet", duckdb="analytics.duckdb")

        Raises like `to_parquet`.
        """
        sinks = Sinks()
        try:
            if parquet is not None:
                sinks.add(self._parquet(Path(parquet)))
            if duckdb is not None:
                sinks.add(self._duckdb(Path(duckdb), table))
        except BaseException:
            sinks.discard()
            raise
        if not sinks:
            raise UsageError("say where to write: parquet=, duckdb=, or both")
        return await self._into(sinks)

    async def to_folder(
        self,
        path: str | Path,
        *,
        since_last: bool = False,
        lookback_days: int = 30,
        repair: bool = False,
    ) -> Report:
        """Fill a folder that a crash, a stop or a spent quota leaves whole, and that goes on.

        >>> await pull.to_folder("analytics")  # the same again asks only what is missing
        >>> await pull.to_folder("analytics", since_last=True)  # every night

        Every unit becomes a file of its own, once, and then it is journalled; see `open_folder`
        for reading. `since_last` asks again what overlaps the last `lookback_days` of the folder,
        asks for the days since, and for new accounts and campaigns from the start. `repair` asks
        anew for units whose files are damaged. The report is of all that the folder holds; its
        calls are those of this run.

        Raises `UsageError` where the folder holds another question, `StoreError` where another
        process fills it, or where disk or files fail, `QuotaExhausted` when the day's calls are
        spent and `IncompleteAnalytics` when units are missing: what is whole is kept, and the next
        run asks for the rest.
        """
        from linkedin_ads_async.bulk.filling import fill  # noqa: PLC0415 - an extra
        from linkedin_ads_async.bulk.store import Store  # noqa: PLC0415 - an extra

        if lookback_days < 0:
            raise UsageError(f"lookback_days is {lookback_days}: expected 0 or more")
        await fill(
            self._job,
            partial(Store, Path(path), repair=repair),
            lookback_days=lookback_days if since_last else None,
            on_report=self._keep_report,
        )
        return cast("Report", self._report)

    def _keep_report(self, report: Report) -> None:
        self._report = report

    def _parquet(self, path: Path) -> Sink:
        from linkedin_ads_async.bulk.parquet import ParquetSink  # noqa: PLC0415 - an extra

        return ParquetSink(path, self.schema)

    def _duckdb(self, path: Path, table: str) -> Sink:
        from linkedin_ads_async.bulk.duck import DuckSink  # noqa: PLC0415 - an extra

        return DuckSink(path, self.schema, table)

    async def _into(self, sink: Sink) -> Report:
        """Feed a sink in one thread of its own, so that its steps never overlap."""
        incomplete: IncompleteAnalytics | None = None
        with ThreadPoolExecutor(1, thread_name_prefix="analytics-writer") as writer:
            in_writer = partial(asyncio.get_running_loop().run_in_executor, writer)
            try:
                try:
                    async with aclosing(self.tables()) as tables:
                        async for table in tables:
                            await in_writer(sink.write, table)
                except IncompleteAnalytics as exc:
                    incomplete = exc
                await in_writer(sink.finish)
            except BaseException:
                await in_writer(sink.discard)
                raise
        if incomplete is not None:
            raise incomplete
        return cast("Report", self._report)


_ROWS_AT_ONCE = 500
"""Rows that become dicts in one go: few, because that holds the interpreter's lock."""
