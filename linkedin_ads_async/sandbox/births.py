"""What LinkedIn adds to entities: ids and defaults at birth, counters and stamps at a change."""

from __future__ import annotations

import copy
from typing import Any

from linkedin_ads_async.sandbox.context import Context
from linkedin_ads_async.sandbox.documents import group_document
from linkedin_ads_async.sandbox.store import Document, Key

__all__ = ["complete", "settle"]

_DEFAULTS: dict[str, dict[str, Any]] = {
    "adAccounts": {
        "currency": "USD",
        "status": "ACTIVE",
        "test": False,
        "servingStatuses": ["RUNNABLE"],
        "notifiedOnCampaignOptimization": False,
        "notifiedOnCreativeApproval": False,
        "notifiedOnCreativeRejection": False,
        "notifiedOnEndOfCampaign": False,
        "notifiedOnNewFeaturesEnabled": False,
    },
    "adAccountUsers": {},
    "adCampaignGroups": {
        "backfilled": False,
        "allowedCampaignTypes": ["TEXT_AD", "SPONSORED_UPDATES", "SPONSORED_INMAILS", "DYNAMIC"],
        "servingStatuses": ["STOPPED"],
    },
    "adCampaigns": {
        "audienceExpansionEnabled": False,
        "connectedTelevisionOnly": False,
        "creativeSelection": "OPTIMIZED",
        "optimizationTargetType": "NONE",
        "servingStatuses": ["STOPPED"],
    },
    "creatives": {
        "intendedStatus": "DRAFT",
        "isServing": False,
        "servingHoldReasons": ["CAMPAIGN_STOPPED"],
    },
}
"""What a create leaves out. Source: reference/api-campaign-management 2.3 to 6.3."""


def complete(context: Context, document: Document, key: Key | None = None) -> Document:
    """The entity that a create makes: what was sent, the defaults, the id, the stamps."""
    state, resource = context.state, context.operation.resource
    now, account = state.clock.millis, context.account
    made = {**copy.deepcopy(_DEFAULTS[resource]), **document}
    if resource == "creatives":
        return _creative(context, made, now)
    if key is None:
        made["id"] = state.store.new_id(resource)
    made["changeAuditStamps"] = {side: _stamp(context, now) for side in ("created", "lastModified")}
    if resource != "adCampaignGroups":
        made["version"] = {"versionTag": "1"}
    if account is not None:
        made["test"] = account["test"]
    if resource == "adAccounts":
        _furnish(context, made, now)
    return made


def settle(document: Document, now: int, context: Context) -> Document:
    """The entity after a change: one version further, with a new stamp."""
    changed = dict(document)
    if "version" in changed:
        tag = int(changed["version"]["versionTag"]) + 1
        changed["version"] = {"versionTag": str(tag)}
    if "changeAuditStamps" in changed:
        stamps = changed["changeAuditStamps"]
        changed["changeAuditStamps"] = {**stamps, "lastModified": _stamp(context, now)}
    if "lastModifiedAt" in changed:
        changed["lastModifiedAt"] = now
        changed["lastModifiedBy"] = context.state.world.member
    if context.operation.resource == "creatives" and changed["intendedStatus"] != "DRAFT":
        changed.setdefault("review", {"status": "PENDING"})
    return changed


def _creative(context: Context, made: Document, now: int) -> Document:
    state, account = context.state, context.account
    number = state.store.new_id("creatives")
    inline = made.pop("inlineContent", None)
    if inline is not None:
        made["content"] = {"reference": f"urn:li:share:{7_200_000_000_000_000_000 + number}"}
    if made["intendedStatus"] != "DRAFT":
        made["review"] = {"status": "PENDING"}
    return {
        **made,
        "id": f"urn:li:sponsoredCreative:{number}",
        "account": f"urn:li:sponsoredAccount:{account['id']}" if account else None,
        "isTest": bool(account and account["test"]),
        "createdAt": now,
        "createdBy": state.world.member,
        "lastModifiedAt": now,
        "lastModifiedBy": state.world.member,
    }


def _furnish(context: Context, account: Document, now: int) -> None:
    """A new account has a group, and the caller as its billing administrator."""
    store, member = context.state.store, context.state.world.member
    urn = f"urn:li:sponsoredAccount:{account['id']}"
    stamps = account["changeAuditStamps"]
    group = store.new_id("adCampaignGroups")
    document = group_document(urn, group, 0, context.state.clock.today.toordinal())
    document |= {"test": account["test"], "changeAuditStamps": stamps}
    document["runSchedule"] = {"start": now}
    store.shelf("adCampaignGroups", account["id"])[group] = document
    store.shelf("adAccountUsers")[urn, member] = {
        "account": urn,
        "user": member,
        "role": "ACCOUNT_BILLING_ADMIN",
        "version": {"versionTag": "1"},
        "changeAuditStamps": stamps,
    }


def _stamp(context: Context, now: int) -> dict[str, Any]:
    return {"actor": context.state.world.member, "time": now}
