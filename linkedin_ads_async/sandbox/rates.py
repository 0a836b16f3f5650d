"""How much of what a campaign earns per impression, and what is made of it: data, no code paths.

All figures are integers. Counts are units of one, decimals and money are units of 10^-7.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from hashlib import blake2b
from typing import Any, NamedTuple

from linkedin_ads_async.facts.metrics import METRICS

__all__ = ["UNITS", "Derived", "Rate", "decimal_text", "derived_of", "json_value", "rate_of"]

UNITS = 10_000_000
"""Units of money, and of counts that come as decimals, in one."""

_QUARTER = UNITS // 4
_VIRAL_SHARE = 16


class Rate(NamedTuple):
    """A metric as a share of the impressions, for campaigns that have its tag."""

    tags: frozenset[str]
    share: int
    """Per impression, in 2^-20."""
    odd: int
    """Multiplier of the day's noise; metrics of one ladder share it, so they never cross."""
    unit: int


# Tag, ladder, then the metrics with their share in parts per million of the impressions.
_TABLE: tuple[tuple[str, str, dict[str, int]], ...] = (
    ("", "clicks", {"clicks": 9_000, "landingPageClicks": 7_000}),
    ("", "engaged", {"totalEngagements": 14_000, "otherEngagements": 1_200}),
    ("", "page", {"companyPageClicks": 900, "subscriptionClicks": 60}),
    ("social", "likes", {"reactions": 2_600, "likes": 2_100}),
    ("social", "comments", {"comments": 210, "commentLikes": 90}),
    ("social", "shares", {"shares": 160}),
    ("social", "follows", {"follows": 120}),
    ("messages", "mail", {"sends": 1_048_576, "opens": 520_000, "actionClicks": 31_000}),
    ("messages", "mail links", {"adUnitClicks": 6_000, "textUrlClicks": 9_000}),
    (
        "messages", "mail leads",
        {"leadGenerationMailInterestedClicks": 4_000, "leadGenerationMailContactInfoShares": 1_500},
    ),
    ("nodes", "headline", {"headlineImpressions": 480_000, "headlineClicks": 12_000}),
    (
        "leads", "leads",
        {
            "oneClickLeadFormOpens": 6_000, "oneClickLeads": 1_300, "validWorkEmailLeads": 700,
            "qualifiedLeads": 350, "appointmentsScheduled": 90,
        },
    ),
    ("talent", "talent", {"talentLeads": 1_100}),
    (
        "web", "web",
        {
            "externalWebsiteConversions": 1_200, "externalWebsitePostClickConversions": 800,
            "externalWebsitePostViewConversions": 400, "conversionValueInLocalCurrency": 1_200,
        },
    ),
    (
        "jobs", "jobs",
        {
            "jobApplyClicks": 5_000, "postClickJobApplyClicks": 3_500,
            "postViewJobApplyClicks": 1_500, "jobApplications": 1_400,
            "postClickJobApplications": 1_000, "postViewJobApplications": 400,
        },
    ),
    (
        "event", "registrations",
        {"registrations": 2_000, "postClickRegistrations": 1_500, "postViewRegistrations": 500},
    ),
    (
        "event", "event",
        {
            "eventWatchTime": 9_000_000, "eventViews": 120_000, "eventViewsOver15Seconds": 80_000,
            "eventViewsOver30Seconds": 60_000, "eventViewsOver2Minutes": 20_000,
        },
    ),
    (
        "video", "video",
        {
            "videoWatchTime": 4_000_000, "videoStarts": 700_000, "videoViews": 380_000,
            "videoFirstQuartileCompletions": 300_000, "videoMidpointCompletions": 190_000,
            "videoThirdQuartileCompletions": 140_000, "videoCompletions": 110_000,
        },
    ),
    ("video", "full screen", {"fullScreenPlays": 3_000}),
    (
        "document", "document",
        {
            "documentFirstQuartileCompletions": 40_000, "documentMidpointCompletions": 25_000,
            "documentThirdQuartileCompletions": 17_000, "documentCompletions": 12_000,
        },
    ),
    ("document", "downloads", {"downloadClicks": 2_200}),
    ("cards", "cards", {"cardImpressions": 1_900_000, "cardClicks": 11_000}),
)  # fmt: skip  # a table is read by its lines

