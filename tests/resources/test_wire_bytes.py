"""What every kind of Rest.li method puts on the wire, to the byte."""

from __future__ import annotations

from decimal import Decimal

import pytest

from linkedin_ads_async import InvalidRequest, NotFound, Patch, UsageError, diff
from linkedin_ads_async.models._shared.common import Money, RunSchedule
from linkedin_ads_async.models.ad_account_users import AdAccountUser, AdAccountUserRole
from linkedin_ads_async.models.ad_accounts import AdAccount, AdAccountType
from linkedin_ads_async.models.ad_campaign_groups import AdCampaignGroup, AdCampaignGroupStatus
from linkedin_ads_async.models.campaign_conversions import CampaignConversion
from linkedin_ads_async.models.creatives import Creative, CreativeContent
from linkedin_ads_async.urn import Urn
from linkedin_ads_async.versions import NEWEST

GROUPS = "/rest/adAccounts/7/adCampaignGroups"


def group(**more: object) -> AdCampaignGroup:
    return AdCampaignGroup(
        account=Urn.of("sponsoredAccount", 7),
        name="Q1",
        status=AdCampaignGroupStatus.DRAFT,
        run_schedule=RunSchedule(start=1798761600000),
        **more,
    )


async def test_get(wire) -> None:
    wire.answer({"id": 5, "name": "A"})
    account = await wire.ads.ad_accounts.get(5, fields=["id", "name"])
    assert (wire.last.http, wire.last.raw_path) == ("GET", "/rest/adAccounts/5?fields=id,name")
    assert wire.last.headers["authorization"] == "Bearer token"
    assert wire.last.headers["linkedin-version"] == NEWEST
    assert wire.last.headers["x-restli-protocol-version"] == "2.0.0"
    assert (account.id, account.name) == (5, "A")


async def test_get_by_compound_key(wire) -> None:
    wire.answer({"role": "VIEWER"})
    user = await wire.ads.ad_account_users.get(512, "urn:li:person:Zz-1")
    assert (
        wire.last.raw_path
        == "/rest/adAccountUsers/(account:urn%3Ali%3AsponsoredAccount%3A512,user:urn%3Ali%3Aperson%3AZz-1)"
    )
    assert user.role == AdAccountUserRole.VIEWER


async def test_finder_with_a_flattened_record(wire) -> None:
    wire.answer({"elements": [{"id": 1}, {"id": 2}], "metadata": {}})
    page = await wire.ads.ad_accounts.search(
        status=["ACTIVE", "DRAFT"], id=[8], test=False, page_size=2
    )
    assert (
        wire.last.raw_path == "/rest/adAccounts?pageSize=2&q=search&search=(id:(values:List("
        "urn%3Ali%3AsponsoredAccount%3A8)),status:(values:List(ACTIVE,DRAFT)),test:false)"
    )
    assert [account.id for account in page] == [1, 2]


async def test_batch_get_keys_outcomes_by_the_ids_as_asked(wire) -> None:
    urn = "urn:li:sponsoredCreative:9"
    wire.answer(
        {
            "results": {"urn%3Ali%3AsponsoredCreative%3A4": {"id": "urn:li:sponsoredCreative:4"}},
            "errors": {urn: {"status": 404, "message": "none"}},
        }
    )
    found = await wire.ads.creatives.batch_get(7, [4, urn, 5, 4])
    assert (
        wire.last.raw_path
        == "/rest/adAccounts/7/creatives?ids=List(urn%3Ali%3AsponsoredCreative%3A4,"
        "urn%3Ali%3AsponsoredCreative%3A9,urn%3Ali%3AsponsoredCreative%3A5)"
    )
    assert list(found.results) == [4]
    assert isinstance(found.errors[urn], NotFound)
    assert found.missing == [5]


async def test_create(wire) -> None:
    wire.answer(status=201, **{"X-RestLi-Id": "610000001"})
    created = await wire.ads.ad_campaign_groups.create(
        7, group(total_budget=Money(amount=Decimal("5000.00"), currency_code="EUR"))
    )
    assert (wire.last.http, wire.last.raw_path) == ("POST", GROUPS)
    assert wire.last.json == {
        "account": "urn:li:sponsoredAccount:7",
        "name": "Q1",
        "status": "DRAFT",
        "runSchedule": {"start": 1798761600000},
        "totalBudget": {"amount": "5000.00", "currencyCode": "EUR"},
    }
    assert created.id == 610000001


