"""Figures beside adAnalytics: companies, the member's own posts and followers, organic videos.

Where the facts name no members of an answer, the ones here are only something to read.
Source: reference/api-analytics j, reference/api-versions-errors-limits b.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from linkedin_ads_async.sandbox.answers import Answer, bad_parameter, classic
from linkedin_ads_async.sandbox.context import Context
from linkedin_ads_async.sandbox.family import Family
from linkedin_ads_async.sandbox.store import number_in
from linkedin_ads_async.sandbox.world import DAY_MS

__all__ = ["FAMILY"]

_SIZES = ("SIZE_1", "SIZE_2_TO_10", "SIZE_51_TO_200", "SIZE_10001_OR_MORE", "$UNKNOWN")
_INDUSTRIES = (0, 4, 6, 96)
_COUNTRIES = ("DE", "NL", "US", "FR")
_SINCE = {
    "companySize": "202606",
    "conversions": "202603",
    "costInLocalCurrencyPerPaidQualifiedLead": "202606",
    "countryCode": "202606",
    "industry": "202606",
    "paidQualifiedLeads": "202603",
    "paidVideoViews": "202605",
}
_LOOKBACKS_SINCE = {"LAST_180_DAYS": "202604", "LAST_365_DAYS": "202606"}
_PLAIN_METRIC_TYPE = "202605"


def _rows(rows: list[Any]) -> Answer:
    paging = {"start": 0, "count": len(rows), "links": []}
    return Answer(document={"elements": rows, "paging": paging})


def _companies(context: Context) -> Answer:
    """The same companies for every window, with figures that grow with it."""
    account = context.arguments.get("account")
    if account is None:
        raise classic(400, "MISSING_FIELD", "Parameter account is required")
    context.visible_account(number_in(account))
    filters = context.arguments.get("filterCriteria")
    window = str((filters and filters.lookback_window) or "LAST_90_DAYS")
    if _LOOKBACKS_SINCE.get(window, "") > context.version:
        raise bad_parameter("FIELD_INVALID", "filterCriteria/lookbackWindow", f"{window} is newer")
    days = int(window.split("_")[1])
    return _rows([_company(context, str(account), at, days) for at in range(12)])


def _company(context: Context, account: str, at: int, days: int) -> dict[str, Any]:
    dice, key = context.state.world.dice, ("company", account, at)
    leads = dice.between(0, 9, *key, "leads") * days // 30
    cost = dice.between(2_000, 9_000, *key, "cost") / 100
    row = {
        "paidQualifiedLeads": leads,
        "conversions": dice.between(0, 30, *key, "conversions") * days // 30,
        "paidVideoViews": dice.between(0, 900, *key, "views") * days // 30,
        "companySize": _SIZES[dice(*key, "size") % len(_SIZES)],
        "industry": f"urn:li:industry:{_INDUSTRIES[dice(*key, 'industry') % len(_INDUSTRIES)]}",
        "countryCode": _COUNTRIES[dice(*key, "country") % len(_COUNTRIES)],
        "costInLocalCurrencyPerPaidQualifiedLead": cost if leads else None,
    }
    return {
        name: value
        for name, value in row.items()
        if value is not None and _SINCE[name] <= context.version
    }


def _posts(context: Context) -> Answer:
    """One figure of a post, or of all posts of the member."""
    entity = context.arguments.get("entity", "me")
    if context.operation.member == "entity" and entity == "me":
        raise classic(400, "MISSING_FIELD", "Parameter entity is required")
    kind = str(context.arguments.get("queryType", "IMPRESSION"))
    count = context.state.world.dice.between(1, 5_000, "post", entity, kind)
    named = kind if context.version >= _PLAIN_METRIC_TYPE else {"value": kind}
    return _rows([{"metricType": named, "count": count}])


def _followers(context: Context) -> Answer:
    count = context.state.world.dice.between(50, 5_000, "followers")
    return _rows([{"memberFollowersCount": count}])


def _followers_gained(context: Context) -> Answer:
    if "dateRange" not in context.arguments:
        raise classic(400, "MISSING_FIELD", "Parameter dateRange is required")
    dice, span = context.state.world.dice, context.arguments["dateRange"]
    return _rows([{"memberFollowersCount": dice.between(0, 50, "gained", span)}])


def _video(context: Context) -> Answer:
    """One row in all, or one per day or week of the span."""
    post, kind = str(context.arguments["entity"]), str(context.arguments["type"])
    dice = context.state.world.dice
    return _rows(
        [
            {
                "timeRange": {"start": start, "end": end},
                "value": dice.between(0, 900, post, kind, start),
            }
            for start, end in _spans(context)
        ]
    )


def _spans(context: Context) -> Iterator[tuple[int, int]]:
    now = context.state.clock.millis
    asked = context.arguments.get("timeRange")
    start = (asked and asked.start) or now - 28 * DAY_MS
    end = (asked and asked.end) or now
    steps = {"DAY": DAY_MS, "WEEK": 7 * DAY_MS}
    step = steps.get(str(context.arguments.get("aggregation")), max(end - start, 1))
    for at in range(start, end, step):
        yield at, min(at + step, end)


FAMILY = Family(
    handlers={
        "account_intelligence.account": _companies,
        "member_creator_post_analytics.entity": _posts,
        "member_creator_post_analytics.me": _posts,
        "member_followers_count.date_range": _followers_gained,
        "member_followers_count.me": _followers,
        "video_analytics.entity": _video,
    },
)
