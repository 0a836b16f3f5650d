"""URL form, compared with wire text written down from the protocol's description."""

from __future__ import annotations

import re
from collections import UserList
from datetime import date
from decimal import Decimal
from enum import Enum, IntEnum, StrEnum
from types import MappingProxyType
from urllib.parse import quote

import pytest
from hypothesis import given
from hypothesis import strategies as st

from linkedin_ads_async.enums import OpenEnum
from linkedin_ads_async.errors import UsageError
from linkedin_ads_async.restli import encode, encode_params, encode_path_key
from linkedin_ads_async.unset import UNSET
from linkedin_ads_async.urn import Urn


class Plain(StrEnum):
    ACTIVE = "ACTIVE"


class Mixed(str, Enum):  # noqa: UP042  # the older spelling is what is tested
    PAUSED = "PAUSED"


class Number(IntEnum):
    ONE = 1


class Open(OpenEnum):
    DRAFT = "DRAFT"


STRINGS = [
    ("red", "red"),
    ("", "''"),
    ("''", "%27%27"),
    ("x,y", "x%2Cy"),
    ("(x)", "%28x%29"),
    ("x:y", "x%3Ay"),
    ("it's", "it%27s"),
    ("9%", "9%25"),
    ("1 + 1", "1%20%2B%201"),
    ("a&b=c#d", "a%26b%3Dc%23d"),
    ("p/q", "p%2Fq"),
    ("é", "%C3%A9"),
    ("日", "%E6%97%A5"),
    ("🙂", "%F0%9F%99%82"),
    ("\n", "%0A"),
    ("\0", "%00"),
    ("\r\n", "%0D%0A"),
    ("-._~", "-._~"),
    ("!*$@?;[]", "%21%2A%24%40%3F%3B%5B%5D"),
    ("null", "null"),
    ("%3A", "%253A"),
    ("List(a)", "List%28a%29"),
]


@pytest.mark.parametrize(("data", "wire"), STRINGS)
def test_strings_escape_all_but_unreserved_characters(data: str, wire: str) -> None:
    assert wire == encode(data)


@pytest.mark.parametrize(
    ("data", "wire"),
    [
        (True, "true"),
        (False, "false"),
        (0, "0"),
        (-7, "-7"),
        (12345678901234567890, "12345678901234567890"),
        (1798761600000, "1798761600000"),
        (2.5, "2.5"),
        (0.1, "0.1"),
        (2.5e30, "2.5e%2B30"),
        (1e-7, "1e-07"),
        (Decimal("12.50"), "12.50"),
        (Decimal("1E+3"), "1000"),
        (Decimal("1E+99"), "1E%2B99"),
        (Decimal("-0.001"), "-0.001"),
        (Plain.ACTIVE, "ACTIVE"),
        (Mixed.PAUSED, "PAUSED"),
        (Open("NEWER"), "NEWER"),
    ],
)
def test_other_scalars(data: object, wire: str) -> None:
    assert wire == encode(data)


@pytest.mark.parametrize(
    ("data", "wire"),
    [
        ([], "List()"),
        ({}, "()"),
        ([[]], "List(List())"),
        ([{}], "List(())"),
        ([""], "List('')"),
        (["", ""], "List('','')"),
        ({"min": 1, "tags": ["a b", ""]}, "(min:1,tags:List(a%20b,''))"),
        ({"b": 1, "a": 2}, "(a:2,b:1)"),
        ({"": ""}, "('':'')"),
        ({"a:b": "c"}, "(a%3Ab:c)"),
        (("x", 1), "List(x,1)"),
        (UserList(["x"]), "List(x)"),
        (range(3), "List(0,1,2)"),
        (MappingProxyType({"a": {"b": [1]}}), "(a:(b:List(1)))"),
        ([Plain.ACTIVE, Mixed.PAUSED], "List(ACTIVE,PAUSED)"),
    ],
)
def test_lists_and_maps(data: object, wire: str) -> None:
    assert wire == encode(data)


@pytest.mark.parametrize(
    ("data", "wire"),
    [
        ({"a": 1, "b": None}, "(a:1)"),
        ({"a": None}, "()"),
        ({"a": {"b": None}}, "(a:())"),
        ({"long": 5}, "(long:5)"),
        ({"com.example.Foo": {"a": 1}}, "(com.example.Foo:(a:1))"),
        ([{"string": "x"}, {"long": 7}], "List((string:x),(long:7))"),
    ],
)
def test_absent_members_are_left_out_and_unions_are_maps_of_one(data: object, wire: str) -> None:
    assert wire == encode(data)


@pytest.mark.parametrize(
    ("data", "wire"),
    [
        (
            [Urn("urn:li:sponsoredCampaign:71"), "urn:li:sponsoredCampaign:72"],
            "List(urn%3Ali%3AsponsoredCampaign%3A71,urn%3Ali%3AsponsoredCampaign%3A72)",
        ),
        (
            {"account": {"values": ["urn:li:sponsoredAccount:8"]}},
            "(account:(values:List(urn%3Ali%3AsponsoredAccount%3A8)))",
        ),
        ("urn:li:x:(urn:li:a:1,2)", "urn%3Ali%3Ax%3A%28urn%3Ali%3Aa%3A1%2C2%29"),
        (["urn:li:x:(a,1)", "urn:li:a:1"], "List(urn%3Ali%3Ax%3A%28a%2C1%29,urn%3Ali%3Aa%3A1)"),
        (["a,b", "c"], "List(a%2Cb,c)"),
        (["a,b"], "List(a%2Cb)"),
        (["a,", ""], "List(a%2C,'')"),
    ],
)
def test_urns_are_escaped_once_wherever_they_stand(data: object, wire: str) -> None:
    assert wire == encode(data)


