"""What each resource allows beyond its schema: sums, locks, references between entities.

Source: reference/api-campaign-management 2 to 6, 15, 16.
"""

from __future__ import annotations

from collections.abc import Iterator

from linkedin_ads_async.sandbox.answers import Fault, bad_body
from linkedin_ads_async.sandbox.rules import (
    Change,
    Rules,
    account_id,
    currency_faults,
    name_faults,
    owner_faults,
    schedule_faults,
)
from linkedin_ads_async.sandbox.store import Document, number_in

__all__ = ["RULES"]

GROUP_NAME_LENGTH = 100
CAMPAIGNS_PER_ACCOUNT = 5_000
CAMPAIGNS_PER_GROUP = 2_000
CREATIVES_PER_CAMPAIGN = 100

_CURRENCIES = frozenset({
    "AED", "ARS", "AUD", "BRL", "CAD", "CHF", "CLP", "CNY", "COP", "CZK", "DKK", "EUR", "GBP",
    "HKD", "HUF", "IDR", "ILS", "INR", "JPY", "KRW", "MXN", "MYR", "NOK", "NZD", "PHP", "PLN",
    "RON", "SAR", "SEK", "SGD", "THB", "TRY", "TWD", "UAH", "USD", "VND", "ZAR",
})  # fmt: skip  # codes in lines, not one per line
_FORMATS = {
    "TEXT_AD": ("TEXT_AD",),
    "DYNAMIC": ("SPOTLIGHT", "FOLLOW_COMPANY", "JOBS"),
    "SPONSORED_INMAILS": ("SPONSORED_INMAIL", "SPONSORED_MESSAGE"),
}


def _check_account(change: Change) -> Iterator[Fault]:
    after = change.after
    if not str(after.get("name", "x")).strip():
        yield Fault("BLANK_ACCOUNT_NAME", "/name", "The name is blank")
    if after.get("currency", "USD") not in _CURRENCIES:
        yield Fault("CURRENCY_NOT_SUPPORTED", "/currency", "The currency is not supported")
    if change.before is None:
        if after.get("type") == "ENTERPRISE":
            text = "An enterprise account needs a product type"
            yield Fault("MISSING_PRODUCT_TYPE_FOR_ENTERPRISE_ACCOUNT", "/type", text)
        accounts = change.store.shelf("adAccounts").values()
        if after.get("test") and any(one.get("test") for one in accounts):
            yield Fault("TEST_ACCOUNT_LIMIT_REACHED", "/test", "There is a test account already")
    elif change.changed("reference") and change.store.shelf("adCampaigns", after["id"]):
        text = "The reference of an account with campaigns cannot change"
        yield Fault("UPDATE_REFERENCE_NOT_ALLOWED", "/reference", text)


def _check_group(change: Change) -> Iterator[Fault]:
    after = change.after
    yield from owner_faults(change)
    yield from name_faults(after, GROUP_NAME_LENGTH)
    yield from schedule_faults(change)
    yield from currency_faults(change)
    if "totalBudget" in after and "end" not in after.get("runSchedule", {}):
        text = "A total budget needs an end of the run"
        yield Fault("CONDITIONAL_MISSING_FIELD", "/runSchedule/end", text, conditional=True)
    strategy = after.get("budgetOptimization", {}).get("budgetOptimizationStrategy")
    if "dailyBudget" in after and strategy != "DYNAMIC":
        text = "A daily budget of a group needs the strategy DYNAMIC"
        yield Fault("CONDITIONAL_FIELD_NOT_ALLOWED", "/dailyBudget", text, conditional=True)


def _check_campaign(change: Change) -> Iterator[Fault]:
    after = change.after
    yield from owner_faults(change)
    yield from name_faults(after, None)
    yield from schedule_faults(change)
    yield from currency_faults(change)
    yield from _group_faults(change)
    yield from _configuration_faults(after)
    if not {"dailyBudget", "totalBudget"} & set(after):
        yield Fault("MISSING_FIELD", "/dailyBudget", "A daily or a total budget is needed")
    if change.changed("optimizationTargetType") and "unitCost" not in change.touched:
        text = "A change of optimizationTargetType needs unitCost beside it"
        yield Fault("CONDITIONAL_MISSING_FIELD", "/unitCost", text, conditional=True)
    if change.changed("associatedEntity") and after.get("type") == "SPONSORED_UPDATES":
        text = "The entity of sponsored content cannot change"
        yield Fault("IMMUTABLE_ASSOCIATED_ENTITY", "/associatedEntity", text)
    if change.before is None:
        _check_room(change)


def _check_room(change: Change) -> None:
    """Refuse a campaign too many: no code is documented for that."""
    campaigns = change.store.shelf("adCampaigns", account_id(change))
    if len(campaigns) >= CAMPAIGNS_PER_ACCOUNT:
        text = f"The account has {CAMPAIGNS_PER_ACCOUNT:,} campaigns, the most that it can have"
        raise bad_body(text, status=400)
    group = change.after.get("campaignGroup")
    if sum(one["campaignGroup"] == group for one in campaigns.values()) >= CAMPAIGNS_PER_GROUP:
        text = f"The group has {CAMPAIGNS_PER_GROUP:,} campaigns, the most that it can have"
        raise bad_body(text, status=400)


