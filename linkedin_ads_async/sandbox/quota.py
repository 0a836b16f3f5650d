"""What an application may ask in five minutes and in a day. Source: reference/api-versions d."""

from __future__ import annotations

from collections import Counter, deque
from datetime import date, datetime, timedelta

from linkedin_ads_async.sandbox.answers import Refusal, classic

__all__ = ["Quota"]

VALUES = 45_000_000
WINDOW = timedelta(minutes=5)


class Quota:
    """Counts metric values of adAnalytics, and calls of each resource in a day, UTC."""

    def __init__(self, *, values: int = VALUES, daily_calls: int | None = None) -> None:
        self.values = values
        self.daily_calls = daily_calls
        """Calls of one resource; LinkedIn publishes no figure, so None is the default."""
        self._spent: deque[tuple[datetime, int]] = deque()
        self._calls: Counter[tuple[str, date]] = Counter()

    def enter(self, resource: str, now: datetime) -> None:
        """Count a call; raises the 429 that a call beyond a limit gets."""
        self._calls[resource, now.date()] += 1
        if self.daily_calls is not None and self._calls[resource, now.date()] > self.daily_calls:
            text = "Resource level throttle APPLICATION DAY limit for calls to this resource"
            raise classic(429, "TOO_MANY_REQUESTS", f"{text} is reached", 101)
        if resource == "adAnalytics" and self.spent(now) >= self.values:
            raise self._full()

    def spend(self, values: int, now: datetime) -> None:
        if values:
            self._spent.append((now, values))

    def spent(self, now: datetime) -> int:
        """Metric values of the five minutes that end now."""
        while self._spent and self._spent[0][0] <= now - WINDOW:
            self._spent.popleft()
        return sum(values for _, values in self._spent)

    def _full(self) -> Refusal:
        text = "The data request limit of 45 million metric values in 5 minutes is reached"
        return classic(429, "TOO_MANY_REQUESTS", text, 101)
