"""Query tunnelling: requests whose query is too long for the URL go out as a POST.

Source: reference/restli-protocol 13.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from itertools import count

from linkedin_ads_async.errors import UsageError

__all__ = ["needs_tunnel", "tunnel", "untunnel"]

QUERY_LIMIT_BYTES = 4000
URL_LIMIT_BYTES = 8000

_OVERRIDE = "X-HTTP-Method-Override"
_FORM = "application/x-www-form-urlencoded"
_MIXED = "multipart/mixed"
_VERBS = frozenset({"GET", "POST", "PUT", "DELETE", "OPTIONS"})
_BOUNDARY = re.compile(r"[A-Za-z0-9]{1,60}")
_BOUNDARY_PARAMETER = re.compile(r';\s*boundary\s*=\s*(?:"([^"]+)"|([^\s;"]+))', re.IGNORECASE)
_BLANK_LINE = re.compile(rb"(?:\A|\r?\n)\r?\n")

Part = tuple[str | None, bytes]
"""Content type and content of one part of a body."""


def needs_tunnel(path_and_origin_length: int, query: str) -> bool:
    """Tell whether a request has to be tunnelled: its query or its whole URL is too long.

    An empty query leaves nothing to move, so that is never tunnelled.
    """
    size = len(query.encode())
    whole = path_and_origin_length + 1 + size
    return size > QUERY_LIMIT_BYTES or (size > 0 and whole > URL_LIMIT_BYTES)


def tunnel(
    http: str,
    query: str,
    *,
    content_type: str | None,
    body: bytes | None,
    boundary: str,
) -> tuple[dict[str, str], bytes]:
    """Return the headers to set and the body of the POST that carries a request.

    >>> tunnel("GET", "ids=List(4,5)", content_type=None, body=None, boundary="b7Qx")[1]
    b'ids=List(4,5)'

    The query moves byte for byte and the path stays as it is. `boundary` is letters and digits;
    one that occurs in the query or the body is lengthened until it does not.
    """
    if http not in _VERBS:
        raise UsageError(f"{http!r} cannot be tunnelled: expected {', '.join(sorted(_VERBS))}")
    if not query:
        raise UsageError(f"a {http} without a query cannot be tunnelled: there is nothing to move")
    if not body:
        return {_OVERRIDE: http, "Content-Type": _FORM}, query.encode()
    if not content_type:
        raise UsageError("a body that is tunnelled needs its content type")
    if not _BOUNDARY.fullmatch(boundary):
        raise UsageError(f"the boundary {boundary!r} has to be up to 60 letters and digits")
    free = _free_boundary(boundary, query.encode() + body)
    lines = [
        f"--{free}\r\nContent-Type: {_FORM}\r\n\r\n{query}\r\n".encode(),
        f"--{free}\r\nContent-Type: {content_type}\r\n\r\n".encode() + body,
        f"\r\n--{free}--\r\n".encode(),
    ]
    return {_OVERRIDE: http, "Content-Type": f"{_MIXED}; boundary={free}"}, b"".join(lines)


def untunnel(
    http: str, headers: Mapping[str, str], query: str, body: bytes
) -> tuple[str, dict[str, str], str, bytes]:
    """Undo tunnelling as a server does: verb, headers, query and body of the request inside.

    Header names are lower case. A request without the override header comes back as it is.
    Raises `UsageError` for an unknown verb, and for a body that holds no query.
    """
    rest = dict(headers)
    verb = rest.pop("x-http-method-override", None)
    if verb is None:
        return http, rest, query, body
    if verb not in _VERBS:
        raise UsageError(f"{_OVERRIDE} is one of {', '.join(sorted(_VERBS))}, not {verb!r}")
    content_type = rest.pop("content-type", "")
    rest.pop("content-length", None)
    inner, (inner_type, entity) = _opened(content_type, body)
    if inner_type is not None:
        rest["content-type"] = inner_type
    # Both, where the URL has a query already.
    return verb, rest, "&".join(filter(None, (query, inner))), entity


def _free_boundary(boundary: str, content: bytes) -> str:
    candidates = (boundary if n == 0 else f"{boundary}{n}" for n in count())
    return next(free for free in candidates if free.encode() not in content)


def _opened(content_type: str, body: bytes) -> tuple[str, Part]:
    """The query and the entity of a tunnelled body."""
    kind = _media_type(content_type)
    if kind == _FORM:
        return _text(body), (None, b"")
    boundary = _BOUNDARY_PARAMETER.search(content_type)
    if not kind.startswith("multipart/") or not boundary:
        raise UsageError(
            f"a tunnelled body is {_FORM}, or {_MIXED} with a boundary, not {content_type!r}"
        )
    parts = _parts(body, (boundary[1] or boundary[2]).encode())
    forms = [content for kind, content in parts if _media_type(kind) == _FORM]
    others = [part for part in parts if _media_type(part[0]) != _FORM]
    if not forms:
        raise UsageError(f"none of the {len(parts)} parts of the tunnelled body is {_FORM}")
    return _text(forms[0]), others[0] if others else (None, b"")


def _parts(body: bytes, boundary: bytes) -> list[Part]:
    delimiter = rb"(?:\A|\r?\n)--" + re.escape(boundary) + rb"(--)?[ \t]*(?:\r?\n|\Z)"
    parts: list[Part] = []
    start = None
    for match in re.finditer(delimiter, body):
        if start is not None:
            parts.append(_part(body[start : match.start()]))
        start = match.end()
        if match[1]:
            return parts
    if start is not None:
        parts.append(_part(body[start:]))
    return parts


def _part(raw: bytes) -> Part:
    """Without a blank line all of it is headers."""
    head, *content = _BLANK_LINE.split(raw, maxsplit=1)
    for line in head.splitlines():
        name, _, value = line.partition(b":")
        if name.strip().lower() == b"content-type":
            return value.strip().decode("latin-1"), b"".join(content)
    return None, b"".join(content)


def _media_type(content_type: str | None) -> str:
    return (content_type or "").partition(";")[0].strip().lower()


def _text(query: bytes) -> str:
    try:
        return query.decode()
    except UnicodeDecodeError as error:
        raise UsageError(f"the tunnelled query is not text: {error}") from error
