"""Conversions that a server reports, any number of them, with an outcome for each."""

from __future__ import annotations

import asyncio
import re
from collections.abc import Callable, Iterable
from datetime import UTC, datetime
from typing import Literal, NamedTuple

import attrs

from linkedin_ads_async.errors import (
    DecodeError,
    InvalidRequest,
    LinkedInAdsError,
    NotFound,
    OutcomeUnknown,
    PermissionDenied,
    RequestTooLarge,
    ServerError,
    Throttled,
    UsageError,
)
from linkedin_ads_async.facts.operations import conversion_events as operations
from linkedin_ads_async.models.conversion_events import ConversionEvent
from linkedin_ads_async.resources.conversion_checks import ready_event
from linkedin_ads_async.resources.entity_checks import checked_entity
from linkedin_ads_async.resources.generated import conversion_events as generated
from linkedin_ads_async.restli import CreatedElement, element_refusal, read_batch_created
from linkedin_ads_async.wire import millis

__all__ = ["ConversionEvents", "EventOutcome", "EventsSent"]

BATCH = operations.BATCH_CREATE.batch or 5_000
AT_ONCE = 4
"""Batches in flight: each has some megabytes, and 600 requests in a minute are allowed."""
CALLS_PER_BATCH = 64
"""Requests spent on one batch to tell its bad events from the good ones."""

State = Literal["accepted", "invalid", "refused", "unsent", "unknown"]
_INDICES = re.compile(r"indices\s*\[([\d,\s]*)(\]?)", re.IGNORECASE)
_INDEX = re.compile(r"batchIndex\W{0,4}(\d+)(?!\d|\.\.\.)|/elements/(\d+)(?=/)", re.IGNORECASE)


@attrs.frozen
class EventOutcome:
    """What became of one event; `error` says why it was not accepted."""

    state: State
    """`accepted`; `invalid`, found out here and not sent; `refused` by LinkedIn; `unsent`, safe to
    send again, because it was surely not taken in; `unknown`, sent without an answer or with one
    that LinkedIn's side failed."""
    error: LinkedInAdsError | None = None


@attrs.frozen
class EventsSent:
    """The outcomes of many events, in their order."""

    outcomes: list[EventOutcome]

    @property
    def ok(self) -> bool:
        return all(one.state == "accepted" for one in self.outcomes)

    def positions(self, *states: State) -> list[int]:
        """Where the events with these outcomes stood, counted from 0.

        >>> again = [events[at] for at in sent.positions("unsent")]
        """
        return [at for at, one in enumerate(self.outcomes) if one.state in states]

    def __len__(self) -> int:
        return len(self.outcomes)


class _Placed(NamedTuple):
    at: int
    event: ConversionEvent


_Group = list[_Placed]
_Note = Callable[[_Group, EventOutcome], None]


