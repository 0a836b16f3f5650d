"""Partial updates."""

from __future__ import annotations

from copy import deepcopy
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from linkedin_ads_async.errors import UsageError
from linkedin_ads_async.restli import Patch, apply_patch, diff_documents, set_and_delete

NAMES = st.sampled_from(["a", "b", "c", "$d", "urn:li:x:1"])
JSON = st.recursive(
    st.booleans() | st.integers(0, 2) | st.sampled_from(["", "x"]),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(NAMES, inner, max_size=3),
    max_leaves=8,
)
DOCUMENTS = st.dictionaries(NAMES, JSON, max_size=4)
ANYTHING = st.recursive(
    st.none() | st.booleans() | st.integers(0, 2) | st.text(max_size=2),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(st.sampled_from(["a", "b", "$set", "$delete", "$x"]), inner, max_size=3)
    ),
    max_leaves=10,
)


def typed(value: Any) -> Any:
    """A form in which `1` and `true` differ, inside lists too."""
    if isinstance(value, dict):
        return {name: typed(inner) for name, inner in value.items()}
    if isinstance(value, list):
        return [typed(inner) for inner in value]
    return (type(value).__name__, value)


def test_the_example_of_the_protocol() -> None:
    before = {"name": "A", "cap": {"lo": 1, "hi": 9}, "note": "x", "ids": [1, 2]}
    after = {"name": "B", "cap": {"lo": 1}, "ids": [1, 2, 3]}
    expected = {
        "$set": {"name": "B", "ids": [1, 2, 3]},
        "cap": {"$delete": ["hi"]},
        "$delete": ["note"],
    }
    assert expected == diff_documents(before, after).document


@pytest.mark.parametrize(
    ("before", "after", "patch"),
    [
        ({}, {}, {}),
        ({"a": 1}, {"a": 1}, {}),
        ({"a": None}, {}, {}),
        ({}, {"a": None}, {}),
        ({"a": {"b": None}}, {"a": {}}, {}),
        ({"a": [{"b": None}]}, {"a": [{}]}, {}),
        ({"a": 1}, {"a": None}, {"$delete": ["a"]}),
        ({}, {"a": {"b": 1}}, {"$set": {"a": {"b": 1}}}),
        ({}, {"a": {"b": None, "c": [{"d": None}]}}, {"$set": {"a": {"c": [{}]}}}),
        ({"a": 5}, {"a": 0}, {"$set": {"a": 0}}),
        ({"a": True}, {"a": False}, {"$set": {"a": False}}),
        ({"a": "x"}, {"a": ""}, {"$set": {"a": ""}}),
        ({"a": [1]}, {"a": []}, {"$set": {"a": []}}),
        ({}, {"a": {}}, {"$set": {"a": {}}}),
        ({"a": 1}, {"a": True}, {"$set": {"a": True}}),
        ({"a": [0, {"b": 1}]}, {"a": [0, {"b": True}]}, {"$set": {"a": [0, {"b": True}]}}),
        ({"a": 1}, {"a": 1.0}, {}),
        ({"a": "1"}, {"a": 1}, {"$set": {"a": 1}}),
        ({"a": [1, 2]}, {"a": [2, 1]}, {"$set": {"a": [2, 1]}}),
        ({"a": 1}, {"a": {"b": 1}}, {"$set": {"a": {"b": 1}}}),
        ({"a": {"b": 1}}, {"a": [1]}, {"$set": {"a": [1]}}),
        (
            {"a": {"b": {"c": 1, "d": 2}}},
            {"a": {"b": {"c": 3, "d": 2}}},
            {"a": {"b": {"$set": {"c": 3}}}},
        ),
        ({"u": {"long": 5}}, {"u": {"string": "x"}}, {"$set": {"u": {"string": "x"}}}),
        ({"r": {"lo": 1}}, {"r": {"lo": 2}}, {"r": {"$set": {"lo": 2}}}),
        ({"$a": {"b": 1, "c": 1}}, {"$a": {"b": 2, "c": 1}}, {"$set": {"$a": {"b": 2, "c": 1}}}),
        ({"$a": 1}, {}, {"$delete": ["$a"]}),
        (
            {"m": {"urn:li:x:1": [1], "k": 1}},
            {"m": {"urn:li:x:1": [2], "k": 1}},
            {"m": {"$set": {"urn:li:x:1": [2]}}},
        ),
    ],
)
def test_differences(before: dict[str, Any], after: dict[str, Any], patch: dict[str, Any]) -> None:
    found = diff_documents(before, after)
    assert typed(patch) == typed(found.document)
    assert bool(patch) == bool(found)


