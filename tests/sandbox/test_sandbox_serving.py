"""How the sandbox is started, what it tells of itself, and how it writes its answers."""

from __future__ import annotations

import asyncio
import gzip
import signal
import subprocess
import sys
from collections.abc import Iterator
from datetime import date

import aiohttp
import orjson
import pytest
from sandbox_calls import HEADERS, Caller

from linkedin_ads_async.sandbox import Sandbox, main

SMALL = ["--accounts", "3", "--campaigns", "9", "--today", "2026-11-25"]


@pytest.fixture
def started() -> Iterator[subprocess.Popen[str]]:
    command = [sys.executable, "-m", "linkedin_ads_async.sandbox", *SMALL]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        yield process
        process.kill()


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
async def test_the_command_says_where_it_is_and_ends_with_0(
    started: subprocess.Popen[str], session: aiohttp.ClientSession, number: signal.Signals
) -> None:
    assert started.stdout is not None
    words = [started.stdout.readline().split() for _ in range(2)]
    assert ["address", "token"] == [line[0] for line in words]
    (_, address), (_, token) = words
    assert address.startswith("http://127.0.0.1:")
    assert token.startswith("sandbox-")
    headers = {**HEADERS, "Authorization": f"Bearer {token}"}
    async with session.get(f"{address}/rest/adAccounts?q=search", headers=headers) as response:
        assert 200 == response.status
    started.send_signal(number)
    assert 0 == await asyncio.to_thread(started.wait, 10)


def test_the_command_needs_no_extra() -> None:
    probe = (
        "import sys; import linkedin_ads_async.sandbox;"
        "print([m for m in ('pyarrow', 'duckdb', 'isal', 'typer', 'rich') if m in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", probe], capture_output=True, text=True, check=True)
    assert "[]" == done.stdout.strip()


def test_a_port_in_use_is_said_in_one_line(capsys: pytest.CaptureFixture[str]) -> None:
    async def port_in_use() -> int:
        async with Sandbox(accounts=1, campaigns=1) as sandbox:
            port = sandbox.url.rpartition(":")[2]
            return await asyncio.to_thread(
                lambda: (
                    subprocess.run(
                        [
                            sys.executable,
                            "-m",
                            "linkedin_ads_async.sandbox",
                            *SMALL,
                            "--port",
                            port,
                        ],
                        capture_output=True,
                        text=True,
                        check=False,
                    ).returncode
                )
            )

    assert 1 == asyncio.run(port_in_use())
    assert "" == capsys.readouterr().out


