"""Answers that are a no, in every shape they come in, to the errors of this library.

Source: reference/api-versions-errors-limits a.3, c, d; reference/restli-protocol 12.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime, time, timedelta
from email.utils import parsedate_to_datetime
from typing import Any

import attrs
import orjson

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
from linkedin_ads_async.versions import NEWEST

__all__ = ["element_refusal", "embedded_refusal", "refusal", "retry_after_s"]

LONGEST_PAUSE_S = 600.0
"""A server that wants a longer pause than this is out of quota, not busy."""
METRIC_WINDOW_S = 300.0
"""Length of the window of 45 million metric values."""

_READ = 4096
"""Bytes of a page, or characters of a message, that are looked at."""
_SHOWN = 300
"""Characters of a text that a message quotes."""
_TITLE = re.compile(r"<title[^>]*>(.*?)</title>", re.IGNORECASE | re.DOTALL)
_TAG = re.compile(r"<[^>]*>")
_QUERY = re.compile(r"\?\S*=\S*")
_SECONDS = re.compile(r"[0-9]{1,9}(\.[0-9]+)?")

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
_BY_CODE: dict[str, type[ApiError]] = {
    "NONEXISTENT_VERSION": VersionSunset,
    "SEGMENT_LIMIT_EXCEEDED": LimitReached,
    "VERSION_MISSING": VersionMissing,
}
_ADVICE: dict[type[ApiError], str] = {
    AuthenticationError: "get a new access token",
    PermissionDenied: (
        "check the scopes of the token (r_ads to read, rw_ads to write, r_ads_reporting for "
        "analytics) and the member's role on the ad account"
    ),
    NotFound: "check the id; what the token may not see is answered with 404 too",
    Conflict: "somebody else changed it: read it again, then decide",
    RequestTooLarge: "send fewer ids, or less in one request",
    VersionMissing: "send the LinkedIn-Version header and let no proxy drop it",
    LimitReached: "waiting does not help: remove some first, or have the limit raised",
    RateLimited: "wait, then call less often",
    ServerError: "LinkedIn's side failed: try again later",
}


@attrs.frozen
class _Told:
    """What a body says, whatever its shape was."""

    message: str = ""
    code: str | None = None
    service_error_code: int | None = None
    input_errors: tuple[InputError, ...] = ()


def refusal(
    status: int,
    headers: Mapping[str, str],
    body: bytes,
    *,
    request_id: str | None = None,
    attempts: int = 1,
    operation: str = "",
    version: str | None = None,
    request_bytes: int | None = None,
    now: datetime | None = None,
) -> ApiError:
    """Make the error of an answer with status 400 or more, from any body.

    Header names are lower case; `now` stands in where the server sends no `Date`.
    """
    told = _told_by(_document(body), body)
    facts: dict[str, Any] = {
        "status": status,
        "code": told.code,
        "service_error_code": told.service_error_code,
        "input_errors": told.input_errors,
        "request_id": request_id or headers.get("x-li-uuid") or headers.get("x-li-request-id"),
        "attempts": attempts,
    }
    kind = _kind(status, told)
    line = _line(status, told, operation)
    if status == 429 and kind is not LimitReached:
        return _throttled(line, told, headers, now, facts)
    if kind is ServerError:
        facts["retry_after_s"] = _pause_s(headers, _server_time(headers) or now)
    if kind is RequestTooLarge and request_bytes is not None:
        line += f" [{request_bytes:,} bytes of URL and body]"
    return kind(_advised(line, _advice(kind, version)), **facts)


def element_refusal(document: Mapping[str, Any], *, operation: str = "") -> ApiError:
    """Make the error of one entry of a batch's `errors`."""
    told = _told_by(document, b"")
    status = _integer(document.get("status"))
    kind = _kind(status or 400, told)
    if status == 429 and kind is not LimitReached:
        kind = QuotaExhausted if _names_the_day(told) else RateLimited
    return kind(
        _advised(_line(status, told, operation), _advice(kind, None)),
        status=status,
        code=told.code,
        service_error_code=told.service_error_code,
        input_errors=told.input_errors,
        attempts=1,
    )


def retry_after_s(headers: Mapping[str, str], now: datetime) -> float | None:
    """Return the pause that `Retry-After` asks for, in seconds; None for none, or for junk.

    A date counts from the server's own `Date`, so that a wrong clock here does no harm.
    """
    return _pause_s(headers, _server_time(headers) or now)


def embedded_refusal(document: object) -> int | None:
    """Return the status of an error body that came with HTTP 200; None for a real answer.

    >>> embedded_refusal({"status": 404, "message": "no such thing"})
    404
    """
    if not isinstance(document, dict) or document.keys() & {"elements", "results", "value", "id"}:
        return None
    status = _integer(document.get("status"))
    return status if status is not None and 400 <= status < 600 else None


def _document(body: bytes) -> dict[str, Any] | None:
    try:
        document = orjson.loads(body)
    except orjson.JSONDecodeError:
        return None  # gateways answer with HTML, plain text or nothing
    return document if isinstance(document, dict) else None


