"""Error answers to the error tree. Source: reference/api-versions-errors-limits c, d."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime
from typing import Any

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

__all__ = ["element_refusal", "embedded_refusal", "refusal", "retry_after_s"]

_DAY_S = 600.0
"""A longer Retry-After means the daily quota, not a burst."""
_WINDOW_S = 300.0
"""The metric-value window is five minutes long."""
_COUNTS = ("SEGMENT_LIMIT_EXCEEDED", "TEST_ACCOUNT_LIMIT_REACHED")

_BY_STATUS: dict[int, type[ApiError]] = {
    401: AuthenticationError,
    403: PermissionDenied,
    404: NotFound,
    408: ServerError,
    409: Conflict,
    412: Conflict,
    413: RequestTooLarge,
    414: RequestTooLarge,
    426: VersionSunset,
    431: RequestTooLarge,
}
_ADVICE: dict[type[ApiError], str] = {
    AuthenticationError: "the access token is missing, expired or revoked: get a new one",
    PermissionDenied: "a scope of the application or a role on the ad account is missing",
    RequestTooLarge: "ask for less in one call",
    VersionMissing: "the LinkedIn-Version header did not arrive",
    QuotaExhausted: "the daily quota is spent; it resets at midnight UTC",
}


def refusal(
    status: int,
    headers: Mapping[str, str],
    body: bytes,
    *,
    request_id: str | None = None,
    attempts: int = 1,
    operation: str = "",
    version: str | None = None,
    now: datetime | None = None,
) -> ApiError:
    """The error that an answer is, whatever its body looks like: JSON of any shape, HTML, nothing.

    `headers` have names in lower case; `now` is for reset times. The message never holds a query.
    """
    document, text = _read(body)
    return _error(
        status,
        document,
        text,
        headers=headers,
        now=now or datetime.now(UTC),
        operation=operation,
        version=version,
        request_id=request_id,
        attempts=attempts,
    )


def element_refusal(document: Mapping[str, Any], *, operation: str = "") -> ApiError:
    """The error of one element of a batch."""
    status = _integer(document.get("status")) or 400
    return _error(
        status,
        document,
        "",
        headers={},
        now=datetime.now(UTC),
        operation=operation,
        version=None,
        request_id=None,
        attempts=1,
    )


def embedded_refusal(document: object) -> int | None:
    """The status of an error body that came with HTTP 200; None where it is none."""
    if not isinstance(document, dict):
        return None
    if {"elements", "results", "value", "id"} & set(document):
        return None
    status = _integer(document.get("status"))
    return status if status is not None and 400 <= status <= 599 else None


def retry_after_s(headers: Mapping[str, str], now: datetime) -> float | None:
    """Seconds that the server asks to wait; a date counts from the server's own `Date`."""
    text = headers.get("retry-after", "").strip()
    if text.isascii() and text.isdigit():
        return float(text)
    when = _date(text)
    if when is None:
        return None
    return max(0.0, (when - (_date(headers.get("date", "")) or now)).total_seconds())


def _error(
    status: int,
    document: Mapping[str, Any],
    text: str,
    *,
    headers: Mapping[str, str],
    now: datetime,
    operation: str,
    version: str | None,
    request_id: str | None,
    attempts: int,
) -> ApiError:
    inputs = _input_errors(document)
    code = _text(document.get("code")) or next((i.code for i in inputs if i.code), None)
    said = _text(document.get("message")) or text
    facts: dict[str, Any] = {
        "status": status,
        "code": code,
        "service_error_code": _integer(document.get("serviceErrorCode")),
        "input_errors": inputs,
        "request_id": request_id,
        "attempts": attempts,
    }
    kind = _kind(status, code, said, headers, now)
    message = _message(kind, status, code, said, inputs, operation, version)
    if kind in (RateLimited, QuotaExhausted):
        wait = retry_after_s(headers, now)
        if wait is None and kind is RateLimited and _names_window(said):
            wait = _WINDOW_S
        facts["retry_after_s"] = wait
        if kind is QuotaExhausted:
            facts["resets_at"] = _midnight(_date(headers.get("date", "")) or now)
    return kind(message, **facts)


def _kind(
    status: int, code: str | None, said: str, headers: Mapping[str, str], now: datetime
) -> type[ApiError]:
    if code and (code in _COUNTS or code.endswith("TEST_ACCOUNT_LIMIT_REACHED")):
        return LimitReached
    if status == 429:
        daily = "DAY limit" in said or (retry_after_s(headers, now) or 0.0) > _DAY_S
        return QuotaExhausted if daily else RateLimited
    if code == "VERSION_MISSING":
        return VersionMissing
    if status >= 500:
        return ServerError
    return _BY_STATUS.get(status, InvalidRequest)


def _names_window(said: str) -> bool:
    return "45 million" in said or "metric values" in said


def _message(
    kind: type[ApiError],
    status: int,
    code: str | None,
    said: str,
    inputs: tuple[InputError, ...],
    operation: str,
    version: str | None,
) -> str:
    head = f"{operation}: " if operation else ""
    parts = [f"{head}HTTP {status}" + (f" {code}" if code else "")]
    if said:
        parts.append(said)
    if fields := [f"{i.field} ({i.code or i.description})" for i in inputs if i.field]:
        parts.append("fields: " + ", ".join(fields))
    if kind is VersionSunset:
        sent = f"version {version} is" if version else "the version sent is"
        parts.append(f"{sent} not active: use a newer one, LinkedInAds(version=...)")
    elif advice := _ADVICE.get(kind):
        parts.append(advice)
    return "; ".join(parts)


def _read(body: bytes) -> tuple[Mapping[str, Any], str]:
    """The JSON object of a body, or the start of its text."""
    try:
        document = json.loads(body)
    except (ValueError, RecursionError):
        document = None
    if isinstance(document, dict):
        return document, ""
    text = " ".join(body[:400].decode("utf-8", "replace").split())
    return {}, text[:200]


def _input_errors(document: Mapping[str, Any]) -> tuple[InputError, ...]:
    details = document.get("errorDetails")
    if not isinstance(details, dict):
        return ()
    found = []
    for name in ("inputErrors", "conditionalInputErrors"):
        listed = details.get(name)
        for entry in listed if isinstance(listed, list) else ():
            if isinstance(entry, dict):
                found.append(_input_error(entry))
    return tuple(found)


def _input_error(entry: Mapping[str, Any]) -> InputError:
    place = entry.get("input")
    path = place.get("inputPath") if isinstance(place, dict) else None
    field = path.get("fieldPath") if isinstance(path, dict) else None
    return InputError(_text(field), _text(entry.get("code")), _text(entry.get("description")))


def _text(value: object) -> str | None:
    return " ".join(value.split())[:500] or None if isinstance(value, str) else None


def _integer(value: object) -> int | None:
    return value if isinstance(value, int) and not isinstance(value, bool) else None


def _date(text: str) -> datetime | None:
    try:
        when = parsedate_to_datetime(text)
    except (ValueError, TypeError, IndexError, OverflowError):
        return None
    return when if when.tzinfo else when.replace(tzinfo=UTC)


def _midnight(now: datetime) -> datetime:
    day = now.astimezone(UTC).replace(hour=0, minute=0, second=0, microsecond=0)
    return day + timedelta(days=1)
