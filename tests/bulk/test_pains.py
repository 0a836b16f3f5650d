"""What users of other connectors lost rows by, each with rows as they met them.

The numbers are those of the list of pains that the project keeps: 23 to 36 are rows that are
missing or wrong without a word.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Callable
from datetime import date
from decimal import Decimal
from typing import Any

import pytest
from bulk_world import CAP, TODAY, Call, Element, World, found, parts

from linkedin_ads_async import LinkedInAds
from linkedin_ads_async.bulk import AnalyticsPull, MetricWarning
from linkedin_ads_async.errors import IncompleteAnalytics, PermissionDenied, ServerError
from linkedin_ads_async.facts.metrics import METRICS
from linkedin_ads_async.operation import RawResponse, Request
from linkedin_ads_async.transport import HandlerTransport

START, END = date(2026, 10, 1), date(2026, 10, 31)
COMMON, RARE = "impressions", "oneClickLeads"
FILLERS = [
    name
    for name, each in METRICS.items()
    if each.sums and not each.not_with and name not in (COMMON, RARE, "clicks", "costInUsd")
]
TWO_CHUNKS = [COMMON, "clicks", "costInUsd", *FILLERS[:15], RARE]
"""19 metrics: the rare one is asked for by a call of its own."""


def pull(world: Any, accounts: Any = None, **asked: Any) -> AnalyticsPull:
    options = {"start": START, "end": END, "metrics": [COMMON], "today": TODAY}
    return AnalyticsPull(world, accounts, **{**options, **asked})


async def rows(job: AnalyticsPull) -> list[dict[str, Any]]:
    return [row async for row in job.rows()]


def column(name: str) -> str:
    return METRICS[name].column


def element(campaign: int = 10_000, day: date = START, **metrics: Any) -> Element:
    values = ["urn:li:sponsoredAccount:1", f"urn:li:sponsoredCampaign:{campaign}"]
    return {
        "dateRange": {"start": parts(day), "end": parts(day)},
        "pivotValues": values,
        **metrics,
    }


def answers(world: World, common: list[Element], rare: list[Element]) -> None:
    """Let the server answer the two calls with just these rows."""
    world.change = lambda call, _: rare if RARE in call.fields else common


async def test_p23_rows_over_the_cap_come_all_the_same() -> None:
    """A connector kept 15,000 of a year's rows and said nothing."""
    world = World({1: 600}, zeros=0)
    world.schedules = dict.fromkeys(world.campaigns[1], (START, START))
    job = pull(world)
    assert 1 == (await job.plan()).calls
    world.schedules = {}
    expected = world.truth([COMMON], START, END)
    assert len(expected) > CAP
    assert expected == found(await rows(job), {column(COMMON): COMMON})


async def test_p24_a_day_that_reaches_the_cap_is_split_by_its_entities() -> None:
    """Another asked day by day and warned where a day was full: it was cut already."""
    world = World({1: 9_000, 2: 9_000}, zeros=0)
    world.schedules = {
        each: (date(2025, 1, 1), date(2025, 1, 1))
        for some in world.campaigns.values()
        for each in some
    }
    job = pull(world, start=END)
    await job.plan()
    world.schedules = {}
    assert 18_000 == len(await rows(job))


async def test_p25_what_cannot_be_split_is_named_and_the_rest_is_kept() -> None:
    """A third one raised at 15,000 and left it to the user to achieve less."""
    world = World({1: 1, 2: 1}, creatives=15_000, zeros=0)
    world.campaigns[2] = []
    job = pull(world, pivots="CREATIVE", start=END)
    with pytest.raises(IncompleteAnalytics, match="account 1, 2026-10-31: 15,000 rows came"):
        await job.to_arrow()


async def test_p26_counts_match_after_six_months() -> None:
    """Counts did not match, found out half a year later."""
    world = World({1: 90, 2: 30}, zeros=2)
    start = date(2026, 5, 1)
    table = await pull(world, start=start).to_arrow()
    truth = world.truth([COMMON], start, END)
    assert len(truth) == table.num_rows
    assert sum(row[COMMON] for row in truth.values()) == sum(table[column(COMMON)].to_pylist())


class Pages:
    """A client whose listings are the real ones, over pages that the test writes."""

    def __init__(self, ads: LinkedInAds, world: World) -> None:
        self.version, self.send = world.version, world.send
        self.ad_accounts, self.ad_campaigns = ads.ad_accounts, ads.ad_campaigns


