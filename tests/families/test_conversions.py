"""Conversion rules, their campaigns, events and Insight Tags, against the sandbox."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from decimal import Decimal

import pytest

from linkedin_ads_async import (
    InvalidRequest,
    LinkedInAds,
    NotFound,
    Patch,
    PermissionDenied,
    Urn,
    UsageError,
    millis,
)
from linkedin_ads_async.models._shared.common import Money
from linkedin_ads_async.models.campaign_conversions import CampaignConversion
from linkedin_ads_async.models.conversion_events import (
    ConversionEvent,
    ConversionEventUser,
    ConversionEventUserId,
)
from linkedin_ads_async.models.conversions import Conversion
from linkedin_ads_async.restli import encode_key
from linkedin_ads_async.sandbox import Sandbox

NOW = datetime(2026, 11, 25, 12, tzinfo=UTC)


def urn_of(account: int) -> str:
    return f"urn:li:sponsoredAccount:{account}"


def rule_for(account: int, **fields: object) -> Conversion:
    given = {"name": "Trial", "type": "SIGN_UP", "conversion_method": "CONVERSIONS_API"}
    return Conversion(account=Urn(urn_of(account)), **{**given, **fields})  # type: ignore[arg-type]


def event_for(
    rule: object, *, hours_ago: float = 1, address: str = "ada@example.com"
) -> ConversionEvent:
    return ConversionEvent(
        conversion=Urn(f"urn:lla:llaPartnerConversion:{rule}"),
        conversion_happened_at=millis(NOW - timedelta(hours=hours_ago)),
        conversion_value=Money(amount=Decimal("349.90"), currency_code="EUR"),
        user=ConversionEventUser(
            user_ids=[ConversionEventUserId(id_type="SHA256_EMAIL", id_value=address)]  # type: ignore[arg-type]
        ),
    )


async def test_a_new_rule_has_the_documented_defaults(ads: LinkedInAds, account: int) -> None:
    created = await ads.conversions.create(rule_for(account))
    rule = await ads.conversions.get(created.id, account=account)
    assert ("LAST_TOUCH_BY_CAMPAIGN", 30, 7, "DYNAMIC", True, []) == (
        rule.attribution_type,
        rule.post_click_attribution_window_size,
        rule.view_through_attribution_window_size,
        rule.value_type,
        rule.enabled,
        rule.campaigns,
    )


async def test_a_rule_can_be_tied_to_all_campaigns_at_its_creation(
    ads: LinkedInAds, sandbox: Sandbox, account: int
) -> None:
    created = await ads.conversions.create(rule_for(account), auto_association_type="ALL_CAMPAIGNS")
    rule = await ads.conversions.get(created.id, account=account)
    search = ads.ad_campaigns.search(account, status=["ACTIVE", "PAUSED", "DRAFT"])
    assert {f"urn:li:sponsoredCampaign:{one.id}" async for one in search} == set(
        rule.campaigns or []
    )


async def test_rules_are_switched_off_since_they_cannot_be_deleted(
    ads: LinkedInAds, account: int
) -> None:
    rules = [one.id async for one in ads.conversions.account(account=account)]
    await ads.conversions.update(rules[0], account=account, enabled=False)
    done = await ads.conversions.batch_update({rules[1]: {"enabled": False, "name": "Off"}})
    assert done.ok
    found = await ads.conversions.batch_get([*rules, 1], account=account)
    assert ([False, False], [1]) == (
        [one.enabled for one in found.results.values()],
        [*found.errors],
    )


async def test_long_windows_are_for_a_few_types_only(ads: LinkedInAds, account: int) -> None:
    window = {"post_click_attribution_window_size": 365}
    created = await ads.conversions.batch_create(
        [rule_for(account, type="PURCHASE", **window), rule_for(account, **window)]
    )
    assert [1] == list(created.errors)
    assert isinstance(created.errors[1], InvalidRequest)


async def test_a_rule_in_a_forbidden_account_is_refused(
    ads: LinkedInAds, forbidden_account: int
) -> None:
    with pytest.raises(PermissionDenied):
        await ads.conversions.create(rule_for(forbidden_account))
    assert [] == [one async for one in ads.conversions.account(account=forbidden_account)]


async def test_the_account_of_a_rule_cannot_change(ads: LinkedInAds, account: int) -> None:
    rule = (await ads.conversions.account(account=account)).items[0].id or 0
    with pytest.raises(InvalidRequest, match="FIELD_NOT_ALLOWED"):
        await ads.conversions.update(
            rule, account=account, patch=Patch({"$set": {"account": urn_of(account + 1)}})
        )


async def test_a_tie_shows_on_the_rule_and_in_both_finders(ads: LinkedInAds, account: int) -> None:
    rule = (await ads.conversions.create(rule_for(account))).id
    campaigns = [one.id async for one in ads.ad_campaigns.search(account)][:2]
    key = {"campaign_urn": campaigns[0], "conversion_urn": f"urn:lla:llaPartnerConversion:{rule}"}
    tie = CampaignConversion(
        campaign=Urn(f"urn:li:sponsoredCampaign:{campaigns[0]}"),
        conversion=Urn(key["conversion_urn"]),
    )
    await ads.campaign_conversions.replace(**key, entity=tie)
    assert [tie.campaign] == (await ads.conversions.get(rule, account=account)).campaigns
    assert rule in [one.id async for one in ads.conversions.campaign(campaign=campaigns[0])]
    ties = ads.campaign_conversions.campaigns(campaigns=campaigns[:1])
    assert tie.conversion in [one.conversion async for one in ties]
    found = await ads.campaign_conversions.get(**key)
    assert found.associated_at is not None
    await ads.campaign_conversions.delete(**key)
    assert [] == (await ads.conversions.get(rule, account=account)).campaigns
    with pytest.raises(NotFound):
        await ads.campaign_conversions.get(**key)


async def test_ties_are_made_and_unmade_in_batches(ads: LinkedInAds, account: int) -> None:
    rule = Urn(
        f"urn:lla:llaPartnerConversion:{(await ads.conversions.create(rule_for(account))).id}"
    )
    campaigns = [
        Urn(f"urn:li:sponsoredCampaign:{one.id}") async for one in ads.ad_campaigns.search(account)
    ]
    keys = [{"campaign": campaign, "conversion": rule} for campaign in campaigns[:3]]
    ties = [(key, CampaignConversion(**key)) for key in keys]
    assert (await ads.campaign_conversions.batch_replace(ties)).ok
    assert 3 == len((await ads.campaign_conversions.batch_get(keys)).results)
    assert (await ads.campaign_conversions.batch_delete(keys)).ok
    assert 3 == len((await ads.campaign_conversions.batch_get(keys)).errors)


async def test_a_rule_of_the_wrong_namespace_cannot_be_tied(ads: LinkedInAds, account: int) -> None:
    campaign = (await ads.ad_campaigns.search(account)).items[0].id
    urns = {
        "campaign": Urn(f"urn:li:sponsoredCampaign:{campaign}"),
        "conversion": Urn("urn:li:conversion:1"),
    }
    with pytest.raises(InvalidRequest, match="invalid compound key"):
        await ads.campaign_conversions.replace(
            urns["campaign"], urns["conversion"], entity=CampaignConversion(**urns)
        )


async def test_a_tie_to_a_campaign_that_is_not_known_reads_like_a_missing_permission(
    ads: LinkedInAds, account: int
) -> None:
    rule = (await ads.conversions.account(account=account)).items[0].id
    urns = {
        "campaign": Urn("urn:li:sponsoredCampaign:1"),
        "conversion": Urn(f"urn:lla:llaPartnerConversion:{rule}"),
    }
    with pytest.raises(NotFound, match="does not have permission to UPDATE"):
        await ads.campaign_conversions.replace(
            urns["campaign"], urns["conversion"], entity=CampaignConversion(**urns)
        )


async def test_an_event_leaves_its_signal_on_the_rule(ads: LinkedInAds, account: int) -> None:
    rule = (await ads.conversions.create(rule_for(account))).id
    assert (await ads.conversions.get(rule, account=account)).last_callback_at is None
    await ads.conversion_events.create(event_for(rule, address="0" * 64))
    assert (await ads.conversions.get(rule, account=account)).last_callback_at is not None


async def test_one_bad_event_refuses_its_whole_batch(ads: LinkedInAds, account: int) -> None:
    rule = (await ads.conversions.create(rule_for(account))).id
    events = [event_for(rule), event_for(rule, hours_ago=24 * 91), event_for(rule, hours_ago=-1)]
    with pytest.raises(InvalidRequest, match=r"indices \[1, 2\]") as caught:
        await ads.conversion_events.batch_create(events)
    assert "INVALID_CONVERSION_TIME_FIELD_VALUE" == caught.value.code
    assert (await ads.conversions.get(rule, account=account)).last_callback_at is None


async def test_an_event_without_an_identifier_is_refused(ads: LinkedInAds, account: int) -> None:
    event = event_for((await ads.conversions.account(account=account)).items[0].id)
    event.user = ConversionEventUser(user_ids=[])
    with pytest.raises(InvalidRequest) as caught:
        await ads.conversion_events.create(event)
    assert "INVALID_USER_IDENTIFICATION_FIELD_VALUE" == caught.value.code


async def test_an_event_for_a_rule_that_does_not_exist_is_forbidden(ads: LinkedInAds) -> None:
    with pytest.raises(PermissionDenied, match="No ad accounts found"):
        await ads.conversion_events.create(event_for(1))


async def test_schema_faults_name_the_element_and_the_field(ads: LinkedInAds, account: int) -> None:
    good = event_for((await ads.conversions.account(account=account)).items[0].id)
    bad = event_for(1)
    bad.conversion = Urn("urn:li:conversion:1")
    with pytest.raises(
        InvalidRequest, match="/elements/1/conversion :: Invalid Urn format"
    ) as caught:
        await ads.conversion_events.batch_create([good, bad])
    assert 422 == caught.value.status


async def test_send_takes_in_the_good_events_of_a_mixed_lot(
    ads: LinkedInAds, account: int, forbidden_account: int
) -> None:
    rule = (await ads.conversions.create(rule_for(account))).id
    foreign = forbidden_account % 900_000
    events = [
        event_for(rule),
        event_for(rule, hours_ago=24 * 91),
        event_for(1),
        event_for(rule, address="Grace @ Example.com"),
        event_for(foreign),
    ]
    sent = await ads.conversion_events.send(events, now=NOW)
    assert ["accepted", "invalid", "refused", "accepted", "refused"] == [
        one.state for one in sent.outcomes
    ]
    assert isinstance(sent.outcomes[1].error, UsageError)
    assert isinstance(sent.outcomes[2].error, PermissionDenied)


async def test_a_tag_is_made_read_and_changed(ads: LinkedInAds, account: int) -> None:
    created = await ads.insight_tags.create({"account": urn_of(account)})
    await ads.insight_tags.update(created.id, patch=Patch({"$set": {"name": "Main"}}))
    tag = await ads.insight_tags.get(created.id)
    assert ("Main", urn_of(account)) == (tag["name"], tag["account"])
    assert tag in (await ads.insight_tags.account(account=account)).items


async def test_domains_keep_their_settings(ads: LinkedInAds, account: int) -> None:
    (domain,) = (await ads.insight_tag_domains.account(account=account, count=500)).items
    key = {"account": domain["account"], "domainName": domain["domainName"]}
    await ads.insight_tag_domains.update(*key.values(), patch=Patch({"$set": {"paused": True}}))
    assert (await ads.insight_tag_domains.get(*key.values()))["paused"] is True
    await ads.insight_tag_domains.batch_update(
        {encode_key(key): Patch({"$set": {"paused": False}})}
    )
    (found,) = (await ads.insight_tag_domains.batch_get([key])).results.values()
    assert found["paused"] is False


async def test_a_page_of_domains_has_500_at_most(ads: LinkedInAds, account: int) -> None:
    with pytest.raises(InvalidRequest):
        await ads.insight_tag_domains.account(account=account, count=501)


async def test_a_tag_is_shared_until_access_is_revoked(ads: LinkedInAds, account: int) -> None:
    permission = {"account": urn_of(account), "sharedWith": urn_of(account + 1)}
    await ads.insight_tags_permission.grant_access(parameters=permission)
    assert [permission] == (await ads.insight_tags_permission.account(account=account)).items
    await ads.insight_tags_permission.revoke_access(parameters=permission)
    assert [] == (await ads.insight_tags_permission.account(account=account)).items
