"""The sandbox in this process, on a free loopback port."""

from __future__ import annotations

from datetime import UTC, date, datetime
from types import TracebackType
from typing import Self

from aiohttp import web

from linkedin_ads_async.sandbox.app import LINE_BYTES, build_app
from linkedin_ads_async.sandbox.families import tables
from linkedin_ads_async.sandbox.state import SCOPES, Clock, Forbidden, State
from linkedin_ads_async.sandbox.world import World

__all__ = ["HOST", "Sandbox"]

HOST = "127.0.0.1"
"""It is never reachable from another machine."""

_SHUTDOWN_S = 5.0


class Sandbox:
    """A local LinkedIn, seeded and complete in itself.

    >>> async with Sandbox(seed=1, accounts=5, campaigns=40) as sandbox:
    ...     sandbox.url, sandbox.token

    `today` sets the clock to noon of a day and stops it there; without it the clock runs.
    `forbidden` says what analytics of an account without a role answer: `"empty"` or `"403"`.
    """

    def __init__(
        self,
        seed: int = 1,
        accounts: int = 25,
        campaigns: int = 1200,
        *,
        today: date | None = None,
        forbidden: Forbidden = "empty",
        port: int = 0,
        scopes: frozenset[str] = SCOPES,
    ) -> None:
        day = today or datetime.now(UTC).date()
        clock = Clock.still(today) if today else Clock.real()
        world = World(seed, accounts, campaigns, today=day)
        self.state = State(
            world, clock, forbidden=forbidden, scopes=scopes, seeds=tables()["seeds"]
        )
        self._port = port
        self._runner: web.AppRunner | None = None
        self._url = ""

    @property
    def url(self) -> str:
        """The origin to use as base URL, `http://127.0.0.1:49152`."""
        if not self._url:
            raise RuntimeError("the sandbox is not running: use `async with Sandbox() as sandbox`")
        return self._url

    @property
    def token(self) -> str:
        return self.state.token.text

    @property
    def world(self) -> World:
        return self.state.world

    async def __aenter__(self) -> Self:
        runner = web.AppRunner(
            build_app(self.state),
            access_log=None,
            max_line_size=LINE_BYTES,
            max_field_size=LINE_BYTES,
            shutdown_timeout=_SHUTDOWN_S,
        )
        await runner.setup()
        self._runner = runner
        try:
            await web.TCPSite(runner, HOST, self._port).start()
        except OSError:
            await self._stop()
            raise
        self._url = f"http://{HOST}:{runner.addresses[0][1]}"
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        await self._stop()

    async def _stop(self) -> None:
        if self._runner is not None:
            await self._runner.cleanup()
        self._runner, self._url = None, ""
