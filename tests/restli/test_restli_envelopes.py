"""Answers and batch requests around entities."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from linkedin_ads_async.errors import DecodeError, UsageError
from linkedin_ads_async.restli import (
    BatchParts,
    Collection,
    CreatedElement,
    batch_body,
    created_key,
    elements_body,
    read_action,
    read_batch,
    read_batch_created,
    read_batch_finder,
    read_collection,
)

JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=5),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(["elements", "results", "errors", "statuses", "status", "(", "4"]),
            inner,
            max_size=4,
        )
    ),
    max_leaves=10,
)


def test_a_collection_has_elements_paging_and_metadata() -> None:
    document = {
        "elements": [{"id": 1}],
        "paging": {"start": 0, "count": 10, "total": 57, "links": []},
        "metadata": {"nextPageToken": "abc"},
    }
    expected = Collection(
        [{"id": 1}],
        {"start": 0, "count": 10, "total": 57, "links": []},
        {"nextPageToken": "abc"},
    )
    assert expected == read_collection(document)


@pytest.mark.parametrize("extra", [{}, {"paging": None, "metadata": None}])
def test_paging_and_metadata_may_be_missing(extra: dict[str, Any]) -> None:
    assert Collection([], {}, {}) == read_collection({"elements": [], **extra})


@pytest.mark.parametrize(
    ("document", "found"),
    [
        (None, "null"),
        ([], "list"),
        ("x", "str"),
        ({}, "an empty object"),
        ({"status": 200, "id": 5}, "an object with status, id"),
        ({"elements": None}, "null"),
        ({"elements": {}}, "dict"),
        ({"elements": [], "paging": []}, "'paging'.*list"),
        ({"elements": [], "metadata": 5}, "'metadata'.*int"),
    ],
)
def test_what_is_no_collection_is_named(document: object, found: str) -> None:
    with pytest.raises(DecodeError, match=found):
        read_collection(document)


def test_a_batch_is_sorted_into_results_errors_and_missing() -> None:
    document = {
        "results": {"4": {"name": "a"}},
        "statuses": {"4": 200, "5": 404},
        "errors": {"5": {"status": 404, "message": "no such thing"}},
    }
    expected = BatchParts({4: {"name": "a"}}, {5: {"status": 404, "message": "no such thing"}}, [6])
    assert expected == read_batch(document, [4, 5, 6])


@pytest.mark.parametrize("document", [{}, {"results": None, "errors": None}, {"results": {}}])
def test_maps_of_a_batch_may_be_missing(document: object) -> None:
    assert BatchParts({}, {}, ["a", "b"]) == read_batch(document, ["a", "b"])


def test_outcomes_come_in_the_order_asked_without_doubles_and_strangers() -> None:
    document = {"results": {"1": {}, "9": {}, "3": {}, "2": {}}}
    parts = read_batch(document, [3, 1, 3, 2])
    assert [3, 1, 2] == list(parts.results)
    assert [] == parts.missing


def test_of_equal_keys_the_first_names_the_outcome() -> None:
    assert BatchParts({4: {}}, {}, ["5"]) == read_batch({"results": {"4": {}}}, [4, "5", "4", 5])


@pytest.mark.parametrize(
    "name", ["urn:li:a:1", "urn%3Ali%3Aa%3A1", "urn%3ali%3aa%3a1"], ids=["raw", "upper", "lower"]
)
def test_urn_keys_come_raw_or_escaped(name: str) -> None:
    expected = BatchParts({"urn:li:a:1": {"x": 1}}, {}, [])
    assert expected == read_batch({"results": {name: {"x": 1}}}, ["urn:li:a:1"])


def test_compound_keys_come_in_any_order_and_are_named_by_their_header_form() -> None:
    document = {"results": {"(user:urn%3Ali%3Ap%3Ax,account:5)": {"role": "VIEWER"}}}
    parts = read_batch(document, [{"account": 5, "user": "urn:li:p:x"}])
    assert {"(account:5,user:urn%3Ali%3Ap%3Ax)": {"role": "VIEWER"}} == parts.results


def test_parameters_of_complex_keys_are_not_echoed() -> None:
    parts = read_batch({"results": {"(id:7)": {}}}, [{"id": 7, "$params": {"depth": 2}}])
    assert [] == parts.missing


@pytest.mark.parametrize(
    ("maps", "results", "errors"),
    [
        ({"results": {"4": {"status": 204}}}, {4: {"status": 204}}, {}),
        ({"results": {"4": {"status": "ACTIVE"}}}, {4: {"status": "ACTIVE"}}, {}),
        (
            {"results": {"4": {"a": 1}}, "errors": {"4": {"status": 500}}},
            {},
            {4: {"status": 500}},
        ),
        (
            {"results": {"4": {"a": 1}}, "errors": {"4": {"message": "no"}}},
            {},
            {4: {"message": "no"}},
        ),
        ({"results": {"4": {"a": 1}}, "errors": {"4": {"status": 200}}}, {4: {"a": 1}}, {}),
        ({"results": {"4": {"a": 1}}, "errors": {"4": None}}, {4: {"a": 1}}, {}),
        (
            {"results": {"4": {"status": 422, "message": "no"}}},
            {},
            {4: {"status": 422, "message": "no"}},
        ),
        ({"statuses": {"4": 404}}, {}, {4: {"status": 404}}),
        (
            {"errors": {"4": "no"}, "statuses": {"4": 404}},
            {},
            {4: {"status": 404, "message": "no"}},
        ),
    ],
)
def test_an_error_status_makes_an_error_wherever_it_stands(
    maps: dict[str, Any], results: dict[int, Any], errors: dict[int, Any]
) -> None:
    assert BatchParts(results, errors, []) == read_batch(maps, [4])


@pytest.mark.parametrize(
    ("document", "found"),
    [
        (None, "null"),
        ([], "list"),
        ({"results": []}, "'results'.*list"),
        ({"errors": 5}, "'errors'.*int"),
        ({"results": {"(a": {}}}, re.escape("'(a'")),
    ],
)
def test_what_is_no_batch_is_named(document: object, found: str) -> None:
    with pytest.raises(DecodeError, match=found):
        read_batch(document, [1])


def test_batch_creates_match_by_position() -> None:
    document = {
        "elements": [
            {"status": 201, "id": "77", "location": "/things/77"},
            {"status": 400, "error": {"status": 400, "message": "bad"}},
            {"status": 201, "id": 78},
            {"status": 201, "id": "urn%3Ali%3Athing%3A1"},
            {"id": "79", "status": 201, "error": None},
            {"error": {"status": 422, "message": "no"}},
        ]
    }
    expected = [
        CreatedElement(201, "77", "/things/77"),
        CreatedElement(400, error={"status": 400, "message": "bad"}),
        CreatedElement(201, 78),
        CreatedElement(201, "urn:li:thing:1"),
        CreatedElement(201, "79"),
        CreatedElement(422, error={"status": 422, "message": "no"}),
    ]
    assert expected == read_batch_created(document, 6)


@pytest.mark.parametrize(
    ("document", "count", "found"),
    [
        ({"elements": [{"status": 201}]}, 2, "2 elements were sent and 1 outcomes"),
        ({"elements": []}, 1, "1 elements were sent and 0"),
        ({"elements": [{"status": 201}] * 2}, 1, "1 elements were sent and 2"),
        ({"elements": [5]}, 1, r"elements\[0\].*int"),
        ({"elements": [{"id": "1"}]}, 1, r"elements\[0\].*status"),
        ({"elements": [{"status": True}]}, 1, "status"),
        ({"elements": [{"status": 201, "id": "(a"}]}, 1, "cannot be read"),
        ({}, 1, "elements"),
    ],
)
def test_what_is_no_batch_of_creates_is_named(document: object, count: int, found: str) -> None:
    with pytest.raises(DecodeError, match=found):
        read_batch_created(document, count)


@pytest.mark.parametrize(
    ("document", "value"),
    [
        ({"value": {"uploadUrl": "x"}}, {"uploadUrl": "x"}),
        ({"value": "x"}, "x"),
        ({"value": None}, None),
        ({}, None),
        (None, None),
    ],
)
def test_an_action_has_its_result_under_value(document: object, value: object) -> None:
    assert value == read_action(document)


@pytest.mark.parametrize(("document", "found"), [([], "list"), ({"result": 1}, "result")])
def test_what_is_no_answer_of_an_action_is_named(document: object, found: str) -> None:
    with pytest.raises(DecodeError, match=found):
        read_action(document)


def test_a_batch_finder_answers_each_criterion_with_a_collection_or_an_error() -> None:
    document = {
        "elements": [
            {"elements": [{"id": 1}], "paging": {"start": 0}, "metadata": {"m": 1}},
            {"isError": True, "error": {"status": 400, "message": "no"}, "elements": []},
        ]
    }
    expected = [
        Collection([{"id": 1}], {"start": 0}, {"m": 1}),
        {"status": 400, "message": "no"},
    ]
    assert expected == read_batch_finder(document)


@pytest.mark.parametrize("document", [{}, {"elements": [5]}, {"elements": [{"paging": {}}]}])
def test_what_is_no_batch_finders_answer_is_refused(document: object) -> None:
    with pytest.raises(DecodeError):
        read_batch_finder(document)


@pytest.mark.parametrize(
    ("headers", "key"),
    [
        ({"x-restli-id": "77"}, "77"),
        ({"x-restli-id": "urn%3Ali%3Ashare%3A9"}, "urn:li:share:9"),
        ({"x-restli-id": "urn:li:share:9"}, "urn:li:share:9"),
        ({"x-restli-id": "(account:a%3A1,user:b)"}, {"account": "a:1", "user": "b"}),
        ({"x-restli-id": "1", "x-linkedin-id": "2", "location": "/x/3"}, "1"),
        ({"x-linkedin-id": "2", "location": "/x/3"}, "2"),
        ({"x-restli-id": "", "location": "/rest/things/urn%3Ali%3Ax%3A3"}, "urn:li:x:3"),
        ({"location": "https://api.linkedin.com/rest/things/3?x=1/2"}, "3"),
        ({"location": "/things/(a:1,b:2)"}, {"a": "1", "b": "2"}),
        ({"location": "/things/"}, None),
        ({}, None),
    ],
)
def test_the_created_key_is_in_one_of_three_headers(
    headers: dict[str, str], key: str | dict[str, Any] | None
) -> None:
    assert key == created_key(headers)


@pytest.mark.parametrize("text", ["(a", "List(a)"])
def test_a_created_key_that_is_none_is_refused(text: str) -> None:
    with pytest.raises(DecodeError, match=re.escape(text)):
        created_key({"x-restli-id": text})


def test_batch_updates_name_their_entities_by_key() -> None:
    expected = {
        "entities": {
            "4": {"patch": {"$set": {"name": "n"}}},
            "urn%3Ali%3Aa%3A5": {"patch": {"$delete": ["note"]}},
        }
    }
    pairs = [
        (4, {"patch": {"$set": {"name": "n"}}}),
        ("urn:li:a:5", {"patch": {"$delete": ["note"]}}),
    ]
    assert expected == batch_body(pairs)


@pytest.mark.parametrize(
    "keys", [(4, 4), (4, "4"), ({"a": 1, "b": 2}, {"b": 2, "a": 1})], ids=["number", "text", "map"]
)
def test_a_key_twice_is_refused(keys: tuple[object, object]) -> None:
    with pytest.raises(UsageError, match="twice"):
        batch_body([(key, {}) for key in keys])


def test_batch_creates_send_their_elements_in_order() -> None:
    assert {"elements": [{"a": 1}, {"a": 2}]} == elements_body([{"a": 1}, {"a": 2}])


def outcome(read: Callable[[object], object], document: object) -> type:
    try:
        read(document)
    except DecodeError as error:
        return type(error)
    return type(None)


@given(JSON)
def test_any_json_is_read_or_refused(document: object) -> None:
    for read in (
        read_collection,
        read_action,
        read_batch_finder,
        lambda found: read_batch(found, [4, "x"]),
        lambda found: read_batch_created(found, 1),
    ):
        assert outcome(read, document) in (DecodeError, type(None))
