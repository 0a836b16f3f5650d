"""What every call has to pass: token, version, protocol, size, tunnel, scopes."""

from __future__ import annotations

from datetime import date

import aiohttp
import pytest
from sandbox_calls import Caller

from linkedin_ads_async.sandbox import Sandbox

SEARCH = "/rest/adAccounts?q=search"


async def test_a_good_call_passes(call: Caller) -> None:
    reply = await call.get(SEARCH)
    assert (200, "application/json") == (reply.status, reply.headers["content-type"])
    assert "2.0.0" == reply.headers["x-restli-protocol-version"]
    assert reply.headers["x-li-uuid"]


@pytest.mark.parametrize(
    ("header", "code", "number"),
    [
        (None, "EMPTY_ACCESS_TOKEN", 65604),
        ("Bearer ", "EMPTY_ACCESS_TOKEN", 65604),
        ("Bearer nobody-knows-it", "INVALID_ACCESS_TOKEN", 65600),
    ],
)
async def test_a_bad_token_is_401(call: Caller, header: str | None, code: str, number: int) -> None:
    reply = await call.get(SEARCH, headers={"Authorization": header})
    assert (401, code, number) == (reply.status, reply.code, reply.json["serviceErrorCode"])
    assert call.sandbox.token not in reply.body.decode()


async def test_a_token_expires_after_60_days(call: Caller) -> None:
    await call("POST", "/__sandbox/clock", {"now": "2027-01-24T11:59:59Z"})
    assert 200 == (await call.get(SEARCH)).status
    await call("POST", "/__sandbox/clock", {"advance_s": 1})
    reply = await call.get(SEARCH)
    assert (401, "EXPIRED_ACCESS_TOKEN", 65602) == (
        reply.status,
        reply.code,
        reply.json["serviceErrorCode"],
    )


@pytest.mark.parametrize("version", ["202511", "202512", "209901", "nonsense", "20260901"])
async def test_a_version_that_is_not_active_is_426(call: Caller, version: str) -> None:
    reply = await call.get(SEARCH, headers={"LinkedIn-Version": version})
    assert (426, "NONEXISTENT_VERSION") == (reply.status, reply.code)
    assert {"status", "code", "message"} == set(reply.json)
    assert "x-restli-gateway-error" in reply.headers


@pytest.mark.parametrize("version", ["202601", "202609", "202609.01"])
async def test_active_versions_pass_with_and_without_revision(call: Caller, version: str) -> None:
    assert 200 == (await call.get(SEARCH, headers={"LinkedIn-Version": version})).status


async def test_a_version_ends_on_its_day(call: Caller) -> None:
    version = {"LinkedIn-Version": "202601"}
    await call("POST", "/__sandbox/clock", {"now": "2027-01-14T23:59:00Z"})
    assert 200 == (await call.get(SEARCH, headers=version)).status
    await call("POST", "/__sandbox/clock", {"advance_s": 60})
    assert 426 == (await call.get(SEARCH, headers=version)).status


async def test_a_missing_version_is_400(call: Caller) -> None:
    reply = await call.get(SEARCH, headers={"LinkedIn-Version": None})
    assert (400, "VERSION_MISSING") == (reply.status, reply.code)
    assert "x-restli-gateway-error" in reply.headers


@pytest.mark.parametrize("protocol", [None, "1.0.0"])
async def test_another_protocol_is_400(call: Caller, protocol: str | None) -> None:
    reply = await call.get(SEARCH, headers={"X-Restli-Protocol-Version": protocol})
    assert 400 == reply.status


async def test_a_query_of_4096_bytes_passes_and_one_more_is_414(call: Caller) -> None:
    names = SEARCH + "&search=(name:(values:List({})))"
    room = 4096 - len(names.partition("?")[2].format(""))
    assert 200 == (await call.get(names.format("n" * room))).status
    reply = await call.get(names.format("n" * (room + 1)))
    assert (414, "REQUEST_URI_TOO_LONG") == (reply.status, reply.code)


async def test_a_path_segment_over_4096_bytes_is_414(call: Caller) -> None:
    assert 414 == (await call.get("/rest/adAccounts/" + "1" * 4097)).status


async def test_a_url_over_8192_bytes_is_414(call: Caller) -> None:
    path = "/rest/" + "/".join(["a" * 4000] * 2)
    assert 404 == (await call.get(path)).status
    assert 414 == (await call.get(f"{path}/{'a' * 200}")).status


FORM = "application/x-www-form-urlencoded"


async def test_a_tunnelled_get_is_what_it_stands_for(call: Caller) -> None:
    names = ",".join(f"name{n}" for n in range(2_000))
    query = f"q=search&search=(name:(values:List({names})))".encode()
    headers = {"X-HTTP-Method-Override": "GET", "Content-Type": FORM}
    reply = await call("POST", "/rest/adAccounts", query, headers=headers)
    assert (200, []) == (reply.status, reply.json["elements"])
    (line,) = (await call.get("/__sandbox/calls")).json["calls"]
    assert (True, "GET", "ad_accounts.search") == (
        line["tunnelled"],
        line["http"],
        line["operation"],
    )


async def test_a_tunnelled_write_has_its_body_in_the_second_part(call: Caller) -> None:
    campaign = call.sandbox.world.campaigns[0]
    body = (
        f"--xyz\r\nContent-Type: {FORM}\r\n\r\nids=List({campaign.id})\r\n"
        "--xyz\r\nContent-Type: application/json\r\n\r\n"
        f'{{"entities":{{"{campaign.id}":{{"patch":{{"$set":{{"name":"tunnelled"}}}}}}}}}}\r\n'
        "--xyz--\r\n"
    )
    headers = {
        "X-HTTP-Method-Override": "POST",
        "Content-Type": "multipart/mixed; boundary=xyz",
        "X-RestLi-Method": "BATCH_PARTIAL_UPDATE",
    }
    path = f"/rest/adAccounts/{campaign.account.id}/adCampaigns"
    reply = await call("POST", path, body.encode(), headers=headers)
    assert {str(campaign.id): {"status": 204}} == reply.json["results"]
    assert "tunnelled" == (await call.get(f"{path}/{campaign.id}")).json["name"]


async def test_a_tunnelled_query_in_url_and_body_is_400(call: Caller) -> None:
    headers = {"X-HTTP-Method-Override": "GET", "Content-Type": FORM}
    reply = await call("POST", "/rest/adAccounts?q=search", b"q=search", headers=headers)
    assert 400 == reply.status


async def test_a_tunnelled_query_sent_as_json_is_400(call: Caller) -> None:
    headers = {"X-HTTP-Method-Override": "GET", "Content-Type": "application/json"}
    assert 400 == (await call("POST", "/rest/adAccounts", b"q=search", headers=headers)).status


async def test_a_token_without_the_scope_is_403(session: aiohttp.ClientSession) -> None:
    async with Sandbox(today=date(2026, 11, 25), scopes=["r_ads"]) as sandbox:
        call = Caller(sandbox, session)
        account = sandbox.world.accounts[0].id
        assert 200 == (await call.get(SEARCH)).status
        reply = await call("POST", f"/rest/adAccounts/{account}/adCampaigns", {})
        assert (403, "ACCESS_DENIED", 100) == (
            reply.status,
            reply.code,
            reply.json["serviceErrorCode"],
        )
        wanted = "Not enough permissions to access: adCampaigns.CREATE"
        assert reply.json["message"].startswith(wanted)