@given(DOCUMENTS, DOCUMENTS)
def test_a_difference_applied_gives_the_new_state(
    before: dict[str, Any], after: dict[str, Any]
) -> None:
    untouched = deepcopy(before)
    assert typed(after) == typed(apply_patch(before, diff_documents(before, after).document))
    assert typed(untouched) == typed(before)


@given(DOCUMENTS)
def test_no_difference_is_no_patch(document: dict[str, Any]) -> None:
    assert not diff_documents(document, deepcopy(document))


@pytest.mark.parametrize(
    ("changes", "patch"),
    [
        ({}, {}),
        ({"name": "n", "note": None}, {"$set": {"name": "n"}, "$delete": ["note"]}),
        ({"note": None}, {"$delete": ["note"]}),
        ({"a": 0, "b": "", "c": []}, {"$set": {"a": 0, "b": "", "c": []}}),
        ({"a": {"b": None, "c": 1}}, {"$set": {"a": {"c": 1}}}),
    ],
)
def test_changes_set_and_none_deletes(changes: dict[str, Any], patch: dict[str, Any]) -> None:
    assert Patch(patch) == set_and_delete(changes)


@pytest.mark.parametrize(
    ("document", "patch", "expected"),
    [
        ({"a": 1}, {}, {"a": 1}),
        ({"a": 1}, {"$set": {"a": 2, "b": 3}}, {"a": 2, "b": 3}),
        ({"a": 1}, {"$delete": ["a", "absent"]}, {}),
        ({"a": {"b": 1, "c": 2}}, {"a": {"$delete": ["b"]}}, {"a": {"c": 2}}),
        ({"a": {"b": 1}}, {"a": {}}, {"a": {"b": 1}}),
        ({}, {"a": {"$set": {"b": 1}}}, {"a": {"b": 1}}),
        ({}, {"a": {"b": {"$set": {"c": 1}}}}, {"a": {"b": {"c": 1}}}),
        ({}, {"a": {"$delete": ["b"]}}, {}),
        ({}, {"a": {"b": {"$delete": ["c"]}}}, {}),
        ({}, {"a": {}}, {}),
        ({"a": None}, {"a": {"$set": {"b": 1}}}, {"a": {"b": 1}}),
        ({}, {"$set": {"$odd": 1}}, {"$odd": 1}),
    ],
)
def test_applying(
    document: dict[str, Any], patch: dict[str, Any], expected: dict[str, Any]
) -> None:
    assert expected == apply_patch(document, patch)


@pytest.mark.parametrize(
    ("patch", "reason"),
    [
        ({"a": 1}, "a stands outside of"),
        ({"a": [1]}, "a stands outside of"),
        ({"$set": {"a": 1}, "$delete": ["a"]}, "a is patched twice"),
        ({"$set": {"a": 1}, "a": {"$set": {"b": 1}}}, "a is patched twice"),
        ({"$delete": ["r"], "r": {"$set": {"b": 1}}}, "r is patched twice"),
        ({"$delete": ["a", "a"]}, "a is patched twice"),
        ({"n": {"$set": {"b": 1}}}, "n is no record"),
        ({"$set": []}, "takes a map"),
        ({"$set": None}, "takes a map"),
        ({"$delete": "a"}, "takes a list"),
        ({"$delete": [1]}, "takes a list"),
        ({"$set": {"a": None}}, "null"),
        ({"$reorder": {"a": 1}}, "not .reorder"),
        ({"absent": {"b": 1}}, "b stands outside of"),
        ({"absent": {"$delete": "b"}}, "takes a list"),
        ({"absent": {"$reorder": []}}, "not .reorder"),
    ],
)
def test_a_patch_that_breaks_the_rules_is_refused(patch: dict[str, Any], reason: str) -> None:
    with pytest.raises(UsageError, match=reason):
        apply_patch({"r": {"b": 0}, "n": 5}, patch)


@given(st.dictionaries(st.sampled_from(["a", "b", "$set", "$delete", "$x"]), ANYTHING, max_size=4))
def test_any_patch_applies_or_is_refused(patch: dict[str, Any]) -> None:
    try:
        result = apply_patch({"a": {"b": 1}}, patch)
    except UsageError:
        return
    assert isinstance(result, dict)
