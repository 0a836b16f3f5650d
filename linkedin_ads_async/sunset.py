"""What a client says of its version near the end, before LinkedIn does."""

from __future__ import annotations

import sys
import warnings
from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta

from linkedin_ads_async.errors import UsageError
from linkedin_ads_async.versions import NEWEST, VERSIONS
from linkedin_ads_async.wire import expected_sunset

__all__ = ["SunsetWarning", "SunsetWatch"]

_NOTICE = timedelta(days=60)
_DAY_S = 86_400


class SunsetWarning(UserWarning):
    """A version of the API that ends within 60 days, or should have ended by now."""


class SunsetWatch:
    """Looks at the calendar for one client, at its first call of each day.

    A version within 60 days of its end warns once. One past it is refused where the end is known:
    its day was published or seen, or that of a later version, for versions end in their order. An
    end that is only expected, by the habit of the others, warns and never refuses.

    Source: reference/api-versions-errors-limits a.1, a.2.
    """

    __slots__ = ("_looked", "_now", "_version", "_warned")

    def __init__(self, version: str, now: Callable[[], float]) -> None:
        """`now` tells seconds since 1970 UTC, as `time.time` does."""
        self._version = version
        self._now = now
        self._looked = -1
        self._warned = False

    def look(self) -> None:
        """Raise `UsageError` for a version that is over; warn of one that soon is."""
        day = int(self._now() // _DAY_S)
        if day == self._looked:
            return
        today = datetime.fromtimestamp(day * _DAY_S, UTC).date()
        _refuse(self._version, today)
        self._looked = day
        text = None if self._warned else _notice(self._version, today)
        if text:
            self._warned = True
            warnings.warn(text, SunsetWarning, stacklevel=_outside())


def _refuse(version: str, today: date) -> None:
    known = [v for v in VERSIONS.values() if v.name >= version and v.sunset]
    over = next((v for v in known if v.sunset and v.sunset <= today), None)
    own = VERSIONS.get(version)
    if over is None or (own and own.sunset and own.sunset > today):
        return
    ended = f"on {over.sunset}" if over.name == version else f"by {over.sunset}, as {over.name} did"
    raise UsageError(
        f"version {version} ended {ended}, so LinkedIn refuses it; nothing was sent. Use "
        f'LinkedInAds(version="{NEWEST}") or a later one'
    )


def _notice(version: str, today: date) -> str | None:
    own = VERSIONS.get(version)
    day = own.sunset if own and own.sunset else expected_sunset(version)
    if today < day - _NOTICE:
        return None
    how = "ends" if own and own.sunset else "is expected to end"
    if today >= day:
        how = "was expected to end"
    newer = f"; {NEWEST} is the newest known here" if version < NEWEST else ""
    return f"version {version} of the API {how} on {day}{newer}"


def _outside() -> int:
    """How far up the caller of this library is, so that the warning shows their line."""
    frame, level = sys._getframe(1), 1  # noqa: SLF001  # what warnings itself uses
    while frame.f_back is not None and frame.f_globals.get("__name__", "").startswith(__package__):
        frame, level = frame.f_back, level + 1
    return level
