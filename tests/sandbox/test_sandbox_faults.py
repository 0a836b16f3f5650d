"""Faults and limits that a test can set: they happen as asked, and then it is whole again."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import aiohttp
import orjson
import pytest
from sandbox_calls import Caller

ACCOUNTS = "/rest/adAccounts?q=search"
DAYS = "(start:(year:2026,month:10,day:1),end:(year:2026,month:10,day:1))"


async def plan(call: Caller, *faults: dict[str, Any]) -> None:
    assert 200 == (await call("POST", "/__sandbox/faults", {"faults": faults})).status


def analytics(call: Caller) -> str:
    account = next(one.id for one in call.sandbox.world.accounts if not one.forbidden)
    urn = f"urn%3Ali%3AsponsoredAccount%3A{account}"
    return (
        f"/rest/adAnalytics?q=analytics&pivot=CAMPAIGN&timeGranularity=DAILY&dateRange={DAYS}"
        f"&accounts=List({urn})&fields=dateRange,pivotValues,impressions"
    )


async def test_a_status_comes_as_often_as_asked(call: Caller) -> None:
    await plan(call, {"status": 503, "times": 2})
    assert [503, 503, 200] == [(await call.get(ACCOUNTS)).status for _ in range(3)]


async def test_a_status_has_the_headers_that_it_was_given(call: Caller) -> None:
    await plan(call, {"status": 429, "headers": {"Retry-After": "7"}})
    reply = await call.get(ACCOUNTS)
    assert (429, "7", "TOO_MANY_REQUESTS") == (
        reply.status,
        reply.headers["retry-after"],
        reply.code,
    )


async def test_a_header_asks_for_a_fault_of_its_own_call(call: Caller) -> None:
    assert 500 == (await call.get(ACCOUNTS, headers={"X-Sandbox-Fault": "500"})).status
    assert 200 == (await call.get(ACCOUNTS)).status


async def test_a_reset_ends_the_connection_without_an_answer(call: Caller) -> None:
    # Twice: aiohttp sends a GET again on its own.
    await plan(call, {"kind": "reset", "times": 2})
    with pytest.raises(aiohttp.ClientConnectionError):
        await call.get(ACCOUNTS)
    assert 200 == (await call.get(ACCOUNTS)).status


async def test_a_cut_ends_the_connection_in_the_middle_of_the_answer(call: Caller) -> None:
    await plan(call, {"kind": "cut"})
    with pytest.raises(aiohttp.ClientPayloadError):
        await call.get(ACCOUNTS)


@pytest.mark.parametrize("kind", ["garbled", "empty"])
async def test_an_answer_may_hold_no_json(call: Caller, kind: str) -> None:
    await plan(call, {"kind": kind})
    with pytest.raises(orjson.JSONDecodeError):
        assert (await call.get(ACCOUNTS)).json


async def test_a_lost_answer_is_one_of_a_call_that_took_effect(call: Caller) -> None:
    account = next(one.id for one in call.sandbox.world.accounts if not one.forbidden)
    path = f"/rest/adAccounts/{account}"
    patch = {"patch": {"$set": {"name": "Renamed"}}}
    await plan(call, {"kind": "reset", "lost": True})
    with pytest.raises(aiohttp.ClientConnectionError):
        await call("POST", path, patch, headers={"X-RestLi-Method": "PARTIAL_UPDATE"})
    assert "Renamed" == (await call.get(path)).json["name"]


async def test_a_share_of_the_calls_is_the_same_ones_for_a_seed(call: Caller) -> None:
    outcomes = []
    for _ in range(2):
        await plan(call, {"share": 0.5, "times": None, "seed": 4})
        outcomes.append([(await call.get(ACCOUNTS)).status for _ in range(20)])
        await call("DELETE", "/__sandbox/faults")
    assert outcomes[0] == outcomes[1]
    assert {200, 503} == set(outcomes[0])


async def test_a_pattern_leaves_other_paths_alone(call: Caller) -> None:
    await plan(call, {"path": "/rest/adAnalytics"})
    assert [200, 503] == [(await call.get(p)).status for p in (ACCOUNTS, analytics(call))]


async def test_faulty_calls_are_in_the_log(call: Caller) -> None:
    await plan(call, {"status": 500})
    await call.get(ACCOUNTS)
    (logged,) = (await call.get("/__sandbox/calls")).json["calls"]
    assert (500, "status") == (logged["status"], logged["fault"])


NO_FAULTS = [
    {"kind": "odd"},
    {"colour": "red"},
    5,
    {"status": 7},
    {"status": "503"},
    {"times": -1},
    {"times": "3"},
    {"share": 1.5},
    {"path": 1},
    {"seconds": "1"},
    {"headers": {"Retry-After": 1}},
]


@pytest.mark.parametrize("fault", NO_FAULTS, ids=str)
async def test_what_is_no_fault_is_refused(call: Caller, fault: object) -> None:
    assert 400 == (await call("POST", "/__sandbox/faults", {"faults": [fault]})).status


async def test_a_reset_of_the_sandbox_forgets_faults(call: Caller) -> None:
    await plan(call, {"times": None})
    await call("POST", "/__sandbox/reset")
    assert 200 == (await call.get(ACCOUNTS)).status


async def test_metric_values_beyond_the_budget_are_a_429_for_five_minutes(call: Caller) -> None:
    await call("POST", "/__sandbox/limits", {"values": 10})
    assert 200 == (await call.get(analytics(call))).status
    refused = await call.get(analytics(call))
    assert 429 == refused.status
    assert "45 million metric values" in refused.json["message"]
    assert 200 == (await call.get(ACCOUNTS)).status
    call.sandbox.state.clock.set(call.sandbox.state.clock.now + timedelta(minutes=5))
    assert 200 == (await call.get(analytics(call))).status


async def test_calls_of_a_resource_beyond_its_day_are_a_429_until_midnight(call: Caller) -> None:
    await call("POST", "/__sandbox/limits", {"daily_calls": 2})
    replies = [await call.get(ACCOUNTS) for _ in range(3)]
    assert [200, 200, 429] == [reply.status for reply in replies]
    assert "DAY limit" in replies[2].json["message"]
    call.sandbox.state.clock.set(call.sandbox.state.clock.now + timedelta(hours=12))
    assert 200 == (await call.get(ACCOUNTS)).status


async def test_the_limits_can_be_read(call: Caller) -> None:
    await call.get(analytics(call))
    told = (await call.get("/__sandbox/limits")).json
    assert (45_000_000, None) == (told["values"], told["daily_calls"])
    assert told["values_spent"] > 0


@pytest.mark.parametrize(
    "limits", [{"values": "1"}, {"values": None}, {"daily_calls": -1}, [], {"x": 1}]
)
async def test_what_is_no_limit_is_refused(call: Caller, limits: object) -> None:
    assert 400 == (await call("POST", "/__sandbox/limits", limits)).status
    assert 45_000_000 == (await call.get("/__sandbox/limits")).json["values"]


@pytest.mark.parametrize("kind", ["7", "odd", "\u00b2"])
async def test_a_header_that_names_no_fault_is_refused(call: Caller, kind: str) -> None:
    assert 400 == (await call.get(ACCOUNTS, headers={"x-sandbox-fault": kind})).status
