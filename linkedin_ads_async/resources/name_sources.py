"""Where the names of each kind of URN are, and how they are asked for."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Awaitable, Callable, Iterable, Mapping, Sequence
from functools import partial
from typing import Any

import attrs

from linkedin_ads_async.errors import (
    AuthenticationError,
    InvalidRequest,
    LinkedInAdsError,
    TransportError,
    UsageError,
    VersionError,
)
from linkedin_ads_async.models._shared.common import Locale, MultiLocaleString
from linkedin_ads_async.models.geo import GeoPlace
from linkedin_ads_async.resources.answers import BatchResult
from linkedin_ads_async.resources.generated.ad_accounts import AdAccounts
from linkedin_ads_async.resources.generated.ad_campaign_groups import AdCampaignGroups
from linkedin_ads_async.resources.generated.ad_campaigns import AdCampaigns
from linkedin_ads_async.resources.generated.ad_targeting_entities import AdTargetingEntities
from linkedin_ads_async.resources.generated.conversions import Conversions
from linkedin_ads_async.resources.generated.creatives import Creatives
from linkedin_ads_async.resources.generated.degrees import Degrees
from linkedin_ads_async.resources.generated.fields_of_study import FieldsOfStudy
from linkedin_ads_async.resources.generated.functions import Functions
from linkedin_ads_async.resources.generated.geo import Geo
from linkedin_ads_async.resources.generated.industries import Industries
from linkedin_ads_async.resources.generated.lead_forms import LeadForms
from linkedin_ads_async.resources.generated.organizations_lookup import OrganizationsLookup
from linkedin_ads_async.resources.generated.seniorities import Seniorities
from linkedin_ads_async.resources.generated.skills import Skills
from linkedin_ads_async.resources.generated.titles import Titles
from linkedin_ads_async.resources.resource import Calls, together
from linkedin_ads_async.urn import Urn

__all__ = ["Lookup", "Outcome", "Outcomes"]

MOST = 100
"""URNs in one call; other clients are known to send 20 to 150 (reference/api-analytics g)."""

_OF_EVERY_CALL = (AuthenticationError, TransportError, UsageError, VersionError)

Outcome = str | LinkedInAdsError | None
"""A name, a refusal, or None where the answer has no name."""
Outcomes = dict[Urn, Outcome]
Ask = Callable[[Sequence[Urn]], Awaitable[Outcomes]]


@attrs.frozen
class Lookup:
    """One look-up of any number of URNs, in one locale and below some accounts."""

    client: Calls
    locale: Locale
    accounts: Sequence[Urn]

    async def outcomes(self, urns: Sequence[Urn]) -> Outcomes:
        """What becomes of each URN; what is wrong with every call is raised."""
        plan: dict[_Source, list[Urn]] = defaultdict(list)
        found: Outcomes = {}
        for urn in urns:
            source = _SOURCES.get(urn.entity, _TARGETING)
            if urn.entity in _NAMELESS:
                found[urn] = UsageError(f"LinkedIn has no names for {urn.entity}: {urn}")
            elif source is not _TARGETING and not (urn.key.isascii() and urn.key.isdigit()):
                found[urn] = UsageError(f"{urn} has no number, so it cannot be looked up")
            else:
                plan[source].append(urn)
        found |= await self._asked(plan)
        # Not all industries and titles are in the lists; what can be targeted has a name as well.
        again = [
            urn
            for urn in urns
            if urn.entity in _TARGETED and not isinstance(found[urn], str | UsageError)
        ]
        return _united([found, await self._asked({_TARGETING: again})])

    async def _asked(self, plan: Mapping[_Source, Sequence[Urn]]) -> Outcomes:
        calls = [
            _halving(partial(source.ask, self, source.resource), urns[at : at + MOST])
            for source, urns in plan.items()
            for at in range(0, len(urns), MOST)
        ]
        return _united(await together(calls))


@attrs.frozen
class _Source:
    ask: Callable[[Lookup, Any, Sequence[Urn]], Awaitable[Outcomes]]
    resource: Any
    """Class of the resource that is asked."""


async def _halving(ask: Ask, urns: Sequence[Urn]) -> Outcomes:
    """Ask for all, and where LinkedIn finds fault with them, for fewer, so that one spoils none."""
    try:
        return await ask(urns)
    except _OF_EVERY_CALL:
        raise
    except LinkedInAdsError as error:
        if len(urns) == 1 or not isinstance(error, InvalidRequest):
            return dict.fromkeys(urns, error)
        half = len(urns) // 2
        return await _halving(ask, urns[:half]) | await _halving(ask, urns[half:])


async def _by_id(lookup: Lookup, resource: Any, urns: Sequence[Urn]) -> Outcomes:
    found = await resource(lookup.client).batch_get([urn.id for urn in urns], locale=lookup.locale)
    return _outcomes(urns, found, lookup.locale)


async def _by_id_alone(lookup: Lookup, resource: Any, urns: Sequence[Urn]) -> Outcomes:
    found = await resource(lookup.client).batch_get([urn.id for urn in urns])
    return _outcomes(urns, found, lookup.locale)


async def _in_a_list(lookup: Lookup, resource: Any, urns: Sequence[Urn]) -> Outcomes:
    """These lists are short, and have no working batch (reference/api-analytics g)."""
    listing = resource(lookup.client).get_all(locale=lookup.locale, count=MOST)
    names = {one.id: _name(one, lookup.locale) async for one in listing}
    return {urn: names.get(urn.id) for urn in urns}


async def _accounts(lookup: Lookup, resource: Any, urns: Sequence[Urn]) -> Outcomes:
    listing = resource(lookup.client).search(id=urns, page_size=MOST, fields=["id", "name"])
    names = {one.id: one.name async for one in listing}
    return {urn: names.get(urn.id) for urn in urns}


async def _targets(lookup: Lookup, resource: Any, urns: Sequence[Urn]) -> Outcomes:
    names: Outcomes = dict.fromkeys(urns)
    listing = resource(lookup.client).urns(urns=urns, locale=lookup.locale, count=MOST)
    async for one in listing:
        if one.urn in names and one.name:
            names[one.urn] = one.name
    return names


async def _below_accounts(lookup: Lookup, resource: Any, urns: Sequence[Urn]) -> Outcomes:
    if not lookup.accounts:
        kind = urns[0].entity
        error = UsageError(f"a {kind} can be looked up below its ad account only: give account=")
        return dict.fromkeys(urns, error)
    asks = [partial(_of_account, lookup, resource, account) for account in lookup.accounts]
    return _united(await together(_halving(ask, urns) for ask in asks))


async def _of_account(lookup: Lookup, resource: Any, account: Urn, urns: Sequence[Urn]) -> Outcomes:
    many = resource(lookup.client)
    if resource is Conversions:
        found = await many.batch_get([urn.id for urn in urns], account=account)
    else:
        keys = urns if resource is Creatives else [urn.id for urn in urns]
        found = await many.batch_get(account.id, keys, fields=["id", "name"])
    return _outcomes(urns, found, lookup.locale)


_TARGETING = _Source(_targets, AdTargetingEntities)
_ORGANIZATIONS = _Source(_by_id_alone, OrganizationsLookup)
_FORMS = _Source(_by_id_alone, LeadForms)

_STANDARDIZED = {
    "degree": _Source(_by_id, Degrees),
    "fieldOfStudy": _Source(_by_id, FieldsOfStudy),
    "function": _Source(_in_a_list, Functions),
    "geo": _Source(_by_id, Geo),
    "industry": _Source(_by_id, Industries),
    "seniority": _Source(_in_a_list, Seniorities),
    "skill": _Source(_by_id, Skills),
    "title": _Source(_by_id, Titles),
}
_NAMELESS = frozenset({"activity", "person", "share", "ugcPost"})
_TARGETED = frozenset({*_STANDARDIZED, "organization"})
"""What two resources have names for."""
_SOURCES: Mapping[str, _Source] = {
    **_STANDARDIZED,
    **dict.fromkeys(("company", "organization", "organizationBrand"), _ORGANIZATIONS),
    **dict.fromkeys(("adForm", "leadGenForm"), _FORMS),
    "llaPartnerConversion": _Source(_below_accounts, Conversions),
    "sponsoredAccount": _Source(_accounts, AdAccounts),
    "sponsoredCampaign": _Source(_below_accounts, AdCampaigns),
    "sponsoredCampaignGroup": _Source(_below_accounts, AdCampaignGroups),
    "sponsoredCreative": _Source(_below_accounts, Creatives),
}
"""By the entity of the URN; adTargetingEntities is asked for all others.

