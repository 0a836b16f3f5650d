"""The specs as one plain OpenAPI 3.1 document, for one version and any tool."""

from __future__ import annotations

from typing import Any

from codegen.specs import Place, Specs

__all__ = ["bundle"]

Node = dict[str, Any]

_SERVERS = [{"url": "https://api.linkedin.com/rest"}]
VERBS = {"get", "post", "put", "delete"}
_KEPT_EXTENSIONS = {"x-restli", "x-since", "x-until", "x-uncertain", "x-required", "x-immutable"}
_HEADERS = [
    {"$ref": "#/components/parameters/LinkedInVersion"},
    {"$ref": "#/components/parameters/RestliProtocolVersion"},
]


def bundle(specs: Specs, version: str, live: list[str]) -> Node:
    """One document with every family as `version` has it; `live` are the versions it takes."""
    at = specs.at_version(version)
    document: Node = {
        "openapi": "3.1.0",
        "info": {
            "title": "LinkedIn Advertising API",
            "version": version,
            "description": "An independent description, written from public documentation.",
        },
        "servers": _SERVERS,
        "paths": {},
        "components": {"parameters": _headers(live)},
    }
    for file, source in at.documents.items():
        _merge_components(document, source, file)
        for path, item in source.get("paths", {}).items():
            if VERBS & item.keys():  # else its operation is newer or older
                document["paths"][path] = _path_item(item, source, file)
    return document


def _headers(live: list[str]) -> Node:
    return {
        "LinkedInVersion": {
            "name": "LinkedIn-Version",
            "in": "header",
            "required": True,
            "description": "Version of the API, YYYYMM.",
            "schema": {"type": "string", "enum": live},
        },
        "RestliProtocolVersion": {
            "name": "X-Restli-Protocol-Version",
            "in": "header",
            "required": True,
            "description": "Version of the Rest.li protocol.",
            "schema": {"type": "string", "const": "2.0.0"},
        },
    }


def _merge_components(document: Node, source: Node, file: str) -> None:
    for kind, members in source.get("components", {}).items():
        kept = document["components"].setdefault(kind, {})
        for name, member in members.items():
            if kind == "securitySchemes" and name in kept:
                scopes = member["flows"]["authorizationCode"]["scopes"]
                kept[name]["flows"]["authorizationCode"]["scopes"].update(scopes)
            else:
                kept[name] = _plain(member, file)


def _path_item(item: Node, source: Node, file: str) -> Node:
    plain: Node = _plain(item, file)
    elsewhere = source.get("servers", _SERVERS) != _SERVERS
    # The older root takes no version.
    headers = _HEADERS[1:] if elsewhere else _HEADERS
    for verb in VERBS & plain.keys():
        operation = plain[verb]
        operation["parameters"] = [*headers, *operation.get("parameters", [])]
        operation.setdefault("security", source.get("security", []))
    if elsewhere:
        plain["servers"] = source["servers"]
    return plain


def _plain(node: Any, file: str) -> Any:
    """Point every reference into the one document and drop what only our codegen reads."""
    if isinstance(node, list):
        return [_plain(item, file) for item in node]
    if not isinstance(node, dict):
        return node
    return {
        key: _local(value, file) if key == "$ref" else _plain(value, file)
        for key, value in node.items()
        if not key.startswith("x-") or key in _KEPT_EXTENSIONS
    }


def _local(ref: str, file: str) -> str:
    return "#" + Place(file, ref.partition("#")[2]).pointer
