"""The operations of a foreign document: which method of Rest.li each is, and by which key."""

from __future__ import annotations

import re
from typing import Any

import attrs

from codegen.foreign import Foreign
from codegen.lint import NAMES, VERBS
from codegen.specs import Node, Place

__all__ = ["JSON", "Call", "constant", "json_schema", "key_kind", "read_calls", "root_of"]

JSON = "application/json"

_METHODS = {
    # verb, whether the path ends in a key, whether there are ids
    ("get", True, False): "GET",
    ("get", False, False): "GET_ALL",
    ("get", False, True): "BATCH_GET",
    ("post", False, False): "CREATE",
    ("post", True, False): "PARTIAL_UPDATE",
    ("post", False, True): "BATCH_PARTIAL_UPDATE",
    ("put", True, False): "UPDATE",
    ("put", False, True): "BATCH_UPDATE",
    ("delete", True, False): "DELETE",
    ("delete", False, True): "BATCH_DELETE",
}
_PATH_ITEM = {*VERBS.values(), "parameters", "summary", "description", "servers"}


@attrs.define
class Call:
    """One foreign operation, its parameters resolved."""

    foreign: Foreign
    verb: str
    path: str
    node: Node
    place: Place
    parameters: list[tuple[Node, Place]]

    def parameter(self, name: str, where: str = "query") -> Node | None:
        wanted = (name.lower(), where)
        found = (p for p, _ in self.parameters if (str(p.get("name")).lower(), p["in"]) == wanted)
        return next(found, None)

    @property
    def resource(self) -> str:
        """The last part of the path that is no key."""
        parts = [part for part in self.path.split("/") if part and "{" not in part]
        return parts[-1] if parts else "root"

    @property
    def keyed(self) -> bool:
        return "{" in self.path.rpartition("/")[2]

    @property
    def body(self) -> tuple[Any, Place]:
        """The JSON schema of what it sends, and where it stands."""
        raw, place = self.node.get("requestBody", {}), self.place.child("requestBody")
        return json_schema(self.foreign, *self.foreign.resolve(raw, place))

    def method(self) -> tuple[str, str | None]:
        """The Rest.li method, and the name of a finder or action."""
        for name, method in (("q", "FINDER"), ("action", "ACTION")):
            found = self.parameter(name)
            if found and VERBS[method] == self.verb:
                return method, self._member(found)
        header = self.parameter("X-RestLi-Method", "header")
        said = str(constant(self.foreign, header, self.place) or "").upper() if header else ""
        if said in NAMES and VERBS[said] == self.verb:
            return said, None
        method = _METHODS.get((self.verb, self.keyed, self.parameter("ids") is not None), "")
        if not method:
            reason = f"{self.verb.upper()} {self.path} is no method of Rest.li"
            self.foreign.refuse(self.place, reason)
        if method == "CREATE" and "elements" in self._members():
            method = "BATCH_CREATE"
        return method or "ACTION", None

    def key(self) -> str | None:
        """The kind of the key that stands in the path, else of `ids`; None without either."""
        last = self.path.rpartition("/")[2]
        if ":" in last:
            return "compound"
        if self.keyed:
            found = self.parameter(last.strip("{}"), "path")
            return key_kind(self.foreign, found["schema"], self.place, last) if found else "none"
        if ids := self.parameter("ids"):
            schema, at = self.foreign.resolve(ids["schema"], self.place)
            return key_kind(self.foreign, schema.get("items", {}), at, "ids")
        return None

    def _member(self, parameter: Node) -> str:
        value = constant(self.foreign, parameter, self.place)
        if value is None:
            place = next(at for node, at in self.parameters if node is parameter)
            reason = f"{parameter['name']} has to have one value: one operation for each"
            self.foreign.refuse(place, reason)
        return value or str(parameter["name"])

    def _members(self) -> Node:
        schema, _ = self.foreign.resolve(*self.body)
        members: Node = schema.get("properties", {})
        return members


def read_calls(foreign: Foreign) -> list[Call]:
    """Every operation of the document, in its order; what has no counterpart is refused."""
    found = []
    paths = foreign.document.get("paths") or {}
    if not paths:
        foreign.refuse(foreign.root, "the document has no paths")
    for path, raw in paths.items():
        item, at = foreign.resolve(raw, foreign.root.child("paths", path))
        plain = re.sub(r"^/(rest|v2)(?=/)|#.*$", "", str(path))
        for verb in item:
            if verb in VERBS.values():
                found.append(_call(foreign, verb, plain, item, at))
            elif verb not in _PATH_ITEM and not str(verb).startswith("x-"):
                foreign.refuse(at.child(verb), f"Rest.li has no verb {verb.upper()}")
    return found


def root_of(foreign: Foreign) -> str:
    """`rest` or `v2`, from the servers, else from the paths."""
    servers = foreign.document.get("servers") or []
    roots = {str(server.get("url", "")).rstrip("/").rpartition("/")[2] for server in servers}
    paths = foreign.document.get("paths") or ()
    firsts = {str(path).strip("/").partition("/")[0] for path in paths}
    found = (roots & {"rest", "v2"}) or (firsts & {"rest", "v2"}) or {"rest"}
    if len(found) > 1:
        place = foreign.root.child("servers")
        foreign.refuse(place, "some calls go to /rest and some to /v2: split the document")
    return min(found)


def constant(foreign: Foreign, parameter: Node, place: Place) -> str | None:
    """The only value that a parameter can have."""
    schema, _ = foreign.resolve(parameter.get("schema") or {}, place)
    values = [schema["const"]] if "const" in schema else list(schema.get("enum") or [])
    return str(values[0]) if len(values) == 1 else None


def key_kind(foreign: Foreign, schema: Any, place: Place, name: str) -> str:
    """What x-restli.key says of a key: `int`, `urn`, `compound`, or `none` where it is text."""
    schema, _ = foreign.resolve(schema, place)
    if schema.get("type") == "integer":
        return "int"
    if schema.get("properties"):
        return "compound"
    return "urn" if "urn" in f"{name} {schema.get('pattern')}".lower() else "none"


def json_schema(foreign: Foreign, holder: Node, place: Place) -> tuple[Any, Place]:
    """The JSON schema of a body or an answer; empty where there is none."""
    content = holder.get("content") or {}
    if content and JSON not in content:
        foreign.refuse(place.child("content"), f"{', '.join(content)}: only {JSON} can be read")
    return content.get(JSON, {}).get("schema", {}), place.child("content", JSON, "schema")


def _call(foreign: Foreign, verb: str, path: str, item: Node, at: Place) -> Call:
    node, place = foreign.resolve(item[verb], at.child(verb))
    parameters: dict[tuple[str, str], tuple[Node, Place]] = {}
    for holder, where in ((item, at), (node, place)):
        for index, raw in enumerate(holder.get("parameters") or ()):
            parameter, here = foreign.resolve(raw, where.child("parameters", index))
            if lacking := [key for key in ("name", "in", "schema") if key not in parameter]:
                foreign.refuse(here, f"a parameter without {', '.join(lacking)}")
                continue
            parameters[parameter["name"], parameter["in"]] = parameter, here
    call = Call(foreign, verb, path, node, place, list(parameters.values()))
    for name in re.findall(r"\{(\w+)\}", path):
        if call.parameter(name, "path") is None:
            foreign.refuse(place, f"no parameter describes {{{name}}} of the path")
    return call
