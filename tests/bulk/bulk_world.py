"""A LinkedIn in a few lines: it knows the truth, answers like adAnalytics, and can be broken.

It takes the place of the client. Every figure is a function of campaign, day and metric, so that a
test can work out what a pull has to return without asking it.
"""

from __future__ import annotations

import asyncio
import json
from collections import defaultdict
from collections.abc import AsyncIterator, Callable, Iterable
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from types import SimpleNamespace
from typing import Any
from zlib import crc32

from linkedin_ads_async.errors import DecodeError
from linkedin_ads_async.facts.metrics import METRICS
from linkedin_ads_async.operation import Operation, Response

TODAY = date(2026, 11, 25)
CAP = 15_000
ENTITY = {"ACCOUNT": "sponsoredAccount", "CAMPAIGN": "sponsoredCampaign"}
ENTITY |= {"CREATIVE": "sponsoredCreative", "CAMPAIGN_GROUP": "sponsoredCampaignGroup"}

Element = dict[str, Any]
Key = tuple[date, tuple[str, ...]]


class Call(SimpleNamespace):
    """What one request asked for."""

    operation: Operation
    accounts: list[int]
    campaigns: list[int] | None
    start: date
    end: date
    pivots: list[str]
    fields: list[str]
    granularity: str

    @property
    def metrics(self) -> list[str]:
        return [name for name in self.fields if name not in ("dateRange", "pivotValues")]