async def test_create_of_a_creative_gives_its_urn(wire) -> None:
    wire.answer(status=201, **{"X-RestLi-Id": "urn%3Ali%3AsponsoredCreative%3A3"})
    creative = Creative(
        campaign=Urn.of("sponsoredCampaign", 1),
        content=CreativeContent(reference=Urn("urn:li:share:9")),
    )
    created = await wire.ads.creatives.create(7, creative)
    assert Urn.of("sponsoredCreative", 3) == created.id


async def test_batch_create_names_its_method_and_goes_by_position(wire) -> None:
    wire.answer(
        {"elements": [{"status": 201, "id": "71"}, {"status": 400, "error": {"code": "NO"}}]}
    )
    created = await wire.ads.ad_campaign_groups.batch_create(7, [group(), group()])
    assert wire.last.headers["x-restli-method"] == "BATCH_CREATE"
    assert len(wire.last.json["elements"]) == 2
    assert created.ids == [71, None]
    assert created.errors[1].code == "NO"


async def test_replace(wire) -> None:
    user = AdAccountUser(
        account=Urn.of("sponsoredAccount", 7),
        user=Urn("urn:li:person:x"),
        role=AdAccountUserRole.VIEWER,
    )
    await wire.ads.ad_account_users.replace(7, "urn:li:person:x", user)
    assert wire.last.http == "PUT"
    assert wire.last.json == {
        "account": "urn:li:sponsoredAccount:7",
        "user": "urn:li:person:x",
        "role": "VIEWER",
    }


async def test_update_leaves_deletes_and_sets(wire) -> None:
    await wire.ads.ad_campaign_groups.update(7, 42, status="PAUSED", total_budget=None)
    assert ("POST", f"{GROUPS}/42") == (wire.last.http, wire.last.raw_path)
    assert wire.last.headers["x-restli-method"] == "PARTIAL_UPDATE"
    assert wire.last.json == {"patch": {"$set": {"status": "PAUSED"}, "$delete": ["totalBudget"]}}


async def test_update_with_a_diff_patches_inside(wire) -> None:
    before = group(total_budget=Money(amount=Decimal(1), currency_code="EUR"))
    after = group(total_budget=Money(amount=Decimal(2), currency_code="EUR"))
    await wire.ads.ad_campaign_groups.update(7, 42, patch=diff(before, after))
    assert wire.last.json == {"patch": {"totalBudget": {"$set": {"amount": "2"}}}}


async def test_an_empty_diff_sends_nothing(wire) -> None:
    await wire.ads.ad_campaign_groups.update(7, 42, patch=diff(group(), group()))
    assert wire.sent == []


async def test_batch_update(wire) -> None:
    wire.answer({"results": {"1": {"status": 204}, "2": {"status": 204}}, "errors": {}})
    changes = {1: {"name": "n"}, 2: Patch({"$delete": ["totalBudget"]})}
    done = await wire.ads.ad_campaign_groups.batch_update(7, changes)
    assert ("POST", f"{GROUPS}?ids=List(1,2)") == (wire.last.http, wire.last.raw_path)
    assert wire.last.headers["x-restli-method"] == "BATCH_PARTIAL_UPDATE"
    assert wire.last.json == {
        "entities": {
            "1": {"patch": {"$set": {"name": "n"}}},
            "2": {"patch": {"$delete": ["totalBudget"]}},
        }
    }
    assert done.ok


async def test_a_batch_whose_escaped_keys_are_refused_goes_out_with_raw_ones(wire) -> None:
    urn = "urn:li:sponsoredCreative:3"
    wire.answer({"status": 400, "message": "Batch request mismatch"}, status=400)
    wire.answer({"results": {urn: {"status": 204}}, "errors": {}})
    done = await wire.ads.creatives.batch_update(7, {3: {"intended_status": "PAUSED"}})
    patch = {"patch": {"$set": {"intendedStatus": "PAUSED"}}}
    assert [
        {"entities": {"urn%3Ali%3AsponsoredCreative%3A3": patch}},
        {"entities": {urn: patch}},
    ] == [sent.json for sent in wire.sent]
    assert {3: None} == done.results


