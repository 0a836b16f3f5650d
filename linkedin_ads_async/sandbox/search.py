"""Finders: criteria, order, and pages of both styles."""

from __future__ import annotations

import base64
import binascii
from collections.abc import Mapping
from hashlib import blake2b
from typing import Any

import orjson

from linkedin_ads_async.sandbox.answers import bad_parameter
from linkedin_ads_async.sandbox.store import Document
from linkedin_ads_async.urn import Urn

__all__ = ["cursor_page", "matches", "offset_page"]

_PAGING = frozenset(
    {"sortOrder", "pageSize", "pageToken", "fields", "isTotalIncluded", "start", "count"}
)
_MAX_PAGE = {"creatives": 100}
_PATHS = {
    "accounts": ("account",),
    "campaigns": ("campaign",),
    "creatives": ("id",),
    "contentReferences": ("content", "reference"),
    "intendedStatuses": ("intendedStatus",),
    "isTestAccount": ("isTest",),
    "leadgenCreativeCallToActionDestinations": ("leadgenCallToAction", "destination"),
}
"""Where criteria are not named after a field."""


def matches(document: Document, arguments: Mapping[str, Any], keys: tuple[str, ...]) -> bool:
    """Whether a document meets all criteria; the values of one are alternatives.

    >>> matches({"status": "ACTIVE"}, {"search.status.values": ["ACTIVE", "DRAFT"]}, ())
    True
    """
    return all(
        _meets(_at(document, _path(name)), wanted)
        for name, wanted in arguments.items()
        if name not in _PAGING and name not in keys
    )


def cursor_page(
    documents: list[Document], arguments: Mapping[str, Any], resource: str
) -> tuple[list[Document], dict[str, Any]]:
    """One page by `pageToken`, and its metadata. Source: reference/api-campaign-management 1.3."""
    most = _MAX_PAGE.get(resource, 1_000)
    size = arguments.get("pageSize", 100)
    if not 1 <= size <= most:
        raise bad_parameter("FIELD_INVALID", "pageSize", f"pageSize is 1 to {most}, not {size}")
    descending = arguments.get("sortOrder") == "DESCENDING"
    ordered = sorted(documents, key=_number, reverse=descending)
    query = _digest(arguments, resource)
    after = _read_token(arguments.get("pageToken"), query)
    if after is not None:
        ordered = [d for d in ordered if (_number(d) < after if descending else _number(d) > after)]
    page = ordered[:size]
    metadata: dict[str, Any] = {}
    if len(ordered) > size:
        metadata["nextPageToken"] = _write_token(_number(page[-1]), query)
    if arguments.get("isTotalIncluded"):
        metadata["totalResultCount"] = len(documents)
    return page, metadata


def offset_page(
    documents: list[Document], arguments: Mapping[str, Any], href: str
) -> tuple[list[Document], dict[str, Any]]:
    """One page by `start` and `count`, and its paging; `href` leads to the finder."""
    start, count = arguments.get("start", 0), arguments.get("count", 10)
    if start < 0 or not 1 <= count <= 1_000:
        text = "start is 0 or more, count 1 to 1000"
        raise bad_parameter("FIELD_INVALID", "count" if start >= 0 else "start", text)
    links = []
    for rel, at in (("prev", start - count), ("next", start + count)):
        if 0 <= at < len(documents):
            link = f"{href}&start={at}&count={count}"
            links.append({"rel": rel, "href": link, "type": "application/json"})
    paging = {"start": start, "count": count, "total": len(documents), "links": links}
    return documents[start : start + count], paging


def _path(name: str) -> tuple[str, ...]:
    parts = name.removeprefix("search.").removesuffix(".values")
    return _PATHS.get(parts, (parts,))


def _at(document: Any, path: tuple[str, ...]) -> Any:
    for name in path:
        document = document.get(name) if isinstance(document, dict) else None
    return document


def _meets(value: Any, wanted: Any) -> bool:
    if not isinstance(wanted, list):
        return bool(value == wanted)
    if isinstance(value, int):
        return str(value) in {Urn(text).key for text in wanted}
    return value in wanted


def _number(document: Document) -> int:
    """What listings are sorted by: the id, or the number in the URN."""
    key = document["id"]
    return key if isinstance(key, int) else Urn(key).id


def _digest(arguments: Mapping[str, Any], resource: str) -> str:
    """A token goes with one query: everything but the page has to stay the same."""
    same = sorted((k, str(v)) for k, v in arguments.items() if k not in ("pageToken", "pageSize"))
    return blake2b(orjson.dumps([resource, same]), digest_size=6).hexdigest()


def _write_token(after: int, query: str) -> str:
    return base64.b64encode(f"{after}/{query}".encode()).decode()


def _read_token(token: str | None, query: str) -> int | None:
    if token is None:
        return None
    try:
        after, _, digest = base64.b64decode(token, validate=True).decode().partition("/")
    except (binascii.Error, UnicodeDecodeError):
        after, digest = "", ""
    if not (after.isascii() and after.isdigit()) or digest != query:
        text = "The page token does not belong to this query"
        raise bad_parameter("PARAM_INVALID", "pageToken", text)
    return int(after)
