"""One question to adAnalytics: a chunk of metrics of one unit, and its answer as columns."""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import Mapping
from types import TracebackType
from typing import Any, Self

from linkedin_ads_async.bulk import decode
from linkedin_ads_async.bulk.arrow import pa, pc
from linkedin_ads_async.bulk.listing import Account, Ads
from linkedin_ads_async.bulk.plan import Unit
from linkedin_ads_async.bulk.question import ROW_CAP, Chunk, Question
from linkedin_ads_async.facts.operations.ad_analytics import ANALYTICS, STATISTICS
from linkedin_ads_async.models._shared.common import DateRange
from linkedin_ads_async.operation import Response

__all__ = ["Flight", "ask", "rows_by_account"]


class Flight:
    """A place among the calls on the network, which is free again once the answer is here.

    So another call may go out while this one's answer is read.
    """

    def __init__(self, places: asyncio.Semaphore) -> None:
        self._loop = asyncio.get_running_loop()
        self._places = places
        self._held = False

    async def __aenter__(self) -> Self:
        await self._places.acquire()
        self._held = True
        return self

    async def __aexit__(
        self,
        exc_type: type[BaseException] | None,
        exc: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self._leave()

    def landed(self) -> None:
        """Say that the answer is here; from any thread."""
        self._loop.call_soon_threadsafe(self._leave)

    def _leave(self) -> None:
        if self._held:
            self._held = False
            self._places.release()


async def ask(
    ads: Ads,
    question: Question,
    unit: Unit,
    chunk: Chunk,
    accounts: Mapping[int, Account],
    flight: Flight,
) -> Response[Any]:
    """Ask for one chunk of a unit; what came, checked and as a table, is `parsed`."""

    def finish(body: bytes) -> tuple[Any, int]:
        flight.landed()
        return decode.decode(body, wanted)

    urns = [accounts[each].urn for each in unit.accounts]
    wanted = decode.expected(question, chunk, unit.span, urns, unit.campaigns)
    names = [pivot.name for pivot in question.wire_pivots]
    campaigns = {} if unit.campaigns is None else {"campaigns": list(unit.campaigns)}
    statistics = question.finder == "statistics"
    pivots: dict[str, Any] = {"pivots": names} if statistics else {"pivot": names[0]}
    return await ads.send(
        STATISTICS if statistics else ANALYTICS,
        finish=finish,
        # Whatever is expected, LinkedIn may answer with as many rows as it ever does.
        cost_bound=ROW_CAP * (len(chunk) + 2),
        accounts=list(unit.accounts),
        date_range=DateRange(start=unit.span.start, end=unit.span.end),
        time_granularity=question.granularity,
        fields=",".join(["dateRange", "pivotValues", *(metric.name for metric in chunk)]),
        **pivots,
        **campaigns,
    )


def rows_by_account(
    answer: pa.Table, question: Question, unit: Unit, accounts: Mapping[int, Account]
) -> dict[int, int]:
    """Count the rows of an answer for each account of its unit."""
    if not question.names_account:
        return {unit.accounts[0]: answer.num_rows}
    found = pc.value_counts(answer["pivot_0"]).to_pylist()
    rows = Counter({each["values"]: each["counts"] for each in found})
    return {each: rows[accounts[each].urn] for each in unit.accounts}
