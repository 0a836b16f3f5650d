"""Keys in headers and JSON bodies, and when two keys are the same."""

from __future__ import annotations

import re
from collections.abc import Hashable, Mapping
from typing import Any

from linkedin_ads_async.restli.decode import Value, read, unescaped_run
from linkedin_ads_async.restli.encode import encode, is_list, scalar_text, utf8, write

__all__ = ["RawKey", "canonical_key", "decode_key", "encode_body_key", "encode_key", "same_key"]

_RESERVED = re.compile(r"[(),:'%]")
_ESCAPES = re.compile(r"(?:%[0-9A-Fa-f]{2})+")


def encode_key(key: object) -> str:
    """Write a key in header form, as `X-RestLi-Id` and the maps of batch answers hold it.

    >>> encode_key({"name": "late shift", "city": "Zürich: centre"})
    '(city:Zürich%3A centre,name:late shift)'

    Source: reference/restli-protocol 4.3.
    """
    return write(key, _escape)


class RawKey(str):
    """A key that goes into a body as it is."""

    __slots__ = ()


def encode_body_key(key: object) -> str:
    """Write a key as the name of an entity inside `entities`.

    A string goes out escaped as in a URL, like the official clients do; servers of the framework
    may want it raw, as a `RawKey` goes out. Numbers are the same either way.
    Source: reference/restli-protocol 4.3, open point.
    """
    if isinstance(key, RawKey):
        return str(key)
    return encode_key(key) if isinstance(key, Mapping) else encode(key)


def decode_key(text: str) -> Value:
    """Read a key in header form: a map or list where it starts like one, else one string.

    >>> decode_key("urn%3Ali%3Ashare%3A9"), decode_key("urn:li:share:9"), decode_key("100%")
    ('urn:li:share:9', 'urn:li:share:9', '100%')

    Servers disagree on what they escape, so every valid escape is undone, once, and other percent
    signs stay. Raises `UsageError` for broken structure. Source: reference/restli-protocol 4.3.
    """
    if text.startswith(("(", "List(")):
        return read(text, _unescape)
    return "" if text == "''" else _unescape(text)


def same_key(left: object, right: object) -> bool:
    """Whether two keys name the same entity, as values: 5 and "5" do."""
    return canonical_key(left) == canonical_key(right)


def canonical_key(key: object) -> Hashable:
    """Return what all spellings of a key have in common, for use in dicts.

    Numbers become their text, maps lose their order and `$params`, which no answer echoes.
    """
    if isinstance(key, Mapping):
        return frozenset(_members(key))
    if is_list(key):
        return tuple(map(canonical_key, key))
    return scalar_text(key)


def _members(key: Mapping[str, Any]) -> list[tuple[str, Hashable]]:
    return [
        (scalar_text(name), canonical_key(part))
        for name, part in key.items()
        if part is not None and name != "$params"
    ]


def _escape(text: str) -> str:
    if not text:
        return "''"
    utf8(text)
    return _RESERVED.sub(lambda char: f"%{ord(char[0]):02X}", text)


def _unescape(text: str) -> str:
    return _ESCAPES.sub(lambda run: _readable(run[0]), text) if "%" in text else text


def _readable(run: str) -> str:
    try:
        return unescaped_run(run)
    except UnicodeDecodeError:
        return run
