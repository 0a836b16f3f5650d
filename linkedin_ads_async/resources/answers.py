"""What the methods of a resource hand back."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Generic, TypeVar

import attrs
import orjson

from linkedin_ads_async.converter import structure
from linkedin_ads_async.errors import DecodeError, IncompleteAnalytics, LinkedInAdsError
from linkedin_ads_async.operation import Operation, RawResponse, Response
from linkedin_ads_async.restli import created_key, read_action, read_collection
from linkedin_ads_async.urn import Urn

__all__ = ["BatchCreated", "BatchResult", "Created", "Page", "parse_json", "read", "response"]

T = TypeVar("T")
K = TypeVar("K")


@attrs.frozen
class Created(Generic[K]):
    """A new entity: `created.id` is its key, a number or a URN as the resource has it."""

    id: K
    location: str | None = None


@attrs.frozen
class Page(Generic[T]):
    """One page of a listing; iterating it and `len()` go over its items."""

    items: list[T]
    next_token: str | None = None
    """Token of the next page, where the listing pages by tokens."""
    total: int | None = None
    """All hits, where LinkedIn counts them."""
    paging: dict[str, Any] = attrs.field(factory=dict, repr=False)
    metadata: dict[str, Any] = attrs.field(factory=dict, repr=False)

    def __iter__(self) -> Iterator[T]:
        return iter(self.items)

    def __len__(self) -> int:
        return len(self.items)


@attrs.frozen
class BatchResult(Generic[K, T]):
    """Outcomes of a batch by the ids as they were asked, in that order.

    HTTP 200 never means that all went well: look at `errors`, and at `missing`, the ids that the
    answer did not mention at all. Source: reference/restli-protocol 7.
    """

    results: dict[K, T]
    errors: dict[K, LinkedInAdsError]
    missing: list[K]

    @property
    def ok(self) -> bool:
        return not self.errors and not self.missing


@attrs.frozen
class BatchCreated(Generic[K]):
    """Outcomes of a batch of creates, by position: a new entity or the reason why not."""

    elements: list[Created[K] | LinkedInAdsError]

    @property
    def ids(self) -> list[K | None]:
        """The new keys by position; None where the create was refused."""
        return [e.id if isinstance(e, Created) else None for e in self.elements]

    @property
    def errors(self) -> dict[int, LinkedInAdsError]:
        """The refusals by position."""
        return {i: e for i, e in enumerate(self.elements) if isinstance(e, LinkedInAdsError)}

    def __iter__(self) -> Iterator[Created[K] | LinkedInAdsError]:
        return iter(self.elements)

    def __len__(self) -> int:
        return len(self.elements)


def parse_json(body: bytes) -> tuple[Any, int]:
    """A `Finish` for JSON: a body that is cut or no JSON fails the attempt."""
    if not body:
        raise DecodeError("an empty body came where JSON was due")
    try:
        return orjson.loads(body), 0
    except orjson.JSONDecodeError as error:
        start = body[:80].decode("utf-8", "replace")
        text = f"the answer is not JSON ({error}); it starts with {start!r}"
        if error.pos > 80:
            # What stands just before the fault names the field.
            around = body[error.pos - 60 : error.pos + 20].decode("utf-8", "replace")
            text += f", and the fault is in {around!r}"
        raise DecodeError(text) from error


def response(raw: RawResponse, parsed: T) -> Response[T]:
    """The public form of an answer."""
    request_id = raw.headers.get("x-li-uuid") or raw.headers.get("x-li-request-id")
    return Response(
        status=raw.status,
        headers=raw.headers,
        request_id=request_id,
        body=raw.body,
        parsed=parsed,
        attempts=raw.attempts,
    )


def read(operation: Operation, raw: RawResponse) -> Any:
    """What an answer says, typed by the operation. Batch answers come back as JSON."""
    match operation.restli:
        case "GET":
            return structure(raw.value, operation.result)
        case "FINDER" | "GET_ALL":
            return _page(operation, raw.value)
        case "CREATE":
            return created(operation, raw)
        case "ACTION":
            return _acted(operation, raw)
        case name if name.startswith("BATCH_"):
            return raw.value
        case _:
            return None


def _acted(operation: Operation, raw: RawResponse) -> Any:
    if operation.key is not None:
        return created(operation, raw)
    value = read_action(raw.value) if raw.value is not None else None
    return value if operation.result is None else structure(value, operation.result)


def created(operation: Operation, raw: RawResponse) -> Created[Any]:
    """The key of a new entity, from the headers, else from the value of an action."""
    key = created_key(raw.headers)
    if key is None and raw.body:
        key = _key_in(read_action(parse_json(raw.body)[0]))
    if key is None and operation.key is not None:
        raise DecodeError(f"{operation.name}: created, but the answer names no key")
    return Created(typed_key(operation, key), raw.headers.get("location"))


def typed_key(operation: Operation, key: Any) -> Any:
    """A key as it came, in the type that the resource's keys have."""
    if operation.key is int and str(key).isdigit():
        return int(key)
    return Urn(key) if operation.key is Urn and isinstance(key, str) else key


def _key_in(value: Any) -> Any:
    """`{"creative": "urn:..."}` or the key itself."""
    if isinstance(value, dict) and len(value) == 1:
        return next(iter(value.values()))
    return value if isinstance(value, str | int) else None


def _page(operation: Operation, document: Any) -> Page[Any]:
    found = read_collection(document)
    if operation.cap is not None and len(found.elements) >= operation.cap:
        raise IncompleteAnalytics(
            f"{operation.name}: {len(found.elements):,} elements came, the most that LinkedIn "
            "returns, so the answer is cut; ask for fewer days or entities, or use AnalyticsPull"
        )
    items = structure({"items": found.elements}, dict[str, list[operation.result]])["items"]  # type: ignore[name-defined]  # a class known at run time
    total = found.metadata.get("totalResultCount", found.paging.get("total"))
    return Page(
        items,
        next_token=found.metadata.get("nextPageToken"),
        total=total if isinstance(total, int) and total > 0 else None,
        paging=found.paging,
        metadata=found.metadata,
    )
