"""Enums stay open for values that are newer than this release."""

from __future__ import annotations

import copy
import pickle

import orjson
import pytest

from linkedin_ads_async.enums import OpenEnum


class Status(OpenEnum):
    ACTIVE = "ACTIVE"
    PAUSED = "PAUSED"


def test_a_known_value_is_its_member() -> None:
    assert Status.ACTIVE is Status("ACTIVE")
    assert Status("ACTIVE").is_known


def test_a_new_value_is_kept_as_text() -> None:
    new = Status("HIBERNATING")
    assert new == "HIBERNATING"
    expected = "HIBERNATING"
    assert expected == new.value
    assert expected == str(new)
    assert not new.is_known


def test_new_values_compare_by_their_text() -> None:
    assert Status("HIBERNATING") == Status("HIBERNATING")
    assert Status("HIBERNATING") != Status("ASLEEP")
    assert len({Status("HIBERNATING"), Status("HIBERNATING")}) == 1


def test_a_new_value_does_not_join_the_known_ones() -> None:
    Status("HIBERNATING")
    known = ["ACTIVE", "PAUSED"]
    assert known == [member.value for member in Status]


def test_a_new_value_serialises_as_its_text() -> None:
    expected = b'["ACTIVE","NEW"]'
    assert expected == orjson.dumps([Status("ACTIVE"), Status("NEW")])


def test_a_new_value_survives_copying_and_pickling() -> None:
    new = Status("HIBERNATING")
    assert new == copy.deepcopy(new)
    assert new == pickle.loads(pickle.dumps(new))  # noqa: S301  # our own bytes


@pytest.mark.parametrize("value", [None, 7, 1.5, b"ACTIVE", ["ACTIVE"]])
def test_only_text_becomes_a_member(value: object) -> None:
    with pytest.raises(ValueError, match="is not a valid Status"):
        Status(value)
