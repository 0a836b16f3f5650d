"""Accounts, their users, groups, campaigns and creatives: what the world has of them, what LinkedIn
adds to new ones, what is told of them elsewhere.

Source: reference/api-campaign-management 2 to 6.
"""

from __future__ import annotations

from linkedin_ads_async.sandbox.answers import Answer, Fault, bad_body, bad_fields, bad_parameter
from linkedin_ads_async.sandbox.context import Context
from linkedin_ads_async.sandbox.families.accounts.checks import (
    check_account,
    check_campaign,
    check_group,
)
from linkedin_ads_async.sandbox.families.accounts.creative_checks import (
    check_creative,
    creative_deletable,
    format_in,
)
from linkedin_ads_async.sandbox.families.accounts.documents import SEEDS, group_document
from linkedin_ads_async.sandbox.families.accounts.serving import (
    account_view,
    campaign_view,
    creative_view,
    group_view,
    needs_review,
)
from linkedin_ads_async.sandbox.families.content.inline_posts import post_document
from linkedin_ads_async.sandbox.family import Family
from linkedin_ads_async.sandbox.reads import find
from linkedin_ads_async.sandbox.rules import Rules
from linkedin_ads_async.sandbox.state import State
from linkedin_ads_async.sandbox.store import Document, number_in
from linkedin_ads_async.sandbox.writes import make
from linkedin_ads_async.urn import Urn

__all__ = ["FAMILY"]

CREATIVES_PER_PAGE = 100


# What is added to new ones


def _account_born(context: Context, account: Document) -> Document:
    """A new account has a group, and the caller as its billing administrator."""
    store, member = context.state.store, context.state.world.member
    urn, stamps = f"urn:li:sponsoredAccount:{account['id']}", account["changeAuditStamps"]
    group = store.new_id("adCampaignGroups")
    document = group_document(urn, group, 0, context.state.clock.millis)
    document |= {"test": account["test"], "changeAuditStamps": stamps}
    store.shelf("adCampaignGroups", account["id"])[group] = document
    store.shelf("adAccountUsers")[urn, member] = {
        "account": urn,
        "user": member,
        "role": "ACCOUNT_BILLING_ADMIN",
        "version": {"versionTag": "1"},
        "changeAuditStamps": stamps,
    }
    return {**account, "version": {"versionTag": "1"}}


def _user_born(_: Context, user: Document) -> Document:
    """Answers carry the audit stamps, and no times beside them."""
    kept = {name: value for name, value in user.items() if name not in _USER_TIMES}
    return {**kept, "version": {"versionTag": "1"}}


_USER_TIMES = ("createdAt", "lastModifiedAt")


def _group_born(context: Context, group: Document) -> Document:
    return {**group, "test": _is_test(context)}


def _campaign_born(context: Context, campaign: Document) -> Document:
    return {**campaign, "test": _is_test(context), "version": {"versionTag": "1"}}


def _creative_born(context: Context, made: Document) -> Document:
    """A creative in the account of the path; a post that came with it becomes its reference."""
    state, account = context.state, context.arguments["adAccountId"]
    number, now = number_in(str(made["id"])), state.clock.millis
    inline = made.pop("inlineContent", None)
    if inline is not None:
        urn = f"urn:li:share:{7_200_000_000_000_000_000 + number}"
        state.store.shelf("posts")[urn] = post_document(inline["post"], urn, now)
        made["content"] = {"reference": urn}
    _fix_format(context, made)
    whole = {
        **made,
        "id": f"urn:li:sponsoredCreative:{number}",
        "account": f"urn:li:sponsoredAccount:{account}",
        "isTest": _is_test(context),
        "createdAt": now,
        "createdBy": state.world.member,
        "lastModifiedAt": now,
        "lastModifiedBy": state.world.member,
    }
    return _reviewed(context, whole)


def _reviewed(_: Context, creative: Document) -> Document:
    """With the first step out of the draft the review begins; LinkedIn's own texts skip it."""
    if creative["intendedStatus"] == "DRAFT" or "review" in creative:
        return creative
    status = "PENDING" if needs_review(creative["content"]) else "APPROVED"
    return {**creative, "review": {"status": status}}


def _fix_format(context: Context, creative: Document) -> None:
    """A campaign without a format has that of its first creative from now on."""
    store = context.state.store
    campaigns = store.shelf("adCampaigns", context.arguments["adAccountId"])
    ad_format = format_in(creative["content"], store.shelf("posts"))
    if ad_format is not None:
        campaigns[number_in(creative["campaign"])].setdefault("format", ad_format)


def _is_test(context: Context) -> bool:
    account = context.account
    return bool(account and account["test"])


# Calls that are not quite usual


