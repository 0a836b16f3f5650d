"""Writing entities: create, update, delete, in batches, and what is refused."""

from __future__ import annotations

from typing import Any
from urllib.parse import quote

import pytest
from sandbox_calls import Caller

from linkedin_ads_async.sandbox.world import Account, Campaign

PATCH = {"X-RestLi-Method": "PARTIAL_UPDATE"}
START = 1_798_761_600_000


def an_account(call: Caller) -> Account:
    accounts = [campaign.account for campaign in call.sandbox.world.campaigns]
    return max(accounts, key=accounts.count)


def a_campaign(call: Caller, *statuses: str) -> Campaign:
    account = an_account(call)
    campaigns = [c for c in call.sandbox.world.campaigns if c.account is account]
    return next(c for c in campaigns if not statuses or c.status in statuses)


def campaigns_path(call: Caller) -> str:
    return f"/rest/adAccounts/{an_account(call).id}/adCampaigns"


def new_campaign(call: Caller, **changes: Any) -> dict[str, Any]:
    account = an_account(call)
    document = {
        "account": account.urn,
        "campaignGroup": a_campaign(call).group_urn,
        "associatedEntity": account.company_urn,
        "name": "New",
        "type": "SPONSORED_UPDATES",
        "format": "STANDARD_UPDATE",
        "objectiveType": "WEBSITE_VISIT",
        "costType": "CPM",
        "optimizationTargetType": "MAX_CLICK",
        "unitCost": {"amount": "0", "currencyCode": account.currency},
        "dailyBudget": {"amount": "40.50", "currencyCode": account.currency},
        "locale": {"country": "US", "language": "en"},
        "status": "DRAFT",
        "politicalIntent": "NOT_POLITICAL",
        "offsiteDeliveryEnabled": False,
        "runSchedule": {"start": START},
        "targetingCriteria": {
            "include": {"and": [{"or": {"urn:li:adTargetingFacet:locations": ["urn:li:geo:1"]}}]}
        },
    }
    document |= changes
    return {name: value for name, value in document.items() if value is not None}


async def test_a_created_campaign_can_be_read(call: Caller) -> None:
    sent = new_campaign(call)
    reply = await call("POST", campaigns_path(call), sent)
    assert (201, b"") == (reply.status, reply.body)
    key = reply.headers["x-restli-id"]
    assert reply.headers["location"].endswith(f"/adCampaigns/{key}")
    document = (await call.get(f"{campaigns_path(call)}/{key}")).json
    assert sent == {name: document[name] for name in sent}
    assert (int(key), {"versionTag": "1"}, False) == (
        document["id"],
        document["version"],
        document["test"],
    )


@pytest.mark.parametrize(
    ("changes", "code", "path"),
    [
        ({"name": None}, "MISSING_FIELD", "/name"),
        ({"politicalIntent": None}, "MISSING_FIELD", "/politicalIntent"),
        ({"dailyBudget": None}, "MISSING_FIELD", "/dailyBudget"),
        ({"name": "  "}, "INVALID_VALUE_BLANK_FIELD", "/name"),
        ({"status": "ARCHIVED"}, "INVALID_VALUE_FOR_FIELD", "/status"),
        ({"account": "urn:li:sponsoredAccount:1"}, "MISMATCH_FIELDS", "/account"),
        (
            {"campaignGroup": "urn:li:sponsoredCampaignGroup:1"},
            "FIELD_VALUE_DOES_NOT_EXIST",
            "/campaignGroup",
        ),
        (
            {"campaignGroup": "urn:li:sponsoredCampaignGroup:²"},
            "FIELD_VALUE_DOES_NOT_EXIST",
            "/campaignGroup",
        ),
        (
            {"unitCost": {"amount": "0", "currencyCode": "XXX"}},
            "CURRENCY_MISMATCH",
            "/unitCost/currencyCode",
        ),
        ({"runSchedule": {"start": 1}}, "DATE_TOO_EARLY", "/runSchedule/start"),
        ({"runSchedule": {}}, "MISSING_FIELD", "/runSchedule/start"),
        (
            {"runSchedule": {"start": START, "end": START}},
            "START_DATE_AFTER_END_DATE",
            "/runSchedule/end",
        ),
        ({"associatedEntity": None}, "CONDITIONAL_MISSING_FIELD", "/associatedEntity"),
        ({"format": "TEXT_AD"}, "INVALID_CAMPAIGN_CONFIGURATION", "/format"),
        (
            {"pacingStrategy": "LIFETIME", "runSchedule": {"start": START, "end": START + 1}},
            "CONDITIONAL_MISSING_FIELD",
            "/totalBudget",
        ),
    ],
)
async def test_one_field_at_fault_is_named_by_code_and_path(
    call: Caller, changes: dict[str, Any], code: str, path: str
) -> None:
    reply = await call("POST", campaigns_path(call), new_campaign(call, **changes))
    assert (400, code, [(code, path)]) == (reply.status, reply.code, reply.input_codes)


