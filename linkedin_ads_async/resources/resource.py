"""The base of every generated resource: one method per kind of call."""

from __future__ import annotations

import asyncio
from abc import ABC, abstractmethod
from collections.abc import Awaitable, Callable, Hashable, Iterable, Iterator, Mapping, Sequence
from typing import Any, Literal, TypeVar

from linkedin_ads_async.converter import structure
from linkedin_ads_async.errors import InvalidRequest, LinkedInAdsError, UsageError
from linkedin_ads_async.operation import Body, Finish, Operation, Response
from linkedin_ads_async.resources.answers import (
    BatchCreated,
    BatchResult,
    Created,
    Page,
    typed_key,
)
from linkedin_ads_async.resources.entity_checks import checked_entity, checked_patch
from linkedin_ads_async.resources.paging import Pages
from linkedin_ads_async.resources.request import changes_patch, key_of
from linkedin_ads_async.restli import (
    CreatedElement,
    Patch,
    RawKey,
    canonical_key,
    element_refusal,
    encode,
    encode_key,
    read_batch,
    read_batch_created,
)

__all__ = ["Calls", "Resource", "together"]

T = TypeVar("T")

READ_BATCH = 100
"""Keys in one BATCH_GET: a few hundred are known to work (reference/restli-protocol 7.4)."""
WRITE_BATCH = 20
"""Entities in one batch of writes: the lowest of the endpoint limits that are known."""
_IDS_ROOM = 3_500
"""Bytes of `ids` in one query, so that it stays below the 4,000 at which a query is tunnelled."""


class Calls(ABC):
    """What resources need of a client."""

    version: str

    @abstractmethod
    async def send(
        self,
        operation: Operation,
        *,
        body: Any = None,
        finish: Finish | None = None,
        cost_bound: int = 0,
        **arguments: Any,
    ) -> Response[Any]:
        """Make one call of an operation."""

    @abstractmethod
    async def upload(
        self,
        url: str,
        body: Body,
        *,
        operation: str = "upload",
        http: Literal["PUT", "POST"] = "PUT",
        headers: Mapping[str, str] | None = None,
        size_bytes: int | None = None,
        token: bool = False,
    ) -> Response[None]:
        """Send the bytes of a file to an upload URL."""


