"""Foreign exceptions in our words: the seam between aiohttp and the error tree."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Iterator

import aiohttp
import aiohttp.http

from linkedin_ads_async.errors import TransportError

__all__ = ["FOREIGN", "bare", "ending_with_connection", "mapped"]

FOREIGN = (aiohttp.ClientError, aiohttp.http.HttpProcessingError, OSError)
"""All that a network can make aiohttp raise; a TimeoutError is an OSError."""


def mapped(operation: str, error: Exception) -> TransportError:  # noqa: PLR0911  # one way out per cause
    """The error of ours; `sent` is False only where no byte of the request can have left."""
    what = f"{operation}: {type(error).__name__}"
    match error:
        case aiohttp.ConnectionTimeoutError():
            return TransportError(
                f"{what}: no connection in time; is the host reachable from here?",
                kind="timeout",
                sent=False,
            )
        case TimeoutError():
            return TransportError(f"{what}: no answer in time", kind="timeout")
        case aiohttp.ClientSSLError():
            return TransportError(
                f"{what}: {error}; where a proxy of your network signs anew, give its CA as "
                "ca_file=",
                kind="tls",
                sent=False,
            )
        case aiohttp.ClientHttpProxyError():
            return TransportError(
                f"{what}: the proxy refused with {error.status}", kind="connect", sent=False
            )
        case aiohttp.ClientConnectorError():
            return TransportError(f"{what}: {error}", kind="connect", sent=False)
        case aiohttp.ClientResponseError():
            return TransportError(
                f"{what}: the answer is not HTTP as it should be", kind="protocol"
            )
        case _:
            return TransportError(f"{what}: the connection broke", kind="protocol")


def bare(error: BaseException) -> BaseException | None:
    """The cause to show: without the frames that hold our headers, and without URLs.

    The text of a `ClientResponseError` has the query in it; what it came from has not.
    """
    if isinstance(error, aiohttp.ClientResponseError):
        return bare(error.__cause__) if error.__cause__ else None
    link: BaseException | None = error
    while link is not None:
        link.__traceback__ = None
        link = link.__cause__ or link.__context__
    return error


@contextlib.contextmanager
def ending_with_connection(response: aiohttp.ClientResponse) -> Iterator[None]:
    """Break the body off where its connection goes.

    aiohttp closes the connection at a chunk that is malformed, but lets the reader wait for the
    rest, without its limit on silence, for the whole time of an attempt.
    """
    content, connection = response.content, response.connection
    if content.is_eof() or connection is None or connection.protocol is None:
        yield
        return

    def break_off(_: object = None) -> None:
        if not content.is_eof() and content.exception() is None:
            content.set_exception(aiohttp.ClientPayloadError("the connection ended in the body"))

    lost = connection.protocol.closed
    if lost is None:
        break_off()
        yield
        return
    lost.add_done_callback(break_off)
    try:
        yield
    finally:
        # The future outlives this answer: without somebody who looks at it, asyncio complains.
        for callback in (break_off, _looked_at):
            lost.remove_done_callback(callback)
        lost.add_done_callback(_looked_at)


def _looked_at(lost: asyncio.Future[None]) -> None:
    if not lost.cancelled():
        lost.exception()
