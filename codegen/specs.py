"""The spec files as one resolvable whole, with the line of every node for messages."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cached_property
from pathlib import Path
from typing import Any

import attrs
import yaml

__all__ = ["ROOT", "Node", "Place", "SpecError", "Specs", "at_version", "marks", "pointer", "walk"]

ROOT = Path(__file__).resolve().parent.parent
Node = dict[str, Any]

_NO_SPECS = ("versions.yaml", "exclusions.yaml")


class SpecError(Exception):
    """A spec that cannot be read: says file, line and what to do."""


@attrs.frozen
class Place:
    """Where a node stands: a file of the specs and a JSON pointer in it."""

    file: str
    pointer: str

    @property
    def name(self) -> str:
        return self.pointer.rsplit("/", 1)[-1]

    def child(self, *keys: object) -> Place:
        return Place(self.file, self.pointer + "".join(f"/{pointer(key)}" for key in keys))

    def __str__(self) -> str:
        return f"{self.file}#{self.pointer}"


def pointer(key: object) -> str:
    """Escape one key for a JSON pointer."""
    return str(key).replace("~", "~0").replace("/", "~1")


@attrs.define
class Specs:
    """All spec files below a folder."""

    root: Path
    documents: dict[str, Node] = attrs.field(factory=dict)

    @classmethod
    def load(cls, root: Path) -> Specs:
        specs = cls(root)
        for path in sorted(root.rglob("*.yaml")):
            name = path.relative_to(root).as_posix()
            if name not in _NO_SPECS:
                specs.documents[name] = _load(path, name)
        return specs

    @property
    def families(self) -> list[str]:
        """Names of the files that describe endpoints, in order."""
        return [name for name, document in self.documents.items() if document.get("paths")]

    @cached_property
    def versions(self) -> Node:
        return _load(self.root / "versions.yaml", "versions.yaml")

    @cached_property
    def exclusions(self) -> dict[str, str]:
        """Operations that are known and not described, with the reason."""
        return dict(_load(self.root / "exclusions.yaml", "exclusions.yaml"))

    @property
    def newest(self) -> str:
        return str(self.versions["default"])

    def resolve(self, node: Any, place: Place) -> tuple[Any, Place]:
        """Follow `$ref` to its end; members beside a `$ref` win over what it points to."""
        while isinstance(node, dict) and "$ref" in node:
            place = self.target(node["$ref"], place)
            found = self.at(place)
            beside = {key: value for key, value in node.items() if key != "$ref"}
            node = {**found, **beside} if beside else found
        return node, place

    def target(self, ref: str, base: Place) -> Place:
        file, _, fragment = ref.partition("#")
        if file:
            folder = Path(base.file).parent
            file = (folder / file).as_posix()
        return Place(file or base.file, fragment)

    def at(self, place: Place) -> Any:
        node: Any = self.documents.get(place.file)
        for escaped in place.pointer.split("/")[1:]:
            key = escaped.replace("~1", "/").replace("~0", "~")
            try:
                node = node[int(key)] if isinstance(node, list) else node[key]
            except (KeyError, TypeError, IndexError, ValueError):
                raise SpecError(f"{place} does not exist") from None
        if node is None:
            raise SpecError(f"{place} does not exist")
        return node

    def line(self, place: Place) -> int:
        """The line of a node, for messages; 1 where it has none of its own."""
        return _lines(self.root / place.file).get(place.pointer, 1)

    def operations(self, file: str) -> Iterator[tuple[Node, Place]]:
        for path, item in self.documents[file]["paths"].items():
            for verb in ("get", "post", "put", "delete"):
                if verb in item:
                    yield item[verb], Place(file, "").child("paths", path, verb)

    def at_version(self, version: str) -> Specs:
        """The same specs as that version has them."""
        return Specs(self.root, {k: at_version(d, version) for k, d in self.documents.items()})


def walk(node: Any, place: Place) -> Iterator[tuple[Node, Place]]:
    """Every mapping below a node that is not inside of an extension or an example."""
    if isinstance(node, dict):
        yield node, place
        for key, value in node.items():
            # Examples are LinkedIn's data, whatever their members are called.
            data = key in ("example", "examples") and place.name != "properties"
            if not str(key).startswith("x-") and not data:
                yield from walk(value, place.child(key))
    elif isinstance(node, list):
        for index, value in enumerate(node):
            yield from walk(value, place.child(index))


def at_version(node: Any, version: str) -> Any:
    """Drop what `x-since`, `x-until` and their enum maps place outside of a version."""
    if isinstance(node, list):
        return [at_version(item, version) for item in node if _lives(item, version)]
    if not isinstance(node, dict):
        return node
    kept = {k: at_version(v, version) for k, v in node.items() if _lives(v, version)}
    if isinstance(kept.get("required"), list) and isinstance(node.get("properties"), dict):
        gone = node["properties"].keys() - kept["properties"].keys()
        kept["required"] = [name for name in kept["required"] if name not in gone]
    if isinstance(kept.get("enum"), list):
        since, until = kept.get("x-enum-since", {}), kept.get("x-enum-until", {})
        kept["enum"] = [
            value
            for value in kept["enum"]
            if str(since.get(value, "0")) <= version <= str(until.get(value, "999999"))
        ]
    return kept


def _lives(node: Any, version: str) -> bool:
    if not isinstance(node, dict):
        return True
    since, until = node.get("x-since", "0"), node.get("x-until", "999999")
    # A property of that very name would be a mapping; versions are text.
    if isinstance(since, dict) or isinstance(until, dict):
        return True
    return str(since) <= version <= str(until)


def _load(path: Path, name: str) -> Node:
    try:
        document = yaml.load(path.read_text(encoding="utf-8"), _LOADER)  # noqa: S506  # a safe one
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark
        raise SpecError(f"{name}:{mark.line + 1 if mark else 1}: {error.problem}") from error
    if not isinstance(document, dict):
        raise SpecError(f"{name}:1: expected a mapping")
    return document


# The one in C reads all specs in a tenth of the time, where PyYAML was built with it.
_LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)

_line_maps: dict[Path, dict[str, int]] = {}


def _lines(path: Path) -> dict[str, int]:
    if path not in _line_maps:
        _line_maps[path] = marks(path.read_text(encoding="utf-8"))
    return _line_maps[path]


def marks(text: str) -> dict[str, int]:
    """The line of every node of a YAML text by its JSON pointer."""
    return dict(_marks(yaml.compose(text, _LOADER), ""))


def _marks(node: yaml.Node | None, at: str) -> Iterator[tuple[str, int]]:
    if node is not None:
        yield at, node.start_mark.line + 1
    if isinstance(node, yaml.MappingNode):
        for key, value in node.value:
            here = f"{at}/{pointer(key.value)}"
            yield from _marks(value, here)
            yield here, key.start_mark.line + 1
    elif isinstance(node, yaml.SequenceNode):
        for index, item in enumerate(node.value):
            yield from _marks(item, f"{at}/{index}")