async def test_several_fields_at_fault_come_together(call: Caller) -> None:
    sent = new_campaign(call, name=None, costType=None)
    reply = await call("POST", campaigns_path(call), sent)
    assert "MULTIPLE_VALIDATIONS_FAILED" == reply.code
    assert [("MISSING_FIELD", "/name"), ("MISSING_FIELD", "/costType")] == reply.input_codes


@pytest.mark.parametrize(
    "changes",
    [
        {"id": 5},
        {"servingStatuses": []},
        {"colour": "red"},
        {"name": 7},
        {"offsiteDeliveryEnabled": "yes"},
        {"status": "ASLEEP"},
        {"unitCost": {"amount": 5, "currencyCode": "EUR"}},
        {"unitCost": {"amount": "five", "currencyCode": "EUR"}},
        {"unitCost": {"amount": "5", "currency": "EUR"}},
        {"runSchedule": {"start": "2027-01-01"}},
        {"runSchedule": [START]},
        {"account": "no urn"},
        {"targetingCriteria": {"include": {"and": {"or": {}}}}},
    ],
)
async def test_a_body_that_does_not_fit_is_422_with_two_members(
    call: Caller, changes: dict[str, Any]
) -> None:
    reply = await call("POST", campaigns_path(call), new_campaign(call, **changes))
    assert (422, {"message", "status"}) == (reply.status, set(reply.json))


async def test_a_read_only_field_is_refused_in_linkedins_words(call: Caller) -> None:
    reply = await call("POST", campaigns_path(call), new_campaign(call, version={}))
    assert reply.json["message"].startswith("ReadOnly field present in a create request")


@pytest.mark.parametrize("body", [b"", b"{", b"[]", b"7", b"\xff\xfe"])
async def test_a_body_that_is_no_object_is_400(call: Caller, body: bytes) -> None:
    assert 400 == (await call("POST", campaigns_path(call), body)).status


async def test_a_body_nested_too_deeply_is_400(call: Caller) -> None:
    body = b'{"content":{"documentAd":{"a":' + b"[" * 600 + b"]" * 600 + b"}}}"
    assert 400 == (await call("POST", creatives_path(call), body)).status


async def test_an_update_sets_deletes_and_nests(call: Caller) -> None:
    campaign = a_campaign(call, "ACTIVE")
    path = f"{campaigns_path(call)}/{campaign.id}"
    before = (await call.get(path)).json
    patch = {
        "$set": {"name": "Renamed", "status": "PAUSED"},
        "$delete": ["creativeSelection"],
        "dailyBudget": {"$set": {"amount": "77"}},
    }
    reply = await call("POST", path, {"patch": patch}, headers=PATCH)
    assert (204, b"") == (reply.status, reply.body)
    after = (await call.get(path)).json
    assert ("Renamed", "PAUSED") == (after["name"], after["status"])
    assert "creativeSelection" not in after
    assert {**before["dailyBudget"], "amount": "77"} == after["dailyBudget"]
    assert {"versionTag": "2"} == after["version"]
    stamps = [document["changeAuditStamps"] for document in (before, after)]
    assert stamps[0]["created"] == stamps[1]["created"]
    assert stamps[0]["lastModified"]["time"] < stamps[1]["lastModified"]["time"]


@pytest.mark.parametrize(
    ("patch", "status", "code"),
    [
        ({"$set": {"objectiveType": "ENGAGEMENT"}}, 400, "IMMUTABLE_CAMPAIGN_OBJECTIVE_TYPE"),
        ({"$set": {"account": "urn:li:sponsoredAccount:2"}}, 400, "MULTIPLE_VALIDATIONS_FAILED"),
        (
            {"$set": {"pacingStrategy": "ACCELERATED"}},
            400,
            "FIELD_IMMUTABLE_FOR_NON_DRAFT_CAMPAIGNS",
        ),
        ({"$set": {"status": "DRAFT"}}, 400, "STATUS_CHANGE_NOT_ALLOWED"),
        ({"$set": {"status": "REMOVED"}}, 400, "STATUS_CHANGE_NOT_ALLOWED"),
        ({"$delete": ["name"]}, 400, "MISSING_FIELD"),
        ({"$set": {"optimizationTargetType": "NONE"}}, 400, "CONDITIONAL_MISSING_FIELD"),
        ({"runSchedule": {"$set": {"start": 1}}}, 400, "DATE_IMMUTABLE_WHEN_PASSED"),
        ({"$set": {"id": 7}}, 422, None),
        ({"$set": {"colour": "red"}}, 422, None),
        ({"name": "Plain"}, 400, None),
        ({"$set": {"name": "A"}, "$delete": ["name"]}, 400, None),
        ({"$set": ["name"]}, 400, None),
    ],
)
async def test_an_update_that_breaks_a_rule_changes_nothing(
    call: Caller, patch: dict[str, Any], status: int, code: str | None
) -> None:
    path = f"{campaigns_path(call)}/{a_campaign(call, 'ACTIVE').id}"
    before = (await call.get(path)).json
    reply = await call("POST", path, {"patch": patch}, headers=PATCH)
    assert (status, code) == (reply.status, reply.code)
    assert before == (await call.get(path)).json


