"""The public library of ads: what ran in all accounts, whoever asks.

Source: reference/api-campaign-management 13.2, 19.10.
"""

from __future__ import annotations

from collections.abc import Iterator

from linkedin_ads_async.sandbox.answers import Answer, bad_parameter, classic
from linkedin_ads_async.sandbox.context import Context
from linkedin_ads_async.sandbox.family import Family
from linkedin_ads_async.sandbox.figures import Figures
from linkedin_ads_async.sandbox.reads import paged
from linkedin_ads_async.sandbox.store import Document
from linkedin_ads_async.sandbox.world import Campaign, Creative, World, day_millis

__all__ = ["FAMILY"]

PAGE = 25

_TYPES = {
    "SINGLE_VIDEO": "SPONSORED_VIDEO",
    "CAROUSEL": "SPONSORED_UPDATE_CAROUSEL",
    "SPONSORED_INMAIL": "SPONSORED_INMAILS",
    "JOBS": "JOBS_V2",
    "FOLLOW_COMPANY": "FOLLOW_COMPANY_V2",
    "SPOTLIGHT": "SPOTLIGHT_V2",
    "STANDARD_UPDATE": "SPONSORED_STATUS_UPDATE",
}
"""Kinds of ads by the format of their campaign, where they are not named alike."""
_COUNTRIES = (("DE", "Germany"), ("FR", "France"), ("NO", "Norway"), ("US", "United States"))


def _search(context: Context) -> Answer:
    """Ads whose advertiser or label holds the words, letters of any case."""
    asked = {name: context.arguments.get(name) for name in ("advertiser", "keyword")}
    words = {name: text.strip().casefold() for name, text in asked.items() if text}
    if not any(words.values()):
        raise classic(400, "ILLEGAL_ARGUMENT", "The library needs an advertiser or a keyword")
    if context.arguments.get("count", 10) > PAGE:
        raise bad_parameter("FIELD_INVALID", "count", f"count is 1 to {PAGE}")
    world, today = context.state.world, context.state.clock.today.toordinal()
    found = [
        _ad(world, context.state.figures, campaign, creative, today)
        for campaign in _shown(world, today)
        if words.get("advertiser", "") in campaign.account.name.casefold()
        and words.get("keyword", "") in _text(campaign)
        for creative in campaign.creatives
    ]
    return paged(context, found)


def _shown(world: World, today: int) -> Iterator[Campaign]:
    """What nobody has seen yet is not in the library."""
    return (one for one in world.campaigns if one.volume and one.first_day <= today)


def _text(campaign: Campaign) -> str:
    kind = campaign.kind
    return f"{campaign.account.name} {kind.objective} {kind.format}".replace("_", " ").casefold()


def _ad(
    world: World, figures: Figures, campaign: Campaign, creative: Creative, today: int
) -> Document:
    account, kind = campaign.account, campaign.kind
    code, country = _COUNTRIES[world.dice("country", creative.id) % len(_COUNTRIES)]
    details: Document = {
        "type": _TYPES.get(kind.format, kind.format),
        "advertiser": {
            "advertiserName": account.name,
            "advertiserUrl": f"https://www.linkedin.com/company/{account.company}",
            "adPayer": account.name,
        },
        "adTargeting": [
            {
                "facetName": "Location",
                "isIncluded": True,
                "isExcluded": False,
                "includedSegments": [country],
                "excludedSegments": [],
            }
        ],
    }
    if code != "US":
        # Only what was seen in the EU or EEA is counted.
        details["adStatistics"] = _statistics(figures, campaign, code, today)
    return {
        "adUrl": f"https://www.linkedin.com/ad-library/detail/{creative.id}",
        "isRestricted": False,
        "details": details,
    }


def _statistics(figures: Figures, campaign: Campaign, code: str, today: int) -> Document:
    last = min(today, campaign.last_day or today)
    (days,) = figures.columns(campaign, ["impressions"], campaign.first_day, last)
    total = sum(days) // len(campaign.creatives)
    floor = next((edge for edge in (100_000, 10_000, 1_000) if total >= edge), 0)
    return {
        "firstImpressionAt": day_millis(campaign.first_day),
        "latestImpressionAt": day_millis(last),
        "totalImpressions": {"from": floor, "to": floor * 10 or 1_000},
        "impressionsDistributionByCountry": [
            {"country": f"urn:li:country:{code}", "impressionPercentage": 100.0}
        ],
    }


FAMILY = Family(handlers={"ad_library.criteria": _search})
