"""What LinkedIn knows of a token: whether it works, how long, and for what."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any, Final

import attrs

from linkedin_ads_async.errors import DecodeError
from linkedin_ads_async.transport.auth import Secret, checked, hidden
from linkedin_ads_async.transport.clock import Clock
from linkedin_ads_async.transport.oauth import Application, endpoint, json_object, setting
from linkedin_ads_async.transport.retry import Retries

__all__ = ["INTROSPECT_URL", "TokenStatus", "introspect"]

INTROSPECT_URL: Final = "https://www.linkedin.com/oauth/v2/introspectToken"


@attrs.frozen(kw_only=True)
class TokenStatus:
    """A token as LinkedIn sees it at this moment; None is what it did not say."""

    active: bool
    """False for a token of another application too."""
    status: str | None = None
    """`active`, `expired` or `revoked`."""
    expires_at: datetime | None = None
    scopes: tuple[str, ...] = ()
    """Empty for tokens that no member gave."""
    auth_type: str | None = None
    """`3L` where a member consented, `2L` for an application alone, `Enterprise_User`."""


async def introspect(
    token: str | Secret,
    *,
    client_id: str,
    client_secret: str | Secret,
    url: str = INTROSPECT_URL,
    retries: Retries | None = None,
    clock: Clock | None = None,
    proxy: str | None = None,
    ca_file: str | None = None,
    trust_env: bool = False,
) -> TokenStatus:
    """Ask LinkedIn about a token of your own application.

    >>> status = await introspect("AQX...", client_id="...", client_secret="...")
    >>> status.active, status.expires_at, status.scopes

    Raises `AuthenticationError` where the client id or secret is wrong.
    Source: reference/api-versions-errors-limits e.3.
    """
    token, client_secret = hidden(token), hidden(client_secret)
    application = Application(
        client_id=setting("client_id", Secret(client_id)).reveal(),
        client_secret=setting("client_secret", client_secret),
        retries=retries,
        clock=clock or Clock(),
        proxy=proxy,
        ca_file=ca_file,
        trust_env=trust_env,
    )
    answer: TokenStatus = await application.ask(
        endpoint("url", url), "oauth.introspect", {"token": checked(token)}, _status
    )
    return answer


def _status(body: bytes) -> tuple[TokenStatus, int]:
    document = json_object(body)
    active = document.get("active")
    if not isinstance(active, bool):
        raise DecodeError("active of the introspection is neither true nor false")
    scope = _text(document.get("scope")) or ""
    status = TokenStatus(
        active=active,
        status=_text(document.get("status")),
        expires_at=_moment(document.get("expires_at")),
        scopes=tuple(name.strip() for name in scope.split(",") if name.strip()),
        auth_type=_text(document.get("auth_type")),
    )
    return status, 0


def _text(value: Any) -> str | None:
    return value if isinstance(value, str) else None


def _moment(seconds: Any) -> datetime | None:
    if seconds is None:
        return None
    try:
        return datetime.fromtimestamp(seconds, UTC)
    except (OSError, OverflowError, TypeError, ValueError):
        raise DecodeError("expires_at of the introspection is no number of seconds") from None