def _group_faults(change: Change) -> Iterator[Fault]:
    text = change.after.get("campaignGroup")
    if text is None or (change.before is not None and not change.changed("campaignGroup")):
        return
    groups = change.store.shelf("adCampaignGroups", account_id(change))
    group = groups.get(number_in(text))
    if group is None:
        yield Fault("FIELD_VALUE_DOES_NOT_EXIST", "/campaignGroup", f"{text} is not in the account")
    elif group["status"] == "DRAFT" and change.after.get("status") != "DRAFT":
        code = "ONLY_DRAFT_CAMPAIGNS_ALLOWED_IN_DRAFT_CAMPAIGN_GROUPS"
        yield Fault(code, "/status", "A draft group holds drafts only")


def _configuration_faults(after: Document) -> Iterator[Fault]:
    kind, ad_format, objective = (after.get(n) for n in ("type", "format", "objectiveType"))
    feeds = kind in ("SPONSORED_UPDATES", "DYNAMIC") or objective == "LEAD_GENERATION"
    if feeds and "associatedEntity" not in after:
        text = f"{kind} with {objective} needs the entity that is advertised for"
        yield Fault("CONDITIONAL_MISSING_FIELD", "/associatedEntity", text, conditional=True)
    if kind == "DYNAMIC" and ad_format is None:
        text = "The type DYNAMIC needs a format"
        yield Fault("CONDITIONAL_MISSING_FIELD", "/format", text, conditional=True)
    others = {one for formats in _FORMATS.values() for one in formats}
    if ad_format is not None and kind is not None:
        fits = ad_format in _FORMATS[kind] if kind in _FORMATS else ad_format not in others
        if not fits:
            text = f"objectiveType, format, type, ...: {ad_format} does not go with {kind}"
            yield Fault("INVALID_CAMPAIGN_CONFIGURATION", "/format", text)
    if after.get("pacingStrategy") == "LIFETIME" and "end" not in after.get("runSchedule", {}):
        text = "The pacing LIFETIME needs an end of the run"
        yield Fault("CONDITIONAL_MISSING_FIELD", "/runSchedule/end", text, conditional=True)


def _check_creative(change: Change) -> Iterator[Fault]:
    after = change.after
    yield from _content_faults(change)
    campaign = _campaign_of(change)
    if change.before is None and "campaign" in after:
        if campaign is None:
            text = f"{after['campaign']} is not in the account"
            yield Fault("FIELD_VALUE_DOES_NOT_EXIST", "/campaign", text)
        elif campaign["objectiveType"] == "LEAD_GENERATION" and "leadgenCallToAction" not in after:
            text = "A campaign for leads needs a call to action with a form"
            yield Fault("CONDITIONAL_MISSING_FIELD", "/leadgenCallToAction", text, conditional=True)
        creatives = change.store.shelf("creatives", account_id(change)).values()
        if sum(c["campaign"] == after["campaign"] for c in creatives) >= CREATIVES_PER_CAMPAIGN:
            text = f"The campaign has {CREATIVES_PER_CAMPAIGN} creatives, the most it can have"
            raise bad_body(text, status=400)
    elif change.before is not None and change.before.get("intendedStatus") != "DRAFT":
        old, new = (d.get("leadgenCallToAction", {}) for d in (change.before, after))
        if old.get("destination") != new.get("destination"):
            text = "The form can change only while the creative is a draft"
            yield Fault("FIELD_NOT_ALLOWED", "/leadgenCallToAction/destination", text)


def _content_faults(change: Change) -> Iterator[Fault]:
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
    for name, limit in (("headline", 25), ("description", 75)):
        if len(content.get("textAd", {}).get(name, "")) > limit:
            text = f"{name} has at most {limit} characters"
            yield Fault("FIELD_LENGTH_TOO_LONG", f"/content/textAd/{name}", text)


def _campaign_of(change: Change) -> Document | None:
    campaigns = change.store.shelf("adCampaigns", account_id(change))
    return campaigns.get(number_in(change.after.get("campaign", "")))


def _check_user(_: Change) -> Iterator[Fault]:
    yield from ()


RULES = {
    "adAccounts": Rules(
        creatable=("ACTIVE", "DRAFT"),
        moves={"DRAFT": ("ACTIVE",), "ACTIVE": ("CANCELED", "PENDING_DELETION")},
        refused_move="INVALID_STATUS_TRANSITION",
        refused_delete="DELETE_NOT_ALLOWED",
        check=_check_account,
    ),
    "adAccountUsers": Rules(check=_check_user),
    "adCampaignGroups": Rules(creatable=("ACTIVE", "DRAFT"), check=_check_group),
    "adCampaigns": Rules(
        locks={"/objectiveType": "IMMUTABLE_CAMPAIGN_OBJECTIVE_TYPE"},
        live_lock="FIELD_IMMUTABLE_FOR_NON_DRAFT_CAMPAIGNS",
        check=_check_campaign,
    ),
    "creatives": Rules(status="intendedStatus", check=_check_creative),
}
