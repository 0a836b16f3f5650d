"""Access tokens that renew themselves from a refresh token."""

from __future__ import annotations

import hashlib
import logging
import math
from collections.abc import Mapping
from datetime import timedelta
from functools import partial
from typing import Any, Final

from linkedin_ads_async.errors import (
    DecodeError,
    LinkedInAdsError,
    ReauthorizationRequired,
    UsageError,
)
from linkedin_ads_async.transport.auth import Secret, checked, hidden
from linkedin_ads_async.transport.clock import Clock
from linkedin_ads_async.transport.flight import SingleFlight
from linkedin_ads_async.transport.oauth import Application, Form, endpoint, json_object, setting
from linkedin_ads_async.transport.retry import Retries
from linkedin_ads_async.transport.stores import MemoryStore, Tokens, TokenStore

__all__ = ["TOKEN_URL", "RefreshToken"]

TOKEN_URL: Final = "https://www.linkedin.com/oauth/v2/accessToken"  # noqa: S105  # an address

_AHEAD_SHARE: Final = 0.1
"""Of a token's life: one that lives minutes is not renewed a day ahead."""
_AGAIN_S: Final = 600.0
"""After a refresh ahead of time that failed: the old token still works."""
_YOUNG_S: Final = 300.0
"""A token that is refused at this age is not made good by another one."""
_END_NEAR: Final = timedelta(days=30)
_SAME: Final = timedelta(minutes=1)
_LONGEST_S: Final = 1e10

logger = logging.getLogger("linkedin_ads_async")


