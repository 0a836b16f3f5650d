"""The samples of the Audience Insights document, whose family is not specified yet.

Until it is, `ads.request` reaches it; the sample values are written with their escapes, which the
client makes itself.
"""

from __future__ import annotations

from typing import Any

import orjson
import pytest

from linkedin_ads_async import LinkedInAds
from linkedin_ads_async.operation import RawResponse, Request
from linkedin_ads_async.transport import HandlerTransport

FACETS = {
    "paging": {"start": 0, "count": 10, "links": []},
    "elements": [
        {
            "entityTypes": ["FUNCTION"],
            "facetName": "jobFunctions",
            "urn": "urn:li:adTargetingFacet:jobFunctions",
            "availableEntityFinders": ["AD_TARGETING_FACET"],
        },
        {
            "entityTypes": ["COUNTRY_GROUP", "COUNTRY", "STATE", "REGION"],
            "facetName": "locations",
            "urn": "urn:li:adTargetingFacet:locations",
            "availableEntityFinders": ["AD_TARGETING_FACET", "TYPEAHEAD"],
        },
    ],
}
ENTITIES = {
    "paging": {
        "start": 0,
        "count": 10,
        "links": [
            {
                "type": "application/json",
                "rel": "next",
                "href": "/rest/adTargetingEntities?q=typeahead&query=united%20states&start=10"
                "&count=10&facet=urn%3Ali%3AadTargetingFacet%3Alocations"
                "&queryVersion=QUERY_USES_URNS",
            }
        ],
    },
    "elements": [
        {
            "name": "United States",
            "urn": "urn:li:geo:103644278",
            "facetUrn": "urn:li:adTargetingFacet:locations",
        }
    ],
}
INSIGHTS = {
    "value": {
        "audienceInsight": {
            "segmentations": [
                {"entityCount": 4900000, "entityPercentage": 89, "value": "urn:li:interest:71363"},
                {"entityCount": 4500000, "entityPercentage": 82, "value": "urn:li:interest:420"},
                {
                    "entityCount": 4500000,
                    "entityPercentage": 82,
                    "value": "urn:li:interest:2689786",
                },
                {"entityCount": 4400000, "entityPercentage": 80, "value": "urn:li:interest:3440"},
                {
                    "entityCount": 4300000,
                    "entityPercentage": 78,
                    "value": "urn:li:interest:1537154",
                },
            ],
            "groupedBy": "urn:li:adTargetingFacet:interests",
        },
        "totalAudienceCount": 5500000,
    }
}
REQUEST = {
    "request": {
        "requestMetaData": {"sponsoredAccount": "urn:li:sponsoredAccount:123456789"},
        "targetingCriteria": {
            "include": {
                "and": [
                    {"or": {"urn:li:adTargetingFacet:locations": ["urn:li:geo:103644278"]}},
                    {"or": {"urn:li:adTargetingFacet:interfaceLocales": ["urn:li:locale:en_US"]}},
                    {"or": {"urn:li:adTargetingFacet:jobFunctions": ["urn:li:function:10"]}},
                ]
            }
        },
        "groupBy": "urn:li:adTargetingFacet:interests",
    }
}
TYPEAHEAD = {
    "q": "typeahead",
    "query": "united states",
    "facet": "urn:li:adTargetingFacet:locations",
    "queryVersion": "QUERY_USES_URNS",
    "start": 0,
    "count": 10,
}


@pytest.mark.parametrize(
    ("call", "line", "body", "answer"),
    [
        (("GET", "/adTargetingFacets", None, None), "GET /rest/adTargetingFacets", None, FACETS),
        (
            ("GET", "/adTargetingEntities", TYPEAHEAD, None),
            (
                "GET /rest/adTargetingEntities?count=10&facet=urn%3Ali%3AadTargetingFacet%3Alocations"
                "&q=typeahead&query=united%20states&queryVersion=QUERY_USES_URNS&start=0"
            ),
            None,
            ENTITIES,
        ),
        (
            ("POST", "/targetingAudienceInsights", {"action": "audienceInsights"}, REQUEST),
            "POST /rest/targetingAudienceInsights?action=audienceInsights",
            REQUEST,
            INSIGHTS,
        ),
    ],
)
async def test_a_sample_goes_out_and_comes_back_whole(
    call: tuple[str, str, Any, Any], line: str, body: Any, answer: Any
) -> None:
    sent: list[Request] = []

    def handle(request: Request) -> RawResponse:
        sent.append(request)
        return RawResponse(status=200, headers={}, body=orjson.dumps(answer))

    method, path, params, json = call
    async with LinkedInAds("token", transport=HandlerTransport(handle), version="202401") as ads:
        got = await ads.request(method, path, params=params, json=json)
    (request,) = sent
    query = f"?{request.query}" if request.query else ""
    assert line == f"{request.http} {request.path}{query}"
    assert body == (orjson.loads(request.body) if isinstance(request.body, bytes) else None)
    assert "202401" == request.headers["LinkedIn-Version"]
    assert answer == got.parsed
