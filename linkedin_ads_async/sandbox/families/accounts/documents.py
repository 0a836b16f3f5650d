"""The entities of the world as the API shows them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from linkedin_ads_async.sandbox.kinds import Kind
from linkedin_ads_async.sandbox.store import Document, Key, Seed, Shelf
from linkedin_ads_async.sandbox.world import Account, Campaign, Creative, World, day_millis

__all__ = ["SEEDS", "group_document"]

_NOTICES = (
    "CampaignOptimization", "CreativeApproval", "CreativeRejection", "EndOfCampaign",
    "NewFeaturesEnabled",
)  # fmt: skip  # two lines say as much as five
_ROLES = ("ACCOUNT_MANAGER", "CAMPAIGN_MANAGER", "CREATIVE_MANAGER", "VIEWER")


def _account_document(account: Account, born_ms: int) -> Document:
    return {
        "id": account.id,
        "name": account.name,
        "currency": account.currency,
        "type": "BUSINESS",
        "status": "ACTIVE",
        "reference": account.company_urn,
        **{f"notifiedOn{notice}": False for notice in _NOTICES},
        "test": False,
        "version": {"versionTag": "1"},
        "changeAuditStamps": _stamps(born_ms),
    }


def _user_documents(world: World, account: Account) -> Iterator[Document]:
    """The token's member manages every account but the forbidden ones; others do as well."""
    dice = world.dice
    people = [] if account.forbidden else [(world.member, "ACCOUNT_BILLING_ADMIN")]
    for at in range(dice.between(0, 3, "people", account.id)):
        person = f"urn:li:person:{dice.word(10, 'person', account.id, at)}"
        people.append((person, _ROLES[dice("role", account.id, at) % len(_ROLES)]))
    for person, role in people:
        yield {
            "account": account.urn,
            "user": person,
            "role": role,
            "version": {"versionTag": "1"},
            "changeAuditStamps": _stamps(world.born_ms),
        }


def group_document(account_urn: str, group: int, number: int, born_ms: int) -> Document:
    return {
        "id": group,
        "account": account_urn,
        "name": f"Group {number + 1}",
        "status": "ACTIVE",
        "runSchedule": {"start": born_ms},
        "allowedCampaignTypes": ["TEXT_AD", "SPONSORED_UPDATES", "SPONSORED_INMAILS", "DYNAMIC"],
        "backfilled": number == 0,
        "test": False,
        "changeAuditStamps": _stamps(born_ms),
    }


def _campaign_document(campaign: Campaign) -> Document:
    kind, currency = campaign.kind, campaign.account.currency
    schedule = {"start": day_millis(campaign.first_day)}
    if campaign.last_day is not None:
        schedule["end"] = day_millis(campaign.last_day + 1)
    return {
        "id": campaign.id,
        "account": campaign.account.urn,
        "campaignGroup": campaign.group_urn,
        "associatedEntity": campaign.account.company_urn,
        "name": f"{kind.objective.replace('_', ' ').title()} {campaign.id}",
        "type": kind.type,
        "format": kind.format,
        "objectiveType": kind.objective,
        "costType": "CPM",
        "optimizationTargetType": kind.target,
        "creativeSelection": "OPTIMIZED",
        "status": campaign.status,
        "unitCost": {"amount": "0", "currencyCode": currency},
        "dailyBudget": {"amount": str(10 + campaign.volume), "currencyCode": currency},
        "locale": {"country": "US", "language": "en"},
        "runSchedule": schedule,
        "audienceExpansionEnabled": False,
        "offsiteDeliveryEnabled": True,
        "offsitePreferences": {
            "iabCategories": {"exclude": []},
            "publisherRestrictionFiles": {"exclude": []},
        },
        "connectedTelevisionOnly": False,
        "storyDeliveryEnabled": False,
        "politicalIntent": "NOT_POLITICAL",
        "targetingCriteria": _targeting(),
        "test": False,
        "version": {"versionTag": "1"},
        "changeAuditStamps": _stamps(day_millis(campaign.first_day)),
    }


