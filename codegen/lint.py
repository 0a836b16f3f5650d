"""The rules of specs/README.md, checked: every complaint has a file, a line and a rule."""

from __future__ import annotations

import contextlib
import re
from collections.abc import Callable, Iterator
from typing import Any

import attrs

from codegen.specs import Place, SpecError, Specs, walk
from codegen.types import snake

__all__ = ["Complaint", "lint"]

Node = dict[str, Any]

VERBS = {
    "GET": "get",
    "GET_ALL": "get",
    "FINDER": "get",
    "BATCH_GET": "get",
    "CREATE": "post",
    "BATCH_CREATE": "post",
    "UPDATE": "put",
    "BATCH_UPDATE": "put",
    "PARTIAL_UPDATE": "post",
    "BATCH_PARTIAL_UPDATE": "post",
    "DELETE": "delete",
    "BATCH_DELETE": "delete",
    "ACTION": "post",
}
NAMES = {
    "GET": "get",
    "GET_ALL": "get_all",
    "BATCH_GET": "batch_get",
    "CREATE": "create",
    "BATCH_CREATE": "batch_create",
    "UPDATE": "replace",
    "PARTIAL_UPDATE": "update",
    "BATCH_UPDATE": "batch_replace",
    "BATCH_PARTIAL_UPDATE": "batch_update",
    "DELETE": "delete",
    "BATCH_DELETE": "batch_delete",
}
_KEYED_BATCHES = ("BATCH_GET", "BATCH_DELETE", "BATCH_UPDATE", "BATCH_PARTIAL_UPDATE")
KEYS = {"int", "urn", "compound", "none"}
FORMATS = {"int32", "int64", "double", "decimal", "uri"}
EXTENSIONS = {
    *("x-restli", "x-resource", "x-source", "x-since", "x-until", "x-enum-since", "x-enum-until"),
    *("x-enum-descriptions", "x-required", "x-immutable", "x-restli-union", "x-restli-literal"),
    *("x-urn-entity", "x-python-import", "x-metric", "x-pivots", "x-uncertain"),
}
FAMILIES = {"additive", "money", "average", "reach"}


@attrs.frozen(order=True)
class Complaint:
    """One broken rule: `ad_accounts.yaml:12: fragment: ...`."""

    file: str
    line: int
    rule: str
    message: str

    def __str__(self) -> str:
        return f"specs/{self.file}:{self.line}: {self.rule}: {self.message}"


Rule = Callable[[Specs, str], Iterator[tuple[Place, str]]]


def lint(specs: Specs) -> list[Complaint]:
    """All complaints about the specs, in the order of files and lines."""
    found = set()
    for file in specs.documents:
        for name, rule in _RULES.items():
            for place, message in rule(specs, file):
                found.add(Complaint(place.file, specs.line(place), name, message))
    return sorted(found)


def _fragments(specs: Specs, file: str) -> Iterator[tuple[Place, str]]:
    attribute = file.removesuffix(".yaml")
    for node, place in specs.operations(file):
        path = place.pointer.split("/")[2]
        owner, _, name = node.get("operationId", "").partition(".")
        if owner != attribute or not re.fullmatch(r"[a-z][a-z0-9_]*", name):
            yield place, f"operationId has to be {attribute}.<method>, not {owner}.{name}"
        elif path.partition("#")[2] != name:
            yield place, f"the path has to end in #{name}"


def _methods(specs: Specs, file: str) -> Iterator[tuple[Place, str]]:
    for node, place in specs.operations(file):
        restli = node.get("x-restli", {})
        method = restli.get("method")
        if method not in VERBS:
            yield place, f"x-restli.method {method!r} is none of {', '.join(VERBS)}"
            continue
        if VERBS[method] != place.name:
            yield place, f"{method} goes by {VERBS[method].upper()}, not {place.name.upper()}"
        if method in ("FINDER", "GET_ALL") and "paging" not in restli:
            yield place, "a listing has to say its x-restli.paging"
        name = node.get("operationId", "").partition(".")[2]
        wanted = NAMES.get(method) or snake(_constant(specs, node, place, method) or "")
        # Without its constant there is no name to want: the rule `constant` says so.
        if name != wanted and (wanted or method not in ("FINDER", "ACTION")):
            yield place, f"{method} has to be called {wanted!r}, not {name!r}"


def _constants(specs: Specs, file: str) -> Iterator[tuple[Place, str]]:
    for node, place in specs.operations(file):
        method = node.get("x-restli", {}).get("method")
        if method in ("FINDER", "ACTION") and _constant(specs, node, place, method) is None:
            parameter = "q" if method == "FINDER" else "action"
            yield place, f"{method} needs the parameter {parameter} with a const schema"
        names = [p.get("name") for p in _parameters(specs, node, place)]
        if method in _KEYED_BATCHES and "ids" not in names:
            yield place, f"{method} needs the parameter ids"
        if len(set(names)) < len(names):
            yield place, "a parameter stands twice"


def _complete(specs: Specs, file: str) -> Iterator[tuple[Place, str]]:
    """What the generator reads without asking."""
    document = specs.documents[file]
    if document.get("paths") and not document.get("x-resource"):
        yield Place(file, ""), "the file has to name its x-resource"
    for node, place in specs.operations(file):
        if not node.get("summary"):
            yield place, "an operation needs a summary"
        if not any(str(code).startswith("2") for code in node.get("responses", ())):
            yield place, "an operation needs a response 2xx"
        if node.get("x-restli", {}).get("key", "int") not in KEYS:
            yield place, f"x-restli.key is one of {', '.join(sorted(KEYS))}"
        whole = _parameters(specs, node, place)
        for index, parameter in enumerate(whole):
            if lacking := [k for k in ("name", "in", "schema") if k not in parameter]:
                at = place.child("parameters", index)
                yield at, f"a parameter needs {', '.join(lacking)}"
        flat = node.get("x-restli", {}).get("flatten")
        if flat is not None and flat not in [p.get("name") for p in whole]:
            yield place, f"x-restli.flatten names {flat}, which is no parameter"


