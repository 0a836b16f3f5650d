"""The wrappers of Rest.li answers and bodies. Source: reference/restli-protocol 6 to 8."""

from __future__ import annotations

from collections.abc import Hashable, Mapping, Sequence
from typing import Any, Generic, TypeVar

import attrs

from linkedin_ads_async.errors import DecodeError, UsageError
from linkedin_ads_async.restli.decode import decode
from linkedin_ads_async.restli.keys import canonical_key, decode_key, encode_body_key

__all__ = [
    "BatchParts",
    "Collection",
    "CreatedElement",
    "batch_body",
    "created_key",
    "elements_body",
    "read_action",
    "read_batch",
    "read_batch_created",
    "read_batch_finder",
    "read_collection",
]

K = TypeVar("K")


@attrs.frozen
class Collection:
    """The answer of a finder."""

    elements: list[Any]
    paging: dict[str, Any] = attrs.field(factory=dict)
    metadata: dict[str, Any] = attrs.field(factory=dict)


@attrs.frozen
class BatchParts(Generic[K]):
    """Outcomes by key as it was asked; `missing` are keys that the answer does not mention."""

    results: dict[K, Any]
    errors: dict[K, dict[str, Any]]
    missing: list[K]


@attrs.frozen
class CreatedElement:
    """Outcome of one element of a batch of creates."""

    status: int
    id: Any = None
    location: str | None = None
    error: dict[str, Any] | None = None


def read_collection(document: object) -> Collection:
    """Read elements, paging and metadata; raises `DecodeError` where there are no elements."""
    found = _object(document, "a collection")
    elements = found.get("elements")
    if not isinstance(elements, list):
        raise DecodeError(f"a collection needs a list of elements, not {_shown(elements)}")
    return Collection(elements, _part(found, "paging"), _part(found, "metadata"))


def read_batch(document: object, keys: Sequence[K]) -> BatchParts[K]:
    """Sort a batch answer by the keys that were asked, in their order."""
    found = _object(document, "a batch")
    results, errors = (_by_key(found, name) for name in ("results", "errors"))
    statuses = _by_key(found, "statuses")
    parts: BatchParts[K] = BatchParts({}, {}, [])
    for key in _once(keys):
        form = canonical_key(key)
        if form in errors:
            parts.errors[key] = _error(errors[form])
        elif form in results and not _failed(results[form]):
            parts.results[key] = results[form]
        elif form in results:
            parts.errors[key] = _error(results[form])
        elif isinstance(status := statuses.get(form), int) and status >= 400:
            parts.errors[key] = {"status": status}
        else:
            parts.missing.append(key)
    return parts


def read_batch_created(document: object, count: int) -> list[CreatedElement]:
    """Read the outcomes of a batch of creates; they go by position, so their number has to fit."""
    elements = read_collection(document).elements
    if len(elements) != count:
        raise DecodeError(f"{count} entities were sent, {len(elements)} outcomes came back")
    return [_created(element) for element in elements]


def read_action(document: object) -> Any:
    """The value of an action; an answer without one is None."""
    return _object(document, "an action").get("value")


def read_batch_finder(document: object) -> list[Collection | dict[str, Any]]:
    """One collection per criterion, or the error of that criterion."""
    return [
        _error(element.get("error") or {})
        if isinstance(element, dict) and element.get("isError")
        else read_collection(element)
        for element in read_collection(document).elements
    ]


def created_key(headers: Mapping[str, str]) -> Any:
    """The key of a new entity from the headers (names in lower case), None where there is none."""
    text = headers.get("x-restli-id") or headers.get("x-linkedin-id")
    if text:
        return decode_key(text)
    location = headers.get("location", "").partition("?")[0].rstrip("/")
    try:
        return decode(location.rpartition("/")[2]) if location else None
    except UsageError as error:
        raise DecodeError(f"the location of the new entity cannot be read: {error}") from error


def batch_body(entities: Sequence[tuple[object, Any]]) -> dict[str, Any]:
    """`{"entities": {key: document}}`; raises `UsageError` for a key that stands twice."""
    if len(_once([key for key, _ in entities])) != len(entities):
        raise UsageError("a key stands twice in the batch")
    return {"entities": {encode_body_key(key): document for key, document in entities}}


def elements_body(documents: Sequence[Any]) -> dict[str, Any]:
    """`{"elements": [...]}`."""
    return {"elements": list(documents)}


def _once(keys: Sequence[K]) -> list[K]:
    seen: dict[Hashable, K] = {}
    for key in keys:
        seen.setdefault(canonical_key(key), key)
    return list(seen.values())


def _object(document: object, what: str) -> dict[str, Any]:
    if not isinstance(document, dict):
        raise DecodeError(f"{what} has to be an object, not {_shown(document)}")
    return document


def _part(document: dict[str, Any], name: str) -> dict[str, Any]:
    part = document.get(name)
    return {} if part is None else _object(part, name)


def _by_key(document: dict[str, Any], name: str) -> dict[Hashable, Any]:
    return {canonical_key(decode_key(key)): v for key, v in _part(document, name).items()}


def _failed(result: Any) -> bool:
    status = result.get("status") if isinstance(result, dict) else None
    return isinstance(status, int) and not isinstance(status, bool) and status >= 400


def _error(error: Any) -> dict[str, Any]:
    return error if isinstance(error, dict) else {"message": str(error)}


def _created(element: Any) -> CreatedElement:
    found = _object(element, "an outcome")
    status = found.get("status")
    if not isinstance(status, int):
        raise DecodeError(f"an outcome needs a status, not {_shown(status)}")
    key = found.get("id")
    key = decode_key(key) if isinstance(key, str) else key
    error = found.get("error")
    return CreatedElement(
        status, key, found.get("location"), _error(error) if error is not None else None
    )


def _shown(value: object) -> str:
    return f"{type(value).__name__} {str(value)[:80]!r}"
