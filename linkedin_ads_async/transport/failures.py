"""Foreign exceptions in our words: the seam between aiohttp and the error tree."""

from __future__ import annotations

import aiohttp
import aiohttp.http

from linkedin_ads_async.errors import TransportError

__all__ = ["FOREIGN", "bare", "mapped"]

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
