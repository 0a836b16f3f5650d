"""A server on this machine that plays a script of raw bytes, and a time that tests move."""

from __future__ import annotations

import asyncio
import heapq
import itertools
import json
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Any, Self

import attrs

from linkedin_ads_async.operation import Request
from linkedin_ads_async.transport import HttpTransport, Limits, StaticToken
from linkedin_ads_async.transport.clock import Clock

TOKEN = "AQX-secret-0123456789"
CUT = b""
"""An answer that is none: the connection closes."""


def answer(
    status: int = 200,
    body: bytes | dict[str, Any] = b"{}",
    *,
    length: int | None = None,
    **more: str,
) -> bytes:
    """The bytes of an HTTP answer; `length` lies about the size of the body."""
    content = body if isinstance(body, bytes) else json.dumps(body).encode()
    headers = {"Content-Length": str(len(content) if length is None else length)}
    headers |= {name.replace("_", "-"): value for name, value in more.items()}
    head = "".join(f"{name}: {value}\r\n" for name, value in headers.items())
    return f"HTTP/1.1 {status} X\r\n{head}\r\n".encode() + content


@attrs.define
class Received:
    """One request, byte for byte."""

    head: bytes
    body: bytes

    @property
    def line(self) -> str:
        return self.head.split(b"\r\n")[0].decode()

    @property
    def headers(self) -> dict[str, str]:
        lines = self.head.decode().split("\r\n")[1:]
        return {
            name.lower(): value for name, _, value in (x.partition(": ") for x in lines) if name
        }


@attrs.define
class Loopback:
    """Answers connection after connection from `script`; past its end with `{}`."""

    script: list[bytes] = attrs.field(factory=list)
    received: list[Received] = attrs.field(factory=list)
    arrived: asyncio.Event = attrs.field(factory=asyncio.Event)
    held: asyncio.Event | None = None
    """While it is not set, answers wait."""
    connections: int = 0
    closed: int = 0
    _server: asyncio.Server | None = None
    _tasks: set[asyncio.Task[None]] = attrs.field(factory=set)

    async def __aenter__(self) -> Self:
        self._server = await asyncio.start_server(self._accept, "127.0.0.1", 0)
        return self

    async def __aexit__(self, *_: object) -> None:
        assert self._server is not None
        self._server.close()
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)

    @property
    def url(self) -> str:
        assert self._server is not None
        return f"http://127.0.0.1:{self._server.sockets[0].getsockname()[1]}"

    async def _accept(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.current_task()
        assert task is not None
        self._tasks.add(task)
        self.connections += 1
        try:
            await self._serve(reader, writer)
        except (asyncio.IncompleteReadError, ConnectionError, asyncio.CancelledError):
            pass  # the client has gone, or the test has ended
        finally:
            self.closed += 1
            writer.close()
            self._tasks.discard(task)

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        while True:
            got = Received(await reader.readuntil(b"\r\n\r\n"), b"")
            got.body = await reader.readexactly(int(got.headers.get("content-length", 0)))
            self.received.append(got)
            self.arrived.set()
            if self.held is not None:
                await self.held.wait()
            reply = self.script.pop(0) if self.script else answer()
            writer.write(reply)
            await writer.drain()
            if not whole(reply):
                return


def whole(reply: bytes) -> bool:
    """Whether an answer is as long as it says."""
    head, _, content = reply.partition(b"\r\n\r\n")
    return f"Content-Length: {len(content)}\r\n".encode() in head + b"\r\n"


class FakeClock(Clock):
    """A time that moves when somebody sleeps, or when a test moves it; chance takes the most."""

    __slots__ = ("chance", "number", "slept", "time", "timers")

    def __init__(self, *, chance: float = 1.0) -> None:
        self.time = 1000.0
        self.chance = chance
        self.slept: list[float] = []
        self.timers: list[tuple[float, int, FakeTimer]] = []
        self.number = itertools.count()

    def monotonic(self) -> float:
        return self.time

    def now(self) -> datetime:
        return datetime(2027, 1, 1, tzinfo=UTC) + timedelta(seconds=self.time)

    def uniform(self, low: float, high: float) -> float:
        return low + (high - low) * self.chance

    async def sleep(self, seconds: float) -> None:
        self.slept.append(round(seconds, 6))
        await self.advance(seconds)

    def call_later(self, seconds: float, callback: Callable[[], None]) -> FakeTimer:
        timer = FakeTimer(callback)
        heapq.heappush(self.timers, (self.time + seconds, next(self.number), timer))
        return timer

    @property
    def passed(self) -> float:
        """Seconds since the clock was made."""
        return self.time - 1000.0

    @property
    def pending(self) -> int:
        return sum(not timer.cancelled for _, _, timer in self.timers)

    async def advance(self, seconds: float) -> None:
        """Move the time on, fire what falls due in order, and let everybody react."""
        end = self.time + seconds
        await settle()
        while self.timers and self.timers[0][0] <= end:
            due, _, timer = heapq.heappop(self.timers)
            self.time = max(self.time, due)
            if not timer.cancelled:
                timer.callback()
            await settle()
        self.time = end
        await settle()


class HurriedClock(FakeClock):
    """A time that jumps to the next timer whenever one is set, for calls that wait in limits."""

    __slots__ = ()

    def call_later(self, seconds: float, callback: Callable[[], None]) -> FakeTimer:
        timer = FakeTimer(callback)
        asyncio.get_running_loop().call_soon(self._jump, self.time + seconds, timer)
        return timer

    def _jump(self, due: float, timer: FakeTimer) -> None:
        if not timer.cancelled:
            self.time = max(self.time, due)
            timer.callback()


@attrs.define
class FakeTimer:
    callback: Callable[[], None]
    cancelled: bool = False

    def cancel(self) -> None:
        self.cancelled = True


async def settle() -> None:
    """Let every task run until it waits for something."""
    for _ in range(8):
        await asyncio.sleep(0)


def get(query: str = "", **more: Any) -> Request:
    """A read."""
    facts = {"operation": "ad_accounts.search", "resource": "adAccounts", "read": True, **more}
    return Request(**{"http": "GET", "path": "/rest/adAccounts", "query": query, **facts})


def put(query: str = "", **more: Any) -> Request:
    """A write."""
    facts = {"http": "PUT", "body": b'{"a":1}', "headers": {"Content-Type": "application/json"}}
    return get(query, **{"operation": "ad_accounts.update", "read": False, **facts, **more})


def free(clock: Clock, **numbers: float) -> Limits:
    """Limits that bind only where a test says so."""
    most = {
        "requests_per_s": 1e6,
        "burst": 1_000_000,
        "concurrency": 1000,
        "analytics_per_s": 1e6,
        "analytics_burst": 1_000_000,
        "analytics_concurrency": 1000,
    }
    return Limits(**{**most, **numbers}, clock=clock)  # type: ignore[arg-type]  # ints and floats


def transport(url: str, clock: Clock | None = None, **more: Any) -> HttpTransport:
    """A transport in a fake time, without limits that bind."""
    clock = clock or FakeClock()
    token = more.pop("token", StaticToken(TOKEN))
    return HttpTransport(token, base_url=url, clock=clock, **{"limits": free(clock), **more})