class ConversionEvents(generated.ConversionEvents):
    """Conversions that a server reports; they cannot be read back."""

    async def send(
        self, events: Iterable[ConversionEvent], *, now: datetime | None = None
    ) -> EventsSent:
        """Send any number of events, so that a bad one does not cost the others.

        >>> sent = await ads.conversion_events.send(events)
        >>> for at in sent.positions("invalid", "refused"):
        ...     print(at, sent.outcomes[at].error)

        E-mail addresses may come as they are: they are normalised and hashed. Every event is
        checked first: rule, time within the last 90 days (of `now`, the computer's clock where it
        is not given), an identifier, names in pairs, forms of ids and codes. Then batches of 5,000
        go out. LinkedIn refuses a batch whole for one bad event; those that it names are left out,
        or the batch is divided, and the rest is sent again. A batch whose answer never came is
        `unknown` and not sent again: LinkedIn does not promise that events with the same `event_id`
        that come by the API twice count once.
        Source: reference/api-conversions-leads 4.
        """
        moment_ms = millis(now or datetime.now(UTC))
        many = list(events)
        outcomes: list[EventOutcome] = [_UNTOUCHED] * len(many)

        def note(group: _Group, outcome: EventOutcome) -> None:
            for placed in group:
                outcomes[placed.at] = outcome

        # In a thread: a million events take half a minute, in which others want to get on.
        ready = await asyncio.to_thread(self._checked, many, outcomes, moment_ms)
        room = asyncio.Semaphore(AT_ONCE)
        async with asyncio.TaskGroup() as tasks:
            for start in range(0, len(ready), BATCH):
                tasks.create_task(self._send_batch(ready[start : start + BATCH], note, room))
        return EventsSent(outcomes)

    def _checked(
        self, many: list[ConversionEvent], outcomes: list[EventOutcome], now_ms: int
    ) -> _Group:
        """The events that can be sent; the others are noted as invalid."""
        ready: _Group = []
        for at, event in enumerate(many):
            try:
                ready.append(_Placed(at, self._ready(event, now_ms)))
            except UsageError as error:
                outcomes[at] = EventOutcome("invalid", error)
        return ready

    def _ready(self, event: ConversionEvent, now_ms: int) -> ConversionEvent:
        if not isinstance(event, ConversionEvent):
            raise UsageError(f"send() takes ConversionEvents, not {type(event).__name__}")
        ready = ready_event(event, now_ms=now_ms)
        checked_entity(operations.BATCH_CREATE, ready, self._client.version)
        return ready

    async def _send_batch(self, batch: _Group, note: _Note, room: asyncio.Semaphore) -> None:
        async with room:
            waiting = [batch]
            for _ in range(CALLS_PER_BATCH):
                if not waiting:
                    break
                waiting += await self._send_group(waiting.pop(), note)

    async def _send_group(self, group: _Group, note: _Note) -> list[_Group]:
        """Send events together; returns what to send again, in other groups."""
        try:
            await self._take_in(group, note)
        except (InvalidRequest, NotFound, PermissionDenied, RequestTooLarge) as error:
            note(group, EventOutcome("refused", error))
            again = _told_apart(group, error)
            for part in again:
                # Until they are sent again; where there is no end to bad ones, they never are.
                note(part, EventOutcome("unsent", error))
            return again
        except (OutcomeUnknown, DecodeError, ServerError) as error:
            # A 500 says that it failed, not that all of it did.
            note(group, EventOutcome("unknown", error))
        except LinkedInAdsError as error:
            note(group, EventOutcome("unsent", error))
        return []

    async def _take_in(self, group: _Group, note: _Note) -> None:
        body = [placed.event for placed in group]
        answer = await self._call(operations.BATCH_CREATE, body=body)
        for placed, element in zip(group, read_batch_created(answer, len(group)), strict=True):
            note([placed], _outcome(element))


_UNTOUCHED = EventOutcome("unsent")
_ACCEPTED = EventOutcome("accepted")


def _outcome(element: CreatedElement) -> EventOutcome:
    """What one element of an answer says; one that failed on LinkedIn's side may be taken in."""
    if not element.error and element.status < 400:
        return _ACCEPTED
    status = {"status": element.status} if element.status >= 400 else {}
    document = {**status, **(element.error or {})}
    error = element_refusal(document, operation=operations.BATCH_CREATE.name)
    if isinstance(error, ServerError):
        return EventOutcome("unknown", error)
    return EventOutcome("unsent" if isinstance(error, Throttled) else "refused", error)


def _told_apart(group: _Group, error: LinkedInAdsError) -> list[_Group]:
    """The groups that may still be good: without the named events, else by rule, else in halves."""
    if len(group) == 1:
        return []
    if isinstance(error, NotFound | PermissionDenied):
        # A rule that does not exist, or belongs to another's account, refuses the whole batch.
        by_rule: dict[str | None, _Group] = {}
        for placed in group:
            by_rule.setdefault(placed.event.conversion, []).append(placed)
        return list(by_rule.values()) if len(by_rule) > 1 else []
    if named := _named_indices(error, len(group)):
        rest = [placed for at, placed in enumerate(group) if at not in named]
        return [rest] if rest else []
    half = len(group) // 2
    return [group[:half], group[half:]]


def _named_indices(error: LinkedInAdsError, count: int) -> set[int]:
    """Positions in the batch that a refusal names; a number that the text cuts is left out."""
    texts = [error.message]
    texts += [f"{one.field or ''}/ {one.description or ''}" for one in error.input_errors]
    found = {
        int(number)
        for text in texts
        for listed, end in _INDICES.findall(text)
        for number in (listed if end else listed.rpartition(",")[0]).replace(",", " ").split()
    }
    found |= {int(one[1] or one[2]) for text in texts for one in _INDEX.finditer(text)}
    return {at for at in found if at < count}
