"""What the text of an error may hold: LinkedIn's words, but no query, no page, no control codes."""

from __future__ import annotations

import orjson
import pytest
from hypothesis import given
from hypothesis import strategies as st

from linkedin_ads_async.errors import QuotaExhausted
from linkedin_ads_async.restli import refusal


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        (
            b"<title>502 Bad\n Gateway</title><h1>x</h1>",
            "the call was refused: 502 502 Bad Gateway",
        ),
        (b"<h1>Sorry</h1>\n<p>later</p>", "the call was refused: 502 Sorry later"),
        (b"upstream connect error\r\n", "the call was refused: 502 upstream connect error"),
        (b'{"status": 502, "mess', 'the call was refused: 502 {"status": 502, "mess'),
        (b"", "the call was refused: 502"),
    ],
)
def test_what_is_no_json_is_quoted_as_one_line(body: bytes, expected: str) -> None:
    assert expected == str(refusal(502, {}, body)).partition(" -- ")[0]


def test_a_query_that_a_gateway_quotes_is_left_out() -> None:
    body = b"Request-URI /rest/adAnalytics?q=statistics&accounts=List(urn%3Ali%3Aa%3A1) too long"
    text = str(refusal(414, {}, body))
    assert "/rest/adAnalytics?... too long" in text
    assert "urn" not in text


def test_a_question_stays_a_question() -> None:
    body = orjson.dumps({"message": "Which account? None was given."})
    assert "Which account? None was given." in str(refusal(400, {}, body))


def test_a_long_page_is_cut() -> None:
    assert len(str(refusal(502, {}, b"x" * 1_000_000))) < 500


def test_a_spent_day_is_seen_however_late_the_message_says_so() -> None:
    body = orjson.dumps({"message": f"{'x' * 1000} DAY limit"})
    assert isinstance(refusal(429, {}, body), QuotaExhausted)


@given(st.text(max_size=80), st.text(max_size=20), st.text(max_size=20))
def test_any_words_make_one_printable_line(message: str, code: str, field: str) -> None:
    body = orjson.dumps(
        {
            "message": message,
            "code": code,
            "errorDetails": {"inputErrors": [{"input": {"inputPath": {"fieldPath": field}}}]},
        }
    )
    assert str(refusal(400, {}, body)).isprintable()
