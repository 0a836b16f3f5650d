"""A loopback server with one canned answer: `python -m benchmarks.server` prints its port.

It is a process of its own, so that what it costs is not measured.
"""

from __future__ import annotations

import asyncio

from benchmarks.subjects.question import ANSWER

_HEAD = (
    "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n"
    f"x-li-uuid: AAYbench==\r\nContent-Length: {len(ANSWER)}\r\n\r\n"
)
_WHOLE = _HEAD.encode() + ANSWER


class Canned(asyncio.Protocol):
    """Answers every request head; requests with a body are not understood."""

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self._transport = transport
        self._rest = b""

    def data_received(self, data: bytes) -> None:
        *heads, self._rest = (self._rest + data).split(b"\r\n\r\n")
        self._transport.write(_WHOLE * len(heads))


async def _main() -> None:
    server = await asyncio.get_running_loop().create_server(Canned, "127.0.0.1", 0, backlog=512)
    print(server.sockets[0].getsockname()[1], flush=True)
    await server.serve_forever()


if __name__ == "__main__":
    asyncio.run(_main())
