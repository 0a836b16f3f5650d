"""The call that is measured: 20 campaigns, 20 metrics, two days; and its answer of 1.2 kB."""

from __future__ import annotations

import json

VERSION = "202607"
TOKEN = "AQX" + "b" * 347
"""LinkedIn's tokens have about 350 characters."""

METRICS = (
    "impressions", "clicks", "costInLocalCurrency", "costInUsd", "likes", "comments", "shares",
    "follows", "reactions", "totalEngagements", "landingPageClicks", "companyPageClicks",
    "oneClickLeads", "oneClickLeadFormOpens", "externalWebsiteConversions", "videoViews",
    "videoStarts", "videoCompletions", "viralImpressions", "viralClicks",
)  # fmt: skip
FIELDS = ",".join(("pivotValues", "dateRange", *METRICS))


def urns(number: int, size: int = 20) -> list[str]:
    """Campaigns of one call: other ones in every call, as in a pull."""
    first = 100_000_000 + number * size
    return [f"urn:li:sponsoredCampaign:{first + n}" for n in range(size)]


def _row(day: int) -> dict[str, object]:
    date = {"year": 2025, "month": 10, "day": day}
    counts: dict[str, object] = {name: 37 * day + at for at, name in enumerate(METRICS)}
    money = {"costInLocalCurrency": f"{day}12.3456789", "costInUsd": f"{day}10.98"}
    return {
        "pivotValues": ["urn:li:sponsoredCampaign:100000001"],
        "dateRange": {"start": date, "end": date},
        **counts,
        **money,
    }


ANSWER = json.dumps(
    {"paging": {"start": 0, "count": 10, "links": []}, "elements": [_row(1), _row(2)]},
    separators=(",", ":"),
).encode()
