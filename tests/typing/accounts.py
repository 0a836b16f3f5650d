"""How accounts, what is in them and what is around them types: checked by mypy, never run."""

from __future__ import annotations

from typing import Any, assert_type

from linkedin_ads_async import BatchCreated, BatchResult, Created, LinkedInAds, Pages, Urn, UrnLike
from linkedin_ads_async.models._shared.common import Locale, Money
from linkedin_ads_async.models.ad_account_users import AdAccountUser
from linkedin_ads_async.models.ad_accounts import AdAccount
from linkedin_ads_async.models.ad_campaign_groups import AdCampaignGroup
from linkedin_ads_async.models.ad_campaigns import AdCampaign
from linkedin_ads_async.models.ad_library import AdLibraryAd
from linkedin_ads_async.models.ad_lift_test_benchmark import AdLiftTestBenchmarkElement
from linkedin_ads_async.models.ad_lift_test_results import AdLiftTestResult
from linkedin_ads_async.models.ad_page_sets import AdPageSet
from linkedin_ads_async.models.ad_previews import AdPreview
from linkedin_ads_async.models.creatives import Creative, CreativeContent
from linkedin_ads_async.models.iab_categories import IabCategoryEntry


async def structure(ads: LinkedInAds) -> None:
    assert_type(ads.ad_accounts.search(status=["ACTIVE"]), Pages[AdAccount])
    assert_type(await ads.ad_accounts.create(AdAccount(name="x")), Created[int])
    assert_type(await ads.ad_accounts.batch_create([AdAccount()]), BatchCreated[int])
    assert_type(ads.ad_account_users.accounts(accounts=1), Pages[AdAccountUser])
    assert_type(await ads.ad_account_users.get(1, "urn:li:person:a"), AdAccountUser)
    group = await ads.ad_campaign_groups.get(1, 2)
    assert_type(group, AdCampaignGroup)
    assert_type(group.total_budget, Money | None)
    changed = await ads.ad_campaign_groups.batch_update(1, {2: {"status": "ACTIVE"}})
    assert_type(changed, BatchResult[int, None])
    assert_type(await ads.ad_campaigns.batch_get(1, [2]), BatchResult[int, AdCampaign])
    await ads.ad_campaigns.update(1, 2, status="ACTIVE", total_budget=None)


async def creatives(ads: LinkedInAds) -> None:
    creative = await ads.creatives.get(1, 2)
    assert_type(creative, Creative)
    assert_type(creative.content, CreativeContent | None)
    assert_type(await ads.creatives.create_inline(1, creative=Creative()), Created[Urn])
    assert_type(await ads.creatives.batch_delete(1, [2]), BatchResult[UrnLike, None])
    assert_type(ads.ad_previews.creative(creative=2, account=1), Pages[AdPreview])
    assert_type(ads.third_party_tracking_tags.creative(creative="x"), Pages[Any])
    live = await ads.ad_previews.live_preview_for_creative(parameters={"content": "x"})
    assert_type(live, Any)
    assert_type(await ads.ad_tracking_parameters.get({"sponsoredCampaign": "x"}), Any)


async def around(ads: LinkedInAds) -> None:
    assert_type(ads.ad_library.criteria(advertiser="x"), Pages[AdLibraryAd])
    assert_type(await ads.ad_lift_tests.create({}), Created[int])
    assert_type(await ads.ad_lift_test_surveys.batch_create(1, [{}]), BatchCreated[Any])
    assert_type(ads.ad_lift_test_results.ad_lift_tests(ad_lift_tests=[1]), Pages[AdLiftTestResult])
    benchmark = ads.ad_lift_test_benchmark.ad_lift_test(ad_lift_test=1)
    assert_type(benchmark, Pages[AdLiftTestBenchmarkElement])
    assert_type(ads.ad_page_sets.account(account=1), Pages[AdPageSet])
    assert_type(await ads.ad_publisher_restrictions.create({}), Created[Any])
    listed = await ads.global_publisher_list.generate_publisher_list_download_url()
    assert_type(listed, Any)
    locale = Locale(country="US", language="en")
    assert_type(ads.iab_categories.get_all(locale=locale), Pages[IabCategoryEntry])
    assert_type(await ads.iab_category.get(1), IabCategoryEntry)
    assert_type(await ads.ad_experiments.batch_get([1]), BatchResult[Any, Any])
    assert_type(ads.ad_experiment_results.search_by_criteria(), Pages[Any])
    assert_type(ads.ad_event_with_conversions.account_with_order_id(), Pages[Any])
