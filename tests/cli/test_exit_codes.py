"""What a script can tell apart by the exit code alone."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from linkedin_ads_async import (
    AuthenticationError,
    IncompleteAnalytics,
    LinkedInAds,
    LinkedInAdsError,
    PermissionDenied,
    QuotaExhausted,
    ServerError,
    UsageError,
)
from linkedin_ads_async.cli.app import run


@pytest.mark.parametrize(
    ("error", "code"),
    [
        (UsageError("a bad name"), 2),
        (AuthenticationError("no token"), 3),
        (PermissionDenied("no role"), 3),
        (QuotaExhausted("spent", resets_at=datetime(2026, 11, 26, tzinfo=UTC)), 4),
        (IncompleteAnalytics("one unit is missing", report="the report of what there is"), 1),
        (ServerError("HTTP 500"), 1),
    ],
)
def test_each_kind_of_failure_has_its_code(
    error: LinkedInAdsError,
    code: int,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    def fail(**_: object) -> LinkedInAds:
        raise error

    monkeypatch.setattr(LinkedInAds, "from_env", fail)
    assert code == run(["accounts"])
    said = capsys.readouterr().err
    assert f"error: {error}\n" in said
    assert ("the report of what there is" in said) is isinstance(error, IncompleteAnalytics)
