"""What a run tells of itself while it goes: the seam between asking and storing."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Protocol

import attrs

from linkedin_ads_async.bulk.plan import Unit

if TYPE_CHECKING:
    from linkedin_ads_async.bulk.arrow import pa

__all__ = ["Delivered", "Record"]


@attrs.frozen
class Delivered:
    """A unit that is whole: all of its rows, none where it had no activity."""

    unit: Unit
    table: pa.Table
    calls: int
    """Calls of adAnalytics that the unit took, refused ones too."""
    values: int
    """Metric values that its answers were counted as."""
    doubles: int
    """Rows that came twice, equal, and were kept once."""


class Record(Protocol):
    """Hears of every change to the set of units, before it is acted on."""

    def replaced(self, units: Sequence[Unit], parts: Sequence[Unit]) -> None:
        """Pending units give way to others: a cut is split, learned density regroups."""

    def gave_up(self, unit: Unit, why: str) -> None:
        """A unit cannot be made whole."""

    def forbade(self, account: int, why: str) -> None:
        """LinkedIn does not let the token see an account."""