async def test_a_batch_that_is_refused_for_another_reason_is_not_sent_again(wire) -> None:
    wire.answer({"status": 400, "message": "Something else"}, status=400)
    with pytest.raises(InvalidRequest):
        await wire.ads.creatives.batch_update(7, {3: {"intended_status": "PAUSED"}})
    assert 1 == len(wire.sent)


async def test_delete(wire) -> None:
    await wire.ads.ad_campaign_groups.delete(7, 42)
    assert ("DELETE", f"{GROUPS}/42") == (wire.last.http, wire.last.raw_path)


async def test_batch_delete(wire) -> None:
    wire.answer({"results": {"1": {"status": 204}}, "errors": {"2": {"status": 400}}})
    done = await wire.ads.ad_campaign_groups.batch_delete(7, [1, 2])
    assert ("DELETE", f"{GROUPS}?ids=List(1,2)") == (wire.last.http, wire.last.raw_path)
    assert (list(done.results), list(done.errors)) == ([1], [2])


async def test_action_that_creates(wire) -> None:
    wire.answer({"value": {"creative": "urn:li:sponsoredCreative:5"}}, status=201)
    creative = Creative(campaign=Urn.of("sponsoredCampaign", 1))
    created = await wire.ads.creatives.create_inline(7, creative=creative)
    assert (
        wire.last.http,
        wire.last.raw_path,
    ) == ("POST", "/rest/adAccounts/7/creatives?action=createInline")
    assert wire.last.json == {"creative": {"campaign": "urn:li:sponsoredCampaign:1"}}
    assert created.id == "urn:li:sponsoredCreative:5"


async def test_a_long_batch_of_ids_is_chunked_below_the_tunnel(wire) -> None:
    for _ in range(3):
        wire.answer({"results": {}, "errors": {}})
    ids = list(range(1, 251))
    found = await wire.ads.ad_campaigns.batch_get(7, ids)
    assert len(wire.sent) == 3
    assert [sent.http for sent in wire.sent] == ["GET"] * 3
    assert ids == found.missing


async def test_request_reaches_what_no_spec_describes(wire) -> None:
    wire.answer({"elements": []})
    answer = await wire.ads.request(
        "GET", "/iabCategories", params={"ids": ["urn:li:x:1"]}, fields="id"
    )
    assert wire.last.raw_path == "/rest/iabCategories?fields=id&ids=List(urn%3Ali%3Ax%3A1)"
    assert answer.parsed == {"elements": []}


@pytest.mark.parametrize(
    ("call", "says"),
    [
        (lambda ads: ads.ad_campaign_groups.create(7, AdCampaignGroup(name="x")), "account, status"),
        (lambda ads: ads.ad_accounts.create(AdAccount(id=1, name="x", type=AdAccountType.BUSINESS)), "id"),
        (lambda ads: ads.ad_campaign_groups.update(7, 42), "nothing to change"),
        (lambda ads: ads.ad_accounts.get("7a"), "takes a number"),
        (lambda ads: ads.ad_account_users.get(7, ""), "URN"),
        (lambda ads: ads.ad_accounts.get(7, fields="id&x=1"), "projection"),
        (lambda ads: ads.ad_campaign_groups.batch_update(7, {1: {}}), "nothing to change"),
        (lambda ads: ads.ad_campaign_groups.batch_update(7, {1: {"nme": 1}}), "no field 'nme'"),
        (lambda ads: ads.ad_campaign_groups.batch_update(7, {1: {"account": 1}}), "account"),
        (lambda ads: ads.request("GET", "no-slash"), "slash"),
    ],
)  # fmt: skip
async def test_bad_input_is_refused_before_anything_is_sent(wire, call, says) -> None:
    with pytest.raises(UsageError, match=says):
        await call(wire.ads)
    assert wire.sent == []


