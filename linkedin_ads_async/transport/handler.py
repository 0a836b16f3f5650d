"""A transport that is a function: what tests above the network hand in."""

from __future__ import annotations

import inspect
from collections.abc import Awaitable, Callable

import attrs

from linkedin_ads_async.operation import RawResponse, Request
from linkedin_ads_async.restli import refusal

__all__ = ["HandlerTransport"]

Handler = Callable[[Request], RawResponse | Awaitable[RawResponse]]


class HandlerTransport:
    """Answers by calling a function; a status of 400 or more raises as the network's would.

    >>> LinkedInAds(transport=HandlerTransport(lambda request: RawResponse(status=200, body=b"{}")))
    """

    def __init__(self, handler: Handler) -> None:
        self._handler = handler

    async def send(self, request: Request) -> RawResponse:
        answer = self._handler(request)
        raw = await answer if inspect.isawaitable(answer) else answer
        if raw.status >= 400:
            raise refusal(raw.status, raw.headers, raw.body, operation=request.operation)
        if request.finish is None:
            return raw
        value, _ = request.finish(raw.body)
        return attrs.evolve(raw, value=value)

    async def close(self) -> None:
        """There is nothing to close."""
