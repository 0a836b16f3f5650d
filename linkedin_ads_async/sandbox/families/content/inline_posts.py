"""Posts that are made together with their creatives, and the formats that posts make campaigns be.

Source: reference/api-campaign-management 5.5, 6.7, 10.2, 19.7.
"""

from __future__ import annotations

from typing import Any

from linkedin_ads_async.sandbox.store import Document
from linkedin_ads_async.urn import Urn

__all__ = ["ad_type", "format_of", "kind_of", "post_document"]

_FORMATS = {
    "STANDARD": "STANDARD_UPDATE",
    "VIDEO": "SINGLE_VIDEO",
    "CAROUSEL": "CAROUSEL",
    "NATIVE_DOCUMENT": "SPONSORED_UPDATE_NATIVE_DOCUMENT",
    "EVENT": "SPONSORED_UPDATE_EVENT",
    "JOB_POSTING": "SPONSORED_UPDATE_JOB_POSTING",
}
_MEDIA = {"image": "STANDARD", "video": "VIDEO", "document": "NATIVE_DOCUMENT"}


def ad_type(post: Document) -> str:
    """The kind of ad that a post makes: what `adContext.dscAdType` says of it, else its content."""
    return str(post.get("adContext", {}).get("dscAdType") or kind_of(post))


def kind_of(post: Document) -> str:
    """The kind of ad that a post's content makes, as LinkedIn derives it."""
    content: dict[str, Any] = post.get("content", {})
    if "carousel" in content:
        return "CAROUSEL"
    if Urn(content.get("reference", {}).get("id", "")).entity == "event":
        return "EVENT"
    return _MEDIA.get(Urn(content.get("media", {}).get("id", "")).entity, "STANDARD")


def format_of(post: Document) -> str:
    """The format of campaigns that show such a post."""
    return _FORMATS[ad_type(post)]


def post_document(post: Document, urn: str, now: int) -> Document:
    """A post as it is read, made of what came inline."""
    distribution = {
        "feedDistribution": "NONE",
        "targetEntities": [],
        "thirdPartyDistributionChannels": [],
    }
    context = {"dscAdType": ad_type(post), "dscStatus": "ACTIVE", "isDsc": True}
    return {
        "distribution": distribution,
        "isReshareDisabledByAuthor": False,
        **post,
        "id": urn,
        "adContext": {**context, **post.get("adContext", {})},
        "lifecycleStateInfo": {"isEditedByAuthor": False},
        "createdAt": now,
        "publishedAt": now,
        "lastModifiedAt": now,
    }
