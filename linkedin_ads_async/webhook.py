"""The receiving end of lead notifications: challenge, signature, notice, and a ready handler.

LinkedIn calls the `webhook` of a subscription (`ads.lead_notifications.create`). Everything but the
handler is pure, so that any web framework can use it.

Source: reference/api-conversions-leads 9.
"""

from __future__ import annotations

import hashlib
import hmac
import re
from collections.abc import Awaitable, Callable
from typing import Any

import attrs
import orjson
from aiohttp import web

from linkedin_ads_async.converter import structure
from linkedin_ads_async.errors import DecodeError, UsageError
from linkedin_ads_async.models._shared.leads import LeadOwner, LeadType
from linkedin_ads_async.urn import Urn
from linkedin_ads_async.wire import EpochMillis, wire

__all__ = [
    "LeadNotice",
    "challenge_response",
    "parse_notification",
    "signature_is_valid",
    "webhook_handler",
    "webhook_signature",
]

SIGNATURE_HEADER = "X-LI-Signature"
LIMIT_BYTES = 65_536
"""A notice has a few hundred bytes."""

_PREFIX = "hmacsha256="
_CODE = re.compile(r"[A-Za-z0-9_-]{1,128}")
"""LinkedIn sends a UUID."""


@attrs.frozen(kw_only=True)
class LeadNotice:
    """What LinkedIn tells of one lead; the answers themselves are to be fetched.

    >>> lead = await ads.lead_form_responses.get(notice.response_id)
    """

    type: str | None = None
    """LEAD_ACTION."""
    response: Urn = attrs.field(metadata=wire("leadGenFormResponse"))
    """`urn:li:leadGenFormResponse:<id>`."""
    form: Urn | None = attrs.field(default=None, metadata=wire("leadGenForm"))
    """The version of the form, `urn:li:versionedLeadGenForm:(urn:li:leadGenForm:1,2)`."""
    owner: LeadOwner | None = None
    associated_entity: dict[str, Any] | None = attrs.field(
        default=None, metadata=wire("associatedEntity")
    )
    """`{"sponsoredCreative": URN}` or `{"event": URN}`."""
    lead_type: LeadType | None = attrs.field(default=None, metadata=wire("leadType"))
    action: str | None = attrs.field(default=None, metadata=wire("leadAction"))
    """CREATED or DELETED; after DELETED purge your own copy."""
    occurred_at: EpochMillis | None = attrs.field(default=None, metadata=wire("occurredAt"))

    @property
    def response_id(self) -> str:
        """The key for `ads.lead_form_responses.get`."""
        return self.response.key

    @property
    def key(self) -> tuple[str, str]:
        """What a second delivery of the same notice has in common with the first."""
        return str(self.response), self.action or ""


OnLead = Callable[[LeadNotice], Awaitable[None]]
Handler = Callable[[web.Request], Awaitable[web.Response]]


def challenge_response(challenge_code: str, client_secret: str) -> dict[str, str]:
    """Answer LinkedIn's challenge: the JSON that has to come within 3 s, with status 200.

    >>> challenge_response(request.query["challengeCode"], client_secret)
    {'challengeCode': '...', 'challengeResponse': '...'}

    LinkedIn asks while a subscription is made and every 2 hours after; three failures in a row
    block the webhook. Raises `UsageError` for what cannot be a code: whoever asked with a prefix
    and a body in its place would get a valid signature for a notification of his own.
    """
    if not _CODE.fullmatch(challenge_code):
        raise UsageError(f"{challenge_code[:40]!r} is no challenge code: it is not answered")
    digest = _digest(client_secret, challenge_code.encode())
    return {"challengeCode": challenge_code, "challengeResponse": digest}


def webhook_signature(body: bytes, client_secret: str) -> str:
    """Sign a body as LinkedIn does, to test an endpoint of one's own.

    >>> headers = {"X-LI-Signature": webhook_signature(body, client_secret)}
    """
    return _digest(client_secret, _PREFIX.encode() + body)


