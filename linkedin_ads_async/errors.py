"""Everything that can go wrong, as one tree.

LinkedInAdsError
├── UsageError (ValueError)     refused before anything is sent
├── TransportError              no usable answer: connect, tls, timeout, protocol, coding
│   ├── ResponseTooLarge
│   └── RedirectRefused
├── DecodeError                 an answer that is not what the spec says
│   └── PagingError
├── ApiError                    LinkedIn said no
│   ├── InvalidRequest          400, 422 and every other refusal of what was asked
│   ├── AuthenticationError     401
│   │   └── ReauthorizationRequired
│   ├── PermissionDenied        403
│   ├── NotFound                404
│   ├── Conflict                409, 412
│   ├── RequestTooLarge         413, 414, 431
│   ├── VersionError
│   │   ├── VersionMissing      400 VERSION_MISSING
│   │   └── VersionSunset       426
│   ├── Throttled               429
│   │   ├── RateLimited         passes by itself; retried
│   │   └── QuotaExhausted      the day's calls are spent; not retried
│   ├── LimitReached            a count that waiting does not cure
│   └── ServerError             5xx and 408
├── OutcomeUnknown              a write whose answer never came; never sent again
├── IncompleteAnalytics         analytics that could not be made whole
└── StoreError                  disk full, folder in use, journal damaged

None of them ever holds a token, a query or a request body.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

__all__ = [
    "ApiError",
    "AuthenticationError",
    "Conflict",
    "DecodeError",
    "IncompleteAnalytics",
    "InputError",
    "InvalidRequest",
    "LimitReached",
    "LinkedInAdsError",
    "NotFound",
    "OutcomeUnknown",
    "PagingError",
    "PermissionDenied",
    "QuotaExhausted",
    "RateLimited",
    "ReauthorizationRequired",
    "RedirectRefused",
    "RequestTooLarge",
    "ResponseTooLarge",
    "ServerError",
    "StoreError",
    "Throttled",
    "TransportError",
    "UsageError",
    "VersionError",
    "VersionMissing",
    "VersionSunset",
]

TransportKind = Literal["connect", "tls", "timeout", "protocol", "coding"]


class InputError(NamedTuple):
    """One field that LinkedIn refused, as `errorDetails.inputErrors[]` names it."""

    field: str | None
    code: str | None
    description: str | None


class LinkedInAdsError(Exception):
    """The root: `except LinkedInAdsError` catches all that this library raises on purpose.

    What an answer did not say is `None` (or empty); `attempts` counts the requests made.
    """

    def __init__(
        self,
        message: str,
        *,
        status: int | None = None,
        code: str | None = None,
        service_error_code: int | None = None,
        input_errors: Sequence[InputError] = (),
        request_id: str | None = None,
        attempts: int = 0,
    ) -> None:
        super().__init__(message)
        self.message = message
        self.status = status
        self.code = code
        self.service_error_code = service_error_code
        self.input_errors = tuple(input_errors)
        self.request_id = request_id
        self.attempts = attempts


class UsageError(LinkedInAdsError, ValueError):
    """Refused before anything was sent: a bad metric, bad text, a version that lacks it."""


class TransportError(LinkedInAdsError):
    """No usable answer came. `sent` is False only when the request surely never left."""

    def __init__(
        self, message: str, *, kind: TransportKind, sent: bool = True, **facts: Any
    ) -> None:
        super().__init__(message, **facts)
        self.kind = kind
        self.sent = sent


class ResponseTooLarge(TransportError):
    """The answer grew past the size limit, before or after decompression."""


class RedirectRefused(TransportError):
    """The API does not redirect; the answer pointed elsewhere and was not followed."""


class DecodeError(LinkedInAdsError):
    """An answer that is not what the spec says; the message names the field."""


class PagingError(DecodeError):
    """Pages that loop, or a next link that cannot be used."""


class ApiError(LinkedInAdsError):
    """LinkedIn answered, and the answer is no."""


class InvalidRequest(ApiError):
    """400 or 422: `input_errors` names the failing fields where LinkedIn does."""


class AuthenticationError(ApiError):
    """401: the token is missing, expired or revoked."""


class ReauthorizationRequired(AuthenticationError):
    """The refresh token is of no more use: the member has to consent again."""


class PermissionDenied(ApiError):
    """403: a scope of the application or a role on the ad account is missing."""


class NotFound(ApiError):
    """404: no such entity, or one that this token may not know of."""


class Conflict(ApiError):
    """409 or 412: somebody else changed it; read again, then decide."""


class RequestTooLarge(ApiError):
    """413, 414 or 431: the request is larger than LinkedIn takes."""


class VersionError(ApiError):
    """The `LinkedIn-Version` header is at fault."""


class VersionMissing(VersionError):
    """400 VERSION_MISSING: the header did not arrive."""


class VersionSunset(VersionError):
    """426: the version is switched off, or never was on."""


class Throttled(ApiError):
    """429. `retry_after_s` is what the server asked for, when it did."""

    def __init__(self, message: str, *, retry_after_s: float | None = None, **facts: Any) -> None:
        super().__init__(message, **facts)
        self.retry_after_s = retry_after_s


class RateLimited(Throttled):
    """A limit that passes within minutes."""


class QuotaExhausted(Throttled):
    """The daily quota is spent; `resets_at` (UTC) is when calling makes sense again."""

    def __init__(self, message: str, *, resets_at: datetime | None = None, **facts: Any) -> None:
        super().__init__(message, **facts)
        self.resets_at = resets_at


class LimitReached(ApiError):
    """A count that waiting does not cure: segments, campaigns, test accounts."""


class ServerError(ApiError):
    """5xx or 408: LinkedIn's side failed. `retry_after_s` is what it asked for, when it did."""

    def __init__(self, message: str, *, retry_after_s: float | None = None, **facts: Any) -> None:
        super().__init__(message, **facts)
        self.retry_after_s = retry_after_s


class OutcomeUnknown(LinkedInAdsError):
    """A write went out and its answer never came: it may or may not have happened.

    It is never sent again. Look whether `operation` took effect, then decide.
    """

    def __init__(self, message: str, *, operation: str, **facts: Any) -> None:
        super().__init__(message, **facts)
        self.operation = operation


class IncompleteAnalytics(LinkedInAdsError):
    """Analytics that cannot be made whole: `units` names what is missing, `report` the rest."""

    def __init__(
        self, message: str, *, units: Sequence[str] = (), report: object = None, **facts: Any
    ) -> None:
        super().__init__(message, **facts)
        self.units = tuple(units)
        self.report = report


class StoreError(LinkedInAdsError):
    """The store on disk cannot be written or read."""
