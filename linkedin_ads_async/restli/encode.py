"""Values to the text that Rest.li 2.0 puts into URLs."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from decimal import Decimal
from enum import Enum
from math import isfinite
from typing import Any, TypeGuard
from urllib.parse import quote

from linkedin_ads_async.errors import UsageError

__all__ = ["LITERAL_PARAMETERS", "encode", "encode_params", "encode_path_key"]

Escape = Callable[[str], str]
"""Turns the data of one string into its text on the wire."""

Literal = Mapping[str, str | Sequence[str] | None]

LITERAL_PARAMETERS = frozenset({"fields", "metadataFields", "pagingFields", "projection"})
"""Parameters that are no Rest.li values: sent and read as they stand."""

SEGMENT_LIMIT_BYTES = 4096
_MOST_DIGITS = 40

_UNRESERVED = re.compile(r"[A-Za-z0-9._~-]+")
_PLAIN = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789._~:,-"
"""What stands in ids, symbols and plain URNs, and in a list of them."""
_PROJECTION = re.compile(r"[A-Za-z0-9_.$*~:(),]+")
_BRACKET = re.compile(r"[()]")


def encode(value: object) -> str:
    """Write one value in URL form.

    >>> encode({"min": 1, "tags": ["a b", "", "urn:li:share:9"], "max": None})
    "(min:1,tags:List(a%20b,'',urn%3Ali%3Ashare%3A9))"

    Members of maps that are None are left out, since Rest.li has no null; None anywhere else,
    NaN, bytes and objects without a wire form raise `UsageError`.
    Source: reference/restli-protocol 3.
    """
    return write(value, escape)


def encode_params(params: Mapping[str, object], *, literal: Literal | None = None) -> str:
    """Write a query, sorted by name, without the question mark.

    >>> encode_params({"q": "search", "count": None}, literal={"fields": ["id", "account:(id)"]})
    'fields=id,account:(id)&q=search'

    `literal` holds projections: checked, joined with commas, never escaped.
    Source: reference/restli-protocol 5 and 10.
    """
    raw = {name: text for name, text in (literal or {}).items() if text is not None}
    given = {name: value for name, value in params.items() if value is not None}
    if twice := sorted(raw.keys() & given.keys()):
        raise UsageError(f"the parameter {twice[0]!r} was given twice")
    pairs = {name: _parameter(name, value) for name, value in given.items()}
    pairs |= {name: _projection(name, text) for name, text in raw.items()}
    return "&".join(f"{escape(name)}={pairs[name]}" for name in sorted(pairs))


def encode_path_key(key: object) -> str:
    """Write a key as one segment of a path.

    >>> encode_path_key({"account": "urn:li:sponsoredAccount:5", "user": "urn:li:person:Zz"})
    '(account:urn%3Ali%3AsponsoredAccount%3A5,user:urn%3Ali%3Aperson%3AZz)'

    Empty keys and dots raise `UsageError`, because the call would reach another entity.
    Source: reference/restli-protocol 4.1.
    """
    if isinstance(key, Mapping):
        _check_compound(key)
    elif isinstance(key, bool | float | Decimal) or not isinstance(key, str | int):
        raise UsageError(f"{key!r} cannot be a key: expected text, a number or a mapping of parts")
    elif key in ("", ".", ".."):
        raise UsageError(f"the key {key!r} would address something else: give the id of one entity")
    return check_segment(encode(key))


def check_segment(segment: str) -> str:
    """Return a finished path segment. Raises `UsageError` where LinkedIn would answer 414."""
    if len(segment) > SEGMENT_LIMIT_BYTES:
        raise UsageError(
            f"a key of {len(segment)} bytes is longer than the {SEGMENT_LIMIT_BYTES}"
            " that LinkedIn takes in one path segment"
        )
    return segment


def escape(text: str) -> str:
    """Percent-escape all but unreserved characters; the empty string is two apostrophes."""
    if (text.isalnum() and text.isascii()) or _UNRESERVED.fullmatch(text):
        return str.__str__(text)
    return quote(utf8(text), safe="") if text else "''"


def utf8(text: str) -> bytes:
    """Return the UTF-8 bytes. Raises `UsageError` for half of a surrogate pair."""
    try:
        return text.encode()
    except UnicodeEncodeError as error:
        raise UsageError(
            f"{text!r} has a lone surrogate at position {error.start}: it is not valid text"
        ) from error


def write(value: object, escape: Escape) -> str:
    """Write the structure of `value`, each string of it through `escape`."""
    if value.__class__ is int:
        return str(value)  # digits and a minus are never escaped
    if isinstance(value, str | int):
        return escape(scalar_text(value))
    if value.__class__ is dict or isinstance(value, Mapping):
        return f"({','.join(_members(value, escape))})"
    if is_list(value):
        return f"List({_items(value, escape)})"
    return escape(scalar_text(value))


def is_list(value: object) -> TypeGuard[Sequence[object]]:
    """Whether a value goes out as a list; text and bytes are sequences, but no lists."""
    return isinstance(value, Sequence) and not isinstance(
        value, str | bytes | bytearray | memoryview
    )


def scalar_text(value: object) -> str:
    """Return the text of one string, number, boolean or enum symbol, nothing escaped."""
    if isinstance(value, str):
        return str.__str__(value)
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int) and not isinstance(value, Enum):
        return str(int(value))
    if isinstance(value, float | Decimal):
        return _fraction_text(value)
    raise UsageError(_no_form(value))


def _fraction_text(value: float | Decimal) -> str:
    if not isfinite(value):
        raise UsageError(f"{value!r} cannot be sent: it is not a finite number")
    if isinstance(value, Decimal) and abs(value.adjusted()) <= _MOST_DIGITS:
        return format(value, "f")
    return str(value)


def _no_form(value: object) -> str:
    if value is None:
        return "None cannot be sent: leave the value out, Rest.li has no null"
    hint = "turn it into text, a number, a list or a mapping first"
    return f"a value of type {type(value).__name__} has no form in a Rest.li URL: {hint}"


def _items(values: Sequence[Any], escape_one: Escape) -> str:
    # Header form differs for few characters only, but is never long: it takes the plain way.
    if escape_one is escape and (text := _plain_items(values)) is not None:
        return text
    return ",".join([write(value, escape_one) for value in values])


def _plain_items(values: Sequence[Any]) -> str | None:
    """Write a list of URNs, symbols or ids in one go; None where an item needs more care.

    A check of 500 URNs at once takes a twentieth of 500 calls. The commas are counted, so that none
    of them is data.
    """
    try:
        text = ",".join(values)
    except TypeError:
        return ",".join(map(str, values)) if set(map(type, values)) == {int} else None
    if not text.isascii() or text.encode("ascii").translate(None, _PLAIN):
        return None
    if text.count(",") != len(values) - 1 or not all(values):
        return None
    return text.replace(":", "%3A")


def _members(values: Mapping[Any, object], escape: Escape) -> list[str]:
    for name in values:
        if not isinstance(name, str):
            raise UsageError(f"the name {name!r} in a map is not text")
    present = sorted(name for name, value in values.items() if value is not None)
    return [f"{escape(name)}:{write(values[name], escape)}" for name in present]


def _parameter(name: str, value: object) -> str:
    if name in LITERAL_PARAMETERS:
        raise UsageError(f"{name!r} is a projection: pass it as literal={{{name!r}: ...}}")
    return encode(value)


def _projection(name: str, value: str | Sequence[str]) -> str:
    if name not in LITERAL_PARAMETERS:
        raise UsageError(f"{name!r} is no projection: only {sorted(LITERAL_PARAMETERS)} go as text")
    texts = [value] if isinstance(value, str) else value
    if not texts or not all(isinstance(text, str) and _is_projection(text) for text in texts):
        raise UsageError(
            f"{name}={value!r} is not a projection: expected field names such as"
            " 'id,account:(id,currency)', neither escaped nor wrapped in List(...)"
        )
    return ",".join(texts)


def _is_projection(text: str) -> bool:
    """Whether it has only the characters of projections, and every bracket its partner."""
    if not _PROJECTION.fullmatch(text) or text.startswith("List("):
        return False
    depth = 0
    for bracket in _BRACKET.findall(text):
        depth += 1 if bracket == "(" else -1
        if depth < 0:
            return False
    return depth == 0


def _check_compound(key: Mapping[Any, object]) -> None:
    if not key:
        raise UsageError("the compound key has no parts")
    for name, part in key.items():
        if part is None or part == "":
            raise UsageError(f"the part {name!r} of the compound key is {part!r}: give its value")
