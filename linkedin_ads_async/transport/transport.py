"""A call as an onion: authorised, retried, within limits, sent once."""

from __future__ import annotations

import asyncio
import itertools
from collections.abc import Callable, Sequence
from typing import Literal

import attrs

from linkedin_ads_async.errors import (
    AuthenticationError,
    LinkedInAdsError,
    OutcomeUnknown,
    RateLimited,
    ServerError,
    TransportError,
    UsageError,
)
from linkedin_ads_async.operation import RawResponse, Request
from linkedin_ads_async.transport.auth import Secret, TokenSource
from linkedin_ads_async.transport.clock import Clock
from linkedin_ads_async.transport.events import Event, Observer, announce, heard
from linkedin_ads_async.transport.http import ATTEMPT_S, Traffic, Wire
from linkedin_ads_async.transport.limits import Limiter, Limits
from linkedin_ads_async.transport.reading import Answer, Reading
from linkedin_ads_async.transport.retry import Retries, RetryQuota, verdict

__all__ = ["HttpTransport"]

_FRESH_TOKEN_PAUSE_S = 2.0


@attrs.define
class _Call:
    """What one call has been through."""

    request: Request
    start: float
    attempts: int = 0
    limits_s: float = 0.0
    """Waited for limits, in all."""
    pauses_s: float = 0.0
    """Waited between attempts, in all."""
    told_s: float = 0.0
    """The part of both that events of attempts have told."""
    sent_bytes: int = 0
    received_bytes: int = 0

    def spent_s(self, now: float) -> float:
        """What counts against the deadline."""
        return now - self.start - self.limits_s


