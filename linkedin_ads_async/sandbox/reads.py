"""Reading entities: GET, BATCH_GET and the finders."""

from __future__ import annotations

from typing import Any

from linkedin_ads_async.restli import encode
from linkedin_ads_async.sandbox.answers import Answer, not_found
from linkedin_ads_async.sandbox.context import Context, entity_key
from linkedin_ads_async.sandbox.projection import Tree, project
from linkedin_ads_async.sandbox.search import cursor_page, matches, offset_page
from linkedin_ads_async.sandbox.store import Document, number_in
from linkedin_ads_async.urn import Urn

__all__ = ["batch_get", "find", "get"]


def get(context: Context) -> Answer:
    document = context.shelf.get(context.key)
    if document is None:
        raise not_found(f"{context.operation.resource} {context.key}")
    context.check_access(_account_urn(context.operation.resource, document))
    return Answer(document=shown(context, document, context.tree))


def batch_get(context: Context) -> Answer:
    """200 whatever becomes of the single keys. Source: reference/restli-protocol 7.1."""
    shelf, tree = context.shelf, context.tree
    results, statuses, errors = {}, {}, {}
    for asked in dict.fromkeys(context.arguments["ids"]):
        name, document = str(asked), shelf.get(entity_key(asked))
        if document is None:
            statuses[name] = 404
            errors[name] = not_found(f"{context.operation.resource} {name}").document
        else:
            statuses[name] = 200
            results[name] = shown(context, document, tree)
    return Answer(document={"results": results, "statuses": statuses, "errors": errors})


def find(context: Context) -> Answer:
    """One page of what meets the criteria; forbidden accounts are left out."""
    operation, tree = context.operation, context.tree
    arguments = _criteria(context)
    forbidden = context.state.world.forbidden_urns
    found = [
        document
        for document in context.shelf.values()
        if matches(document, arguments, context.keys)
        and _account_urn(operation.resource, document) not in forbidden
    ]
    envelope: dict[str, Any] = {}
    if operation.paging == "start_count":
        page, envelope["paging"] = offset_page(found, arguments, _href(context))
    else:
        page, envelope["metadata"] = cursor_page(found, arguments, operation.resource)
    envelope["elements"] = [shown(context, document, tree) for document in page]
    return Answer(document=envelope)


def shown(context: Context, document: Document, tree: Tree) -> Document:
    """An entity with the parts that are asked for; the Info fields come only when named."""
    extra = {name: _info(context, document, name) for name in tree if name.endswith("Info")}
    whole = {**document, **{name: value for name, value in extra.items() if value is not None}}
    return dict(project(whole, tree))


def _criteria(context: Context) -> dict[str, Any]:
    arguments = dict(context.arguments)
    match context.operation.member:
        case "authenticatedUser":
            arguments["user"] = context.state.world.member
        case "accounts":
            urn = arguments["accounts"]
            context.visible_account(number_in(urn))
    return arguments


def _href(context: Context) -> str:
    """The finder's path and query without the page, as links have it."""
    accounts = context.arguments.get("accounts")
    more = f"&accounts={encode(str(accounts))}" if accounts else ""
    return f"{context.call.path}?q={context.operation.member}{more}"


def _account_urn(resource: str, document: Document) -> str:
    if resource == "adAccounts":
        return f"urn:li:sponsoredAccount:{document['id']}"
    return str(document.get("account"))


def _info(context: Context, document: Document, name: str) -> Any:
    """Details of an entity that the document names, `accountInfo` of `account`."""
    urn = Urn(document.get(name.removesuffix("Info"), ""))
    store = context.state.store
    match urn.entity:
        case "sponsoredAccount":
            return store.account(urn.id)
        case "sponsoredCampaignGroup":
            owner = Urn(document["account"]).id
            return store.shelf("adCampaignGroups", owner).get(urn.id)
        case "organization":
            name = f"Organization {urn.key}"
            words = {"localized": {"en_US": name}}
            locale = {"country": "US", "language": "en"}
            text = {**words, "preferredLocale": locale}
            return {"id": urn.id, "name": text, "localizedName": name, "vanityName": f"o{urn.key}"}
        case "person":
            return {"id": str(urn), "vanityName": f"p-{urn.key.lower()}"}
        case _:
            return {} if urn else None
