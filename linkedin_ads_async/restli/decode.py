"""The strict reader of what `encode` writes."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

from linkedin_ads_async.errors import UsageError
from linkedin_ads_async.restli.encode import LITERAL_PARAMETERS

__all__ = ["decode", "decode_params"]

Value = str | list[Any] | dict[str, Any]
Unescape = Callable[[str], str]
"""Turns the text of one string into its data; raises ValueError where it cannot be right."""

_DEPTH_LIMIT = 100
_RUN = re.compile(r"[^(),:]*")
_ESCAPES = re.compile(r"(?:%[0-9A-Fa-f]{2})+")
_STRAY = re.compile(r"%(?![0-9A-Fa-f]{2})")


def decode(text: str) -> Value:
    """Read one value in URL form; all leaves are strings.

    >>> decode("(min:1,tags:List(a%20b,''))")
    {'min': '1', 'tags': ['a b', '']}

    Raises `UsageError` with the position for anything that is not in the grammar.
    Source: reference/restli-protocol 3.6.
    """
    return read(text, unescape)


def decode_params(query: str) -> dict[str, Any]:
    """Read a raw query: names to decoded values, projections as they stand.

    >>> decode_params("fields=id,account:(id)&ids=List(1,2)")
    {'fields': 'id,account:(id)', 'ids': ['1', '2']}

    Raises `UsageError` for malformed values and repeated names. Empty pieces are skipped, because
    both official clients send a leading ampersand. Source: reference/restli-protocol 5.
    """
    values: dict[str, Any] = {}
    for piece in filter(None, query.split("&")):
        raw_name, equals, raw_value = piece.partition("=")
        name = _parameter_name(raw_name)
        if not equals:
            raise UsageError(f"the parameter {name!r} has no value: expected name=value")
        if name in values:
            raise UsageError(f"the parameter {name!r} occurs twice: expected one, with a List(...)")
        values[name] = raw_value if name in LITERAL_PARAMETERS else _parameter(name, raw_value)
    return values


def read(text: str, unescape: Unescape) -> Value:
    """Read one whole value, each string of it through `unescape`."""
    reader = _Reader(text, unescape)
    value = reader.value(0)
    if reader.at < len(text):
        raise reader.refused("the end of the text")
    return value


def unescape(text: str) -> str:
    """Undo percent escapes once. Raises ValueError for stray percent signs and bad UTF-8."""
    if "%" not in text:
        return text
    if stray := _STRAY.search(text):
        raise ValueError(f"two hex digits after the percent sign {stray.start()} characters in")
    return _ESCAPES.sub(lambda run: unescaped_run(run[0]), text)


def unescaped_run(run: str) -> str:
    """Return what a run of escapes says. Raises UnicodeDecodeError where it is not UTF-8."""
    return bytes.fromhex(run.replace("%", "")).decode()


class _Reader:
    """One pass over the text; every step moves on, so that no text can hold it forever."""

    __slots__ = ("_text", "_unescape", "at")

    def __init__(self, text: str, unescape: Unescape) -> None:
        self._text = text
        self._unescape = unescape
        self.at = 0

    def value(self, depth: int) -> Value:
        if depth > _DEPTH_LIMIT:
            raise self.refused(f"at most {_DEPTH_LIMIT} levels")
        if self._skip("List("):
            return self._list(depth)
        if self._skip("("):
            return self._map(depth)
        return self._string("a value")

    def refused(self, expected: str, at: int | None = None) -> UsageError:
        place = self.at if at is None else at
        found = repr(self._text[place]) if place < len(self._text) else "the end"
        return UsageError(f"malformed text at position {place}: expected {expected}, found {found}")

    def _list(self, depth: int) -> list[Any]:
        items: list[Any] = []
        if self._skip(")"):
            return items
        while True:
            items.append(self.value(depth + 1))
            if self._closed():
                return items

    def _map(self, depth: int) -> dict[str, Any]:
        members: dict[str, Any] = {}
        if self._skip(")"):
            return members
        while True:
            start = self.at
            name = self._string("a name")
            if name in members:
                raise self.refused("a name that the map does not have yet", start)
            if not self._skip(":"):
                raise self.refused("':' after the name")
            members[name] = self.value(depth + 1)
            if self._closed():
                return members

    def _string(self, what: str) -> str:
        start = self.at
        run = _RUN.match(self._text, start)
        raw = run[0] if run else ""
        if not raw:
            raise self.refused(f"{what}, or '' for the empty string")
        self.at += len(raw)
        # Before unescaping, since %27%27 is two apostrophes and not the empty string.
        if raw == "''":
            return ""
        if "'" in raw:
            raise self.refused("%27 for an apostrophe", start + raw.index("'"))
        try:
            return self._unescape(raw)
        except ValueError as error:
            raise self.refused(_reason(error), start) from error

    def _closed(self) -> bool:
        if self._skip(")"):
            return True
        if self._skip(","):
            return False
        raise self.refused("',' or ')'")

    def _skip(self, token: str) -> bool:
        if not self._text.startswith(token, self.at):
            return False
        self.at += len(token)
        return True


def _reason(error: ValueError) -> str:
    return "escapes of valid UTF-8" if isinstance(error, UnicodeDecodeError) else str(error)


def _parameter_name(text: str) -> str:
    name = decode(text)
    if not isinstance(name, str):
        raise UsageError("the name of a parameter is a structure: expected text")
    return name


def _parameter(name: str, text: str) -> Value:
    try:
        return decode(text)
    except UsageError as error:
        raise UsageError(f"the parameter {name!r}: {error}") from error
