"""Facets, the search for their values, and saved criteria."""

from __future__ import annotations

from collections.abc import Iterator

from linkedin_ads_async.converter import structure
from linkedin_ads_async.models.ad_campaigns import TargetingCriteria
from linkedin_ads_async.sandbox.answers import Answer, Fault, bad_parameter
from linkedin_ads_async.sandbox.context import Context
from linkedin_ads_async.sandbox.families.names.standardized import locale_of
from linkedin_ads_async.sandbox.families.names.taxonomy import fold, localised
from linkedin_ads_async.sandbox.families.targeting.audience_size import targeting_faults
from linkedin_ads_async.sandbox.families.targeting.facets import FACETS, Facet, Value, values
from linkedin_ads_async.sandbox.family import Family
from linkedin_ads_async.sandbox.reads import paged
from linkedin_ads_async.sandbox.rules import Change, Rules
from linkedin_ads_async.sandbox.store import Document, Key, Shelf, number_in
from linkedin_ads_async.sandbox.world import World
from linkedin_ads_async.targeting import FACET_URN, facet_name

__all__ = ["FAMILY"]

MOST_TYPED = 100
"""Elements in one page of a typeahead. Source: reference/api-targeting-audiences 4."""


def saved(world: World, _: Key | None) -> Shelf:
    """Every account has one saved audience."""
    places = {"or": {f"{FACET_URN}locations": ["urn:li:geo:101282230"]}}
    return {
        number: {
            "id": number,
            "account": account.urn,
            "name": f"{account.name} at home",
            "targetingCriteria": {"include": {"and": [places]}},
        }
        for number, account in enumerate(world.accounts, 730_000_001)
    }


def all_facets(context: Context) -> Answer:
    return paged(
        context,
        [
            {
                "facetName": facet.name,
                "adTargetingFacetUrn": facet.urn,
                "entityTypes": list(facet.kinds),
                "availableEntityFinders": list(facet.finders),
            }
            for facet in _facets(context)
        ],
    )


def find_in_facet(context: Context) -> Answer:
    facet = _facet(context, "AD_TARGETING_FACET")
    return _shown(context, ((facet, value) for value in _of_kind(context, facet)))


def find_typed(context: Context) -> Answer:
    """Values of which a word begins with what was typed."""
    facet = _facet(context, "TYPEAHEAD")
    if context.arguments.get("count", 0) > MOST_TYPED:
        raise bad_parameter("PARAM_INVALID", "count", f"count is at most {MOST_TYPED}")
    typed, locale = f" {fold(context.arguments['query'])}", locale_of(context)
    found = [
        value
        for value in _of_kind(context, facet)
        if typed in f" {fold(localised(value.names, locale))}"
    ]
    return _shown(context, ((facet, value) for value in found))


def find_alike(context: Context) -> Answer:
    """The other values of the facet, in an order that depends on those that were given."""
    facet = _facet(context, None)
    given = sorted(map(str, context.arguments["entities"]))
    others = [one for one in values(context.state.store, facet) if one.urn not in given]
    dice = context.state.world.dice
    others.sort(key=lambda value: dice("alike", *given, value.urn))
    return _shown(context, ((facet, value) for value in others))


def find_urns(context: Context) -> Answer:
    """What is known of the given values; the others are left out."""
    known: dict[str, tuple[Facet, Value]] = {}
    for facet in _facets(context):
        for value in values(context.state.store, facet):
            known.setdefault(value.urn, (facet, value))
    asked = dict.fromkeys(map(str, context.arguments["urns"]))
    return _shown(context, (known[urn] for urn in asked if urn in known))


def check_template(change: Change) -> Iterator[Fault]:
    if not str(change.after.get("name", "x")).strip():
        yield Fault("INVALID_VALUE_BLANK_FIELD", "/name", "The name is blank")
    criteria = change.after.get("targetingCriteria")
    if criteria is not None:
        yield from targeting_faults(structure(criteria, TargetingCriteria), "/targetingCriteria")


def bear_template(context: Context, made: Document) -> Document:
    context.visible_account(number_in(made["account"]))
    return made


def _facets(context: Context) -> Iterator[Facet]:
    return (facet for facet in FACETS.values() if facet.since <= context.version)


def _facet(context: Context, finder: str | None) -> Facet:
    name = facet_name(context.arguments["facet"])
    facet = next((one for one in _facets(context) if one.name == name), None)
    if facet is None:
        raise bad_parameter("FIELD_INVALID", "facet", f"{name} is no facet")
    if finder is not None and finder not in facet.finders:
        raise bad_parameter("FIELD_INVALID", "facet", f"{name} does not support {finder}")
    return facet


def _of_kind(context: Context, facet: Facet) -> Iterator[Value]:
    kind = context.arguments.get("entityType")
    if kind is not None and kind not in facet.kinds:
        text = f"entityType is one of {', '.join(facet.kinds)}, not {kind}"
        raise bad_parameter("FIELD_INVALID", "entityType", text)
    found = values(context.state.store, facet)
    return (value for value in found if kind in (None, value.kind))


def _shown(context: Context, found: Iterator[tuple[Facet, Value]]) -> Answer:
    locale = locale_of(context)
    return paged(
        context,
        [
            {
                "urn": value.urn,
                "facetUrn": facet.urn,
                "name": localised(value.names, locale),
            }
            for facet, value in found
        ],
    )


FAMILY = Family(
    seeds={"adTargetTemplates": saved},
    handlers={
        "ad_targeting_entities.ad_targeting_facet": find_in_facet,
        "ad_targeting_entities.similar_entities": find_alike,
        "ad_targeting_entities.typeahead": find_typed,
        "ad_targeting_entities.urns": find_urns,
        "ad_targeting_facets.get_all": all_facets,
    },
    births={"adTargetTemplates": bear_template},
    rules={"adTargetTemplates": Rules(refused_delete="", check=check_template)},
)
