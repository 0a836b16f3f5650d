"""LinkedIn's samples of the ad accounts page: what is sent for them, what is read from them.

The page predates the versioned API, so no request of it is right as it stands
(reference/api-campaign-management 17): `/v2/adAccountsV2` is `/rest/adAccounts`, the criteria
`search.status.values[0]=ACTIVE` are one record, and the update by PUT is a partial update by POST.
Its answers hold legacy fields (`dailyBudget`, `totalBudget`, `totalBudgetEndsAt`), the legacy type
`PERSONAL` and legacy references (`urn:li:company`).
"""

from __future__ import annotations

from typing import Any

import orjson
import pytest

from linkedin_ads_async import LinkedInAds, Urn
from linkedin_ads_async.converter import unstructure
from linkedin_ads_async.models.ad_accounts import AdAccount, AdAccountType
from linkedin_ads_async.operation import RawResponse, Request
from linkedin_ads_async.transport import HandlerTransport

CREATED = b"""{
    "currency": "USD",
    "dailyBudget": {
        "amount": "15000",
        "currencyCode": "USD"
    },
    "name": "Test Advertiser Account",
    "notifiedOnCampaignOptimization": true,
    "notifiedOnCreativeApproval": true,
    "notifiedOnCreativeRejection": true,
    "notifiedOnEndOfCampaign": true,
    "reference": "urn:li:company:1000",
    "type": "BUSINESS"
}"""

GOTTEN = b"""{
    "test": false,
    "changeAuditStamps": {
        "created": {
            "actor": "urn:li:person:fGcyYDdglZ",
            "time": 1449768717000
        },
        "lastModified": {
            "actor": "urn:li:unknown:0",
            "time": 1477941718075
        }
    },
    "currency": "USD",
    "id": 123456,
    "name": "Company A",
    "notifiedOnCampaignOptimization": true,
    "notifiedOnCreativeApproval": true,
    "notifiedOnCreativeRejection": true,
    "notifiedOnEndOfCampaign": true,
    "reference": "urn:li:organization:2414183",
    "servingStatuses": [
        "RUNNABLE"
    ],
    "status": "ACTIVE",
    "totalBudget": {
        "amount": "1000",
        "currencyCode": "USD"
    },
    "totalBudgetEndsAt": 1454683809000,
    "type": "BUSINESS",
    "version": {
        "versionTag": "10"
    }
}"""

FOUND = b"""{
    "elements": [
        {
            "changeAuditStamps": {
                "created": {
                    "actor": "urn:li:person:T1xE4HItnJ",
                    "time": 1479402003000
                },
                "lastModified": {
                    "actor": "urn:li:unknown:0",
                    "time": 1479402004534
                }
            },
            "currency": "USD",
            "id": 507404993,
            "name": "Dunder Mifflin Account",
            "notifiedOnCampaignOptimization": true,
            "notifiedOnCreativeApproval": true,
            "notifiedOnCreativeRejection": true,
            "notifiedOnEndOfCampaign": true,
            "reference": "urn:li:company:2414183",
            "servingStatuses": [
                "BILLING_HOLD"
            ],
            "status": "ACTIVE",
            "totalBudget": {
                "amount": "0",
                "currencyCode": "USD"
            },
            "totalBudgetEndsAt": 0,
            "type": "PERSONAL",
            "version": {
                "versionTag": "4"
            }
        }
    ],
    "paging": {
        "count": 2147483647,
        "links": [],
        "start": 0,
        "total": 56
    }
}"""

SEARCHES: dict[str, tuple[dict[str, Any], str]] = {
    "status": (
        {"status": ["DRAFT", "CANCELED", "ACTIVE"]},
        "search=(status:(values:List(DRAFT,CANCELED,ACTIVE)))",
    ),
    "reference": (
        {"reference": ["urn:li:organization:2414183"]},
        "search=(reference:(values:List(urn%3Ali%3Aorganization%3A2414183)))",
    ),
    "name": (
        {"name": ["Dunder Mifflin Account"]},
        "search=(name:(values:List(Dunder%20Mifflin%20Account)))",
    ),
    "id": (
        {"id": [507404993]},
        "search=(id:(values:List(urn%3Ali%3AsponsoredAccount%3A507404993)))",
    ),
    "type": (
        {"type": ["BUSINESS", "ENTERPRISE"]},
        "search=(type:(values:List(BUSINESS,ENTERPRISE)))",
    ),
}


def client(answer: RawResponse) -> tuple[LinkedInAds, list[Request]]:
    """A client that gets one answer for everything, and the requests that it made."""
    sent: list[Request] = []

    def handle(request: Request) -> RawResponse:
        sent.append(request)
        return answer

    return LinkedInAds(transport=HandlerTransport(handle)), sent


def ok(body: bytes) -> RawResponse:
    return RawResponse(status=200, headers={}, body=body)


def text(document: Any) -> bytes:
    """JSON in one spelling, in which 10 and 10.0, and 1 and true, stay different."""
    return orjson.dumps(document, option=orjson.OPT_SORT_KEYS)


