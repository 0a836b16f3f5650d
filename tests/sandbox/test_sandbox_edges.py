"""What once went wrong: bodies and ranges at the edge, and the order of changes."""

from __future__ import annotations

from typing import Any

from sandbox_calls import Caller

UPDATE = {"X-RestLi-Method": "PARTIAL_UPDATE"}


def campaign_path(call: Caller, *, draft: bool = False) -> str:
    one = next(c for c in call.sandbox.world.campaigns if (c.status == "DRAFT") is draft)
    return f"/rest/adAccounts/{one.account.id}/adCampaigns/{one.id}"


async def test_a_batch_key_that_cannot_be_read_is_400(call: Caller) -> None:
    path, _, number = campaign_path(call).rpartition("/")
    headers = {"X-RestLi-Method": "BATCH_PARTIAL_UPDATE"}
    body = {"entities": {"(": {}}}
    assert 400 == (await call("POST", f"{path}?ids=List({number})", body, headers=headers)).status


async def test_attributed_revenue_of_days_to_come_is_empty(call: Caller) -> None:
    urn = call.sandbox.world.accounts[0].urn.replace(":", "%3A")
    days = "(start:(year:2026,month:12,day:1),end:(year:2027,month:1,day:31))"
    reply = await call.get(
        "/rest/adAnalytics?q=attributedRevenueMetrics&pivots=List(CAMPAIGN)"
        f"&account=List({urn})&dateRange={days}"
    )
    assert (200, []) == (reply.status, reply.json["elements"])


async def test_changes_have_an_order_while_the_clock_stands(call: Caller) -> None:
    path, times = campaign_path(call), []
    for name in ("first", "second"):
        await call("POST", path, {"patch": {"$set": {"name": name}}}, headers=UPDATE)
        stamps = (await call.get(path)).json["changeAuditStamps"]
        times.append(stamps["lastModified"]["time"])
    assert 1 == times[1] - times[0]


async def test_a_live_campaign_keeps_its_type(call: Caller) -> None:
    reply = await rename_type(call, campaign_path(call))
    assert "FIELD_IMMUTABLE_FOR_NON_DRAFT_CAMPAIGNS" in {code for code, _ in reply.input_codes}


async def test_a_draft_keeps_its_type_by_the_general_code(call: Caller) -> None:
    reply = await rename_type(call, campaign_path(call, draft=True))
    assert "FIELD_NOT_ALLOWED" in {code for code, _ in reply.input_codes}


async def rename_type(call: Caller, path: str) -> Any:
    old = (await call.get(path)).json["type"]
    new = "TEXT_AD" if old != "TEXT_AD" else "DYNAMIC"
    return await call("POST", path, {"patch": {"$set": {"type": new}}}, headers=UPDATE)