def _create_inline(context: Context) -> Answer:
    """A creative together with its post, which becomes the reference."""
    body = context.json()
    if not isinstance(body, dict) or set(body) != {"creative"}:
        raise bad_body("The parameters of the action are {creative}", status=400)
    creative = body["creative"]
    if isinstance(creative, dict) and "inlineContent" not in creative:
        raise bad_fields([Fault("MISSING_FIELD", "/inlineContent", "inlineContent is required")])
    return make(context, creative)


def _find_creatives(context: Context) -> Answer:
    size = context.arguments.get("pageSize", CREATIVES_PER_PAGE)
    if size > CREATIVES_PER_PAGE:
        text = f"pageSize is 1 to {CREATIVES_PER_PAGE}, not {size}"
        raise bad_parameter("FIELD_INVALID", "pageSize", text)
    return find(context)


def _own_accounts(context: Context) -> Answer:
    return find(context.asking(user=context.state.world.member))


def _users_of(context: Context) -> Answer:
    context.visible_account(number_in(context.arguments["accounts"]))
    return find(context)


# What is told of them in what names them


def _account_info(state: State, urn: Urn, _: Document) -> Document | None:
    account = state.store.account(number_in(urn))
    return None if account is None else account_view(state, account)


def _group_info(state: State, urn: Urn, document: Document) -> Document | None:
    groups = state.store.shelf("adCampaignGroups", number_in(document["account"]))
    group = groups.get(number_in(urn))
    return None if group is None else group_view(state, group)


def _organization_info(_: State, urn: Urn, __: Document) -> Document:
    name = f"Organization {urn.key}"
    locale = {"country": "US", "language": "en"}
    text = {"localized": {"en_US": name}, "preferredLocale": locale}
    return {
        "id": number_in(urn),
        "name": text,
        "localizedName": name,
        "vanityName": f"o{urn.key}",
    }


def _person_info(_: State, urn: Urn, __: Document) -> Document:
    return {"id": str(urn), "vanityName": f"p-{urn.key.lower()}"}


FAMILY = Family(
    seeds=SEEDS,
    handlers={
        "ad_account_users.accounts": _users_of,
        "ad_account_users.authenticated_user": _own_accounts,
        "creatives.create_inline": _create_inline,
        "creatives.criteria": _find_creatives,
    },
    criteria={
        "ad_account_users.accounts": {"accounts": "account"},
        "creatives.criteria": {
            "campaigns": "campaign",
            "contentReferences": "content.reference",
            "creatives": "id",
            "intendedStatuses": "intendedStatus",
            "isTestAccount": "isTest",
            "leadgenCreativeCallToActionDestinations": "leadgenCallToAction.destination",
        },
    },
    defaults={
        "adAccounts": {
            "currency": "USD",
            "status": "ACTIVE",
            "test": False,
            "notifiedOnCampaignOptimization": False,
            "notifiedOnCreativeApproval": False,
            "notifiedOnCreativeRejection": False,
            "notifiedOnEndOfCampaign": False,
            "notifiedOnNewFeaturesEnabled": False,
        },
        "adCampaignGroups": {
            "backfilled": False,
            "allowedCampaignTypes": [
                "TEXT_AD",
                "SPONSORED_UPDATES",
                "SPONSORED_INMAILS",
                "DYNAMIC",
            ],
        },
        "adCampaigns": {
            "audienceExpansionEnabled": False,
            "connectedTelevisionOnly": False,
            "creativeSelection": "OPTIMIZED",
            "optimizationTargetType": "NONE",
        },
        "creatives": {"intendedStatus": "DRAFT"},
    },
    births={
        "adAccounts": _account_born,
        "adAccountUsers": _user_born,
        "adCampaignGroups": _group_born,
        "adCampaigns": _campaign_born,
        "creatives": _creative_born,
    },
    settlements={"creatives": _reviewed},
    views={
        "adAccounts": account_view,
        "adCampaignGroups": group_view,
        "adCampaigns": campaign_view,
        "creatives": creative_view,
    },
    infos={
        "organization": _organization_info,
        "person": _person_info,
        "sponsoredAccount": _account_info,
        "sponsoredCampaignGroup": _group_info,
    },
    rules={
        "adAccounts": Rules(
            creatable=("ACTIVE", "DRAFT"),
            moves={"DRAFT": ("ACTIVE",), "ACTIVE": ("CANCELED", "PENDING_DELETION")},
            refused_move="INVALID_STATUS_TRANSITION",
            refused_delete="DELETE_NOT_ALLOWED",
            final=(),
            check=check_account,
        ),
        "adAccountUsers": Rules(refused_delete=""),
        "adCampaignGroups": Rules(creatable=("ACTIVE", "DRAFT"), check=check_group),
        "adCampaigns": Rules(
            locks={"/objectiveType": "IMMUTABLE_CAMPAIGN_OBJECTIVE_TYPE"},
            live_lock="FIELD_IMMUTABLE_FOR_NON_DRAFT_CAMPAIGNS",
            check=check_campaign,
        ),
        "creatives": Rules(
            status="intendedStatus", check=check_creative, deletable=creative_deletable
        ),
    },
)
