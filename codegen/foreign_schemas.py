"""Foreign schemas to named components of ours; what specs/_shared has is referred to."""

from __future__ import annotations

import json
import keyword
import re
from collections.abc import Callable, Iterable, Iterator
from typing import Any

from codegen.foreign import Foreign
from codegen.lint import FORMATS
from codegen.specs import Node, Place, Specs
from codegen.types import snake

__all__ = ["Schemas", "first_line", "pascal"]

Resolve = Callable[[Any, Place], tuple[Any, Place]]

_SCHEMAS = "#/components/schemas/"
_SCALARS = ("string", "integer", "number", "boolean")
_KEPT = ("description", "default", "example", "minimum", "maximum", "pattern")
_LOST = ("not", "if", "patternProperties", "prefixItems", "dependentSchemas", "discriminator")
_OF_PYTHON = {"Any", "Decimal", "False", "None", "OpenEnum", "True", "Urn"}
_FORMAT = {"integer": "int64", "number": "double"}


class Schemas:
    """Components that a spec needs, in the order of their first use."""

    def __init__(self, foreign: Foreign, specs: Specs, class_name: str) -> None:
        self.found: dict[str, Node] = {}
        self._foreign = foreign
        self._class_name = class_name
        self._refs: dict[Place, str] = {}
        self._open: set[Place] = set()
        self._taken = _names(specs) | _OF_PYTHON | {class_name}
        self._shared = dict(_shared(specs))

    def taken(self, schema: Any, place: Place, name: str) -> Node:
        """A schema as it may stand in place: a scalar, a list or map, or a reference.

        `name` is what it is called where it needs a class and has no name of its own.
        """
        outer = schema if isinstance(schema, dict) else {}
        schema, at = self._resolved(outer, place)
        text = first_line(outer.get("description"))
        described = {"description": text} if text else {}
        if at in self._refs:
            return {"$ref": self._refs[at], **described}
        if at in self._open:
            self._foreign.refuse(at, "a list or map of itself has no class")
            return {}
        if re.fullmatch("/components/schemas/[^/]+", at.pointer):
            name = pascal(at.name)
        if _is_class(schema):
            return {"$ref": self._component(schema, at, name), **described}
        self._open.add(at)
        found = self._in_place(schema, at, name)
        self._open.remove(at)
        return found

    def _in_place(self, schema: Node, at: Place, name: str) -> Node:
        described = _kept(schema, ("description",))
        for key, kind in (("items", "array"), ("additionalProperties", "object")):
            if isinstance(schema.get(key), dict) or (key == "items" and schema.get("type") == kind):
                inner = self.taken(schema.get(key, {}), at.child(key), name)
                return {"type": kind, **described, key: inner}
        return self._scalar(schema, at)

    def record(self, schema: Any, place: Place, name: str) -> Node:
        """A record that stays in place, such as an envelope; its members are taken."""
        schema, at = self._resolved(schema, place)
        record: Node = {"type": "object"}
        if schema.get("required"):
            record["required"] = list(schema["required"])
        record["properties"] = self._members(schema, at, name, in_place=True)
        return record

    def keep_required(self, sent: Iterable[str], created: Iterable[str]) -> None:
        """Leave `required` in records that are sent; what a create needs is marked otherwise."""
        reached: set[str] = set()
        for name in sent:
            reached |= self._below(name, reached)
        for name, schema in self.found.items():
            needed = schema.get("required", []) if name in reached else schema.pop("required", [])
            for wire in needed if name in set(created) else ():
                member = schema["properties"].get(wire, {})
                if not member.get("readOnly"):
                    member["x-required"] = "create"

    def check_argument(self, wire: str, place: Place) -> None:
        """Refuse what cannot be the name of an argument; a field may be called `and_`."""
        name = snake(wire)
        if not name.isidentifier() or keyword.iskeyword(name):
            self._foreign.refuse(place, f"{wire!r} makes no name of an argument in Python")

    def free_name(self, name: str) -> str:
        """A name that no component of any spec has."""
        taken = self._taken | self.found.keys()
        wanted = [name, f"{self._class_name}{name}"]
        wanted += [f"{wanted[1]}{number}" for number in range(2, 1000)]
        return next(each for each in wanted if each not in taken)

    def _plain(self, schema: Node, at: Place, above: tuple[Place, ...] = ()) -> tuple[Node, Place]:
        """A schema without what only says that it may be null, or that wraps just one other."""
        if at in above:
            self._foreign.refuse(at, "a schema that is made of itself has no class")
            return {}, at
        schema = {key: value for key, value in schema.items() if key != "nullable"}
        for key in ("allOf", "oneOf", "anyOf"):
            parts = schema.get(key, ())
            real = [i for i, p in enumerate(parts) if p != {"type": "null"}]
            if len(real) == 1:
                inner, there = self._foreign.resolve(parts[real[0]], at.child(key, real[0]))
                inner = {**inner, **_kept(schema, ("description",))}
                return self._plain(inner, there, (*above, at))
            if real:
                self._foreign.refuse(at.child(key), f"{key} of several schemas has no one class")
                return {}, at
        for key in _LOST:
            if key in schema:
                self._foreign.refuse(at.child(key), f"{key} has no counterpart in a class")
        if isinstance(kind := schema.get("type"), list):
            kinds = [each for each in kind if each != "null"]
            if len(kinds) != 1:
                self._foreign.refuse(at.child("type"), f"a value of types {kinds} has no one class")
            schema["type"] = kinds[0] if kinds else "string"
        return schema, at

    def _component(self, schema: Node, at: Place, name: str) -> str:
        if ref := self._shared.get(_shape(schema, at, self._resolved)):
            self._refs[at] = ref
            return ref
        name = self.free_name(name)
        self._refs[at] = _SCHEMAS + name
        own: Node = self.found.setdefault(name, {})
        text = (
            first_line(schema.get("description")) or f"{name}, which the source does not explain."
        )
        if "enum" in schema:
            own |= {"type": "string", "description": text}
            own["enum"] = [value for value in schema["enum"] if value is not None]
            return _SCHEMAS + name
        own |= {"type": "object", "description": text}
        if schema.get("required"):
            own["required"] = list(schema["required"])
        own["properties"] = self._members(schema, at, name)
        return _SCHEMAS + name

    def _members(self, schema: Node, at: Place, name: str, *, in_place: bool = False) -> Node:
        found: Node = {}
        attributes: set[str] = set()
        for wire, raw in schema.get("properties", {}).items():
            place = at.child("properties", wire)
            attribute = snake(str(wire))
            if not attribute.isidentifier():
                self._foreign.refuse(place, f"{wire!r} makes no name in Python")
            if attribute in attributes:
                self._foreign.refuse(place, f"two members would be called {attribute}")
            attributes.add(attribute)
            # No class has the name of a record that stays in place: `InsightsRequest.request`.
            stutters = in_place and name.endswith(pascal(wire))
            found[str(wire)] = self.taken(raw, place, name if stutters else name + pascal(wire))
            if isinstance(raw, dict) and raw.get("readOnly"):
                found[str(wire)]["readOnly"] = True
        return found

    def _scalar(self, schema: Node, at: Place) -> Node:
        kind = schema.get("type")
        if "const" in schema:
            return {"const": schema["const"]}
        if kind not in (*_SCALARS, "object", None):
            self._foreign.refuse(at.child("type"), f"type {kind!r} is none of OpenAPI's")
        own: Node = {"type": kind} if kind else {}
        form = schema.get("format", _FORMAT.get(str(kind)))
        if form in FORMATS and kind in _SCALARS:
            own["format"] = form
        elif kind in _FORMAT:
            own["format"] = _FORMAT[str(kind)]
        own |= _kept(schema, _KEPT)
        if "enum" in schema:
            listed = ", ".join(str(value) for value in schema["enum"])
            own["x-uncertain"] = f"the source lists the values {listed}"
        return own

    def _resolved(self, schema: Any, at: Place) -> tuple[Node, Place]:
        return self._plain(*self._foreign.resolve(schema, at))

    def _below(self, name: str, seen: set[str]) -> set[str]:
        if name in seen or name not in self.found:
            return seen
        seen.add(name)
        for ref in _local_refs(self.found[name]):
            self._below(ref, seen)
        return seen


