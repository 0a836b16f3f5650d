"""Partial updates: made from a comparison or from changes, and applied.

Source: reference/restli-protocol 9.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

import attrs

from linkedin_ads_async.errors import UsageError

__all__ = ["Patch", "apply_patch", "diff_documents", "set_and_delete"]

Document = dict[str, Any]
"""A JSON object."""


@attrs.frozen
class Patch:
    """A partial update: what goes under `patch`. It is falsy when it changes nothing.

    >>> bool(Patch({"$set": {"name": "Autumn"}, "$delete": ["notes"]})), bool(Patch())
    (True, False)
    """

    document: Document = attrs.field(factory=dict)

    def __bool__(self) -> bool:
        return bool(self.document)


def diff_documents(before: Mapping[str, Any], after: Mapping[str, Any]) -> Patch:
    """Compare two states of an entity's JSON.

    >>> diff_documents({"cap": {"lo": 1, "hi": 9}, "x": 1}, {"cap": {"lo": 2}, "x": 1}).document
    {'cap': {'$set': {'lo': 2}, '$delete': ['hi']}}

    Records are patched member by member, lists and unions replaced whole; absent and None are the
    same, while `0`, `false`, `""`, `[]` and `{}` are values.
    """
    sets: Document = {}
    nested: Document = {}
    for name, new in after.items():
        old = before.get(name)
        if new is None or _same(old, new):
            continue
        if isinstance(old, Mapping) and isinstance(new, Mapping) and _nests(name, old, new):
            nested[name] = diff_documents(old, new).document
        else:
            sets[name] = _without_nulls(new)
    gone = [name for name, old in before.items() if old is not None and after.get(name) is None]
    return Patch(_assembled(sets, nested, gone))


def set_and_delete(changes: Mapping[str, Any]) -> Patch:
    """Make a patch of whole fields: a value sets, None deletes.

    >>> set_and_delete({"name": "Autumn", "notes": None}).document
    {'$set': {'name': 'Autumn'}, '$delete': ['notes']}
    """
    sets = {name: _without_nulls(value) for name, value in changes.items() if value is not None}
    return Patch(_assembled(sets, {}, [name for name, value in changes.items() if value is None]))


def apply_patch(document: Mapping[str, Any], patch: Mapping[str, Any]) -> Document:
    """Do what a server does with the document under `patch`; what was given stays as it was.

    >>> apply_patch({"name": "A", "cap": {"hi": 9}}, {"cap": {"$delete": ["hi"]}})
    {'name': 'A', 'cap': {}}

    Raises `UsageError` for a patch that breaks the rules.
    """
    sets, deletes = _commands(patch)
    nested = {name: value for name, value in patch.items() if not name.startswith("$")}
    _refuse_repeats([*sets, *deletes, *nested])
    kept = {name: value for name, value in document.items() if name not in deletes}
    kept.update(sets)
    for name, inner in nested.items():
        if not isinstance(inner, Mapping):
            raise UsageError(f"the value of {name} stands outside of $set")
        # Done even where nothing is kept of it, so that the rules hold there too.
        record = _applied_inside(name, kept.get(name), inner)
        if kept.get(name) is not None or _sets_something(inner):
            kept[name] = record
    return kept


def _assembled(sets: Document, nested: Document, gone: list[str]) -> Document:
    document: Document = {"$set": sets} if sets else {}
    document.update(nested)
    if gone:
        document["$delete"] = gone
    return document


def _nests(name: str, old: Mapping[str, Any], new: Mapping[str, Any]) -> bool:
    """Whether a record is patched member by member, rather than set whole.

    One only member in the place of another is how a union changes; it must be replaced whole, and
    for a record that looks the same it does no harm. A name with `$` would read as a command.
    """
    olds, news = _present(old), _present(new)
    return not name.startswith("$") and (olds == news or len(olds) != 1 or len(news) != 1)


def _present(record: Mapping[str, Any]) -> set[str]:
    return {name for name, value in record.items() if value is not None}


def _same(old: Any, new: Any) -> bool:
    """Equality of JSON: `1` is not `true`, and a member that is null is absent."""
    if isinstance(old, Mapping) and isinstance(new, Mapping):
        names = _present(old)
        return names == _present(new) and all(_same(old[name], new[name]) for name in names)
    if isinstance(old, list | tuple) and isinstance(new, list | tuple):
        return len(old) == len(new) and all(map(_same, old, new))
    return isinstance(old, bool) == isinstance(new, bool) and bool(old == new)


def _without_nulls(value: Any) -> Any:
    if isinstance(value, Mapping):
        return {k: _without_nulls(v) for k, v in value.items() if v is not None}
    return [_without_nulls(v) for v in value] if isinstance(value, list | tuple) else value


def _commands(patch: Mapping[str, Any]) -> tuple[Document, list[str]]:
    sets, deletes = patch.get("$set", {}), patch.get("$delete", [])
    for name in patch:
        if name.startswith("$") and name not in {"$set", "$delete"}:
            raise UsageError(f"a patch knows $set and $delete, not {name}")
    if not isinstance(sets, Mapping):
        raise UsageError(f"$set takes a map of fields, not {sets!r}")
    if not isinstance(deletes, list) or not all(isinstance(name, str) for name in deletes):
        raise UsageError(f"$delete takes a list of field names, not {deletes!r}")
    for name, value in sets.items():
        if value is None:
            raise UsageError(f"$set of {name} to null: there is no null, name it in $delete")
    return dict(sets), deletes


def _refuse_repeats(names: Iterable[str]) -> None:
    seen: set[str] = set()
    for name in names:
        if name in seen:
            raise UsageError(f"{name} is patched twice on one level")
        seen.add(name)


def _applied_inside(name: str, old: Any, inner: Mapping[str, Any]) -> Document:
    if not isinstance(old, Mapping | None):
        raise UsageError(f"{name} is no record, so it cannot be patched inside: use $set")
    return apply_patch(old or {}, inner)


def _sets_something(inner: Mapping[str, Any]) -> bool:
    """Whether a nested patch that keeps the rules does more than delete."""
    return any(
        bool(value) if name == "$set" else name != "$delete" and _sets_something(value)
        for name, value in inner.items()
    )
