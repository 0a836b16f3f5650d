"""Creatives of all formats, their review, their previews and their tags, end to end."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta
from html import unescape
from typing import Any

import aiohttp
import pytest

from linkedin_ads_async import InvalidRequest, LinkedInAds, NotFound, Patch
from linkedin_ads_async.converter import structure
from linkedin_ads_async.models.ad_campaign_groups import AdCampaignGroup
from linkedin_ads_async.models.ad_campaigns import AdCampaign
from linkedin_ads_async.models.creatives import Creative, CreativeContent
from linkedin_ads_async.sandbox import Sandbox

NOON = datetime(2026, 11, 25, 12, tzinfo=UTC)
START = int((NOON - timedelta(hours=1)).timestamp() * 1000)
ORGANIZATION = "urn:li:organization:40550011"
LOGO = "urn:li:image:C66AAexample02"
PAGE = "https://example.com/a"

TEXT_AD = {"textAd": {"headline": "Faster", "description": "For teams.", "landingPage": PAGE}}
SPOTLIGHT = {
    "spotlight": {"headline": "Look", "callToAction": "Go", "landingPage": PAGE, "logo": LOGO}
}
FOLLOW = {
    "follow": {
        "headline": {"custom": "Follow us"},
        "description": {"preApproved": "LATEST_JOBS_AND_INDUSTRY_NEWS"},
        "callToAction": "VISIT_ORGANIZATION_COMPANY_PAGE",
    }
}
JOBS = {
    "jobs": {
        "headline": {"preApproved": "MEMBER_READY_FOR_YOUR_DREAM_JOB"},
        "buttonLabel": {"preApproved": "SEE_MORE_JOBS"},
    }
}
EVENT = {"eventAd": {"post": "urn:li:ugcPost:77", "event": "urn:li:event:55"}}
SHARE = {"reference": "urn:li:share:7191000000000000001"}
MESSAGE = {"reference": "urn:li:adInMailContent:910001"}


async def home(ads: LinkedInAds, **more: Any) -> tuple[int, int]:
    """An account of our own, and a campaign that runs in it."""
    from linkedin_ads_async.models.ad_accounts import AdAccount

    existing = [one.id async for one in ads.ad_accounts.search(test=True)]
    made = AdAccount(name="Ours", type="BUSINESS", currency="EUR", test=True)
    account = existing[0] if existing else (await ads.ad_accounts.create(made)).id
    urn = f"urn:li:sponsoredAccount:{account}"
    group = {"account": urn, "name": "G", "status": "ACTIVE", "runSchedule": {"start": START}}
    owner = await ads.ad_campaign_groups.create(account, structure(group, AdCampaignGroup))
    document = {
        "account": urn,
        "campaignGroup": f"urn:li:sponsoredCampaignGroup:{owner.id}",
        "associatedEntity": ORGANIZATION,
        "name": "C",
        "type": "SPONSORED_UPDATES",
        "objectiveType": "BRAND_AWARENESS",
        "costType": "CPM",
        "optimizationTargetType": "MAX_IMPRESSION",
        "unitCost": {"amount": "0", "currencyCode": "EUR"},
        "dailyBudget": {"amount": "40", "currencyCode": "EUR"},
        "locale": {"country": "US", "language": "en"},
        "status": "ACTIVE",
        "politicalIntent": "NOT_POLITICAL",
        "offsiteDeliveryEnabled": False,
        "runSchedule": {"start": START},
        "targetingCriteria": {
            "include": {"and": [{"or": {"urn:li:adTargetingFacet:locations": ["urn:li:geo:1"]}}]}
        },
    }
    campaign = structure(document | more, AdCampaign)
    return account, (await ads.ad_campaigns.create(account, campaign)).id


def creative(campaign: int, content: dict[str, Any] | None, **more: Any) -> Creative:
    document = {"campaign": f"urn:li:sponsoredCampaign:{campaign}", "intendedStatus": "ACTIVE"}
    if content is not None:
        document["content"] = content
    return structure(document | more, Creative)


def post(account: int, content: dict[str, Any], **more: Any) -> dict[str, Any]:
    return {
        "author": ORGANIZATION,
        "commentary": "In half the time.",
        "visibility": "PUBLIC",
        "lifecycleState": "PUBLISHED",
        "adContext": {"dscAdAccount": f"urn:li:sponsoredAccount:{account}", "dscStatus": "ACTIVE"},
        "content": content,
        **more,
    }


@pytest.mark.parametrize(
    ("kind", "form", "content"),
    [
        ("SPONSORED_UPDATES", None, SHARE),
        ("SPONSORED_UPDATES", "SPONSORED_UPDATE_EVENT", EVENT),
        ("SPONSORED_UPDATES", "SPONSORED_UPDATE_NATIVE_DOCUMENT", {"documentAd": {"post": "x"}}),
        ("SPONSORED_UPDATES", "SINGLE_VIDEO", {"thirdPartyVastTagVideoAd": {"tag": "x"}}),
        ("SPONSORED_INMAILS", "SPONSORED_INMAIL", MESSAGE),
        ("TEXT_AD", "TEXT_AD", TEXT_AD),
        ("DYNAMIC", "SPOTLIGHT", SPOTLIGHT),
        ("DYNAMIC", "FOLLOW_COMPANY", FOLLOW),
        ("DYNAMIC", "JOBS", JOBS),
    ],
)
async def test_every_format_has_its_content(
    ads: LinkedInAds, kind: str, form: str | None, content: dict[str, Any]
) -> None:
    more = {"format": form} if form else {}
    account, campaign = await home(ads, type=kind, **more)
    made = await ads.creatives.create(account, creative(campaign, content))
    found = await ads.creatives.get(account, made.id)
    assert structure(content, CreativeContent) == found.content


async def test_content_in_the_wrong_kind_of_campaign_is_refused(ads: LinkedInAds) -> None:
    account, campaign = await home(ads)
    for content in (TEXT_AD, SPOTLIGHT, MESSAGE):
        with pytest.raises(InvalidRequest) as caught:
            await ads.creatives.create(account, creative(campaign, content))
        assert ("CONDITIONAL_INVALID_VALUE", "/content") == (
            caught.value.code,
            caught.value.input_errors[0].field,
        )


async def test_a_creative_is_shown_once_it_is_approved(ads: LinkedInAds, sandbox: Sandbox) -> None:
    account, campaign = await home(ads)
    key = (await ads.creatives.create(account, creative(campaign, SHARE))).id
    waiting = await ads.creatives.get(account, key)
    assert ("PENDING", ["UNDER_REVIEW"], False) == (
        waiting.review.status,
        waiting.serving_hold_reasons,
        waiting.is_serving,
    )
    sandbox.state.clock.set(NOON + timedelta(days=2))
    shown = await ads.creatives.get(account, key)
    assert ("APPROVED", None, True) == (
        shown.review.status,
        shown.serving_hold_reasons,
        shown.is_serving,
    )
    await ads.ad_campaigns.update(account, campaign, status="PAUSED")
    assert ["CAMPAIGN_STOPPED"] == (await ads.creatives.get(account, key)).serving_hold_reasons


async def test_a_creative_under_review_cannot_be_paused(ads: LinkedInAds, sandbox: Sandbox) -> None:
    account, campaign = await home(ads)
    key = (await ads.creatives.create(account, creative(campaign, SHARE))).id
    with pytest.raises(InvalidRequest) as caught:
        await ads.creatives.update(account, key, intended_status="PAUSED")
    assert "STATUS_CHANGE_NOT_ALLOWED" == caught.value.code
    sandbox.state.clock.set(NOON + timedelta(days=2))
    await ads.creatives.update(account, key, intended_status="PAUSED")
    assert ["STOPPED"] == (await ads.creatives.get(account, key)).serving_hold_reasons


async def test_texts_of_linkedin_s_own_skip_the_review(ads: LinkedInAds) -> None:
    account, campaign = await home(ads, type="DYNAMIC", format="JOBS")
    key = (await ads.creatives.create(account, creative(campaign, JOBS))).id
    assert "APPROVED" == (await ads.creatives.get(account, key)).review.status


async def test_a_post_is_made_with_its_creative_and_gives_the_campaign_its_format(
    ads: LinkedInAds,
) -> None:
    account, campaign = await home(ads)
    inline = {"post": post(account, {"media": {"id": "urn:li:video:C1", "title": "One"}})}
    made = await ads.creatives.create_inline(
        account, creative=creative(campaign, None, inlineContent=inline)
    )
    reference = (await ads.creatives.get(account, made.id)).content.reference
    found = await ads.posts.get(reference)
    assert ("In half the time.", "VIDEO") == (found.commentary, found.ad_context.dsc_ad_type)
    assert "SINGLE_VIDEO" == (await ads.ad_campaigns.get(account, campaign)).format
    carousel = {"carousel": {"cards": [{"landingPage": PAGE}, {"landingPage": PAGE}]}}
    with pytest.raises(InvalidRequest) as caught:
        await ads.creatives.create_inline(
            account,
            creative=creative(campaign, None, inlineContent={"post": post(account, carousel)}),
        )
    assert "CONDITIONAL_INVALID_VALUE" == caught.value.code


@pytest.mark.parametrize(
    ("more", "path"),
    [
        ({"contentCallToActionLabel": "SIGN_UP"}, "contentLandingPage"),
        ({"content": {"carousel": {"cards": []}}}, "content/carousel/cards"),
        ({"adContext": {"dscAdAccount": "urn:li:sponsoredAccount:1"}}, "adContext/dscAdAccount"),
        (
            {"adContext": {}, "distribution": {"feedDistribution": "NONE"}},
            "adContext/dscAdAccount",
        ),
    ],
)
async def test_an_inline_post_that_breaks_a_rule_is_named_by_its_path(
    ads: LinkedInAds, more: dict[str, Any], path: str
) -> None:
    account, campaign = await home(ads)
    inline = {"post": post(account, {"media": {"id": "urn:li:image:C1"}}) | more}
    with pytest.raises(InvalidRequest) as caught:
        await ads.creatives.create_inline(
            account, creative=creative(campaign, None, inlineContent=inline)
        )
    assert f"/inlineContent/post/{path}" in {e.field for e in caught.value.input_errors}


async def test_a_person_cannot_write_for_sponsoring_only(ads: LinkedInAds) -> None:
    account, campaign = await home(ads)
    inline = {"post": post(account, {}, author="urn:li:person:a")}
    with pytest.raises(InvalidRequest, match="by an organization") as caught:
        await ads.creatives.create_inline(
            account, creative=creative(campaign, None, inlineContent=inline)
        )
    assert 422 == caught.value.status


async def test_a_campaign_for_leads_needs_a_form_that_stays(ads: LinkedInAds) -> None:
    account, campaign = await home(
        ads, objectiveType="LEAD_GENERATION", optimizationTargetType="MAX_LEAD"
    )
    with pytest.raises(InvalidRequest) as caught:
        await ads.creatives.create(account, creative(campaign, SHARE))
    assert "CONDITIONAL_MISSING_FIELD" == caught.value.code
    button = {"destination": "urn:li:adForm:1", "label": "SIGN_UP"}
    key = (
        await ads.creatives.create(account, creative(campaign, SHARE, leadgenCallToAction=button))
    ).id
    await ads.creatives.update(
        account, key, patch=Patch({"leadgenCallToAction": {"$set": {"label": "DOWNLOAD"}}})
    )
    with pytest.raises(InvalidRequest) as caught:
        await ads.creatives.update(
            account,
            key,
            patch=Patch({"leadgenCallToAction": {"$set": {"destination": "urn:li:adForm:2"}}}),
        )
    assert "/leadgenCallToAction/destination" == caught.value.input_errors[0].field


async def test_a_document_with_a_form_backs_one_creative(ads: LinkedInAds) -> None:
    account, campaign = await home(
        ads,
        objectiveType="LEAD_GENERATION",
        optimizationTargetType="MAX_LEAD",
        format="SPONSORED_UPDATE_NATIVE_DOCUMENT",
    )
    button = {"destination": "urn:li:adForm:1", "label": "UNLOCK_FULL_DOCUMENT"}
    sent = creative(campaign, SHARE, leadgenCallToAction=button)
    await ads.creatives.create(account, sent)
    with pytest.raises(InvalidRequest) as caught:
        await ads.creatives.create(account, sent)
    assert "INVALID_VALUE_DUPLICATE_EXIST" == caught.value.code


async def test_a_campaign_shows_fifteen_creatives_at_once_and_holds_a_hundred(
    ads: LinkedInAds,
) -> None:
    account, campaign = await home(ads)
    drafts = [creative(campaign, SHARE, intendedStatus="DRAFT") for _ in range(84)]
    active = [creative(campaign, SHARE) for _ in range(16)]
    made = await ads.creatives.batch_create(account, [*drafts, *active])
    assert 1 == len(made.errors)
    (refusal,) = made.errors.values()
    assert "15 active creatives" in str(refusal)
    made = await ads.creatives.batch_create(account, drafts[:2])
    assert [1] == list(made.errors)
    assert "100 creatives" in str(made.errors[1])


async def test_creatives_are_searched_changed_and_deleted_in_batches(ads: LinkedInAds) -> None:
    account, campaign = await home(ads)
    sent = [creative(campaign, SHARE, intendedStatus="DRAFT", name=f"N{at}") for at in range(3)]
    first, second, third = (await ads.creatives.batch_create(account, sent)).ids
    await ads.creatives.batch_update(
        account, {first: {"intended_status": "ACTIVE"}, second: {"name": "Renamed"}}
    )
    page = await ads.creatives.criteria(
        account,
        campaigns=[campaign],
        content_references=[SHARE["reference"]],
        intended_statuses=["DRAFT"],
        is_total_included=True,
        is_test_account=True,
        sort_order="DESCENDING",
    )
    assert ([third, second], 2) == ([one.id for one in page], page.total)
    found = await ads.creatives.batch_get(account, [second, 7])
    assert (["Renamed"], [7]) == ([c.name for c in found.results.values()], list(found.errors))
    await ads.creatives.delete(account, third)
    gone = await ads.creatives.batch_delete(account, [first, second])
    assert ([second], "DELETE_ALLOWED_ONLY_FOR_DRAFT_STATUS") == (
        list(gone.results),
        gone.errors[first].code,
    )


async def test_a_creative_waits_for_its_video_and_is_deleted_where_that_failed(
    ads: LinkedInAds, sandbox: Sandbox
) -> None:
    account, campaign = await home(ads)
    videos = sandbox.state.store.shelf("videos")
    videos["urn:li:video:C1"] = {"id": "urn:li:video:C1", "status": "PROCESSING"}
    inline = {"post": post(account, {"media": {"id": "urn:li:video:C1"}})}
    sent = creative(campaign, None, inlineContent=inline)
    key = (await ads.creatives.create_inline(account, creative=sent)).id
    assert "PROCESSING" in (await ads.creatives.get(account, key)).serving_hold_reasons
    videos["urn:li:video:C1"]["status"] = "PROCESSING_FAILED"
    assert "PROCESSING_FAILED" in (await ads.creatives.get(account, key)).serving_hold_reasons
    await ads.creatives.delete(account, key)


async def test_the_post_of_a_video_does_not_go_into_a_campaign_of_images(
    ads: LinkedInAds, sandbox: Sandbox
) -> None:
    account, campaign = await home(ads, format="STANDARD_UPDATE")
    world = sandbox.world.campaigns
    video = next(one for one in world if one.kind.format == "SINGLE_VIDEO").creatives[0]
    sandbox.state.store.shelf("posts")[video.share_urn] = {
        "id": video.share_urn,
        "adContext": {"dscAdType": "VIDEO"},
    }
    with pytest.raises(InvalidRequest) as caught:
        await ads.creatives.create(account, creative(campaign, {"reference": video.share_urn}))
    assert "CONDITIONAL_INVALID_VALUE" == caught.value.code


async def test_creatives_are_below_their_account_only(ads: LinkedInAds) -> None:
    with pytest.raises(InvalidRequest, match=r"adAccounts/\{adAccountId\}/creatives"):
        await ads.request("GET", "/creatives", params={"q": "criteria"})


async def test_the_copy_of_a_dynamic_ad_changes_and_a_reference_does_not(ads: LinkedInAds) -> None:
    account, campaign = await home(ads, type="DYNAMIC", format="SPOTLIGHT")
    key = (await ads.creatives.create(account, creative(campaign, SPOTLIGHT))).id
    other = {"spotlight": SPOTLIGHT["spotlight"] | {"headline": "Look again"}}
    await ads.creatives.update(account, key, content=structure(other, CreativeContent))
    assert "Look again" == (await ads.creatives.get(account, key)).content.spotlight.headline
    account, campaign = await home(ads)
    key = (await ads.creatives.create(account, creative(campaign, SHARE))).id
    content = CreativeContent(reference="urn:li:share:2")
    with pytest.raises(InvalidRequest) as caught:
        await ads.creatives.update(account, key, content=content)
    assert "/content/reference" == caught.value.input_errors[0].field


async def test_of_an_event_ad_only_the_preview_video_changes(ads: LinkedInAds) -> None:
    account, campaign = await home(ads, format="SPONSORED_UPDATE_EVENT")
    key = (await ads.creatives.create(account, creative(campaign, EVENT))).id
    hidden = Patch({"content": {"eventAd": {"$set": {"hidePreviewVideo": True}}}})
    await ads.creatives.update(account, key, patch=hidden)
    assert True is (await ads.creatives.get(account, key)).content.event_ad.hide_preview_video
    moved = Patch({"content": {"eventAd": {"$set": {"event": "urn:li:event:9"}}}})
    with pytest.raises(InvalidRequest) as caught:
        await ads.creatives.update(account, key, patch=moved)
    assert "/content/eventAd/event" == caught.value.input_errors[0].field


async def test_a_preview_is_a_frame_per_device_that_lasts_three_hours(
    ads: LinkedInAds, sandbox: Sandbox
) -> None:
    account, campaign = await home(ads)
    key = (await ads.creatives.create(account, creative(campaign, SHARE))).id
    previews = [one async for one in ads.ad_previews.creative(creative=key, account=account)]
    devices = {one.placement.linkedin.content_presentation_type for one in previews}
    assert {"DESKTOP_WEBSITE", "MOBILE_WEBSITE"} == devices
    source = unescape(re.search("src='([^']+)'", previews[0].preview)[1])
    async with aiohttp.ClientSession() as session:
        async with session.get(source) as answer:
            assert key == (await answer.json())["of"]
        sandbox.state.clock.set(NOON + timedelta(hours=4))
        async with session.get(source) as answer:
            assert 404 == answer.status


async def test_some_creatives_have_no_preview(ads: LinkedInAds) -> None:
    account, campaign = await home(ads, type="TEXT_AD", format="TEXT_AD")
    key = (await ads.creatives.create(account, creative(campaign, TEXT_AD))).id
    with pytest.raises(InvalidRequest) as caught:
        await ads.ad_previews.creative(creative=key, account=account)
    assert 422 == caught.value.status
    with pytest.raises(NotFound):
        await ads.ad_previews.creative(creative=1, account=account)


async def test_what_is_not_made_yet_has_a_preview_too(ads: LinkedInAds) -> None:
    live = await ads.ad_previews.live_preview_for_creative(parameters={"content": SHARE})
    inline = await ads.ad_previews.live_preview_for_creative_inline(
        parameters={"post": {"commentary": "Look"}}
    )
    assert [2, 2] == [len(live), len(inline)]
    with pytest.raises(InvalidRequest):
        await ads.ad_previews.live_preview_for_creative(parameters={})


async def test_a_tag_is_made_found_changed_and_removed(ads: LinkedInAds) -> None:
    tag = {"creative": "urn:li:sponsoredCreative:5", "url": "https://example.com/pixel"}
    key = (await ads.third_party_tracking_tags.create(tag)).id
    patch = Patch({"$set": {"url": "https://example.com/other"}})
    await ads.third_party_tracking_tags.update(key, patch=patch)
    found = await ads.third_party_tracking_tags.get(key)
    assert "https://example.com/other" == found["url"]
    listed = ads.third_party_tracking_tags.creative(creative=tag["creative"])
    assert [found] == [one async for one in listed]
    await ads.third_party_tracking_tags.delete(key)
    with pytest.raises(NotFound):
        await ads.third_party_tracking_tags.get(key)
