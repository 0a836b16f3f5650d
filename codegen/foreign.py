"""A foreign OpenAPI document, with a line for everything in it that is refused."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import attrs
import yaml
from openapi_spec_validator import OpenAPIV31SpecValidator

from codegen.specs import Node, Place, SpecError, marks

__all__ = ["Foreign"]

_MESSAGE = 160
"""Characters of a validator's message: some hold the whole document."""


@attrs.define
class Foreign:
    """One document, and what of it cannot be taken in."""

    file: str
    document: Node
    _lines: dict[str, int]
    _refusals: dict[str, int] = attrs.field(factory=dict)

    @classmethod
    def load(cls, path: Path) -> Foreign:
        """Read YAML or JSON; raises `SpecError` for what is neither, or no OpenAPI 3."""
        document, lines = _read(path)
        if not isinstance(document, dict) or not str(document.get("openapi", "")).startswith("3."):
            raise SpecError(f"{path.name}:1: no OpenAPI 3 document: it has to say openapi: 3.x")
        # 3.1 allows all that 3.0 has, as far as the outline of a document goes.
        whole = {**_text_keys(document), "openapi": "3.1.0"}
        foreign = cls(path.name, whole, lines)
        for error in OpenAPIV31SpecValidator.schema_validator.iter_errors(whole):
            place = foreign.root.child(*error.absolute_path)
            foreign.refuse(place, f"no OpenAPI: {error.message.splitlines()[0][:_MESSAGE]}")
        foreign.check()
        return foreign

    @property
    def root(self) -> Place:
        return Place(self.file, "")

    def refuse(self, place: Place, reason: str) -> None:
        """Note what cannot be taken in; reading goes on, so that all of it is known at once."""
        at = place.pointer
        while at not in self._lines and at:
            at = at.rpartition("/")[0]
        line = self._lines.get(at, 1)
        self._refusals.setdefault(f"{self.file}:{line}: {reason}", line)

    def check(self) -> None:
        """Raise `SpecError` with every refusal, in the order of lines."""
        if self._refusals:
            raise SpecError("\n".join(sorted(self._refusals, key=self._refusals.__getitem__)))

    def resolve(self, node: Any, place: Place) -> tuple[Node, Place]:
        """Follow `$ref`s; one that leads out of the document, nowhere or around is refused."""
        seen = {place}
        while isinstance(node, dict) and isinstance(node.get("$ref"), str):
            target = Place(self.file, node["$ref"].partition("#")[2])
            found = self._at(target) if node["$ref"].startswith("#/") else None
            if not isinstance(found, dict) or target in seen:
                self.refuse(place, f"{node['$ref']} leads to nothing in this file")
                return {}, place
            seen.add(target)
            beside = {key: value for key, value in node.items() if key != "$ref"}
            node, place = ({**found, **beside} if beside else found), target
        return (node if isinstance(node, dict) else {}), place

    def _at(self, place: Place) -> Any:
        node: Any = self.document
        for escaped in place.pointer.split("/")[1:]:
            key = escaped.replace("~1", "/").replace("~0", "~")
            if isinstance(node, list) and key.isdigit() and int(key) < len(node):
                node = node[int(key)]
            elif isinstance(node, dict):
                node = node.get(key)
            else:
                return None
        return node


def _read(path: Path) -> tuple[Any, dict[str, int]]:
    try:
        text = path.read_text(encoding="utf-8")
        if path.suffix == ".json":
            return json.loads(text), _json_marks(text)
        return yaml.safe_load(text), marks(text)
    except OSError as error:
        raise SpecError(f"{path}: {error.strerror}") from error
    except json.JSONDecodeError as error:
        raise SpecError(f"{path.name}:{error.lineno}: {error.msg}") from error
    except yaml.MarkedYAMLError as error:
        line = error.problem_mark.line + 1 if error.problem_mark else 1
        raise SpecError(f"{path.name}:{line}: {error.problem}") from error
    except (yaml.YAMLError, UnicodeDecodeError, RecursionError) as error:
        raise SpecError(f"{path.name}:1: neither YAML nor JSON: {error}") from error


def _text_keys(node: Any) -> Any:
    """Status codes that nobody quoted are numbers in YAML; in OpenAPI every key is text."""
    if isinstance(node, list):
        return [_text_keys(item) for item in node]
    if not isinstance(node, dict):
        return node
    return {str(key): _text_keys(value) for key, value in node.items()}


def _json_marks(text: str) -> dict[str, int]:
    """Lines of JSON, read as the YAML that it is once tabs are spaces and escapes are dashes."""
    plain = re.sub(r"\\(u[0-9a-fA-F]{4}|.)", "-", text.expandtabs(1))
    try:
        return marks(plain)
    except yaml.YAMLError:
        # Rarely it is none, for a very long key: then lines are not told, and all else is.
        return {}
