"""Keys in headers and bodies. Source: reference/restli-protocol 4.3."""

from __future__ import annotations

import re
from collections.abc import Hashable, Mapping, Sequence
from typing import Any
from urllib.parse import unquote_to_bytes

from linkedin_ads_async.errors import DecodeError, UsageError

__all__ = ["canonical_key", "decode_key", "encode_body_key", "encode_key", "same_key"]

_RESERVED = str.maketrans({c: f"%{ord(c):02X}" for c in "%(),:'"})
_ESCAPES = re.compile(r"(?:%[0-9A-Fa-f]{2})+")
_DEPTH = 100


def encode_key(key: object) -> str:
    """Write a key in the header form: only structure characters and `%` are escaped.

    >>> encode_key({"name": "late shift", "city": "Zürich"})
    '(city:Zürich,name:late shift)'
    """
    if isinstance(key, Mapping):
        members = sorted((_escaped(str(k)), encode_key(v)) for k, v in key.items())
        return "(" + ",".join(f"{name}:{value}" for name, value in members) + ")"
    if isinstance(key, Sequence) and not isinstance(key, str | bytes):
        return f"List({','.join(encode_key(item) for item in key)})"
    if isinstance(key, bool):
        return "true" if key else "false"
    if isinstance(key, str | int):
        return _escaped(str(key))
    raise UsageError(f"{key!r} cannot be a key")


def encode_body_key(key: object) -> str:
    """Write a key as a member name of `entities`.

    Servers disagree on whether a plain text key is escaped there; this is the one place that
    decides, and it does what LinkedIn's own clients do.
    """
    return encode_key(key)


def decode_key(text: str) -> Any:
    """Read a key from a header or a member name, raw or escaped: text, or structure.

    Raises `DecodeError` where text that begins like structure is broken.
    """
    if not text.startswith(("(", "List(")):
        return _unescaped(text)
    value, end = _value(text, 0, 0)
    if end != len(text):
        raise _broken(text, end)
    return value


def canonical_key(key: object) -> Hashable:
    """A form in which equal keys are equal: numbers as text, records in any order, no `$params`."""
    if isinstance(key, Mapping):
        members = [(str(k), canonical_key(v)) for k, v in key.items() if k != "$params"]
        return frozenset(members)
    if isinstance(key, Sequence) and not isinstance(key, str | bytes):
        return tuple(canonical_key(item) for item in key)
    if isinstance(key, bool):
        return "true" if key else "false"
    return str(key)


def same_key(left: object, right: object) -> bool:
    """Whether two keys name the same entity."""
    return canonical_key(left) == canonical_key(right)


def _escaped(text: str) -> str:
    return text.translate(_RESERVED) if text else "''"


def _unescaped(text: str) -> str:
    """Undo every valid escape once; a `%` that begins none stays."""
    if text == "''":
        return ""

    def undo(match: re.Match[str]) -> str:
        return unquote_to_bytes(match[0]).decode("utf-8", "replace")

    return _ESCAPES.sub(undo, text)


def _value(text: str, at: int, depth: int) -> tuple[Any, int]:
    if depth > _DEPTH:
        raise _broken(text, at)
    if text.startswith("List(", at):
        return _members(text, at + 5, depth, named=False)
    if text.startswith("(", at):
        return _members(text, at + 1, depth, named=True)
    return _leaf(text, at)


def _members(text: str, at: int, depth: int, *, named: bool) -> tuple[Any, int]:
    record: dict[str, Any] = {}
    items: list[Any] = []
    while not text.startswith(")", at):
        if record or items:
            at = _expect(text, at, ",")
        if named:
            name, at = _leaf(text, at)
            at = _expect(text, at, ":")
            record[name], at = _value(text, at, depth + 1)
        else:
            item, at = _value(text, at, depth + 1)
            items.append(item)
    return (record if named else items), at + 1


def _leaf(text: str, at: int) -> tuple[str, int]:
    end = at
    while end < len(text) and text[end] not in "(),:":
        end += 1
    if end == at:
        raise _broken(text, at)
    return _unescaped(text[at:end]), end


def _expect(text: str, at: int, char: str) -> int:
    if not text.startswith(char, at):
        raise _broken(text, at)
    return at + 1


def _broken(text: str, at: int) -> DecodeError:
    return DecodeError(f"the key {text[:200]!r} is broken at position {at}")
