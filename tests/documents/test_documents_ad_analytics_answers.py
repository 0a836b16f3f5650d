"""LinkedIn's sample answers of the reporting page, read by the client without loss.

The samples of the pivots by place end in a `next` link, though the endpoint has no pages
(reference/api-analytics d); one link even names another resource and another pivot. None is
followed.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from decimal import Decimal
from typing import Any

import attrs
import orjson
import pytest

from linkedin_ads_async import LinkedInAds, Pages
from linkedin_ads_async.converter import structure, unstructure
from linkedin_ads_async.models._shared.common import DateRange
from linkedin_ads_async.models.ad_analytics import AdAnalyticsElement
from linkedin_ads_async.operation import RawResponse, Request
from linkedin_ads_async.transport import HandlerTransport

Ask = Callable[[LinkedInAds], Pages[Any]]

ONE_PIVOT = b"""{
"elements": [
{
"clicks": 177,
"impressions": 54494,
"dateRange": {
"end": {"day": 24, "month": 5, "year": 2025},
"start": {"day": 1, "month": 1, "year": 2024}
},
"pivotValues": ["urn:li:sponsoredCreative:1234567"]
}
],
"paging": {"count": 10, "links": [], "start": 0}
}"""

CHOSEN_METRICS = b"""{ "elements": [
{
"pivotValues": ["urn:li:organization:1111"],
"dateRange": {
"start": {"month": 5, "year": 2024, "day": 28},
"end": {"month": 5, "year": 2024, "day": 28}
},
"landingPageClicks": 0,
"costInLocalCurrency": "0.0",
"impressions": 6,
"shares": 0,
"externalWebsiteConversions": 0,
"likes": 0
},
{
"pivotValues": ["urn:li:organization:1111"],
"dateRange": {
"start": {"month": 5, "year": 2024, "day": 29},
"end": {"month": 5, "year": 2024, "day": 29}
},
"landingPageClicks": 11,
"costInLocalCurrency": "19.91833",
"impressions": 165,
"shares": 0,
"externalWebsiteConversions": 0,
"likes": 0
}]}"""

STATISTICS = b"""{
"elements": [
{
"clicks": 177,
"impressions": 54494,
"dateRange": {
"end": {"day": 23, "month": 5, "year": 2025},
"start": {"day": 1, "month": 1, "year": 2024}
},
"pivotValues": ["urn:li:sponsoredCampaign:1234567"]
}
],
"paging": {"count": 10, "links": [], "start": 0}
}"""

REVENUE = b"""{
"elements": [
{
"revenueAttributionMetrics": {
"returnOnAdSpend": 10.0,
"openOpportunities": 200,
"opportunityWinRate": 0.75,
"revenueWonInUsd": "1000.0",
"closedWonOpportunities": 100,
"opportunityAmountInUsd": "2000.0",
"averageDaysToClose": 75.0,
"averageDealSizeInUsd": "10.0"
},
"dateRange": {
"end": {"day": 31, "month": 12, "year": 2025},
"start": {"day": 1, "month": 1, "year": 2025}
},
"pivotValues": ["urn:li:sponsoredCampaign:1234567"]
}
],
"paging": {"count": 10, "links": [], "start": 0}
}"""

PLACES = b"""{
"elements":[
{"pivotValues": ["urn:li:geo:1"], "impressions":29},
{"pivotValues": ["urn:li:geo:2"], "impressions":28},
{"pivotValues": ["urn:li:geo:3"], "impressions":28}
],
"paging":{
"count":10,
"start":0,
"links":[{"rel":"next", "href":"%s", "type":"application/json"}]
}
}"""

COUNTRY_LINK = b"/adAnalytics?q=analytics&timeGranularity.value=ALL&dateRange=(start:(day:28,month:7,year:2019))&start=10&count=10&pivot.value=_MEMBER_COUNTRY_V2&accounts=List(urn%3Ali%3AsponsoredAccount%3A511183580)&fields=impressions,pivotValues"
REGION_LINK = b"/adAnalytics?q=analytics&timeGranularity=ALL&dateRange=(start:(day:28,month:7,year:2019))&start=10&count=10&pivot=_MEMBER_COUNTRY_V2&accounts=List(urn%3Ali%3AsponsoredAccount%3A511183580)&fields=impressions,pivotValues"
COUNTY_LINK = b"/adAnalyticsV2?q=analytics&timeGranularity=ALL&dateRange=(start:(day:28,month:7,year:2019))&start=10&count=10&pivot=_MEMBER_COUNTRY_V2&accounts=List(urn%3Ali%3AsponsoredAccount%3A511183580)&fields=impressions,pivotValues"


def analytics(ads: LinkedInAds) -> Pages[Any]:
    return ads.ad_analytics.analytics(
        pivot="CREATIVE",
        date_range=DateRange(start=date(2024, 1, 1)),
        time_granularity="ALL",
        accounts=[1234567],
    )


def statistics(ads: LinkedInAds) -> Pages[Any]:
    return ads.ad_analytics.statistics(
        pivots=["CAMPAIGN"],
        date_range=DateRange(start=date(2024, 1, 1)),
        time_granularity="DAILY",
        accounts=[1234567],
    )


def revenue(ads: LinkedInAds) -> Pages[Any]:
    return ads.ad_analytics.attributed_revenue_metrics(
        pivots=["ACCOUNT"],
        date_range=DateRange(start=date(2025, 1, 1), end=date(2025, 12, 31)),
        account=[12345],
        fields=["revenueAttributionMetrics", "dateRange", "pivotValues"],
    )


@attrs.frozen
class Sample:
    ask: Ask
    body: bytes

    @property
    def document(self) -> Any:
        return orjson.loads(self.body)


SAMPLES = {
    "one pivot": Sample(analytics, ONE_PIVOT),
    "chosen metrics": Sample(analytics, CHOSEN_METRICS),
    "statistics": Sample(statistics, STATISTICS),
    "revenue": Sample(revenue, REVENUE),
    "member country": Sample(analytics, PLACES % COUNTRY_LINK),
    "member region": Sample(analytics, PLACES % REGION_LINK),
    "member county": Sample(analytics, PLACES % COUNTY_LINK),
}


def client(body: bytes) -> tuple[LinkedInAds, list[Request]]:
    """A client that gets one answer for everything, and the requests that it made."""
    sent: list[Request] = []

    def handle(request: Request) -> RawResponse:
        sent.append(request)
        return RawResponse(status=200, headers={}, body=body)

    return LinkedInAds(transport=HandlerTransport(handle)), sent


def text(document: Any) -> bytes:
    """JSON in one spelling, in which 10 and 10.0, and "10" and 10, stay different."""
    return orjson.dumps(document, option=orjson.OPT_SORT_KEYS)


@pytest.mark.parametrize("name", SAMPLES)
async def test_sample_is_read_without_loss(name: str) -> None:
    sample = SAMPLES[name]
    ads, _ = client(sample.body)
    page = await sample.ask(ads)
    assert text(sample.document["elements"]) == text(unstructure(page.items))
    assert sample.document.get("paging", {}) == page.paging


@pytest.mark.parametrize("name", SAMPLES)
async def test_sample_is_the_only_page(name: str) -> None:
    sample = SAMPLES[name]
    ads, sent = client(sample.body)
    pages = [page async for page in sample.ask(ads).by_page()]
    assert (1, 1) == (len(pages), len(sent))
    assert pages[0].next_token is None


async def test_costs_are_exact_decimals_of_their_own_scale() -> None:
    ads, _ = client(CHOSEN_METRICS)
    costs = [str(row.cost_in_local_currency) for row in await analytics(ads)]
    assert ["0.0", "19.91833"] == costs


async def test_metric_of_zero_is_not_a_missing_one() -> None:
    ads, _ = client(CHOSEN_METRICS)
    row = (await analytics(ads)).items[0]
    assert (0, None) == (row.likes, row.clicks)


async def test_days_are_dates_whatever_the_order_of_their_members() -> None:
    ads, _ = client(ONE_PIVOT)
    (row,) = await analytics(ads)
    assert DateRange(start=date(2024, 1, 1), end=date(2025, 5, 24)) == row.date_range


async def test_revenue_is_exact_and_its_ratios_are_floats() -> None:
    ads, _ = client(REVENUE)
    (row,) = await revenue(ads)
    metrics = row.revenue_attribution_metrics
    assert Decimal("1000.0") == metrics.revenue_won_in_usd
    assert (float, 10.0) == (type(metrics.return_on_ad_spend), metrics.return_on_ad_spend)


def test_values_of_the_older_endpoint_are_read_in_their_new_form_only() -> None:
    """The questions page maps `adStatisticsV2` to `adAnalytics`: amounts became plain decimals.

    Names and objects of the older endpoint are left out (reference/api-analytics d).
    """
    new = {"conversionValueInLocalCurrency": "152000.0", "costInLocalCurrency": "1000"}
    old = {
        "conversionValue": {"amount": "152000.0", "currencyCode": "USD"},
        "spend": {"amount": 1000, "currencyCode": "USD"},
    }
    assert text(new) == text(unstructure(structure({**new, **old}, AdAnalyticsElement)))