def pascal(name: object) -> str:
    """`audience_insights`, `audienceInsights` -> `AudienceInsights`."""
    parts = re.split(r"[^A-Za-z0-9]+", str(name))
    joined = "".join(part[:1].upper() + part[1:] for part in parts)
    return joined if joined[:1].isalpha() else f"N{joined}"


def first_line(text: object) -> str:
    """A description on one line, empty where there is none."""
    return " ".join(str(text).split()) if text else ""


def _is_class(schema: Node) -> bool:
    if "enum" in schema and schema.get("type", "string") == "string":
        return all(isinstance(value, str | None) for value in schema["enum"])
    return bool(schema.get("properties"))


def _kept(schema: Node, keys: tuple[str, ...]) -> Node:
    found = {key: schema[key] for key in keys if schema.get(key) is not None}
    if "description" in found:
        found["description"] = first_line(found["description"])
    return found


def _names(specs: Specs) -> set[str]:
    return {
        name
        for document in specs.documents.values()
        for members in document.get("components", {}).values()
        for name in members
    }


def _shared(specs: Specs) -> Iterator[tuple[str, str]]:
    """References to our shared classes by their shape."""
    for file, document in specs.documents.items():
        if not file.startswith("_shared/"):
            continue
        for name, schema in document.get("components", {}).get("schemas", {}).items():
            if _is_class(schema):
                place = Place(file, "/components/schemas").child(name)
                yield _shape(schema, place, specs.resolve), str(place)


def _shape(schema: Any, place: Place, resolve: Resolve, above: tuple[Place, ...] = ()) -> str:
    """What a class is made of, as text, without its words: equal texts are equal classes."""
    schema, place = resolve(schema, place)
    if place in above:
        return "itself"
    inside = (*above, place)
    if "enum" in schema:
        return json.dumps(["enum", *map(str, schema["enum"])])
    if schema.get("properties"):
        members = {
            wire: _shape(node, place.child("properties", wire), resolve, inside)
            for wire, node in schema["properties"].items()
        }
        return json.dumps(members, sort_keys=True)
    if "items" in schema:
        return f"[{_shape(schema['items'], place.child('items'), resolve, inside)}]"
    return str(schema.get("type", "anything"))


def _local_refs(node: Any) -> Iterator[str]:
    if isinstance(node, dict):
        if str(node.get("$ref", "")).startswith(_SCHEMAS):
            yield str(node["$ref"]).removeprefix(_SCHEMAS)
        for value in node.values():
            yield from _local_refs(value)
    elif isinstance(node, list):
        for item in node:
            yield from _local_refs(item)
