"""A loopback server that answers what a test says and remembers the bytes it was sent."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from typing import Any

import attrs
import orjson
import pytest
from aiohttp import web
from aiohttp.test_utils import TestServer

from linkedin_ads_async import Limits, LinkedInAds


@attrs.define
class Sent:
    """One request as it came over the wire."""

    http: str
    raw_path: str
    headers: dict[str, str]
    body: bytes

    @property
    def json(self) -> Any:
        return orjson.loads(self.body)


@attrs.define
class Wire:
    """A client, the server it talks to, and what was sent."""

    ads: LinkedInAds
    sent: list[Sent]
    answers: list[web.Response]
    url: str
    """Origin of the server."""

    def answer(self, document: Any = None, *, status: int = 200, **headers: str) -> None:
        """Queue the next answer."""
        body = orjson.dumps(document) if document is not None else b""
        kind = {"Content-Type": "application/json"} if document is not None else {}
        self.answers.append(web.Response(status=status, body=body, headers={**kind, **headers}))

    @property
    def last(self) -> Sent:
        return self.sent[-1]


@pytest.fixture
async def wire() -> AsyncIterator[Wire]:
    sent: list[Sent] = []
    answers: list[web.Response] = []

    async def handle(request: web.Request) -> web.Response:
        headers = {name.lower(): value for name, value in request.headers.items()}
        sent.append(Sent(request.method, request.raw_path, headers, await request.read()))
        return answers.pop(0) if answers else web.Response(status=204)

    app = web.Application(client_max_size=2**24)
    app.router.add_route("*", "/{tail:.*}", handle)
    async with TestServer(app) as server:
        base_url = str(server.make_url("")).rstrip("/")
        async with LinkedInAds("token", base_url=base_url, limits=Limits.unlimited()) as ads:
            yield Wire(ads, sent, answers, base_url)


@pytest.fixture
def account() -> Callable[..., dict[str, Any]]:
    def make(id: int = 5, **more: Any) -> dict[str, Any]:
        return {"id": id, "name": f"Account {id}", "type": "BUSINESS", "currency": "EUR", **more}

    return make