class World:
    """The fake client. `campaigns` maps an account to the number of its campaigns."""

    version = "202609"

    def __init__(self, campaigns: dict[int, int], *, creatives: int = 1, zeros: int = 3) -> None:
        self.campaigns = {
            account: [account * 10_000 + number for number in range(count)]
            for account, count in campaigns.items()
        }
        self.hidden: set[int] = set()
        self.creatives = creatives
        self.zeros = zeros
        """One in so many figures is zero; 0 for none."""
        self.schedules: dict[int, tuple[date, date]] = {}
        self.calls: list[Call] = []
        self.listed: list[int] = []
        self.before: Callable[[Call], None] = lambda call: None
        self.change: Callable[[Call, list[Element]], list[Element]] = lambda call, rows: rows
        self.gate: Callable[[], Any] | None = None
        self.ad_accounts = SimpleNamespace(search=self._search_accounts)
        self.ad_campaigns = SimpleNamespace(search=self._search_campaigns)

    def figure(self, campaign: int, creative: int, day: date, metric: str) -> Any:
        """The truth for one creative and day, before it is added up."""
        number = crc32(f"{campaign}/{creative}/{day}/{metric}".encode())
        if self.zeros and number % self.zeros == 0:
            return 0
        if METRICS[metric].type == "decimal":
            return Decimal(number % 10**9).scaleb(-7)
        return number % 1000 + 1

    def truth(
        self,
        metrics: Iterable[str],
        start: date,
        end: date,
        *,
        pivots: Iterable[str] = ("ACCOUNT", "CAMPAIGN"),
        accounts: Iterable[int] | None = None,
        campaigns: Iterable[int] | None = None,
        span: Callable[[date], date] = lambda day: day,
    ) -> dict[Key, dict[str, Any]]:
        """Add the figures up by day (or what `span` makes of it) and pivots; zero rows stay out."""
        chosen = None if campaigns is None else set(campaigns)
        names, groups = list(metrics), list(pivots)
        sums: dict[Key, dict[str, Any]] = defaultdict(lambda: dict.fromkeys(names, 0))
        days = [start + timedelta(days=each) for each in range((end - start).days + 1)]
        for account in self.campaigns if accounts is None else accounts:
            for campaign in self.campaigns.get(account, ()):
                if chosen is not None and campaign not in chosen:
                    continue
                first, last = self.schedules.get(campaign, (date.min, date.max))
                for creative in range(self.creatives):
                    ids = {"ACCOUNT": account, "CAMPAIGN": campaign, "CAMPAIGN_GROUP": account}
                    ids["CREATIVE"] = campaign * 1000 + creative
                    values = tuple(
                        f"urn:li:{ENTITY[each]}:{ids[each]}" if each in ENTITY else "urn:li:x:1"
                        for each in groups
                    )
                    for day in days:
                        if first <= day <= last:
                            row = sums[span(day), values]
                            for name in names:
                                row[name] += self.figure(campaign, creative, day, name)
        return {key: row for key, row in sums.items() if any(row.values())}

    async def send(
        self,
        operation: Operation,
        *,
        finish: Any = None,
        cost_bound: int = 0,
        **arguments: Any,
    ) -> Response[Any]:
        known = {parameter.name for parameter in operation.parameters}
        assert set(arguments) <= known, f"{set(arguments) - known} are no arguments"
        call = Call(
            operation=operation,
            accounts=arguments["accounts"],
            campaigns=arguments.get("campaigns"),
            start=arguments["date_range"].start,
            end=arguments["date_range"].end,
            pivots=arguments.get("pivots") or [arguments["pivot"]],
            fields=arguments["fields"].split(","),
            granularity=arguments["time_granularity"],
        )
        self.calls.append(call)
        assert cost_bound >= CAP * len(call.fields)
        self.before(call)
        if self.gate is not None:
            await self.gate()
        elements = self.change(call, self._elements(call))[:CAP]
        body = json.dumps({"elements": elements, "paging": {"count": 10}}).encode()
        attempts = 0
        while True:
            attempts += 1
            try:
                value, cost = await asyncio.to_thread(finish, body)
                break
            except DecodeError:
                if attempts == 4:
                    raise
        assert cost == min(len(elements), CAP) * len(call.fields)
        return Response(
            status=200, headers={}, request_id=None, body=b"", parsed=value, attempts=attempts
        )

    def _elements(self, call: Call) -> list[Element]:
        rows = self.truth(
            call.metrics,
            call.start,
            call.end,
            pivots=call.pivots,
            accounts=call.accounts,
            campaigns=call.campaigns,
            span=_SPANS[call.granularity],
        )
        return [
            {
                "dateRange": {
                    "start": parts(day),
                    "end": parts(call.end if call.granularity == "ALL" else day),
                },
                "pivotValues": list(values),
                **{
                    name: str(value) if METRICS[name].type == "decimal" else value
                    for name, value in row.items()
                },
            }
            for (day, values), row in rows.items()
        ]

    async def _search_accounts(self, *, page_size: int, id: list[int] | None = None) -> Any:
        for account in self.campaigns:
            if account not in self.hidden:
                yield SimpleNamespace(
                    id=account,
                    name=f"Account {account}",
                    currency="EUR" if account % 2 else "USD",
                    status="ACTIVE",
                )

    async def _search_campaigns(
        self, account: int, *, page_size: int, fields: str
    ) -> AsyncIterator[Any]:
        self.listed.append(account)
        for campaign in self.campaigns[account]:
            first, last = self.schedules.get(campaign, (None, None))
            yield SimpleNamespace(
                id=campaign,
                status="ACTIVE",
                campaign_group=f"urn:li:sponsoredCampaignGroup:{account}",
                run_schedule=SimpleNamespace(
                    start=first and _millis(first), end=last and _millis(last + timedelta(days=1))
                ),
                change_audit_stamps=None,
            )


def parts(day: date) -> dict[str, int]:
    return {"year": day.year, "month": day.month, "day": day.day}


def _millis(day: date) -> int:
    return int(datetime(day.year, day.month, day.day, tzinfo=UTC).timestamp() * 1000)


_SPANS: dict[str, Callable[[date], date]] = {
    "DAILY": lambda day: day,
    "MONTHLY": lambda day: day.replace(day=1),
    "YEARLY": lambda day: day.replace(month=1, day=1),
    "ALL": lambda day: date(2026, 11, 1),
}


def found(rows: Iterable[dict[str, Any]], columns: dict[str, str]) -> dict[Key, dict[str, Any]]:
    """Bring rows of a pull into the form of `World.truth`; `columns` maps names to metrics."""
    return {
        (row["date_start"], (row["account"], row["campaign"])): {
            metric: row[column] for column, metric in columns.items()
        }
        for row in rows
    }
