"""`UNSET` is neither None nor anything that could be sent."""

from __future__ import annotations

import copy
import pickle

from linkedin_ads_async.unset import UNSET


def test_unset_is_falsy_and_yet_not_none() -> None:
    assert not UNSET
    assert UNSET is not None


def test_unset_prints_as_its_name() -> None:
    expected = "UNSET"
    assert expected == repr(UNSET)


def test_there_is_one_unset_whatever_is_done_to_it() -> None:
    assert UNSET is copy.deepcopy(UNSET)
    assert UNSET is pickle.loads(pickle.dumps(UNSET))  # noqa: S301  # our own bytes
