"""Path templates: filled for requests, matched by the local server."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache
from typing import Any, NamedTuple

from linkedin_ads_async.errors import UsageError
from linkedin_ads_async.restli.decode import decode
from linkedin_ads_async.restli.encode import check_segment, encode, encode_path_key

__all__ = ["fill_path", "match_path"]

_PLACEHOLDER = re.compile(r"\{(\w+)\}")
_COMPOUND = re.compile(r"\(\w+:\{\w+\}(?:,\w+:\{\w+\})*\)")
_PART = re.compile(r"(\w+):\{(\w+)\}")


class _Segment(NamedTuple):
    """One segment of a template: fixed text, one key, or the parts of a compound key."""

    text: str
    name: str | None
    parts: dict[str, str]
    """Part on the wire to the name of its value."""


def fill_path(template: str, values: Mapping[str, object]) -> str:
    """Put encoded keys into a template.

    >>> fill_path("/adAccountUsers/(account:{a},user:{u})", {"a": "urn:li:a:1", "u": "urn:li:u:2"})
    '/adAccountUsers/(account:urn%3Ali%3Aa%3A1,user:urn%3Ali%3Au%3A2)'

    Raises `UsageError` for a key that is missing, empty or longer than LinkedIn takes.
    """
    return "/".join(_filled(segment, values) for segment in _segments(template))


def match_path(template: str, raw_path: str) -> dict[str, Any] | None:
    """Read the keys out of a path that is still encoded; None where it does not fit.

    >>> match_path("/adAccounts/{id}/adCampaigns", "/adAccounts/5/adCampaigns")
    {'id': '5'}

    The parts of a compound key may stand in any order, and be records; so may a whole key. Raises
    `UsageError` for a malformed key in a path that fits otherwise.
    """
    segments, texts = _segments(template), raw_path.split("/")
    if len(segments) != len(texts) or not all(map(_may_fit, segments, texts)):
        return None
    values: dict[str, Any] = {}
    for segment, text in zip(segments, texts, strict=True):
        found = _matched(segment, text)
        if found is None:
            return None
        values |= found
    return values


def _filled(segment: _Segment, values: Mapping[str, object]) -> str:
    if segment.name is not None:
        return encode_path_key(_value(values, segment.name))
    if segment.parts:
        parts = [f"{part}:{encode(_value(values, name))}" for part, name in segment.parts.items()]
        return check_segment(f"({','.join(parts)})")
    return segment.text


def _value(values: Mapping[str, object], name: str) -> object:
    value = values.get(name)
    if value is None or value == "":
        raise UsageError(f"the path needs {name!r}, got {value!r}")
    return value


def _may_fit(segment: _Segment, text: str) -> bool:
    """Whether the text is of the segment's kind, before its key is read."""
    if segment.parts:
        return text.startswith("(")
    if segment.name is not None:
        return text != ""
    return segment.text == text


def _matched(segment: _Segment, text: str) -> dict[str, Any] | None:
    if segment.name is None and not segment.parts:
        return {}
    key = decode(text)
    if segment.name is not None:
        return {segment.name: key} if isinstance(key, str | dict) and key else None
    if not isinstance(key, dict) or key.keys() != segment.parts.keys():
        return None
    if not all(isinstance(part, str | dict) for part in key.values()):
        return None
    return {name: key[part] for part, name in segment.parts.items()}


@lru_cache(maxsize=512)
def _segments(template: str) -> tuple[_Segment, ...]:
    return tuple(_segment(text) for text in template.split("/"))


def _segment(text: str) -> _Segment:
    if placeholder := _PLACEHOLDER.fullmatch(text):
        return _Segment(text, placeholder[1], {})
    if _COMPOUND.fullmatch(text):
        return _Segment(text, None, dict(sorted(_PART.findall(text))))
    if "{" in text:
        raise UsageError(
            f"the path template has {text!r}: expected {{name}} or (part:{{name}},...)"
        )
    return _Segment(text, None, {})