class Resource:
    """Operations of one resource; the subclasses are generated."""

    def __init__(self, client: Calls) -> None:
        self._client = client

    async def _call(self, operation: Operation, **arguments: Any) -> Any:
        return (await self._client.send(operation, **arguments)).parsed

    def _pages(self, operation: Operation, **arguments: Any) -> Pages[Any]:
        async def fetch(cursor: Mapping[str, Any]) -> Page[Any]:
            page: Page[Any] = await self._call(operation, **{**arguments, **cursor})
            return page

        start = arguments.get("start") or 0
        return Pages(fetch, paging=operation.paging or "none", start=start)

    async def _create(self, operation: Operation, entity: Any, **arguments: Any) -> Created[Any]:
        created: Created[Any] = await self._call(operation, body=entity, **arguments)
        return created

    async def _create_by_action(self, operation: Operation, **arguments: Any) -> Created[Any]:
        created: Created[Any] = await self._call(operation, **arguments)
        return created

    async def _replace(self, operation: Operation, entity: Any, **arguments: Any) -> None:
        await self._call(operation, body=entity, **arguments)

    async def _update(
        self,
        operation: Operation,
        patch: Patch | None,
        changes: Mapping[str, Any],
        **arguments: Any,
    ) -> None:
        changed = changes_patch(operation, changes, self._client.version)
        if patch is None and not changed:
            raise UsageError(f"{operation.name}() was given nothing to change")
        if patch is not None and changed:
            raise UsageError(f"{operation.name}() takes either patch= or fields, not both")
        if patch is not None:
            changed = checked_patch(operation, patch, self._client.version)
        if changed:
            await self._call(operation, body=changed, **arguments)

    async def _batch_get(
        self, operation: Operation, ids: Sequence[Any], **arguments: Any
    ) -> BatchResult[Any, Any]:
        async def ask(chunk: list[Any]) -> BatchResult[Any, Any]:
            keys = [key_of(operation, one) for one in chunk]
            found = await self._call(operation, ids=keys, **arguments)
            return _outcomes(operation, found, chunk, keys)

        chunks = list(_chunks(operation, ids, READ_BATCH))
        return _merged(await together(ask(chunk) for chunk in chunks))

    async def _batch_delete(
        self, operation: Operation, ids: Sequence[Any], **arguments: Any
    ) -> BatchResult[Any, None]:
        async def ask(chunk: list[Any]) -> BatchResult[Any, Any]:
            keys = [key_of(operation, one) for one in chunk]
            found = await self._call(operation, ids=keys, **arguments)
            return _outcomes(operation, found, chunk, keys)

        return await self._write_chunks(
            list(_chunks(operation, ids, operation.batch or WRITE_BATCH)), ask
        )

    async def _batch_update(
        self,
        operation: Operation,
        changes: Mapping[Any, Patch | Mapping[str, Any]],
        **arguments: Any,
    ) -> BatchResult[Any, None]:
        patches = {key: self._patch(operation, change) for key, change in changes.items()}

        async def ask(chunk: list[Any]) -> BatchResult[Any, Any]:
            keys = [key_of(operation, one) for one in chunk]
            pairs = [(key, patches[one]) for one, key in zip(chunk, keys, strict=True)]
            found = await self._batch(operation, keys, pairs, **arguments)
            return _outcomes(operation, found, chunk, keys)

        return await self._write_chunks(
            list(_chunks(operation, list(patches), operation.batch or WRITE_BATCH)), ask
        )

    async def _batch_replace(
        self,
        operation: Operation,
        entities: Mapping[Any, Any] | Sequence[tuple[Any, Any]],
        **arguments: Any,
    ) -> BatchResult[Any, None]:
        pairs = list(entities.items()) if isinstance(entities, Mapping) else list(entities)
        by_name = {_name(key): entity for key, entity in pairs}
        for entity in by_name.values():
            checked_entity(operation, entity, self._client.version)

        async def ask(chunk: list[Any]) -> BatchResult[Any, Any]:
            keys = [key_of(operation, one) for one in chunk]
            sent = [(key, by_name[_name(one)]) for one, key in zip(chunk, keys, strict=True)]
            found = await self._batch(operation, keys, sent, **arguments)
            return _outcomes(operation, found, chunk, keys)

        most = operation.batch or WRITE_BATCH
        keys = [key for key, _ in pairs]
        return await self._write_chunks(list(_chunks(operation, keys, most)), ask)

    async def _batch_create(
        self, operation: Operation, entities: Sequence[Any], **arguments: Any
    ) -> BatchCreated[Any]:
        async def ask(chunk: list[Any]) -> list[Created[Any] | LinkedInAdsError]:
            found = await self._call(operation, body=chunk, **arguments)
            return [_created(operation, e) for e in read_batch_created(found, len(chunk))]

        async def ask_or_note(chunk: list[Any]) -> list[Created[Any] | LinkedInAdsError]:
            try:
                return await ask(chunk)
            except UsageError:
                raise  # the call is at fault, so no chunk of it was sent
            except LinkedInAdsError as error:
                # What the other chunks created must not be lost with this one's failure.
                return [error] * len(chunk)

        many = list(entities)
        most = operation.batch or WRITE_BATCH
        for entity in many if len(many) > most else ():
            # All of them before any is sent: a chunk that is refused here comes too late.
            checked_entity(operation, entity, self._client.version)
        chunks = [many[at : at + most] for at in range(0, len(many), most)]
        run = ask if len(chunks) == 1 else ask_or_note
        done = await together(run(chunk) for chunk in chunks)
        return BatchCreated([element for chunk in done for element in chunk])

    async def _batch(
        self, operation: Operation, keys: list[Any], pairs: list[tuple[Any, Any]], **arguments: Any
    ) -> Any:
        """Send a batch of updates, with raw keys where the server does not know escaped ones.

        Nothing of a refused batch was done. Source: reference/restli-protocol 4.3, open point.
        """
        try:
            return await self._call(operation, ids=keys, body=pairs, **arguments)
        except InvalidRequest as error:
            if "batch request mismatch" not in str(error).lower() or not isinstance(keys[0], str):
                raise
        raw = [(RawKey(key), document) for key, document in pairs]
        return await self._call(operation, ids=keys, body=raw, **arguments)

    async def _write_chunks(
        self,
        chunks: list[list[Any]],
        ask: Callable[[list[Any]], Awaitable[BatchResult[Any, Any]]],
    ) -> BatchResult[Any, None]:
        async def ask_or_note(chunk: list[Any]) -> BatchResult[Any, Any]:
            try:
                return await ask(chunk)
            except UsageError:
                raise  # the call is at fault, so no chunk of it was sent
            except LinkedInAdsError as error:
                # What the other chunks wrote must not be lost with this one's failure.
                return BatchResult({}, dict.fromkeys(chunk, error), [])

        run = ask if len(chunks) == 1 else ask_or_note
        return _merged(await together(run(chunk) for chunk in chunks))

    def _patch(self, operation: Operation, change: Patch | Mapping[str, Any]) -> Patch:
        if isinstance(change, Patch):
            patch = checked_patch(operation, change, self._client.version)
        else:
            patch = changes_patch(operation, change, self._client.version)
        if not patch:
            raise UsageError(f"{operation.name}() was given a key with nothing to change")
        return patch


