"""A server of raw bytes whose answers may also be deeds: resets, trickles, silence, TLS."""

from __future__ import annotations

import asyncio
import socket
import ssl
import struct
from collections.abc import Awaitable, Callable
from typing import Self

import attrs
from loopback import Loopback, Received, settle, whole

from linkedin_ads_async.transport.clock import Clock

__all__ = ["FaultServer", "cut", "endless", "in_pieces", "reset", "silent", "trickle"]

Deed = Callable[[asyncio.StreamReader, asyncio.StreamWriter], Awaitable[None]]
"""Does something to a connection, which is closed afterwards."""
Step = bytes | Deed

_BYTE_PAUSE_S = 0.01
_MANY = 65_536


@attrs.define
class FaultServer(Loopback):
    """Plays `steps` request by request, then `then` for ever; `answering` decides instead of them.

    A whole answer keeps its connection, unless `closing`; anything else ends it.
    """

    steps: list[Step] = attrs.field(factory=list)
    then: Step = b""
    answering: Callable[[Received], Step] | None = None
    closing: bool = False
    context: ssl.SSLContext | None = None
    clock: Clock = attrs.field(factory=Clock)
    times: list[float] = attrs.field(factory=list)
    """When each request came in, by `clock`."""

    async def __aenter__(self) -> Self:
        self._server = await asyncio.start_server(
            self._accept, "127.0.0.1", 0, ssl=self.context, backlog=1000
        )
        return self

    @property
    def url(self) -> str:
        plain = super().url
        return plain.replace("http:", "https:") if self.context else plain

    @property
    def open(self) -> int:
        """Connections that nobody has closed."""
        return self.connections - self.closed

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        while True:
            got = Received(await reader.readuntil(b"\r\n\r\n"), b"")
            got.body = await reader.readexactly(int(got.headers.get("content-length", 0)))
            self.received.append(got)
            self.times.append(self.clock.monotonic())
            self.arrived.set()
            step = self._next(got)
            if callable(step):
                await step(reader, writer)
                return
            writer.write(step)
            await writer.drain()
            if self.closing or not whole(step):
                return

    def _next(self, got: Received) -> Step:
        if self.answering is not None:
            return self.answering(got)
        return self.steps.pop(0) if self.steps else self.then


def cut(piece: bytes = b"") -> Deed:
    """Send a piece of an answer, then FIN."""

    async def deed(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        writer.write(piece)
        await writer.drain()

    return deed


def in_pieces(*pieces: bytes) -> Deed:
    """Send pieces of an answer that the client sees one by one, then FIN."""

    async def deed(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        for piece in pieces:
            writer.write(piece)
            await writer.drain()
            await settle()

    return deed


def reset(piece: bytes = b"") -> Deed:
    """Send a piece of an answer, then RST."""

    async def deed(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        writer.write(piece)
        await writer.drain()
        sock: socket.socket = writer.get_extra_info("socket")
        sock.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        writer.transport.abort()

    return deed


def silent(piece: bytes = b"") -> Deed:
    """Send a piece of an answer, then nothing for ever."""

    async def deed(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        writer.write(piece)
        await writer.drain()
        await reader.read()  # ends when the client closes

    return deed


def trickle(head: bytes, text: bytes) -> Deed:
    """Send a text byte after byte, so slowly that it never ends but no silence is long."""

    async def deed(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        writer.write(head)
        for byte in text:
            writer.write(bytes([byte]))
            await writer.drain()
            await asyncio.sleep(_BYTE_PAUSE_S)

    return deed


def endless(head: bytes) -> Deed:
    """Send a body that never ends."""

    async def deed(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        writer.write(head)
        while True:
            writer.write(b" " * _MANY)
            await writer.drain()

    return deed
