"""Whether a version has all that an entity holds, at any depth, and a create may carry it. Pure.

What is to be checked below a model is found out once per model, so that an entity costs a look at
its versioned, required and read-only fields alone.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple, get_args

import attrs

from linkedin_ads_async.converter import fields_of, unstructure
from linkedin_ads_async.errors import UsageError
from linkedin_ads_async.operation import Operation
from linkedin_ads_async.restli import Patch

__all__ = [
    "check_creatable",
    "check_version",
    "check_versions",
    "checked_entity",
    "checked_patch",
    "has_checks",
]

_FACTS = frozenset({"since", "until", "required", "read_only"})


def checked_entity(operation: Operation, entity: Any, version: str) -> dict[str, Any]:
    """The JSON of an entity to create; raises `UsageError` naming every field at fault."""
    model: Any = operation.body
    if model is Any and isinstance(entity, Mapping):
        # The facts do not name the members: what is given goes out as it is.
        free: dict[str, Any] = unstructure(dict(entity))
        return free
    if model in (None, Any) or not isinstance(entity, model):
        wanted = getattr(model, "__name__", "nothing")
        raise UsageError(f"{operation.name}() takes {wanted}, not {type(entity).__name__}")
    check_creatable(operation.name, model.__name__, entity, version)
    document: dict[str, Any] = unstructure(entity)
    return document


def checked_patch(operation: Operation, patch: Patch, version: str) -> Patch:
    """Refuse a patch that touches what LinkedIn alone sets, or what `version` lacks."""
    fields = {} if operation.body in (None, Any) else fields_of(operation.body)
    document = patch.document
    named = [name for name in document if not name.startswith("$")]
    for name in (*document.get("$set", ()), *document.get("$delete", ()), *named):
        facts = fields[name].metadata if name in fields else {}
        if facts.get("read_only"):
            raise UsageError(f"{operation.name}() cannot change {name}: it is read-only")
        check_version(f"{operation.name}({name})", facts.get("since"), facts.get("until"), version)
    return patch


def check_creatable(operation: str, what: str, entity: Any, version: str) -> None:
    """Refuse an entity without what a create needs, or with what LinkedIn sets or `version` lacks.

    `what` is its name in the errors.
    """
    missing, read_only = [], []
    for path, field, value in _visited(entity, ""):
        if value is None:
            # Without the field, a version cannot need it: politicalIntent before 202508.
            if (field.since or "") <= version <= (field.until or version):
                missing.append(path)
        elif field.read_only:
            read_only.append(path)
        else:
            check_version(f"{what}.{path}", field.since, field.until, version)
    if missing:
        raise UsageError(f"{operation}() needs {', '.join(missing)} on {what}")
    if read_only:
        listed = ", ".join(read_only)
        raise UsageError(f"{operation}() cannot set {listed}: LinkedIn sets what is read-only")


def check_versions(what: str, value: Any, version: str) -> None:
    """Refuse a record, or any number of them, with a field that `version` lacks.

    Other facts do not count: what a change or a filter has to hold is not known, and a record that
    was read and is sent back changed carries the ids that LinkedIn gave to its parts.
    """
    for path, field, given in _visited(value, ""):
        if given is not None:
            check_version(f"{what}.{path}", field.since, field.until, version)


def check_version(what: str, since: str | None, until: str | None, version: str) -> None:
    """Refuse what a version does not have yet, or has no more."""
    if since and version < since:
        raise UsageError(
            f"{what} exists from version {since} on; this client speaks {version}: "
            f'use LinkedInAds(version="{since}") or a later one'
        )
    if until and version > until:
        raise UsageError(f"{what} ended with version {until}; this client speaks {version}")


def has_checks(type_: Any) -> bool:
    """Whether a model in a type has, at any depth, a field that is to be checked."""
    facts = (field.metadata for one in _within(type_) for field in fields_of(one).values())
    return any(not _FACTS.isdisjoint(one) for one in facts)


class _Field(NamedTuple):
    """A field with a fact to check, or above one."""

    name: str
    since: str | None
    until: str | None
    required: bool
    read_only: bool
    is_deep: bool
    """Whether a model below it has such fields."""


_known: dict[type[Any], tuple[_Field, ...]] = {}


def _visited(value: Any, path: str) -> Iterator[tuple[str, _Field, Any]]:
    """Fields that are given or missing, with their paths; nothing below what is read-only."""
    if isinstance(value, list | tuple):
        for at, one in enumerate(value):
            yield from _visited(one, f"{path}[{at}]")
    elif isinstance(value, Mapping):
        for name, one in value.items():
            yield from _visited(one, f"{path}[{name!r}]")
    elif attrs.has(type(value)):
        yield from _visited_fields(value, f"{path}." if path else "")


def _visited_fields(model: Any, start: str) -> Iterator[tuple[str, _Field, Any]]:
    for field in _fields(type(model)):
        value = getattr(model, field.name)
        if value is None and not field.required:
            continue
        yield start + field.name, field, value
        if field.is_deep and not field.read_only:
            yield from _visited(value, start + field.name)


def _fields(model: type[Any]) -> tuple[_Field, ...]:
    if model not in _known:
        _known[model] = tuple(one for one in _facts(model) if any(one[1:]))
    return _known[model]


def _facts(model: type[Any]) -> Iterator[_Field]:
    return (
        _Field(
            field.name,
            field.metadata.get("since"),
            field.metadata.get("until"),
            field.metadata.get("required") == "create",
            bool(field.metadata.get("read_only")),
            has_checks(field.type),
        )
        for field in fields_of(model).values()
    )


def _within(type_: Any) -> set[type[Any]]:
    """The models in a type, those in their fields, and so on down; models may hold each other."""
    found: set[type[Any]] = set()
    waiting = [type_]
    while waiting:
        one = waiting.pop()
        waiting += get_args(one)
        if isinstance(one, type) and attrs.has(one) and one not in found:
            found.add(one)
            waiting += [field.type for field in fields_of(one).values()]
    return found
