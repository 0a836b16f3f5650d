"""Query tunnelling, both ways."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from linkedin_ads_async.errors import UsageError
from linkedin_ads_async.restli import needs_tunnel, tunnel, untunnel

FORM = "application/x-www-form-urlencoded"
JSON = "application/json"
OVERRIDE = "x-http-method-override"


def lower(headers: dict[str, str]) -> dict[str, str]:
    return {name.lower(): value for name, value in headers.items()}


@pytest.mark.parametrize(
    ("length", "query", "expected"),
    [
        (30, "", False),
        (9000, "", False),
        (30, "q" * 4000, False),
        (30, "q" * 4001, True),
        (7000, "q" * 999, False),
        (7000, "q" * 1000, True),
        (30, "q=a", False),
    ],
)
def test_long_queries_and_long_urls_are_tunnelled(length: int, query: str, expected: bool) -> None:
    assert expected == needs_tunnel(length, query)


@pytest.mark.parametrize("http", ["GET", "DELETE", "POST"])
@pytest.mark.parametrize("body", [None, b""])
def test_without_a_body_the_query_is_the_body_and_the_verb_stays(
    http: str, body: bytes | None
) -> None:
    expected = (
        {"X-HTTP-Method-Override": http, "Content-Type": FORM},
        b"q=search&ids=List(urn%3Ali%3Athing%3A1,2)",
    )
    query = "q=search&ids=List(urn%3Ali%3Athing%3A1,2)"
    assert expected == tunnel(http, query, content_type=None, body=body, boundary="b7Qx")


def test_with_a_body_both_travel_as_parts() -> None:
    body = '{"entities":{"4":"é"}}'.encode()
    sent = (
        b"--b7Qx\r\n"
        b"Content-Type: application/x-www-form-urlencoded\r\n"
        b"\r\n"
        b"ids=List(4,5)\r\n"
        b"--b7Qx\r\n"
        b"Content-Type: application/json\r\n"
        b"\r\n"
        b'{"entities":{"4":"\xc3\xa9"}}\r\n'
        b"--b7Qx--\r\n"
    )
    expected = (
        {
            "X-HTTP-Method-Override": "PUT",
            "Content-Type": "multipart/mixed; boundary=b7Qx",
        },
        sent,
    )
    assert expected == tunnel("PUT", "ids=List(4,5)", content_type=JSON, body=body, boundary="b7Qx")


@pytest.mark.parametrize(
    ("query", "body"), [("b7=b7", b"{}"), ("q=x", b"--b7--"), ("q=b7", b"b71b72")]
)
def test_a_boundary_that_occurs_in_a_part_is_replaced(query: str, body: bytes) -> None:
    headers, whole = tunnel("PUT", query, content_type=JSON, body=body, boundary="b7")
    boundary = headers["Content-Type"].partition("boundary=")[2].encode()
    assert boundary.startswith(b"b7")
    assert 3 == whole.count(boundary)


@pytest.mark.parametrize(
    ("http", "query", "content_type", "body", "boundary"),
    [
        ("get", "q=x", None, None, "b"),
        ("PATCH", "q=x", None, None, "b"),
        ("GET", "", None, None, "b"),
        ("PUT", "q=x", None, b"{}", "b"),
        ("PUT", "q=x", JSON, b"{}", ""),
        ("PUT", "q=x", JSON, b"{}", "a b"),
        ("PUT", "q=x", JSON, b"{}", "b" * 61),
    ],
)
def test_what_cannot_be_tunnelled_is_refused(
    http: str, query: str, content_type: str | None, body: bytes | None, boundary: str
) -> None:
    with pytest.raises(UsageError) as caught:
        tunnel(http, query, content_type=content_type, body=body, boundary=boundary)
    assert "q=x" not in str(caught.value)


@given(
    st.sampled_from(["GET", "POST", "PUT", "DELETE"]),
    st.text(alphabet="abZ19-._~%=&()',:", min_size=1),
    st.binary(max_size=60) | st.text("b0\r\n- ", max_size=30).map(str.encode),
    st.sampled_from([JSON, "application/json; charset=utf-8", "multipart/mixed; boundary=inner"]),
)
def test_what_is_tunnelled_is_opened_again(
    http: str, query: str, body: bytes, content_type: str
) -> None:
    headers, sent = tunnel(http, query, content_type=content_type, body=body, boundary="b")
    expected_headers = {"content-type": content_type} if body else {}
    assert (http, expected_headers, query, body) == untunnel("POST", lower(headers), "", sent)


def test_a_request_that_is_not_tunnelled_stays_as_it_is() -> None:
    headers = {"content-type": JSON}
    assert ("POST", headers, "q=x", b"{}") == untunnel("POST", headers, "q=x", b"{}")


@pytest.mark.parametrize(("query", "expected"), [("", "ids=List(4)"), ("a=1", "a=1&ids=List(4)")])
def test_the_query_joins_what_the_url_has(query: str, expected: str) -> None:
    headers = {OVERRIDE: "GET", "content-type": f"{FORM}; charset=UTF-8", "content-length": "11"}
    assert ("GET", {}, expected, b"") == untunnel("POST", headers, query, b"ids=List(4)")


QUERY_PART = b"Content-Type: application/x-www-form-urlencoded\r\n\r\nids=List(4,5)"
ENTITY_PART = b"Content-Type: application/json\r\n\r\n{}"


@pytest.mark.parametrize(
    ("content_type", "body"),
    [
        (
            "multipart/mixed; boundary=b",
            b"--b\r\n%b\r\n--b\r\n%b\r\n--b--\r\n" % (QUERY_PART, ENTITY_PART),
        ),
        (
            "multipart/mixed; boundary=b",
            b"--b\r\n%b\r\n--b\r\n%b\r\n--b--" % (QUERY_PART, ENTITY_PART),
        ),
        (
            "multipart/mixed; boundary=b",
            (b"--b\r\n%b\r\n--b\r\n%b\r\n--b--\r\n" % (QUERY_PART, ENTITY_PART)).replace(
                b"\r", b""
            ),
        ),
        (
            "multipart/mixed; boundary=b",
            b"a preamble\r\n--b\r\n%b\r\n--b\r\n%b\r\n--b--\r\n" % (QUERY_PART, ENTITY_PART),
        ),
        (
            "multipart/mixed; boundary=b",
            b"--b\r\nContent-Length: 13\r\n%b\r\n--b\r\nContent-Length: 2\r\n%b\r\n--b--\r\n"
            % (QUERY_PART, ENTITY_PART),
        ),
        (
            "multipart/mixed; boundary=b",
            b"--b\r\n%b\r\n--b\r\n%b\r\n--b--\r\n" % (ENTITY_PART, QUERY_PART),
        ),
        (
            "multipart/mixed; boundary=b",
            (b"--b\r\n%b\r\n--b\r\n%b\r\n--b--\r\n" % (QUERY_PART, ENTITY_PART)).replace(
                b"urlencoded", b"urlencoded; charset=utf-8"
            ),
        ),
        (
            'Multipart/Mixed; x=1; Boundary="b c"',
            b"--b c\r\n%b\r\n--b c\r\n%b\r\n--b c--\r\n" % (QUERY_PART, ENTITY_PART),
        ),
        (
            "multipart/mixed; boundary=b",
            b"--b  \r\n%b\r\n--b\r\n%b\r\n--b--\r\nepilogue" % (QUERY_PART, ENTITY_PART),
        ),
    ],
    ids=[
        "plain",
        "no final line break",
        "line feeds only",
        "preamble",
        "extra headers",
        "entity first",
        "charset",
        "quoted boundary",
        "padding and epilogue",
    ],
)
def test_servers_tolerate_other_layouts(content_type: str, body: bytes) -> None:
    headers = {OVERRIDE: "PUT", "content-type": content_type, "x-other": "kept"}
    expected = ("PUT", {"content-type": JSON, "x-other": "kept"}, "ids=List(4,5)", b"{}")
    assert expected == untunnel("POST", headers, "", body)


def test_without_the_closing_delimiter_the_last_line_break_sticks_to_the_entity() -> None:
    body = b"--b\r\n%b\r\n--b\r\n%b\r\n" % (QUERY_PART, ENTITY_PART)
    headers = {OVERRIDE: "PUT", "content-type": "multipart/mixed; boundary=b"}
    assert b"{}\r\n" == untunnel("POST", headers, "", body)[3]


def test_without_the_blank_line_the_data_is_eaten_as_a_header() -> None:
    body = b"--b\r\n%b\r\n--b\r\nContent-Type: application/json\r\n{}\r\n--b--\r\n" % QUERY_PART
    headers = {OVERRIDE: "PUT", "content-type": "multipart/mixed; boundary=b"}
    assert b"" == untunnel("POST", headers, "", body)[3]


@pytest.mark.parametrize(
    ("headers", "body"),
    [
        ({OVERRIDE: "GET"}, b"q=x"),
        ({OVERRIDE: "get", "content-type": FORM}, b"q=x"),
        ({OVERRIDE: "PATCH", "content-type": FORM}, b"q=x"),
        ({OVERRIDE: "", "content-type": FORM}, b"q=x"),
        ({OVERRIDE: "GET", "content-type": JSON}, b"{}"),
        ({OVERRIDE: "GET", "content-type": "multipart/mixed"}, b"--b--"),
        ({OVERRIDE: "PUT", "content-type": "multipart/mixed; boundary=b"}, b""),
        (
            {OVERRIDE: "PUT", "content-type": "multipart/mixed; boundary=b"},
            b"--b\r\n" + ENTITY_PART,
        ),
        ({OVERRIDE: "GET", "content-type": FORM}, b"\xff"),
    ],
)
def test_what_holds_no_tunnelled_request_is_refused(headers: dict[str, str], body: bytes) -> None:
    with pytest.raises(UsageError):
        untunnel("POST", headers, "", body)


def test_an_entity_may_be_missing() -> None:
    body = b"--b\r\n%b\r\n--b--\r\n" % QUERY_PART
    headers = {OVERRIDE: "DELETE", "content-type": "multipart/mixed; boundary=b"}
    assert ("DELETE", {}, "ids=List(4,5)", b"") == untunnel("POST", headers, "", body)


def test_a_part_without_headers_is_an_entity_without_a_type() -> None:
    body = b"--b\r\n%b\r\n--b\r\n\r\n{}\r\n--b--\r\n" % QUERY_PART
    headers = {OVERRIDE: "PUT", "content-type": "multipart/mixed; boundary=b"}
    assert ("PUT", {}, "ids=List(4,5)", b"{}") == untunnel("POST", headers, "", body)


@given(
    st.sampled_from([FORM, "multipart/mixed; boundary=b", 'multipart/x; boundary="', ""]),
    st.binary(max_size=60) | st.text("-b\r\n: ContentTyp", max_size=60).map(str.encode),
)
def test_any_body_is_opened_or_refused(content_type: str, body: bytes) -> None:
    try:
        opened = untunnel("POST", {OVERRIDE: "PUT", "content-type": content_type}, "", body)
    except UsageError:
        return
    assert "PUT" == opened[0]
