"""Partial updates: making, comparing, applying. Source: reference/restli-protocol 9."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import attrs

from linkedin_ads_async.errors import UsageError

__all__ = ["Patch", "apply_patch", "diff_documents", "set_and_delete"]


@attrs.frozen
class Patch:
    """A patch document: `$set`, `$delete` and nested patches. An empty one is falsy."""

    document: dict[str, Any]

    def __bool__(self) -> bool:
        return bool(self.document)


def set_and_delete(changes: Mapping[str, Any]) -> Patch:
    """Set whole fields; None deletes one.

    >>> set_and_delete({"status": "PAUSED", "totalBudget": None}).document
    {'$set': {'status': 'PAUSED'}, '$delete': ['totalBudget']}
    """
    document: dict[str, Any] = {}
    if kept := {name: value for name, value in changes.items() if value is not None}:
        document["$set"] = kept
    if gone := [name for name, value in changes.items() if value is None]:
        document["$delete"] = gone
    return Patch(document)


def diff_documents(before: Mapping[str, Any], after: Mapping[str, Any]) -> Patch:
    """What changes one document into another. Absent and null are the same; lists are whole."""
    changes: dict[str, Any] = {}
    nested: dict[str, Any] = {}
    for name in sorted({*before, *after}):
        old, new = before.get(name), after.get(name)
        if _equal(old, new):
            continue
        if isinstance(old, Mapping) and isinstance(new, Mapping) and not name.startswith("$"):
            nested[name] = diff_documents(old, new).document
        else:
            changes[name] = new
    return Patch({**set_and_delete(changes).document, **nested})


def apply_patch(document: Mapping[str, Any], patch: Mapping[str, Any]) -> dict[str, Any]:
    """What a server makes of a patch. Raises `UsageError` where it breaks a rule."""
    changes, gone = patch.get("$set", {}), patch.get("$delete", [])
    if not isinstance(changes, Mapping) or not isinstance(gone, list):
        raise UsageError("$set has to be an object and $delete a list")
    nested = {n: inner for n, inner in patch.items() if n not in ("$set", "$delete")}
    names = [*changes, *gone, *nested]
    if len(set(map(str, names))) < len(names):
        raise UsageError("a field is used more than once in a patch")
    result = {**document, **changes}
    for name in gone:
        result.pop(name, None)
    for name, inner in nested.items():
        result.update(_nested(name, document.get(name), inner))
    return result


def _nested(name: str, old: Any, inner: Any) -> dict[str, Any]:
    if name.startswith("$") or not isinstance(inner, Mapping):
        raise UsageError(f"{name} has to be set through $set")
    if old is None:
        new = apply_patch({}, inner)
        return {name: new} if new else {}
    if not isinstance(old, Mapping):
        raise UsageError(f"{name} is no record and cannot be patched inside")
    return {name: apply_patch(old, inner)}


def _equal(left: Any, right: Any) -> bool:
    """Equality that keeps 1, 1.0 and true apart, inside lists and records too."""
    if isinstance(left, Mapping) and isinstance(right, Mapping):
        return all(_equal(left.get(n), right.get(n)) for n in {*left, *right})
    if isinstance(left, list) and isinstance(right, list):
        return len(left) == len(right) and all(map(_equal, left, right))
    return type(left) is type(right) and bool(left == right)
