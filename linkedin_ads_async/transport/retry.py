"""Who may be sent again, when, and how often."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final, Literal, NamedTuple

import attrs

from linkedin_ads_async.errors import (
    DecodeError,
    LinkedInAdsError,
    RateLimited,
    RedirectRefused,
    ResponseTooLarge,
    ServerError,
    TransportError,
)

__all__ = ["RULES", "Failure", "Retries", "RetryQuota", "Rule", "Verdict", "failure_of", "verdict"]

Failure = Literal[
    "throttled",
    "not sent",
    "no answer",
    "unavailable",
    "failed",
    "unread",
    "too large",
    "final",
]
Verdict = Literal["again", "unknown", "error"]
"""Send it once more, raise `OutcomeUnknown`, or raise the error as it is."""


class Rule(NamedTuple):
    """What follows a failure of a call that only reads, and of one that writes."""

    read: Verdict
    write: Verdict


RULES: Final[Mapping[Failure, Rule]] = {
    #                      a read   a write
    "throttled": Rule("again", "again"),  # a 429 that passes: it was refused, not done
    "not sent": Rule("again", "again"),  # no connection
    "no answer": Rule("again", "unknown"),  # reset, cut, silent, cannot be unpacked
    "unavailable": Rule("again", "unknown"),  # 502, 503, 504
    "failed": Rule("again", "error"),  # 408, 500: LinkedIn says that it did not work
    "unread": Rule("again", "unknown"),  # a whole answer that is not what was promised
    "too large": Rule("error", "unknown"),  # an answer does not get smaller by asking again
    "final": Rule("error", "error"),  # refusals, spent quotas, redirects, bad certificates
}
"""A read changes nothing, whatever its verb: GETs, tunnelled GETs, actions marked as safe."""

_TRANSIENT = 14
_THROTTLING = 5


def failure_of(error: LinkedInAdsError) -> Failure:
    """Sort an error into a row of `RULES`."""
    match error:
        case RateLimited():
            return "throttled"
        case ServerError(status=status) if status != 501:
            return "unavailable" if status in (502, 503, 504) else "failed"
        case ResponseTooLarge():
            return "too large"
        # A certificate does not get better by asking again, nor does a redirect.
        case TransportError() if error.kind != "tls" and not isinstance(error, RedirectRefused):
            return "no answer" if error.sent else "not sent"
        case DecodeError():
            return "unread"
        case _:
            return "final"


def verdict(error: LinkedInAdsError, *, read: bool) -> Verdict:
    """What follows a failed call: the table above."""
    rule = RULES[failure_of(error)]
    return rule.read if read else rule.write


@attrs.frozen(kw_only=True)
class Retries:
    """How often and how long to try again. Source: the constants that large SDKs settled on.

    >>> LinkedInAds(access_token="...", retries=Retries(attempts=1))  # never again

    A wait is drawn evenly between nothing and `base * 2 ** (attempt - 1)`, at most `cap_s`.
    """

    attempts: int = 4
    base_s: float = 0.05
    throttled_base_s: float = 1.0
    cap_s: float = 20.0
    deadline_s: float = 300.0
    """For a whole call, without what it waits for limits."""
    quota: int = 500
    """Tokens that all calls of a client share, so that an outage does not multiply its traffic:
    a retry takes 14, after a 429 5, and a call that succeeds gives its own back."""

    def ceiling_s(self, error: LinkedInAdsError, attempt: int) -> float:
        """The longest wait after an attempt; the real one is drawn below it."""
        base = self.throttled_base_s if isinstance(error, RateLimited) else self.base_s
        return min(self.cap_s, base * 2.0 ** (attempt - 1))


class RetryQuota:
    """What retries may still spend; a success gives its retries back."""

    def __init__(self, tokens: int) -> None:
        self._most = self._left = tokens

    def take(self, error: LinkedInAdsError) -> int:
        """Tokens taken for one retry; 0 where there are not enough."""
        price = _THROTTLING if isinstance(error, RateLimited) else _TRANSIENT
        if self._left < price:
            return 0
        self._left -= price
        return price

    def refund(self, tokens: int) -> None:
        self._left = min(self._most, self._left + tokens)
