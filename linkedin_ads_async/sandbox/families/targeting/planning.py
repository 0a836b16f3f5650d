"""The size of audiences, and what bids and budgets bring there.

More budget never brings less, more criteria never more.
Source: reference/api-targeting-audiences 6 to 8.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from decimal import Decimal, InvalidOperation

import attrs

from linkedin_ads_async.models._shared.common import Money
from linkedin_ads_async.models.ad_campaigns import TargetingCriteria
from linkedin_ads_async.sandbox.answers import Answer, bad_parameter, classic
from linkedin_ads_async.sandbox.context import Context
from linkedin_ads_async.sandbox.families.targeting.audience_size import (
    counted,
    people,
    targeting_faults,
)
from linkedin_ads_async.sandbox.families.targeting.pricing import CLICKS_PER_MILLION, Market
from linkedin_ads_async.sandbox.family import Family
from linkedin_ads_async.sandbox.reads import paged
from linkedin_ads_async.sandbox.store import Document, number_in
from linkedin_ads_async.sandbox.world import DAY_MS
from linkedin_ads_async.targeting import Targeting

__all__ = ["FAMILY"]

HORIZON_DAYS = 365
"""How far ahead this sandbox forecasts; LinkedIn does not say."""

_CENT, _MOST = Decimal("0.01"), Decimal(10) ** 12
_LENGTHS = {"DAILY": 1, "SEVEN_DAY": 7, "THIRTY_DAY": 30, "CUSTOM": HORIZON_DAYS + 1}
_IMPRESSIONS_PER_UNIT = {"CPM": 1_000, "CPC": 1_000_000 // CLICKS_PER_MILLION, "CPV": 5}
"""Impressions that one unit of what is bid for takes."""


@attrs.frozen
class Day:
    """The forecast of one day; money in hundredths of the currency."""

    spent: int
    supply: int
    impressions: int


def count(context: Context) -> Answer:
    found = people(context.state.world.dice, Targeting.of(_criteria(context)))
    return paged(context, [{"active": 0, "total": counted(found)}])


def price(context: Context) -> Answer:
    """Limits and suggestions; an expanded audience is a little cheaper."""
    given = context.arguments
    account = context.visible_account(number_in(given["account"]))
    currency = given.get("currency", account["currency"])
    market = Market.of(context, _criteria(context), currency)
    bid = market.cost_cents(_IMPRESSIONS_PER_UNIT[given["bidType"]])
    if given["matchType"] == "AUDIENCE_EXPANDED":
        bid = bid * 9 // 10
    least = Market(0, market.cpm_cents).cost_cents(400)
    most = max(least * 10, market.cost_cents(market.impressions_per_day))
    usual = min(_cents(context, "dailyBudget") or least * 6, most)

    def spread(**cents: int) -> Document:
        return {name: _money(max(one, 1), currency) for name, one in cents.items()}

    element = {
        "bidLimits": spread(min=bid // 4, max=bid * 40),
        "suggestedBid": spread(default=bid, min=bid * 8 // 10, max=bid * 3 // 2),
        "dailyBudgetLimits": spread(default=max(usual, least), min=least, max=most),
    }
    return paged(context, [element])


def forecast(context: Context) -> Answer:
    """Every metric in every granularity."""
    account = context.visible_account(number_in(context.arguments["account"]))
    start, length = _flight(context)
    _check_plan(context)
    days = list(_days(context, account["currency"], length))
    return paged(
        context,
        [
            {
                "metricType": metric,
                "granularity": granularity,
                "timeSeries": [
                    _point(start + at * DAY_MS, value(days[at : at + size]))
                    for at in range(0, length, size)
                ],
            }
            for metric, value in _METRICS.items()
            for granularity, size in _LENGTHS.items()
        ],
    )


def _days(context: Context, currency: str, length: int) -> Iterator[Day]:
    """Up to 1.2 daily budgets a day, until the total budget is spent."""
    given = context.arguments
    market = Market.of(context, _criteria(context), currency)
    daily, total = _cents(context, "dailyBudget"), _cents(context, "totalBudget")
    seen = market.impressions_per_day
    for name, percent in (("enableAudienceExpansion", 120), ("enableAudienceNetwork", 130)):
        seen = seen * (percent if given.get(name) else 100) // 100
    supply = market.cost_cents(seen) * _won(context, market) // 100
    most = daily * 12 // 10 if daily is not None else max((total or 0) // length, 1)
    left = total if total is not None else most * length
    for _ in range(length):
        spent = min(supply, most, left)
        left -= spent
        yield Day(spent, supply, market.impressions(spent))


def _won(context: Context, market: Market) -> int:
    """Percent of the auctions that a bid wins: all at the suggested price."""
    bid = context.arguments.get("competingBid")
    if bid is None or bid.bid_price is None:
        return 100
    suggested = market.cost_cents(_IMPRESSIONS_PER_UNIT.get(str(bid.bid_type), 1_000))
    offered = _amount(bid.bid_price, "competingBid/bidPrice")
    return min(100, offered * 100 // max(suggested, 1))


def _flight(context: Context) -> tuple[int, int]:
    """Start and number of days; it has to lie in the future, and not too far."""
    span, now = context.arguments["timeRange"], context.state.clock.millis
    if span.start is None or span.end is None or span.end <= span.start:
        raise bad_parameter("PARAM_INVALID", "timeRange", "timeRange has to end after it starts")
    if span.start <= now:
        raise bad_parameter("DATE_TOO_EARLY", "timeRange/start", "The start is not in the future")
    if span.end > now + HORIZON_DAYS * DAY_MS:
        text = f"Forecasts reach {HORIZON_DAYS} days ahead"
        raise bad_parameter("END_DATE_MAX_HORIZON_FOR_FORECAST", "timeRange/end", text)
    return span.start, -((span.start - span.end) // DAY_MS)


def _check_plan(context: Context) -> None:
    given = context.arguments
    if not {"dailyBudget", "totalBudget"} & given.keys():
        raise classic(400, "MISSING_FIELD", "dailyBudget or totalBudget is required")
    if not {"competingBid", "optimizationTarget"} & given.keys():
        raise classic(400, "MISSING_FIELD", "competingBid or optimizationTarget is required")
    if given["campaignType"] == "TEXT_AD":
        raise bad_parameter("FIELD_INVALID", "campaignType", "TEXT_AD is not forecast")
    if given.get("connectedTelevisionOnly") and not given.get("enableAudienceNetwork"):
        text = "connectedTelevisionOnly needs enableAudienceNetwork"
        raise bad_parameter("FIELD_INVALID", "enableAudienceNetwork", text)


def _criteria(context: Context) -> TargetingCriteria:
    criteria: TargetingCriteria = context.arguments["targetingCriteria"]
    for fault in targeting_faults(criteria, "targetingCriteria"):
        raise bad_parameter(fault.code, fault.path, fault.description)
    return criteria


def _cents(context: Context, name: str) -> int | None:
    money = context.arguments.get(name)
    return None if money is None else _amount(money, name)


def _amount(money: Money, path: str) -> int:
    try:
        amount = Decimal(money.amount or 0)
    except InvalidOperation:
        amount = Decimal(0)
    if not amount.is_finite() or not _CENT <= amount < _MOST:
        raise bad_parameter("PARAM_INVALID", path, f"{money.amount!r} is no positive amount")
    return int(amount * 100)


def _money(cents: int, currency: str) -> Document:
    return {"amount": f"{cents // 100}.{cents % 100:02d}", "currencyCode": currency}


def _point(timestamp: int, value: float) -> Document:
    spread = {"lowEnd": value * 0.8, "highEnd": value * 1.2}
    return {"timestamp": timestamp, "value": value, "adForecastRange": spread}


def _per_million(days: Sequence[Day]) -> float:
    impressions = sum(day.impressions for day in days)
    return sum(day.spent for day in days) * 10_000 / impressions if impressions else 0.0


_METRICS: dict[str, Callable[[Sequence[Day]], float]] = {
    "IMPRESSION": lambda days: float(sum(day.impressions for day in days)),
    "CLICK": lambda days: float(sum(d.impressions for d in days) * CLICKS_PER_MILLION // 1_000_000),
    "SPENDING": lambda days: sum(day.spent for day in days) / 100,
    "MAX_POTENTIAL_BUDGET": lambda days: sum(day.supply for day in days) / 100,
    "COST_PER_MILLION_IMPRESSIONS": _per_million,
}

FAMILY = Family(
    handlers={
        "ad_budget_pricing.criteria_v2": price,
        "ad_supply_forecasts.criteria_v2": forecast,
        "audience_counts.targeting_criteria_v2": count,
    }
)