def client(pages: Callable[[Request], dict[str, Any]]) -> LinkedInAds:
    """A client that is answered by a function."""

    def handler(request: Request) -> RawResponse:
        return RawResponse(status=200, headers={}, body=json.dumps(pages(request)).encode())

    return LinkedInAds(transport=HandlerTransport(handler))


ACCOUNT = {"id": 1, "name": "One", "currency": "EUR", "status": "ACTIVE"}


@pytest.mark.parametrize("short", [0, 1, 99])
async def test_p27_a_short_page_of_campaigns_does_not_end_the_list(short: int) -> None:
    """A broken entity made a page one short, the client stopped, and four pages were lost."""
    world = World({1: 250})
    ids = world.campaigns[1]
    pages = [ids[:short], ids[short:200], ids[200:]]

    def answer(request: Request) -> dict[str, Any]:
        if "/adCampaigns" not in request.path:
            return {"elements": [ACCOUNT], "metadata": {}}
        at = next((n for n in (1, 2) if f"pageToken=t{n}" in request.query), 0)
        following = {"nextPageToken": f"t{at + 1}"} if at < 2 else {}
        return {"elements": [{"id": each} for each in pages[at]], "metadata": following}

    async with client(answer) as ads:
        job = pull(Pages(ads, world))
        plan = await job.plan()
        assert [250] == [each.campaigns for each in plan.accounts]
        assert world.truth([COMMON], START, END) == found(await rows(job), {column(COMMON): COMMON})


async def test_p28_rows_do_not_depend_on_a_campaign_that_no_list_shows() -> None:
    """A page of 96 came without a link to the next: what was not listed was never asked for."""
    world = World({1: 30})

    async def only_one(account: int, **_: Any) -> Any:
        async for each in world._search_campaigns(account, page_size=1000, fields=""):
            yield each
            return

    world.ad_campaigns.search = only_one
    expected = world.truth([COMMON], START, END)
    assert expected == found(await rows(pull(world)), {column(COMMON): COMMON})


async def test_p29_one_account_never_moves_the_window_of_another() -> None:
    """The cursor of one campaign was used for the next, so its days were skipped."""
    world = World({1: 300, 2: 300, 3: 2})
    world.schedules = dict.fromkeys(world.campaigns[1], (END, END))
    job = pull(world)
    expected = world.truth([COMMON], START, END)
    assert expected == found(await rows(job), {column(COMMON): COMMON})
    asked = Counter(
        (account, day)
        for call in world.calls
        for account in call.accounts
        for day in range(call.start.toordinal(), call.end.toordinal() + 1)
    )
    assert {1} == set(asked.values())
    assert 3 * 31 == len(asked)


async def test_p29_names_that_cannot_be_looked_up_lose_no_rows() -> None:
    """Creatives vanished from the result when their names could not be read."""
    world = World({1: 20})

    async def refuse(account: int, **_: Any) -> Any:
        raise PermissionDenied("no role", status=403)
        yield

    world.ad_campaigns.search = refuse
    expected = world.truth([COMMON], START, END)
    assert expected == found(await rows(pull(world)), {column(COMMON): COMMON})


async def test_p30_an_answer_that_failed_is_never_an_empty_one() -> None:
    """A connector ran to its end, and its analytics were empty or had failed."""
    world = World({1: 2})

    def fail(call: Call) -> None:
        raise ServerError("internal error", status=500)

    world.before = fail
    job = pull(world)
    with pytest.raises(IncompleteAnalytics, match="internal error"):
        await rows(job)
    assert job.report is not None
    assert ["incomplete"] == [each.status for each in job.report.accounts]


async def test_p31_every_row_has_all_metrics_whatever_chunk_it_came_by() -> None:
    """Some rows had 48 fields and others 18, because a chunk was not merged."""
    world = World({1: 4})
    job = pull(world, metrics=TWO_CHUNKS)
    got = await rows(job)
    assert {len(job.schema.names)} == {len(row) for row in got}
    truth = world.truth(TWO_CHUNKS, START, END)
    assert truth == found(got, {column(name): name for name in TWO_CHUNKS})


async def test_p31_devices_of_different_campaigns_stay_apart() -> None:
    """One row came where three were due: the merge had left the campaign out of the key."""
    world = World({1: 3})
    devices = ("DESKTOP_WEB", "MOBILE_APP")

    def by_device(call: Call, _: list[Element]) -> list[Element]:
        return [
            {
                **element(campaign, clicks=campaign % 10 + at, impressions=9),
                "pivotValues": [*element(campaign)["pivotValues"], device],
            }
            for campaign in world.campaigns[1]
            for at, device in enumerate(devices)
        ]

    world.change = by_device
    pivots = ["CAMPAIGN", "IMPRESSION_DEVICE_TYPE"]
    got = await rows(pull(world, pivots=pivots, metrics=[COMMON, "clicks"], end=START))
    assert [(1, 0), (1, 1), (1, 2)] == sorted({(1, row["campaign_id"] % 10) for row in got})
    assert 3 * len(devices) == len(got)
    assert {"DESKTOP_WEB", "MOBILE_APP"} == {row["impression_device_type"] for row in got}


