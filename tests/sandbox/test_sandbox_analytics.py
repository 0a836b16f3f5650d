"""adAnalytics over HTTP: what may be asked, and what comes back."""

from __future__ import annotations

from collections import Counter
from datetime import date, timedelta
from typing import Any

import aiohttp
import pytest
from sandbox_calls import Caller

from linkedin_ads_async.sandbox import Sandbox

TODAY = date(2026, 11, 25)
NINETEEN = (
    "impressions,clicks,costInUsd,likes,shares,follows,comments,reactions,sends,opens,"
    "videoViews,videoStarts,cardClicks,cardImpressions,landingPageClicks,totalEngagements,"
    "otherEngagements,companyPageClicks,oneClickLeads"
)


def span(start: date, end: date | None = None) -> str:
    days = [("start", start), *([("end", end)] if end else [])]
    parts = [f"{side}:(year:{d.year},month:{d.month},day:{d.day})" for side, d in days]
    return f"dateRange=({','.join(parts)})"


def listed(*urns: str) -> str:
    return f"List({','.join(urn.replace(':', '%3A') for urn in urns)})"


def asking(call: Caller, **change: str | None) -> str:
    """A good query of the finder `analytics`, changed in parts; None leaves one out."""
    parts: dict[str, str | None] = {
        "q": "analytics",
        "pivot": "CAMPAIGN",
        "timeGranularity": "DAILY",
        "dateRange": span(date(2026, 10, 1), date(2026, 10, 7)).partition("=")[2],
        "accounts": listed(*(one.urn for one in call.sandbox.world.accounts)),
        "fields": "impressions,clicks,dateRange,pivotValues",
    } | change
    pairs = [f"{name}={value}" for name, value in parts.items() if value is not None]
    return f"/rest/adAnalytics?{'&'.join(pairs)}"


async def elements(call: Caller, **change: str | None) -> list[dict[str, Any]]:
    reply = await call.get(asking(call, **change))
    assert 200 == reply.status, reply.body
    return list(reply.json["elements"])


async def test_a_row_has_its_day_its_campaign_and_what_was_asked(call: Caller) -> None:
    rows = await elements(call)
    assert {("impressions", "clicks", "dateRange", "pivotValues")} == {tuple(r) for r in rows}
    assert all(row["dateRange"]["start"] == row["dateRange"]["end"] for row in rows)
    known = {campaign.urn for campaign in call.sandbox.world.campaigns}
    assert {row["pivotValues"][0] for row in rows} <= known


async def test_rows_of_one_query_come_in_the_same_order_which_is_not_by_day(call: Caller) -> None:
    first, second = await elements(call), await elements(call)
    days = [row["dateRange"]["start"]["day"] for row in first]
    assert first == second
    assert sorted(days) != days


async def test_without_fields_the_two_default_metrics_come(call: Caller) -> None:
    rows = await elements(call, fields=None)
    assert {"impressions", "clicks", "dateRange", "pivotValues"} == set(rows[0])


async def test_the_paging_says_nothing(call: Caller) -> None:
    reply = await call.get(asking(call))
    assert {"start": 0, "count": 10, "links": []} == reply.json["paging"]


async def test_start_and_count_are_ignored(call: Caller) -> None:
    paged = await elements(call, start="0", count="1")
    assert Counter(map(_key, await elements(call))) == Counter(map(_key, paged))


async def test_only_days_and_entities_list_the_days_with_activity(call: Caller) -> None:
    bare = await elements(call, fields="dateRange,pivotValues")
    shown = await elements(call, fields="impressions,dateRange,pivotValues")
    assert Counter(map(_key, shown)) == Counter(map(_key, bare))


async def test_a_row_whose_metrics_are_all_zero_is_left_out(call: Caller) -> None:
    rows = await elements(call, fields="videoViews,dateRange,pivotValues")
    videos = {c.urn for c in call.sandbox.world.campaigns if "video" in c.kind.tags}
    assert rows
    assert {row["pivotValues"][0] for row in rows} <= videos
    assert 0 not in {row["videoViews"] for row in rows}