def _named(specs: Specs, file: str) -> Iterator[tuple[Place, str]]:
    schemas = specs.documents[file].get("components", {}).get("schemas", {})
    base = Place(file, "/components/schemas")
    taken = "".join(part.title() for part in file.removesuffix(".yaml").split("_"))
    for name, schema in schemas.items():
        place = base.child(name)
        if not schema.get("description"):
            yield place, f"{name} has no description"
        if name == taken:
            yield place, f"{name} is the name of the resource's own class: choose another"
        for member, inner in schema.get("properties", {}).items():
            for node in (inner, inner.get("items", {}), inner.get("additionalProperties", {})):
                if isinstance(node, dict) and ("enum" in node or "properties" in node):
                    yield place.child("properties", member), f"{member} needs a named component"


def _extensions(specs: Specs, file: str) -> Iterator[tuple[Place, str]]:
    for node, place in walk(specs.documents[file], Place(file, "")):
        for key in node:
            if str(key).startswith("x-") and key not in EXTENSIONS:
                yield place, f"{key} is none of the documented extensions"
        if "x-uncertain" in node and not str(node["x-uncertain"]).strip():
            yield place, "x-uncertain has to give a reason"
        if node.get("x-required", "create") != "create":
            yield place, "x-required can only be: create"


def _formats(specs: Specs, file: str) -> Iterator[tuple[Place, str]]:
    for node, place in walk(specs.documents[file], Place(file, "")):
        form = node.get("format")
        if isinstance(form, str) and form not in FORMATS:
            yield place, f"format {form!r} is none of {', '.join(sorted(FORMATS))}"


def _versions(specs: Specs, file: str) -> Iterator[tuple[Place, str]]:
    for node, place in walk(specs.documents[file], Place(file, "")):
        for key in ("x-since", "x-until"):
            if key in node and not _is_version(node[key]):
                yield place, f"{key} has to be text YYYYMM, not {node[key]!r}"
            if key in node and re.fullmatch(r"/components/[^/]+/[^/]+", place.pointer):
                yield place, f"{key} stands where a component is used: a reference may not dangle"
        for key in ("x-enum-since", "x-enum-until", "x-enum-descriptions"):
            for value, version in node.get(key, {}).items():
                if value not in node.get("enum", ()):
                    yield place, f"{key} names {value}, which the enum has not"
                if key != "x-enum-descriptions" and not _is_version(version):
                    yield place, f"{key} of {value} has to be text YYYYMM, not {version!r}"


def _references(specs: Specs, file: str) -> Iterator[tuple[Place, str]]:
    for node, place in walk(specs.documents[file], Place(file, "")):
        if isinstance(node.get("$ref"), str):
            target = specs.target(node["$ref"], place)
            try:
                specs.at(target)
            except Exception as error:  # noqa: BLE001  # whatever is wrong with it, it is reported
                yield place, str(error)


def _unique(specs: Specs, file: str) -> Iterator[tuple[Place, str]]:
    """The bundle puts all components into one document, so their names have to differ."""
    for kind, members in specs.documents[file].get("components", {}).items():
        if kind == "securitySchemes":
            continue
        for name in members:
            others = [
                other
                for other, document in specs.documents.items()
                if other < file and name in document.get("components", {}).get(kind, {})
            ]
            if others:
                place = Place(file, "").child("components", kind, name)
                yield place, f"{name} is also in {others[0]}"


def _metrics(specs: Specs, file: str) -> Iterator[tuple[Place, str]]:
    pivots: set[str] = set()
    for node, _ in walk(specs.documents[file], Place(file, "")):
        pivots |= set(node.get("x-pivots", ()))
    for node, place in walk(specs.documents[file], Place(file, "")):
        metric = node.get("x-metric")
        if metric is None:
            continue
        if metric.get("family") not in FAMILIES or not metric.get("unit"):
            yield place, f"x-metric needs a unit and a family of {', '.join(sorted(FAMILIES))}"
        unknown = {*metric.get("not-with", ()), *metric.get("needs-pivot", ())} - pivots
        if unknown:
            yield place, f"x-metric names unknown pivots: {', '.join(sorted(unknown))}"


_RULES: dict[str, Rule] = {
    "fragment": _fragments,
    "method": _methods,
    "constant": _constants,
    "complete": _complete,
    "component": _named,
    "extension": _extensions,
    "format": _formats,
    "version": _versions,
    "reference": _references,
    "unique": _unique,
    "metric": _metrics,
}


def _parameters(specs: Specs, node: Node, place: Place) -> list[Node]:
    found = []
    for index, raw in enumerate(node.get("parameters", ())):
        # One that points to nothing is the rule `reference`'s to report.
        with contextlib.suppress(SpecError):
            found.append(specs.resolve(raw, place.child("parameters", index))[0])
    return found


def _constant(specs: Specs, node: Node, place: Place, method: str) -> str | None:
    wanted = {"FINDER": "q", "ACTION": "action"}.get(method)
    for parameter in _parameters(specs, node, place):
        if parameter.get("name") == wanted:
            constant = parameter.get("schema", {}).get("const")
            return str(constant) if constant is not None else None
    return None


def _is_version(value: object) -> bool:
    return isinstance(value, str) and bool(re.fullmatch(r"20\d{2}(0[1-9]|1[0-2])", value))
