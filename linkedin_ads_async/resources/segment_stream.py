"""Any number of elements into a DMP segment: batch after batch, some at once."""

from __future__ import annotations

import asyncio
from collections.abc import (
    AsyncGenerator,
    AsyncIterable,
    Awaitable,
    Callable,
    Iterable,
)
from contextlib import aclosing
from typing import Generic, TypeVar

import attrs

from linkedin_ads_async.errors import (
    AuthenticationError,
    DecodeError,
    LinkedInAdsError,
    NotFound,
    OutcomeUnknown,
    PermissionDenied,
    QuotaExhausted,
    UsageError,
    VersionError,
)
from linkedin_ads_async.resources.answers import BatchCreated
from linkedin_ads_async.transport.clock import Clock

__all__ = ["BATCH", "RefusedElement", "Streamed", "UnknownBatch", "stream", "when_known"]

T = TypeVar("T")
R = TypeVar("R")
Send = Callable[[list[T]], Awaitable[BatchCreated[object]]]

BATCH = 5_000
"""Most elements in one batch. Source: reference/api-targeting-audiences 14."""
_AT_A_TIME = 500
"""Elements that are read and cleaned in one go: some milliseconds of work."""
_OF_EVERY_CALL = (AuthenticationError, NotFound, PermissionDenied, QuotaExhausted, VersionError)
_FIRST_PAUSE_S = 5.0
_LONGEST_PAUSE_S = 60.0


@attrs.frozen(kw_only=True)
class RefusedElement(Generic[T]):
    """An element that was surely not taken, and why."""

    index: int
    """Its place among all that were given, from 0."""
    element: T = attrs.field(repr=False)
    error: LinkedInAdsError


@attrs.frozen(kw_only=True)
class UnknownBatch(Generic[T]):
    """A batch that went out and whose answer never came: its elements may or may not be taken."""

    indexes: list[int]
    elements: list[T] = attrs.field(repr=False)
    error: LinkedInAdsError


@attrs.frozen(kw_only=True)
class Streamed(Generic[T]):
    """What became of every element that was read; those in neither list were accepted."""

    read: int
    """Elements that were read; all there are, unless `stopped` says otherwise."""
    accepted: int
    """Elements that LinkedIn took; that they match a member is another matter."""
    errors: list[RefusedElement[T]]
    """By index: refused here, by LinkedIn, or with their whole batch."""
    unknown: list[UnknownBatch[T]]
    """By index; none of them was sent again."""
    stopped: LinkedInAdsError | None = None
    """What would have met every further batch as well, such as a token that ended; the elements
    from index `read` on are untouched."""

    @property
    def ok(self) -> bool:
        """Whether all elements were read, and each was accepted."""
        return not self.errors and not self.unknown and self.stopped is None


@attrs.define
class _Batch(Generic[T]):
    """Elements on their way: as they were given, and as they are sent."""

    indexes: list[int] = attrs.field(factory=list)
    given: list[T] = attrs.field(factory=list)
    clean: list[T] = attrs.field(factory=list)

    def add(self, index: int, element: T, clean: T) -> None:
        self.indexes.append(index)
        self.given.append(element)
        self.clean.append(clean)


@attrs.define
class _Ledger(Generic[T]):
    """Fills up while batches come and go."""

    read: int = 0
    accepted: int = 0
    stopped: LinkedInAdsError | None = None
    errors: list[RefusedElement[T]] = attrs.field(factory=list)
    unknown: list[UnknownBatch[T]] = attrs.field(factory=list)

    def refuse(self, index: int, element: T, error: LinkedInAdsError) -> None:
        self.errors.append(RefusedElement(index=index, element=element, error=error))

    async def deliver(self, batch: _Batch[T], send: Send[T]) -> None:
        if self.stopped is not None:
            self.fail(batch, self.stopped)
            return
        try:
            self.settle(batch, await send(batch.clean))
        except UsageError:
            raise  # the call is at fault, not its elements
        except LinkedInAdsError as error:
            self.fail(batch, error)
            if isinstance(error, _OF_EVERY_CALL):
                self.stopped = error

    def settle(self, batch: _Batch[T], created: BatchCreated[object]) -> None:
        errors = created.errors
        self.accepted += len(batch.given) - len(errors)
        for at, error in errors.items():
            self.refuse(batch.indexes[at], batch.given[at], error)

    def fail(self, batch: _Batch[T], error: LinkedInAdsError) -> None:
        # An answer that cannot be read came after the batch was taken, or not.
        if isinstance(error, OutcomeUnknown | DecodeError):
            lost = UnknownBatch(indexes=batch.indexes, elements=batch.given, error=error)
            self.unknown.append(lost)
            return
        for index, element in zip(batch.indexes, batch.given, strict=True):
            self.refuse(index, element, error)

    def result(self) -> Streamed[T]:
        return Streamed(
            read=self.read,
            accepted=self.accepted,
            errors=sorted(self.errors, key=lambda one: one.index),
            unknown=sorted(self.unknown, key=lambda one: one.indexes[0]),
            stopped=self.stopped,
        )

    def story(self) -> str:
        unknown = sum(len(one.elements) for one in self.unknown)
        return (
            f"{self.read:,} elements were read before: {self.accepted:,} accepted, "
            f"{len(self.errors):,} refused, {unknown:,} unknown, the others not sent"
        )