@pytest.mark.parametrize(
    "argv",
    [
        ["--today", "tomorrow"],
        ["--accounts", "0"],
        ["--accounts", "1", "--campaigns", "9000"],
        ["--forbidden", "404"],
    ],
)
def test_bad_options_end_with_2(argv: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main(argv)
    assert 2 == ended.value.code
    assert "error:" in capsys.readouterr().err


def test_the_help_has_examples(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        main(["--help"])
    assert "examples:" in capsys.readouterr().out


async def test_the_port_is_free_again_afterwards() -> None:
    async with Sandbox(accounts=1, campaigns=1) as sandbox:
        port = int(sandbox.url.rpartition(":")[2])
    async with Sandbox(accounts=1, campaigns=1, port=port) as sandbox:
        assert sandbox.url.endswith(f":{port}")


def test_a_sandbox_that_does_not_run_has_no_address() -> None:
    with pytest.raises(RuntimeError, match="async with"):
        _ = Sandbox(accounts=1, campaigns=1).url


async def test_the_token_depends_on_the_seed_only() -> None:
    assert Sandbox(seed=1).token == Sandbox(seed=1, accounts=2, campaigns=2).token
    assert Sandbox(seed=1).token != Sandbox(seed=2).token


async def test_bodies_are_gzipped_only_for_those_who_take_it(call: Caller) -> None:
    path = call.sandbox.url + "/rest/adAccounts?q=search"
    headers = {**HEADERS, "Authorization": f"Bearer {call.sandbox.token}"}
    async with aiohttp.ClientSession(auto_decompress=False) as plain:
        async with plain.get(path, headers=headers | {"Accept-Encoding": "gzip"}) as response:
            assert "gzip" == response.headers["Content-Encoding"]
            packed = await response.read()
        async with plain.get(path, headers=headers | {"Accept-Encoding": "identity"}) as response:
            assert "Content-Encoding" not in response.headers
            assert orjson.loads(gzip.decompress(packed)) == await response.json()


async def test_the_log_tells_what_was_called(call: Caller) -> None:
    await call.get("/rest/adAccounts?q=search&search=(status:(values:List(ACTIVE)))")
    (entry,) = (await call.get("/__sandbox/calls")).json["calls"]
    size = entry.pop("bytes")
    assert size > 0
    assert {
        "operation": "ad_accounts.search",
        "http": "GET",
        "path": "/rest/adAccounts",
        "query": {"q": "search", "search": {"status": {"values": ["ACTIVE"]}}},
        "status": 200,
        "rows": 0,
        "metric_values": 0,
        "tunnelled": False,
    } == entry


async def test_the_log_counts_rows_and_metric_values(call: Caller) -> None:
    urn = call.sandbox.world.accounts[0].urn.replace(":", "%3A")
    days = "dateRange=(start:(year:2026,month:10,day:1),end:(year:2026,month:10,day:7))"
    reply = await call.get(
        f"/rest/adAnalytics?q=analytics&pivot=CAMPAIGN&timeGranularity=DAILY&{days}"
        f"&accounts=List({urn})&fields=impressions,dateRange,pivotValues"
    )
    rows = len(reply.json["elements"])
    (entry,) = (await call.get("/__sandbox/calls")).json["calls"]
    assert (rows, 3 * rows) == (entry["rows"], entry["metric_values"])


async def test_the_log_holds_refused_calls_and_can_be_emptied(call: Caller) -> None:
    await call.get("/rest/adUnicorns")
    assert [404] == [one["status"] for one in (await call.get("/__sandbox/calls")).json["calls"]]
    assert 204 == (await call("DELETE", "/__sandbox/calls")).status
    assert [] == (await call.get("/__sandbox/calls")).json["calls"]


async def test_the_log_never_holds_the_token(call: Caller) -> None:
    await call.get("/rest/adAccounts?q=search")
    assert call.sandbox.token.encode() not in (await call.get("/__sandbox/calls")).body


async def test_the_clock_stands_at_noon_of_its_day_and_can_be_moved(call: Caller) -> None:
    clock = "/__sandbox/clock"
    assert "2026-11-25T12:00:00+00:00" == (await call.get(clock)).json["now"]
    await call("POST", clock, {"advance_s": 3_600})
    assert "2026-11-25T13:00:00+00:00" == (await call.get(clock)).json["now"]
    reply = await call("POST", clock, {"now": "2027-01-15T00:00:00Z"})
    assert "2027-01-15" == reply.json["today"]


@pytest.mark.parametrize("body", [{}, {"now": "soon"}, {"advance_s": "x"}, [], b"{"])
async def test_a_clock_that_cannot_be_read_is_not_moved(call: Caller, body: object) -> None:
    assert 400 == (await call("POST", "/__sandbox/clock", body)).status
    assert "2026-11-25" == (await call.get("/__sandbox/clock")).json["today"]


async def test_a_reset_brings_everything_back(call: Caller) -> None:
    path = f"/rest/adAccounts/{call.sandbox.world.accounts[0].id}"
    before = (await call.get(path)).json
    update = {"X-RestLi-Method": "PARTIAL_UPDATE"}
    await call("POST", path, {"patch": {"$set": {"name": "Other"}}}, headers=update)
    await call("POST", "/__sandbox/clock", {"advance_s": 86_400})
    assert "Other" == (await call.get(path)).json["name"]
    assert 204 == (await call("POST", "/__sandbox/reset")).status
    assert "2026-11-25" == (await call.get("/__sandbox/clock")).json["today"]
    assert [] == (await call.get("/__sandbox/calls")).json["calls"]
    assert before == (await call.get(path)).json


async def test_the_openapi_document_is_served(call: Caller) -> None:
    assert "3.1.0" == (await call.get("/__sandbox/openapi.json")).json["openapi"]


async def test_an_unknown_admin_page_is_404_and_a_wrong_verb_405(call: Caller) -> None:
    assert 404 == (await call.get("/__sandbox/nothing")).status
    assert 405 == (await call("DELETE", "/__sandbox/truth")).status


async def test_two_sandboxes_share_nothing(session: aiohttp.ClientSession) -> None:
    day = date(2026, 11, 25)
    async with (
        Sandbox(accounts=2, campaigns=4, today=day) as one,
        Sandbox(accounts=2, campaigns=4, today=day) as other,
    ):
        await Caller(one, session).get("/rest/adAccounts?q=search")
        assert [] == (await Caller(other, session).get("/__sandbox/calls")).json["calls"]
