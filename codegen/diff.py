"""What changed between two versions of the API: operations, arguments, fields, enum values."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from functools import cached_property
from itertools import pairwise
from typing import Any

import attrs

from codegen.operations import Method, family
from codegen.specs import Place, Specs
from codegen.types import Import, snake

__all__ = ["Change", "changes", "history", "text"]

Node = dict[str, Any]
Facts = dict[tuple[str, str], str]
"""By kind and LinkedIn's name: all that can differ of it, as text."""

_SHOWN = 4
"""Most methods that are named in words; JSON names all."""


@attrs.frozen(order=True)
class Change:
    """One difference, named as LinkedIn has it and as the client has it."""

    kind: str
    """`operation`, `argument`, `field` or `enum value`."""
    what: str
    """`added`, `removed` or `changed`."""
    name: str
    """LinkedIn's name: `AdCampaign.politicalIntent`."""
    python: str
    """What of the client it is: `AdCampaign.political_intent`."""
    detail: str = ""
    touches: tuple[str, ...] = ()
    """The client's methods that send or return it."""

    def users(self, mark: str = "") -> str:
        """The first methods that it touches, in words; nothing where its name says it."""
        if self.kind in ("operation", "argument") or not self.touches:
            return ""
        more = len(self.touches) - _SHOWN
        listed = ", ".join(f"{mark}{name}{mark}" for name in self.touches[:_SHOWN])
        return f"in {listed}" + (f" and {more} more" if more > 0 else "")

    def as_dict(self) -> dict[str, Any]:
        return attrs.asdict(self)


def changes(specs: Specs, old: str, new: str) -> list[Change]:
    """All differences from one version to another, in a stable order."""
    return _compared(_Snapshot(specs.at_version(old)), _Snapshot(specs.at_version(new)))


def history(specs: Specs) -> Iterator[tuple[str, list[Change]]]:
    """What each version changed of the one before it, newest first."""
    names = [entry["name"] for entry in specs.versions["versions"]]
    snapshots = {name: _Snapshot(specs.at_version(name)) for name in names}
    for old, new in reversed(list(pairwise(names))):
        yield new, _compared(snapshots[old], snapshots[new])


@attrs.define(slots=False)
class _Snapshot:
    """The specs as one version has them."""

    specs: Specs

    @cached_property
    def facts(self) -> Facts:
        return _facts(self.specs)

    @cached_property
    def users(self) -> Mapping[str, set[str]]:
        return _users(self.specs)


def _compared(before: _Snapshot, after: _Snapshot) -> list[Change]:
    found = []
    for kind, name in sorted({**before.facts, **after.facts}):
        was, now = before.facts.get((kind, name)), after.facts.get((kind, name))
        if was == now or _follows(kind, name, before.facts, after.facts):
            continue
        what = "added" if was is None else "removed" if now is None else "changed"
        detail = f"{was} -> {now}" if what == "changed" else ""
        owner = _owner(kind, name)
        touches = tuple(sorted(before.users.get(owner, set()) | after.users.get(owner, set())))
        found.append(Change(kind, what, name, _python(kind, name), detail, touches))
    return found


def _follows(kind: str, name: str, before: Facts, after: Facts) -> bool:
    """Whether it is an argument that comes or goes with its operation."""
    owner = ("operation", _owner(kind, name))
    return kind == "argument" and (owner in before) != (owner in after)


def text(found: list[Change], old: str, new: str) -> str:
    """The differences in words, grouped by kind."""
    if not found:
        return f"Nothing that the specs describe changed from {old} to {new}."
    lines = [f"From {old} to {new}:"]
    for kind in dict.fromkeys(change.kind for change in found):
        lines.append(f"\n{kind}s")
        lines += [_line(change) for change in found if change.kind == kind]
    return "\n".join(lines)


def _line(change: Change) -> str:
    detail = f" ({change.detail})" if change.detail else ""
    line = f"  {change.what:<8} {change.name}  [{change.python}]{detail}"
    users = change.users()
    return f"{line}\n           {users}" if users else line


def _facts(specs: Specs) -> Facts:
    facts: Facts = {}
    for file in specs.families:
        for method in family(specs, file).methods:
            facts |= _method_facts(method)
    for file, document in specs.documents.items():
        base = Place(file, "/components/schemas")
        for name, schema in document.get("components", {}).get("schemas", {}).items():
            facts |= _schema_facts(schema, base.child(name))
    return facts