async def stream(
    elements: Iterable[T] | AsyncIterable[T],
    *,
    kind: type[T],
    clean: Callable[[T], T],
    send: Send[T],
    most: int = BATCH,
    concurrency: int,
) -> Streamed[T]:
    """Send all elements, `most` in a batch, `concurrency` batches at once.

    `clean` makes of an element what is sent, or raises `UsageError`: then it is left out and named.
    It runs in threads, the elements are read here. No batch that fails takes another one with it;
    where every other one would fail as well, no more is read. Where the elements themselves fail,
    the batches in flight are waited for, and the error carries a note of what was sent before.
    """
    if concurrency < 1:
        raise UsageError(f"concurrency is 1 or more, not {concurrency}")
    ledger: _Ledger[T] = _Ledger()
    slots = asyncio.Semaphore(concurrency)

    async def deliver(batch: _Batch[T]) -> None:
        try:
            await ledger.deliver(batch, send)
        finally:
            slots.release()

    try:
        async with (
            asyncio.TaskGroup() as group,
            aclosing(_batches(elements, kind, clean, most, ledger)) as batches,
        ):
            try:
                async for batch in batches:
                    await slots.acquire()
                    group.create_task(deliver(batch))
                    # It goes out while the next one is made.
                    await asyncio.sleep(0)
            except Exception as error:
                # A write that is cancelled has an unknown outcome: those in flight may end.
                for _ in range(concurrency):
                    await slots.acquire()
                error.add_note(ledger.story())
                raise
    except BaseExceptionGroup as error:
        raise error.exceptions[0] from None
    return ledger.result()


async def when_known(call: Callable[[], Awaitable[R]], *, patience_s: float, clock: Clock) -> R:
    """Make a call of a segment, again and again while LinkedIn answers that there is no such one.

    A new segment is unknown to some of LinkedIn's servers for minutes at worst; a 404 changed
    nothing, so that the call may be repeated. The first pause is 5 s, then they double.
    Source: reference/api-targeting-audiences 13.
    """
    waited_s, pause_s = 0.0, _FIRST_PAUSE_S
    while True:
        try:
            return await call()
        except NotFound:
            if waited_s + pause_s > patience_s:
                raise
        await clock.sleep(pause_s)
        waited_s += pause_s
        pause_s = min(2 * pause_s, _LONGEST_PAUSE_S)


async def _batches(
    elements: Iterable[T] | AsyncIterable[T],
    kind: type[T],
    clean: Callable[[T], T],
    most: int,
    ledger: _Ledger[T],
) -> AsyncGenerator[_Batch[T]]:
    batch: _Batch[T] = _Batch()
    index = 0
    async with aclosing(_chunks(elements, kind, min(most, _AT_A_TIME), ledger)) as chunks:
        async for chunk in chunks:
            for element, cleaned in await asyncio.to_thread(_cleaned, chunk, clean):
                if isinstance(cleaned, UsageError):
                    ledger.refuse(index, element, cleaned)
                else:
                    batch.add(index, element, cleaned)
                index += 1
                if len(batch.clean) == most:
                    yield batch
                    batch = _Batch()
    if batch.clean:
        yield batch


def _cleaned(chunk: list[T], clean: Callable[[T], T]) -> list[tuple[T, T | UsageError]]:
    """Each element with what is sent for it, or why nothing is."""
    pairs: list[tuple[T, T | UsageError]] = []
    for element in chunk:
        try:
            pairs.append((element, clean(element)))
        except UsageError as error:
            # Its frames would hold this chunk for as long as the outcome is kept.
            pairs.append((element, error.with_traceback(None)))
    return pairs


async def _chunks(
    elements: Iterable[T] | AsyncIterable[T], kind: type[T], size: int, ledger: _Ledger[T]
) -> AsyncGenerator[list[T]]:
    chunk: list[T] = []
    async with aclosing(_each(elements)) as each:
        async for element in each:
            if not isinstance(element, kind):
                raise UsageError(
                    f"element {ledger.read:,} is a {type(element).__name__}, not a {kind.__name__}"
                )
            ledger.read += 1
            chunk.append(element)
            if len(chunk) == size:
                yield chunk
                chunk = []
                if ledger.stopped is not None:
                    return
    if chunk:
        yield chunk


async def _each(elements: Iterable[T] | AsyncIterable[T]) -> AsyncGenerator[T]:
    if isinstance(elements, AsyncIterable):
        async for element in elements:
            yield element
    else:
        for element in elements:
            yield element
