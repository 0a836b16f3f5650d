"""Listings end by token, else by total, else by the next link, else at an empty page."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import pytest

from linkedin_ads_async import IncompleteAnalytics, Page, Pages, PagingError

USERS = "/rest/adAccountUsers?count=2&q=authenticatedUser"


def pages(answers: list[Page[int]], asked: list[dict[str, Any]], paging: Any) -> Pages[int]:
    async def fetch(cursor: Mapping[str, Any]) -> Page[int]:
        asked.append(dict(cursor))
        return answers[len(asked) - 1]

    return Pages(fetch, paging=paging)


async def test_tokens_are_followed_past_short_and_empty_pages() -> None:
    asked: list[dict[str, Any]] = []
    answers = [Page([1, 2], next_token="a"), Page([], next_token="b"), Page([3])]
    assert [item async for item in pages(answers, asked, "page_token")] == [1, 2, 3]
    assert asked == [{}, {"page_token": "a"}, {"page_token": "b"}]


async def test_a_short_page_before_the_total_is_not_the_last() -> None:
    asked: list[dict[str, Any]] = []
    answers = [
        Page([1], total=3, paging={"start": 0, "count": 2}),
        Page([3], total=3, paging={"start": 2, "count": 2}),
    ]
    assert [item async for item in pages(answers, asked, "start_count")] == [1, 3]
    assert asked == [{}, {"start": 2}]


async def test_without_total_and_link_an_empty_page_ends() -> None:
    asked: list[dict[str, Any]] = []
    answers = [Page([1, 2], paging={"count": 2}), Page([3], paging={"count": 2}), Page([])]
    assert [item async for item in pages(answers, asked, "start_count")] == [1, 2, 3]
    assert asked == [{}, {"start": 2}, {"start": 4}]


async def test_an_answer_that_holds_everything_is_the_only_page() -> None:
    asked: list[dict[str, Any]] = []
    answers = [Page([1, 2], paging={"start": 0, "count": 2147483647})]
    assert [item async for item in pages(answers, asked, "start_count")] == [1, 2]


async def test_of_a_next_link_only_the_cursor_is_taken() -> None:
    asked: list[dict[str, Any]] = []
    link = {"rel": "next", "href": "https://evil.example/steal?q=x&start=2&count=2"}
    answers = [Page([1, 2], paging={"count": 2, "links": [link]}), Page([])]
    assert [item async for item in pages(answers, asked, "start_count")] == [1, 2]
    assert asked[1] == {"start": 2, "count": 2}


@pytest.mark.parametrize("href", ["/x?start=0&count=2", "/x?q=y", "/x?start=a"])
async def test_a_next_link_that_loops_or_leads_nowhere_is_an_error(href: str) -> None:
    link = {"rel": "next", "href": href}
    answers = [Page([1, 2], paging={"start": 0, "count": 2, "links": [link]})] * 3
    with pytest.raises(PagingError):
        async for _ in pages(answers, [], "start_count"):
            pass


async def test_a_token_that_comes_back_is_an_error() -> None:
    answers = [Page([1], next_token="a")] * 3
    with pytest.raises(PagingError, match="loop"):
        async for _ in pages(answers, [], "page_token"):
            pass


async def test_iterating_a_listing_asks_page_after_page(wire) -> None:
    wire.answer({"elements": [{"id": 1}], "metadata": {"nextPageToken": "t/+="}})
    wire.answer({"elements": [{"id": 2}], "metadata": {}})
    assert [account.id async for account in wire.ads.ad_accounts.search()] == [1, 2]
    assert [sent.raw_path for sent in wire.sent] == [
        "/rest/adAccounts?q=search",
        "/rest/adAccounts?pageToken=t%2F%2B%3D&q=search",
    ]


async def test_a_capped_analytics_answer_is_never_handed_out(wire) -> None:
    from linkedin_ads_async.models._shared.common import DateRange  # local: only this test

    wire.answer({"elements": [{}] * 15_000, "paging": {"start": 0, "count": 10}})
    with pytest.raises(IncompleteAnalytics, match="15,000"):
        await wire.ads.ad_analytics.statistics(
            pivots=["CAMPAIGN"], date_range=DateRange(), time_granularity="DAILY", accounts=[1]
        )
