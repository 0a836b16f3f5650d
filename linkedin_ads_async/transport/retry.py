"""Who may be sent again, when, and how often."""

from __future__ import annotations

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

__all__ = ["Retries", "RetryQuota", "may_repeat", "outcome_unknown"]

_TRANSIENT = 14
_THROTTLING = 5


@attrs.frozen(kw_only=True)
class Retries:
    """How often and how long to try again. Source: the constants that large SDKs settled on."""

    attempts: int = 4
    base_s: float = 0.05
    throttled_base_s: float = 1.0
    cap_s: float = 20.0
    deadline_s: float = 300.0
    """For a whole call, without what it waits for limits."""
    quota: int = 500
    """Tokens that all calls of a client share, so that an outage does not multiply its traffic."""

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


# what happened                     a read        a write
#
# 429 that passes                   again         again: it was refused, not done
# not sent (no connection)          again         again
# sent, no usable answer            again         OutcomeUnknown
# 502, 503, 504                     again         OutcomeUnknown
# 408, 500, other 5xx               again         the error
# body cut or no JSON               again         the error: it was done
# everything else                   the error     the error
def may_repeat(error: LinkedInAdsError, *, read: bool) -> bool:
    """Whether a failed call may be sent once more: the table above."""
    if isinstance(error, RateLimited):
        return True
    if isinstance(error, ResponseTooLarge | RedirectRefused):
        return False
    if isinstance(error, TransportError):
        # A certificate does not get better by asking again.
        return error.kind != "tls" and (read or not error.sent)
    return read and isinstance(error, ServerError | DecodeError)


def outcome_unknown(error: LinkedInAdsError, *, read: bool) -> bool:
    """Whether a write may or may not have happened."""
    if read:
        return False
    if isinstance(error, TransportError):
        return error.sent and not isinstance(error, RedirectRefused)
    return isinstance(error, ServerError) and error.status in (502, 503, 504)
