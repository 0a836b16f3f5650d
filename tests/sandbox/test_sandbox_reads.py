"""Reading entities: get, batch get, finders with all their criteria, pages, projections."""

from __future__ import annotations

from urllib.parse import quote

import pytest
from sandbox_calls import Caller

from linkedin_ads_async.sandbox.world import Account


def urns(*values: str) -> str:
    return f"List({','.join(quote(value, safe='') for value in values)})"


def biggest(call: Caller) -> Account:
    accounts = [campaign.account for campaign in call.sandbox.world.campaigns]
    return max(accounts, key=accounts.count)


def forbidden(call: Caller) -> Account:
    return next(account for account in call.sandbox.world.accounts if account.forbidden)


async def ids(call: Caller, path: str) -> list[object]:
    reply = await call.get(path)
    assert 200 == reply.status, reply.body
    return [element["id"] for element in reply.json["elements"]]


async def all_pages(call: Caller, path: str) -> list[list[object]]:
    pages, token = [], ""
    while token is not None:
        more = f"&pageToken={quote(token, safe='')}" if token else ""
        document = (await call.get(path + more)).json
        pages.append([element["id"] for element in document["elements"]])
        token = document["metadata"].get("nextPageToken")
    return pages


async def test_an_account_is_shown_whole(call: Caller) -> None:
    account = call.sandbox.world.accounts[0]
    document = (await call.get(f"/rest/adAccounts/{account.id}")).json
    assert (account.id, account.currency, account.company_urn) == (
        document["id"],
        document["currency"],
        document["reference"],
    )
    assert {"versionTag": "1"} == document["version"]
    assert "referenceInfo" not in document


async def test_the_forbidden_account_is_403_and_in_no_search(call: Caller) -> None:
    account = forbidden(call)
    reply = await call.get(f"/rest/adAccounts/{account.id}")
    assert (403, "ACCESS_DENIED") == (reply.status, reply.code)
    visible = [one.id for one in call.sandbox.world.accounts if not one.forbidden]
    assert visible == await ids(call, "/rest/adAccounts?q=search")
    by_id = f"/rest/adAccounts?q=search&search=(id:(values:{urns(account.urn)}))"
    assert [] == await ids(call, by_id)
    assert 403 == (await call.get(f"/rest/adAccounts/{account.id}/adCampaigns?q=search")).status


@pytest.mark.parametrize(
    "path",
    [
        "/rest/adAccounts/1",
        "/rest/adAccounts/1/adCampaigns?q=search",
        "/rest/adAccounts/{id}/adCampaigns/1",
        "/rest/adAccounts/{id}/creatives/urn%3Ali%3AsponsoredCreative%3A1",
        "/rest/adAccountUsers/(account:urn%3Ali%3AsponsoredAccount%3A1,user:urn%3Ali%3Aperson%3Ax)",
    ],
)
async def test_an_unknown_key_is_404(call: Caller, path: str) -> None:
    reply = await call.get(path.format(id=call.sandbox.world.accounts[0].id))
    assert (404, "NOT_FOUND") == (reply.status, reply.code)


async def test_a_creative_goes_by_its_urn_and_not_by_a_number(call: Caller) -> None:
    campaign = next(c for c in call.sandbox.world.campaigns if not c.account.forbidden)
    creative = campaign.creatives[0]
    path = f"/rest/adAccounts/{campaign.account.id}/creatives"
    reply = await call.get(f"{path}/{quote(creative.urn, safe='')}")
    assert (200, creative.urn, campaign.urn) == (
        reply.status,
        reply.json["id"],
        reply.json["campaign"],
    )
    assert 400 == (await call.get(f"{path}/{creative.id}")).status


async def test_a_batch_answers_every_key(call: Caller) -> None:
    account = biggest(call)
    mine = [c.id for c in call.sandbox.world.campaigns if c.account is account][:2]
    path = f"/rest/adAccounts/{account.id}/adCampaigns?ids=List({mine[0]},{mine[1]},5)&fields=id"
    document = (await call.get(path)).json
    assert {str(key): {"id": key} for key in mine} == document["results"]
    assert {**{str(key): 200 for key in mine}, "5": 404} == document["statuses"]
    assert 404 == document["errors"]["5"]["status"]


async def test_a_batch_of_creatives_is_keyed_by_urn(call: Caller) -> None:
    campaign = next(c for c in call.sandbox.world.campaigns if not c.account.forbidden)
    keys = [creative.urn for creative in campaign.creatives]
    path = f"/rest/adAccounts/{campaign.account.id}/creatives?ids={urns(*keys)}"
    assert set(keys) == set((await call.get(path)).json["results"])


