"""A foreign OpenAPI document as a spec of ours: what LinkedIn's own description would become."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import yaml

from codegen.foreign import Foreign
from codegen.foreign_calls import (
    JSON,
    Call,
    constant,
    json_schema,
    key_kind,
    read_calls,
    root_of,
)
from codegen.foreign_schemas import Schemas, first_line, pascal
from codegen.lint import NAMES
from codegen.specs import Node, Place, Specs
from codegen.types import snake

__all__ = ["intake"]

_COMMON = "_shared/common.yaml#/components"
_ERRORS = "_shared/errors.yaml#/components/responses"
_BODIES = "_shared/requests.yaml#/components/requestBodies"
_DROPPED = {"linkedin-version", "x-restli-protocol-version", "authorization", "x-restli-method"}
_DROPPED |= {"content-type", "accept", "x-http-method-override"}
_SHARED_PARAMETERS = {
    "start": ("integer", "Start"),
    "count": ("integer", "Count"),
    "pageSize": ("integer", "PageSize"),
    "pageToken": ("string", "PageToken"),
    "fields": ("string", "Fields"),
}
_ANSWERS = {
    "CREATE": ("201", "Created"),
    "BATCH_CREATE": ("200", "BatchCreated"),
    "UPDATE": ("204", "NoContent"),
    "PARTIAL_UPDATE": ("204", "NoContent"),
    "DELETE": ("204", "NoContent"),
    "BATCH_UPDATE": ("200", "BatchWritten"),
    "BATCH_PARTIAL_UPDATE": ("200", "BatchWritten"),
    "BATCH_DELETE": ("200", "BatchWritten"),
}
_ENVELOPES = {
    "FINDER": ("elements", "items"),
    "GET_ALL": ("elements", "items"),
    "BATCH_GET": ("results", "additionalProperties"),
}
_BANNER = """\
# Taken in from {file} by `python -m codegen intake`. Its descriptions are those of the source: put
# them into our own words, and name the facts in x-source.
"""


def intake(specs: Specs, path: Path, attribute: str) -> str:
    """The text of a spec whose resource is `ads.<attribute>`.

    Raises `SpecError` with file, line and reason for everything that cannot be taken in.
    """
    foreign = Foreign.load(path)
    taker = _Taker(foreign, specs, snake(attribute))
    document = taker.document()
    foreign.check()
    text = yaml.safe_dump(document, sort_keys=False, allow_unicode=True, width=110)
    return _BANNER.format(file=foreign.file) + text


class _Taker:
    def __init__(self, foreign: Foreign, specs: Specs, attribute: str) -> None:
        self.foreign = foreign
        self.attribute = attribute
        self.version = specs.newest
        class_name = "".join(part.title() for part in attribute.split("_"))
        self.schemas = Schemas(foreign, specs, class_name)
        self.examples: Node = {}
        self.sent: list[str] = []
        self.created: list[str] = []
        self.keys: dict[str, str] = {}

    def document(self) -> Node:
        calls = read_calls(self.foreign)
        resource = calls[0].resource if calls else self.attribute
        for call in calls:
            if call.keyed:
                self.keys.setdefault(call.resource, call.key() or "none")
        paths: Node = {}
        for call in calls:
            self._add(paths, call, resource)
        self.schemas.keep_required(self.sent, self.created)
        info = self.foreign.document.get("info") or {}
        components: Node = {"securitySchemes": {"oauth": self._scheme()}}
        if self.examples:
            components["examples"] = self.examples
        components["schemas"] = self.schemas.found
        return {
            "openapi": "3.1.0",
            "info": {
                "title": first_line(info.get("title")) or pascal(self.attribute),
                "version": self.version,
                "description": first_line(info.get("description")) or "From a foreign document.",
            },
            "servers": [{"url": f"https://api.linkedin.com/{root_of(self.foreign)}"}],
            "x-resource": resource,
            "x-source": self.foreign.file,
            "security": self._security(self.foreign.document.get("security")),
            "paths": paths,
            "components": components,
        }

    def _add(self, paths: Node, call: Call, resource: str) -> None:
        method, member = call.method()
        name = NAMES.get(method) or snake(member or "")
        key = f"{call.path}#{name}"
        taken = [path for path in paths if path.endswith(f"#{name}")]
        if taken:
            self.foreign.refuse(
                call.place, f"two operations would be called {name}: put each resource into a file"
            )
        node: Node = {
            "operationId": f"{self.attribute}.{name}",
            "summary": self._summary(call, method),
        }
        if text := first_line(call.node.get("description")):
            node["description"] = text
        node["x-restli"] = self._restli(call, method, resource)
        if "security" in call.node:
            node["security"] = self._security(call.node["security"])
        if parameters := self._parameters(call, method, member):
            node["parameters"] = parameters
        if body := self._body(call, method):
            node["requestBody"] = body
        node["responses"] = {
            **self._response(call, method),
            "default": {"$ref": f"{_ERRORS}/Error"},
        }
        paths[key] = {call.verb: node}

    def _restli(self, call: Call, method: str, resource: str) -> Node:
        restli: Node = {"method": method}
        if method in ("FINDER", "GET_ALL"):
            names = {parameter["name"] for parameter, _ in call.parameters}
            token = "pageToken" in names
            restli["paging"] = (
                "page_token" if token else "start_count" if "start" in names else "none"
            )
        key = self.keys.get(call.resource) or call.key()
        if key and method != "ACTION":
            restli["key"] = key
        if call.resource != resource:
            restli["resource"] = call.resource
        return restli

    def _parameters(self, call: Call, method: str, member: str | None) -> list[Node]:
        found = []
        for parameter, place in call.parameters:
            name, where = parameter["name"], parameter["in"]
            if where == "header" and name.lower() in _DROPPED:
                continue
            if where not in ("path", "query"):
                self.foreign.refuse(place, f"the {where} parameter {name} has no place in a call")
            elif member and name == {"FINDER": "q", "ACTION": "action"}[method]:
                found.append(_named(name, {"const": member}))
            else:
                self.schemas.check_argument(name, place)
                found.append(self._parameter(parameter, place))
        return found

    def _parameter(self, parameter: Node, place: Place) -> Node:
        name = parameter["name"]
        schema, at = self.foreign.resolve(parameter["schema"], place.child("schema"))
        kind, shared = _SHARED_PARAMETERS.get(name, ("", ""))
        bounded = schema.keys() & {"minimum", "maximum"}
        if parameter["in"] == "query" and schema.get("type") == kind and not bounded:
            return {"$ref": f"{_COMMON}/parameters/{shared}"}
        own: Node = {"name": name, "in": parameter["in"]}
        required = parameter["in"] == "path" or bool(parameter.get("required"))
        if required:
            own["required"] = True
        if text := first_line(parameter.get("description")):
            own["description"] = text
        only = constant(self.foreign, parameter, place)
        if required and only is not None and parameter["in"] == "query":
            return {**own, "schema": {"const": only}}
        if parameter["in"] == "path" and key_kind(self.foreign, schema, at, name) == "urn":
            return {**own, "schema": {"$ref": "_shared/urns.yaml#/components/schemas/Urn"}}
        own["schema"] = self.schemas.taken(parameter["schema"], place.child("schema"), pascal(name))
        self.sent += _refs(own["schema"])
        return own

    def _body(self, call: Call, method: str) -> Node | None:
        if method in ("PARTIAL_UPDATE", "BATCH_PARTIAL_UPDATE"):
            shared = "PartialUpdate" if method == "PARTIAL_UPDATE" else "BatchPartialUpdate"
            return {"$ref": f"{_BODIES}/{shared}"}
        schema, place = call.body
        writes = method in ("CREATE", "UPDATE", "BATCH_CREATE", "BATCH_UPDATE")
        if not schema:
            if writes:
                self.foreign.refuse(call.place, f"{method} needs a JSON body with its entity")
            return None
        if not writes and method != "ACTION":
            self.foreign.refuse(place, f"{method} has no body")
            return None
        entity = pascal(call.resource).removesuffix("s")
        if method == "ACTION":
            own = self._envelope(schema, place, entity)
            self.sent += _refs(own)
            for wire in own.get("properties", ()):
                self.schemas.check_argument(wire, place)
        elif method in ("CREATE", "UPDATE"):
            own = self.schemas.taken(schema, place, entity)
            self.created += _refs(own)
        else:
            own = self.schemas.record(schema, place, entity)
            inner = {"BATCH_CREATE": ("elements", "items")}.get(
                method, ("entities", "additionalProperties")
            )
            self._needs(own, inner, place)
            self.created += _refs(own["properties"].get(inner[0], {}))
        return {"required": True, **self._content(call.node["requestBody"], call.place, own)}

    def _response(self, call: Call, method: str) -> Node:
        if method in _ANSWERS:
            status, shared = _ANSWERS[method]
            return {status: {"$ref": f"{_ERRORS}/{shared}"}}
        responses = call.node.get("responses") or {}
        code = next((code for code in responses if str(code).startswith("2")), "")
        if not code:
            self.foreign.refuse(call.place, "no response 2xx says what comes back")
            return {}
        place = call.place.child("responses", code)
        response, at = self.foreign.resolve(responses[code], place)
        schema, here = json_schema(self.foreign, response, at)
        described = {"description": first_line(response.get("description")) or "The answer."}
        if not schema and method == "ACTION":
            return {"200": described}
        if not schema:
            own: Node = {"x-uncertain": "the source does not describe the answer"}
        elif method == "GET":
            own = self.schemas.taken(schema, here, pascal(call.resource).removesuffix("s"))
        else:
            own = self._envelope(schema, here, pascal(call.resource).removesuffix("s"))
        if method in _ENVELOPES:
            self._needs(own, _ENVELOPES[method], here)
        return {"200": {**described, **self._content(response, at, own)}}

    def _envelope(self, schema: Any, place: Place, name: str) -> Node:
        """A record that gets no class of its own; what it wraps is named after it."""
        resolved, at = self.foreign.resolve(schema, place)
        if not resolved.get("properties"):
            return self.schemas.taken(schema, place, name)
        if at.pointer.startswith("/components/schemas/"):
            name = pascal(at.name)
        return self.schemas.record(schema, place, name)

    def _needs(self, envelope: Node, member: tuple[str, str], place: Place) -> None:
        name, inner = member
        if inner not in envelope.get("properties", {}).get(name, {}):
            kind = "list" if inner == "items" else "map"
            self.foreign.refuse(place, f"it has to have the {kind} {name}")

    def _content(self, holder: Node, place: Place, schema: Node) -> Node:
        """A JSON body with the examples that came with it."""
        holder, place = self.foreign.resolve(holder, place)
        media = (holder.get("content") or {}).get(JSON, {})
        own: Node = {"schema": schema}
        if "example" in media:
            own["example"] = media["example"]
        at = place.child("content", JSON, "examples")
        found = {
            name: self._example(raw, at.child(name))
            for name, raw in (media.get("examples") or {}).items()
        }
        if found:
            own["examples"] = found
        return {"content": {JSON: own}}

    def _example(self, raw: Any, place: Place) -> Node:
        example, at = self.foreign.resolve(raw, place)
        if at == place:
            return example
        name = pascal(at.name)
        if self.examples.get(name, example) != example:
            name = next(n for i in range(2, 999) if (n := f"{name}{i}") not in self.examples)
        self.examples[name] = example
        return {"$ref": f"#/components/examples/{name}"}

    def _summary(self, call: Call, method: str) -> str:
        text = first_line(call.node.get("summary")) or first_line(call.node.get("description"))
        return text.partition(". ")[0] if text else f"{method} of {call.resource}."

    def _security(self, requirements: Any) -> list[Node]:
        found = [
            {"oauth": sorted({scope for scopes in each.values() for scope in scopes or ()})}
            for each in requirements or ()
        ]
        return [each for i, each in enumerate(found) if each not in found[:i]] or [{"oauth": []}]

    def _scheme(self) -> Node:
        schemes = (self.foreign.document.get("components") or {}).get("securitySchemes") or {}
        flows = [flow for s in schemes.values() for flow in (s.get("flows") or {}).values()]
        scopes = {k: first_line(v) for flow in flows for k, v in (flow.get("scopes") or {}).items()}
        return {
            "type": "oauth2",
            "flows": {
                "authorizationCode": {
                    "authorizationUrl": "https://www.linkedin.com/oauth/v2/authorization",
                    "tokenUrl": "https://www.linkedin.com/oauth/v2/accessToken",
                    "scopes": scopes,
                }
            },
        }


def _named(name: str, schema: Node) -> Node:
    return {"name": name, "in": "query", "required": True, "schema": schema}


def _refs(node: Any) -> list[str]:
    return re.findall(r'"#/components/schemas/(\w+)"', json.dumps(node, default=str))
