"""What follows from the clock and from entities above: states that end, what may be shown, reviews.

Nothing of it is stored: a read computes it. How long LinkedIn takes for a review or a deletion is
not documented; here it is a day.

Source: reference/api-campaign-management 2.3, 4.3, 5.3, 6.5, 7, 8.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from linkedin_ads_async.sandbox.state import State
from linkedin_ads_async.sandbox.store import Document, number_in
from linkedin_ads_async.sandbox.world import DAY_MS

__all__ = ["account_view", "campaign_view", "creative_view", "group_view", "needs_review"]


_RUNNABLE = ["RUNNABLE"]


def account_view(state: State, account: Document) -> Document:
    status = _removed(account["status"], _changed_at(account), state.clock.millis)
    serving = _RUNNABLE if status == "ACTIVE" else ["STOPPED"]
    return {**account, "status": status, "servingStatuses": serving}


def group_view(state: State, group: Document) -> Document:
    now = state.clock.millis
    status = _removed(group["status"], _changed_at(group), now)
    holds = [*_stopped(status), *_date_holds("CAMPAIGN_GROUP", group, now)]
    return {**group, "status": status, "servingStatuses": holds or _RUNNABLE}


def campaign_view(state: State, campaign: Document) -> Document:
    """A campaign that is over is COMPLETED; what holds its group and account holds it too."""
    now, status = state.clock.millis, campaign["status"]
    if status == "ACTIVE" and campaign.get("runSchedule", {}).get("end", now + 1) <= now:
        status = "COMPLETED"
    status = _removed(status, _changed_at(campaign), now)
    holds = [*_stopped(status), *_date_holds("CAMPAIGN", campaign, now), *_above(state, campaign)]
    return {**campaign, "status": status, "servingStatuses": holds or _RUNNABLE}


def creative_view(state: State, creative: Document) -> Document:
    """A creative with its review as it stands, and why it is not shown."""
    now, at = state.clock.millis, creative["lastModifiedAt"]
    status = _removed(creative["intendedStatus"], at, now)
    found = {**creative, "intendedStatus": status}
    review = creative.get("review", {}).get("status")
    if review == "PENDING" and now - at >= DAY_MS:
        review = "APPROVED"
        found["review"] = {"status": review}
    holds = [*_stopped(status), *_review_holds(review), *_media_holds(state, creative)]
    holds += _campaign_holds(state, creative)
    found.pop("servingHoldReasons", None)
    if holds:
        found["servingHoldReasons"] = holds
    return {**found, "isServing": not holds}


def needs_review(content: Any) -> bool:
    """Whether content has a word that LinkedIn did not write itself."""
    ((kind, members),) = content.items()
    if kind not in ("follow", "jobs"):
        return True
    texts = (members.get(name, {}) for name in ("headline", "description", "buttonLabel"))
    return any("custom" in text for text in texts)


def _stopped(status: str) -> list[str]:
    return [] if status == "ACTIVE" else ["STOPPED"]


def _review_holds(review: str | None) -> list[str]:
    if review == "REJECTED":
        return ["REJECTED"]
    return ["UNDER_REVIEW"] if review in ("PENDING", "NEEDS_REVIEW") else []


def _date_holds(name: str, document: Document, now: int) -> Iterator[str]:
    schedule = document.get("runSchedule", {})
    if schedule.get("start", now) > now:
        yield f"{name}_START_DATE_HOLD"
    if schedule.get("end", now + 1) <= now:
        yield f"{name}_END_DATE_HOLD"


def _above(state: State, campaign: Document) -> Iterator[str]:
    number = number_in(campaign["account"])
    account = state.store.account(number)
    groups = state.store.shelf("adCampaignGroups", number)
    group = groups.get(number_in(campaign.get("campaignGroup", "")))
    if group is not None:
        if group["status"] != "ACTIVE":
            yield "CAMPAIGN_GROUP_STATUS_HOLD"
        yield from _date_holds("CAMPAIGN_GROUP", group, state.clock.millis)
    if account is not None and account["status"] != "ACTIVE":
        yield "ACCOUNT_SERVING_HOLD"


def _media_holds(state: State, creative: Document) -> list[str]:
    """What its video is not ready for yet, or never."""
    post = state.store.shelf("posts").get(creative["content"].get("reference", ""), {})
    media = post.get("content", {}).get("media", {}).get("id", "")
    match state.store.shelf("videos").get(media, {}).get("status"):
        case "PROCESSING" | "WAITING_UPLOAD":
            return ["PROCESSING"]
        case "PROCESSING_FAILED":
            return ["PROCESSING_FAILED"]
        case _:
            return []


def _campaign_holds(state: State, creative: Document) -> Iterator[str]:
    campaigns = state.store.shelf("adCampaigns", number_in(creative["account"]))
    campaign = campaigns.get(number_in(creative["campaign"]))
    if campaign is None:
        return
    for hold in campaign_view(state, campaign)["servingStatuses"]:
        if hold != "RUNNABLE":
            yield "CAMPAIGN_STOPPED" if hold == "STOPPED" else hold


def _removed(status: str, asked_at: int, now: int) -> str:
    return "REMOVED" if status == "PENDING_DELETION" and now - asked_at >= DAY_MS else status


def _changed_at(document: Document) -> int:
    return int(document["changeAuditStamps"]["lastModified"]["time"])
