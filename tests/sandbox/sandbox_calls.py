"""Plain HTTP calls to a sandbox: encoded URLs, no client of ours."""

from __future__ import annotations

from typing import Any, NamedTuple

import aiohttp
import orjson
from yarl import URL

from linkedin_ads_async.sandbox import Sandbox

HEADERS = {"LinkedIn-Version": "202609", "X-Restli-Protocol-Version": "2.0.0"}


class Reply(NamedTuple):
    status: int
    headers: dict[str, str]
    body: bytes

    @property
    def json(self) -> Any:
        return orjson.loads(self.body)

    @property
    def code(self) -> str | None:
        return self.json.get("code")

    @property
    def input_codes(self) -> list[tuple[str, str]]:
        """Code and path of every field at fault."""
        details = self.json["errorDetails"]
        entries = [*details["inputErrors"], *details.get("conditionalInputErrors", [])]
        return [(e["code"], e["input"]["inputPath"]["fieldPath"]) for e in entries]


class Caller:
    """Sends what it is told to one sandbox, with good headers unless told otherwise."""

    def __init__(self, sandbox: Sandbox, session: aiohttp.ClientSession) -> None:
        self.sandbox = sandbox
        self.session = session

    async def __call__(
        self,
        http: str,
        path: str,
        body: Any = None,
        *,
        headers: dict[str, str | None] | None = None,
    ) -> Reply:
        """`body` is sent as JSON, or as it is when it is bytes; a header of None is left out."""
        sent: dict[str, Any] = {**HEADERS, "Authorization": f"Bearer {self.sandbox.token}"}
        sent |= headers or {}
        data = body if isinstance(body, bytes | None) else orjson.dumps(body)
        if data is not None:
            sent.setdefault("Content-Type", "application/json")
        url = URL(self.sandbox.url + path, encoded=True)
        kept = {name: value for name, value in sent.items() if value is not None}
        async with self.session.request(http, url, data=data, headers=kept) as response:
            lower = {name.lower(): value for name, value in response.headers.items()}
            return Reply(response.status, lower, await response.read())

    async def get(self, path: str, **more: Any) -> Reply:
        return await self("GET", path, **more)
