"""The aiohttp application: HTTP in, HTTP out, and the log of calls between."""

from __future__ import annotations

import asyncio
import gzip

import attrs
import orjson
from aiohttp import web

from linkedin_ads_async.sandbox.admin import PREFIX, answer_admin
from linkedin_ads_async.sandbox.answers import Answer, Refusal
from linkedin_ads_async.sandbox.dispatch import Outcome, answer_call
from linkedin_ads_async.sandbox.faults import Fault
from linkedin_ads_async.sandbox.gate import Call
from linkedin_ads_async.sandbox.state import State

__all__ = ["LINE_BYTES", "build_app"]

LINE_BYTES = 2**20
"""Longest request line and header that the server reads, so that the 414 is LinkedIn's."""

BODY_BYTES = 2**27
"""More than the largest file that goes in one PUT, a document of 100 MB."""

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

    async def handle(request: web.Request) -> web.StreamResponse:
        call, origin = await _read(request), f"{request.scheme}://{request.host}"
        try:
            fault = None if call.path.startswith(PREFIX) else state.faults.of(call)
        except Refusal as refusal:
            return _response(_written(refusal.answer, call))
        if fault is not None:
            return await _broken(state, call, origin, fault, request)
        return _response(await _replied(state, call, origin))

    app.router.add_route("*", "/{tail:(?s:.*)}", handle)
    return app


async def _read(request: web.Request) -> Call:
    path, _, query = request.raw_path.partition("?")
    headers = {name.lower(): value for name, value in request.headers.items()}
    return Call(
        http=request.method, path=path, query=query, headers=headers, body=await request.read()
    )


async def _replied(state: State, call: Call, origin: str) -> _Reply:
    if call.path in _HEAVY:
        return await asyncio.to_thread(_reply, state, call, origin)
    return _reply(state, call, origin)


def _response(reply: _Reply) -> web.Response:
    return web.Response(status=reply.status, headers=reply.headers, body=reply.body)


async def _broken(
    state: State, call: Call, origin: str, fault: Fault, request: web.Request
) -> web.StreamResponse:
    """Let a fault happen, after the call itself where that takes effect all the same."""
    if fault.kind == "slow":
        await asyncio.sleep(fault.seconds)
    if fault.lost or fault.kind not in ("status", "reset"):
        reply = await _replied(state, call, origin)
        state.calls[-1]["fault"] = fault.kind
    else:
        reply = _written(fault.answer, call)
        state.calls.append({**_logged(Outcome(call, fault.answer), reply), "fault": fault.kind})
    match fault.kind:
        case "status":
            return _response(_written(fault.answer, call))
        case "garbled":
            return web.Response(text="<html>An error page in place of data</html>")
        case "empty":
            return web.Response()
        case "slow":
            return _response(reply)
        case _:
            return await _ended(reply if fault.kind == "cut" else None, request)


async def _ended(reply: _Reply | None, request: web.Request) -> web.StreamResponse:
    """End the connection, in the middle of an answer where there is one."""
    response = web.StreamResponse()
    if reply is not None:
        response = web.StreamResponse(status=reply.status, headers=reply.headers)
        response.content_length = len(reply.body) + 1
        await response.prepare(request)
        await response.write(reply.body[: len(reply.body) // 2])
    if request.transport is not None:
        request.transport.close() if reply else request.transport.abort()
    return response


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