async def test_only_drafts_are_deleted(call: Caller) -> None:
    reply = await call("DELETE", f"{campaigns_path(call)}/{a_campaign(call, 'ACTIVE').id}")
    assert (400, "DELETE_ALLOWED_ONLY_FOR_DRAFT_STATUS") == (reply.status, reply.code)
    key = (await call("POST", campaigns_path(call), new_campaign(call))).headers["x-restli-id"]
    assert 204 == (await call("DELETE", f"{campaigns_path(call)}/{key}")).status
    assert 404 == (await call.get(f"{campaigns_path(call)}/{key}")).status
    account = an_account(call).id
    reply = await call("DELETE", f"/rest/adAccounts/{account}")
    assert (400, "DELETE_NOT_ALLOWED") == (reply.status, reply.code)


async def test_batches_answer_per_element_and_per_key(call: Caller) -> None:
    path = campaigns_path(call)
    header = {"X-RestLi-Method": "BATCH_CREATE"}
    body = {"elements": [new_campaign(call), new_campaign(call, name=None), new_campaign(call)]}
    elements = (await call("POST", path, body, headers=header)).json["elements"]
    assert [201, 400, 201] == [element["status"] for element in elements]
    assert "MISSING_FIELD" == elements[1]["error"]["code"]
    first, last = elements[0]["id"], elements[2]["id"]

    header = {"X-RestLi-Method": "BATCH_PARTIAL_UPDATE"}
    patches = {key: {"patch": {"$set": {"name": f"N {key}"}}} for key in (first, last, "5")}
    url = f"{path}?ids=List({first},{last},5)"
    document = (await call("POST", url, {"entities": patches}, headers=header)).json
    assert {first: {"status": 204}, last: {"status": 204}} == document["results"]
    assert 404 == document["errors"]["5"]["status"]
    reply = await call("POST", f"{path}?ids=List({first})", {"entities": patches}, headers=header)
    assert (400, True) == (reply.status, "mismatch" in reply.json["message"])

    active = str(a_campaign(call, "ACTIVE").id)
    document = (await call("DELETE", f"{path}?ids=List({first},{active})")).json
    assert {first: {"status": 204}} == document["results"]
    assert "DELETE_ALLOWED_ONLY_FOR_DRAFT_STATUS" == document["errors"][active]["code"]


async def test_a_group_name_has_100_characters_at_most(call: Caller) -> None:
    account = an_account(call)
    path = f"/rest/adAccounts/{account.id}/adCampaignGroups"
    sent = {"account": account.urn, "status": "ACTIVE", "runSchedule": {"start": START}}
    assert 201 == (await call("POST", path, {**sent, "name": "n" * 100})).status
    reply = await call("POST", path, {**sent, "name": "n" * 101})
    assert (400, "FIELD_LENGTH_TOO_LONG") == (reply.status, reply.code)
    money = {"amount": "5", "currencyCode": account.currency}
    reply = await call("POST", path, {**sent, "name": "n", "dailyBudget": money})
    assert "CONDITIONAL_FIELD_NOT_ALLOWED" == reply.code


async def test_a_draft_group_takes_drafts_only(call: Caller) -> None:
    account = an_account(call)
    path = f"/rest/adAccounts/{account.id}/adCampaignGroups"
    sent = {"account": account.urn, "status": "DRAFT", "name": "D", "runSchedule": {"start": START}}
    key = (await call("POST", path, sent)).headers["x-restli-id"]
    group = f"urn:li:sponsoredCampaignGroup:{key}"
    path = campaigns_path(call)
    assert 201 == (await call("POST", path, new_campaign(call, campaignGroup=group))).status
    sent = new_campaign(call, campaignGroup=group, status="ACTIVE")
    reply = await call("POST", path, sent)
    assert "ONLY_DRAFT_CAMPAIGNS_ALLOWED_IN_DRAFT_CAMPAIGN_GROUPS" == reply.code