def _told_by(document: Mapping[str, Any] | None, body: bytes) -> _Told:
    if document is None:
        return _Told(_plain(body[:_READ].decode("utf-8", "replace")))
    inputs = tuple(_input_errors(document.get("errorDetails")))
    # Errors of query parameters have their codes only there.
    codes = [_text(document.get("code")), *(error.code for error in inputs)]
    return _Told(
        _text(document.get("message")) or "",
        next((code for code in codes if code), None),
        _integer(document.get("serviceErrorCode")),
        inputs,
    )


def _input_errors(details: object) -> Iterator[InputError]:
    if not isinstance(details, dict):
        return
    for name in ("inputErrors", "conditionalInputErrors"):
        listed = details.get(name)
        for one in listed if isinstance(listed, list) else ():
            if isinstance(one, dict):
                field = _inside(_inside(_inside(one, "input"), "inputPath"), "fieldPath")
                yield InputError(
                    _text(field), _text(one.get("code")), _text(one.get("description"))
                )


def _inside(record: object, name: str) -> object:
    return record.get(name) if isinstance(record, dict) else None


def _text(value: object) -> str | None:
    return value if isinstance(value, str) and value else None


def _integer(value: object) -> int | None:
    return value if isinstance(value, int) and not isinstance(value, bool) else None


def _plain(text: str) -> str:
    title = _TITLE.search(text)
    return title[1] if title else _TAG.sub(" ", text)


def _one_line(text: str) -> str:
    """Shorten to one line that can stand in a log: no line breaks, no terminal escapes."""
    plain = "".join(char if char.isprintable() else " " for char in text[:_READ])
    # Gateways quote the URL, and errors never hold a query.
    line = " ".join(_QUERY.sub("?...", plain).split())
    return line if len(line) <= _SHOWN else f"{line[:_SHOWN]}..."


def _kind(status: int, told: _Told) -> type[ApiError]:
    for code in (told.code, *(error.code for error in told.input_errors)):
        if code in _BY_CODE:
            return _BY_CODE[code]
        if code and code.endswith("ACCOUNT_LIMIT_REACHED"):
            return LimitReached
    return ServerError if status >= 500 else _BY_STATUS.get(status, InvalidRequest)


def _throttled(
    line: str,
    told: _Told,
    headers: Mapping[str, str],
    now: datetime | None,
    facts: Mapping[str, Any],
) -> ApiError:
    base = _server_time(headers) or now
    pause = _pause_s(headers, base)
    if _names_the_day(told) or (pause is not None and pause > LONGEST_PAUSE_S):
        resets_at = _midnight_after(base) if base else None
        return QuotaExhausted(
            _advised(line, _quota_advice(resets_at)),
            retry_after_s=pause,
            resets_at=resets_at,
            **facts,
        )
    if pause is None and _names_the_metric_window(told):
        pause = METRIC_WINDOW_S
    return RateLimited(_advised(line, _ADVICE[RateLimited]), retry_after_s=pause, **facts)


def _names_the_day(told: _Told) -> bool:
    return "day limit" in told.message.lower()


def _names_the_metric_window(told: _Told) -> bool:
    message = told.message.lower()
    return "45 million" in message or "metric values" in message


def _pause_s(headers: Mapping[str, str], base: datetime | None) -> float | None:
    text = headers.get("retry-after", "").strip()
    if _SECONDS.fullmatch(text):
        return float(text)
    until = _http_date(text)
    return max(0.0, (until - base).total_seconds()) if until and base else None


def _server_time(headers: Mapping[str, str]) -> datetime | None:
    return _http_date(headers.get("date", ""))


def _midnight_after(when: datetime) -> datetime:
    """Quotas are counted by calendar days in UTC."""
    return datetime.combine(when.astimezone(UTC).date() + timedelta(days=1), time(), UTC)


def _http_date(text: str) -> datetime | None:
    try:
        when = parsedate_to_datetime(text)
    except (TypeError, ValueError, IndexError, OverflowError):
        return None  # the standard library's parser raises all of these for junk
    if not 1970 <= when.year < 9999:
        return None
    return when if when.tzinfo else when.replace(tzinfo=UTC)


def _line(status: int | None, told: _Told, operation: str) -> str:
    """Operation, status, code, LinkedIn's words, failing fields; never the query."""
    head = _one_line(" ".join(str(part) for part in (status, told.code) if part))
    fields = "; ".join(
        _one_line(f"{error.field or 'input'}: {error.description or error.code or 'refused'}")
        for error in told.input_errors
    )
    named = f" [{fields}]" if fields else ""
    words = _one_line(told.message)
    return f"{operation or 'the call'} was refused: {head} {words}".rstrip() + named


def _advised(line: str, advice: str) -> str:
    return f"{line} -- {advice}" if advice else line


def _advice(kind: type[ApiError], version: str | None) -> str:
    if kind is VersionSunset:
        named = f"LinkedIn-Version {version}" if version else "that LinkedIn-Version"
        if version == NEWEST:
            return f"{named} is switched off, and it is the newest known here: update this library"
        return f'{named} is switched off: use LinkedInAds(version="{NEWEST}"), the newest known'
    return _quota_advice(None) if kind is QuotaExhausted else _ADVICE.get(kind, "")


def _quota_advice(resets_at: datetime | None) -> str:
    when = f"{resets_at:%Y-%m-%d %H:%M} UTC" if resets_at else "midnight UTC"
    return f"the day's calls are spent: nothing helps before {when}"