@pytest.mark.parametrize(
    "data",
    [
        None,
        [None],
        ["a", None],
        {"a": [None]},
        float("nan"),
        float("inf"),
        Decimal("NaN"),
        Decimal("-Infinity"),
        b"raw",
        bytearray(b"raw"),
        memoryview(b"raw"),
        "\ud83d",
        ["\ud83d"],
        {"\ud83d": 1},
        {1: "a"},
        {"a", "b"},
        (one for one in "ab"),
        date(2027, 1, 1),
        object(),
        Number.ONE,
        UNSET,
    ],
)
def test_what_has_no_form_is_refused(data: object) -> None:
    with pytest.raises(UsageError):
        encode(data)


def test_the_refusal_of_none_says_what_to_do() -> None:
    with pytest.raises(UsageError, match="leave the value out"):
        encode(["a", None])


@given(st.lists(st.text(alphabet="aZ9:,.-_~('% é", max_size=6) | st.integers(), max_size=6))
def test_long_lists_take_a_short_way_to_the_same_text(items: list[str | int]) -> None:
    expected = ",".join(quote(str(item), safe="") if item != "" else "''" for item in items)
    assert f"List({expected})" == encode(items)


@given(
    st.recursive(
        st.text(st.characters(exclude_categories=["Cs"])) | st.integers() | st.booleans(),
        lambda inner: st.lists(inner) | st.dictionaries(st.text("aé:'(", max_size=3), inner),
        max_leaves=15,
    )
)
def test_what_is_written_is_printable_ascii_and_safe_in_a_query(value: object) -> None:
    assert re.fullmatch(r"[A-Za-z0-9._~%(),:'-]+", encode(value))


@pytest.mark.parametrize(
    ("params", "literal", "query"),
    [
        ({}, None, ""),
        ({"a": None}, {}, ""),
        ({"q": "search", "count": 5}, None, "count=5&q=search"),
        ({"empty": ""}, None, "empty=''"),
        ({"$returnEntity": False}, None, "%24returnEntity=false"),
        ({}, {"fields": "id,name"}, "fields=id,name"),
        ({}, {"fields": ["id", "account:(id)"]}, "fields=id,account:(id)"),
        (
            {},
            {"fields": "items:($*:(id),$start:0,$count:5)"},
            "fields=items:($*:(id),$start:0,$count:5)",
        ),
        (
            {},
            {"projection": "(elements*(id,owner~(name)))"},
            "projection=(elements*(id,owner~(name)))",
        ),
        (
            {"q": "x", "start": 0},
            {"metadataFields": "a", "pagingFields": "total", "fields": None},
            "metadataFields=a&pagingFields=total&q=x&start=0",
        ),
        (
            {"pageToken": "a/b+c=="},
            None,
            "pageToken=a%2Fb%2Bc%3D%3D",
        ),
        (
            {
                "q": "search",
                "search": {"account": {"values": ["urn:li:sponsoredAccount:8"]}},
            },
            None,
            "q=search&search=(account:(values:List(urn%3Ali%3AsponsoredAccount%3A8)))",
        ),
    ],
)
def test_queries_are_sorted_and_projections_stay_as_they_are(
    params: dict[str, object], literal: dict[str, str | list[str]] | None, query: str
) -> None:
    assert query == encode_params(params, literal=literal)


@pytest.mark.parametrize(
    "value",
    [
        "",
        [],
        [""],
        "id,na me",
        "id&q=x",
        "id#x",
        "id%2Cname",
        "List(id,name)",
        "account:(id",
        "account)id(",
        "-id",
        "é",
        ["id", "a=b"],
    ],
)
def test_a_projection_holds_field_names_only(value: str | list[str]) -> None:
    with pytest.raises(UsageError, match="fields"):
        encode_params({}, literal={"fields": value})


def test_other_parameters_cannot_be_sent_as_projections() -> None:
    with pytest.raises(UsageError, match="search"):
        encode_params({}, literal={"search": "id"})


def test_a_projection_cannot_be_sent_as_a_value() -> None:
    with pytest.raises(UsageError, match="literal"):
        encode_params({"fields": "id,name"})


def test_a_parameter_given_twice_is_refused() -> None:
    with pytest.raises(UsageError, match="twice"):
        encode_params({"fields": "id"}, literal={"fields": "id"})


@pytest.mark.parametrize(
    ("key", "segment"),
    [
        (512, "512"),
        ("512", "512"),
        (Urn("urn:li:share:9"), "urn%3Ali%3Ashare%3A9"),
        (
            {"user": "urn:li:person:Zz-1", "account": "urn:li:sponsoredAccount:512"},
            "(account:urn%3Ali%3AsponsoredAccount%3A512,user:urn%3Ali%3Aperson%3AZz-1)",
        ),
        ({"owner": 5}, "(owner:5)"),
        ({"id": 7, "$params": {"depth": 2}}, "(%24params:(depth:2),id:7)"),
        ("a/../b", "a%2F..%2Fb"),
        ("...", "..."),
        ("a" * 4096, "a" * 4096),
    ],
)
def test_a_key_is_one_segment(key: object, segment: str) -> None:
    assert segment == encode_path_key(key)


@pytest.mark.parametrize(
    "key",
    [
        "",
        ".",
        "..",
        None,
        {},
        {"account": None},
        {"account": "a", "user": ""},
        ["a"],
        True,
        1.5,
        Decimal(1),
        b"a",
        "a" * 4097,
        "é" * 1000,
    ],
)
def test_a_key_that_would_lead_elsewhere_is_refused(key: object) -> None:
    with pytest.raises(UsageError):
        encode_path_key(key)
