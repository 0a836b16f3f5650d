"""Entities as they stand now: what is stored, and what follows from the clock and from others."""

from __future__ import annotations

from linkedin_ads_async.sandbox.families import look_up
from linkedin_ads_async.sandbox.state import State
from linkedin_ads_async.sandbox.store import Document

__all__ = ["account_urn", "seen"]


def seen(state: State, resource: str, document: Document) -> Document:
    """A document as a read shows it and as a change finds it."""
    view = look_up("views", resource)
    return document if view is None else view(state, document)


def account_urn(resource: str, document: Document) -> str:
    """The account that a document belongs to, or is."""
    if resource == "adAccounts":
        return f"urn:li:sponsoredAccount:{document['id']}"
    return str(document.get("account"))
