"""What a call is, before and after any I/O: the operation, the request, the answer."""

from __future__ import annotations

from collections.abc import AsyncIterable, Awaitable, Callable, Mapping
from typing import Any, Generic, Literal, Protocol, TypeVar

import attrs

__all__ = [
    "Body",
    "Finish",
    "Operation",
    "Paging",
    "Parameter",
    "RawResponse",
    "Request",
    "Response",
    "RestliMethod",
    "Send",
    "Transport",
]

T = TypeVar("T")

RestliMethod = Literal[
    "GET",
    "GET_ALL",
    "FINDER",
    "BATCH_GET",
    "CREATE",
    "BATCH_CREATE",
    "UPDATE",
    "BATCH_UPDATE",
    "PARTIAL_UPDATE",
    "BATCH_PARTIAL_UPDATE",
    "DELETE",
    "BATCH_DELETE",
    "ACTION",
]
Paging = Literal["page_token", "start_count", "none"]

Finish = Callable[[bytes], tuple[Any, int]]
"""Turns a whole decompressed body into a value and the metric values it cost.

It runs in a worker thread inside the attempt: raising `DecodeError` fails the attempt.
"""

Body = bytes | Callable[[], AsyncIterable[bytes]]
"""A request body: bytes, or something that can be opened again for a retry."""


@attrs.frozen(kw_only=True)
class Parameter:
    """One argument of an operation, and where it goes."""

    name: str
    """Its name in Python."""
    wire: str
    """Its wire name; dots lead into records: `search.status.values`."""
    where: Literal["path", "query", "body"]
    type: Any
    """The Python type of one value on the wire: `int`, `Urn`, `list[AdCampaignStatus]`, a model."""
    required: bool = False
    urn: str | None = None
    """Entity of the URN it takes; plain ids are turned into such URNs."""
    literal: bool = False
    """Projections (`fields`) go out as they are, never encoded."""
    since: str | None = None
    until: str | None = None


@attrs.frozen(kw_only=True)
class Operation:
    """One method of a resource as the specs describe it; generated, never written by hand."""

    name: str
    """`ad_campaigns.search`: the attribute of the client and its method."""
    resource: str
    """LinkedIn's name of the resource, `adCampaigns`."""
    restli: RestliMethod
    http: Literal["GET", "POST", "PUT", "DELETE"]
    path: str
    """Template below the root: `/adAccounts/{adAccountId}/adCampaigns`."""
    root: Literal["/rest", "/v2"] = "/rest"
    """`/v2` is the older root without versions, where the standardized data still lives."""
    member: str | None = None
    """Name of the finder or action on the wire."""
    parameters: tuple[Parameter, ...] = ()
    body: type[Any] | None = None
    """Class of the entity that a create, update or batch sends."""
    result: Any = None
    """Class of the answer: the entity, the item of a collection or batch, or an action's value."""
    key: Any = None
    """Type of the resource's key, `int`, `Urn` or, for compound keys, `dict`."""
    key_urn: str | None = None
    """Entity of the key where it is a URN."""
    constants: tuple[tuple[str, str], ...] = ()
    """Query parameters besides the member's name that always have the same value."""
    batch: int | None = None
    """Most entities in one batch of writes, where it is documented."""
    paging: Paging | None = None
    cap: int | None = None
    """Number of elements at which LinkedIn cuts an answer without a word."""
    safe: bool = False
    """Whether it reads only, whatever its HTTP verb: such a call may be sent again."""
    scopes: tuple[tuple[str, ...], ...] = ()
    """Any one of these sets of scopes is enough."""
    since: str | None = None
    until: str | None = None


@attrs.frozen(kw_only=True)
class Request:
    """A call ready to be sent; the transport adds the token and decides on tunnelling."""

    operation: str
    http: str
    path: str = ""
    """Encoded, from the origin on: `/rest/adAccounts/1`."""
    url: str = attrs.field(default="", repr=False)
    """Whole and as LinkedIn gave it, in place of path and query: where a file is uploaded to. Such
    a URL is signed, so it is never shown."""
    authorised: bool = True
    """Whether the token goes along."""
    query: str = ""
    """Encoded, without the question mark."""
    headers: Mapping[str, str] = attrs.field(factory=dict)
    body: Body | None = attrs.field(default=None, repr=False)
    read: bool = False
    """Whether it may be sent again after an unknown outcome."""
    resource: str = ""
    """Whose limits it counts against."""
    upload_s: float = 0.0
    """Seconds that a large body may take to go out, on top of the usual time limits."""
    cost_bound: int = 0
    """Most metric values that the answer can cost."""
    finish: Finish | None = attrs.field(default=None, repr=False)


@attrs.frozen(kw_only=True)
class RawResponse:
    """A successful answer, decompressed and whole."""

    status: int
    headers: Mapping[str, str]
    """Names in lower case."""
    body: bytes = attrs.field(default=b"", repr=False)
    value: Any = attrs.field(default=None, repr=False)
    """What `finish` made of the body; then `body` is empty."""
    attempts: int = 1
    received_bytes: int = 0
    """Size of the body as it came over the network."""


@attrs.frozen(kw_only=True)
class Response(Generic[T]):
    """A successful answer with what was read from it."""

    status: int
    headers: Mapping[str, str]
    request_id: str | None
    body: bytes = attrs.field(repr=False)
    parsed: T
    attempts: int = 1


Send = Callable[[Request], Awaitable[RawResponse]]
"""All that the floors above know of the network. Raises one of `errors` for anything but a 2xx."""


class Transport(Protocol):
    async def send(self, request: Request) -> RawResponse: ...

    async def close(self) -> None: ...
