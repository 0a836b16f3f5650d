"""What changed between two versions of the API: operations, arguments, fields, enum values."""

from __future__ import annotations

from typing import Any

import attrs

from codegen.operations import family
from codegen.specs import Place, Specs
from codegen.types import snake

__all__ = ["Change", "changes", "text"]

Facts = dict[tuple[str, str], str]


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
    """What of the client it touches: `AdCampaign.political_intent`."""
    detail: str = ""

    def as_dict(self) -> dict[str, str]:
        return attrs.asdict(self)


def changes(specs: Specs, old: str, new: str) -> list[Change]:
    """All differences from one version to another, in a stable order."""
    before, after = _facts(specs.at_version(old)), _facts(specs.at_version(new))
    names = {**before, **after}
    found = []
    for kind, name in sorted(names):
        was, now = before.get((kind, name)), after.get((kind, name))
        if was == now:
            continue
        what = "added" if was is None else "removed" if now is None else "changed"
        detail = f"{was} -> {now}" if what == "changed" else ""
        found.append(Change(kind, what, name, _python(kind, name), detail))
    return found


def text(found: list[Change], old: str, new: str) -> str:
    """The differences in words, grouped by kind."""
    if not found:
        return f"Nothing that the specs describe changed from {old} to {new}."
    lines = [f"From {old} to {new}:"]
    for kind in dict.fromkeys(change.kind for change in found):
        lines.append(f"\n{kind}s")
        for change in (c for c in found if c.kind == kind):
            detail = f" ({change.detail})" if change.detail else ""
            lines.append(f"  {change.what:<8} {change.name}  [{change.python}]{detail}")
    return "\n".join(lines)


def _facts(specs: Specs) -> Facts:
    """Everything that can differ, by kind and LinkedIn's name, with its type as text."""
    facts: Facts = {}
    for file in specs.families:
        for method in family(specs, file).methods:
            operation = f"{method.resource_attribute}.{method.name}"
            facts["operation", operation] = f"{method.http} {method.path}"
            for argument in method.arguments:
                needed = "required" if argument.required else "optional"
                name = f"{operation}({argument.wire})"
                facts["argument", name] = f"{argument.type.expression}, {needed}"
    for file, document in specs.documents.items():
        for name, schema in document.get("components", {}).get("schemas", {}).items():
            _schema_facts(facts, name, schema, Place(file, "/components/schemas").child(name))
    return facts


def _schema_facts(facts: Facts, name: str, schema: dict[str, Any], place: Place) -> None:
    for value in schema.get("enum", ()):
        facts["enum value", f"{name}.{value}"] = ""
    for wire, node in schema.get("properties", {}).items():
        kind = node.get("$ref", "").rpartition("/")[2] or str(node.get("type", "any"))
        marks = [key for key in ("readOnly", "x-required", "x-immutable") if node.get(key)]
        facts["field", f"{place.name}.{wire}"] = ", ".join([kind, *marks])


def _python(kind: str, name: str) -> str:
    if kind == "field":
        model, _, wire = name.partition(".")
        return f"{model}.{snake(wire)}"
    if kind == "argument":
        operation, _, wire = name.rstrip(")").partition("(")
        parts = [part for part in wire.split(".") if part != "values"]
        return f"{operation}({snake(parts[-1])}=)"
    return name