class HttpTransport:
    """Sends requests to LinkedIn. Nothing happens before the first `send`.

    >>> transport = HttpTransport(StaticToken("AQX..."), limits=Limits(requests_per_s=5))
    >>> raw = await transport.send(request)

    Where `token` is None, requests go without one. `read` makes errors of answers.
    """

    def __init__(
        self,
        token: TokenSource | None,
        *,
        base_url: str = "https://api.linkedin.com",
        limits: Limiter | None = None,
        retries: Retries | None = None,
        clock: Clock | None = None,
        proxy: str | None = None,
        ca_file: str | None = None,
        trust_env: bool = False,
        observe: Sequence[Observer] = (),
        grace_s: float = 10.0,
        read: Callable[[Reading], Answer] = Reading.run,
    ) -> None:
        self._clock = clock or Clock()
        self._token = token
        self._limits: Limiter = limits or Limits(clock=self._clock)
        self._retries = retries or Retries()
        self._quota = RetryQuota(self._retries.quota)
        self._wire = Wire(
            base_url,
            clock=self._clock,
            proxy=proxy,
            ca_file=ca_file,
            trust_env=trust_env,
            read=read,
        )
        self._observe = tuple(observe)
        self._grace_s = grace_s
        self._calling: set[asyncio.Task[object]] = set()
        self._idle = asyncio.Event()
        self._closed = False

    async def send(self, request: Request) -> RawResponse:
        """Make one call; raises one of `errors` for anything but a whole 2xx answer."""
        if self._closed:
            raise UsageError("the client is closed: make another")
        call = _Call(request, self._clock.monotonic())
        try:
            task = self._joined()
            try:
                source = self._token if request.authorised else None
                raw = await self._send_authorised(call, source)
            finally:
                self._left(task)
        except BaseException as error:
            if isinstance(error, LinkedInAdsError) and not isinstance(error, UsageError):
                error.attempts = call.attempts
            self._tell_call(call, error)
            raise
        self._tell_call(call, raw)
        return raw if call.attempts == 1 else attrs.evolve(raw, attempts=call.attempts)

    async def close(self) -> None:
        """Wait for the calls in flight up to the grace time, then cancel them; disconnect."""
        self._closed = True
        timer = self._clock.call_later(self._grace_s, self._cancel_calls)
        try:
            if self._calling:
                await self._idle.wait()
        finally:
            timer.cancel()
            await self._wire.close()

    async def _send_authorised(self, call: _Call, source: TokenSource | None) -> RawResponse:
        if source is None:
            return await self._send_retried(call, None)
        token = await source.token()
        try:
            return await self._send_retried(call, token)
        except AuthenticationError:
            if not await source.refused(token):
                raise
        fresh = await source.token()
        try:
            return await self._send_retried(call, fresh)
        except AuthenticationError:
            # LinkedIn can take seconds to know a new token.
            await self._pause(call, _FRESH_TOKEN_PAUSE_S)
            return await self._send_retried(call, fresh)

    async def _send_retried(self, call: _Call, token: Secret | None) -> RawResponse:
        paid = 0
        for attempt in itertools.count(1):
            try:
                raw = await self._send_within_limits(call, token, attempt)
            except LinkedInAdsError as error:
                # A 429 is waited for in the limits.
                throttled = isinstance(error, RateLimited)
                pause_s = 0.0 if throttled else self._backoff_s(error, attempt)
                price = self._price(call, error, attempt, pause_s)
                if not price:
                    raise
                paid += price
                await self._pause(call, pause_s)
            else:
                self._quota.refund(paid or 1)
                return raw
        raise AssertionError("attempts are counted without end")

    async def _send_within_limits(
        self, call: _Call, token: Secret | None, attempt: int
    ) -> RawResponse:
        asked = self._clock.monotonic()
        request = call.request
        async with self._limits.slot(request.resource, request.cost_bound) as slot:
            call.limits_s += self._clock.monotonic() - asked
            call.attempts += 1
            try:
                answer = await self._send_once(call, token)
            except LinkedInAdsError as error:
                if _cost_nothing(error):
                    slot.settle(0)
                if isinstance(error, RateLimited):
                    # Before the slot is free: who waits for it would meet the same 429.
                    self._limits.pause(request.resource, self._backoff_s(error, attempt))
                raise
            slot.settle(answer.cost)
            return answer.raw

    async def _send_once(self, call: _Call, token: Secret | None) -> Answer:
        start, traffic = self._clock.monotonic(), Traffic()
        left_s = self._deadline_s(call) - call.spent_s(start)
        full_s = ATTEMPT_S + call.request.upload_s
        # A write that is cut short has an unknown outcome: it gets its full time.
        timeout_s = min(full_s, left_s) if call.request.read else full_s
        try:
            answer = await self._wire.send(
                call.request, token, traffic=traffic, timeout_s=timeout_s
            )
        except BaseException as error:
            self._tell_attempt(call, start, traffic, error)
            raise
        self._tell_attempt(call, start, traffic, answer.raw)
        return answer

    def _backoff_s(self, error: LinkedInAdsError, attempt: int) -> float:
        """Seconds to hold off after an attempt: what the server asks for, and a share of chance."""
        asked_s = error.retry_after_s if isinstance(error, RateLimited | ServerError) else None
        return (asked_s or 0.0) + self._clock.uniform(0.0, self._retries.ceiling_s(error, attempt))

    def _price(self, call: _Call, error: LinkedInAdsError, attempt: int, pause_s: float) -> int:
        """What the next attempt costs of the quota; 0 where there is none."""
        fate = verdict(error, read=call.request.read)
        if fate == "unknown":
            raise _unknown(call.request, error) from error
        spent_s = call.spent_s(self._clock.monotonic()) + pause_s
        if fate == "error" or attempt >= self._retries.attempts:
            return 0
        return self._quota.take(error) if spent_s < self._deadline_s(call) else 0

    def _deadline_s(self, call: _Call) -> float:
        return self._retries.deadline_s + call.request.upload_s

    async def _pause(self, call: _Call, seconds: float) -> None:
        if seconds:
            call.pauses_s += seconds
            await self._clock.sleep(seconds)

    def _joined(self) -> asyncio.Task[object]:
        task = asyncio.current_task()
        assert task is not None, "a coroutine runs in a task"  # noqa: S101  # for the type checker
        self._calling.add(task)
        self._idle.clear()
        return task

    def _left(self, task: asyncio.Task[object]) -> None:
        self._calling.discard(task)
        if not self._calling:
            self._idle.set()

    def _cancel_calls(self) -> None:
        for task in tuple(self._calling):
            task.cancel("the client was closed")

    def _tell_attempt(
        self, call: _Call, start: float, traffic: Traffic, outcome: RawResponse | BaseException
    ) -> None:
        if not heard(self._observe):
            return
        waited_s = call.limits_s + call.pauses_s - call.told_s
        call.told_s += waited_s
        call.sent_bytes += traffic.sent_bytes
        call.received_bytes += traffic.received_bytes
        self._tell("attempt", call, start, waited_s, traffic, outcome)

    def _tell_call(self, call: _Call, outcome: RawResponse | BaseException) -> None:
        if not heard(self._observe):
            return
        traffic = Traffic(call.sent_bytes, call.received_bytes)
        self._tell("call", call, call.start, call.limits_s + call.pauses_s, traffic, outcome)

    def _tell(
        self,
        kind: Literal["attempt", "call"],
        call: _Call,
        start: float,
        waited_s: float,
        traffic: Traffic,
        outcome: RawResponse | BaseException,
    ) -> None:
        failed = isinstance(outcome, BaseException)
        event = Event(
            kind=kind,
            operation=call.request.operation,
            attempt=call.attempts,
            wait_s=waited_s,
            duration_s=self._clock.monotonic() - start,
            sent_bytes=traffic.sent_bytes,
            received_bytes=traffic.received_bytes,
            status=getattr(outcome, "status", None),
            error=type(outcome).__name__ if failed else None,
        )
        announce(event, self._observe)


def _cost_nothing(error: LinkedInAdsError) -> bool:
    """Whether LinkedIn surely counted no metric values: never sent, or refused."""
    if isinstance(error, TransportError) and not error.sent:
        return True
    return isinstance(error, UsageError) or (error.status is not None and error.status < 500)


def _unknown(request: Request, error: LinkedInAdsError) -> OutcomeUnknown:
    return OutcomeUnknown(
        f"{request.operation} was sent and no usable answer came ({error}): it may or may not have "
        "happened, and was not sent again; look before you repeat it",
        operation=request.operation,
        status=error.status,
        code=error.code,
        request_id=error.request_id,
    )