async def test_get_goes_to_the_versioned_path() -> None:
    ads, sent = client(ok(GOTTEN))
    await ads.ad_accounts.get(123456)
    assert ("GET", "/rest/adAccounts/123456", "") == (sent[0].http, sent[0].path, sent[0].query)


async def test_get_reads_every_field_of_the_sample() -> None:
    ads, _ = client(ok(GOTTEN))
    account = await ads.ad_accounts.get(123456)
    assert text(orjson.loads(GOTTEN)) == text(unstructure(account))


async def test_legacy_budgets_are_read_as_exact_values() -> None:
    ads, _ = client(ok(GOTTEN))
    account = await ads.ad_accounts.get(123456)
    assert account.total_budget is not None
    assert ("1000", "USD") == (
        str(account.total_budget.amount),
        account.total_budget.currency_code,
    )
    assert 1454683809000 == account.total_budget_ends_at


@pytest.mark.parametrize("criterion", SEARCHES)
async def test_search_criteria_go_out_as_one_record(criterion: str) -> None:
    arguments, search = SEARCHES[criterion]
    ads, sent = client(ok(FOUND))
    await ads.ad_accounts.search(**arguments)
    assert f"GET /rest/adAccounts?q=search&{search}" == (
        f"{sent[0].http} {sent[0].path}?{sent[0].query}"
    )


async def test_search_reads_every_field_of_the_sample() -> None:
    ads, _ = client(ok(FOUND))
    page = await ads.ad_accounts.search(status=["ACTIVE"])
    document = orjson.loads(FOUND)
    assert text(document["elements"]) == text(unstructure(page.items))
    assert text(document["paging"]) == text(page.paging)
    assert 56 == page.total


async def test_legacy_type_and_reference_are_kept() -> None:
    ads, _ = client(ok(FOUND))
    (account,) = await ads.ad_accounts.search(status=["ACTIVE"])
    assert account.type is not None
    assert account.reference is not None
    assert ("PERSONAL", False) == (account.type, account.type.is_known)
    assert ("company", 2414183) == (account.reference.entity, account.reference.id)


async def test_zeros_are_not_taken_for_missing_values() -> None:
    ads, _ = client(ok(FOUND))
    (account,) = await ads.ad_accounts.search(status=["ACTIVE"])
    assert account.total_budget is not None
    assert ("0", 0) == (str(account.total_budget.amount), account.total_budget_ends_at)


async def test_search_ends_with_the_sample_though_its_total_is_larger() -> None:
    """Without a token the page is the last: the sample shows one of 56 on an unlimited page."""
    ads, sent = client(ok(FOUND))
    assert [507404993] == [account.id async for account in ads.ad_accounts.search()]
    assert 1 == len(sent)


async def test_create_sends_the_sample_but_for_the_legacy_daily_budget() -> None:
    ads, sent = client(RawResponse(status=201, headers={"x-restli-id": "507404993"}, body=CREATED))
    created = await ads.ad_accounts.create(
        AdAccount(
            currency="USD",
            name="Test Advertiser Account",
            notified_on_campaign_optimization=True,
            notified_on_creative_approval=True,
            notified_on_creative_rejection=True,
            notified_on_end_of_campaign=True,
            reference=Urn("urn:li:company:1000"),
            type=AdAccountType.BUSINESS,
        )
    )
    sample = orjson.loads(CREATED)
    del sample["dailyBudget"]
    assert ("POST", "/rest/adAccounts", "") == (sent[0].http, sent[0].path, sent[0].query)
    assert isinstance(sent[0].body, bytes)
    assert text(sample) == text(orjson.loads(sent[0].body))
    assert 507404993 == created.id


async def test_created_account_is_read_with_its_legacy_daily_budget() -> None:
    ads, _ = client(ok(CREATED))
    read = unstructure(await ads.ad_accounts.get(1))
    assert text(orjson.loads(CREATED)) == text(read)


async def test_update_is_a_partial_update_by_post() -> None:
    """The page has no sample for it, only the fields: each of them can be changed."""
    ads, sent = client(RawResponse(status=204, headers={}))
    await ads.ad_accounts.update(
        123456,
        name="Company B",
        notified_on_campaign_optimization=False,
        notified_on_creative_approval=False,
        notified_on_creative_rejection=False,
        notified_on_end_of_campaign=False,
        status="CANCELED",
    )
    assert ("POST", "/rest/adAccounts/123456", "") == (
        sent[0].http,
        sent[0].path,
        sent[0].query,
    )
    assert "PARTIAL_UPDATE" == sent[0].headers["X-RestLi-Method"]
    assert isinstance(sent[0].body, bytes)
    changed = {
        "name": "Company B",
        "notifiedOnCampaignOptimization": False,
        "notifiedOnCreativeApproval": False,
        "notifiedOnCreativeRejection": False,
        "notifiedOnEndOfCampaign": False,
        "status": "CANCELED",
    }
    assert text({"patch": {"$set": changed}}) == text(orjson.loads(sent[0].body))
