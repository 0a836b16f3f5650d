"""Paths of a spec to values that a template can print: nothing in them is YAML any more."""

from __future__ import annotations

from typing import Any

import attrs

from codegen.specs import Place, Specs
from codegen.types import Import, PythonType, python_type, snake

__all__ = ["Argument", "Family", "Method", "family"]

Node = dict[str, Any]

_JSON = "application/json"


@attrs.frozen(kw_only=True)
class Argument:
    """One argument of a method."""

    name: str
    wire: str
    where: str
    type: PythonType
    required: bool
    literal: bool = False
    since: str | None = None
    until: str | None = None
    description: str = ""


_FREE_PARAMETERS = Argument(
    name="parameters",
    wire="*",
    where="body",
    type=PythonType(
        expression="dict[str, Any]",
        hint="Mapping[str, Any]",
        imports=frozenset({("typing", "Any")}),
    ),
    required=False,
    description="Parameters of the action by their wire names; the facts do not name them.",
)


@attrs.frozen(kw_only=True)
class Method:
    """One method of a resource."""

    resource_attribute: str
    name: str
    resource: str
    restli: str
    http: str
    path: str
    root: str
    member: str | None
    summary: str
    description: str
    arguments: tuple[Argument, ...]
    body: PythonType | None
    result: PythonType | None
    key: str
    key_urn: str | None
    paging: str | None
    constants: tuple[tuple[str, str], ...]
    batch: int | None
    cap: int | None
    safe: bool
    scopes: tuple[tuple[str, ...], ...]
    since: str | None
    until: str | None
    uncertain: str | None
    creates: bool
    """Whether its answer is the key of a new entity."""
    source: str

    @property
    def constant(self) -> str:
        return self.name.upper()

    @property
    def listing(self) -> bool:
        return self.restli in ("FINDER", "GET_ALL")

    @property
    def imports(self) -> set[Import]:
        """What the operation as data needs."""
        types = [argument.type for argument in self.arguments]
        types += [found for found in (self.body, self.result) if found]
        names = {(m, n) for t in types for m, n in t.imports if n != "UrnLike"}
        return names | ({("linkedin_ads_async.urn", "Urn")} if self.key == "Urn" else set())


@attrs.frozen(kw_only=True)
class Family:
    """One spec file: its resource attribute and methods, in the order of the file."""

    file: str
    attribute: str
    title: str
    description: str
    source: str
    methods: tuple[Method, ...]
    changes: tuple[Argument, ...]
    """The fields that an update may set, as its arguments."""

    @property
    def class_name(self) -> str:
        return "".join(part.title() for part in self.attribute.split("_"))


def family(specs: Specs, file: str) -> Family:
    """Read all operations of one spec file."""
    document = specs.documents[file]
    nodes = list(specs.operations(file))
    entity = _entity(specs, nodes)
    methods = tuple(_method(specs, document, node, place, entity) for node, place in nodes)
    return Family(
        file=file,
        attribute=file.removesuffix(".yaml"),
        title=document["info"]["title"],
        description=document["info"].get("description", ""),
        source=document.get("x-source", ""),
        methods=methods,
        changes=_changes(specs, entity) if entity else (),
    )


