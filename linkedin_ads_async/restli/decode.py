"""Rest.li text in its URL form to values: strict. Source: reference/restli-protocol 3.6."""

from __future__ import annotations

import re
from typing import Any
from urllib.parse import unquote_to_bytes

from linkedin_ads_async.errors import UsageError

__all__ = ["Value", "decode", "decode_params"]

Value = str | list[Any] | dict[str, Any]

_RAW = frozenset({"fields", "projection", "metadataFields", "pagingFields"})
_BAD_ESCAPE = re.compile(r"%(?![0-9A-Fa-f]{2})")
_STRUCTURE = frozenset("(),:")
_DEPTH = 100


def decode(text: str) -> Value:
    """Read one value: leaves are text, lists are lists, records are dicts.

    >>> decode("(values:List(ACTIVE,''))")
    {'values': ['ACTIVE', '']}

    Raises `UsageError` that says where the text breaks the grammar.
    """
    value, end = _value(text, 0, 0)
    if end != len(text):
        raise _broken(text, end, "the end")
    return value


def decode_params(query: str) -> dict[str, Any]:
    """Read a raw query; projections stay text. Raises `UsageError` for a repeated name."""
    found: dict[str, Any] = {}
    for pair in query.split("&") if query else ():
        raw, equals, text = pair.partition("=")
        name = unescape(raw)
        if not equals or not name:
            raise UsageError(f"{pair!r} is no parameter: expected name=value")
        if name in found:
            raise UsageError(f"the parameter {name} stands twice")
        found[name] = text if name in _RAW else decode(text)
    return found


def unescape(text: str) -> str:
    """Undo percent escapes. Raises `UsageError` for a bad one and for bytes that are no UTF-8."""
    if _BAD_ESCAPE.search(text):
        raise UsageError(f"{text!r} has a broken percent escape")
    try:
        return unquote_to_bytes(text).decode("utf-8")
    except UnicodeError as error:
        raise UsageError(f"{text!r} is not UTF-8") from error


def _value(text: str, at: int, depth: int) -> tuple[Value, int]:
    if depth > _DEPTH:
        raise _broken(text, at, f"at most {_DEPTH} levels")
    if text.startswith("List(", at):
        return _list(text, at + 5, depth)
    if text.startswith("(", at):
        return _record(text, at + 1, depth)
    return _leaf(text, at)


def _list(text: str, at: int, depth: int) -> tuple[list[Any], int]:
    if text.startswith(")", at):
        return [], at + 1
    items: list[Any] = []
    while True:
        item, at = _value(text, at, depth + 1)
        items.append(item)
        if text.startswith(")", at):
            return items, at + 1
        at = _expect(text, at, ",")


def _record(text: str, at: int, depth: int) -> tuple[dict[str, Any], int]:
    if text.startswith(")", at):
        return {}, at + 1
    members: dict[str, Any] = {}
    while True:
        name, at = _leaf(text, at)
        if name in members:
            raise _broken(text, at, f"{name!r} only once")
        at = _expect(text, at, ":")
        members[name], at = _value(text, at, depth + 1)
        if text.startswith(")", at):
            return members, at + 1
        at = _expect(text, at, ",")


def _leaf(text: str, at: int) -> tuple[str, int]:
    end = at
    while end < len(text) and text[end] not in _STRUCTURE:
        end += 1
    raw = text[at:end]
    if not raw:
        raise _broken(text, at, "a value")
    return ("" if raw == "''" else unescape(raw)), end


def _expect(text: str, at: int, char: str) -> int:
    if not text.startswith(char, at):
        raise _broken(text, at, repr(char))
    return at + 1


def _broken(text: str, at: int, expected: str) -> UsageError:
    return UsageError(f"not Rest.li at position {at}: expected {expected} in {text[:200]!r}")
