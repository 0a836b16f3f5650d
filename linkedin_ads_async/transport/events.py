"""What observers and the log hear of a call: never a query, a body or a token."""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence
from typing import Literal

import attrs

__all__ = ["Event", "Observer", "announce", "heard"]

logger = logging.getLogger("linkedin_ads_async")


@attrs.frozen(kw_only=True)
class Event:
    """One attempt that ended, or a whole call that did.

    >>> LinkedInAds(observe=[lambda event: print(event.operation, event.duration_s)])
    """

    kind: Literal["attempt", "call"]
    operation: str
    """`ad_campaigns.search`."""
    attempt: int
    """Number of this attempt, or of all attempts of the call."""
    wait_s: float
    """Waited for limits and between attempts, before the attempt or in all."""
    duration_s: float
    """From sending to the decoded answer; of a call, waits and all."""
    sent_bytes: int
    """Size of the request's body on the wire."""
    received_bytes: int
    """Size of the answer's body as it came over the network."""
    status: int | None
    """HTTP status, None where no answer came."""
    error: str | None
    """Name of the error's class, None where all went well."""


Observer = Callable[[Event], None]


def heard(observers: Sequence[Observer]) -> bool:
    """Whether an event would reach anybody."""
    return bool(observers) or logger.isEnabledFor(logging.DEBUG)


def announce(event: Event, observers: Sequence[Observer]) -> None:
    """Log an event at DEBUG and hand it to every observer."""
    if logger.isEnabledFor(logging.DEBUG):
        text = "%s of %s: %s in %.3f s"
        result = event.error or event.status
        extra = attrs.asdict(event)
        logger.debug(text, event.kind, event.operation, result, event.duration_s, extra=extra)
    for observer in observers:
        try:
            observer(event)
        except Exception:
            # A broken observer must not turn a write that went well into one that seems to fail.
            logger.exception("an observer of %s failed", event.operation)
