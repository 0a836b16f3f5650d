"""Finders: criteria, order, and pages of both styles."""

from __future__ import annotations

import base64
from collections.abc import Mapping, Sequence
from hashlib import blake2b
from types import MappingProxyType
from typing import Any

import orjson

from linkedin_ads_async.sandbox.answers import bad_parameter
from linkedin_ads_async.sandbox.store import Document, number_in
from linkedin_ads_async.urn import Urn

__all__ = ["Criterion", "criteria", "cursor_page", "matches", "offset_page"]

_PAGING = frozenset(
    {"sortOrder", "pageSize", "pageToken", "fields", "isTotalIncluded", "start", "count"}
)
Criterion = tuple[tuple[str, ...], Any]
"""Where a field is, and what is wanted there: one value, or a list of alternatives."""


def criteria(
    arguments: Mapping[str, Any],
    keys: tuple[str, ...],
    paths: Mapping[str, str] = MappingProxyType({}),
) -> list[Criterion]:
    """What a finder's arguments ask for, without pages and path keys.

    `paths` says which field an argument asks for, where it has another name.
    """
    return [
        (tuple(paths[name].split(".")) if name in paths else _path(name), wanted)
        for name, wanted in arguments.items()
        if name not in _PAGING and name not in keys
    ]


def matches(document: Document, wanted: Sequence[Criterion]) -> bool:
    """Whether a document meets all criteria; the values of one are alternatives.

    >>> matches({"status": "ACTIVE"}, criteria({"search.status.values": ["ACTIVE", "DRAFT"]}, ()))
    True
    """
    return all(_meets(_at(document, path), value) for path, value in wanted)


def cursor_page(
    documents: list[Document], arguments: Mapping[str, Any], resource: str
) -> tuple[list[Document], dict[str, Any]]:
    """One page by `pageToken`, and its metadata. Source: reference/api-campaign-management 1.3."""
    size = arguments.get("pageSize", 100)
    if not 1 <= size <= 1_000:
        raise bad_parameter("FIELD_INVALID", "pageSize", f"pageSize is 1 to 1000, not {size}")
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
    return (name.removeprefix("search.").removesuffix(".values"),)


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
    return key if isinstance(key, int) else number_in(key)


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
    except ValueError:  # no ASCII, no base64, or no text in it
        after, digest = "", ""
    if not (after.isascii() and after.isdigit()) or digest != query:
        text = "The page token does not belong to this query"
        raise bad_parameter("PARAM_INVALID", "pageToken", text)
    return int(after)
