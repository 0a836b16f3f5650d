"""What each resource allows beyond its schema: sums, locks, references between entities.

Source: reference/api-campaign-management 2 to 6, 15, 16.
"""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from linkedin_ads_async.converter import structure
from linkedin_ads_async.models.ad_campaigns import TargetingCriteria
from linkedin_ads_async.sandbox.answers import Fault, bad_body
from linkedin_ads_async.sandbox.families.accounts.bidding import bidding_faults
from linkedin_ads_async.sandbox.families.audiences.segments import segment_faults
from linkedin_ads_async.sandbox.families.targeting.combinations import combination_faults
from linkedin_ads_async.sandbox.rules import (
    Change,
    account_id,
    currency_faults,
    name_faults,
    owner_faults,
    schedule_faults,
)
from linkedin_ads_async.sandbox.store import Document, number_in
from linkedin_ads_async.targeting import Targeting

__all__ = ["check_account", "check_campaign", "check_group"]

GROUP_NAME_LENGTH = 100
CAMPAIGNS_PER_ACCOUNT = 5_000
CAMPAIGNS_PER_GROUP = 2_000
ACTIVE_PER_ACCOUNT = 1_000
DAILY_FLOOR_USD = 10

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


def check_account(change: Change) -> Iterator[Fault]:
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
            code = f"{'BATCH_CREATE_' if change.batch else ''}TEST_ACCOUNT_LIMIT_REACHED"
            yield Fault(code, "/test", "There is a test account already")
    elif change.changed("reference") and change.store.shelf("adCampaigns", after["id"]):
        text = "The reference of an account with campaigns cannot change"
        yield Fault("UPDATE_REFERENCE_NOT_ALLOWED", "/reference", text)


def check_group(change: Change) -> Iterator[Fault]:
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


def check_campaign(change: Change) -> Iterator[Fault]:
    after = change.after
    yield from owner_faults(change)
    yield from name_faults(after, None)
    yield from schedule_faults(change)
    yield from currency_faults(change)
    yield from _group_faults(change)
    yield from _configuration_faults(after)
    yield from bidding_faults(after)
    if "targetingCriteria" in after:
        targeting = Targeting.of(structure(after["targetingCriteria"], TargetingCriteria))
        yield from combination_faults(targeting, "/targetingCriteria")
    yield from segment_faults(change)
    yield from _money_faults(after)
    if not {"dailyBudget", "totalBudget"} & set(after):
        yield Fault("MISSING_FIELD", "/dailyBudget", "A daily or a total budget is needed")
    if change.changed("optimizationTargetType") and "unitCost" not in change.touched:
        text = "A change of optimizationTargetType needs unitCost beside it"
        yield Fault("CONDITIONAL_MISSING_FIELD", "/unitCost", text, conditional=True)
    if change.changed("associatedEntity") and after.get("type") == "SPONSORED_UPDATES":
        text = "The entity of sponsored content cannot change"
        yield Fault("IMMUTABLE_ASSOCIATED_ENTITY", "/associatedEntity", text)
    if change.becomes("status", "ACTIVE"):
        yield from _conversion_faults(change)
        _check_active_room(change)
    if change.before is None:
        _check_room(change)


def _check_room(change: Change) -> None:
    """Refuse a campaign too many: no code is documented for that."""
    campaigns = change.store.shelf("adCampaigns", account_id(change))
    if len(campaigns) >= CAMPAIGNS_PER_ACCOUNT:
        text = f"The account has {CAMPAIGNS_PER_ACCOUNT:,} campaigns, the most that it can have"
        raise bad_body(text, status=400)
    urn = change.after.get("campaignGroup", "")
    group = change.store.shelf("adCampaignGroups", account_id(change)).get(number_in(urn), {})
    held = sum(one["campaignGroup"] == urn for one in campaigns.values())
    if held >= CAMPAIGNS_PER_GROUP and not group.get("backfilled"):
        text = f"The group has {CAMPAIGNS_PER_GROUP:,} campaigns, the most that it can have"
        raise bad_body(text, status=400)


def _check_active_room(change: Change) -> None:
    """Paused ones count until they end."""
    campaigns = change.store.shelf("adCampaigns", account_id(change)).values()
    running = sum(
        one["status"] in ("ACTIVE", "PAUSED")
        and one.get("runSchedule", {}).get("end", change.now_ms + 1) > change.now_ms
        and one["id"] != change.after.get("id")
        for one in campaigns
    )
    if running >= ACTIVE_PER_ACCOUNT:
        text = f"The account has {ACTIVE_PER_ACCOUNT:,} active campaigns, the most it can have"
        raise bad_body(text, status=400)


def _conversion_faults(change: Change) -> Iterator[Fault]:
    if change.after.get("objectiveType") != "WEBSITE_CONVERSION" or change.before is None:
        # A conversion can be tied to a campaign only once that exists.
        return
    campaign = f"urn:li:sponsoredCampaign:{change.after['id']}"
    if not any(campaign in str(key) for key in change.store.shelf("campaignConversions")):
        code = "CONVERSION_CAMPAIGN_MISSING_ASSOCIATED_CONVERSION"
        yield Fault(code, "/objectiveType", "The campaign needs a conversion: tie one to it first")


def _money_faults(after: Document) -> Iterator[Fault]:
    """The floors of other currencies are not documented, only that nothing is too little."""
    for name in ("dailyBudget", "totalBudget"):
        money = after.get(name, {})
        daily_usd = name == "dailyBudget" and money.get("currencyCode") == "USD"
        floor = DAILY_FLOOR_USD if daily_usd else 0
        amount = Decimal(money.get("amount", "1000"))
        if amount <= 0 or amount < floor:
            text = f"{name} has to be {floor} or more, and more than nothing"
            yield Fault("FIELD_VALUE_TOO_LOW", f"/{name}", text)
    if Decimal(after.get("unitCost", {}).get("amount", "0")) < 0:
        yield Fault("FIELD_VALUE_TOO_LOW", "/unitCost", "unitCost cannot be negative")


def _group_faults(change: Change) -> Iterator[Fault]:
    text = change.after.get("campaignGroup")
    moved = change.before is None or change.changed("campaignGroup") or change.changed("status")
    if text is None or not moved:
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
    if after.get("pacingStrategy") == "LIFETIME":
        yield from _lifetime_faults(after)
    if after.get("connectedTelevisionOnly") and not after.get("offsiteDeliveryEnabled"):
        text = "Connected television needs delivery outside of LinkedIn"
        path = "/offsiteDeliveryEnabled"
        yield Fault("CONDITIONAL_INVALID_VALUE", path, text, conditional=True)


def _lifetime_faults(after: Document) -> Iterator[Fault]:
    if "end" not in after.get("runSchedule", {}):
        text = "The pacing LIFETIME needs an end of the run"
        yield Fault("CONDITIONAL_MISSING_FIELD", "/runSchedule/end", text, conditional=True)
    if "totalBudget" not in after:
        text = "The pacing LIFETIME needs a total budget"
        yield Fault("CONDITIONAL_MISSING_FIELD", "/totalBudget", text, conditional=True)