Source: reference/api-analytics g, reference/api-targeting-audiences 4, 20.
"""


def _outcomes(urns: Sequence[Urn], found: BatchResult[Any, Any], locale: Locale) -> Outcomes:
    """By number, under which batches are asked; creatives by their URN."""
    outcomes: Outcomes = {}
    for urn in urns:
        key = urn if urn in found.results or urn in found.errors else urn.id
        entity = found.results.get(key)
        outcomes[urn] = found.errors.get(key) if entity is None else _name(entity, locale)
    return outcomes


def _name(entity: Any, locale: Locale) -> str | None:
    if isinstance(entity, GeoPlace):
        place = entity.default_localized_name
        return place.value if place else None
    name: Any = getattr(entity, "localized_name", None) or entity.name
    return _localized(name, locale) if isinstance(name, MultiLocaleString) else name


def _localized(name: MultiLocaleString, locale: Locale) -> str | None:
    texts = name.localized or {}
    preferred = name.preferred_locale or locale
    for wanted in (locale, preferred):
        text = texts.get(f"{wanted.language}_{wanted.country}")
        if text:
            return text
    return next(iter(texts.values()), None)


def _united(parts: Iterable[Outcomes]) -> Outcomes:
    """One outcome for each URN: a name before a refusal, a refusal before nothing."""
    whole: Outcomes = {}
    for part in parts:
        for urn, outcome in part.items():
            if isinstance(outcome, str) or not isinstance(whole.get(urn), str):
                whole[urn] = outcome or whole.get(urn)
    return whole
