"""The finder attributedRevenueMetrics: what a connected CRM would attribute.

Source: reference/api-analytics a.3, c.10.
"""

from __future__ import annotations

from collections import defaultdict
from datetime import date, timedelta
from typing import Any

from linkedin_ads_async.sandbox.answers import bad_parameter, classic
from linkedin_ads_async.sandbox.context import Context
from linkedin_ads_async.sandbox.families.reporting.questions import Question
from linkedin_ads_async.sandbox.families.reporting.splits import owner
from linkedin_ads_async.sandbox.projection import Tree, project
from linkedin_ads_async.sandbox.rates import UNITS, decimal_text

__all__ = ["check_revenue", "revenue_rows"]

SHORTEST_DAYS = 30
LONGEST_DAYS = 366

_BASES = ("clicks", "costInUsd")


def check_revenue(context: Context, start: date, end: date) -> None:
    """30 to 366 days, beginning within the last year."""
    days = (end - start).days + 1
    if not SHORTEST_DAYS <= days <= LONGEST_DAYS:
        text = f"{SHORTEST_DAYS} to {LONGEST_DAYS} days, not {days}"
        raise bad_parameter("FIELD_INVALID", "dateRange", text)
    if start < context.state.clock.today - timedelta(days=LONGEST_DAYS):
        text = "The range has to begin within the last year"
        raise classic(400, "DATE_TOO_EARLY", text)


def revenue_rows(context: Context, question: Question, tree: Tree) -> list[dict[str, Any]]:
    """One element per tuple of pivot values with clicks, over the whole range."""
    state = context.state
    totals: dict[tuple[str, ...], list[int]] = defaultdict(lambda: [0, 0])
    first, last = question.start.toordinal(), question.end.toordinal()
    if first > last:
        return []  # Deals of days to come are not known.
    for campaign, _ in question.select(state.world):
        values = owner(campaign, question.pivots)
        key = tuple(values[pivot][0] for pivot in question.pivots)
        columns = state.figures.columns(campaign, _BASES, first, last)
        for at, column in enumerate(columns):
            totals[key][at] += sum(column)
    ends_today = question.end == state.clock.today
    written = question.buckets[0].written
    return [
        project(
            {
                "dateRange": written,
                "pivotValues": list(key),
                "revenueAttributionMetrics": _metrics(clicks, cost, ends_today),
            },
            tree,
        )
        for key, (clicks, cost) in totals.items()
        if clicks
    ]


def _metrics(clicks: int, cost: int, ends_today: bool) -> dict[str, Any]:
    """Deals follow from clicks: one in 64 is won, one in 24 is open."""
    won, open_ = clicks // 64, clicks // 24
    revenue = won * (1_234 * UNITS + clicks % 97 * 12_345)
    found: dict[str, Any] = {
        "revenueWonInUsd": decimal_text(revenue),
        "returnOnAdSpend": round(revenue / cost, 6) if cost else None,
        "closedWonOpportunities": won,
        "opportunityWinRate": round(won / (won + open_), 6) if won + open_ else None,
        "averageDealSizeInUsd": decimal_text(revenue // won) if won else None,
        "averageDaysToClose": 20 + clicks % 400 / 10,
    }
    if ends_today:
        found["opportunityAmountInUsd"] = decimal_text(open_ * 987 * UNITS)
        found["openOpportunities"] = open_
    return found
