"""Runs a command's work with a client, and ends it cleanly on SIGTERM and Ctrl-C."""

from __future__ import annotations

import asyncio
import signal
from collections.abc import Awaitable, Callable, Coroutine
from typing import Any, TypeVar

from linkedin_ads_async.client import LinkedInAds
from linkedin_ads_async.transport import Limits

__all__ = ["Terminated", "with_client"]

T = TypeVar("T")


class Terminated(Exception):
    """SIGTERM ended the command."""


def with_client(
    work: Callable[[LinkedInAds], Awaitable[T]],
    base_url: str | None,
    api_version: str | None,
    no_limits: bool,
) -> T:
    """Do some work with a client made from the environment and the options."""

    async def main() -> T:
        options: dict[str, Any] = {"base_url": base_url, "version": api_version}
        if no_limits:
            options["limits"] = Limits.unlimited()
        chosen = {name: value for name, value in options.items() if value is not None}
        async with LinkedInAds.from_env(**chosen) as ads:
            return await work(ads)

    return asyncio.run(_terminable(main()))


async def _terminable(work: Coroutine[Any, Any, T]) -> T:
    """Run work that SIGTERM cancels, so that what it holds is put away."""
    task = asyncio.ensure_future(work)
    stopped = False

    def stop() -> None:
        nonlocal stopped
        stopped = True
        task.cancel()

    asyncio.get_running_loop().add_signal_handler(signal.SIGTERM, stop)
    try:
        return await task
    except asyncio.CancelledError:
        if stopped:
            raise Terminated from None
        task.cancel()
        raise
