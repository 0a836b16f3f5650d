"""Organizations, who may act for their Pages, and what is told of both."""

from __future__ import annotations

from collections.abc import Iterator

from linkedin_ads_async.sandbox.answers import Answer, bad_parameter, classic, not_found
from linkedin_ads_async.sandbox.context import Context, key_text
from linkedin_ads_async.sandbox.families.names.taxonomy import LISTS
from linkedin_ads_async.sandbox.family import Family
from linkedin_ads_async.sandbox.gate import denied
from linkedin_ads_async.sandbox.reads import batch_get, find, get
from linkedin_ads_async.sandbox.schema import check_schema
from linkedin_ads_async.sandbox.store import Document, Key, Shelf, number_in
from linkedin_ads_async.sandbox.world import DAY_MS, Account, World

__all__ = ["FAMILY"]

_LENGTH_MS = {"DAY": DAY_MS, "WEEK": 7 * DAY_MS, "MONTH": 30 * DAY_MS}
WINDOW_MS = 366 * DAY_MS
"""How far back statistics reach: 12 months. Source: reference/api-analytics j."""

EMPLOYERS = range(1_035, 3_600, 77)
"""Organizations of which only members are known: those that reports are broken down by."""

_OTHER_ROLES = ("LEAD_GEN_FORMS_MANAGER", "DIRECT_SPONSORED_CONTENT_POSTER")


def _lookup(world: World, _: Key | None) -> Shelf:
    """A Page for every advertiser."""
    numbers = (*EMPLOYERS, *(account.company for account in world.accounts))
    return {number: _public(number) for number in numbers}


def _organizations(world: World, _: Key | None) -> Shelf:
    own: Shelf = {one.company: _private(one.company, one) for one in world.accounts}
    return {number: _public(number) for number in EMPLOYERS} | own


def _roles(world: World, _: Key | None) -> Shelf:
    """The member administers all Pages but that of the forbidden account."""
    acls = (acl for account in world.accounts for acl in _acls(world, account))
    return dict(enumerate(acls, 1))


def _grants(world: World, _: Key | None) -> Shelf:
    pages = (account.company_urn for account in world.accounts if not account.forbidden)
    return {number: {"organization": page} for number, page in enumerate(pages, 1)}


def get_organization(context: Context) -> Answer:
    context.check_access(f"urn:li:organization:{context.key}")
    return get(context)


def get_organizations(context: Context) -> Answer:
    """Those of others are refused one by one."""
    ids = context.arguments["ids"]
    forbidden = {one for one in ids if _urn(one) in context.state.world.forbidden_urns}
    answer = batch_get(context.asking(ids=[one for one in ids if one not in forbidden]))
    refused = classic(403, "ACCESS_DENIED", denied(context.operation, context.version), 100)
    for one in forbidden:
        answer.document["statuses"][key_text(one)] = 403
        answer.document["errors"][key_text(one)] = refused.document
    return answer


def find_children(context: Context) -> Answer:
    """No Page of this world is below another."""
    return find(context.asking(id=0))


def find_own_roles(context: Context) -> Answer:
    return find(context.asking(roleAssignee=context.state.world.member))


def find_members(context: Context) -> Answer:
    _check_page(context, context.arguments["organization"])
    return find(context)


def replace_role(context: Context) -> Answer:
    """Roles are changed, not made: how a key would have to look is not known."""
    body, shelf, key = context.json(), context.shelf, context.key
    check_schema(body, context.operation.body, context.version, creating=True)
    if key not in shelf:
        raise not_found(f"organizationAcls {key}")
    _check_page(context, shelf[key]["organization"])
    stamp = {"actor": context.state.world.member, "time": context.state.clock.tick()}
    shelf[key] = {**shelf[key], **body, "lastModified": stamp}
    return Answer(status=204)


def network_size(context: Context) -> Answer:
    organization = _known(context, context.arguments["organizationUrn"])
    return Answer(document={"firstDegreeSize": _followers(context, organization)})


def follower_statistics(context: Context) -> Answer:
    """What was gained in each stretch of time, or how all followers are spread."""
    urn = _check_page(context, context.arguments["organizationalEntity"])
    if "timeIntervals" in context.arguments:
        return _by_time(context, urn, "followerGains", ("organicFollowerGain", "paidFollowerGain"))
    spread = {
        f"followerCountsBy{entity.title()}": [
            {entity: value, "followerCounts": _counts(context, urn, value)}
            for value in (f"urn:li:{entity}:{number}" for number in LISTS[entity])
        ]
        for entity in ("function", "seniority")
    }
    return Answer(document=_whole([{"organizationalEntity": urn, **spread}]))


def page_statistics(context: Context) -> Answer:
    urn = _check_page(context, context.arguments["organization"])
    names = ("pageViews", "clicks")
    if "timeIntervals" in context.arguments:
        return _by_time(context, urn, "totalPageStatistics", names)
    total = {name: _dice(context, urn, name) for name in names}
    return Answer(document=_whole([{"organization": urn, "totalPageStatistics": total}]))


