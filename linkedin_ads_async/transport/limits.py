"""How fast an application may call: requests, calls in flight, and metric values."""

from __future__ import annotations

import math
from collections.abc import Mapping
from contextlib import AbstractAsyncContextManager
from types import TracebackType
from typing import Final, Protocol, Self

import attrs

from linkedin_ads_async.errors import UsageError
from linkedin_ads_async.transport.clock import Clock
from linkedin_ads_async.transport.gates import Bucket, Window
from linkedin_ads_async.transport.lanes import Lane, Turns

__all__ = ["Limiter", "Limits", "LimitsState", "ResourceState", "Slot", "Turn"]

ANALYTICS: Final = "adAnalytics"


class Turn(Protocol):
    """The turn of one attempt, while it is out."""

    def settle(self, cost: int) -> None:
        """Say what the answer did cost in metric values; 0 where nothing was sent."""


class Limiter(Protocol):
    """All that a client asks of its limits; `Limits` keeps them within one process.

    >>> class Shared:
    ...     def slot(self, resource, cost_bound=0): ...  # waits until all processes have room
    ...     def pause(self, resource, seconds): ...
    >>> ads = LinkedInAds("...", limits=Shared())

    Processes that share one application can share one limit by an object of their own.
    """

    def slot(self, resource: str, cost_bound: int = 0) -> AbstractAsyncContextManager[Turn]:
        """Wait for the turn of one attempt, and hold it; unsettled, it costs `cost_bound`."""

    def pause(self, resource: str, seconds: float) -> None:
        """Hold back all calls of a resource, as a 429 demands."""


@attrs.frozen(kw_only=True)
class ResourceState:
    """The limits of one resource at this moment."""

    running: int
    waiting: int
    used: int
    """Metric values spent in the window that ends now."""
    reserved: int
    """Metric values that calls in flight may yet cost."""
    next_free_s: float
    """Seconds until a call could go, were none waiting; infinite where one has to end first."""
    paused_s: float
    """Seconds for which a 429 still holds everyone back."""


@attrs.frozen(kw_only=True)
class LimitsState:
    """All limits at this moment; `resources` has those called so far."""

    running: int
    waiting: int
    resources: Mapping[str, ResourceState]


class Limits:
    """The limits that all clients of one application share.

    >>> limits = Limits(requests_per_s=20)
    >>> async with LinkedInAds(token_1, limits=limits) as one: ...
    >>> limits.state().resources["adAnalytics"].used

    LinkedIn publishes one figure, 45 million metric values of adAnalytics in 5 minutes; it is kept
    exactly. The rates are what others found to go without throttling, counted for each resource;
    raise them where your application is allowed more. Within a resource calls go first come, first
    served. Limits serve one event loop at a time.
    Source: reference/api-versions-errors-limits d.

    Args:
        requests_per_s, burst: Calls of one resource.
        concurrency: Calls in flight of all resources together.
        analytics_per_s, analytics_burst, analytics_concurrency: The same for adAnalytics.
        analytics_values, analytics_window_s: Metric values in any such stretch of time.
    """

    def __init__(
        self,
        *,
        requests_per_s: float = 10,
        burst: int = 20,
        concurrency: float = 16,
        analytics_per_s: float = 1,
        analytics_burst: int = 6,
        analytics_concurrency: float = 6,
        analytics_values: float = 45_000_000,
        analytics_window_s: float = 300,
        clock: Clock | None = None,
    ) -> None:
        _check_above(0, requests_per_s=requests_per_s, analytics_per_s=analytics_per_s)
        _check_above(0, analytics_window_s=analytics_window_s)
        _check_above(1, burst=burst, concurrency=concurrency, analytics_burst=analytics_burst)
        _check_above(1, analytics_concurrency=analytics_concurrency)
        _check_above(1, analytics_values=analytics_values)
        self._clock = clock or Clock()
        self._turns = Turns(concurrency, self._clock)
        self._rate = (requests_per_s, burst)
        self._lanes = {
            ANALYTICS: Lane(
                Bucket(analytics_per_s, analytics_burst),
                analytics_concurrency,
                Window(analytics_values, analytics_window_s),
            )
        }

    @classmethod
    def unlimited(cls, *, clock: Clock | None = None) -> Self:
        """No limits, for a server of your own; a 429 still pauses its resource."""
        return cls(
            requests_per_s=math.inf,
            concurrency=math.inf,
            analytics_per_s=math.inf,
            analytics_concurrency=math.inf,
            analytics_values=math.inf,
            clock=clock,
        )

    def slot(self, resource: str, cost_bound: int = 0) -> Slot:
        """Wait for the turn of one attempt, and hold it.

        >>> async with limits.slot("adAnalytics", 15_000 * 20) as slot:
        ...     slot.settle(await ask())

        `cost_bound` is the most that the answer can cost. All of it is booked where the block ends
        without `settle`: the server may have counted it. Raises `UsageError` where it is more than
        the whole budget.
        """
        lane = self._lanes.get(resource) or self._lane(resource)
        if lane.window is not None and cost_bound > lane.window.capacity:
            raise UsageError(
                f"one request of up to {cost_bound:,} metric values is over the whole budget of "
                f"{lane.window.capacity:,}: ask for fewer days, entities or metrics"
            )
        return Slot(self._turns, lane, cost_bound)

    def pause(self, resource: str, seconds: float) -> None:
        """Hold back all calls of a resource, as a 429 demands; then go on without a burst."""
        self._lane(resource).bucket.close_until(self._clock.monotonic() + seconds)

    def state(self) -> LimitsState:
        now = self._clock.monotonic()
        resources = {name: _state(lane, now) for name, lane in self._lanes.items() if lane.touched}
        return LimitsState(
            running=self._turns.running,
            waiting=sum(state.waiting for state in resources.values()),
            resources=resources,
        )

    def _lane(self, resource: str) -> Lane:
        lane = self._lanes.get(resource)
        if lane is None:
            lane = self._lanes[resource] = Lane(Bucket(*self._rate), math.inf, None)
        return lane


class Slot:
    """The turn of one attempt: `async with` waits for it and gives it back."""

    __slots__ = ("_cost_bound", "_lane", "_settled", "_turns")

    def __init__(self, turns: Turns, lane: Lane, cost_bound: int) -> None:
        self._cost_bound = cost_bound
        self._lane = lane
        self._settled = False
        self._turns = turns

    async def __aenter__(self) -> Self:
        if not self._turns.try_enter(self._lane, self._cost_bound):
            await self._turns.enter(self._lane, self._cost_bound)
        return self

    async def __aexit__(
        self,
        exc_type: type[BaseException] | None,
        exc: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        if not self._settled:
            self.settle(self._cost_bound)
        self._turns.leave(self._lane)

    def settle(self, cost: int) -> None:
        """Say what the answer did cost in metric values; 0 where nothing was sent."""
        self._settled = True
        self._turns.settle(self._lane, self._cost_bound, cost)


def _state(lane: Lane, now: float) -> ResourceState:
    window = lane.window
    if window is not None:
        window.forget(now)
    return ResourceState(
        running=lane.running,
        waiting=lane.waiting,
        used=window.used if window else 0,
        reserved=window.reserved if window else 0,
        next_free_s=max(0.0, lane.ready_at(now, 1) - now),
        paused_s=max(0.0, lane.bucket.closed_until - now),
    )


def _check_above(least: int, **given: float) -> None:
    for name, value in given.items():
        if not (value >= least and value > 0):
            raise UsageError(f"Limits({name}={value!r}) would let nothing through")