async def test_decimals_are_texts_of_varying_length(call: Caller) -> None:
    rows = await elements(call, fields="costInLocalCurrency")
    costs = [row["costInLocalCurrency"] for row in rows]
    assert {str} == set(map(type, costs))
    assert len({len(cost.partition(".")[2]) for cost in costs}) > 1


async def test_facets_join_with_and_their_values_with_or(call: Caller) -> None:
    one, two, *_ = [c for c in call.sandbox.world.campaigns if c.activity == 65_536 or c.volume]
    both = await elements(call, campaigns=listed(one.urn, two.urn))
    assert {row["pivotValues"][0] for row in both} <= {one.urn, two.urn}
    other = next(a for a in call.sandbox.world.accounts if a is not one.account)
    assert [] == await elements(call, campaigns=listed(one.urn), accounts=listed(other.urn))


async def test_the_facet_of_one_creative_gives_a_part_of_its_campaign(call: Caller) -> None:
    campaigns = [c for c in call.sandbox.world.campaigns if len(c.creatives) > 1 and c.volume]
    whole = await elements(call, timeGranularity="ALL")
    part = await elements(
        call, timeGranularity="ALL", creatives=listed(*(c.creatives[0].urn for c in campaigns))
    )
    sums = {row["pivotValues"][0]: row["impressions"] for row in whole}
    assert part
    assert all(row["impressions"] < sums[row["pivotValues"][0]] for row in part)


async def test_an_open_range_ends_today(call: Caller) -> None:
    start = span(TODAY - timedelta(days=2)).partition("=")[2]
    days = {row["dateRange"]["end"]["day"] for row in await elements(call, dateRange=start)}
    assert {23, 24, 25} == days


async def test_days_to_come_have_no_rows(call: Caller) -> None:
    later = span(TODAY + timedelta(days=1), TODAY + timedelta(days=9)).partition("=")[2]
    assert [] == await elements(call, dateRange=later)


async def test_an_open_range_goes_on_with_the_clock(call: Caller) -> None:
    start = span(TODAY).partition("=")[2]
    await call("POST", "/__sandbox/clock", {"advance_s": 86_400})
    days = {row["dateRange"]["end"]["day"] for row in await elements(call, dateRange=start)}
    assert {25, 26} == days


async def test_months_are_cut_at_the_ends_of_the_range(call: Caller) -> None:
    days = span(date(2026, 9, 20), date(2026, 10, 5)).partition("=")[2]
    rows = await elements(call, timeGranularity="MONTHLY", dateRange=days)
    found = {(r["dateRange"]["start"]["day"], r["dateRange"]["end"]["day"]) for r in rows}
    assert {(20, 30), (1, 5)} == found


async def test_all_over_old_days_is_widened_to_whole_months(call: Caller) -> None:
    days = span(date(2026, 2, 10), date(2026, 3, 10)).partition("=")[2]
    rows = await elements(call, timeGranularity="ALL", dateRange=days)
    assert {"year": 2026, "month": 2, "day": 1} == rows[0]["dateRange"]["start"]
    assert {"year": 2026, "month": 3, "day": 31} == rows[0]["dateRange"]["end"]


async def test_pivot_values_follow_the_order_of_the_pivots(call: Caller) -> None:
    rows = await elements(call, q="statistics", pivot=None, pivots="List(CAMPAIGN,ACCOUNT)")
    first, second = rows[0]["pivotValues"]
    assert first.startswith("urn:li:sponsoredCampaign:")
    assert second.startswith("urn:li:sponsoredAccount:")


async def test_sorted_rows_come_in_order(call: Caller) -> None:
    rows = await elements(call, sortBy="(field:CLICKS,order:DESCENDING)")
    clicks = [row["clicks"] for row in rows]
    assert sorted(clicks, reverse=True) == clicks


async def test_a_metric_that_a_pivot_does_not_offer_is_missing_from_its_rows(call: Caller) -> None:
    rows = await elements(
        call, pivot="MEMBER_SENIORITY", fields="impressions,cardClicks,pivotValues"
    )
    assert {("impressions", "pivotValues")} == {tuple(row) for row in rows}