async def test_p32_conversions_by_rule_warn_of_metrics_that_mean_nothing_there() -> None:
    """Totals by CONVERSION were compared with those of the campaigns, and were others."""
    world = World({1: 1})
    with pytest.warns(MetricWarning, match="only conversion metrics .* not impressions"):
        pull(world, pivots="CONVERSION")


async def test_p33_no_access_and_no_activity_are_told_apart() -> None:
    """LinkedIn answers both with nothing."""
    world = World({1: 0, 2: 3, 3: 3})
    world.hidden = {3}
    job = pull(world, [1, 2, 3])
    await rows(job)
    assert job.report is not None
    assert {1: "empty", 2: "complete", 3: "forbidden"} == {
        each.account.id: each.status for each in job.report.accounts
    }


@pytest.mark.parametrize("answer", ["403", "empty"])
async def test_one_forbidden_account_of_fifty_is_named_and_the_others_are_whole(
    answer: str,
) -> None:
    world = World(dict.fromkeys(range(1, 51), 2))

    def refuse(call: Call) -> None:
        if 33 in call.accounts:
            raise PermissionDenied("no role on an account", status=403)

    if answer == "403":
        world.before = refuse
    else:
        world.hidden = {33}
    job = pull(world, range(1, 51))
    got = await rows(job)
    others = [each for each in range(1, 51) if each != 33]
    expected = world.truth([COMMON], START, END, accounts=others)
    assert expected == found(got, {column(COMMON): COMMON})
    assert job.report is not None
    assert [33] == [each.account.id for each in job.report.of("forbidden")]
    assert () == job.report.of("empty")
    assert job.report.complete
    # Bisection: two calls for every halving of fifty, and the first.
    assert len(world.calls) <= 1 + 2 * 6


async def test_p34_a_day_without_the_asked_metrics_is_absent_and_not_zero() -> None:
    """A day whose metrics are all zero is left out by LinkedIn: nothing is made up for it."""
    world = World({1: 1})
    answers(world, [element(impressions=5)], [])
    got = await rows(pull(world))
    assert [START] == [row["date_start"] for row in got]


async def test_p34_a_row_missing_in_one_chunk_is_zero_there_and_is_counted() -> None:
    world = World({1: 2})
    answers(
        world,
        [element(10_000, impressions=5, clicks=1), element(10_001, impressions=6, clicks=0)],
        [element(10_001, oneClickLeads=2)],
    )
    job = pull(world, metrics=TWO_CHUNKS)
    got = {row["campaign_id"]: row for row in await rows(job)}
    assert (5, 0) == (got[10_000]["impressions"], got[10_000]["one_click_leads"])
    assert (6, 2) == (got[10_001]["impressions"], got[10_001]["one_click_leads"])
    assert job.report is not None
    assert 1 == job.report.filled
    assert "1 times a row had some metrics only" in str(job.report)


async def test_p34_a_row_of_a_rare_metric_alone_is_kept() -> None:
    """A lead after the end of the campaign comes without an impression."""
    world = World({1: 1})
    answers(world, [], [element(oneClickLeads=1)])
    got = await rows(pull(world, metrics=TWO_CHUNKS))
    assert [(0, 1, Decimal(0))] == [
        (row["impressions"], row["one_click_leads"], row["cost_in_usd"]) for row in got
    ]


async def test_a_null_in_one_chunk_and_a_zero_in_another_both_stay() -> None:
    world = World({1: 2})
    answers(
        world,
        [element(10_000, impressions=None, clicks=0), element(10_001, impressions=0, clicks=None)],
        [element(10_000, oneClickLeads=0), element(10_001, oneClickLeads=None)],
    )
    got = {row["campaign_id"]: row for row in await rows(pull(world, metrics=TWO_CHUNKS))}
    named = ("impressions", "clicks", "one_click_leads")
    assert [None, 0, 0] == [got[10_000][name] for name in named]
    assert [0, None, None] == [got[10_001][name] for name in named]