def _creative_document(campaign: Campaign, creative: Creative, member: str) -> Document:
    """Creatives of drafts are drafts, the others want to run whatever their campaign does."""
    is_draft = campaign.status == "DRAFT"
    found: Document = {
        "id": creative.urn,
        "account": campaign.account.urn,
        "campaign": campaign.urn,
        "content": _content(campaign.kind, creative),
        "intendedStatus": "DRAFT" if is_draft else "ACTIVE",
        "name": f"Creative {creative.id}",
        "isTest": False,
        "createdAt": day_millis(campaign.first_day),
        "createdBy": member,
        "lastModifiedAt": day_millis(campaign.first_day),
        "lastModifiedBy": member,
    }
    if "leads" in campaign.kind.tags:
        form = f"urn:li:adForm:{campaign.account.id % 1_000_000}"
        found["leadgenCallToAction"] = {"destination": form, "label": "SIGN_UP"}
    if not is_draft:
        found["review"] = {"status": "APPROVED"}
    return found


def _content(kind: Kind, creative: Creative) -> Document:  # noqa: PLR0911  # one way out per rule
    organization = {"organizationName": "Our company", "showMemberProfilePhoto": True}
    match kind.content:
        case "textAd":
            page = "https://example.com/"
            return {"textAd": {"headline": "Read on", "description": "More", "landingPage": page}}
        case "spotlight":
            copy = {"headline": "Look", "callToAction": "Go", "landingPage": "https://example.com/"}
            return {"spotlight": {**copy, **organization}}
        case "follow":
            words = {"headline": {"custom": "Follow us"}, "description": {"custom": "News"}}
            action = {"callToAction": "VISIT_ORGANIZATION_COMPANY_PAGE"}
            return {"follow": {**words, **action, **organization}}
        case "jobs":
            headline = {"preApproved": "MEMBER_READY_FOR_YOUR_DREAM_JOB"}
            button = {"preApproved": "SEE_MORE_JOBS"}
            return {"jobs": {"headline": headline, "buttonLabel": button, **organization}}
        case "eventAd":
            event = f"urn:li:event:{creative.share + 1}"
            post = f"urn:li:ugcPost:{creative.share}"
            return {"eventAd": {"post": post, "event": event, "hidePreviewVideo": False}}
        case "message":
            return {"reference": f"urn:li:adInMailContent:{creative.id}"}
        case _:
            return {"reference": creative.share_urn}


def _targeting() -> Document:
    facet = "urn:li:adTargetingFacet"
    clauses = [
        {"or": {f"{facet}:interfaceLocales": ["urn:li:locale:en_US"]}},
        {"or": {f"{facet}:locations": ["urn:li:geo:101282230"]}},
    ]
    return {"include": {"and": clauses}}


def _stamps(born_ms: int) -> Document:
    return {side: {"time": born_ms} for side in ("created", "lastModified")}


def _accounts(world: World, _: Key | None) -> Shelf:
    return {one.id: _account_document(one, world.born_ms) for one in world.accounts}


def _users(world: World, _: Key | None) -> Shelf:
    return {
        (user["account"], user["user"]): user
        for account in world.accounts
        for user in _user_documents(world, account)
    }


def _groups(world: World, account: Key | None) -> Shelf:
    owners = {one.group: one.account.urn for one in world.campaigns_of(account)}
    return {
        group: group_document(owner, group, number, world.born_ms)
        for number, (group, owner) in enumerate(owners.items())
    }


def _campaigns(world: World, account: Key | None) -> Shelf:
    return {one.id: _campaign_document(one) for one in world.campaigns_of(account)}


def _creatives(world: World, account: Key | None) -> Shelf:
    return {
        creative.urn: _creative_document(campaign, creative, world.member)
        for campaign in world.campaigns_of(account)
        for creative in campaign.creatives
    }


SEEDS: Mapping[str, Seed] = {
    "adAccounts": _accounts,
    "adAccountUsers": _users,
    "adCampaignGroups": _groups,
    "adCampaigns": _campaigns,
    "creatives": _creatives,
}
