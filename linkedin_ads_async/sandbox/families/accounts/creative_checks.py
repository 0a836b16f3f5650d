"""What creatives have to be: their content, their campaign, their number, their post.

Source: reference/api-campaign-management 5.5, 6, 10, 16.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from linkedin_ads_async.sandbox.answers import Fault, bad_body
from linkedin_ads_async.sandbox.families.content.inline_posts import format_of
from linkedin_ads_async.sandbox.rules import Change, account_id
from linkedin_ads_async.sandbox.store import Document, Shelf, number_in

__all__ = ["check_creative", "creative_deletable", "format_in"]

CREATIVES_PER_ACCOUNT = 15_000
CREATIVES_PER_CAMPAIGN = 100
ACTIVE_PER_CAMPAIGN = 15

_CARDS = range(2, 11)
_NEEDED = {
    "textAd": ("headline", "description", "landingPage"),
    "spotlight": ("headline", "callToAction", "landingPage"),
    "follow": ("headline", "description", "callToAction"),
    "jobs": ("headline", "buttonLabel"),
    "eventAd": ("post", "event"),
}
_POST_NEEDED = ("author", "commentary", "visibility", "lifecycleState")
_LENGTHS = (("headline", 25), ("description", 75))
"""Of text ads, in characters."""
_HOMES = {
    "textAd": ("TEXT_AD", "TEXT_AD"),
    "spotlight": ("DYNAMIC", "SPOTLIGHT"),
    "follow": ("DYNAMIC", "FOLLOW_COMPANY"),
    "jobs": ("DYNAMIC", "JOBS"),
    "eventAd": ("SPONSORED_UPDATES", "SPONSORED_UPDATE_EVENT"),
    "documentAd": ("SPONSORED_UPDATES", "SPONSORED_UPDATE_NATIVE_DOCUMENT"),
    "thirdPartyVastTagVideoAd": ("SPONSORED_UPDATES", "SINGLE_VIDEO"),
}
"""Type and format of the campaigns that each content belongs to."""


def check_creative(change: Change) -> Iterator[Fault]:
    campaign = _campaign_of(change)
    yield from _content_faults(change, campaign)
    yield from _review_faults(change)
    if change.before is None:
        yield from _campaign_faults(change, campaign)
        yield from _post_faults(change, campaign)
        _check_room(change)
    elif change.before.get("intendedStatus") != "DRAFT":
        old, new = (d.get("leadgenCallToAction", {}) for d in (change.before, change.after))
        if old.get("destination") != new.get("destination"):
            text = "The form can change only while the creative is a draft"
            yield Fault("FIELD_NOT_ALLOWED", "/leadgenCallToAction/destination", text)
    if change.becomes("intendedStatus", "ACTIVE"):
        _check_active_room(change)


def creative_deletable(change: Change) -> bool:
    """Whether it is of a draft campaign, or its video failed."""
    if "PROCESSING_FAILED" in change.after.get("servingHoldReasons", []):
        return True
    campaign = _campaign_of(change)
    return campaign is not None and campaign["status"] == "DRAFT"


def _content_faults(change: Change, campaign: Document | None) -> Iterator[Fault]:
    content = change.after.get("content")
    if content is None:
        if "inlineContent" not in change.after:
            yield Fault("MISSING_FIELD", "/content", "content is required")
        return
    if len(content) != 1:
        text = f"content is a union: one member, not {len(content)}"
        raise bad_body(f"ERROR :: /content :: {text}")
    if str(content.get("reference", "")).startswith("urn:li:activity:"):
        raise bad_body("An activity cannot be sponsored: reference the share or the ugcPost")
    old = (change.before or change.after).get("content", {})
    if old.get("reference") != content.get("reference"):
        yield Fault("FIELD_NOT_ALLOWED", "/content/reference", "The reference cannot change")
    yield from _member_faults(content)
    if change.before is None and campaign is not None:
        yield from _home_faults(content, campaign, change.store.shelf("posts"))


def _home_faults(content: Document, campaign: Document, posts: Shelf) -> Iterator[Fault]:
    """No code is documented for content in the wrong kind of campaign, only which goes where."""
    kind, ad_format = campaign["type"], campaign.get("format")
    ((name, value),) = content.items()
    message = str(value).startswith("urn:li:adInMailContent:")
    home = _HOMES[name][0] if name in _HOMES else "SPONSORED_UPDATES"
    home = "SPONSORED_INMAILS" if message else home
    if kind != home or ad_format not in (None, format_in(content, posts) or ad_format):
        text = f"{name} does not go with a campaign of {kind} with the format {ad_format}"
        yield Fault("CONDITIONAL_INVALID_VALUE", "/content", text, conditional=True)


def format_in(content: Document, posts: Shelf) -> str | None:
    """The format of campaigns that show a content; None where its post is not known."""
    ((name, value),) = content.items()
    if name in _HOMES:
        return _HOMES[name][1]
    post = posts.get(str(value))
    return None if post is None else format_of(post)


def _member_faults(content: Document) -> Iterator[Fault]:
    ((kind, members),) = content.items()
    for name in _NEEDED.get(kind, ()):
        if name not in members:
            yield Fault("MISSING_FIELD", f"/content/{kind}/{name}", f"{name} is required")
    for name in ("headline", "description", "buttonLabel"):
        if kind in ("follow", "jobs") and len(members.get(name, {"custom": ""})) != 1:
            raise bad_body(f"ERROR :: /content/{kind}/{name} :: a union has one member")
    for name, limit in _LENGTHS if kind == "textAd" else ():
        if len(members.get(name, "")) > limit:
            text = f"{name} has at most {limit} characters"
            yield Fault("FIELD_LENGTH_TOO_LONG", f"/content/textAd/{name}", text)


def _review_faults(change: Change) -> Iterator[Fault]:
    review = (change.before or {}).get("review", {})
    if review.get("status") == "PENDING" and change.becomes("intendedStatus", "PAUSED"):
        text = "A creative under review cannot be paused"
        yield Fault("STATUS_CHANGE_NOT_ALLOWED", "/intendedStatus", text)


def _campaign_faults(change: Change, campaign: Document | None) -> Iterator[Fault]:
    after = change.after
    if "campaign" not in after:
        return
    if campaign is None:
        text = f"{after['campaign']} is not in the account"
        yield Fault("FIELD_VALUE_DOES_NOT_EXIST", "/campaign", text)
        return
    if campaign["objectiveType"] != "LEAD_GENERATION":
        return
    if "leadgenCallToAction" not in after:
        text = "A campaign for leads needs a call to action with a form"
        yield Fault("CONDITIONAL_MISSING_FIELD", "/leadgenCallToAction", text, conditional=True)
    reference = after.get("content", {}).get("reference")
    gated = campaign.get("format") == "SPONSORED_UPDATE_NATIVE_DOCUMENT"
    if gated and any(one["content"].get("reference") == reference for one in _all(change)):
        text = "One document with a lead form backs one creative: upload it again for another"
        yield Fault("INVALID_VALUE_DUPLICATE_EXIST", "/content/reference", text)


def _post_faults(change: Change, campaign: Document | None) -> Iterator[Fault]:
    """What a post that is made together with its creative needs."""
    if "inlineContent" not in change.after:
        return
    path, post = "/inlineContent/post", change.after["inlineContent"].get("post", {})
    for name in _POST_NEEDED:
        if name not in post:
            yield Fault("MISSING_FIELD", f"{path}/{name}", f"{name} is required")
    visits = campaign is not None and campaign["objectiveType"] == "WEBSITE_VISIT"
    if (visits or "contentCallToActionLabel" in post) and "contentLandingPage" not in post:
        text = "Website visits, and a call to action, need a landing page"
        where = f"{path}/contentLandingPage"
        yield Fault("CONDITIONAL_MISSING_FIELD", where, text, conditional=True)
    if campaign is not None and campaign.get("format") not in (None, format_of(post)):
        text = f"Such a post does not go with a campaign of the format {campaign['format']}"
        yield Fault("CONDITIONAL_INVALID_VALUE", f"{path}/content", text, conditional=True)
    cards = post.get("content", {}).get("carousel", {}).get("cards")
    if cards is not None and len(cards) not in _CARDS:
        text = f"A carousel has 2 to 10 cards, not {len(cards)}"
        yield Fault("INVALID_VALUE_FOR_FIELD", f"{path}/content/carousel/cards", text)
    yield from _sponsor_faults(change, post, path)


def _sponsor_faults(change: Change, post: Document, path: str) -> Iterator[Fault]:
    owner = f"urn:li:sponsoredAccount:{account_id(change)}"
    sponsor = post.get("adContext", {}).get("dscAdAccount")
    dark = post.get("distribution", {}).get("feedDistribution") == "NONE"
    if dark and sponsor is None:
        text = "A post outside the feed needs the account that sponsors it"
        where = f"{path}/adContext/dscAdAccount"
        yield Fault("CONDITIONAL_MISSING_FIELD", where, text, conditional=True)
    if sponsor not in (None, owner):
        text = f"The sponsor has to be {owner}, as in the path"
        yield Fault("MISMATCH_FIELDS", f"{path}/adContext/dscAdAccount", text)
    if sponsor is not None and str(post.get("author")).startswith("urn:li:person:"):
        raise bad_body("A post for sponsoring only is written by an organization, not by a person")


def _check_room(change: Change) -> None:
    """Refuse a creative too many: no code is documented for that."""
    campaign = change.after.get("campaign")
    creatives = _all(change)
    if len(creatives) >= CREATIVES_PER_ACCOUNT:
        text = f"The account has {CREATIVES_PER_ACCOUNT:,} creatives, the most that it can have"
        raise bad_body(text, status=400)
    if sum(one["campaign"] == campaign for one in creatives) >= CREATIVES_PER_CAMPAIGN:
        text = f"The campaign has {CREATIVES_PER_CAMPAIGN} creatives, the most it can have"
        raise bad_body(text, status=400)


def _check_active_room(change: Change) -> None:
    campaign = change.after.get("campaign")
    active = [
        one["id"]
        for one in _all(change)
        if one["campaign"] == campaign and one["intendedStatus"] == "ACTIVE"
    ]
    if len(active) >= ACTIVE_PER_CAMPAIGN:
        text = f"The campaign has {ACTIVE_PER_CAMPAIGN} active creatives, the most it can have"
        raise bad_body(text, status=400)


def _campaign_of(change: Change) -> Document | None:
    campaigns = change.store.shelf("adCampaigns", account_id(change))
    return campaigns.get(number_in(change.after.get("campaign", "")))


def _all(change: Change) -> list[dict[str, Any]]:
    return list(change.store.shelf("creatives", account_id(change)).values())