async def test_a_duplicate_in_one_chunk_adds_nothing_to_the_row() -> None:
    world = World({1: 1})
    twice = element(impressions=5, clicks=1)
    answers(world, [twice, dict(twice)], [element(oneClickLeads=3)])
    job = pull(world, metrics=TWO_CHUNKS)
    got = await rows(job)
    assert [(5, 3)] == [(row["impressions"], row["one_click_leads"]) for row in got]
    assert job.report is not None
    assert 1 == job.report.doubles


async def test_a_duplicate_with_a_null_for_a_zero_is_a_contradiction() -> None:
    world = World({1: 1})
    answers(world, [element(impressions=0, clicks=1), element(impressions=None, clicks=1)], [])
    with pytest.raises(IncompleteAnalytics, match=r"a row twice: impressions of .* is 0 and None"):
        await rows(pull(world, metrics=TWO_CHUNKS))


async def test_chunks_that_name_other_days_for_a_month_are_a_contradiction() -> None:
    """`ALL` and `MONTHLY` name the days that they cover, which may be more than were asked."""
    world = World({1: 1})
    whole = {"dateRange": {"start": parts(START), "end": parts(END)}}
    late = {"dateRange": {"start": parts(date(2026, 10, 5)), "end": parts(END)}}
    for granularity in ("MONTHLY", "ALL"):
        answers(world, [element(impressions=5) | whole], [element(oneClickLeads=3) | late])
        with pytest.raises(IncompleteAnalytics, match=f"different days for the same {granularity}"):
            await rows(pull(world, metrics=TWO_CHUNKS, granularity=granularity))
        answers(world, [element(impressions=5) | whole], [element(oneClickLeads=3) | whole])
        got = await rows(pull(world, metrics=TWO_CHUNKS, granularity=granularity))
        assert [(START, END, 5, 3)] == [
            (row["date_start"], row["date_end"], row["impressions"], row["one_click_leads"])
            for row in got
        ]


@pytest.mark.parametrize(
    ("stray", "words"),
    [
        (element(day=date(2026, 11, 1), impressions=1), "dateRange"),
        (
            element(impressions=1) | {"pivotValues": ["urn:li:sponsoredAccount:2", "urn:li:x:1"]},
            "names urn:li:sponsoredAccount:2, which was not asked",
        ),
    ],
)
async def test_rows_that_nobody_asked_for_make_their_unit_incomplete(
    stray: Element, words: str
) -> None:
    world = World({1: 1})
    answers(world, [element(impressions=5), stray], [])
    with pytest.raises(IncompleteAnalytics, match=words):
        await rows(pull(world))


async def test_p35_rows_of_campaigns_that_share_everything_else_are_not_collapsed() -> None:
    """Warehouses kept one row of several, as the campaign was not in the key."""
    world = World({1: 5, 2: 5})
    world.change = lambda call, elements: [{**each, COMMON: 7} for each in elements]
    table = await pull(world, end=START).to_arrow()
    keys = table.select(["date_start", "account_id", "campaign_id"]).to_pylist()
    assert len(keys) == len({tuple(key.values()) for key in keys}) > 5


async def test_p36_no_page_is_as_small_as_a_server_would_make_it() -> None:
    """Ten entities came where a page size was not named."""
    world = World({1: 3})
    asked = []

    def answer(request: Request) -> dict[str, Any]:
        asked.append(request.query)
        kind = [{"id": 1}] if "/adCampaigns" in request.path else [ACCOUNT]
        return {"elements": kind, "metadata": {}}

    async with client(answer) as ads:
        await pull(Pages(ads, world)).plan()
    assert 2 == len(asked)
    assert all("pageSize=1000" in query for query in asked)


async def test_a_stray_row_is_asked_for_again_before_its_unit_is_given_up() -> None:
    """What came once and not again is no reason to lose a unit."""
    world = World({1: 1}, zeros=0)
    expected = world.truth([COMMON], START, END)
    tries = []
    honest = world.send

    async def stray_first(operation: Any, *, finish: Any, **asked: Any) -> Any:
        def once_wrong(body: bytes) -> Any:
            tries.append(body)
            wrong = body.replace(b"sponsoredAccount:1", b"sponsoredAccount:9")
            return finish(wrong if len(tries) == 1 else body)

        return await honest(operation, finish=once_wrong, **asked)

    world.send = stray_first  # type: ignore[method-assign]  # the world stands in for the client
    job = pull(world)
    assert expected == found(await rows(job), {column(COMMON): COMMON})
    assert job.report is not None
    assert (2, 1) == (len(tries), job.report.retries)
