"""The kinds of campaigns that the sandbox knows: what runs, for which goal, and what is counted."""

from __future__ import annotations

from typing import NamedTuple

__all__ = ["KINDS", "Kind"]


class Kind(NamedTuple):
    """One usual combination of type, format and objective.

    `tags` name the families of metrics that it has; all others stay zero.
    Source: reference/api-campaign-management 5.4, 5.5, 6.6.
    """

    type: str
    format: str
    objective: str
    target: str
    content: str
    tags: frozenset[str]
    weight: int


def _kind(
    type: str, format: str, objective: str, target: str, content: str, tags: str, weight: int
) -> Kind:
    return Kind(type, format, objective, target, content, frozenset(tags.split()), weight)


_FEED, _MAIL = "SPONSORED_UPDATES", "SPONSORED_INMAILS"

KINDS = (
    _kind(_FEED, "STANDARD_UPDATE", "WEBSITE_VISIT", "MAX_CLICK", "reference", "social web", 22),
    _kind(_FEED, "STANDARD_UPDATE", "BRAND_AWARENESS", "MAX_REACH", "reference", "social", 12),
    _kind(_FEED, "STANDARD_UPDATE", "LEAD_GENERATION", "MAX_LEAD", "reference", "social leads", 12),
    _kind(
        _FEED, "STANDARD_UPDATE", "WEBSITE_CONVERSION", "MAX_CONVERSION", "reference",
        "social web", 8,
    ),
    _kind(_FEED, "STANDARD_UPDATE", "TALENT_LEAD", "MAX_CLICK", "reference", "social talent", 1),
    _kind(_FEED, "SINGLE_VIDEO", "VIDEO_VIEW", "MAX_VIDEO_VIEW", "reference", "social video", 12),
    _kind(_FEED, "CAROUSEL", "ENGAGEMENT", "MAX_CLICK", "reference", "social cards", 8),
    _kind(
        _FEED, "SPONSORED_UPDATE_NATIVE_DOCUMENT", "LEAD_GENERATION", "MAX_LEAD", "reference",
        "social document leads", 6,
    ),
    _kind(
        _FEED, "SPONSORED_UPDATE_EVENT", "ENGAGEMENT", "MAX_CLICK", "eventAd", "social event", 5
    ),
    _kind("TEXT_AD", "TEXT_AD", "WEBSITE_VISIT", "MAX_CLICK", "textAd", "web", 6),
    _kind("DYNAMIC", "SPOTLIGHT", "WEBSITE_VISIT", "MAX_CLICK", "spotlight", "", 3),
    _kind("DYNAMIC", "FOLLOW_COMPANY", "ENGAGEMENT", "MAX_CLICK", "follow", "", 2),
    _kind("DYNAMIC", "JOBS", "JOB_APPLICANT", "MAX_CLICK", "jobs", "jobs", 3),
    _kind(
        _MAIL, "SPONSORED_INMAIL", "LEAD_GENERATION", "MAX_IMPRESSION", "message",
        "messages leads", 5,
    ),
    _kind(
        _MAIL, "SPONSORED_MESSAGE", "LEAD_GENERATION", "MAX_IMPRESSION", "message",
        "messages nodes leads", 5,
    ),
)  # fmt: skip  # one kind per line or two, to be read as a table
