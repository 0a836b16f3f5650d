"""What generated code says about itself: wire names, versions, and what a create needs."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from typing import Any, Literal, NamedTuple, NewType

from linkedin_ads_async.errors import UsageError

__all__ = ["EpochMillis", "Version", "expected_sunset", "millis", "moment", "shown", "wire"]

EpochMillis = NewType("EpochMillis", int)
"""Milliseconds since 1970-01-01 UTC, as LinkedIn writes times."""

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


def millis(when: datetime) -> EpochMillis:
    """Turn an aware `datetime` into LinkedIn's epoch milliseconds.

    >>> millis(datetime(2027, 1, 1, tzinfo=UTC))
    1798761600000
    """
    if when.tzinfo is None:
        raise UsageError(f"{when!r} has no time zone: use datetime(..., tzinfo=UTC)")
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


def expected_sunset(version: str) -> date:
    """The day on which a version ends by LinkedIn's habit, where no day is published.

    >>> expected_sunset("202508"), expected_sunset("202609")
    (datetime.date(2026, 8, 17), datetime.date(2027, 9, 15))

    It is the 15th of the same month a year later, or the next working day; published days were up
    to a week later. Source: reference/api-versions-errors-limits a.1.
    """
    day = date(int(version[:4]) + 1, int(version[4:]), 15)
    return day + timedelta(days=7 - day.weekday() if day.weekday() > 4 else 0)


def shown(model: Any) -> str:
    """The `repr` of a generated model: its fields that are set.

    >>> AdCampaign(id=5, name="Spring")
    AdCampaign(id=5, name='Spring')
    """
    # One for all models: attrs would compile one for each of them, a third of what a class costs.
    fields = ((field.name, getattr(model, field.name)) for field in type(model).__attrs_attrs__)
    listed = ", ".join(
        # Whoever has a signed URL can upload in our place, so no log shows it.
        f"{name}={'...' if name.endswith('upload_url') else repr(value)}"
        for name, value in fields
        if value is not None
    )
    return f"{type(model).__name__}({listed})"


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
