"""Conversion rules, the campaigns they count for, events, and Insight Tags.

Source: reference/api-conversions-leads 2 to 5.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import attrs

from linkedin_ads_async.sandbox.answers import (
    Answer,
    Fault,
    bad_body,
    bad_parameter,
    classic,
    not_found,
)
from linkedin_ads_async.sandbox.context import Context, entity_key
from linkedin_ads_async.sandbox.families.conversions.conversion_events import (
    create_event,
    create_events,
)
from linkedin_ads_async.sandbox.family import Family
from linkedin_ads_async.sandbox.reads import find, paged
from linkedin_ads_async.sandbox.rules import Change, Rules
from linkedin_ads_async.sandbox.state import State
from linkedin_ads_async.sandbox.store import Document, Key, Shelf, Store, number_in
from linkedin_ads_async.sandbox.world import Account, World, day_millis
from linkedin_ads_async.sandbox.writes import batch_create, create, replace

__all__ = ["FAMILY"]

MOST_RULES = 100
MOST_DOMAINS = 500
WINDOWS = (1, 7, 30, 90)
LONG_WINDOWS = (180, 365)

_LONG_TYPES = frozenset({
    "ADD_TO_CART", "LEAD", "MARKETING_QUALIFIED_LEAD", "PURCHASE", "QUALIFIED_LEAD",
    "SALES_QUALIFIED_LEAD", "SUBMIT_APPLICATION",
})  # fmt: skip  # types in lines, not one per line
_LEAD_TYPES = frozenset(one for one in _LONG_TYPES if one.endswith("LEAD"))
_RULE_PREFIX = "urn:lla:llaPartnerConversion:"
_DEFAULTS: Document = {
    "enabled": True,
    "attributionType": "LAST_TOUCH_BY_CAMPAIGN",
    "postClickAttributionWindowSize": 30,
    "viewThroughAttributionWindowSize": 7,
    "valueType": "DYNAMIC",
}


def _world_rules(world: World, _: Key | None) -> Shelf:
    """Two rules per account, those that its figures are split by."""
    found: Shelf = {}
    for account in world.accounts:
        for rule in _rules_of(account, world.born_ms):
            found.setdefault(rule["id"], rule)
    return found


def _world_tags(world: World, _: Key | None) -> Shelf:
    tags = ((one.id % 1_000_000 + 6_000_000, one.urn) for one in world.accounts)
    return {tag: {"id": tag, "account": account} for tag, account in tags}


def _world_domains(world: World, _: Key | None) -> Shelf:
    found: Shelf = {}
    for account in world.accounts:
        domain = f"{account.name.lower().replace(' ', '-')}-{account.id}.example"
        found[account.urn, domain] = {"account": account.urn, "domainName": domain}
    return found


def _world_ties(world: World, _: Key | None) -> Shelf:
    """Campaigns that lead to a website count for both rules of their account."""
    ties = (
        _tied(
            campaign.urn,
            f"{_RULE_PREFIX}{campaign.account.id % 900_000 + number}",
            day_millis(campaign.first_day),
        )
        for campaign in world.campaigns
        if "web" in campaign.kind.tags
        for number in range(2)
    )
    return {(tie["campaign"], tie["conversion"]): tie for tie in ties}


def _rules_of(account: Account, born: int) -> Iterator[Document]:
    methods = ("CONVERSIONS_API", "INSIGHT_TAG_URL_MATCH_RULES")
    for number, (type_, method) in enumerate(zip(("PURCHASE", "LEAD"), methods, strict=True)):
        yield {
            "id": account.id % 900_000 + number,
            "name": f"{type_.title()} {number + 1}",
            "account": account.urn,
            "type": type_,
            "conversionMethod": method,
            **_DEFAULTS,
            "urlRules": [],
            "created": born,
            "lastModified": born,
            "ownershipType": "OWNED",
        }


def _tied(campaign: str, rule: str, when: int) -> Document:
    return {"campaign": campaign, "conversion": rule, "associatedAt": when}


def _link(store: Store, campaign: str, rule: str, when: int) -> None:
    store.shelf("campaignConversions")[campaign, rule] = _tied(campaign, rule, when)


def _view(state: State, rule: Document) -> Document:
    """A rule lists the campaigns that it is tied to."""
    urn = f"{_RULE_PREFIX}{rule['id']}"
    ties = state.store.shelf("campaignConversions").values()
    own = [dict(tie) for tie in ties if tie["conversion"] == urn]
    return {**rule, "campaigns": [tie["campaign"] for tie in own], "associatedCampaigns": own}


# Conversion rules


def _check_rule(change: Change) -> Iterator[Fault]:
    after = change.after
    if not after.get("name", "x").strip():
        yield Fault("INVALID_VALUE_BLANK_FIELD", "/name", "The name is blank")
    allowed = WINDOWS + (LONG_WINDOWS if after.get("type") in _LONG_TYPES else ())
    for name in ("postClickAttributionWindowSize", "viewThroughAttributionWindowSize"):
        if after.get(name, 30) not in allowed:
            text = f"{name} is one of {', '.join(map(str, allowed))} for this type"
            yield Fault("INVALID_VALUE_FOR_FIELD", f"/{name}", text)


def _birth(context: Context, made: Document) -> Document:
    context.visible_account(number_in(made["account"]))
    owned = {"ownershipType": "OWNED"} if context.version >= "202605" else {}
    return {**_DEFAULTS, "urlRules": [], **made, **owned}


def _create_rule(context: Context) -> Answer:
    """The answer has the rule in it; campaigns are tied once, now."""
    answer = create(context)
    store = context.state.store
    rule = store.shelf("conversions")[int(answer.headers["x-restli-id"])]
    for campaign in _to_tie(context, rule):
        _link(store, campaign, f"{_RULE_PREFIX}{rule['id']}", context.state.clock.millis)
    return attrs.evolve(answer, document=_view(context.state, rule))


def _to_tie(context: Context, rule: Document) -> list[str]:
    wanted = context.arguments.get("autoAssociationType", "NONE")
    account = number_in(rule["account"])
    found = context.state.store.shelf("adCampaigns", account).values()
    if wanted == "ALL_CAMPAIGNS":
        kept = [one for one in found if one["status"] in ("ACTIVE", "PAUSED", "DRAFT")]
    elif wanted == "OBJECTIVE_BASED":
        # Which objectives match is not documented.
        goal = "LEAD_GENERATION" if rule["type"] in _LEAD_TYPES else "WEBSITE_CONVERSION"
        kept = [one for one in found if one["objectiveType"] == goal]
    else:
        kept = []
    return [f"urn:li:sponsoredCampaign:{one['id']}" for one in kept]


def _create_rules(context: Context) -> Answer:
    body = context.json()
    elements = body.get("elements") if isinstance(body, dict) else None
    if isinstance(elements, list) and len(elements) > MOST_RULES:
        raise bad_body(f"A batch has at most {MOST_RULES} elements", status=400)
    return batch_create(context)


def _rules_by_account(context: Context) -> Answer:
    """As LinkedIn does, it does not say how many there are."""
    answer = find(context)
    answer.document["paging"]["total"] = -1
    return answer


def _rules_by_campaign(context: Context) -> Answer:
    campaign = context.arguments["campaign"]
    context.check_access(str(campaign))
    ties = context.state.store.shelf("campaignConversions").values()
    tied = {number_in(tie["conversion"]) for tie in ties if tie["campaign"] == campaign}
    return paged(context, [rule for rule in context.shelf.values() if rule["id"] in tied])


# Campaigns of rules


def _tie_birth(context: Context, made: Document) -> Document:
    _check_tie(context, str(made["campaign"]), str(made["conversion"]))
    return {**made, "associatedAt": context.state.clock.millis}


def _check_tie(context: Context, campaign: str, rule: str) -> None:
    if not rule.startswith(_RULE_PREFIX):
        raise classic(400, "ILLEGAL_ARGUMENT", f"invalid compound key: {rule}")
    context.check_access(campaign)
    campaigns = context.state.store.shelves("adCampaigns")
    if not any(number_in(campaign) in shelf for shelf in campaigns):
        # What is not there, and what is not known everywhere yet, look alike.
        text = "Requester does not have permission to UPDATE the resource"
        raise classic(404, "RESOURCE_NOT_FOUND", text)
    if number_in(rule) not in context.state.store.shelf("conversions"):
        raise not_found(rule)


def _tie(context: Context) -> Answer:
    """A new tie is no 201, as other entities are that a replace makes."""
    replace(context)
    return Answer(status=204)


def _ties_of_campaigns(context: Context) -> Answer:
    forbidden = context.state.world.forbidden_urns
    wanted = set(context.arguments["campaigns"]) - forbidden
    ties = context.shelf.values()
    return paged(context, [tie for tie in ties if tie["campaign"] in wanted])


# Insight Tags


def _tag_birth(context: Context, made: Document) -> Document:
    if not isinstance(made.get("account"), str):
        raise bad_body("ERROR :: /account :: field is required but not found")
    context.visible_account(number_in(made["account"]))
    return made


def _domains(context: Context) -> Answer:
    if context.arguments.get("count", 10) > MOST_DOMAINS:
        raise bad_parameter("FIELD_INVALID", "count", f"count is {MOST_DOMAINS} at most")
    return find(context)


def _grant(context: Context) -> Answer:
    """The members are not documented: all are kept, and `account` says whose tag it is."""
    wanted = _permission(context)
    context.shelf[entity_key(str(sorted(wanted.items())))] = wanted
    return Answer(document={})


def _revoke(context: Context) -> Answer:
    wanted = _permission(context)
    key = entity_key(str(sorted(wanted.items())))
    if context.shelf.pop(key, None) is None:
        raise not_found("The permission")
    return Answer(document={})


def _permission(context: Context) -> dict[str, Any]:
    body = context.json()
    if not isinstance(body, dict) or not isinstance(body.get("account"), str):
        raise bad_body("ERROR :: /account :: field is required but not found")
    context.visible_account(number_in(body["account"]))
    return body


_HANDLERS: dict[str, Callable[[Context], Answer]] = {
    "campaign_conversions.campaigns": _ties_of_campaigns,
    "campaign_conversions.replace": _tie,
    "conversion_events.batch_create": create_events,
    "conversion_events.create": create_event,
    "conversions.account": _rules_by_account,
    "conversions.batch_create": _create_rules,
    "conversions.campaign": _rules_by_campaign,
    "conversions.create": _create_rule,
    "insight_tag_domains.account": _domains,
    "insight_tags_permission.grant_access": _grant,
    "insight_tags_permission.revoke_access": _revoke,
}

FAMILY = Family(
    handlers=_HANDLERS,
    seeds={
        "campaignConversions": _world_ties,
        "conversions": _world_rules,
        "insightTagDomains": _world_domains,
        "insightTags": _world_tags,
    },
    criteria={"conversions.account": {"conversionOwnershipTypes": "ownershipType"}},
    births={
        "campaignConversions": _tie_birth,
        "conversions": _birth,
        "insightTags": _tag_birth,
    },
    views={"conversions": _view},
    rules={"conversions": Rules(check=_check_rule)},
)
