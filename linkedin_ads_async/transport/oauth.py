"""LinkedIn's OAuth endpoints: a form with secrets goes out, JSON comes back.

Source: reference/api-versions-errors-limits e.2, e.3, e.8.
"""

from __future__ import annotations

import asyncio
import re
from collections.abc import Mapping
from functools import partial
from typing import Any, Final
from urllib.parse import urlencode

import attrs
import orjson
from yarl import URL

from linkedin_ads_async.errors import (
    ApiError,
    AuthenticationError,
    DecodeError,
    LinkedInAdsError,
    ReauthorizationRequired,
    TransportError,
    UsageError,
)
from linkedin_ads_async.operation import Finish, Request
from linkedin_ads_async.transport.auth import HiddenBytes, Secret
from linkedin_ads_async.transport.clock import Clock
from linkedin_ads_async.transport.coding import decompressed
from linkedin_ads_async.transport.failures import bare
from linkedin_ads_async.transport.http import checked_base
from linkedin_ads_async.transport.reading import Answer, Reading
from linkedin_ads_async.transport.retry import Retries
from linkedin_ads_async.transport.transport import HttpTransport

__all__ = ["Application", "Form", "endpoint", "json_object", "setting"]

Form = Mapping[str, str | Secret]

_MISSING = re.compile(r"\b(missing|required)\b", re.IGNORECASE)
_SHOWN = 200
_ADVICE: Final[Mapping[str, str]] = {
    "invalid_client": "check client id and client secret, and that both are of one application",
    "unauthorized_client": "refresh tokens are not switched on for this application",
    "unsupported_grant_type": "refresh tokens are not switched on for this application",
}


@attrs.frozen(kw_only=True)
class Application:
    """An application as the endpoints know it, and how they are reached."""

    client_id: str
    client_secret: Secret
    retries: Retries | None = None
    clock: Clock = attrs.field(factory=Clock)
    proxy: str | None = attrs.field(default=None, repr=False)
    ca_file: str | None = None
    trust_env: bool = False

    async def ask(self, url: URL, operation: str, form: Form, finish: Finish) -> Any:
        """Send a form, retried like any call, and return what `finish` makes of the answer.

        A session of its own, because a token is asked for once in weeks.
        Raises `ReauthorizationRequired` or `AuthenticationError` for a final no, `UsageError` where
        a field is missing.
        """
        fields = {**form, "client_id": self.client_id, "client_secret": self.client_secret}
        transport = HttpTransport(
            None,
            base_url=str(url.origin()),
            retries=self.retries,
            clock=self.clock,
            proxy=self.proxy,
            ca_file=self.ca_file,
            trust_env=self.trust_env,
            read=partial(_read, form=fields),
        )
        try:
            raw = await transport.send(_request(url, operation, fields, finish))
        except (LinkedInAdsError, asyncio.CancelledError) as error:
            # The frames below hold answers with tokens; tracebacks that show variables show them.
            bare(error)
            failure: BaseException = error
        else:
            return raw.value
        finally:
            await transport.close()
        raise failure


def setting(name: str, given: Secret) -> Secret:
    """Raise `UsageError` where a setting is empty or has spaces around it."""
    if not given.reveal() or given.reveal() != given.reveal().strip():
        raise UsageError(f"{name} is empty or has spaces around it")
    return given


def endpoint(name: str, url: str) -> URL:
    """Raise `UsageError` for an address that secrets must not go to."""
    parsed = URL(url)
    if not parsed.host or parsed.query_string or parsed.fragment or parsed.user:
        raise UsageError(
            f"{name} is an address such as https://www.linkedin.com/oauth/v2/accessToken, "
            "without a query"
        )
    checked_base(str(parsed.origin()))
    return parsed


def json_object(body: bytes) -> dict[str, Any]:
    """Raise `DecodeError`, which keeps nothing of the body, for anything but a JSON object."""
    document = _document(body)
    if document is None:
        raise DecodeError("the answer of the OAuth endpoint is not a JSON object")
    return document


def _request(url: URL, operation: str, form: Form, finish: Finish) -> Request:
    return Request(
        operation=operation,
        http="POST",
        path=url.raw_path,
        headers={"Content-Type": "application/x-www-form-urlencoded"},
        body=_encoded(form),
        # Asking again is harmless: LinkedIn gives another token and keeps the refresh token.
        read=True,
        resource="oauth",
        finish=finish,
    )


def _encoded(form: Form) -> bytes:
    return HiddenBytes(urlencode({name: _text(value) for name, value in form.items()}).encode())


def _text(value: str | Secret) -> str:
    return value.reveal() if isinstance(value, Secret) else value


def _read(reading: Reading, *, form: Form) -> Answer:
    """OAuth errors have a shape of their own; all else is read as ever."""
    status = reading.status
    if not 400 <= status < 500 or status in (408, 429):
        return reading.run()
    code, description = _told(reading)
    # Without an OAuth error, a 403 or 404 is a proxy's or comes from a wrong address.
    if code is None and status not in (400, 401):
        return reading.run()
    for value in form.values():
        if isinstance(value, Secret):
            description = description.replace(value.reveal(), "***")
    raise _refusal(reading, code, description[:_SHOWN])


def _refusal(reading: Reading, code: str | None, description: str) -> LinkedInAdsError:
    operation, status = reading.request.operation, reading.status
    line = " ".join(filter(None, (f"{operation}: HTTP {status}", code)))
    line += f": {description}" if description else ""
    facts: dict[str, Any] = {"status": status, "code": code}
    if code == "invalid_request" and _MISSING.search(description):
        return UsageError(f"{line}; the endpoint wants a field that did not reach it", **facts)
    if operation == "oauth.refresh":
        advice = _ADVICE.get(code or "", "the member has to consent again for a new refresh token")
        return ReauthorizationRequired(f"{line}; {advice}", **facts)
    kind: type[ApiError] = AuthenticationError
    return kind(f"{line}; {_ADVICE['invalid_client']}", **facts)


def _told(reading: Reading) -> tuple[str | None, str]:
    """`error` and `error_description`, as far as the body has them."""
    try:
        body = decompressed(reading.received, reading.headers.get("content-encoding", ""))
    except TransportError:
        body = b""  # the status says more than a text that cannot be read
    document = _document(body) or {}
    code, description = document.get("error"), document.get("error_description")
    return (
        code if isinstance(code, str) and code else None,
        description if isinstance(description, str) else "",
    )


def _document(body: bytes) -> dict[str, Any] | None:
    """None instead of an error: orjson's would keep the body, and its frames the rest."""
    try:
        document = orjson.loads(body)
    except orjson.JSONDecodeError:
        return None
    return document if isinstance(document, dict) else None