async def test_pages_hold_everything_once_and_end_without_a_token(call: Caller) -> None:
    account = biggest(call)
    wanted = [c.id for c in call.sandbox.world.campaigns if c.account is account]
    path = f"/rest/adAccounts/{account.id}/adCampaigns?q=search"
    pages = await all_pages(call, f"{path}&pageSize=5")
    assert sorted(wanted) == [key for page in pages for key in page]
    assert {5} == {len(page) for page in pages[:-1]}
    pages = await all_pages(call, f"{path}&pageSize=5&sortOrder=DESCENDING")
    assert sorted(wanted, reverse=True) == [key for page in pages for key in page]


async def test_a_page_that_is_exactly_full_is_the_last(call: Caller) -> None:
    account = biggest(call)
    size = sum(c.account is account for c in call.sandbox.world.campaigns)
    path = f"/rest/adAccounts/{account.id}/adCampaigns?q=search&pageSize={size}"
    assert [size] == [len(page) for page in await all_pages(call, path)]


async def test_a_token_of_another_query_is_refused(call: Caller) -> None:
    path = f"/rest/adAccounts/{biggest(call).id}/adCampaigns?q=search&pageSize=1"
    token = (await call.get(path)).json["metadata"]["nextPageToken"]
    more = f"&pageToken={quote(token, safe='')}"
    assert 200 == (await call.get(path + more)).status
    reply = await call.get(f"{path}&search=(status:(values:List(ACTIVE))){more}")
    assert (400, [("PARAM_INVALID", "pageToken")]) == (reply.status, reply.input_codes)


async def test_a_campaign_search_knows_every_criterion(call: Caller) -> None:
    account = biggest(call)
    path = f"/rest/adAccounts/{account.id}/adCampaigns?q=search&search="
    mine = [c for c in call.sandbox.world.campaigns if c.account is account]
    first = mine[0]
    document = (await call.get(f"/rest/adAccounts/{account.id}/adCampaigns/{first.id}")).json
    groups = {first.group, mine[-1].group}
    group_urns = urns(*(f"urn:li:sponsoredCampaignGroup:{group}" for group in groups))
    for criteria, wanted in [
        (f"id:(values:{urns(first.urn)})", [first.id]),
        (f"campaignGroup:(values:{group_urns})", [c.id for c in mine if c.group in groups]),
        (f"associatedEntity:(values:{urns(account.company_urn)})", [c.id for c in mine]),
        (f"name:(values:{urns(document['name'])})", [first.id]),
        (
            "status:(values:List(COMPLETED,PAUSED))",
            [c.id for c in mine if c.status in ("COMPLETED", "PAUSED")],
        ),
        ("type:(values:List(TEXT_AD))", [c.id for c in mine if c.kind.type == "TEXT_AD"]),
        ("test:true", []),
        ("test:false", [c.id for c in mine]),
        (f"test:false,id:(values:{urns(first.urn)}),status:(values:List(REMOVED))", []),
    ]:
        assert wanted == await ids(call, f"{path}({criteria})"), criteria


async def test_groups_and_accounts_are_searched_too(call: Caller) -> None:
    account = biggest(call)
    group = next(c.group for c in call.sandbox.world.campaigns if c.account is account)
    urn = urns(f"urn:li:sponsoredCampaignGroup:{group}")
    groups = f"/rest/adAccounts/{account.id}/adCampaignGroups?q=search"
    assert [group] == await ids(call, f"{groups}&search=(id:(values:{urn}))")
    assert [] == await ids(call, f"{groups}&search=(status:(values:List(DRAFT)))")
    name, reference = urns(account.name), urns(account.company_urn)
    for criteria in (f"name:(values:{name})", f"reference:(values:{reference})"):
        found = await ids(call, f"/rest/adAccounts?q=search&search=({criteria})")
        assert account.id in found, criteria
    enterprise = "/rest/adAccounts?q=search&search=(type:(values:List(ENTERPRISE)))"
    assert [] == await ids(call, enterprise)


async def test_creatives_are_found_by_every_criterion(call: Caller) -> None:
    account = biggest(call)
    mine = [c for c in call.sandbox.world.campaigns if c.account is account]
    campaign = next(c for c in mine if c.kind.content == "reference" and c.status != "DRAFT")
    creative = campaign.creatives[0]
    of_campaign = [one.urn for one in campaign.creatives]
    every = [one.urn for c in mine for one in c.creatives]
    drafts = [one.urn for c in mine if c.status == "DRAFT" for one in c.creatives]
    path = f"/rest/adAccounts/{account.id}/creatives?q=criteria&pageSize=100&"
    for criteria, wanted in [
        (f"campaigns={urns(campaign.urn)}", of_campaign),
        (f"creatives={urns(creative.urn)}", [creative.urn]),
        (f"contentReferences={urns(creative.share_urn)}", [creative.urn]),
        ("intendedStatuses=List(DRAFT)", drafts),
        ("isTestAccount=true", []),
        ("isTestAccount=false", every[:100]),
    ]:
        assert wanted == await ids(call, path + criteria), criteria
    form = f"urn:li:adForm:{account.id % 1_000_000}"
    found = await ids(call, f"{path}leadgenCreativeCallToActionDestinations={urns(form)}")
    assert [one.urn for c in mine if "leads" in c.kind.tags for one in c.creatives] == found