async def test_reach_of_a_long_range_is_missing(call: Caller) -> None:
    days = span(date(2026, 7, 1), date(2026, 10, 31)).partition("=")[2]
    asked = {"timeGranularity": "ALL", "fields": "impressions,approximateMemberReach"}
    assert "approximateMemberReach" not in (await elements(call, dateRange=days, **asked))[0]
    assert "approximateMemberReach" in (await elements(call, **asked))[0]


@pytest.mark.parametrize(
    ("change", "code"),
    [
        ({"pivot": None}, "MISSING_FIELD"),
        ({"timeGranularity": None}, "MISSING_FIELD"),
        ({"dateRange": None}, "MISSING_FIELD"),
        ({"accounts": None}, "MISSING_FIELD"),
        ({"accounts": "List()"}, "MISSING_FIELD"),
        ({"accounts": None, "campaignType": "TEXT_AD"}, "MISSING_FIELD"),
        (
            {"dateRange": "(start:(year:2026,month:3,day:2),end:(year:2026,month:3,day:1))"},
            "START_DATE_AFTER_END_DATE",
        ),
        ({"dateRange": "(start:(year:2016,month:11,day:1))"}, "DATE_TOO_EARLY"),
        (
            {"dateRange": "(start:(year:2024,month:11,day:1))", "pivot": "MEMBER_INDUSTRY"},
            "DATE_TOO_EARLY",
        ),
    ],
)
async def test_a_bad_question_is_refused_with_its_code(
    call: Caller, change: dict[str, str | None], code: str
) -> None:
    reply = await call.get(asking(call, **change))
    assert (400, code) == (reply.status, reply.code)


@pytest.mark.parametrize(
    ("change", "path"),
    [
        ({"pivot": "OBJECTIVE_TYPE"}, "pivot"),
        ({"pivot": "UNICORN"}, "pivot"),
        ({"q": "statistics", "pivot": None, "pivots": "List(MEMBER_INDUSTRY)"}, "pivots"),
        (
            {
                "q": "statistics",
                "pivot": None,
                "pivots": "List(ACCOUNT,CAMPAIGN,CREATIVE,SHARE)",
            },
            "pivots",
        ),
        ({"timeGranularity": "HOURLY"}, "timeGranularity"),
        ({"fields": "impressions,unicorns"}, "fields"),
        ({"fields": f"{NINETEEN},dateRange,pivotValues"}, "fields"),
        ({"accounts": "List(507006650)"}, "accounts"),
    ],
)
async def test_a_bad_value_is_named(call: Caller, change: dict[str, str | None], path: str) -> None:
    reply = await call.get(asking(call, **change))
    assert (400, [path]) == (reply.status, [where for _, where in reply.input_codes])


async def test_20_names_pass(call: Caller) -> None:
    assert await elements(call, fields=f"{NINETEEN},dateRange")


async def test_a_metric_newer_than_the_version_is_refused(call: Caller) -> None:
    path = asking(call, fields="appointmentsScheduled")
    older = await call.get(path, headers={"LinkedIn-Version": "202604"})
    newer = await call.get(path, headers={"LinkedIn-Version": "202605"})
    assert (400, 200) == (older.status, newer.status)


async def test_a_pivot_newer_than_the_version_is_refused(call: Caller) -> None:
    path = asking(call, pivot="MEMBER_DESIGNATED_MARKET_AREA")
    older = await call.get(path, headers={"LinkedIn-Version": "202608"})
    newer = await call.get(path, headers={"LinkedIn-Version": "202609"})
    assert (400, 200) == (older.status, newer.status)


async def test_a_forbidden_account_answers_nothing(call: Caller) -> None:
    forbidden = next(one for one in call.sandbox.world.accounts if one.forbidden)
    assert [] == await elements(call, accounts=listed(forbidden.urn))


async def test_a_forbidden_account_is_refused_where_so_set(
    session: aiohttp.ClientSession,
) -> None:
    async with Sandbox(seed=1, accounts=5, campaigns=40, today=TODAY, forbidden="403") as sandbox:
        call = Caller(sandbox, session)
        forbidden = next(one for one in sandbox.world.accounts if one.forbidden)
        reply = await call.get(asking(call, accounts=listed(forbidden.urn)))
    assert (403, "USER_NOT_AUTHORIZED") == (reply.status, reply.code)


