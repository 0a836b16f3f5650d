"""One scripted server for each test, or one that stands in for aiohttp."""

from __future__ import annotations

import inspect
from collections.abc import AsyncIterator, Iterator
from typing import Any
from unittest.mock import Mock

import aiohttp
import pytest
from aioresponses import aioresponses
from aioresponses import core as aioresponses_core
from loopback import Loopback


@pytest.fixture
async def server() -> AsyncIterator[Loopback]:
    async with Loopback() as server:
        yield server


@pytest.fixture
def mocked(monkeypatch: pytest.MonkeyPatch) -> Iterator[aioresponses]:
    """What stands in for aiohttp's session: for policy only, it does not see bytes or time.

    aioresponses 0.7 does not know an argument that aiohttp 3.14 wants; once it does, or aiohttp
    wants it no more, nothing is replaced here.
    """
    if "stream_writer" in inspect.signature(aiohttp.ClientResponse.__init__).parameters:
        monkeypatch.setattr(aioresponses_core, "ClientResponse", _WithWriter)
    with aioresponses() as mock:
        yield mock


class _WithWriter(aiohttp.ClientResponse):
    def __init__(self, *args: Any, **more: Any) -> None:
        super().__init__(*args, **{"stream_writer": Mock(output_size=0), **more})
