"""Answers that are a no, in every documented shape, and in no shape at all."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from linkedin_ads_async.errors import (
    ApiError,
    AuthenticationError,
    Conflict,
    InputError,
    InvalidRequest,
    LimitReached,
    NotFound,
    PermissionDenied,
    QuotaExhausted,
    RateLimited,
    RequestTooLarge,
    ServerError,
    VersionMissing,
    VersionSunset,
)
from linkedin_ads_async.restli import (
    element_refusal,
    embedded_refusal,
    refusal,
    retry_after_s,
)

NOON = datetime(2026, 9, 14, 12, tzinfo=UTC)
MIDNIGHT = datetime(2026, 9, 15, tzinfo=UTC)
DATE = "Mon, 14 Sep 2026 12:00:00 GMT"

CLASSIC = '{"message":"no such thing","serviceErrorCode":100,"status":404}'
CLASSIC_CODE = (
    '{"status":401,"serviceErrorCode":65602,"code":"EXPIRED_ACCESS_TOKEN",'
    '"message":"The token used in the request has expired"}'
)
TWO_MEMBERS = '{"message":"ERROR :: /name :: field is required","status":422}'
GATEWAY = (
    '{"status":426,"code":"NONEXISTENT_VERSION",'
    '"message":"Requested version 20250401 is not active"}'
)
STANDARD = """{"status":400,
 "code":"MULTIPLE_VALIDATIONS_FAILED",
 "message":"Multiple validations failed",
 "errorDetailType":"com.linkedin.common.error.BadRequest",
 "errorDetails":{
   "inputErrors":[
     {"code":"FIELD_VALUE_TOO_LOW","description":"Too low",
      "input":{"inputPath":{"fieldPath":"/Campaign/unitCost/amount"}}}],
   "conditionalInputErrors":[
     {"code":"CONDITIONAL_INVALID_VALUE","description":"Wrong with that type"}]}}"""
QUERY_PARAMETER = """{"errorDetailType":"com.linkedin.common.error.BadRequest",
 "message":"Invalid param. Please see errorDetails for more information.",
 "errorDetails":{"inputErrors":[
   {"input":{"inputPath":{"fieldPath":"foo"}},"code":"QUERY_PARAM_NOT_ALLOWED"}]},
 "status":400}"""
FRAMEWORK = """{"exceptionClass":"com.linkedin.restli.server.RestLiServiceException",
 "stackTrace":"at com.linkedin...","message":"Internal failure","status":500,
 "serviceErrorCode":1,"errorDetails":{}}"""
HTML = "<html><head><title>502 Bad\nGateway</title></head><body><h1>Sorry</h1></body></html>"


def refused(status: int, body: str | bytes, **more: Any) -> ApiError:
    headers = more.pop("headers", {})
    raw = body.encode() if isinstance(body, str) else body
    return refusal(status, headers, raw, request_id=more.pop("request_id", "abc"), **more)


@pytest.mark.parametrize(
    ("status", "body", "kind", "code", "number", "message"),
    [
        (404, CLASSIC, NotFound, None, 100, "no such thing"),
        (401, CLASSIC_CODE, AuthenticationError, "EXPIRED_ACCESS_TOKEN", 65602, "has expired"),
        (422, TWO_MEMBERS, InvalidRequest, None, None, "field is required"),
        (426, GATEWAY, VersionSunset, "NONEXISTENT_VERSION", None, "20250401 is not active"),
        (
            400,
            STANDARD,
            InvalidRequest,
            "MULTIPLE_VALIDATIONS_FAILED",
            None,
            "Multiple validations",
        ),
        (400, QUERY_PARAMETER, InvalidRequest, "QUERY_PARAM_NOT_ALLOWED", None, "Invalid param"),
        (500, FRAMEWORK, ServerError, None, 1, "Internal failure"),
        (502, HTML, ServerError, None, None, "502 Bad Gateway"),
        (503, "<html><body><h1>Busy</h1></body></html>", ServerError, None, None, "Busy"),
        (503, "upstream connect error", ServerError, None, None, "upstream connect error"),
        (504, "", ServerError, None, None, "504"),
        (400, "[]", InvalidRequest, None, None, "400"),
        (400, "null", InvalidRequest, None, None, "400"),
        (400, '"text"', InvalidRequest, None, None, "text"),
        (400, '{"message":5,"code":[],"serviceErrorCode":"x"}', InvalidRequest, None, None, "400"),
        (400, '{"errorDetails":{"inputErrors":5}}', InvalidRequest, None, None, "400"),
        (400, '{"errorDetails":[{"inputErrors":[]}]}', InvalidRequest, None, None, "400"),
        (400, b"\xff\xfe", InvalidRequest, None, None, "400"),
    ],
)
def test_every_shape_of_body_is_read(
    status: int,
    body: str | bytes,
    kind: type[ApiError],
    code: str | None,
    number: int | None,
    message: str,
) -> None:
    error = refused(status, body, attempts=3, operation="ad_campaigns.create")
    assert (kind, status, code, number) == (
        type(error),
        error.status,
        error.code,
        error.service_error_code,
    )
    assert ("abc", 3) == (error.request_id, error.attempts)
    assert str(error).startswith(f"ad_campaigns.create was refused: {status}")
    assert message in str(error)
    assert "\n" not in str(error)


@pytest.mark.parametrize(
    ("status", "kind"),
    [
        (400, InvalidRequest),
        (401, AuthenticationError),
        (403, PermissionDenied),
        (404, NotFound),
        (405, InvalidRequest),
        (406, InvalidRequest),
        (408, ServerError),
        (409, Conflict),
        (411, InvalidRequest),
        (412, Conflict),
        (413, RequestTooLarge),
        (414, RequestTooLarge),
        (415, InvalidRequest),
        (422, InvalidRequest),
        (426, VersionSunset),
        (429, RateLimited),
        (431, RequestTooLarge),
        (500, ServerError),
        (501, ServerError),
        (503, ServerError),
        (504, ServerError),
        (599, ServerError),
    ],
)
def test_the_http_status_decides_whatever_the_body_says(status: int, kind: type[ApiError]) -> None:
    assert kind is type(refused(status, ""))
    assert kind is type(refused(status, '{"status":200,"message":"fine"}'))


@pytest.mark.parametrize(
    ("status", "code", "kind"),
    [
        (400, "VERSION_MISSING", VersionMissing),
        (400, "TEST_ACCOUNT_LIMIT_REACHED", LimitReached),
        (400, "BATCH_CREATE_TEST_ACCOUNT_LIMIT_REACHED", LimitReached),
        (429, "SEGMENT_LIMIT_EXCEEDED", LimitReached),
        (429, "TOO_MANY_REQUESTS", RateLimited),
        (400, "FIELD_VALUE_TOO_HIGH", InvalidRequest),
        (403, "NO_PERMISSION_ON_ENTITY", PermissionDenied),
    ],
)
def test_some_codes_decide(status: int, code: str, kind: type[ApiError]) -> None:
    error = refused(status, json.dumps({"status": status, "code": code, "message": "m"}))
    assert (kind, code) == (type(error), error.code)


def test_failing_fields_are_attributes_and_stand_in_the_message() -> None:
    error = refused(400, STANDARD)
    assert (
        InputError("/Campaign/unitCost/amount", "FIELD_VALUE_TOO_LOW", "Too low"),
        InputError(None, "CONDITIONAL_INVALID_VALUE", "Wrong with that type"),
    ) == error.input_errors
    assert "/Campaign/unitCost/amount: Too low" in str(error)


def test_a_code_in_an_input_error_stands_in_for_one_at_the_top() -> None:
    assert "foo: QUERY_PARAM_NOT_ALLOWED" in str(refused(400, QUERY_PARAMETER))


@pytest.mark.parametrize(
    ("status", "advice"),
    [
        (401, "access token"),
        (403, "rw_ads"),
        (404, "token may not see"),
        (409, "read it again"),
        (414, "fewer ids"),
        (426, "LinkedIn-Version 202401 is switched off"),
        (503, "try again later"),
    ],
)
def test_the_message_says_what_to_do(status: int, advice: str) -> None:
    assert advice in str(refused(status, "", version="202401"))


def test_a_message_is_short_and_cannot_steer_a_terminal() -> None:
    error = refused(500, "x\r\n\x1b[31m" + "y" * 100_000)
    assert "\x1b" not in str(error)
    assert len(str(error)) < 500


@pytest.mark.parametrize(
    ("headers", "request_id", "expected"),
    [
        ({"x-li-uuid": "u", "x-li-request-id": "r"}, None, "u"),
        ({"x-li-request-id": "r"}, None, "r"),
        ({"x-li-uuid": "u"}, "given", "given"),
        ({}, None, None),
    ],
)
def test_the_request_id_is_given_or_in_the_headers(
    headers: dict[str, str], request_id: str | None, expected: str | None
) -> None:
    assert expected == refused(500, "", headers=headers, request_id=request_id).request_id


def throttle(middle: str) -> str:
    message = f"Resource level throttle {middle} limit for calls to this resource is reached"
    return json.dumps({"serviceErrorCode": 101, "status": 429, "message": message})


@pytest.mark.parametrize("counter", ["APPLICATION", "MEMBER", "APPLICATION_AND_MEMBER"])
def test_the_daily_quota_comes_back_at_midnight_utc(counter: str) -> None:
    error = refused(429, throttle(f"{counter} DAY"), now=NOON)
    assert isinstance(error, QuotaExhausted)
    assert MIDNIGHT == error.resets_at
    assert "2026-09-15 00:00 UTC" in str(error)


def test_the_servers_clock_decides_which_midnight() -> None:
    wrong = datetime(2031, 1, 1, tzinfo=UTC)
    error = refused(429, throttle("MEMBER DAY"), headers={"date": DATE}, now=wrong)
    assert isinstance(error, QuotaExhausted)
    assert MIDNIGHT == error.resets_at


def test_without_any_clock_the_reset_is_unknown() -> None:
    error = refused(429, throttle("MEMBER DAY"))
    assert isinstance(error, QuotaExhausted)
    assert error.resets_at is None


@pytest.mark.parametrize(
    ("retry_after", "kind"),
    [("600", RateLimited), ("601", QuotaExhausted), ("86400", QuotaExhausted)],
)
def test_a_pause_of_more_than_ten_minutes_is_a_spent_quota(
    retry_after: str, kind: type[ApiError]
) -> None:
    error = refused(429, "", headers={"retry-after": retry_after}, now=NOON)
    assert (kind, float(retry_after)) == (type(error), error.retry_after_s)


@pytest.mark.parametrize(
    ("body", "headers", "pause"),
    [
        ('{"status":429,"message":"more than 45 million values"}', {}, 300.0),
        ('{"status":429,"message":"the limit of metric values is reached"}', {}, 300.0),
        ('{"status":429,"message":"45 million"}', {"retry-after": "30"}, 30.0),
        (throttle(""), {}, None),
        ("", {}, None),
        ("<html>Too many</html>", {"retry-after": "1"}, 1.0),
        ("", {"retry-after": "soon"}, None),
    ],
)
def test_other_throttling_passes(body: str, headers: dict[str, str], pause: float | None) -> None:
    error = refused(429, body, headers=headers, now=NOON)
    assert isinstance(error, RateLimited)
    assert pause == error.retry_after_s


@pytest.mark.parametrize(
    ("headers", "pause"),
    [
        ({}, None),
        ({"retry-after": ""}, None),
        ({"retry-after": "0"}, 0.0),
        ({"retry-after": " 35 "}, 35.0),
        ({"retry-after": "1.5"}, 1.5),
        ({"retry-after": "-5"}, None),
        ({"retry-after": "nan"}, None),
        ({"retry-after": "1e9"}, None),
        ({"retry-after": "9" * 400}, None),
        ({"retry-after": "Mon, 14 Sep 2026 12:00:30 GMT"}, 30.0),
        ({"retry-after": "Mon, 14 Sep 2026 11:00:00 GMT"}, 0.0),
        (
            {
                "retry-after": "Mon, 14 Sep 2026 09:00:30 GMT",
                "date": "Mon, 14 Sep 2026 09:00:00 GMT",
            },
            30.0,
        ),
        ({"retry-after": "Mon, 14 Sep 2026 14:00:30 +0200"}, 30.0),
        ({"retry-after": "Mon, 14 Sep 2026 12:00:30 -0000"}, 30.0),
        ({"retry-after": "Fri, 31 Dec 9999 23:59:59 GMT"}, None),
        ({"retry-after": "tomorrow"}, None),
        ({"retry-after": "Mon, 99 Sep 2026 12:00:30 GMT"}, None),
    ],
)
def test_retry_after_is_seconds_or_a_date_against_the_servers_own(
    headers: dict[str, str], pause: float | None
) -> None:
    assert pause == retry_after_s(headers, NOON)


@pytest.mark.parametrize(
    ("document", "status"),
    [
        ({"status": 404, "message": "no"}, 404),
        ({"status": 500}, 500),
        ({"status": 200}, None),
        ({"status": "ACTIVE"}, None),
        ({"status": True}, None),
        ({"status": 404, "elements": []}, None),
        ({"status": 404, "results": {}}, None),
        ({"status": 404, "value": 1}, None),
        ({"status": 404, "id": 1}, None),
        ([], None),
        (None, None),
    ],
)
def test_an_error_body_may_come_with_status_200(document: object, status: int | None) -> None:
    assert status == embedded_refusal(document)


@pytest.mark.parametrize(
    ("document", "kind", "status"),
    [
        ({"status": 404, "message": "no such thing"}, NotFound, 404),
        ({"status": 403, "code": "ACCESS_DENIED"}, PermissionDenied, 403),
        ({"status": 429, "message": "MEMBER DAY limit for calls"}, QuotaExhausted, 429),
        ({"status": 429}, RateLimited, 429),
        ({"status": 429, "code": "SEGMENT_LIMIT_EXCEEDED"}, LimitReached, 429),
        ({"status": 500}, ServerError, 500),
        ({"message": "no"}, InvalidRequest, None),
        ({}, InvalidRequest, None),
    ],
)
def test_an_entry_of_a_batch_is_an_error_of_its_own(
    document: dict[str, Any], kind: type[ApiError], status: int | None
) -> None:
    error = element_refusal(document, operation="ad_campaigns.batch_get")
    assert (kind, status) == (type(error), error.status)
    assert str(error).startswith("ad_campaigns.batch_get was refused")


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=8),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(
                [
                    "status",
                    "code",
                    "message",
                    "errorDetails",
                    "inputErrors",
                    "conditionalInputErrors",
                    "input",
                    "inputPath",
                    "fieldPath",
                    "description",
                    "serviceErrorCode",
                ]
            ),
            inner,
            max_size=5,
        )
    ),
    max_leaves=12,
)


@given(
    st.integers(400, 599),
    st.binary(max_size=60) | st.text(max_size=60).map(lambda text: text.encode("utf-8", "replace")),
    st.dictionaries(
        st.sampled_from(["retry-after", "date", "x-li-uuid"]),
        st.text(max_size=20) | st.sampled_from([DATE, "Fri, 31 Dec 9999 23:59:59 -0100", "12"]),
    ),
    st.none() | st.just(NOON),
)
def test_any_answer_makes_an_error(
    status: int, body: bytes, headers: dict[str, str], now: datetime | None
) -> None:
    error = refusal(status, headers, body, request_id=None, now=now)
    assert isinstance(error, ApiError)
    assert status == error.status


@given(st.integers(400, 599), JSON)
def test_any_json_makes_an_error_of_one_line(status: int, document: object) -> None:
    error = refused(status, json.dumps(document), now=NOON)
    assert isinstance(error, ApiError)
    assert str(error).isprintable()
    if isinstance(document, dict):
        assert isinstance(element_refusal(document, operation="x"), ApiError)
