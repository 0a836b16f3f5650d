"""The network: the only floor of the client that awaits it."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

from linkedin_ads_async.transport.auth import (
    CallbackToken,
    EnvironmentToken,
    Secret,
    StaticToken,
    TokenSource,
)
from linkedin_ads_async.transport.events import Event
from linkedin_ads_async.transport.handler import HandlerTransport
from linkedin_ads_async.transport.limits import Limiter, Limits
from linkedin_ads_async.transport.retry import Retries
from linkedin_ads_async.transport.transport import HttpTransport

if TYPE_CHECKING:
    from linkedin_ads_async.transport.introspection import TokenStatus, introspect
    from linkedin_ads_async.transport.refresh import RefreshToken
    from linkedin_ads_async.transport.stores import FileStore, MemoryStore, Tokens, TokenStore
else:
    # What asks the token endpoint is loaded when it is named: most clients never do.
    _HOMES = {
        "introspection": ("TokenStatus", "introspect"),
        "refresh": ("RefreshToken",),
        "stores": ("FileStore", "MemoryStore", "Tokens", "TokenStore"),
    }
    _HOME_OF = {name: home for home, names in _HOMES.items() for name in names}

    def __getattr__(name):
        if name not in _HOME_OF:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        return getattr(import_module(f"{__name__}.{_HOME_OF[name]}"), name)


__all__ = [
    "CallbackToken",
    "EnvironmentToken",
    "Event",
    "FileStore",
    "HandlerTransport",
    "HttpTransport",
    "Limiter",
    "Limits",
    "MemoryStore",
    "RefreshToken",
    "Retries",
    "Secret",
    "StaticToken",
    "TokenSource",
    "TokenStatus",
    "TokenStore",
    "Tokens",
    "introspect",
]
