"""What wraps entities in answers and in batch requests.

Source: reference/restli-protocol 6, 7, 8, 11.
"""

from __future__ import annotations

from collections.abc import Hashable, Mapping, Sequence
from typing import Any, Generic, TypeVar, cast

import attrs

from linkedin_ads_async.errors import DecodeError, UsageError
from linkedin_ads_async.restli.decode import Value
from linkedin_ads_async.restli.keys import (
    canonical_key,
    decode_key,
    encode_body_key,
    encode_key,
)

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

Document = dict[str, Any]
"""A JSON object."""


@attrs.frozen
class Collection:
    """One page of a finder: its elements, and what the answer says about paging."""

    elements: list[Any]
    paging: Document = attrs.field(factory=dict)
    metadata: Document = attrs.field(factory=dict)


@attrs.frozen
class BatchParts(Generic[K]):
    """A batch answer by the keys as they were asked, each in exactly one of the three."""

    results: dict[K, Any]
    errors: dict[K, Any]
    missing: list[K]


@attrs.frozen
class CreatedElement:
    """The outcome of one element of a batch of creates."""

    status: int
    id: Any = None
    """The new key: a number where LinkedIn sent one, else what its header form says."""
    location: str | None = None
    error: Document | None = None


def read_collection(document: object) -> Collection:
    """Read the answer of a finder or GET_ALL. Raises `DecodeError` where `elements` is no list.

    Source: reference/restli-protocol 8, 11.
    """
    answer = _document(document, "a collection")
    return Collection(_elements(answer), _member(answer, "paging"), _member(answer, "metadata"))


def read_batch(document: object, keys: Sequence[K]) -> BatchParts[K]:
    """Sort the answer of a batch by the keys that were asked.

    >>> read_batch({"results": {"4": {}}, "errors": {"5": {"status": 404}}}, [4, 5, 6])
    BatchParts(results={4: {}}, errors={5: {'status': 404}}, missing=[6])

    Keys compare as values; what nobody asked for is ignored. An outcome whose status is 400 or
    more is an error, wherever it stands. A compound key asked as a dict cannot name anything in
    Python, so its header form does. Source: reference/restli-protocol 7.1.
    """
    answer = _document(document, "a batch")
    results, errors, statuses = (
        _by_key(answer, name) for name in ("results", "errors", "statuses")
    )
    parts: BatchParts[K] = BatchParts({}, {}, [])
    for wanted, key in _distinct(keys).items():
        result, error = results.get(wanted), errors.get(wanted)
        refused = _refused(result, error, statuses.get(wanted))
        if refused is not None:
            parts.errors[key] = refused
        elif result is not None:
            parts.results[key] = result
        else:
            parts.missing.append(key)
    return parts


def read_batch_created(document: object, count: int) -> list[CreatedElement]:
    """Read the outcomes of a batch of creates, matched by position.

    Raises `DecodeError` when they are not as many as the elements that were sent.
    Source: reference/restli-protocol 7.3.
    """
    elements = _elements(_document(document, "a batch of creates"))
    if len(elements) != count:
        raise DecodeError(
            f"{count} elements were sent and {len(elements)} outcomes came back: which of them "
            "were created is unknown, so look before sending any again"
        )
    return [_created(f"elements[{at}]", element) for at, element in enumerate(elements)]


def read_action(document: object) -> Any:
    """Return the value of an action's answer; None where it has no result.

    Source: reference/restli-protocol 8.
    """
    answer = {} if document is None else _document(document, "an action's answer")
    if answer and "value" not in answer:
        raise DecodeError(f"an action answers with 'value', found {_names(answer)}")
    return answer.get("value")


def read_batch_finder(document: object) -> list[Collection | Document]:
    """Read a batch finder's answer: per criterion, in order, a collection or an error body.

    Source: reference/restli-protocol 8.
    """
    found: list[Collection | Document] = []
    for at, element in enumerate(_elements(_document(document, "a batch finder's answer"))):
        part = _document(element, f"elements[{at}]")
        failed = part.get("isError") or part.get("error")
        found.append(_member(part, "error") if failed else read_collection(part))
    return found