def _method(specs: Specs, document: Node, node: Node, place: Place, entity: Place | None) -> Method:
    attribute, _, name = node["operationId"].partition(".")
    restli = node["x-restli"]
    http, path = place.name, place.pointer.split("/")[2].replace("~1", "/").partition("#")[0]
    parameters, constants = _parameters(specs, node, place, restli.get("flatten"))
    body, members = _sent(specs, node, place, entity)
    result, creates = _result(specs, node, place)
    # The key of an action is what it creates; one that creates nothing answers with a value.
    keyed = creates or restli["method"] != "ACTION"
    key, key_urn = _key(restli, parameters) if keyed else ("None", None)
    return Method(
        resource_attribute=attribute,
        name=name,
        resource=restli.get("resource", document["x-resource"]),
        restli=restli["method"],
        http=http.upper(),
        path=path,
        root=_root(document),
        member=constants.get("q") or constants.get("action"),
        summary=node["summary"],
        description=node.get("description", ""),
        arguments=(*parameters, *members),
        body=body,
        result=result,
        key=key,
        key_urn=key_urn,
        paging=restli.get("paging"),
        constants=tuple((k, v) for k, v in constants.items() if k not in ("q", "action")),
        batch=restli.get("batch"),
        cap=restli.get("cap"),
        safe=http == "get" or restli.get("safe", False),
        scopes=_scopes(node.get("security") or document.get("security") or []),
        since=node.get("x-since"),
        until=node.get("x-until"),
        uncertain=node.get("x-uncertain"),
        creates=creates,
        source=f"specs/{place.file}",
    )


def _sent(
    specs: Specs, node: Node, place: Place, entity: Place | None
) -> tuple[PythonType | None, tuple[Argument, ...]]:
    """The class of the body and its members; that of a patch is the class of its entity."""
    method = node["x-restli"]["method"]
    if entity and method in ("PARTIAL_UPDATE", "BATCH_PARTIAL_UPDATE"):
        return python_type(specs, {"$ref": str(entity)}, Place("", "")), ()
    return _body(specs, node, place, method)


def _root(document: Node) -> str:
    """`/rest` or `/v2`, from the spec's server."""
    servers = document.get("servers") or [{"url": "/rest"}]
    return "/" + str(servers[0]["url"]).rstrip("/").rpartition("/")[2]


def _parameters(
    specs: Specs, node: Node, place: Place, flatten: str | None
) -> tuple[list[Argument], dict[str, str]]:
    found: list[Argument] = []
    constants: dict[str, str] = {}
    for index, raw in enumerate(node.get("parameters", ())):
        parameter, at = specs.resolve(raw, place.child("parameters", index))
        schema = parameter["schema"]
        if "const" in schema:
            constants[parameter["name"]] = schema["const"]
        elif parameter["name"] == flatten:
            found += _flattened(specs, parameter, at)
        else:
            found.append(_argument(specs, parameter, at))
    return found, constants


def _argument(specs: Specs, parameter: Node, at: Place) -> Argument:
    return Argument(
        name=snake(parameter["name"]),
        wire=parameter["name"],
        where=parameter["in"],
        type=python_type(specs, parameter["schema"], at.child("schema")),
        required=parameter.get("required", False),
        literal=parameter.get("x-restli-literal", False),
        since=parameter.get("x-since"),
        until=parameter.get("x-until"),
        description=parameter.get("description", ""),
    )


def _flattened(specs: Specs, parameter: Node, at: Place) -> list[Argument]:
    """One argument per member of a record; `{values: [...]}` is one list."""
    record, at = specs.resolve(parameter["schema"], at.child("schema"))
    found = []
    for name, raw in record["properties"].items():
        here = at.child("properties", name)
        member, inside = specs.resolve(raw, here)
        wire = f"{parameter['name']}.{name}"
        schema: Node = raw
        if list(member.get("properties", ())) == ["values"]:
            schema, here = member["properties"]["values"], inside.child("properties", "values")
            wire += ".values"
        found.append(
            Argument(
                name=snake(name),
                wire=wire,
                where="query",
                type=python_type(specs, schema, here),
                required=name in record.get("required", ()),
                since=member.get("x-since"),
                until=member.get("x-until"),
                description=member.get("description", ""),
            )
        )
    return found


