"""An independent server breaks connections in its own ways; a read recovers, a write is not sent twice.

Run by `make test-wiremock`, which installs the server; its name keeps it out of `make test`.
"""

from __future__ import annotations

import asyncio
import json
import os
import subprocess
from collections.abc import AsyncIterator, Iterator
from pathlib import Path
from typing import Any

import aiohttp
import pytest

from linkedin_ads_async import LinkedInAds, OutcomeUnknown
from linkedin_ads_async.models.ad_accounts import AdAccount, AdAccountType

JAR = Path(os.environ["WIREMOCK_JAR"])
FAULTS = [
    "EMPTY_RESPONSE",
    "MALFORMED_RESPONSE_CHUNK",
    "RANDOM_DATA_THEN_CLOSE",
    "CONNECTION_RESET_BY_PEER",
]
PATH = "/rest/adAccounts/507"
ACCOUNT = {"id": 507, "name": "Zürich & Söhne"}


@pytest.fixture(scope="module")
def url(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The server, on a port of its choice, which it tells in its first lines."""
    folder = str(tmp_path_factory.mktemp("wiremock"))
    command = ["java", "-jar", str(JAR), "--port", "0", "--bind-address", "127.0.0.1"]
    command += ["--root-dir", folder, "--disable-banner"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as server:
        try:
            assert server.stdout is not None
            port = next(line.split()[-1] for line in server.stdout if line.startswith("port:"))
            yield f"http://127.0.0.1:{port}"
        finally:
            server.terminate()


@pytest.fixture
async def admin(url: str) -> AsyncIterator[aiohttp.ClientSession]:
    async with aiohttp.ClientSession(f"{url}/__admin/") as session:
        async with session.post("reset") as answer:
            answer.raise_for_status()
        yield session


async def script(admin: aiohttp.ClientSession, *responses: dict[str, Any], **match: str) -> None:
    """Answer request after request: a scenario whose states are numbers."""
    for number, response in enumerate(responses):
        mapping = {
            "scenarioName": "in turn",
            "requiredScenarioState": f"{number}" if number else "Started",
            "newScenarioState": f"{number + 1}",
            "request": match,
            "response": response,
        }
        async with admin.post("mappings", json=mapping) as answer:
            answer.raise_for_status()


async def asked(admin: aiohttp.ClientSession, path: str) -> int:
    """How many requests came, by the server's own journal."""
    async with admin.post("requests/count", json={"url": path}) as answer:
        return int((await answer.json())["count"])


@pytest.mark.parametrize("fault", FAULTS)
async def test_a_read_recovers(url: str, admin: aiohttp.ClientSession, fault: str) -> None:
    good = {"status": 200, "body": json.dumps(ACCOUNT)}
    await script(admin, {"fault": fault}, good, method="GET", url=PATH)
    async with LinkedInAds("token", base_url=url) as ads:
        found = await ads.ad_accounts.get(507)
    assert (507, "Zürich & Söhne") == (found.id, found.name)
    assert 2 == await asked(admin, PATH)


@pytest.mark.parametrize("fault", FAULTS)
async def test_a_write_is_sent_once(url: str, admin: aiohttp.ClientSession, fault: str) -> None:
    good = {"status": 201, "headers": {"X-RestLi-Id": "9"}}
    await script(admin, {"fault": fault}, good, method="POST", url="/rest/adAccounts")
    async with LinkedInAds("token", base_url=url) as ads:
        with pytest.raises(OutcomeUnknown):
            await ads.ad_accounts.create(account())
    assert 1 == await asked(admin, "/rest/adAccounts")


async def test_many_reads_recover_together(url: str, admin: aiohttp.ClientSession) -> None:
    faults = [{"fault": fault} for fault in FAULTS]
    good = {"status": 200, "body": json.dumps(ACCOUNT)}
    await script(admin, *faults, method="GET", url=PATH)
    mapping = {"priority": 9, "request": {"method": "GET", "url": PATH}, "response": good}
    async with admin.post("mappings", json=mapping) as answer:
        answer.raise_for_status()
    async with LinkedInAds("token", base_url=url) as ads:
        found = await asyncio.gather(*(ads.ad_accounts.get(507) for _ in range(20)))
    assert [507] * 20 == [one.id for one in found]
    assert 24 == await asked(admin, PATH)


def account() -> AdAccount:
    return AdAccount(name="spring", type=AdAccountType.BUSINESS)