def created_key(headers: Mapping[str, str]) -> str | Document | None:
    """Return the key of a created entity from headers with lower-case names, None without one.

    >>> created_key({"x-restli-id": "urn%3Ali%3Ashare%3A9"})
    'urn:li:share:9'

    Source: reference/restli-protocol 1, 4.3.
    """
    last_segment = headers.get("location", "").partition("?")[0].rpartition("/")[2]
    text = headers.get("x-restli-id") or headers.get("x-linkedin-id") or last_segment
    if not text:
        return None
    key = _key(text)
    if isinstance(key, list):
        raise DecodeError(f"the key of a created entity is text or a record, not the list {text!r}")
    return key


def batch_body(entities: Sequence[tuple[Any, Any]]) -> Document:
    """Wrap entities or patches by key for a batch update. Raises `UsageError` for a key twice.

    Source: reference/restli-protocol 7.2.
    """
    seen: set[Hashable] = set()
    named: Document = {}
    for key, document in entities:
        if (canonical := canonical_key(key)) in seen:
            raise UsageError(f"the key {key!r} is given twice: LinkedIn refuses such a batch")
        seen.add(canonical)
        named[encode_body_key(key)] = document
    return {"entities": named}


def elements_body(elements: Sequence[Any]) -> Document:
    """Wrap entities for a batch of creates. Source: reference/restli-protocol 7.3."""
    return {"elements": list(elements)}


def _document(value: object, what: str) -> Document:
    if not isinstance(value, dict):
        raise DecodeError(f"{what} has to be a JSON object, found {_kind(value)}")
    return value


def _member(answer: Document, name: str) -> Document:
    """A member that is an object; absent and null are an empty one."""
    value = answer.get(name)
    return {} if value is None else _document(value, f"'{name}'")


def _elements(answer: Document) -> list[Any]:
    elements = answer.get("elements")
    if not isinstance(elements, list):
        found = _kind(elements) if "elements" in answer else _names(answer)
        raise DecodeError(f"'elements' has to be a list, found {found}")
    return elements


def _by_key(answer: Document, name: str) -> dict[Hashable, Any]:
    return {canonical_key(_key(text)): value for text, value in _member(answer, name).items()}


def _key(text: str) -> Value:
    try:
        return decode_key(text)
    except UsageError as error:
        raise DecodeError(f"the key {text!r} cannot be read: {error}") from error


def _distinct(keys: Sequence[K]) -> dict[Hashable, K]:
    """Keys by their canonical form, the first of equal ones, in order."""
    distinct: dict[Hashable, K] = {}
    for key in keys:
        named = key if isinstance(key, Hashable) else cast("K", encode_key(key))
        distinct.setdefault(canonical_key(key), named)
    return distinct


def _status(record: object) -> int | None:
    """The status that an error or a write record states; an entity's own field is text."""
    status = record.get("status") if isinstance(record, dict) else None
    return status if isinstance(status, int) and not isinstance(status, bool) else None


def _refused(result: Any, error: Any, stated: Any) -> Document | None:
    """The error body of a key, where any of the three maps says that it failed."""
    status = _status(error) or _status({"status": stated}) or _status(result)
    failed = status >= 400 if status is not None else error is not None
    if not failed and (error is None or result is not None):
        return None
    if error is not None:
        return error if isinstance(error, dict) else {"status": status, "message": str(error)}
    return result if _status(result) == status else {"status": status}


def _created(where: str, element: object) -> CreatedElement:
    record = _document(element, where)
    error = _member(record, "error") or None
    status = _status(record) or _status(error)
    if status is None:
        raise DecodeError(f"{where} states no status, found {_names(record)}")
    key = record.get("id")
    return CreatedElement(
        status,
        _key(key) if isinstance(key, str) else key,
        record.get("location"),
        {"status": status, **error} if error else None,
    )


def _kind(value: object) -> str:
    return "null" if value is None else type(value).__name__


def _names(document: Document) -> str:
    names = ", ".join(list(document)[:8])
    return f"an object with {names}" if names else "an empty object"
