"""Publishers of the audience network: lists of them, restrictions to them, their categories.

What the actions take and answer is not documented: here it is a `url` of this sandbox, which takes
a PUT of a list, or gives one as JSON.
Source: reference/api-campaign-management 5.7, 13.3; reference/api-targeting-audiences 20.
"""

from __future__ import annotations

from linkedin_ads_async.sandbox.answers import Answer, classic
from linkedin_ads_async.sandbox.context import Context
from linkedin_ads_async.sandbox.family import Family
from linkedin_ads_async.sandbox.gate import Call
from linkedin_ads_async.sandbox.reads import paged
from linkedin_ads_async.sandbox.state import State
from linkedin_ads_async.sandbox.store import Document, Key, Shelf, number_in
from linkedin_ads_async.sandbox.world import World

__all__ = ["FAMILY"]

_PUBLISHERS = 40
_FILES = "lists of publishers"
"""Shelf of what was uploaded, by number."""
_CATEGORIES = ("Business", "Careers", "Health", "News", "Science", "Sports", "Technology", "Travel")


def _world_categories(_: World, __: Key | None) -> Shelf:
    return {
        number: {"id": number, "$URN": f"urn:li:iabCategory:{number}", "name": _name(name)}
        for number, name in enumerate(_CATEGORIES, 1)
    }


def _name(text: str, language: str = "en", country: str = "US") -> Document:
    return {
        "localized": {f"{language}_{country}": text},
        "preferredLocale": {"country": country, "language": language},
    }


def _categories(context: Context) -> Answer:
    """All categories, named under the language that was asked for: there is but one wording."""
    found, asked = list(context.shelf.values()), context.arguments.get("locale")
    if asked is not None:
        words = (_CATEGORIES[number_in(one["$URN"]) - 1] for one in found)
        language, country = asked.language or "en", asked.country or "US"
        names = (_name(text, language, country) for text in words)
        found = [{**one, "name": name} for one, name in zip(found, names, strict=True)]
    return paged(context, found)


def _upload_url(context: Context) -> Answer:
    context.json()
    return _url(context, str(context.state.store.new_id(_FILES)))


def _download_url(context: Context) -> Answer:
    """Where the list that was uploaded last can be fetched; all publishers where none was."""
    context.json()
    files = context.state.store.shelf(_FILES)
    return _url(context, str(list(files)[-1]) if files else "all")


def _list_url(context: Context) -> Answer:
    context.json()
    return _url(context, "all")


def _url(context: Context, name: str) -> Answer:
    return Answer(document={"value": {"url": f"{context.origin}/__sandbox/publishers/{name}"}})


def _page(state: State, call: Call) -> Answer:
    """A list of publishers: PUT keeps one, GET gives it."""
    name, files = call.path.rpartition("/")[2], state.store.shelf(_FILES)
    if call.http == "PUT" and number_in(name):
        files[number_in(name)] = {"publishers": call.body.decode(errors="replace").split()}
        return Answer(status=201)
    if name == "all":
        dice = state.world.dice
        names = [f"{dice.word(8, 'publisher', at).lower()}.example" for at in range(_PUBLISHERS)]
        return Answer(document={"publishers": names})
    if number_in(name) not in files:
        raise classic(404, "NOT_FOUND", f"There is no list {name}")
    return Answer(document=files[number_in(name)])


FAMILY = Family(
    seeds={"iabCategories": _world_categories, "iabCategory": _world_categories},
    handlers={
        "iab_categories.get_all": _categories,
        "ad_publisher_restrictions.generate_restrictions_upload_url": _upload_url,
        "ad_publisher_restrictions.generate_restrictions_download_url": _download_url,
        "ad_publisher_restrictions.generate_publisher_list_download_url": _list_url,
        "global_publisher_list.generate_publisher_list_download_url": _list_url,
    },
    pages={"publishers": _page},
)