async def test_creatives_come_100_at_most_and_are_counted_on_demand(call: Caller) -> None:
    path = f"/rest/adAccounts/{biggest(call).id}/creatives?q=criteria"
    reply = await call.get(f"{path}&pageSize=101")
    assert (400, [("FIELD_INVALID", "pageSize")]) == (reply.status, reply.input_codes)
    metadata = (await call.get(f"{path}&pageSize=1&isTotalIncluded=true")).json["metadata"]
    every = [key for page in await all_pages(call, f"{path}&pageSize=10") for key in page]
    assert len(every) == metadata["totalResultCount"]
    assert "totalResultCount" not in (await call.get(path)).json["metadata"]


async def test_users_are_paged_by_start_and_count(call: Caller) -> None:
    path = "/rest/adAccountUsers?q=authenticatedUser"
    document = (await call.get(f"{path}&start=1&count=2")).json
    visible = [one.urn for one in call.sandbox.world.accounts if not one.forbidden]
    assert visible[1:3] == [element["account"] for element in document["elements"]]
    assert {call.sandbox.world.member} == {element["user"] for element in document["elements"]}
    paging = document["paging"]
    assert (1, 2, len(visible)) == (paging["start"], paging["count"], paging["total"])
    (link,) = [link for link in paging["links"] if link["rel"] == "next"]
    rest = (await call.get(link["href"])).json["elements"]
    assert visible[3:] == [element["account"] for element in rest]


async def test_the_links_of_a_finder_keep_its_lists(call: Caller) -> None:
    owners = [account.urn for account in call.sandbox.world.accounts if not account.forbidden][:2]
    path = f"/rest/adSegments?q=accounts&count=2&accounts={urns(*owners)}"
    pages = []
    while path:
        document = (await call.get(path)).json
        pages.append([element["account"] for element in document["elements"]])
        links = {link["rel"]: link["href"] for link in document["paging"]["links"]}
        path = links.get("next", "")
    assert 6 == document["paging"]["total"]
    assert sorted(owners * 3) == sorted(account for page in pages for account in page)


async def test_users_of_an_account_are_found(call: Caller) -> None:
    account = biggest(call)
    path = f"/rest/adAccountUsers?q=accounts&accounts={quote(account.urn, safe='')}"
    elements = (await call.get(path)).json["elements"]
    assert {account.urn} == {element["account"] for element in elements}
    assert call.sandbox.world.member in [element["user"] for element in elements]
    key = f"(account:{quote(account.urn, safe='')},user:{quote(elements[0]['user'], safe='')})"
    assert elements[0] == (await call.get(f"/rest/adAccountUsers/{key}")).json
    other = quote(forbidden(call).urn, safe="")
    assert 403 == (await call.get(f"/rest/adAccountUsers?q=accounts&accounts={other}")).status


async def test_a_projection_keeps_what_it_names(call: Caller) -> None:
    account = biggest(call)
    path = f"/rest/adAccounts/{account.id}/adCampaigns"
    campaign = next(c for c in call.sandbox.world.campaigns if c.account is account)
    fields = "id,unitCost:(currencyCode),changeAuditStamps:(created:(time),lastModified)"
    document = (await call.get(f"{path}/{campaign.id}?fields={fields}")).json
    assert {"id", "unitCost", "changeAuditStamps"} == set(document)
    assert {"currencyCode": account.currency} == document["unitCost"]
    assert {"time"} == set(document["changeAuditStamps"]["created"])
    (first, *_) = (await call.get(f"{path}?q=search&fields=name")).json["elements"]
    assert {"name"} == set(first)


async def test_details_of_other_entities_come_when_they_are_named(call: Caller) -> None:
    account = biggest(call)
    campaign = next(c for c in call.sandbox.world.campaigns if c.account is account)
    path = f"/rest/adAccounts/{account.id}/adCampaigns/{campaign.id}"
    fields = "accountInfo:(id,currency),campaignGroupInfo:(id),associatedEntityInfo:(id)"
    document = (await call.get(f"{path}?fields={fields}")).json
    assert {"id": account.id, "currency": account.currency} == document["accountInfo"]
    assert {"id": campaign.group} == document["campaignGroupInfo"]
    assert {"id": account.company} == document["associatedEntityInfo"]
