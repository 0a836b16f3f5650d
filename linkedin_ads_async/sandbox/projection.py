"""`fields`: which parts of an entity come back. Source: reference/restli-protocol 10."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import Any

from linkedin_ads_async.sandbox.answers import bad_parameter

__all__ = ["Tree", "parse_fields", "project"]

Tree = dict[str, "Tree"]
"""Names to what is wanted inside; an empty tree is everything."""

_DEPTH = 20
_TOKEN = re.compile(r"[\w$*.]+|[(),:]")


def parse_fields(text: str, known: Iterable[str]) -> Tree:
    """Read a projection, `id,name,account:(id)`; refuses broken text and unknown names.

    >>> parse_fields("id,runSchedule:(start)", ["id", "runSchedule"])
    {'id': {}, 'runSchedule': {'start': {}}}
    """
    tokens = _TOKEN.findall(text)
    if "".join(tokens) != text:
        raise _broken(text)
    tree, rest = _names(tokens, text, 0)
    if rest:
        raise _broken(text)
    names = set(known)
    for name in tree:
        if name not in names:
            message = f"Projection {text[:200]!r} names the unknown field {name!r}"
            raise bad_parameter("PARAM_INVALID", "fields", message)
    return tree


def project(value: Any, tree: Tree) -> Any:
    """Keep what the tree names; records in lists and maps are reached through `$*`."""
    if not tree:
        return value
    if "$*" in tree and isinstance(value, list):
        return [project(item, tree["$*"]) for item in value]
    if isinstance(value, list):
        return [project(item, tree) for item in value]
    if not isinstance(value, Mapping):
        return value
    if "$*" in tree:
        return {name: project(item, tree["$*"]) for name, item in value.items()}
    return {name: project(value[name], inner) for name, inner in tree.items() if name in value}


def _names(tokens: list[str], text: str, depth: int) -> tuple[Tree, list[str]]:
    """The names up to the closing parenthesis or the end, and what follows."""
    tree: Tree = {}
    while True:
        if not tokens or tokens[0] in "(),:" or depth > _DEPTH:
            raise _broken(text)
        name, *tokens = tokens
        tree[name] = {}
        if tokens[:2] == [":", "("]:
            tree[name], tokens = _names(tokens[2:], text, depth + 1)
            if tokens[:1] != [")"]:
                raise _broken(text)
            tokens = tokens[1:]
        if tokens[:1] != [","]:
            return tree, tokens
        tokens = tokens[1:]


def _broken(text: str) -> Exception:
    return bad_parameter("PARAM_INVALID", "fields", f"Projection {text[:200]!r} cannot be read")