async def test_a_field_that_the_version_lacks_is_refused(wire) -> None:
    old = type(wire.ads)("token", version="202501", base_url="http://127.0.0.1:1")
    budget = Money(amount=Decimal(1), currency_code="EUR")
    with pytest.raises(UsageError, match="from version 202504 on"):
        await old.ad_campaign_groups.create(7, group(daily_budget=budget))
    await old.close()


async def test_an_id_and_its_urn_are_one_entity_asked_once(wire) -> None:
    urn = "urn:li:sponsoredCreative:4"
    wire.answer({"results": {urn: {"id": urn}}, "errors": {}})
    found = await wire.ads.creatives.batch_get(7, [4, urn])
    assert "/rest/adAccounts/7/creatives?ids=List(urn%3Ali%3AsponsoredCreative%3A4)" == (
        wire.last.raw_path
    )
    assert ([4], []) == (list(found.results), found.missing)


TIE = {
    "campaign": "urn:li:sponsoredCampaign:1",
    "conversion": "urn:lla:llaPartnerConversion:2",
}
TIE_TEXT = (
    "(campaign:urn%3Ali%3AsponsoredCampaign%3A1,conversion:urn%3Alla%3AllaPartnerConversion%3A2)"
)


async def test_a_batch_of_compound_keys_files_outcomes_under_their_text(wire) -> None:
    swapped = "(conversion:urn%3Alla%3AllaPartnerConversion%3A2,campaign:urn%3Ali%3AsponsoredCampaign%3A1)"
    wire.answer({"results": {swapped: {"campaign": TIE["campaign"]}}, "errors": {}})
    found = await wire.ads.campaign_conversions.batch_get([TIE])
    assert f"/rest/campaignConversions?ids=List({TIE_TEXT})" == wire.last.raw_path
    assert [TIE_TEXT] == list(found.results)


async def test_a_compound_key_may_be_its_text(wire) -> None:
    wire.answer({"results": {TIE_TEXT: {"status": 204}}, "errors": {}})
    done = await wire.ads.campaign_conversions.batch_delete([TIE_TEXT])
    assert f"/rest/campaignConversions?ids=List({TIE_TEXT})" == wire.last.raw_path
    assert done.ok


async def test_batch_replace(wire) -> None:
    wire.answer({"results": {TIE_TEXT: {"status": 201}}, "errors": {}})
    tie = CampaignConversion(campaign=Urn(TIE["campaign"]), conversion=Urn(TIE["conversion"]))
    done = await wire.ads.campaign_conversions.batch_replace([(TIE, tie)])
    assert ("PUT", "BATCH_UPDATE") == (wire.last.http, wire.last.headers["x-restli-method"])
    assert {"entities": {TIE_TEXT: TIE}} == wire.last.json
    assert done.ok


async def test_a_constant_of_a_finder_goes_out_by_itself(wire) -> None:
    wire.answer({"elements": []})
    await wire.ads.ad_targeting_entities.ad_targeting_facet(facet="urn:li:adTargetingFacet:titles")
    assert "queryVersion=QUERY_USES_URNS" in wire.last.raw_path


async def test_the_older_root_takes_no_version(wire) -> None:
    wire.answer({"id": 1})
    await wire.ads.geo.get(1)
    assert "/v2/geo/1" == wire.last.raw_path
    assert "linkedin-version" not in wire.last.headers


async def test_an_action_without_documented_members_takes_a_mapping(wire) -> None:
    wire.answer({"value": {}})
    await wire.ads.ad_previews.live_preview_for_creative(parameters={"creative": {"a": 1}})
    assert {"creative": {"a": 1}} == wire.last.json


async def test_an_argument_that_is_called_entity_goes_out(wire) -> None:
    wire.answer({"elements": []})
    await wire.ads.video_analytics.entity(entity="urn:li:ugcPost:1", type="VIDEO_VIEW")
    assert "/rest/videoAnalytics?entity=urn%3Ali%3AugcPost%3A1&q=entity&type=VIDEO_VIEW" == (
        wire.last.raw_path
    )
