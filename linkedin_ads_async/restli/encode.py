"""Values to Rest.li text in its URL form. Source: reference/restli-protocol 3, 4.1, 5, 10."""

from __future__ import annotations

import math
import re
from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Any
from urllib.parse import quote

from linkedin_ads_async.errors import UsageError

__all__ = ["encode", "encode_params", "encode_path_key"]

_EMPTY = "''"
_SEGMENT_BYTES = 4096
_URNS = re.compile(r"[A-Za-z0-9\-._~:,]*")
_PROJECTION = re.compile(r"[A-Za-z0-9_$*:(),\-]+")
_LITERAL_NAMES = frozenset({"fields", "projection", "metadataFields", "pagingFields"})


def encode(value: object) -> str:
    """Write a value for a path or a query, every data character escaped exactly once.

    >>> encode({"values": ["urn:li:sponsoredAccount:8", "a b", ""]})
    "(values:List(urn%3Ali%3AsponsoredAccount%3A8,a%20b,''))"

    Members of a record that are None are left out. Raises `UsageError` for anything that has no
    Rest.li form: None elsewhere, NaN, bytes, lone surrogates, other objects.
    """
    if isinstance(value, str):
        return _text(value)
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int):
        return str(int(value))
    if isinstance(value, Mapping):
        return _record(value)
    if isinstance(value, Sequence) and not isinstance(value, bytes | bytearray):
        return _list(value)
    return _number(value)


def encode_params(
    params: Mapping[str, object], *, literal: Mapping[str, str | Sequence[str]] | None = None
) -> str:
    """Write a query, sorted by name, without the question mark.

    `literal` are projections (`fields`, ...), sent as they are. Parameters that are None are left
    out. Raises `UsageError` for a projection that is more than names and structure.
    """
    pairs = [(_text(k), encode(v)) for k, v in params.items() if v is not None]
    pairs += [(name, _projection(name, value)) for name, value in (literal or {}).items()]
    return "&".join(f"{name}={value}" for name, value in sorted(pairs))


def encode_path_key(key: object) -> str:
    """Write a key as one path segment.

    Raises `UsageError` for a key that would address something else: empty, `.` or `..`, or longer
    than the 4 KB that LinkedIn takes.
    """
    segment = encode(key)
    if segment in (_EMPTY, ".", ".."):
        raise UsageError(f"{key!r} cannot be a key: the path would lead elsewhere")
    if len(segment) > _SEGMENT_BYTES:
        raise UsageError(f"the key has {len(segment)} bytes; LinkedIn takes {_SEGMENT_BYTES}")
    return segment


def _text(value: str) -> str:
    if not value:
        return _EMPTY
    try:
        return quote(value, safe="")
    except UnicodeEncodeError as error:
        raise UsageError(f"{value!r} is not valid Unicode text") from error


def _record(value: Mapping[Any, object]) -> str:
    members = sorted((_name(k), encode(v)) for k, v in value.items() if v is not None)
    return "(" + ",".join(f"{name}:{member}" for name, member in members) + ")"


def _name(name: object) -> str:
    if not isinstance(name, str):
        raise UsageError(f"{name!r} cannot name a member of a record: names are text")
    return _text(name)


def _list(value: Sequence[object]) -> str:
    return f"List({_plain_texts(value) or ','.join(encode(item) for item in value)})"


def _plain_texts(value: Sequence[object]) -> str | None:
    """Many ids and URNs at once: one check and one replacement instead of a call for each."""
    try:
        joined = ",".join(value)  # type: ignore[arg-type]  # what is no text raises
    except TypeError:
        return None
    plain = _URNS.fullmatch(joined) and joined.count(",") == len(value) - 1 and all(value)
    return joined.replace(":", "%3A") if plain else None


def _number(value: object) -> str:
    if isinstance(value, float) and math.isfinite(value):
        return quote(repr(value), safe="")
    if isinstance(value, Decimal) and value.is_finite():
        return format(value, "f")
    if value is None:
        raise UsageError("None has no Rest.li form: leave the value out")
    raise UsageError(f"{value!r} ({type(value).__name__}) has no Rest.li form: convert it first")


def _projection(name: str, value: str | Sequence[str]) -> str:
    if name not in _LITERAL_NAMES:
        raise UsageError(f"{name} is no projection: one of {', '.join(sorted(_LITERAL_NAMES))}")
    text = value if isinstance(value, str) else ",".join(value)
    if not _PROJECTION.fullmatch(text) or text.startswith("List("):
        raise UsageError(f"{name}={text!r} is no projection: names, joined by commas")
    return text
