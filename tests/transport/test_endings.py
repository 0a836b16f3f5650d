"""Closing, cancelling, and what is left after either: nothing."""

from __future__ import annotations

import asyncio

import pytest
from loopback import FakeClock, HurriedClock, Loopback, answer, get, put, settle, transport

from linkedin_ads_async.errors import UsageError
from linkedin_ads_async.transport import Limits


def others() -> set[asyncio.Task[object]]:
    """Tasks besides the test and those that serve it."""
    return {
        task
        for task in asyncio.all_tasks()
        if task is not asyncio.current_task() and "Loopback" not in repr(task.get_coro())
    }


async def gone(server: Loopback) -> None:
    """Wait until the server has seen every connection close."""
    async with asyncio.timeout(5):
        while server.closed < server.connections:
            await settle()


async def test_a_closed_client_refuses(server: Loopback) -> None:
    client = transport(server.url)
    await client.send(get())
    await client.close()
    with pytest.raises(UsageError, match="closed"):
        await client.send(get())
    assert 1 == len(server.received)


async def test_a_client_that_was_never_used_closes_twice(server: Loopback) -> None:
    client = transport(server.url)
    await client.close()
    await client.close()
    assert 0 == server.connections


async def test_closing_leaves_nothing(server: Loopback) -> None:
    client = transport(server.url)
    await asyncio.gather(*(client.send(get()) for _ in range(5)))
    await client.close()
    await gone(server)
    assert set() == others()


async def test_closing_waits_for_calls_in_flight(server: Loopback) -> None:
    server.held = asyncio.Event()
    client = transport(server.url)
    call = asyncio.create_task(client.send(get()))
    await server.arrived.wait()
    closing = asyncio.create_task(client.close())
    await settle()
    assert not closing.done()
    server.held.set()
    await closing
    assert 200 == (await call).status


async def test_closing_cancels_what_outlasts_the_grace(server: Loopback) -> None:
    server.held = asyncio.Event()
    client = transport(server.url, HurriedClock(), grace_s=0.01)
    call = asyncio.create_task(client.send(get()))
    await server.arrived.wait()
    await client.close()
    assert call.cancelled() or call.cancelling()
    await asyncio.wait([call])
    assert call.cancelled()
    server.held.set()
    await gone(server)
    assert set() == others()


@pytest.mark.parametrize("request_", [get(), put()], ids=["read", "write"])
async def test_a_cancelled_call_leaves_nothing(server: Loopback, request_: object) -> None:
    """Its connection is dropped, its place in flight is free, and it is not sent again."""
    server.held = asyncio.Event()
    clock = FakeClock()
    client = transport(server.url, clock, limits=Limits(concurrency=1, clock=clock))
    call = asyncio.create_task(client.send(request_))  # type: ignore[arg-type]  # a Request
    await server.arrived.wait()
    call.cancel()
    with pytest.raises(asyncio.CancelledError):
        await call
    assert 1 == len(server.received)
    server.held.set()
    await client.send(get())
    assert 2 == server.connections
    await client.close()
    await gone(server)
    assert set() == others()
    assert 0 == clock.pending


async def test_a_call_cancelled_between_attempts_is_not_sent_again(server: Loopback) -> None:
    class Stuck(FakeClock):
        __slots__ = ("asleep",)

        async def sleep(self, seconds: float) -> None:
            self.asleep.set()
            await asyncio.Event().wait()

    clock = Stuck()
    clock.asleep = asyncio.Event()
    server.script = [answer(503)]
    client = transport(server.url, clock)
    call = asyncio.create_task(client.send(get()))
    await clock.asleep.wait()
    call.cancel()
    with pytest.raises(asyncio.CancelledError):
        await call
    await client.close()
    await gone(server)
    assert 1 == len(server.received)
    assert set() == others()


async def test_a_client_belongs_to_one_event_loop(server: Loopback) -> None:
    client = transport(server.url)
    await client.send(get())

    def elsewhere() -> None:
        with pytest.raises(UsageError, match="event loop"):
            asyncio.run(client.send(get()))

    await asyncio.to_thread(elsewhere)
    await client.close()