def _chunks(operation: Operation, ids: Sequence[Any], most: int) -> Iterator[list[Any]]:
    """Split ids, each once and in order, by number and by the bytes that they take in a URL."""
    if isinstance(ids, str | bytes):
        raise UsageError(f"{operation.name}() takes a list of ids, not {ids!r}")
    chunk: list[Any] = []
    room = _IDS_ROOM
    # An id and its URN name one entity: it is asked once, under the form that came first.
    once: dict[Hashable, Any] = {}
    for one in ids:
        once.setdefault(canonical_key(key_of(operation, one)), one)
    for one in once.values():
        size = len(encode(key_of(operation, one))) + 1
        if chunk and (len(chunk) >= most or size > room):
            yield chunk
            chunk, room = [], _IDS_ROOM
        chunk.append(one)
        room -= size
    if chunk:
        yield chunk


def _outcomes(
    operation: Operation, document: Any, asked: list[Any], keys: list[Any]
) -> BatchResult[Any, Any]:
    """Outcomes by the ids as they were asked, whatever form the answer's keys have."""
    parts = read_batch(document, keys)
    back = {_name(key): _name(one) for key, one in zip(keys, asked, strict=True)}
    results = {
        back[key]: structure(value, operation.result) if operation.result else None
        for key, value in parts.results.items()
    }
    errors: dict[Any, LinkedInAdsError] = {
        back[key]: element_refusal(error, operation=operation.name)
        for key, error in parts.errors.items()
    }
    return BatchResult(results, errors, [back[key] for key in parts.missing])


def _name(key: Any) -> Any:
    """What an outcome is filed under: the id as asked, for a record its text in the header form."""
    return encode_key(key) if isinstance(key, Mapping) else key


def _created(operation: Operation, element: CreatedElement) -> Created[Any] | LinkedInAdsError:
    lost = element.id is None and operation.key is not None
    if element.error is not None or element.status >= 400 or lost:
        error = element.error or {"status": element.status}
        return element_refusal(error, operation=operation.name)
    return Created(typed_key(operation, element.id), element.location)


def _merged(parts: Iterable[BatchResult[Any, Any]]) -> BatchResult[Any, Any]:
    whole: BatchResult[Any, Any] = BatchResult({}, {}, [])
    for part in parts:
        whole.results.update(part.results)
        whole.errors.update(part.errors)
        whole.missing.extend(part.missing)
    return whole


async def together(calls: Iterable[Awaitable[T]]) -> list[T]:
    """Run calls at once, in order; the first failure cancels the others and is raised as it is."""
    try:
        async with asyncio.TaskGroup() as group:
            tasks = [group.create_task(_awaited(call)) for call in calls]
    except BaseExceptionGroup as error:
        raise error.exceptions[0] from None
    return [task.result() for task in tasks]


async def _awaited(call: Awaitable[T]) -> T:
    return await call
