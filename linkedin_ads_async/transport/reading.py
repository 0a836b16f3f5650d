"""From the bytes of an answer to its value or its error; pure, so that a thread can do it."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import datetime

import attrs
import orjson

from linkedin_ads_async.errors import LinkedInAdsError, TransportError
from linkedin_ads_async.operation import RawResponse, Request
from linkedin_ads_async.restli import embedded_refusal, refusal
from linkedin_ads_async.transport.coding import decompressed

__all__ = ["SMALL_BYTES", "Answer", "Reading"]

SMALL_BYTES = 64 * 1024
"""Below this, an answer is read on the loop: a thread would cost more than the work."""

_REFUSED = re.compile(rb'"status"\s*:\s*[45]\d\d\b')


@attrs.frozen
class Answer:
    """A successful answer, and the metric values that it cost."""

    raw: RawResponse
    cost: int = 0


@attrs.frozen
class Reading:
    """An answer as it came, still compressed."""

    request: Request
    status: int
    headers: Mapping[str, str]
    """Names in lower case."""
    received: bytes
    now: datetime

    def run(self) -> Answer:
        """Read it; raises the error that it tells, or that it is."""
        try:
            return self._answer()
        except LinkedInAdsError as error:
            error.request_id = error.request_id or self._request_id
            raise

    def _answer(self) -> Answer:
        if self.status >= 400:
            raise self._refused(self.status, self._error_body())
        body = decompressed(self.received, self.headers.get("content-encoding", ""))
        small = len(body) < SMALL_BYTES
        if self.status == 200 and small:
            self._raise_embedded(body)
        finish = self.request.finish
        value, cost = finish(body) if finish else (None, 0)
        raw = RawResponse(
            status=self.status,
            headers=self.headers,
            body=body if small or not finish else b"",
            value=value,
            received_bytes=len(self.received),
        )
        return Answer(raw, cost)

    def _error_body(self) -> bytes:
        try:
            return decompressed(self.received, self.headers.get("content-encoding", ""))
        except TransportError:
            return b""  # the status says more than a text that cannot be read

    def _raise_embedded(self, body: bytes) -> None:
        """Errors may come with status 200. Source: reference/fault-matrix 40."""
        if not _REFUSED.search(body):
            return
        try:
            document = orjson.loads(body)
        except orjson.JSONDecodeError:
            return  # whoever reads it says what is wrong with it
        if status := embedded_refusal(document):
            raise self._refused(status, body)

    def _refused(self, status: int, body: bytes) -> LinkedInAdsError:
        return refusal(
            status,
            self.headers,
            body,
            request_id=self._request_id,
            operation=self.request.operation,
            version=self.request.headers.get("LinkedIn-Version"),
            request_bytes=_size(self.request),
            now=self.now,
        )

    @property
    def _request_id(self) -> str | None:
        return self.headers.get("x-li-uuid") or self.headers.get("x-li-request-id")


def _size(request: Request) -> int | None:
    """Bytes that count against a server's limits, tunnelled or not; None for a stream."""
    if callable(request.body):
        return None
    return len(request.path) + len(request.query) + len(request.body or b"")
