"""Times on the wire, and what generated fields say about themselves."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from linkedin_ads_async.wire import Version, millis, moment, wire


@pytest.mark.parametrize(
    ("when", "expected"),
    [
        (datetime(1970, 1, 1, tzinfo=UTC), 0),
        (datetime(2027, 1, 1, tzinfo=UTC), 1_798_761_600_000),
        (datetime(1969, 12, 31, 23, 59, 59, 999_000, tzinfo=UTC), -1),
        (datetime(2027, 1, 1, 2, tzinfo=timezone(timedelta(hours=2))), 1_798_761_600_000),
        (datetime(1970, 1, 1, 0, 0, 0, 1_999, tzinfo=UTC), 1),
    ],
)
def test_a_moment_becomes_epoch_milliseconds(when: datetime, expected: int) -> None:
    assert expected == millis(when)


def test_a_datetime_without_zone_is_refused_by_name() -> None:
    with pytest.raises(ValueError, match="has no time zone"):
        millis(datetime(2027, 1, 1))  # noqa: DTZ001  # the case that is refused


@given(st.integers(min_value=-(10**13), max_value=10**14))
def test_milliseconds_survive_the_way_there_and_back(value: int) -> None:
    assert value == millis(moment(value))


def test_moments_come_back_in_utc() -> None:
    expected = UTC
    assert expected == moment(0).tzinfo


def test_absent_facts_leave_no_key() -> None:
    expected: dict[str, object] = {}
    assert expected == wire()


def test_stated_facts_are_kept_under_their_names() -> None:
    expected = {
        "wire": "runSchedule",
        "since": "202501",
        "until": "202512",
        "required": "create",
        "read_only": True,
        "immutable": True,
    }
    facts = wire(
        "runSchedule",
        since="202501",
        until="202512",
        required="create",
        read_only=True,
        immutable=True,
    )
    assert expected == facts


def test_a_version_knows_its_sunset() -> None:
    version = Version("202609", date(2027, 9, 15), "announced")
    assert ("202609", date(2027, 9, 15)) == (version.name, version.sunset)