async def test_an_account_is_made_with_a_group_and_its_administrator(call: Caller) -> None:
    sent = {"name": "Mine", "type": "BUSINESS", "currency": "EUR", "test": True}
    reply = await call("POST", "/rest/adAccounts", sent)
    assert 201 == reply.status
    account = int(reply.headers["x-restli-id"])
    found = (await call.get("/rest/adAccounts?q=search&search=(test:true)")).json["elements"]
    assert [account] == [element["id"] for element in found]
    (group,) = (await call.get(f"/rest/adAccounts/{account}/adCampaignGroups?q=search")).json[
        "elements"
    ]
    assert (True, True) == (group["backfilled"], group["test"])
    urn = quote(f"urn:li:sponsoredAccount:{account}", safe="")
    users = (await call.get(f"/rest/adAccountUsers?q=accounts&accounts={urn}")).json["elements"]
    assert ["ACCOUNT_BILLING_ADMIN"] == [user["role"] for user in users]
    reply = await call("POST", "/rest/adAccounts", sent)
    assert (400, "TEST_ACCOUNT_LIMIT_REACHED") == (reply.status, reply.code)


@pytest.mark.parametrize(
    ("patch", "code"),
    [
        ({"name": ""}, "BLANK_ACCOUNT_NAME"),
        ({"currency": "DOGE"}, "CURRENCY_NOT_SUPPORTED"),
        ({"status": "DRAFT"}, "INVALID_STATUS_TRANSITION"),
        ({"reference": "urn:li:organization:1"}, "UPDATE_REFERENCE_NOT_ALLOWED"),
        ({"type": "ENTERPRISE"}, "FIELD_NOT_ALLOWED"),
    ],
)
async def test_an_account_update_has_codes_of_its_own(
    call: Caller, patch: dict[str, Any], code: str
) -> None:
    path = f"/rest/adAccounts/{an_account(call).id}"
    reply = await call("POST", path, {"patch": {"$set": patch}}, headers=PATCH)
    assert (400, code) == (reply.status, reply.code)


async def test_a_role_is_made_by_an_upsert_changed_and_deleted(call: Caller) -> None:
    account, user = an_account(call).urn, "urn:li:person:new-one"
    key = f"(account:{quote(account, safe='')},user:{quote(user, safe='')})"
    path = f"/rest/adAccountUsers/{key}"
    body = {"account": account, "user": user, "role": "VIEWER"}
    assert 201 == (await call("PUT", path, body)).status
    assert 204 == (await call("PUT", path, {**body, "role": "CAMPAIGN_MANAGER"})).status
    assert "CAMPAIGN_MANAGER" == (await call.get(path)).json["role"]
    patch = {"patch": {"$set": {"role": "ACCOUNT_MANAGER"}}}
    assert 204 == (await call("POST", path, patch, headers=PATCH)).status
    found = (await call.get(path)).json
    assert ("ACCOUNT_MANAGER", {"versionTag": "3"}) == (found["role"], found["version"])
    reply = await call("PUT", path, {**body, "user": "urn:li:person:other"})
    assert (400, "USER_MISMATCH_IN_PARAM_AND_BODY") == (reply.status, reply.code)
    reply = await call("PUT", path, {"account": account, "user": user})
    assert (400, "MISSING_FIELD") == (reply.status, reply.code)
    assert 204 == (await call("DELETE", path)).status
    assert 404 == (await call.get(path)).status


def creatives_path(call: Caller) -> str:
    return f"/rest/adAccounts/{an_account(call).id}/creatives"


async def test_a_creative_is_made_reviewed_and_kept_from_deletion(call: Caller) -> None:
    key = (await call("POST", campaigns_path(call), new_campaign(call, status="ACTIVE"))).headers
    campaign = f"urn:li:sponsoredCampaign:{key['x-restli-id']}"
    sent = {"campaign": campaign, "content": {"reference": "urn:li:share:7190000000000000001"}}
    reply = await call("POST", creatives_path(call), sent)
    assert 201 == reply.status
    path = f"{creatives_path(call)}/{reply.headers['location'].rpartition('/')[2]}"
    document = (await call.get(path)).json
    assert ("DRAFT", False, campaign) == (
        document["intendedStatus"],
        "review" in document,
        document["campaign"],
    )
    patch = {"patch": {"$set": {"intendedStatus": "ACTIVE"}}}
    assert 204 == (await call("POST", path, patch, headers=PATCH)).status
    assert {"status": "PENDING"} == (await call.get(path)).json["review"]
    patch = {"patch": {"content": {"$set": {"reference": "urn:li:share:2"}}}}
    reply = await call("POST", path, patch, headers=PATCH)
    assert (400, "FIELD_NOT_ALLOWED") == (reply.status, reply.code)
    reply = await call("DELETE", path)
    assert (400, "DELETE_ALLOWED_ONLY_FOR_DRAFT_STATUS") == (reply.status, reply.code)