def _body(
    specs: Specs, node: Node, place: Place, restli: str
) -> tuple[PythonType | None, tuple[Argument, ...]]:
    """The entity that a write sends, or the parameters of an action."""
    if "requestBody" not in node:
        return None, ()
    request, at = specs.resolve(node["requestBody"], place.child("requestBody"))
    raw, at = request["content"][_JSON]["schema"], at.child("content", _JSON, "schema")
    if restli == "ACTION":
        record, at = specs.resolve(raw, at)
        if not record.get("properties"):
            return None, (_FREE_PARAMETERS,)
        return None, tuple(
            _member(specs, record, at, name, snake(name)) for name in record.get("properties", {})
        )
    if restli == "BATCH_CREATE":
        raw, at = raw["properties"]["elements"]["items"], at.child("properties", "elements")
    if restli == "BATCH_UPDATE":
        raw, at = raw["properties"]["entities"]["additionalProperties"], at.child("properties")
    return python_type(specs, raw, at), ()


def _member(specs: Specs, record: Node, at: Place, wire: str, name: str) -> Argument:
    raw = record["properties"][wire]
    here = at.child("properties", wire)
    resolved, _ = specs.resolve(raw, here)
    return Argument(
        name=name,
        wire=wire,
        where="body",
        type=python_type(specs, raw, here),
        required=wire in record.get("required", ()),
        since=resolved.get("x-since"),
        until=resolved.get("x-until"),
        description=resolved.get("description", ""),
    )


def _result(specs: Specs, node: Node, place: Place) -> tuple[PythonType | None, bool]:
    """What an answer holds: the entity, the item of a collection or batch, an action's value."""
    code = next(code for code in node["responses"] if code.startswith("2"))
    response, at = specs.resolve(node["responses"][code], place.child("responses", code))
    creates = code == "201"
    content = response.get("content", {}).get(_JSON)
    if content is None or creates:
        return None, creates
    raw, at = content["schema"], at.child("content", _JSON, "schema")
    members = {} if "$ref" in raw else raw.get("properties", {})
    for name, inner in (("elements", "items"), ("results", "additionalProperties")):
        if name in members:
            at = at.child("properties", name, inner)
            item = python_type(specs, members[name][inner], at)
            return (None if item.expression in ("WriteStatus", "CreateStatus") else item), False
    if "value" in members:
        return python_type(specs, members["value"], at.child("properties", "value")), False
    return python_type(specs, raw, at), False


def _key(restli: Node, parameters: list[Argument]) -> tuple[str, str | None]:
    kind = restli.get("key", "none")
    if kind != "urn":
        return {"int": "int", "compound": "dict", "none": "None"}[kind], None
    named = [a for a in parameters if a.where == "path"][-1:]
    named += [a for a in parameters if a.name == "ids"]
    found = named[-1].type.urn if named else None
    return "Urn", restli.get("key-entity") or found


def _scopes(security: list[dict[str, list[str]]]) -> tuple[tuple[str, ...], ...]:
    return tuple(tuple(scopes) for alternative in security for scopes in alternative.values())


def _entity(specs: Specs, nodes: list[tuple[Node, Place]]) -> Place | None:
    """Where the resource's entity is described: what a create, replace or get carries."""
    for wanted in ("CREATE", "UPDATE", "GET"):
        for node, place in nodes:
            if node["x-restli"]["method"] != wanted:
                continue
            if wanted == "GET":
                response, at = specs.resolve(
                    node["responses"]["200"], place.child("responses", "200")
                )
                schema = response["content"][_JSON]["schema"]
            else:
                request, at = specs.resolve(node["requestBody"], place.child("requestBody"))
                schema = request["content"][_JSON]["schema"]
            return specs.target(schema["$ref"], at) if "$ref" in schema else None
    return None


def _changes(specs: Specs, entity: Place) -> tuple[Argument, ...]:
    record, at = specs.resolve(specs.at(entity), entity)
    if "x-python-import" in record:
        # No class of ours has its members: they are changed by patch= alone.
        return ()
    found = []
    for wire, raw in record.get("properties", {}).items():
        resolved, _ = specs.resolve(raw, at.child("properties", wire))
        if not resolved.get("readOnly") and not resolved.get("x-immutable"):
            found.append(_member(specs, record, at, wire, snake(wire)))
    return tuple(found)