def _method_facts(method: Method) -> Facts:
    name = _operation(method)
    listed = f", {method.paging} paging" if method.paging else ""
    answer = f" -> {method.result.expression}" if method.result else ""
    # What a patch changes is told from the other methods; it is no fact of its own.
    patch = method.restli.endswith("PARTIAL_UPDATE")
    sent = f" of {method.body.expression}" if method.body and not patch else ""
    batch = f", {method.batch} at once" if method.batch else ""
    facts: Facts = {
        ("operation", name): f"{method.http} {method.path}{sent}{answer}{listed}{batch}"
    }
    for argument in method.arguments:
        needed = "required" if argument.required else "optional"
        facts["argument", f"{name}({argument.wire})"] = f"{argument.type.expression}, {needed}"
    for wire, value in method.constants:
        facts["argument", f"{name}({wire})"] = f"always {value}"
    return facts


def _schema_facts(schema: Node, place: Place) -> Facts:
    facts: Facts = {("enum value", f"{place.name}.{value}"): "" for value in schema.get("enum", ())}
    for wire, node in schema.get("properties", {}).items():
        marks = [key for key in ("readOnly", "x-required", "x-immutable") if node.get(key)]
        needed = ["required"] if wire in schema.get("required", ()) else []
        facts["field", f"{place.name}.{wire}"] = ", ".join([_type(node), *marks, *needed])
    return facts


def _type(node: Any) -> str:
    """A type in a few words: `Money`, `string(decimal)`, `list of AdCampaignFormat`."""
    if not isinstance(node, dict):
        return "anything"
    if "$ref" in node:
        return str(node["$ref"]).rpartition("/")[2]
    if node.get("type") == "array":
        return f"list of {_type(node.get('items'))}"
    if isinstance(node.get("additionalProperties"), dict):
        return f"map of {_type(node['additionalProperties'])}"
    kind = str(node.get("type", "anything"))
    return f"{kind}({node['format']})" if "format" in node else kind


def _users(specs: Specs) -> Mapping[str, set[str]]:
    """The methods that send or return each schema, and those of each operation: itself."""
    below = _references(specs)
    found: dict[str, set[str]] = defaultdict(set)
    for file in specs.families:
        methods = family(specs, file).methods
        for method, (node, _) in zip(methods, specs.operations(file), strict=True):
            name = _operation(method)
            # A patch is a free object on the wire; its fields are those of the entity.
            entity = {f"/components/schemas/{kind}" for _, kind in _imports(method)}
            found[name].add(name)
            for pointer in _closure(below, {*_refs(node), *entity}):
                found[pointer.removeprefix("/components/schemas/")].add(name)
    return found


def _imports(method: Method) -> frozenset[Import]:
    return method.body.imports if method.body else frozenset()


def _references(specs: Specs) -> Mapping[str, set[str]]:
    """What each component refers to, by pointer: their names differ over all files."""
    return {
        f"/components/{kind}/{name}": set(_refs(member))
        for document in specs.documents.values()
        for kind, members in document.get("components", {}).items()
        for name, member in members.items()
    }


def _closure(below: Mapping[str, set[str]], start: set[str]) -> set[str]:
    seen: set[str] = set()
    left = list(start)
    while left:
        pointer = left.pop()
        if pointer not in seen:
            seen.add(pointer)
            left += below.get(pointer, ())
    return seen


def _refs(node: Any) -> Iterator[str]:
    if isinstance(node, list):
        for item in node:
            yield from _refs(item)
    elif isinstance(node, dict):
        if isinstance(node.get("$ref"), str):
            yield node["$ref"].partition("#")[2]
        for value in node.values():
            yield from _refs(value)


def _operation(method: Method) -> str:
    return f"{method.resource_attribute}.{method.name}"


def _owner(kind: str, name: str) -> str:
    """The component or operation that a change belongs to."""
    if kind == "operation":
        return name
    return name.partition("(" if kind == "argument" else ".")[0]


def _python(kind: str, name: str) -> str:
    if kind == "field":
        model, _, wire = name.partition(".")
        return f"{model}.{snake(wire)}"
    if kind == "argument":
        operation, _, wire = name.rstrip(")").partition("(")
        parts = [part for part in wire.split(".") if part != "values"]
        return f"{operation}({snake(parts[-1])}=)"
    return name