class RefreshToken:
    """Access tokens from a refresh token: renewed ahead of their end, and once on 401.

    >>> token = RefreshToken(
    ...     client_id="...", client_secret="...", refresh_token="...", store=FileStore("t.json")
    ... )
    >>> async with LinkedInAds(token=token) as ads: ...

    An access token lives 60 days. The refresh token lives 365 days from the member's consent, and
    using it does not make that longer; a warning is logged once within 30 days of that end, where
    LinkedIn told it. However many tasks need a token, one asks for it, and it is stored before it
    is used. A final no is `ReauthorizationRequired`, then and at every later call, without asking
    again. Source: reference/api-versions-errors-limits e.2, e.8.

    Args:
        access_token: One that is there already: used until LinkedIn refuses it, unless the store
            has a newer one.
        store: Where new tokens are kept; in memory where it is not given.
        token_url: Address of the token endpoint; https, unless it is this machine.
        ahead_s: How long before its end a token is renewed, at most a tenth of its life. Where that
            fails, the old one is used on, up to its end.
    """

    def __init__(
        self,
        *,
        client_id: str,
        client_secret: str | Secret,
        refresh_token: str | Secret,
        access_token: str | Secret | None = None,
        store: TokenStore | None = None,
        token_url: str = TOKEN_URL,
        ahead_s: float = 86_400.0,
        retries: Retries | None = None,
        clock: Clock | None = None,
        proxy: str | None = None,
        ca_file: str | None = None,
        trust_env: bool = False,
    ) -> None:
        client_secret, refresh_token = hidden(client_secret), hidden(refresh_token)
        first = None if access_token is None else hidden(access_token)
        del access_token
        self._clock = clock or Clock()
        self._application = Application(
            client_id=setting("client_id", Secret(client_id)).reveal(),
            client_secret=setting("client_secret", client_secret),
            retries=retries,
            clock=self._clock,
            proxy=proxy,
            ca_file=ca_file,
            trust_env=trust_env,
        )
        self._url = endpoint("token_url", token_url)
        self._ahead_s = ahead_s
        self._store = store or MemoryStore()
        self._given = setting("refresh_token", refresh_token)
        self._origin = _fingerprint(client_id, self._given)
        self._first = None if first is None else self._unstored(checked(first))
        self._held: Tokens | None = None
        self._unsaved: Tokens | None = None
        self._ended: LinkedInAdsError | None = None
        self._again_at = self._renewed_at = -math.inf
        self._warned = False
        self._opening = SingleFlight(self._open)
        self._renewing = SingleFlight(self._renew)
        self._renewing_ahead = SingleFlight(self._renew_ahead)

    async def token(self) -> Secret:
        """The token to use now; asks for another one where it is over or nearly so.

        Its end is compared with the wall clock each time, so that a clock that jumps does no harm.
        """
        held = self._held or await self._opening.join()
        if self._is_over(held):
            held = await self._renewing.join()
        elif self._is_due(held):
            held = await self._renewing_ahead.join()
        self._warn_of_the_end(held)
        return held.access_token

    async def refused(self, token: Secret) -> bool:
        """Get another token, unless that has happened since `token` was given out."""
        held = self._held
        if held is None or held.access_token != token:
            return True
        # LinkedIn needs seconds to know a new token; more of them would not help.
        if self._clock.monotonic() - self._renewed_at > _YOUNG_S:
            await self._renewing.join()
        return True

    async def _open(self) -> Tokens:
        stored = await self._stored()
        first = stored or self._first
        if first is None or self._is_over(first):
            return await self._renew()
        self._held = first
        return first

    async def _renew(self) -> Tokens:
        if self._ended is not None:
            raise self._ended.with_traceback(None)
        stored = await self._stored()
        if stored is not None and self._is_news(stored):
            self._held = stored  # another process was faster
            return stored
        # Kept where storing fails, so that the endpoint is not asked once more for each try.
        self._unsaved = fresh = self._unsaved or await self._asked(stored or self._held)
        await self._store.save(fresh)
        self._unsaved, self._held = None, fresh
        self._renewed_at = self._clock.monotonic()
        return fresh

    async def _renew_ahead(self) -> Tokens:
        held = self._held
        try:
            return await self._renewing.join()
        except LinkedInAdsError as error:
            if held is None:
                raise
            pause_s = math.inf if self._ended else _AGAIN_S
            self._again_at = self._clock.monotonic() + pause_s
            logger.warning("the access token is used up to its end, %s: %s", held.expires_at, error)
            return held

    async def _asked(self, last: Tokens | None) -> Tokens:
        used = last.refresh_token if last else self._given
        form: Form = {"grant_type": "refresh_token", "refresh_token": used}
        kept: dict[str, Any] = {
            "origin": self._origin,
            "issued_at": self._clock.now(),
            "refresh_token": used,
            "refresh_expires_at": last.refresh_expires_at if last else None,
        }
        try:
            fresh: Tokens = await self._application.ask(
                self._url, "oauth.refresh", form, partial(_tokens, kept=kept)
            )
        except (ReauthorizationRequired, UsageError) as error:
            self._ended = error
            raise
        return fresh

    async def _stored(self) -> Tokens | None:
        stored = await self._store.load()
        return stored if stored is not None and stored.origin == self._origin else None

    def _unstored(self, first: Secret) -> Tokens:
        return Tokens(access_token=first, refresh_token=self._given, origin=self._origin)

    def _is_news(self, stored: Tokens) -> bool:
        same = self._held is not None and self._held.access_token == stored.access_token
        return not same and not self._is_over(stored)

    def _is_over(self, held: Tokens) -> bool:
        return held.expires_at is not None and self._clock.now() >= held.expires_at

    def _is_due(self, held: Tokens) -> bool:
        """Whether another token would be had in good time, and would live longer."""
        expires_at, end = held.expires_at, held.refresh_expires_at
        if expires_at is None or self._clock.monotonic() < self._again_at:
            return False
        if end is not None and expires_at >= end - _SAME:
            return False
        ahead = timedelta(seconds=self._ahead_s)
        if held.issued_at is not None:
            ahead = min(ahead, _AHEAD_SHARE * (expires_at - held.issued_at))
        return self._clock.now() >= expires_at - ahead

    def _warn_of_the_end(self, held: Tokens) -> None:
        end = held.refresh_expires_at
        if self._warned or end is None or self._clock.now() < end - _END_NEAR:
            return
        self._warned = True
        logger.warning(
            "the refresh token ends on %s and cannot be prolonged: have the member consent anew",
            end.date(),
        )


def _fingerprint(client_id: str, refresh_token: Secret) -> str:
    return hashlib.sha256(f"{client_id}\n{refresh_token.reveal()}".encode()).hexdigest()[:16]


def _tokens(body: bytes, *, kept: Mapping[str, Any]) -> tuple[Tokens, int]:
    """Read the token endpoint's answer over what is known already."""
    document = json_object(body)
    told: dict[str, Any] = {
        "access_token": _token(document, "access_token"),
        "expires_at": kept["issued_at"] + _seconds(document, "expires_in"),
    }
    if document.get("refresh_token") is not None:
        told["refresh_token"] = _token(document, "refresh_token")
    if document.get("refresh_token_expires_in") is not None:
        end = kept["issued_at"] + _seconds(document, "refresh_token_expires_in")
        told["refresh_expires_at"] = end
    return Tokens(**{**kept, **told}), 0


def _token(document: Mapping[str, Any], name: str) -> Secret:
    try:
        return checked(Secret(document[name]))
    except (KeyError, UsageError):
        raise DecodeError(f"the answer of the token endpoint has no usable {name}") from None


def _seconds(document: Mapping[str, Any], name: str) -> timedelta:
    value = document.get(name)
    if not isinstance(value, int | float) or not 0 < value < _LONGEST_S:
        raise DecodeError(f"{name} of the token endpoint is no number of seconds")
    return timedelta(seconds=value)
