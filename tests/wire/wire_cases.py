"""The cases of `cases/*.yaml`: what a call puts on the wire, and an answer to it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import cache, partial
from pathlib import Path
from typing import Any, get_args, get_origin

import attrs
import yaml

from linkedin_ads_async.converter import fields_of, structure
from linkedin_ads_async.facts import operations as facts
from linkedin_ads_async.operation import Operation
from linkedin_ads_async.restli import Patch

CASES = Path(__file__).parent / "cases"


@attrs.frozen(kw_only=True)
class Case:
    """One call, the request it has to make, and what is answered."""

    operation: Operation
    args: dict[str, Any] = attrs.field(factory=dict)
    http: str
    url: str
    headers: dict[str, str] = attrs.field(factory=dict)
    body: Any = None
    status: int = 200
    answer_headers: dict[str, str] = attrs.field(factory=dict)
    answer: Any = None
    result: Any = ...
    source: str

    @property
    def arguments(self) -> dict[str, Any]:
        """The arguments as a program gives them: models instead of JSON."""
        return {name: self._argument(name, value) for name, value in self.args.items()}

    def entities(self) -> Iterator[tuple[Any, Any]]:
        """Each entity of the answer, with the type that it is read as."""
        for document in _entities_of(self.operation, self.answer):
            yield document, self.operation.result

    def _argument(self, name: str, value: Any) -> Any:
        model = self.operation.body
        if name in ("entity", "entities"):
            one = partial(_typed, type_=model)
            return one(value) if name == "entity" else _each(one, value)
        if name == "patch":
            return Patch(value)
        if name == "changes":
            return _each(partial(_changes, model), value)
        types = {one.name: one.type for one in self.operation.parameters}
        if name in types:
            return _typed(value, types[name])
        return _changes(model, {name: value})[name] if attrs.has(model) else value


def _each(make: Callable[[Any], Any], many: Any) -> Any:
    """Entities of a list, or of a mapping by their keys."""
    if isinstance(many, dict):
        return {key: make(one) for key, one in many.items()}
    return [make(one) for one in many]


def _entities_of(operation: Operation, answer: Any) -> list[Any]:
    if answer is None or operation.result is None:
        return []
    match operation.restli:
        case "GET":
            return [answer]
        case "FINDER" | "GET_ALL":
            return list(answer["elements"])
        case "BATCH_GET":
            return list(answer["results"].values())
        case "ACTION":
            return [answer["value"]]
        case _:
            return []


def _changes(model: Any, changes: dict[str, Any]) -> dict[str, Any] | Patch:
    if "$set" in changes:
        return Patch(changes)
    types = {field.name: field.type for field in fields_of(model).values()}
    return {
        name: None if value is None else structure(value, types[name])
        for name, value in changes.items()
    }


def _typed(value: Any, type_: Any) -> Any:
    """Models are made of their JSON; ids, URNs and text stay as they are given."""
    inner = get_args(type_)[0] if get_origin(type_) is list else type_
    return structure(value, type_) if attrs.has(inner) else value


@cache
def operations() -> dict[str, Operation]:
    return {operation.name: operation for operation in facts.load()}


@cache
def load() -> tuple[tuple[str, Case], ...]:
    """All cases with their names, `accounts-3-ad_accounts.search`."""
    found = []
    for file in sorted(CASES.glob("*.yaml")):
        for number, entry in enumerate(yaml.safe_load(file.read_text()), 1):
            name = entry.pop("call")
            case = Case(operation=operations()[name], **entry)
            found.append((f"{file.stem}-{number}-{name}", case))
    return tuple(found)
