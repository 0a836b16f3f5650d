"""Reading entities: GET, BATCH_GET and the finders."""

from __future__ import annotations

from typing import Any

from linkedin_ads_async.sandbox.answers import Answer, not_found
from linkedin_ads_async.sandbox.context import Context
from linkedin_ads_async.sandbox.families import look_up
from linkedin_ads_async.sandbox.family import Info
from linkedin_ads_async.sandbox.projection import Tree, project
from linkedin_ads_async.sandbox.search import criteria, cursor_page, matches, offset_page
from linkedin_ads_async.sandbox.store import Document
from linkedin_ads_async.sandbox.views import account_urn, seen
from linkedin_ads_async.urn import Urn

__all__ = ["batch_get", "find", "get", "get_all", "paged", "shown"]


def get(context: Context) -> Answer:
    document = context.shelf.get(context.key)
    if document is None:
        raise not_found(f"{context.operation.resource} {context.key}")
    context.check_access(account_urn(context.operation.resource, document))
    return Answer(document=shown(context, document, context.tree))


def batch_get(context: Context) -> Answer:
    """200 whatever becomes of the single keys. Source: reference/restli-protocol 7.1."""
    shelf, tree = context.shelf, context.tree
    results, statuses, errors = {}, {}, {}
    for name, key in context.ids.items():
        document = shelf.get(key)
        if document is None:
            statuses[name] = 404
            errors[name] = not_found(f"{context.operation.resource} {name}").document
        else:
            statuses[name] = 200
            results[name] = shown(context, document, tree)
    return Answer(document={"results": results, "statuses": statuses, "errors": errors})


def get_all(context: Context) -> Answer:
    """One page of all that there is."""
    return paged(context, list(context.shelf.values()))


def find(context: Context) -> Answer:
    """One page of what meets the criteria; forbidden accounts are left out."""
    state, resource = context.state, context.operation.resource
    paths = look_up("criteria", context.operation.name) or {}
    wanted = criteria(context.arguments, context.keys, paths)
    # A view costs more than all the rest, so none is made where nothing is asked for.
    found = [
        document
        for document in context.shelf.values()
        if (not wanted or matches(seen(state, resource, document), wanted))
        and account_urn(resource, document) not in state.world.forbidden_urns
    ]
    return paged(context, found)


def paged(context: Context, found: list[Document]) -> Answer:
    """One page of documents, in the style of the operation."""
    operation, tree = context.operation, context.tree
    envelope: dict[str, Any] = {}
    if operation.paging == "page_token":
        page, envelope["metadata"] = cursor_page(found, context.arguments, operation.resource)
    elif operation.paging == "start_count":
        page, envelope["paging"] = offset_page(found, context.arguments, _href(context))
    else:
        page, envelope["paging"] = found, {"start": 0, "count": len(found), "links": []}
    envelope["elements"] = [shown(context, document, tree) for document in page]
    return Answer(document=envelope)


def shown(context: Context, document: Document, tree: Tree) -> Document:
    """An entity with the parts that are asked for; the Info fields come only when named."""
    extra = {
        name: _info(context, document, name)
        for name in tree
        if name.endswith("Info") and name not in document
    }
    known = seen(context.state, context.operation.resource, document)
    whole = {**known, **{name: value for name, value in extra.items() if value is not None}}
    return dict(project(whole, tree))


def _href(context: Context) -> str:
    """Path and query without the page, as links have it."""
    pieces = context.call.query.split("&")
    kept = [piece for piece in pieces if not piece.startswith(("start=", "count="))]
    return f"{context.call.path}?{'&'.join(kept)}"


def _info(context: Context, document: Document, name: str) -> Document | None:
    """Details of an entity that the document names, `accountInfo` of `account`."""
    urn = Urn(str(document.get(name.removesuffix("Info"), "")))
    info: Info | None = look_up("infos", urn.entity)
    if info is None:
        return {} if urn else None
    return info(context.state, urn, document)
