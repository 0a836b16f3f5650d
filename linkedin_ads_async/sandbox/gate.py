"""What every call has to pass before anything looks at it: size, tunnel, token, version."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from datetime import date, datetime

import attrs

from linkedin_ads_async.errors import UsageError
from linkedin_ads_async.operation import Operation
from linkedin_ads_async.restli import untunnel
from linkedin_ads_async.sandbox.answers import bad_body, classic, gateway
from linkedin_ads_async.versions import NEVER_PUBLISHED, NEWEST, VERSIONS

__all__ = ["Call", "Token", "check_scopes", "check_sizes", "enter", "opened"]

QUERY_BYTES = 4_096
URL_BYTES = 8_192
SEGMENT_BYTES = 4_096

_BEARER = re.compile(r"Bearer +(\S+)", re.IGNORECASE)
_VERSION = re.compile(r"(\d{6})(\.\d{2})?")


@attrs.frozen(kw_only=True)
class Token:
    """The access token that the sandbox knows."""

    text: str = attrs.field(repr=False)
    scopes: frozenset[str]
    expires: datetime


@attrs.frozen(kw_only=True)
class Call:
    """A call as it was meant: a tunnelled one is opened."""

    http: str
    path: str
    """Raw, from the origin on."""
    query: str
    """Raw, without the question mark."""
    headers: Mapping[str, str] = attrs.field(repr=False)
    """Names in lower case."""
    body: bytes = attrs.field(default=b"", repr=False)
    tunnelled: bool = False

    @property
    def method(self) -> str | None:
        """The Rest.li method that the caller names, in upper case."""
        name = self.headers.get("x-restli-method")
        return name.strip().upper() if name else None


def check_sizes(origin: str, path: str, query: str) -> None:
    """Refuse what is too long for LinkedIn's edge. Source: reference/restli-protocol 5."""
    segment = max(map(len, path.split("/")))
    url = len(origin) + len(path) + (len(query) + 1 if query else 0)
    for name, size, limit in (
        ("query string", len(query), QUERY_BYTES),
        ("path segment", segment, SEGMENT_BYTES),
        ("URL", url, URL_BYTES),
    ):
        if size > limit:
            message = f"The {name} has {size} bytes, {limit} are allowed: tunnel the query"
            raise classic(414, "REQUEST_URI_TOO_LONG", message)


def opened(call: Call) -> Call:
    """Open a tunnelled request, strictly. Source: reference/api-analytics f.3."""
    if "x-http-method-override" not in call.headers:
        return call
    if call.http != "POST":
        raise classic(400, "ILLEGAL_ARGUMENT", "A tunnelled request has to be a POST")
    if call.query:
        message = "A tunnelled request has its query in the body only, not in the URL too"
        raise classic(400, "ILLEGAL_ARGUMENT", message)
    try:
        http, headers, query, body = untunnel(call.http, call.headers, call.query, call.body)
    except UsageError as error:
        raise classic(400, "ILLEGAL_ARGUMENT", str(error)) from error
    return Call(http=http, path=call.path, query=query, headers=headers, body=body, tunnelled=True)


def enter(call: Call, token: Token, now: datetime) -> str:
    """Check token, version and protocol; returns the version as YYYYMM."""
    _check_token(call.headers.get("authorization", ""), token, now)
    # The older root has no versions. Source: reference/api-versions-errors-limits a.
    old = call.path.startswith("/v2/")
    version = NEWEST if old else _version(call.headers.get("linkedin-version"), now.date())
    if call.headers.get("x-restli-protocol-version", "").strip() != "2.0.0":
        raise bad_body("X-Restli-Protocol-Version: 2.0.0 is needed", status=400)
    return version


def check_scopes(operation: Operation, scopes: Iterable[str], version: str) -> None:
    """Refuse an operation for which the token has no scope."""
    held = set(scopes)
    if operation.scopes and not any(held.issuperset(wanted) for wanted in operation.scopes):
        raise classic(403, "ACCESS_DENIED", denied(operation, version), 100)


def denied(operation: Operation, version: str) -> str:
    """LinkedIn's words for a missing permission, which name resource, method and version."""
    method = operation.restli + (f"-{operation.member}" if operation.member else "")
    return f"Not enough permissions to access: {operation.resource}.{method}.{version}01"


def _check_token(header: str, token: Token, now: datetime) -> None:
    match = _BEARER.fullmatch(header.strip())
    if match is None:
        raise classic(401, "EMPTY_ACCESS_TOKEN", "Empty oauth2 access token", 65604)
    if match[1] != token.text:
        raise classic(401, "INVALID_ACCESS_TOKEN", "Invalid access token", 65600)
    if now >= token.expires:
        message = "The token used in the request has expired"
        raise classic(401, "EXPIRED_ACCESS_TOKEN", message, 65602)


def _version(header: str | None, today: date) -> str:
    """Check the version header. Source: reference/api-versions-errors-limits a.3."""
    if not header or not header.strip():
        message = "A version must be present. Please specify a version: LinkedIn-Version"
        raise gateway(400, "VERSION_MISSING", message)
    match = _VERSION.fullmatch(header.strip())
    if match is None or not _is_active(match[1], today):
        asked = f"{match[1]}01" if match else header.strip()[:40]
        raise gateway(426, "NONEXISTENT_VERSION", f"Requested version {asked} is not active")
    return match[1]


def _is_active(name: str, today: date) -> bool:
    """Versions end in their order: one without a day is over once a newer one is."""
    if name not in VERSIONS or name in NEVER_PUBLISHED:
        return False
    ends = [v.sunset for n, v in VERSIONS.items() if n >= name and v.sunset is not None]
    own = VERSIONS[name].sunset
    return all(today < end for end in ([own] if own else ends))