def share_statistics(context: Context) -> Answer:
    """Of all shares together, in stretches of time, or of each that is named."""
    urn = _check_page(context, context.arguments["organizationalEntity"])
    names = ("impressionCount", "clickCount", "likeCount", "commentCount", "shareCount")
    posts = [
        (kind, post)
        for kind, argument in (("share", "shares"), ("ugcPost", "ugcPosts"))
        for post in context.arguments.get(argument, ())
    ]
    if not posts and "timeIntervals" in context.arguments:
        return _by_time(context, urn, "totalShareStatistics", names)
    elements = [
        {
            "organizationalEntity": urn,
            **({kind: str(post)} if kind else {}),
            "totalShareStatistics": {name: _dice(context, urn, post, name) for name in names},
        }
        for kind, post in posts or [("", "")]
    ]
    return Answer(document=_whole(elements))


def me(context: Context) -> Answer:
    return Answer(document={"id": context.state.world.member.rpartition(":")[2]})


def _public(number: int) -> Document:
    name = f"Organization {number}"
    locale = {"country": "US", "language": "en"}
    return {
        "id": number,
        "name": {"localized": {"en_US": name}, "preferredLocale": locale},
        "localizedName": name,
        "vanityName": f"o{number}",
        "defaultLocale": locale,
    }


def _private(number: int, account: Account) -> Document:
    more = {"localizedWebsite": f"https://o{number}.example", "industries": ["urn:li:industry:96"]}
    return {**_public(number), **more, "locations": [{"city": account.name.split()[0]}]}


def _acls(world: World, account: Account) -> Iterator[Document]:
    dice, born = world.dice, world.born_ms
    people = [] if account.forbidden else [(world.member, "ADMINISTRATOR")]
    other = f"urn:li:person:{dice.word(10, 'page', account.id)}"
    people.append((other, _OTHER_ROLES[dice("page role", account.id) % len(_OTHER_ROLES)]))
    for person, role in people:
        stamp = {"actor": person, "time": born}
        yield {
            "organization": account.company_urn,
            "roleAssignee": person,
            "role": role,
            "state": "APPROVED",
            "created": stamp,
            "lastModified": stamp,
        }


def _urn(number: int) -> str:
    return f"urn:li:organization:{number}"


def _known(context: Context, urn: str) -> str:
    if number_in(urn) not in context.state.store.shelf("organizations"):
        raise not_found(str(urn))
    return _urn(number_in(urn))


def _check_page(context: Context, urn: str) -> str:
    """Only administrators see this; 404 for what is no organization."""
    known = _known(context, urn)
    member = context.state.world.member
    acls = context.state.store.shelf("organizationAcls").values()
    if not any((acl["organization"], acl["roleAssignee"]) == (known, member) for acl in acls):
        raise classic(403, "ACCESS_DENIED", denied(context.operation, context.version), 100)
    return known


def _by_time(context: Context, urn: str, what: str, names: tuple[str, ...]) -> Answer:
    owner = "organization" if "organization" in context.arguments else "organizationalEntity"
    elements = [
        {
            owner: urn,
            "timeRange": {"start": start, "end": end},
            what: {name: _dice(context, urn, name, start) for name in names},
        }
        for start, end in _stretches(context)
    ]
    return Answer(document=_whole(elements))


def _stretches(context: Context) -> Iterator[tuple[int, int]]:
    asked, now = context.arguments["timeIntervals"], context.state.clock.millis
    span, length = asked.time_range, _LENGTH_MS.get(str(asked.time_granularity_type))
    if span is None or span.start is None or length is None:
        text = "timeIntervals needs a timeRange with a start, and a timeGranularityType"
        raise bad_parameter("PARAM_INVALID", "timeIntervals", text)
    if span.start < now - WINDOW_MS:
        raise bad_parameter("PARAM_INVALID", "timeIntervals", "Statistics reach 12 months back")
    starts = range(span.start, min(span.end or now, now), length)
    yield from ((start, start + length) for start in starts)


def _whole(elements: list[Document]) -> Document:
    return {"elements": elements, "paging": {"start": 0, "count": len(elements), "links": []}}


def _dice(context: Context, *what: object) -> int:
    return context.state.world.dice.between(0, 5_000, "page", *what)


def _followers(context: Context, urn: str) -> int:
    return context.state.world.dice.between(300, 400_000, "followers", urn)


def _counts(context: Context, urn: str, value: str) -> Document:
    """Shares of all followers, by weight; a thirtieth of them came by advertising."""
    count = _followers(context, urn) * (1 + _dice(context, urn, value) % 9) // 250
    return {"organicFollowerCount": count - count // 30, "paidFollowerCount": count // 30}


FAMILY = Family(
    seeds={
        "organizationAcls": _roles,
        "organizationShareAuthorizations": _grants,
        "organizations": _organizations,
        "organizationsLookup": _lookup,
    },
    handlers={
        "me.get": me,
        "network_sizes.get": network_size,
        "organization_acls.organization": find_members,
        "organization_acls.replace": replace_role,
        "organization_acls.role_assignee": find_own_roles,
        "organization_page_statistics.organization": page_statistics,
        "organizational_entity_follower_statistics.organizational_entity": follower_statistics,
        "organizational_entity_share_statistics.organizational_entity": share_statistics,
        "organizations.batch_get": get_organizations,
        "organizations.get": get_organization,
        "organizations.parent_organization": find_children,
    },
)
