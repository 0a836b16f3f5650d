"""LinkedIn's sample requests of the reporting page, and what the client sends for them.

A sample is written down as the page has it (`document`), beside the bytes that go out (`wire`).
The client sorts parameters and the members of records by name, which carries no meaning
(reference/restli-protocol 3.3 and 5); but for that order they are the same bytes, except where the
sample is wrong (`repairs`):

* the pivot in brackets, `(MEMBER_COUNTRY_V2)`, which is a record without members;
* the colons of a URN raw inside `List(...)` (reference/restli-protocol 3.5), and an account in the
  facet of campaigns, though the page's words speak of one ad account;
* `month:03`: numbers have no leading zeros (reference/api-analytics a.3).

`account=List(...)` in the revenue sample contradicts the page's table, which wants one URN; the
client sends the list, as the sample does (reference/api-analytics, uncertain 1). The samples of the
Audience Insights API have a file of their own.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

import attrs
import pytest

from linkedin_ads_async import LinkedInAds, Pages
from linkedin_ads_async.models._shared.common import DateRange
from linkedin_ads_async.operation import RawResponse, Request
from linkedin_ads_async.restli import decode_params
from linkedin_ads_async.transport import HandlerTransport

RESOURCE = "/rest/adAnalytics"
SINCE_2024 = DateRange(start=date(2024, 1, 1))
SINCE_JULY_2019 = DateRange(start=date(2019, 7, 28))


@attrs.frozen(kw_only=True)
class Sample:
    document: str
    wire: str
    call: Callable[[LinkedInAds], Pages[Any]]
    repairs: tuple[tuple[str, str], ...] = ()

    @property
    def repaired(self) -> str:
        """The sample as it should have been written."""
        query = self.document
        for wrong, right in self.repairs:
            assert wrong in query
            query = query.replace(wrong, right)
        return query


def geo(pivot: str) -> Callable[[LinkedInAds], Pages[Any]]:
    return lambda ads: ads.ad_analytics.analytics(
        accounts=[511183580],
        date_range=SINCE_JULY_2019,
        pivot=pivot,
        time_granularity="ALL",
        fields=["impressions", "pivotValues"],
    )


SAMPLES = {
    "one pivot": Sample(
        document="q=analytics&pivot=CREATIVE&timeGranularity=ALL&dateRange=(start:(year:2024,month:1,day:1))&campaigns=List(urn%3Ali%3AsponsoredCampaign%3A1234567)",
        wire="campaigns=List(urn%3Ali%3AsponsoredCampaign%3A1234567)&dateRange=(start:(day:1,month:1,year:2024))&pivot=CREATIVE&q=analytics&timeGranularity=ALL",
        call=lambda ads: ads.ad_analytics.analytics(
            pivot="CREATIVE",
            time_granularity="ALL",
            date_range=SINCE_2024,
            campaigns=[1234567],
        ),
    ),
    "chosen metrics": Sample(
        document="q=analytics&dateRange=(start:(year:2024,month:5,day:28),end:(year:2024,month:9,day:30))&timeGranularity=DAILY&accounts=List(urn%3Ali%3AsponsoredAccount%3A502840441)&pivot=MEMBER_COMPANY&fields=externalWebsiteConversions,dateRange,impressions,landingPageClicks,likes,shares,costInLocalCurrency,pivotValues",
        wire="accounts=List(urn%3Ali%3AsponsoredAccount%3A502840441)&dateRange=(end:(day:30,month:9,year:2024),start:(day:28,month:5,year:2024))&fields=externalWebsiteConversions,dateRange,impressions,landingPageClicks,likes,shares,costInLocalCurrency,pivotValues&pivot=MEMBER_COMPANY&q=analytics&timeGranularity=DAILY",
        call=lambda ads: ads.ad_analytics.analytics(
            date_range=DateRange(start=date(2024, 5, 28), end=date(2024, 9, 30)),
            time_granularity="DAILY",
            accounts=["urn:li:sponsoredAccount:502840441"],
            pivot="MEMBER_COMPANY",
            fields="externalWebsiteConversions,dateRange,impressions,landingPageClicks,likes,shares,costInLocalCurrency,pivotValues",
        ),
    ),
    "statistics": Sample(
        document="q=statistics&pivots=List(CAMPAIGN)&dateRange=(start:(year:2024,month:1,day:1))&timeGranularity=DAILY&campaigns=List(urn:li:sponsoredAccount:1234567)",
        repairs=(
            (
                "campaigns=List(urn:li:sponsoredAccount:1234567)",
                "accounts=List(urn%3Ali%3AsponsoredAccount%3A1234567)",
            ),
        ),
        wire="accounts=List(urn%3Ali%3AsponsoredAccount%3A1234567)&dateRange=(start:(day:1,month:1,year:2024))&pivots=List(CAMPAIGN)&q=statistics&timeGranularity=DAILY",
        call=lambda ads: ads.ad_analytics.statistics(
            pivots=["CAMPAIGN"],
            date_range=SINCE_2024,
            time_granularity="DAILY",
            accounts=[1234567],
        ),
    ),
    "revenue": Sample(
        document="q=attributedRevenueMetrics&fields=revenueAttributionMetrics,dateRange,pivotValues&dateRange=(start:(year:2025,month:03,day:1),end:(year:2025,month:05,day:31))&account=List(urn%3Ali%3AsponsoredAccount%3A12345)&pivots=List(ACCOUNT)",
        repairs=(("month:03", "month:3"), ("month:05", "month:5")),
        wire="account=List(urn%3Ali%3AsponsoredAccount%3A12345)&dateRange=(end:(day:31,month:5,year:2025),start:(day:1,month:3,year:2025))&fields=revenueAttributionMetrics,dateRange,pivotValues&pivots=List(ACCOUNT)&q=attributedRevenueMetrics",
        call=lambda ads: ads.ad_analytics.attributed_revenue_metrics(
            fields=["revenueAttributionMetrics", "dateRange", "pivotValues"],
            date_range=DateRange(start=date(2025, 3, 1), end=date(2025, 5, 31)),
            account=[12345],
            pivots=["ACCOUNT"],
        ),
    ),
    "member country": Sample(
        document="accounts=List(urn%3Ali%3AsponsoredAccount%3A511183580)&dateRange=(start:(day:28,month:7,year:2019))&pivot=(MEMBER_COUNTRY_V2)&q=analytics&timeGranularity=ALL&fields=impressions,pivotValues",
        repairs=(("(MEMBER_COUNTRY_V2)", "MEMBER_COUNTRY_V2"),),
        wire="accounts=List(urn%3Ali%3AsponsoredAccount%3A511183580)&dateRange=(start:(day:28,month:7,year:2019))&fields=impressions,pivotValues&pivot=MEMBER_COUNTRY_V2&q=analytics&timeGranularity=ALL",
        call=geo("MEMBER_COUNTRY_V2"),
    ),
    "member region": Sample(
        document="accounts=List(urn%3Ali%3AsponsoredAccount%3A511183580)&dateRange=(start:(day:28,month:7,year:2019))&pivot=MEMBER_REGION_V2&q=analytics&timeGranularity=ALL&fields=impressions,pivotValues",
        wire="accounts=List(urn%3Ali%3AsponsoredAccount%3A511183580)&dateRange=(start:(day:28,month:7,year:2019))&fields=impressions,pivotValues&pivot=MEMBER_REGION_V2&q=analytics&timeGranularity=ALL",
        call=geo("MEMBER_REGION_V2"),
    ),
    "member county": Sample(
        document="accounts=List(urn%3Ali%3AsponsoredAccount%3A511183580)&dateRange=(start:(day:28,month:7,year:2019))&pivot=MEMBER_COUNTY&q=analytics&timeGranularity=ALL&fields=impressions,pivotValues",
        wire="accounts=List(urn%3Ali%3AsponsoredAccount%3A511183580)&dateRange=(start:(day:28,month:7,year:2019))&fields=impressions,pivotValues&pivot=MEMBER_COUNTY&q=analytics&timeGranularity=ALL",
        call=geo("MEMBER_COUNTY"),
    ),
}


def client(body: bytes = b'{"elements":[]}') -> tuple[LinkedInAds, list[Request]]:
    """A client that gets one answer for everything, and the requests that it made."""
    sent: list[Request] = []

    def handle(request: Request) -> RawResponse:
        sent.append(request)
        return RawResponse(status=200, headers={}, body=body)

    return LinkedInAds(transport=HandlerTransport(handle)), sent


@pytest.mark.parametrize("name", SAMPLES)
async def test_sample_goes_out_as_written_down(name: str) -> None:
    ads, sent = client()
    await SAMPLES[name].call(ads)
    assert f"GET {RESOURCE}?{SAMPLES[name].wire}" == (
        f"{sent[0].http} {sent[0].path}?{sent[0].query}"
    )


@pytest.mark.parametrize("name", SAMPLES)
def test_sample_and_wire_differ_in_order_and_repairs_only(name: str) -> None:
    sample = SAMPLES[name]
    assert sorted(sample.repaired) == sorted(sample.wire)
    assert decode_params(sample.repaired) == decode_params(sample.wire)


async def test_sample_headers_go_out_with_it() -> None:
    """Without the protocol's header the server reads the query by another grammar."""
    ads, sent = client()
    await SAMPLES["one pivot"].call(ads)
    assert "2.0.0" == sent[0].headers["X-Restli-Protocol-Version"]
    assert ads.version == sent[0].headers["LinkedIn-Version"]


