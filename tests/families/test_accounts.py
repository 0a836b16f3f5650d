"""Accounts, their users, groups and campaigns, end to end."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from decimal import Decimal
from typing import Any

import aiohttp
import pytest

from linkedin_ads_async import (
    InvalidRequest,
    LimitReached,
    LinkedInAds,
    NotFound,
    Patch,
    PermissionDenied,
    UsageError,
)
from linkedin_ads_async.converter import structure
from linkedin_ads_async.models._shared.common import Money
from linkedin_ads_async.models.ad_account_users import AdAccountUser
from linkedin_ads_async.models.ad_accounts import AdAccount
from linkedin_ads_async.models.ad_campaign_groups import AdCampaignGroup
from linkedin_ads_async.models.ad_campaigns import AdCampaign
from linkedin_ads_async.sandbox import Sandbox
from linkedin_ads_async.urn import Urn

NOON = datetime(2026, 11, 25, 12, tzinfo=UTC)
START = int((NOON + timedelta(days=10)).timestamp() * 1000)
END = START + 30 * 86_400_000
FACET = "urn:li:adTargetingFacet"


async def travel(sandbox: Sandbox, **ahead: int) -> None:
    sandbox.state.clock.set(NOON + timedelta(**ahead))


async def new_account(ads: LinkedInAds) -> int:
    account = AdAccount(name="Ours", type="BUSINESS", currency="EUR", test=True)
    return (await ads.ad_accounts.create(account)).id


def group(account: int, **more: Any) -> AdCampaignGroup:
    document = {
        "account": f"urn:li:sponsoredAccount:{account}",
        "name": "Spring",
        "status": "ACTIVE",
        "runSchedule": {"start": START},
    }
    return structure(document | more, AdCampaignGroup)


def campaign(account: int, group: int, **more: Any) -> AdCampaign:
    document = {
        "account": f"urn:li:sponsoredAccount:{account}",
        "campaignGroup": f"urn:li:sponsoredCampaignGroup:{group}",
        "associatedEntity": "urn:li:organization:40550011",
        "name": "Engineers",
        "type": "SPONSORED_UPDATES",
        "objectiveType": "WEBSITE_VISIT",
        "costType": "CPM",
        "optimizationTargetType": "MAX_CLICK",
        "unitCost": {"amount": "0", "currencyCode": "EUR"},
        "dailyBudget": {"amount": "40", "currencyCode": "EUR"},
        "locale": {"country": "US", "language": "en"},
        "status": "DRAFT",
        "politicalIntent": "NOT_POLITICAL",
        "offsiteDeliveryEnabled": False,
        "runSchedule": {"start": START, "end": END},
        "targetingCriteria": {
            "include": {"and": [{"or": {f"{FACET}:locations": ["urn:li:geo:1"]}}]}
        },
    }
    document |= more
    return structure({name: v for name, v in document.items() if v is not None}, AdCampaign)


async def test_an_account_is_made_renamed_and_asked_to_be_deleted(
    ads: LinkedInAds, sandbox: Sandbox
) -> None:
    key = await new_account(ads)
    await ads.ad_accounts.update(key, name="Ours now", notified_on_end_of_campaign=True)
    found = await ads.ad_accounts.get(key)
    assert ("Ours now", True, ["RUNNABLE"]) == (
        found.name,
        found.notified_on_end_of_campaign,
        found.serving_statuses,
    )
    await ads.ad_accounts.update(key, status="PENDING_DELETION")
    await travel(sandbox, days=2)
    (removed,) = await ads.ad_accounts.search(test=True)
    assert ("REMOVED", ["STOPPED"]) == (removed.status, removed.serving_statuses)


async def test_only_a_draft_account_can_be_deleted_outright(ads: LinkedInAds) -> None:
    made = await ads.ad_accounts.batch_create(
        [
            AdAccount(name="Draft", type="BUSINESS", status="DRAFT"),
            AdAccount(name="Live", type="BUSINESS"),
            AdAccount(name=" ", type="BUSINESS"),
        ]
    )
    draft, live, nothing = made.ids
    assert (None, "BLANK_ACCOUNT_NAME") == (nothing, made.errors[2].code)
    await ads.ad_accounts.delete(draft)
    with pytest.raises(NotFound):
        await ads.ad_accounts.get(draft)
    with pytest.raises(InvalidRequest) as caught:
        await ads.ad_accounts.delete(live)
    assert "DELETE_NOT_ALLOWED" == caught.value.code


async def test_an_application_has_one_test_account(ads: LinkedInAds) -> None:
    await new_account(ads)
    with pytest.raises(LimitReached) as caught:
        await new_account(ads)
    assert "TEST_ACCOUNT_LIMIT_REACHED" == caught.value.code
    made = await ads.ad_accounts.batch_create([AdAccount(name="n", type="BUSINESS", test=True)])
    assert "BATCH_CREATE_TEST_ACCOUNT_LIMIT_REACHED" == made.errors[0].code


async def test_a_user_is_made_promoted_listed_and_removed(ads: LinkedInAds) -> None:
    key, person = await new_account(ads), "urn:li:person:kR42bcDeFg"
    account = f"urn:li:sponsoredAccount:{key}"
    entity = AdAccountUser(account=Urn(account), user=Urn(person), role="VIEWER")
    await ads.ad_account_users.replace(key, person, entity)
    await ads.ad_account_users.update(key, person, role="CREATIVE_MANAGER")
    assert "CREATIVE_MANAGER" == (await ads.ad_account_users.get(key, person)).role
    listed = {user.user: user.role async for user in ads.ad_account_users.accounts(accounts=key)}
    assert {"CREATIVE_MANAGER", "ACCOUNT_BILLING_ADMIN"} == set(listed.values())
    await ads.ad_account_users.delete(key, person)
    with pytest.raises(NotFound):
        await ads.ad_account_users.get(key, person)
    with pytest.raises(InvalidRequest) as caught:
        await ads.ad_account_users.replace(key, "urn:li:person:other", entity)
    assert "USER_MISMATCH_IN_PARAM_AND_BODY" == caught.value.code


async def test_the_token_s_member_sees_all_accounts_but_the_forbidden(
    ads: LinkedInAds, sandbox: Sandbox, forbidden_account: int
) -> None:
    mine = {user.account async for user in ads.ad_account_users.authenticated_user(count=2)}
    assert {one.urn for one in sandbox.world.accounts if one.id != forbidden_account} == mine


async def test_a_viewer_reads_but_writes_nothing(ads: LinkedInAds, sandbox: Sandbox) -> None:
    key = await new_account(ads)
    member = sandbox.world.member
    await ads.ad_account_users.update(key, member, role="CREATIVE_MANAGER")
    with pytest.raises(PermissionDenied) as caught:
        await ads.ad_campaign_groups.create(key, group(key))
    assert "adCampaignGroups.CREATE" in str(caught.value)
    assert 1 == len(await ads.ad_campaign_groups.search(key))


async def test_a_group_lives_from_draft_to_removed(ads: LinkedInAds, sandbox: Sandbox) -> None:
    key = await new_account(ads)
    made = await ads.ad_campaign_groups.create(key, group(key, status="DRAFT"))
    assert ["STOPPED", "CAMPAIGN_GROUP_START_DATE_HOLD"] == (
        await ads.ad_campaign_groups.get(key, made.id)
    ).serving_statuses
    await ads.ad_campaign_groups.update(key, made.id, status="ACTIVE")
    await travel(sandbox, days=11)
    assert ["RUNNABLE"] == (await ads.ad_campaign_groups.get(key, made.id)).serving_statuses
    await ads.ad_campaign_groups.update(key, made.id, status="PENDING_DELETION")
    await travel(sandbox, days=13)
    assert "REMOVED" == (await ads.ad_campaign_groups.get(key, made.id)).status


async def test_groups_go_in_batches_and_only_drafts_are_deleted(ads: LinkedInAds) -> None:
    key = await new_account(ads)
    drafts = [group(key, name=f"G{at}", status="DRAFT") for at in range(3)]
    made = await ads.ad_campaign_groups.batch_create(key, [*drafts, group(key, name="x" * 101)])
    first, second, third, _ = made.ids
    assert "FIELD_LENGTH_TOO_LONG" == made.errors[3].code
    changed = await ads.ad_campaign_groups.batch_update(
        key, {first: {"status": "ACTIVE"}, second: {"name": "Renamed"}, 7: {"name": "none"}}
    )
    assert ({first, second}, [7]) == (set(changed.results), list(changed.errors))
    found = await ads.ad_campaign_groups.batch_get(key, [first, second, 7])
    assert ["G0", "Renamed"] == [each.name for each in found.results.values()]
    await ads.ad_campaign_groups.delete(key, third)
    gone = await ads.ad_campaign_groups.batch_delete(key, [first, second])
    assert ([second], "DELETE_ALLOWED_ONLY_FOR_DRAFT_STATUS") == (
        list(gone.results),
        gone.errors[first].code,
    )


@pytest.mark.parametrize(
    ("more", "code"),
    [
        ({"totalBudget": {"amount": "9", "currencyCode": "EUR"}}, "CONDITIONAL_MISSING_FIELD"),
        ({"dailyBudget": {"amount": "9", "currencyCode": "EUR"}}, "CONDITIONAL_FIELD_NOT_ALLOWED"),
        ({"runSchedule": {"start": 1}}, "DATE_TOO_EARLY"),
        ({"status": "PAUSED"}, "INVALID_VALUE_FOR_FIELD"),
    ],
)
async def test_a_group_that_breaks_a_rule_is_refused(
    ads: LinkedInAds, more: dict[str, Any], code: str
) -> None:
    key = await new_account(ads)
    with pytest.raises(InvalidRequest) as caught:
        await ads.ad_campaign_groups.create(key, group(key, **more))
    assert code == caught.value.code


async def test_a_campaign_runs_from_draft_to_completed(ads: LinkedInAds, sandbox: Sandbox) -> None:
    key = await new_account(ads)
    owner = (await ads.ad_campaign_groups.create(key, group(key))).id
    made = (await ads.ad_campaigns.create(key, campaign(key, owner))).id
    assert ["STOPPED", "CAMPAIGN_START_DATE_HOLD", "CAMPAIGN_GROUP_START_DATE_HOLD"] == (
        await ads.ad_campaigns.get(key, made)
    ).serving_statuses
    await ads.ad_campaigns.update(
        key,
        made,
        status="ACTIVE",
        optimization_target_type="CAP_COST_AND_MAXIMIZE_CLICKS",
        unit_cost=Money(amount=Decimal("6.50"), currency_code="EUR"),
    )
    await travel(sandbox, days=11)
    running = await ads.ad_campaigns.get(key, made)
    assert ("ACTIVE", ["RUNNABLE"], Decimal("6.50")) == (
        running.status,
        running.serving_statuses,
        running.unit_cost.amount,
    )
    await ads.ad_campaign_groups.update(key, owner, status="PAUSED")
    held = await ads.ad_campaigns.get(key, made)
    assert ["CAMPAIGN_GROUP_STATUS_HOLD"] == held.serving_statuses
    await travel(sandbox, days=50)
    assert [made] == [one.id async for one in ads.ad_campaigns.search(key, status=["COMPLETED"])]


async def test_campaigns_go_in_batches(ads: LinkedInAds) -> None:
    key = await new_account(ads)
    owner = (await ads.ad_campaign_groups.create(key, group(key))).id
    made = await ads.ad_campaigns.batch_create(
        key, [campaign(key, owner, name=f"C{at}") for at in range(25)]
    )
    assert ({}, 25) == (made.errors, len(set(made.ids)))
    first, second, *rest = made.ids
    changed = await ads.ad_campaigns.batch_update(
        key, {first: {"status": "ACTIVE"}, second: {"daily_budget": None}}
    )
    assert ([first], "MISSING_FIELD") == (list(changed.results), changed.errors[second].code)
    found = await ads.ad_campaigns.batch_get(key, [first, 5, second])
    assert ([first, second], [5]) == (list(found.results), list(found.errors))
    await ads.ad_campaigns.delete(key, second)
    gone = await ads.ad_campaigns.batch_delete(key, [first, *rest])
    assert (set(rest), [first]) == (set(gone.results), list(gone.errors))


@pytest.mark.parametrize(
    ("more", "code", "path"),
    [
        ({"optimizationTargetType": "MAX_LEAD"}, "INVALID_CAMPAIGN_CONFIGURATION",
         "/optimizationTargetType"),
        ({"costType": "CPC"}, "INVALID_CAMPAIGN_CONFIGURATION", "/costType"),
        ({"objectiveType": "BRAND_AWARENESS", "optimizationTargetType": "MAX_REACH",
          "type": "TEXT_AD"}, "INVALID_CAMPAIGN_CONFIGURATION", "/optimizationTargetType"),
        ({"pacingStrategy": "LIFETIME"}, "CONDITIONAL_MISSING_FIELD", "/totalBudget"),
        ({"connectedTelevisionOnly": True}, "CONDITIONAL_INVALID_VALUE", "/offsiteDeliveryEnabled"),
        ({"dailyBudget": {"amount": "0", "currencyCode": "EUR"}}, "FIELD_VALUE_TOO_LOW",
         "/dailyBudget"),
        ({"unitCost": {"amount": "-1", "currencyCode": "EUR"}}, "FIELD_VALUE_TOO_LOW", "/unitCost"),
        (
            {"targetingCriteria": {
                "include": {"and": [{"or": {f"{FACET}:locations": ["urn:li:geo:1"]}}]},
                "exclude": {"or": {f"{FACET}:locations": ["urn:li:geo:1"]}},
            }},
            "FIELD_CANNOT_BE_BOTH_IN_INCLUDED_AND_EXCLUDED_TARGETING",
            "/targetingCriteria/exclude",
        ),
        (
            {"targetingCriteria": {"include": {"and": [
                {"or": {f"{FACET}:titles": ["urn:li:title:1"]}},
                {"or": {f"{FACET}:seniorities": ["urn:li:seniority:1"]}},
            ]}}},
            "INCOMPATIBLE_TARGETING_COMBINATION",
            "/targetingCriteria/include",
        ),
    ],
)  # fmt: skip  # one refusal per entry
async def test_a_campaign_that_breaks_a_rule_is_refused_by_code_and_path(
    ads: LinkedInAds, more: dict[str, Any], code: str, path: str
) -> None:
    key = await new_account(ads)
    owner = (await ads.ad_campaign_groups.create(key, group(key))).id
    with pytest.raises(InvalidRequest) as caught:
        await ads.ad_campaigns.create(key, campaign(key, owner, **more))
    assert [(code, path)] == [(e.code, e.field) for e in caught.value.input_errors]


async def test_a_thousand_campaigns_run_at_once_and_paused_ones_count_until_they_end(
    ads: LinkedInAds, sandbox: Sandbox
) -> None:
    key = await new_account(ads)
    owner = (await ads.ad_campaign_groups.create(key, group(key))).id
    first = (await ads.ad_campaigns.create(key, campaign(key, owner, status="PAUSED"))).id
    shelf = sandbox.state.store.shelf("adCampaigns", key)
    shelf.update({at: {**shelf[first], "id": at} for at in range(1, 1000)})
    last = (await ads.ad_campaigns.create(key, campaign(key, owner))).id
    with pytest.raises(InvalidRequest, match="1,000 active"):
        await ads.ad_campaigns.update(key, last, status="ACTIVE")
    await travel(sandbox, days=41)
    await ads.ad_campaigns.update(key, last, status="ACTIVE")


async def test_ten_dollars_a_day_are_the_least(ads: LinkedInAds) -> None:
    account = AdAccount(name="Dollars", type="BUSINESS")
    key = (await ads.ad_accounts.create(account)).id
    (owner,) = (await ads.ad_campaign_groups.search(key)).items
    free = {"amount": "0", "currencyCode": "USD"}
    for amount, code in (("9.99", "FIELD_VALUE_TOO_LOW"), ("10", None)):
        money = {"amount": amount, "currencyCode": "USD"}
        sent = campaign(key, owner.id, unitCost=free, dailyBudget=money)
        made = await ads.ad_campaigns.batch_create(key, [sent])
        assert [code] == [made.errors[0].code if made.errors else None]


async def test_messages_may_bid_for_impressions_whatever_their_objective(ads: LinkedInAds) -> None:
    key = await new_account(ads)
    owner = (await ads.ad_campaign_groups.create(key, group(key))).id
    made = await ads.ad_campaigns.create(
        key,
        campaign(key, owner, type="SPONSORED_INMAILS", format="SPONSORED_MESSAGE",
                 objectiveType="LEAD_GENERATION", optimizationTargetType="MAX_IMPRESSION"),
    )  # fmt: skip
    assert "SPONSORED_MESSAGE" == (await ads.ad_campaigns.get(key, made.id)).format


async def test_a_campaign_in_a_draft_group_stays_a_draft(ads: LinkedInAds) -> None:
    key = await new_account(ads)
    owner = (await ads.ad_campaign_groups.create(key, group(key, status="DRAFT"))).id
    made = (await ads.ad_campaigns.create(key, campaign(key, owner))).id
    with pytest.raises(InvalidRequest) as caught:
        await ads.ad_campaigns.update(key, made, status="ACTIVE")
    assert "ONLY_DRAFT_CAMPAIGNS_ALLOWED_IN_DRAFT_CAMPAIGN_GROUPS" == caught.value.code


async def test_a_campaign_for_conversions_needs_one_before_it_runs(ads: LinkedInAds) -> None:
    key = await new_account(ads)
    owner = (await ads.ad_campaign_groups.create(key, group(key))).id
    more = {"objectiveType": "WEBSITE_CONVERSION", "optimizationTargetType": "MAX_CONVERSION"}
    made = (await ads.ad_campaigns.create(key, campaign(key, owner, **more))).id
    with pytest.raises(InvalidRequest) as caught:
        await ads.ad_campaigns.update(key, made, status="ACTIVE")
    assert "CONVERSION_CAMPAIGN_MISSING_ASSOCIATED_CONVERSION" == caught.value.code


async def test_info_fields_come_when_they_are_named(ads: LinkedInAds, account: int) -> None:
    (found,) = (await ads.ad_campaigns.search(account, page_size=1)).items
    asked = ["id", "accountInfo", "campaignGroupInfo", "associatedEntityInfo"]
    one = await ads.ad_campaigns.get(account, found.id, fields=asked)
    assert (found.id, account, found.campaign_group.id) == (
        one.id,
        one.account_info.id,
        one.campaign_group_info.id,
    )
    assert None is found.account_info


async def test_a_whole_account_is_listed_page_by_page(ads: LinkedInAds, sandbox: Sandbox) -> None:
    expected = {one.id for one in sandbox.world.accounts if not one.forbidden}
    assert expected == {one.id async for one in ads.ad_accounts.search(page_size=1)}


async def test_what_only_linkedin_sets_is_refused_before_it_is_sent(
    ads: LinkedInAds, account: int
) -> None:
    with pytest.raises(UsageError, match="read-only"):
        await ads.ad_accounts.update(account, patch=Patch({"$set": {"servingStatuses": []}}))


async def test_a_draft_is_created_in_an_account_that_is_forbidden_to_nobody_else(
    ads: LinkedInAds, forbidden_account: int
) -> None:
    with pytest.raises(PermissionDenied):
        await ads.ad_campaigns.search(forbidden_account)


async def test_page_sets_are_made_renamed_and_listed(ads: LinkedInAds) -> None:
    from linkedin_ads_async.models.ad_page_sets import AdPageSet

    key = await new_account(ads)
    rules = [[{"matchType": "CONTAINS", "matchValue": "/plans/"}]]
    document = {
        "account": f"urn:li:sponsoredAccount:{key}",
        "name": "Plans",
        "urlMatchRuleExpression": rules,
    }
    made = (await ads.ad_page_sets.create(structure(document, AdPageSet))).id
    await ads.ad_page_sets.update(made, name="Prices")
    found = await ads.ad_page_sets.get(made)
    assert ("Prices", "2", "/plans/") == (
        found.name,
        found.version_tag,
        found.url_match_rule_expression[0][0].match_value,
    )
    assert [made] == [one.id async for one in ads.ad_page_sets.account(account=key)]
    with pytest.raises(InvalidRequest) as caught:
        await ads.ad_page_sets.create(AdPageSet(account=Urn("urn:li:sponsoredAccount:1"), name="n"))
    assert "FIELD_VALUE_DOES_NOT_EXIST" == caught.value.code


async def test_tracking_parameters_belong_to_a_campaign_that_there_is(
    ads: LinkedInAds, account: int
) -> None:
    (campaign,) = (await ads.ad_campaigns.search(account, page_size=1)).items
    entity = {"sponsoredCampaign": f"urn:li:sponsoredCampaign:{campaign.id}"}
    for value in ("CAMPAIGN_NAME", "CREATIVE_NAME"):
        await ads.ad_tracking_parameters.replace(entity, {"utm_content": value})
    assert {"utm_content": "CREATIVE_NAME"} == await ads.ad_tracking_parameters.get(entity)
    await ads.ad_tracking_parameters.delete(entity)
    with pytest.raises(NotFound):
        await ads.ad_tracking_parameters.get(entity)
    with pytest.raises(InvalidRequest):
        await ads.ad_tracking_parameters.replace(
            {"sponsoredCampaign": "urn:li:sponsoredCampaign:1"}, {"utm_content": "x"}
        )


async def test_tracking_parameters_of_an_account_came_with_202608(
    sandbox: Sandbox, ads: LinkedInAds, account: int
) -> None:
    entity = {"sponsoredAccount": f"urn:li:sponsoredAccount:{account}"}
    await ads.ad_tracking_parameters.replace(entity, {"utm_source": "linkedin"})
    async with LinkedInAds(sandbox.token, base_url=sandbox.url, version="202607") as older:
        with pytest.raises(InvalidRequest):
            await older.ad_tracking_parameters.replace(entity, {"utm_source": "linkedin"})


async def test_publishers_are_restricted_by_a_list(ads: LinkedInAds, account: int) -> None:
    entity = f"urn:li:sponsoredAccount:{account}"
    made = (await ads.ad_publisher_restrictions.create({"entity": entity, "name": "Block"})).id
    await ads.ad_publisher_restrictions.update(made, patch=Patch({"$set": {"name": "Blocked"}}))
    assert "Blocked" == (await ads.ad_publisher_restrictions.get(made))["name"]
    assert 1 == len(await ads.ad_publisher_restrictions.entity(entity=entity))
    target = await ads.ad_publisher_restrictions.generate_restrictions_upload_url(
        parameters={"restriction": made}
    )
    source = await ads.ad_publisher_restrictions.generate_publisher_list_download_url()
    everyone = await ads.global_publisher_list.generate_publisher_list_download_url()
    assert everyone == source
    async with aiohttp.ClientSession() as session:
        async with session.get(source["url"]) as answer:
            publishers = (await answer.json())["publishers"]
        async with session.put(target["url"], data="\n".join(publishers[:2]).encode()) as answer:
            assert 201 == answer.status
        back = await ads.ad_publisher_restrictions.generate_restrictions_download_url(
            parameters={"restriction": made}
        )
        async with session.get(back["url"]) as answer:
            assert publishers[:2] == (await answer.json())["publishers"]


async def test_categories_of_publishers_are_listed_in_a_language(ads: LinkedInAds) -> None:
    from linkedin_ads_async.models._shared.common import Locale

    first = [one async for one in ads.iab_categories.get_all(count=3)]
    assert 8 == len(first)
    german = await ads.iab_categories.get_all(locale=Locale(country="DE", language="de"), count=100)
    assert {"de_DE"} == {key for one in german for key in one.name.localized}
    assert first[2] == await ads.iab_category.get(first[2].id)


async def test_nothing_is_known_of_events_with_conversions(ads: LinkedInAds) -> None:
    assert [] == (await ads.ad_event_with_conversions.account_with_order_id()).items
