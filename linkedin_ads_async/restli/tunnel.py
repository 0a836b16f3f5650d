"""Long queries as POST bodies, both ways. Source: reference/restli-protocol 13."""

from __future__ import annotations

import re
from collections.abc import Mapping

from linkedin_ads_async.errors import UsageError

__all__ = ["QUERY_BYTES", "URL_BYTES", "needs_tunnel", "tunnel", "untunnel"]

QUERY_BYTES = 4_000
URL_BYTES = 8_000

_FORM = "application/x-www-form-urlencoded"
_VERBS = frozenset({"GET", "POST", "PUT", "DELETE", "OPTIONS"})
_OVERRIDE = "x-http-method-override"


def needs_tunnel(path_and_origin_length: int, query: str) -> bool:
    """Whether a query has to travel in the body; an empty one never does."""
    if not query:
        return False
    return len(query) > QUERY_BYTES or path_and_origin_length + 1 + len(query) > URL_BYTES


def tunnel(
    http: str, query: str, *, content_type: str | None, body: bytes | None, boundary: str
) -> tuple[dict[str, str], bytes]:
    """The headers and the body of the POST that stands for a call with a long query."""
    headers = {"X-HTTP-Method-Override": http}
    form = query.encode("ascii")
    if body is None:
        return {**headers, "Content-Type": _FORM}, form
    mark = boundary
    while mark.encode() in form or mark.encode() in body:
        mark += "x"
    line = f"--{mark}\r\nContent-Type: "
    whole = (
        f"{line}{_FORM}\r\n\r\n".encode()
        + form
        + f"\r\n{line}{content_type or 'application/json'}\r\n\r\n".encode()
        + body
        + f"\r\n--{mark}--\r\n".encode()
    )
    return {**headers, "Content-Type": f"multipart/mixed; boundary={mark}"}, whole


def untunnel(
    http: str, headers: Mapping[str, str], query: str, body: bytes
) -> tuple[str, dict[str, str], str, bytes]:
    """What a server makes of a request: the call that it stands for. Header names in lower case.

    Raises `UsageError` for a tunnelled request that breaks the rules.
    """
    kept = dict(headers)
    verb = kept.pop(_OVERRIDE, None)
    if verb is None:
        return http, kept, query, body
    kind = kept.pop("content-type", "")
    if verb not in _VERBS or not kind:
        raise UsageError("a tunnelled request needs a known verb and a content type")
    if kind.partition(";")[0].strip().lower() == _FORM:
        return verb, kept, _joined(query, _ascii(body)), b""
    inner, entity, entity_type = _parts(kind, body)
    if entity_type:
        kept["content-type"] = entity_type
    return verb, kept, _joined(query, inner), entity


def _parts(kind: str, body: bytes) -> tuple[str, bytes, str | None]:
    match = re.search(r'boundary="?([^";]+)"?', kind)
    if not kind.lower().startswith("multipart/") or not match:
        raise UsageError(f"a tunnelled request cannot have the content type {kind!r}")
    mark = re.escape(match[1].encode())
    pieces = re.split(rb"(?:^|\r?\n)--" + mark + rb"(?:--)?[ \t]*(?:\r?\n|$)", body)
    query: str | None = None
    entity, entity_type = b"", None
    for piece in pieces[1:]:
        head, blank, content = _head_and_content(piece)
        if not blank:
            continue
        if query is None and head.partition(";")[0].strip().lower() == _FORM:
            query = _ascii(content)
        elif entity_type is None:
            entity, entity_type = content, head
    if query is None:
        raise UsageError("a tunnelled request has no part with the query")
    return query, entity, entity_type


def _head_and_content(piece: bytes) -> tuple[str, bool, bytes]:
    parts = re.split(rb"\r?\n\r?\n", piece, maxsplit=1)
    if len(parts) < 2:
        return "", False, b""
    kind = re.search(rb"(?im)^content-type:[ \t]*(.*?)[ \t]*\r?$", parts[0])
    return (kind[1].decode("latin-1") if kind else ""), True, parts[1]


def _joined(query: str, inner: str) -> str:
    return f"{query}&{inner}" if query and inner else query or inner


def _ascii(text: bytes) -> str:
    try:
        return text.decode("ascii").strip("\r\n")
    except UnicodeDecodeError as error:
        raise UsageError("the tunnelled query is not ASCII") from error
