"""The aiohttp application: HTTP in, HTTP out, and the log of calls between."""

from __future__ import annotations

import asyncio
import gzip

import attrs
import orjson
from aiohttp import web

from linkedin_ads_async.sandbox.admin import PREFIX, answer_admin
from linkedin_ads_async.sandbox.answers import Answer
from linkedin_ads_async.sandbox.dispatch import Outcome, answer_call
from linkedin_ads_async.sandbox.gate import Call
from linkedin_ads_async.sandbox.state import State

__all__ = ["LINE_BYTES", "build_app"]

LINE_BYTES = 2**20
"""Longest request line and header that the server reads, so that the 414 is LinkedIn's."""

BODY_BYTES = 2**26

_HEAVY = ("/rest/adAnalytics", f"{PREFIX}truth")
_GZIP_LEVEL = 1


@attrs.frozen
class _Reply:
    status: int
    headers: dict[str, str]
    body: bytes


def build_app(state: State) -> web.Application:
    """One application for everything; routes come from the operations, not from aiohttp."""
    app = web.Application(client_max_size=BODY_BYTES)

    async def handle(request: web.Request) -> web.Response:
        call, origin = await _read(request), f"{request.scheme}://{request.host}"
        if call.path in _HEAVY:
            reply = await asyncio.to_thread(_reply, state, call, origin)
        else:
            reply = _reply(state, call, origin)
        return web.Response(status=reply.status, headers=reply.headers, body=reply.body)

    app.router.add_route("*", "/{tail:(?s:.*)}", handle)
    return app


async def _read(request: web.Request) -> Call:
    path, _, query = request.raw_path.partition("?")
    headers = {name.lower(): value for name, value in request.headers.items()}
    return Call(
        http=request.method, path=path, query=query, headers=headers, body=await request.read()
    )


def _reply(state: State, call: Call, origin: str) -> _Reply:
    if call.path.startswith(PREFIX):
        return _written(answer_admin(state, call), call)
    outcome = answer_call(state, call, origin)
    reply = _written(outcome.answer, call)
    state.calls.append(_logged(outcome, reply))
    number = f"{len(state.calls):012d}"
    reply.headers.update(
        {
            "x-restli-protocol-version": "2.0.0",
            "x-li-fabric": "sandbox",
            "x-li-uuid": number,
            "x-li-request-id": number,
        }
    )
    return reply


def _written(answer: Answer, call: Call) -> _Reply:
    headers = dict(answer.headers)
    if answer.document is None:
        return _Reply(answer.status, headers, b"")
    body = orjson.dumps(answer.document)
    headers["content-type"] = "application/json"
    if "gzip" in call.headers.get("accept-encoding", ""):
        body = gzip.compress(body, _GZIP_LEVEL, mtime=0)
        headers["content-encoding"] = "gzip"
    return _Reply(answer.status, headers, body)


def _logged(outcome: Outcome, reply: _Reply) -> dict[str, object]:
    call, answer = outcome.call, outcome.answer
    return {
        "operation": outcome.operation,
        "http": call.http,
        "path": call.path,
        "query": outcome.query,
        "status": answer.status,
        "rows": answer.rows,
        "metric_values": answer.metric_values,
        "tunnelled": call.tunnelled,
        "bytes": len(reply.body),
    }
