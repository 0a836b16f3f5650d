"""What generated code says about itself: wire names, versions, and what a create needs."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import Any, Literal, NamedTuple, NewType

__all__ = ["EpochMillis", "Version", "millis", "moment", "wire"]

EpochMillis = NewType("EpochMillis", int)
"""Milliseconds since 1970-01-01 UTC, as LinkedIn writes times."""

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


def millis(when: datetime) -> EpochMillis:
    """Turn an aware `datetime` into LinkedIn's epoch milliseconds.

    >>> millis(datetime(2027, 1, 1, tzinfo=UTC))
    1798761600000
    """
    if when.tzinfo is None:
        raise ValueError(f"{when!r} has no time zone: use datetime(..., tzinfo=timezone.utc)")
    delta = when - _EPOCH
    return EpochMillis((delta.days * 86_400 + delta.seconds) * 1000 + delta.microseconds // 1000)


def moment(value: int) -> datetime:
    """Turn epoch milliseconds into an aware `datetime` in UTC."""
    seconds, rest = divmod(value, 1000)
    return datetime.fromtimestamp(seconds, UTC).replace(microsecond=rest * 1000)


class Version(NamedTuple):
    """One monthly version of the API. Source: reference/api-versions-errors-limits a.2."""

    name: str
    sunset: date | None
    """The day it is switched off; None where no date is published."""
    evidence: str


def wire(
    name: str | None = None,
    *,
    since: str | None = None,
    until: str | None = None,
    required: Literal["create"] | None = None,
    read_only: bool = False,
    immutable: bool = False,
) -> dict[str, Any]:
    """Return attrs metadata for a generated field; absent facts leave no key."""
    facts = {
        "wire": name,
        "since": since,
        "until": until,
        "required": required,
        "read_only": read_only or None,
        "immutable": immutable or None,
    }
    return {key: value for key, value in facts.items() if value is not None}
