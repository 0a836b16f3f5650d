"""Standardized data: places, titles, industries and the like, each in its list."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from linkedin_ads_async.facts import operations as facts
from linkedin_ads_async.sandbox.answers import Answer, not_found
from linkedin_ads_async.sandbox.context import Context
from linkedin_ads_async.sandbox.families.names.taxonomy import (
    DEFAULT,
    LISTS,
    NEWER_INDUSTRIES,
    Entry,
    fold,
)
from linkedin_ads_async.sandbox.family import Family, Handler
from linkedin_ads_async.sandbox.reads import paged, shown
from linkedin_ads_async.sandbox.store import Document

__all__ = ["FAMILY", "locale_of"]

TAXONOMY = "DEFAULT"
"""The one version of the newer taxonomy that is named in the facts."""

_RESOURCES = {
    "degrees": "degree",
    "fields_of_study": "fieldOfStudy",
    "functions": "function",
    "geo": "geo",
    "industries": "industry",
    "industry_taxonomy_industries": "industry",
    "seniorities": "seniority",
    "skills": "skill",
    "standardized_titles": "title",
    "titles": "title",
}
"""What the entries of each resource are URNs of."""
_ROLLUPS = {"industry": "rollup"}


def locale_of(context: Context) -> str:
    """The locale that was asked for, `de_DE`; en_US where there is none."""
    locale = context.arguments.get("locale")
    return f"{locale.language}_{locale.country}" if locale else DEFAULT


def get(context: Context) -> Answer:
    key, entries = context.arguments[context.place.own_keys[0]], _entries(context)
    if key not in entries:
        raise not_found(f"{context.operation.resource} {key}")
    return Answer(document=shown(context, _document(context, entries[key]), context.tree))


def get_all(context: Context) -> Answer:
    return paged(context, [_document(context, entry) for entry in _entries(context).values()])


def batch_get(context: Context) -> Answer:
    """200 whatever becomes of the single ids. Source: reference/restli-protocol 7.1."""
    entries, tree = _entries(context), context.tree
    asked: list[int] = context.arguments["ids"]
    what = context.operation.resource
    return Answer(
        document={
            "results": {
                str(one): shown(context, _document(context, entries[one]), tree)
                for one in asked
                if one in entries
            },
            "statuses": {str(one): 200 if one in entries else 404 for one in asked},
            "errors": {
                str(one): not_found(f"{what} {one}").document for one in asked if one not in entries
            },
        }
    )


def find_places(context: Context) -> Answer:
    """Places of which a word begins with what was typed."""
    typed, locale = fold(context.arguments["query"]), locale_of(context)
    found = [one for one in LISTS["geo"].values() if f" {typed}" in f" {fold(one.name(locale)[1])}"]
    return paged(context, [_document(context, entry) for entry in found])


def _entries(context: Context) -> Mapping[int, Entry]:
    version = context.arguments.get("industryTaxonomyVersion")
    if version is None:
        return LISTS[_entity(context)]
    if version != TAXONOMY:
        raise not_found(f"industryTaxonomyVersions {version}")
    return NEWER_INDUSTRIES


def _entity(context: Context) -> str:
    return _RESOURCES.get(context.operation.name.partition(".")[0], "geo")


def _document(context: Context, entry: Entry) -> Document:
    """The two shapes of entries. Source: reference/api-targeting-audiences 20."""
    entity = _entity(context)
    known, name = entry.name(locale_of(context))
    if entity == "geo":
        language, _, country = known.partition("_")
        locale = {"language": language, "country": country}
        return {"id": entry.id, "defaultLocalizedName": {"locale": locale, "value": name}}
    document: dict[str, Any] = {"id": entry.id, "$URN": f"urn:li:{entity}:{entry.id}"}
    document["name"] = {"localized": {known: name}}
    if entry.rollup:
        document[_ROLLUPS.get(entity, "rollupIds")] = list(entry.rollup)
    return document


_HANDLERS: dict[str, Handler] = {"get": get, "get_all": get_all, "batch_get": batch_get}

FAMILY = Family(
    handlers={
        "geo_typeahead.search": find_places,
        **{
            operation.name: _HANDLERS[method]
            for operation in facts.load()
            for resource, _, method in (operation.name.partition("."),)
            if resource in _RESOURCES
        },
    }
)
