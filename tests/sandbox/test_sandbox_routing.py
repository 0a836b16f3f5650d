"""From verb, path and query to the operation, and the refusals on the way."""

from __future__ import annotations

import pytest
from sandbox_calls import Caller


async def test_an_unknown_resource_is_404(call: Caller) -> None:
    reply = await call.get("/rest/adUnicorns?q=search")
    assert (404, "RESOURCE_NOT_FOUND") == (reply.status, reply.code)


async def test_a_path_outside_rest_is_404(call: Caller) -> None:
    assert 404 == (await call.get("/v2/adAccounts?q=search")).status


async def test_a_verb_that_is_not_offered_is_405(call: Caller) -> None:
    assert 405 == (await call("PUT", "/rest/adAccounts", {})).status


async def test_a_finder_without_its_name_lacks_q(call: Caller) -> None:
    reply = await call.get("/rest/adAccounts")
    assert (400, "MISSING_FIELD") == (reply.status, reply.code)


async def test_an_unknown_finder_is_400(call: Caller) -> None:
    reply = await call.get("/rest/adAccounts?q=seek")
    assert (400, [("INVALID_VALUE_FOR_FIELD", "q")]) == (reply.status, reply.input_codes)


async def test_a_method_header_that_does_not_fit_is_400(call: Caller) -> None:
    reply = await call.get("/rest/adAccounts?q=search", headers={"X-RestLi-Method": "BATCH_GET"})
    assert 400 == reply.status


async def test_a_method_header_in_any_case_passes(call: Caller) -> None:
    reply = await call.get("/rest/adAccounts?q=search", headers={"x-restli-method": "finder"})
    assert 200 == reply.status


async def test_a_batch_update_needs_its_header(call: Caller) -> None:
    account = call.sandbox.world.accounts[0].id
    path = f"/rest/adAccounts/{account}/adCampaigns?ids=List(1)"
    assert 400 == (await call("POST", path, {"entities": {}})).status


@pytest.mark.parametrize(
    ("query", "code", "path"),
    [
        ("colour=red", "QUERY_PARAM_NOT_ALLOWED", "colour"),
        ("start=0", "QUERY_PARAM_NOT_ALLOWED", "start"),
        ("search.status.values=ACTIVE", "QUERY_PARAM_NOT_ALLOWED", "search.status.values"),
        ("search=(colour:(values:List(red)))", "QUERY_PARAM_NOT_ALLOWED", "search/colour"),
        ("search=ACTIVE", "PARAM_INVALID", "search"),
        ("search=(status:(values:ACTIVE))", "PARAM_INVALID", "search/status"),
        ("search=(status:(values:List(ASLEEP)))", "FIELD_INVALID", "search/status"),
        ("search=(id:(values:List(507000000)))", "FIELD_INVALID", "search/id"),
        ("search=(test:maybe)", "PARAM_INVALID", "search/test"),
        ("sortOrder=SIDEWAYS", "FIELD_INVALID", "sortOrder"),
        ("pageSize=0.5", "PARAM_INVALID", "pageSize"),
        ("pageSize=0", "FIELD_INVALID", "pageSize"),
        ("pageSize=1001", "FIELD_INVALID", "pageSize"),
        ("fields=id,colour", "PARAM_INVALID", "fields"),
        ("fields=id%2Cname", "PARAM_INVALID", "fields"),
        ("pageToken=abc", "PARAM_INVALID", "pageToken"),
    ],
)
async def test_a_bad_parameter_is_named_without_a_top_level_code(
    call: Caller, query: str, code: str, path: str
) -> None:
    reply = await call.get(f"/rest/adAccounts?q=search&{query}")
    assert (400, [(code, path)]) == (reply.status, reply.input_codes)
    assert "code" not in reply.json


@pytest.mark.parametrize("query", ["search=%28status%29", "search=(status", "a=1&a=2", "broken"])
async def test_a_query_that_is_not_rest_li_is_400(call: Caller, query: str) -> None:
    assert 400 == (await call.get(f"/rest/adAccounts?q=search&{query}")).status


@pytest.mark.parametrize("key", ["abc", "1.5", "%28a%3Ab%29"])
async def test_a_key_of_the_wrong_form_is_400(call: Caller, key: str) -> None:
    assert 400 == (await call.get(f"/rest/adAccounts/{key}")).status


async def test_a_required_parameter_that_is_missing_is_named(call: Caller) -> None:
    reply = await call.get("/rest/adAnalytics?q=analytics&pivot=CAMPAIGN&timeGranularity=ALL")
    assert (400, "MISSING_FIELD") == (reply.status, reply.code)
    assert "dateRange" in reply.json["message"]


@pytest.mark.parametrize(
    ("query", "status"),
    [
        ("q=accounts&accounts=urn%3Ali%3AsponsoredAccount%3A%C2%B2", 404),
        ("q=authenticatedUser&fields=" + "user:(" * 700, 400),
        ("q=authenticatedUser&count=0", 400),
        ("q=authenticatedUser&start=-1", 400),
    ],
)
async def test_an_odd_query_is_refused_and_breaks_nothing(
    call: Caller, query: str, status: int
) -> None:
    headers = {
        "X-HTTP-Method-Override": "GET",
        "Content-Type": "application/x-www-form-urlencoded",
    }
    reply = await call("POST", "/rest/adAccountUsers", query.encode(), headers=headers)
    assert status == reply.status
