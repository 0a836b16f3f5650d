"""The network: the only floor of the client that awaits it."""

from __future__ import annotations

from linkedin_ads_async.transport.auth import (
    CallbackToken,
    EnvironmentToken,
    Secret,
    StaticToken,
    TokenSource,
)
from linkedin_ads_async.transport.events import Event
from linkedin_ads_async.transport.handler import HandlerTransport
from linkedin_ads_async.transport.introspection import TokenStatus, introspect
from linkedin_ads_async.transport.limits import Limits
from linkedin_ads_async.transport.refresh import RefreshToken
from linkedin_ads_async.transport.retry import Retries
from linkedin_ads_async.transport.stores import FileStore, MemoryStore, Tokens, TokenStore
from linkedin_ads_async.transport.transport import HttpTransport

__all__ = [
    "CallbackToken",
    "EnvironmentToken",
    "Event",
    "FileStore",
    "HandlerTransport",
    "HttpTransport",
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
