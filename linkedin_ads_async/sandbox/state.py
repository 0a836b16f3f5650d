"""What one sandbox holds: its world, its entities, its clock, its token, its log."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Mapping
from datetime import UTC, date, datetime, time, timedelta
from hashlib import blake2b
from typing import Any, Literal

from linkedin_ads_async.sandbox.faults import Faults
from linkedin_ads_async.sandbox.figures import Figures
from linkedin_ads_async.sandbox.gate import Token
from linkedin_ads_async.sandbox.quota import Quota
from linkedin_ads_async.sandbox.store import Seed, Store
from linkedin_ads_async.sandbox.world import World
from linkedin_ads_async.wire import millis

__all__ = ["SCOPES", "Clock", "Forbidden", "State"]

Forbidden = Literal["empty", "403"]
"""What analytics of a forbidden account answer: nothing, or a refusal."""

SCOPES = frozenset({
    "r_ads", "rw_ads", "r_ads_reporting", "r_marketing_leadgen_automation",
    "r_member_postAnalytics", "r_member_profileAnalytics", "r_organization_admin",
    "rw_organization_admin", "r_organization_social", "w_organization_social", "w_member_social",
    "rw_conversions", "rw_dmp_segments", "rw_media_plans",
})  # fmt: skip  # scopes in lines, not one per line
"""All that any operation asks for."""

_TOKEN_DAYS = 60
_TICK = timedelta(milliseconds=1)
_LOG_LENGTH = 100_000


class Clock:
    """The sandbox's time: it can be set, and goes on from there as its source does."""

    def __init__(self, source: Callable[[], datetime]) -> None:
        self._source = source
        self._ahead = timedelta(0)

    @classmethod
    def still(cls, day: date) -> Clock:
        """A clock that stands at noon of a day, but for changes, until it is moved."""
        noon = datetime.combine(day, time(12), UTC)
        return cls(lambda: noon)

    @classmethod
    def real(cls) -> Clock:
        return cls(lambda: datetime.now(UTC))

    @property
    def now(self) -> datetime:
        return self._source() + self._ahead

    @property
    def today(self) -> date:
        return self.now.date()

    @property
    def millis(self) -> int:
        return millis(self.now)

    def tick(self) -> int:
        """Go on by a millisecond, so that changes have an order while the clock stands."""
        self._ahead += _TICK
        return self.millis

    def set(self, when: datetime) -> None:
        self._ahead = when - self._source()

    def reset(self) -> None:
        self._ahead = timedelta(0)


class State:
    """Everything that calls can read or change."""

    def __init__(
        self,
        world: World,
        clock: Clock,
        *,
        forbidden: Forbidden = "empty",
        scopes: frozenset[str] = SCOPES,
        seeds: Mapping[str, Seed],
    ) -> None:
        self._seeds = seeds
        self.world = world
        self.clock = clock
        self.forbidden = forbidden
        self.figures = Figures(world.seed)
        self.store = Store(self.world, self._seeds)
        self.faults = Faults()
        self.quota = Quota()
        self.calls: deque[dict[str, Any]] = deque(maxlen=_LOG_LENGTH)
        self.token = Token(
            text=f"sandbox-{blake2b(str(world.seed).encode(), digest_size=12).hexdigest()}",
            scopes=scopes,
            expires=clock.now + timedelta(days=_TOKEN_DAYS),
        )

    def reset(self) -> None:
        """Back to the start: the world as it was made, no calls, no faults, the clock unmoved."""
        self.store = Store(self.world, self._seeds)
        self.faults = Faults()
        self.quota = Quota()
        self.calls.clear()
        self.clock.reset()
