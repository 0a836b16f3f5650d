"""Path templates with keys, both ways. Source: reference/restli-protocol 4.1."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from linkedin_ads_async.errors import UsageError
from linkedin_ads_async.restli.decode import decode, unescape
from linkedin_ads_async.restli.encode import encode, encode_path_key

__all__ = ["fill_path", "match_path"]

_HOLE = re.compile(r"\{(\w+)\}")


def fill_path(template: str, values: Mapping[str, object]) -> str:
    """Put keys into a template, simple ones and parts of compound ones.

    >>> fill_path("/adAccounts/{id}/creatives/{urn}", {"id": 5, "urn": "urn:li:x:1"})
    '/adAccounts/5/creatives/urn%3Ali%3Ax%3A1'
    """
    return "/".join(_filled(segment, values) for segment in template.split("/"))


def match_path(template: str, raw_path: str) -> dict[str, str] | None:
    """Read keys out of a raw path; None where it is another path. Parts may come in any order."""
    wanted, given = template.split("/"), raw_path.split("/")
    if len(wanted) != len(given):
        return None
    found: dict[str, str] = {}
    for pattern, segment in zip(wanted, given, strict=True):
        part = _matched(pattern, segment)
        if part is None:
            return None
        found.update(part)
    return found


def _filled(segment: str, values: Mapping[str, object]) -> str:
    whole = _HOLE.fullmatch(segment)
    if whole:
        return encode_path_key(_of(values, whole[1]))
    return _HOLE.sub(lambda hole: encode(_of(values, hole[1])), segment)


def _of(values: Mapping[str, object], name: str) -> object:
    value = values.get(name)
    if value is None or value == "":
        raise UsageError(f"the path needs {name}")
    return value


def _matched(pattern: str, segment: str) -> dict[str, str] | None:
    if whole := _HOLE.fullmatch(pattern):
        return {whole[1]: unescape(segment)} if segment and segment[0] != "(" else None
    if not _HOLE.search(pattern):
        return {} if pattern == segment else None
    if not segment.startswith("("):
        return None
    names: Any = decode(_HOLE.sub(r"\1", pattern))
    parts: Any = decode(segment)
    if set(names) != set(parts) or not all(isinstance(part, str) for part in parts.values()):
        return None
    return {names[key]: parts[key] for key in names}
