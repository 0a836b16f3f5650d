"""Keys in headers and JSON bodies."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from linkedin_ads_async.errors import UsageError
from linkedin_ads_async.restli import (
    canonical_key,
    decode_key,
    encode_body_key,
    encode_key,
    same_key,
)
from linkedin_ads_async.urn import Urn

TEXT = st.text(st.characters(exclude_categories=["Cs"]), max_size=12)


@pytest.mark.parametrize(
    ("key", "wire"),
    [
        (77, "77"),
        ("x:y", "x%3Ay"),
        ("", "''"),
        ("it's (a, b)", "it%27s %28a%2C b%29"),
        ("100%", "100%25"),
        ("Zürich", "Zürich"),
        ({"name": "late shift", "city": "Zürich"}, "(city:Zürich,name:late shift)"),
        (Urn("urn:li:thing:1"), "urn%3Ali%3Athing%3A1"),
        (["a", ""], "List(a,'')"),
        ({"id": 7, "sub": {"n": "a:b"}, "gone": None}, "(id:7,sub:(n:a%3Ab))"),
        (True, "true"),
    ],
)
def test_header_form_escapes_the_five_and_the_percent_sign(key: object, wire: str) -> None:
    assert wire == encode_key(key)


@pytest.mark.parametrize("key", [None, b"a", "\ud800", {"a": [None]}])
def test_what_is_no_key_is_refused(key: object) -> None:
    with pytest.raises(UsageError):
        encode_key(key)


@pytest.mark.parametrize(
    ("key", "wire"),
    [
        (4, "4"),
        ("urn:li:thing:1", "urn%3Ali%3Athing%3A1"),
        ("late shift", "late%20shift"),
        (
            {"account": "urn:li:a:1", "user": "late shift"},
            "(account:urn%3Ali%3Aa%3A1,user:late shift)",
        ),
    ],
)
def test_entities_are_named_as_the_official_clients_do(key: object, wire: str) -> None:
    assert wire == encode_body_key(key)


@pytest.mark.parametrize(
    ("wire", "key"),
    [
        ("123", "123"),
        ("urn:li:thing:1", "urn:li:thing:1"),
        ("urn%3Ali%3Athing%3A1", "urn:li:thing:1"),
        ("urn%3ali%3athing%3a1", "urn:li:thing:1"),
        ("100%", "100%"),
        ("100%2", "100%2"),
        ("%253A", "%3A"),
        ("%FF", "%FF"),
        ("''", ""),
        ("%27%27", "''"),
        ("it's", "it's"),
        ("a,b", "a,b"),
        ("late shift", "late shift"),
        ("Z%C3%BCrich", "Zürich"),
        ("(name:late shift,city:Zürich)", {"name": "late shift", "city": "Zürich"}),
        ("(account:urn%3Ali%3Aa%3A1,note:100%)", {"account": "urn:li:a:1", "note": "100%"}),
        ("List(a,'')", ["a", ""]),
        ("()", {}),
    ],
)
def test_header_form_is_read_liberally(wire: str, key: object) -> None:
    assert key == decode_key(wire)


@pytest.mark.parametrize("wire", ["(a", "(a:urn:li:b:1)", "(a)", "List(a", "(a:1)b", "List(a,)"])
def test_broken_structure_is_refused(wire: str) -> None:
    with pytest.raises(UsageError, match="position"):
        decode_key(wire)


@given(TEXT | st.dictionaries(TEXT, TEXT | st.lists(TEXT, max_size=3), max_size=4))
def test_header_form_reads_back(key: object) -> None:
    assert key == decode_key(encode_key(key))


@given(st.text(alphabet="List(),:'%3aAé\udc80", max_size=20))
def test_any_key_text_reads_or_is_refused(text: str) -> None:
    try:
        key = decode_key(text)
    except UsageError:
        return
    assert isinstance(key, str | list | dict)


@pytest.mark.parametrize(
    ("left", "right"),
    [
        (5, "5"),
        (Urn("urn:li:a:1"), "urn:li:a:1"),
        ({"account": "a", "user": 2}, {"user": "2", "account": "a"}),
        ({"id": 7, "$params": {"depth": 2}}, {"id": "7"}),
        ({"id": 7, "x": None}, {"id": 7}),
        ([1, "a"], ("1", "a")),
        (True, "true"),
    ],
)
def test_keys_compare_as_values(left: object, right: object) -> None:
    assert same_key(left, right)
    assert hash(canonical_key(left)) == hash(canonical_key(right))


@pytest.mark.parametrize(
    ("left", "right"),
    [
        (5, 50),
        ("a", "A"),
        ({"a": 1}, {"a": 2}),
        ({"a": 1}, {"a": 1, "b": 2}),
        ([1, 2], [2, 1]),
        ({}, []),
    ],
)
def test_different_keys_differ(left: object, right: object) -> None:
    assert not same_key(left, right)
