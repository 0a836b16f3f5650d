"""The network: the only floor of the client that awaits it."""

from __future__ import annotations

from linkedin_ads_async.transport.auth import EnvironmentToken, Secret, StaticToken, TokenSource
from linkedin_ads_async.transport.events import Event
from linkedin_ads_async.transport.handler import HandlerTransport
from linkedin_ads_async.transport.limits import Limits
from linkedin_ads_async.transport.retry import Retries
from linkedin_ads_async.transport.transport import HttpTransport

__all__ = [
    "EnvironmentToken",
    "Event",
    "HandlerTransport",
    "HttpTransport",
    "Limits",
    "Retries",
    "Secret",
    "StaticToken",
    "TokenSource",
]