async def test_single_revenue_metrics_are_named_as_in_the_page() -> None:
    """The page names `fields=dateRange,pivotValues,revenueAttributionMetrics:(...)` in passing."""
    fields = "dateRange,pivotValues,revenueAttributionMetrics:(openOpportunities,revenueWonInUsd)"
    ads, sent = client()
    await ads.ad_analytics.attributed_revenue_metrics(
        fields=fields,
        date_range=DateRange(start=date(2025, 3, 1), end=date(2025, 5, 31)),
        account=[12345],
        pivots=["ACCOUNT"],
    )
    assert f"fields={fields}" in sent[0].query.split("&")


async def test_geo_sample_is_reached_without_a_spec() -> None:
    """Its family is not specified; the sample writes the members of `locale` in another order."""
    body = b'{"defaultLocalizedName":{"locale":{"country":"US","language":"en"},"value":"United States"},"id":1}'
    ads, sent = client(body)
    answer = await ads.request(
        "GET", "/v2/geo/1", params={"locale": {"language": "en", "country": "US"}}
    )
    assert ("/v2/geo/1", "locale=(country:US,language:en)") == (sent[0].path, sent[0].query)
    assert {
        "defaultLocalizedName": {
            "locale": {"country": "US", "language": "en"},
            "value": "United States",
        },
        "id": 1,
    } == answer.parsed
