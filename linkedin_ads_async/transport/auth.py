"""Where access tokens come from, and the holder that never prints them."""

from __future__ import annotations

import os
import re
from collections.abc import Awaitable, Callable, Mapping
from typing import Protocol

from linkedin_ads_async.errors import UsageError

__all__ = [
    "CallbackToken",
    "EnvironmentToken",
    "HiddenBytes",
    "Secret",
    "StaticToken",
    "TokenSource",
    "bearer",
    "checked",
    "hidden",
]

_TOKEN = re.compile(r"[!-~]+")


class Secret:
    """Text that shows as `***` wherever it is printed; `reveal()` gives it away."""

    __slots__ = ("_text",)

    def __init__(self, text: str) -> None:
        self._text = text

    def reveal(self) -> str:
        return self._text

    def __repr__(self) -> str:
        return "***"

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Secret) and other._text == self._text

    def __hash__(self) -> int:
        return hash(self._text)

    def __reduce__(self) -> str:
        raise TypeError("a secret is not pickled: read it again where it is used")


class HiddenBytes(bytes):
    """Bytes with secrets in them, which their repr hides."""

    __slots__ = ()

    def __repr__(self) -> str:
        return "b'***'"


class _Header(str):
    """A header's text that its repr hides: tracebacks that show variables show this one too."""

    __slots__ = ()

    def __repr__(self) -> str:
        return "'***'"


def bearer(token: Secret) -> str:
    """The value of the `Authorization` header."""
    return _Header(f"Bearer {checked(token).reveal()}")


class TokenSource(Protocol):
    """What gives a transport its access tokens, for instance from a vault of your own."""

    async def token(self) -> Secret:
        """The token to use now."""

    async def refused(self, token: Secret) -> bool:
        """Hear that LinkedIn answered 401 to `token`; True where a fresh one can be had."""


class StaticToken:
    """One token for good: when it expires, calls raise `AuthenticationError`.

    >>> HttpTransport(StaticToken("AQX..."))
    """

    __slots__ = ("_token",)

    def __init__(self, token: str | Secret) -> None:
        self._token = checked(hidden(token))

    async def token(self) -> Secret:
        return self._token

    async def refused(self, token: Secret) -> bool:
        return token != self._token


class EnvironmentToken:
    """The token in an environment variable, read anew for every call."""

    __slots__ = ("_environ", "_name")

    def __init__(
        self,
        name: str = "LINKEDIN_ADS_ACCESS_TOKEN",
        *,
        environ: Mapping[str, str] | None = None,
    ) -> None:
        self._name = name
        self._environ = environ

    async def token(self) -> Secret:
        environ = os.environ if self._environ is None else self._environ
        found = environ.get(self._name)
        if not found:
            raise UsageError(
                f"no access token: `export {self._name}=...`, or give LinkedInAds(access_token=...)"
            )
        return checked(Secret(found.strip()))

    async def refused(self, token: Secret) -> bool:
        """True where the variable was changed since."""
        return token != await self.token()


class CallbackToken:
    """Tokens of your own making: the function is awaited for every call, so let it remember.

    >>> async def ask() -> str: ...
    >>> LinkedInAds(token=CallbackToken(ask))
    """

    __slots__ = ("_ask",)

    def __init__(self, ask: Callable[[], Awaitable[str | Secret]]) -> None:
        self._ask = ask

    async def token(self) -> Secret:
        return checked(hidden(await self._ask()))

    async def refused(self, token: Secret) -> bool:
        """True where the function has another one by now."""
        return token != await self.token()


def hidden(given: str | Secret) -> Secret:
    """The same as a secret, so that frames of tracebacks hold it no other way."""
    return given if isinstance(given, Secret) else Secret(given)


def checked(token: Secret) -> Secret:
    """Raise `UsageError` for what can be no token, without repeating it."""
    # No variable for the text: tracebacks that show variables would show it.
    if not isinstance(token.reveal(), str) or not _TOKEN.fullmatch(token.reveal()):
        raise UsageError(
            "the access token is empty or holds spaces, line breaks or letters outside ASCII; "
            'give it alone, without "Bearer"'
        )
    return token
