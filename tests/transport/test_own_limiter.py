"""A client takes limits of the user's own, so that processes can share one."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import pytest
from loopback import FakeClock, Loopback, answer, get, transport

from linkedin_ads_async import Limiter
from linkedin_ads_async.errors import RateLimited
from linkedin_ads_async.transport import Retries

Booked = list[tuple[str, int]]


class Turn:
    def __init__(self, bound: int) -> None:
        self.cost = bound

    def settle(self, cost: int) -> None:
        self.cost = cost


class Shared:
    """Notes what it is told, as a limit in another process would."""

    def __init__(self) -> None:
        self.booked: Booked = []
        self.pauses: list[str] = []
        self.out = 0

    @asynccontextmanager
    async def slot(self, resource: str, cost_bound: int = 0) -> AsyncIterator[Turn]:
        self.out += 1
        turn = Turn(cost_bound)
        try:
            yield turn
        finally:
            self.out -= 1
            self.booked.append((resource, turn.cost))

    def pause(self, resource: str, seconds: float) -> None:
        self.pauses.append(resource)


async def sent(server: Loopback, shared: Limiter, **options: object) -> None:
    client = transport(server.url, FakeClock(), limits=shared, **options)
    request = get(resource="adAnalytics", cost_bound=100, finish=lambda body: (body, 7))
    try:
        await client.send(request)
    finally:
        await client.close()


async def test_it_hears_what_a_call_may_cost_and_what_it_did(server: Loopback) -> None:
    shared = Shared()
    server.script = [answer()]
    await sent(server, shared)
    assert ([("adAnalytics", 7)], 0) == (shared.booked, shared.out)


async def test_it_hears_of_a_429_and_the_turn_comes_back(server: Loopback) -> None:
    shared = Shared()
    server.script = [answer(429)]
    with pytest.raises(RateLimited):
        await sent(server, shared, retries=Retries(attempts=1))
    assert (["adAnalytics"], [("adAnalytics", 0)], 0) == (
        shared.pauses,
        shared.booked,
        shared.out,
    )
