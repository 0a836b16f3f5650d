"""A call as an onion: authorised, retried, within limits, sent once."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence

import attrs

from linkedin_ads_async.errors import (
    AuthenticationError,
    LinkedInAdsError,
    OutcomeUnknown,
    RateLimited,
    TransportError,
    UsageError,
)
from linkedin_ads_async.operation import RawResponse, Request
from linkedin_ads_async.transport.auth import Secret, TokenSource
from linkedin_ads_async.transport.clock import Clock
from linkedin_ads_async.transport.events import Event, Observer, announce
from linkedin_ads_async.transport.http import Wire
from linkedin_ads_async.transport.limits import Limits
from linkedin_ads_async.transport.retry import Retries, RetryQuota, may_repeat, outcome_unknown

__all__ = ["HttpTransport"]

_FRESH_TOKEN_PAUSE_S = 2.0


@attrs.define
class _Call:
    """What one call has been through."""

    attempts: int = 0
    waited_s: float = 0.0


class HttpTransport:
    """Sends requests to LinkedIn. Nothing happens before the first `send`."""

    def __init__(
        self,
        token: TokenSource,
        *,
        base_url: str = "https://api.linkedin.com",
        limits: Limits | None = None,
        retries: Retries | None = None,
        clock: Clock | None = None,
        proxy: str | None = None,
        ca_file: str | None = None,
        trust_env: bool = False,
        observe: Sequence[Observer] = (),
        grace_s: float = 10.0,
    ) -> None:
        self._clock = clock or Clock()
        self._token = token
        self._limits = limits or Limits()
        self._retries = retries or Retries()
        self._quota = RetryQuota(self._retries.quota)
        self._wire = Wire(
            base_url, clock=self._clock, proxy=proxy, ca_file=ca_file, trust_env=trust_env
        )
        self._observe = tuple(observe)
        self._grace_s = grace_s
        self._calls: set[asyncio.Task[RawResponse]] = set()
        self._closed = False

    async def send(self, request: Request) -> RawResponse:
        """Make one call; raises one of `errors` for anything but a whole 2xx answer."""
        if self._closed:
            raise UsageError("the client is closed")
        task = asyncio.current_task()
        if task is not None:
            self._calls.add(task)
        call, start = _Call(), self._clock.monotonic()
        try:
            raw = await self._send_authorised(request, call)
        except LinkedInAdsError as error:
            error.attempts = call.attempts
            self._tell("call", request, call, start, error=error)
            raise
        finally:
            self._calls.discard(task)
        self._tell("call", request, call, start, raw=raw)
        return attrs.evolve(raw, attempts=call.attempts)

    async def close(self) -> None:
        """Wait for the calls in flight up to the grace time, then cancel them and disconnect."""
        self._closed = True
        mine = self._calls - {asyncio.current_task()}
        if mine:
            _, late = await asyncio.wait(mine, timeout=self._grace_s)
            for task in late:
                task.cancel()
            if late:
                await asyncio.wait(late)
        await self._wire.close()

    async def _send_authorised(self, request: Request, call: _Call) -> RawResponse:
        token = await self._token.token()
        try:
            return await self._send_retried(request, token, call)
        except AuthenticationError:
            if not await self._token.refused(token):
                raise
        fresh = await self._token.token()
        try:
            return await self._send_retried(request, fresh, call)
        except AuthenticationError:
            # A new token can take LinkedIn some seconds to know; the pause tells.
            await self._clock.sleep(_FRESH_TOKEN_PAUSE_S)
            return await self._send_retried(request, fresh, call)

    async def _send_retried(self, request: Request, token: Secret, call: _Call) -> RawResponse:
        start, paid, attempt = self._clock.monotonic(), 0, 0
        while True:
            attempt += 1
            try:
                raw = await self._send_within_limits(request, token, call)
            except LinkedInAdsError as error:
                wait = self._wait_s(request, error, attempt, start)
                price = self._quota.take(error) if wait is not None else 0
                if wait is None or not price:
                    raise self._final(request, error) from error.__cause__
                paid += price
                self._hold_back(request, error, wait)
                call.waited_s += wait
                await self._clock.sleep(wait)
            else:
                self._quota.refund(paid or 1)
                return raw

    def _wait_s(
        self, request: Request, error: LinkedInAdsError, attempt: int, start: float
    ) -> float | None:
        """Seconds before the next attempt; None where there is none."""
        if attempt >= self._retries.attempts or not may_repeat(error, read=request.read):
            return None
        wait = self._clock.uniform(0.0, self._retries.ceiling_s(error, attempt))
        if isinstance(error, RateLimited) and error.retry_after_s is not None:
            wait += error.retry_after_s
        elapsed = self._clock.monotonic() - start
        late = elapsed + wait > self._retries.deadline_s
        return None if late and not isinstance(error, RateLimited) else wait

    def _final(self, request: Request, error: LinkedInAdsError) -> LinkedInAdsError:
        if not outcome_unknown(error, read=request.read):
            return error
        return OutcomeUnknown(
            f"{request.operation}: it was sent, and no answer came ({error}); it may or may not "
            "have happened, so it was not sent again",
            operation=request.operation,
            status=error.status,
        )

    def _hold_back(self, request: Request, error: LinkedInAdsError, wait: float) -> None:
        """A 429 stops everyone who shares the limits, not just this call."""
        if isinstance(error, RateLimited):
            self._limits.pause(request.resource, wait)
            if "metric values" in error.message or "45 million" in error.message:
                self._limits.fill_window()

    async def _send_within_limits(
        self, request: Request, token: Secret, call: _Call
    ) -> RawResponse:
        asked = self._clock.monotonic()
        async with self._limits.slot(request.resource, request.cost_bound) as slot:
            call.waited_s += self._clock.monotonic() - asked
            call.attempts += 1
            start = self._clock.monotonic()
            try:
                answer = await self._wire.send(request, token)
            except LinkedInAdsError as error:
                if isinstance(error, TransportError) and not error.sent:
                    slot.release()
                elif error.status is not None:
                    slot.settle(0)
                self._tell("attempt", request, call, start, error=error)
                raise
            slot.settle(answer.cost)
            self._tell("attempt", request, call, start, raw=answer.raw)
            return answer.raw

    def _tell(
        self,
        kind: str,
        request: Request,
        call: _Call,
        start: float,
        *,
        raw: RawResponse | None = None,
        error: LinkedInAdsError | None = None,
    ) -> None:
        body = request.body
        event = Event(
            kind=kind,  # type: ignore[arg-type]  # "attempt" or "call", as both callers have it
            operation=request.operation,
            attempt=call.attempts,
            wait_s=call.waited_s,
            duration_s=self._clock.monotonic() - start,
            sent_bytes=len(body) if isinstance(body, bytes) else 0,
            received_bytes=raw.received_bytes if raw else 0,
            status=raw.status if raw else error.status if error else None,
            error=type(error).__name__ if error else None,
        )
        announce(event, self._observe)
