"""The table of what follows a failure, row by row."""

from __future__ import annotations

import pytest

from linkedin_ads_async.errors import (
    DecodeError,
    LinkedInAdsError,
    PermissionDenied,
    QuotaExhausted,
    RateLimited,
    RedirectRefused,
    ResponseTooLarge,
    ServerError,
    TransportError,
)
from linkedin_ads_async.transport.retry import verdict


@pytest.mark.parametrize(
    "error",
    [
        TransportError("x", kind="timeout"),
        TransportError("x", kind="coding"),
        ResponseTooLarge("x", kind="protocol"),
        ServerError("x", status=504),
        DecodeError("x"),
    ],
    ids=lambda error: type(error).__name__,
)
def test_a_write_without_a_usable_answer_has_an_unknown_outcome(error: LinkedInAdsError) -> None:
    assert "unknown" == verdict(error, read=False)


@pytest.mark.parametrize(
    ("error", "again_read", "again_write"),
    [
        (RateLimited("x", status=429), True, True),
        (TransportError("x", kind="connect", sent=False), True, True),
        (TransportError("x", kind="tls", sent=False), False, False),
        (TransportError("x", kind="timeout"), True, False),
        (TransportError("x", kind="protocol"), True, False),
        (RedirectRefused("x", kind="protocol"), False, False),
        (ResponseTooLarge("x", kind="protocol"), False, False),
        (ServerError("x", status=503), True, False),
        (ServerError("x", status=500), True, False),
        (ServerError("x", status=408), True, False),
        (DecodeError("x"), True, False),
        (PermissionDenied("x", status=403), False, False),
        (QuotaExhausted("x", status=429), False, False),
    ],
)
def test_who_is_sent_again(error: LinkedInAdsError, again_read: bool, again_write: bool) -> None:
    expected = (again_read, again_write)
    assert expected == tuple(verdict(error, read=read) == "again" for read in (True, False))