def signature_is_valid(body: bytes, signature: str | None, client_secret: str) -> bool:
    """Whether a notification comes from LinkedIn: `body` raw, before any JSON is read.

    >>> signature_is_valid(body, request.headers.get("X-LI-Signature"), client_secret)
    True

    The prefix `hmacsha256=` is part of what is signed; older texts show it in the header too, so
    it is taken with and without. The comparison takes the same time for any wrong signature.
    """
    expected = webhook_signature(body, client_secret).encode()
    # A header can hold bytes that are no text, which aiohttp hands on as lone surrogates.
    given = (signature or "").strip().removeprefix(_PREFIX).lower().encode(errors="replace")
    return hmac.compare_digest(expected, given)


def parse_notification(body: bytes) -> LeadNotice:
    """Read the body of a notification whose signature is valid.

    Raises `DecodeError` for what is no notice of a lead; unknown members are left out.
    """
    try:
        document = orjson.loads(body)
    except orjson.JSONDecodeError as error:
        raise DecodeError(f"the notification is not JSON: {error}") from error
    if not isinstance(document, dict) or not document.get("leadGenFormResponse"):
        kind = document.get("type") if isinstance(document, dict) else type(document).__name__
        raise DecodeError(f"the notification ({kind}) has no leadGenFormResponse")
    notice = structure(document, LeadNotice)
    if notice.response.entity != "leadGenFormResponse":
        raise DecodeError(f"leadGenFormResponse is {str(notice.response)!r}, no URN of a response")
    return notice


def webhook_handler(
    client_secret: str, on_lead: OnLead, *, limit_bytes: int = LIMIT_BYTES
) -> Handler:
    """Make an aiohttp handler for both sides of a webhook.

    >>> app.router.add_route("*", "/li/leads", webhook_handler(client_secret, on_lead))

    It answers the challenge (GET), and awaits `on_lead` with every notice whose signature is valid
    (POST). 200 means taken in; 401 a wrong signature, 413 more than `limit_bytes`, 400 what is no
    notice of a lead; where `on_lead` raises, aiohttp answers 500, and LinkedIn may deliver again.

    How long LinkedIn waits for the answer to a notice is not documented, nor when it tries again:
    let `on_lead` write the notice down and return, and do the rest elsewhere. A notice can come
    twice: tell doubles by `notice.key`.
    """
    _checked(client_secret)

    async def handle(request: web.Request) -> web.Response:
        if request.method in ("GET", "HEAD"):
            return _challenged(request, client_secret)
        if request.method != "POST":
            return web.Response(status=405, headers={"Allow": "GET, POST"})
        body = await _whole(request, limit_bytes)
        if body is None:
            return _refused(413, f"more than {limit_bytes} bytes")
        if not signature_is_valid(body, request.headers.get(SIGNATURE_HEADER), client_secret):
            return _refused(401, f"{SIGNATURE_HEADER} does not fit the body")
        try:
            notice = parse_notification(body)
        except DecodeError as error:
            return _refused(400, error.message)
        await on_lead(notice)
        return web.Response(status=200)

    return handle


def _challenged(request: web.Request, client_secret: str) -> web.Response:
    try:
        answer = challenge_response(request.query.get("challengeCode", ""), client_secret)
    except UsageError as error:
        return _refused(400, error.message)
    return web.json_response(answer)


async def _whole(request: web.Request, limit_bytes: int) -> bytes | None:
    """The raw body; None as soon as it is longer than it may be, unread if it says so itself."""
    if (request.content_length or 0) > limit_bytes:
        return None
    body = bytearray()
    async for chunk in request.content.iter_any():
        body += chunk
        if len(body) > limit_bytes:
            return None
    return bytes(body)


def _refused(status: int, text: str) -> web.Response:
    return web.json_response({"status": status, "message": text}, status=status)


def _digest(client_secret: str, message: bytes) -> str:
    key = _checked(client_secret).encode()
    return hmac.new(key, message, hashlib.sha256).hexdigest()


def _checked(client_secret: str) -> str:
    if not client_secret:
        # An empty key would make every signature forgeable.
        raise UsageError("client_secret is empty: it is the secret of the LinkedIn application")
    return client_secret