async def test_an_inline_creative_comes_with_its_post(call: Caller) -> None:
    key = (await call("POST", campaigns_path(call), new_campaign(call))).headers["x-restli-id"]
    creative = {
        "campaign": f"urn:li:sponsoredCampaign:{key}",
        "intendedStatus": "ACTIVE",
        "inlineContent": {
            "post": {
                "author": an_account(call).company_urn,
                "commentary": "Hi",
                "visibility": "PUBLIC",
                "lifecycleState": "PUBLISHED",
                "contentLandingPage": "https://example.com/",
            }
        },
    }
    path = creatives_path(call)
    reply = await call("POST", f"{path}?action=createInline", {"creative": creative})
    assert (201, b"") == (reply.status, reply.body)
    made = (await call.get(f"{path}/{reply.headers['location'].rpartition('/')[2]}")).json
    assert made["content"]["reference"].startswith("urn:li:share:")
    assert "inlineContent" not in made
    reply = await call("POST", f"{path}?action=createInline", creative)
    assert 400 == reply.status


@pytest.mark.parametrize(
    ("changes", "status"),
    [
        ({"content": {"reference": "urn:li:activity:1"}}, 422),
        ({"content": {"reference": "urn:li:share:1", "textAd": {}}}, 422),
        ({"content": {"textAd": {"headline": "h" * 26}}}, 400),
        ({"campaign": "urn:li:sponsoredCampaign:1"}, 400),
        ({}, 400),
    ],
)
async def test_a_creative_that_breaks_a_rule_is_refused(
    call: Caller, changes: dict[str, Any], status: int
) -> None:
    campaign = next(
        c
        for c in call.sandbox.world.campaigns
        if c.account is an_account(call) and c.kind.objective != "LEAD_GENERATION"
    )
    reply = await call("POST", creatives_path(call), {"campaign": campaign.urn, **changes})
    assert status == reply.status


async def test_what_is_written_in_a_forbidden_account_is_403(call: Caller) -> None:
    account = next(one for one in call.sandbox.world.accounts if one.forbidden)
    reply = await call("POST", f"/rest/adAccounts/{account.id}/adCampaigns", {})
    assert (403, "ACCESS_DENIED") == (reply.status, reply.code)
    patch = {"patch": {"$set": {"name": "Mine now"}}}
    reply = await call("POST", f"/rest/adAccounts/{account.id}", patch, headers=PATCH)
    assert 403 == reply.status


async def test_a_reset_forgets_what_was_written(call: Caller) -> None:
    key = (await call("POST", campaigns_path(call), new_campaign(call))).headers["x-restli-id"]
    assert 204 == (await call("POST", "/__sandbox/reset")).status
    assert 404 == (await call.get(f"{campaigns_path(call)}/{key}")).status


async def test_an_account_holds_5000_campaigns(call: Caller) -> None:
    shelf = call.sandbox.state.store.shelf("adCampaigns", an_account(call).id)
    some = next(iter(shelf.values()))
    other = {**some, "campaignGroup": "urn:li:sponsoredCampaignGroup:1"}
    shelf.update(dict.fromkeys(range(1, 5000 - len(shelf)), other))
    assert 201 == (await call("POST", campaigns_path(call), new_campaign(call))).status
    reply = await call("POST", campaigns_path(call), new_campaign(call))
    assert (400, {"message", "status"}) == (reply.status, set(reply.json))
    assert "5,000 campaigns" in reply.json["message"]


async def test_a_group_that_was_not_made_with_the_account_holds_2000_campaigns(
    call: Caller,
) -> None:
    shelf = call.sandbox.state.store.shelf("adCampaigns", an_account(call).id)
    groups = call.sandbox.state.store.shelf("adCampaignGroups", an_account(call).id)
    groups[a_campaign(call).group]["backfilled"] = False
    one = {**next(iter(shelf.values())), "campaignGroup": a_campaign(call).group_urn}
    shelf.update(dict.fromkeys(range(1, 2001), one))
    reply = await call("POST", campaigns_path(call), new_campaign(call))
    assert (400, True) == (reply.status, "2,000 campaigns" in reply.json["message"])