async def test_15000_rows_come_and_the_oldest_are_missing(session: aiohttp.ClientSession) -> None:
    async with Sandbox(seed=1, accounts=25, campaigns=1200, today=TODAY) as sandbox:
        call = Caller(sandbox, session)
        month = span(date(2026, 10, 1), date(2026, 10, 31)).partition("=")[2]
        rows = await elements(call, dateRange=month)
        query = asking(call, dateRange=month).partition("?")[2]
        truth = (await call.get(f"/__sandbox/truth?{query}")).json
    per_day = Counter(row["dateRange"]["start"]["day"] for row in rows)
    assert 15_000 == len(rows)
    assert truth["rows"] > 15_000
    assert 31 in per_day
    assert 1 not in per_day


async def test_answers_sum_to_the_truth(call: Caller) -> None:
    rows = await elements(call)
    truth = (await call.get(f"/__sandbox/truth?{asking(call).partition('?')[2]}")).json
    sums = {name: sum(row[name] for row in rows) for name in ("impressions", "clicks")}
    assert {"rows": len(rows), "sums": sums} == truth


async def test_the_truth_can_be_asked_by_form_and_without_the_20_name_rule(call: Caller) -> None:
    query = asking(call, fields=f"{NINETEEN},dateRange,pivotValues").partition("?")[2]
    reply = await call("POST", "/__sandbox/truth", query.encode())
    assert 200 == reply.status
    assert 19 == len(reply.json["sums"])


async def revenue(call: Caller, **change: str | None) -> Any:
    urn = next(one.urn for one in call.sandbox.world.accounts if not one.forbidden)
    parts: dict[str, str | None] = {
        "q": "attributedRevenueMetrics",
        "pivots": "List(CAMPAIGN)",
        "account": listed(urn),
        "dateRange": span(date(2026, 9, 1), TODAY).partition("=")[2],
    } | change
    pairs = [f"{name}={value}" for name, value in parts.items() if value is not None]
    return await call.get(f"/rest/adAnalytics?{'&'.join(pairs)}")


async def test_attributed_revenue_comes_in_a_record_of_its_own(call: Caller) -> None:
    row = (await revenue(call)).json["elements"][0]
    assert {"dateRange", "pivotValues", "revenueAttributionMetrics"} == set(row)
    assert "openOpportunities" in row["revenueAttributionMetrics"]


async def test_open_deals_are_known_only_of_a_range_that_ends_today(call: Caller) -> None:
    days = span(date(2026, 9, 1), date(2026, 10, 31)).partition("=")[2]
    row = (await revenue(call, dateRange=days)).json["elements"][0]
    assert "openOpportunities" not in row["revenueAttributionMetrics"]


async def test_a_projection_reaches_into_attributed_revenue(call: Caller) -> None:
    fields = "revenueAttributionMetrics:(revenueWonInUsd,returnOnAdSpend)"
    row = (await revenue(call, fields=fields)).json["elements"][0]
    members = set(row["revenueAttributionMetrics"])
    assert members <= {"revenueWonInUsd", "returnOnAdSpend"}
    assert ["revenueAttributionMetrics"] == list(row)


@pytest.mark.parametrize(
    "days",
    [
        (date(2026, 11, 1), date(2026, 11, 25)),
        (date(2025, 9, 1), date(2025, 10, 31)),
    ],
)
async def test_attributed_revenue_takes_30_to_366_days_of_the_last_year(
    call: Caller, days: tuple[date, date]
) -> None:
    assert 400 == (await revenue(call, dateRange=span(*days).partition("=")[2])).status


async def test_attributed_revenue_knows_three_pivots(call: Caller) -> None:
    assert 400 == (await revenue(call, pivots="List(CREATIVE)")).status


def _key(row: dict[str, Any]) -> tuple[Any, ...]:
    start = row["dateRange"]["start"]
    return start["month"], start["day"], *row["pivotValues"]
