"""Previews of creatives, and of creatives that are not made yet.

Source: reference/api-campaign-management 9, 19.6.
"""

from __future__ import annotations

from collections.abc import Iterator
from urllib.parse import parse_qsl, urlencode

from linkedin_ads_async.sandbox.answers import Answer, bad_body, classic, not_found
from linkedin_ads_async.sandbox.context import Context
from linkedin_ads_async.sandbox.families.accounts.leaves import texts_in
from linkedin_ads_async.sandbox.family import Family
from linkedin_ads_async.sandbox.gate import Call
from linkedin_ads_async.sandbox.reads import paged
from linkedin_ads_async.sandbox.state import State
from linkedin_ads_async.sandbox.store import Document, number_in
from linkedin_ads_async.sandbox.world import HOUR_MS

__all__ = ["FAMILY"]

VALID_MS = 3 * HOUR_MS
"""How long the source of a preview answers."""

_FORMATS = frozenset({
    None, "STANDARD_UPDATE", "CAROUSEL", "SINGLE_VIDEO", "SPONSORED_UPDATE_JOB_POSTING",
    "SPONSORED_UPDATE_EVENT",
})  # fmt: skip  # names in lines
_DEVICES = (("DESKTOP_WEBSITE", 600, 540), ("MOBILE_WEBSITE", 560, 360))


def _find(context: Context) -> Answer:
    """One preview per device; kinds of creatives that have none are a 422."""
    urn, account = str(context.arguments["creative"]), number_in(context.arguments["account"])
    context.visible_account(account)
    store = context.state.store
    creative = store.shelf("creatives", account).get(urn)
    if creative is None:
        raise not_found(f"{urn} of urn:li:sponsoredAccount:{account}")
    campaign = store.shelf("adCampaigns", account)[number_in(creative["campaign"])]
    if campaign["type"] != "SPONSORED_UPDATES" or campaign.get("format") not in _FORMATS:
        raise bad_body(f"There is no preview of a creative of {campaign.get('format')}")
    previews = ({"creative": urn, **one} for one in _previews(context, urn))
    return paged(context, list(previews))


def _live(context: Context) -> Answer:
    """Previews of a post that is named; what the action takes and answers is not documented."""
    named = [text for text in texts_in(context.json()) if text.startswith("urn:li:")]
    posts = [text for text in named if text.split(":")[2] in ("share", "ugcPost")]
    if not posts:
        raise classic(400, "MISSING_FIELD", "A preview needs the post that is to be shown")
    return Answer(document={"value": list(_previews(context, posts[0]))})


def _live_inline(context: Context) -> Answer:
    """Previews of a post that comes along."""
    if not any(texts_in(context.json())):
        raise classic(400, "MISSING_FIELD", "A preview needs the content that is to be shown")
    return Answer(document={"value": list(_previews(context, "inline"))})


def _previews(context: Context, what: str) -> Iterator[Document]:
    ends = context.state.clock.millis + VALID_MS
    for device, height, width in _DEVICES:
        query = urlencode({"device": device, "ends": ends, "of": what})
        source = f"{context.origin}/__sandbox/previews?{query}".replace("&", "&amp;")
        placement = {"placementName": "FEED", "contentPresentationType": device}
        yield {
            "placement": {"linkedin": placement},
            "preview": f"<iframe src='{source}' height='{height}' width='{width}'></iframe>",
        }


def _page(state: State, call: Call) -> Answer:
    """The source of a preview, while it lasts. A browser asks, so the query is a form."""
    asked = dict(parse_qsl(call.query))
    ends = asked.get("ends", "")
    if not (ends.isascii() and ends.isdigit()) or int(ends) < state.clock.millis:
        raise classic(404, "NOT_FOUND", "The preview is over: ask for a new one")
    return Answer(document={"device": asked.get("device"), "of": asked.get("of")})


FAMILY = Family(
    handlers={
        "ad_previews.creative": _find,
        "ad_previews.live_preview_for_creative": _live,
        "ad_previews.live_preview_for_creative_inline": _live_inline,
    },
    pages={"previews": _page},
)
