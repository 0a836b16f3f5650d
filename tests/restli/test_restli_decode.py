"""The strict reader of URL form."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from linkedin_ads_async.errors import UsageError
from linkedin_ads_async.restli import decode, decode_params, encode, encode_params

TEXT = st.text(st.characters(exclude_categories=["Cs"]), max_size=12)
VALUES = st.recursive(
    TEXT | st.integers() | st.booleans(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(TEXT, inner, max_size=4),
    max_leaves=20,
)
WIRELIKE = st.text(alphabet="List(),:'%3aA ab\udc80é", max_size=30)


def stringified(value: Any) -> Any:
    """What comes back of a value: all leaves are strings."""
    if isinstance(value, dict):
        return {name: stringified(inner) for name, inner in value.items()}
    if isinstance(value, list):
        return [stringified(inner) for inner in value]
    return str(value).lower() if isinstance(value, bool) else str(value)


@pytest.mark.parametrize(
    ("wire", "data"),
    [
        ("red", "red"),
        ("''", ""),
        ("%27%27", "''"),
        ("x%2Cy", "x,y"),
        ("1%20%2B%201", "1 + 1"),
        ("a+b", "a+b"),
        ("p%2fq", "p/q"),
        ("%C3%a9", "é"),
        ("%F0%9F%99%82", "🙂"),
        ("!*$@/?", "!*$@/?"),
        ("a b", "a b"),
        ("%253A", "%3A"),
        ("1", "1"),
        ("true", "true"),
        ("null", "null"),
        ("List", "List"),
        ("List()", []),
        ("()", {}),
        ("List(List())", [[]]),
        ("List(())", [{}]),
        ("List('')", [""]),
        ("list", "list"),
        ("(min:1,tags:List(a%20b,''))", {"min": "1", "tags": ["a b", ""]}),
        ("('':'')", {"": ""}),
        ("(a%3Ab:c)", {"a:b": "c"}),
        ("(com.example.Foo:(a:1))", {"com.example.Foo": {"a": "1"}}),
        ("(id:7,$params:(depth:2))", {"id": "7", "$params": {"depth": "2"}}),
        ("(id:7,%24params:(depth:2))", {"id": "7", "$params": {"depth": "2"}}),
        (
            "urn%3Ali%3Ax%3A%28urn%3Ali%3Aa%3A1%2C2%29",
            "urn:li:x:(urn:li:a:1,2)",
        ),
    ],
)
def test_well_formed_text(wire: str, data: object) -> None:
    assert data == decode(wire)


@pytest.mark.parametrize(
    ("wire", "position", "expected"),
    [
        ("", 0, "a value"),
        ("(a:1", 4, "',' or '\\)'"),
        ("List(a", 6, "',' or '\\)'"),
        ("List(", 5, "a value"),
        ("(", 1, "a name"),
        ("a)", 1, "the end"),
        ("List(a))", 7, "the end"),
        ("List(a)b", 7, "the end"),
        ("list(a)", 4, "the end"),
        ("(a:1)x", 5, "the end"),
        ("(k:)", 3, "a value"),
        ("List(a,)", 7, "a value"),
        ("List(,a)", 5, "a value"),
        ("(a:1,)", 5, "a name"),
        ("(a)", 2, "':'"),
        ("(a,b:1)", 2, "':'"),
        ("(a:b:c)", 4, "',' or '\\)'"),
        ("(:1)", 1, "a name"),
        ("(List(a):1)", 5, "':'"),
        ("urn:li:a:1", 3, "the end"),
        ("List(urn:li:a:1)", 8, "',' or '\\)'"),
        ("a%", 0, "hex digits"),
        ("List(a,b%2)", 7, "hex digits"),
        ("%zz", 0, "hex digits"),
        ("%FF", 0, "UTF-8"),
        ("%ED%A0%BD", 0, "UTF-8"),
        ("it's", 2, "%27"),
        ("'", 0, "%27"),
        ("'''", 0, "%27"),
        ("(a:1,a:2)", 5, "does not have yet"),
        ("List(" * 5000, 505, "100 levels"),
        ("(a:" * 5000, 303, "100 levels"),
    ],
)
def test_malformed_text_is_refused_with_its_position(
    wire: str, position: int, expected: str
) -> None:
    with pytest.raises(UsageError, match=rf"position {position}: expected .*{expected}"):
        decode(wire)


@given(VALUES)
def test_what_is_written_reads_back(value: object) -> None:
    assert stringified(value) == decode(encode(value))


@given(WIRELIKE | st.text(max_size=40))
@example("(a")
@example("(a,b)")
def test_any_text_reads_or_is_refused(text: str) -> None:
    try:
        value = decode(text)
    except UsageError:
        return
    assert isinstance(value, str | list | dict)


@given(st.dictionaries(TEXT, VALUES, max_size=4))
def test_queries_read_back(params: dict[str, object]) -> None:
    safe = {f"p{name}": value for name, value in params.items()}
    assert stringified(safe) == decode_params(encode_params(safe))


@pytest.mark.parametrize(
    ("query", "params"),
    [
        ("", {}),
        ("q=search", {"q": "search"}),
        ("ids=List(4,5)&fields=id,account:(id)", {"ids": ["4", "5"], "fields": "id,account:(id)"}),
        ("&fields=id", {"fields": "id"}),
        ("fields=id%2Cname", {"fields": "id%2Cname"}),
        (
            "projection=(elements*(id,owner~(name)))",
            {"projection": "(elements*(id,owner~(name)))"},
        ),
        (
            "metadataFields=a:(b)&pagingFields=total",
            {"metadataFields": "a:(b)", "pagingFields": "total"},
        ),
        ("%24returnEntity=false", {"$returnEntity": "false"}),
        ("$returnEntity=false", {"$returnEntity": "false"}),
        ("name=''", {"name": ""}),
        ("a=b=c", {"a": "b=c"}),
    ],
)
def test_queries(query: str, params: dict[str, object]) -> None:
    assert params == decode_params(query)


@pytest.mark.parametrize(
    ("query", "reason"),
    [
        ("ids=1&ids=2", "'ids' occurs twice"),
        ("i%64s=1&ids=2", "'ids' occurs twice"),
        ("fields=id&fields=name", "'fields' occurs twice"),
        ("q", "'q' has no value"),
        ("q=", "'q'.*position 0"),
        ("=1", "position 0"),
        ("()=1", "structure"),
        ("ids=List(4", "'ids'.*position 6"),
        ("a=%", "'a'.*position 0"),
    ],
)
def test_malformed_queries_are_refused_with_the_parameter(query: str, reason: str) -> None:
    with pytest.raises(UsageError, match=reason):
        decode_params(query)


@given(st.text(alphabet="aq=&()%2',:List", max_size=30) | st.text(max_size=40))
def test_any_query_reads_or_is_refused(query: str) -> None:
    try:
        params = decode_params(query)
    except UsageError:
        return
    assert all(isinstance(name, str) for name in params)