_BASE = {name: (tag, ladder, share) for tag, ladder, row in _TABLE for name, share in row.items()}


@cache
def rate_of(name: str) -> Rate:
    """The rate of an additive metric; a metric that is not in the table gets one by its name."""
    base = name.removeprefix("viral")
    viral = base != name
    base = base[:1].lower() + base[1:]
    if viral and base == "impressions":
        return Rate(frozenset({"social"}), _share(60_000), _odd(name), 1)
    tag, ladder, million = _BASE.get(base, ("", base, 2_000))
    tags = {tag, "social" if viral else ""} - {""}
    share = _share(million // (_VIRAL_SHARE if viral else 1))
    unit = _QUARTER if name in METRICS and METRICS[name].type == "decimal" else 1
    return Rate(frozenset(tags), share, _odd(f"viral {ladder}" if viral else ladder), unit)


def _share(million: int) -> int:
    return (million << 20) // 1_000_000


def _odd(ladder: str) -> int:
    return int.from_bytes(blake2b(ladder.encode(), digest_size=2).digest(), "big") | 1


class Derived(NamedTuple):
    """A metric that is computed from the sums of its row and never added up."""

    bases: tuple[str, ...]
    compute: Callable[..., Any]


def _ratio(total: int, count: int) -> float | None:
    return round(total / count, 6) if count else None


def _price(cost: int, count: int) -> float | None:
    return round(cost / count / UNITS, 6) if count else None


def _exact_price(cost: int, count: int) -> str | None:
    return decimal_text(cost // count) if count else None


def _reach(impressions: int) -> int | None:
    return impressions * 5 // 8 + 1 if impressions else None


def _penetration(impressions: int) -> float | None:
    return round(min(1.0, impressions / 4_000_000), 8) if impressions else None


def _dwell(impressions: int) -> float | None:
    return (200 + impressions * 7919 % 900) / 100 if impressions else None


_COST = "costInLocalCurrency"

_DERIVED = {
    "approximateMemberReach": Derived(("impressions",), _reach),
    "audiencePenetration": Derived(("impressions",), _penetration),
    "averageDwellTime": Derived(("impressions",), _dwell),
    "costPerQualifiedLead": Derived((_COST, "qualifiedLeads"), _exact_price),
    "averageVideoWatchTime": Derived(("videoWatchTime", "videoViews"), _ratio),
    "averageEventWatchTime": Derived(("eventWatchTime", "eventViews"), _ratio),
    "costPerEventView": Derived((_COST, "eventViews"), _price),
} | {
    f"{name}Over{span}": Derived((base, f"eventViewsOver{span}"), compute)
    for span in ("15Seconds", "30Seconds", "2Minutes")
    for name, base, compute in (
        ("averageEventWatchTime", "eventWatchTime", _ratio),
        ("costPerEventView", _COST, _price),
    )
}


def derived_of(name: str) -> Derived:
    """How an average or a reach is computed; one that is not known here follows the dwell time."""
    return _DERIVED.get(name, Derived(("impressions",), _dwell))


def json_value(name: str, value: int) -> int | str:
    """An additive figure as the API writes it: a number, or a decimal in a string."""
    return decimal_text(value) if METRICS[name].type == "decimal" else value


def decimal_text(units: int) -> str:
    """Units of 10^-7 with as many decimals as are needed, one at least.

    >>> decimal_text(199_183_300), decimal_text(0)
    ('19.91833', '0.0')
    """
    if not units:
        return "0.0"
    whole, rest = divmod(units, UNITS)
    text = f"{whole}.{rest:07d}".rstrip("0")
    return text + "0" if text[-1] == "." else text
