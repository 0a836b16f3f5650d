"""The ad library, lift tests and experiments, end to end."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from linkedin_ads_async import InvalidRequest, LinkedInAds, NotFound, Patch, PermissionDenied
from linkedin_ads_async.sandbox import Sandbox

NOON = datetime(2026, 11, 25, 12, tzinfo=UTC)


async def test_the_library_has_the_ads_of_everybody(
    ads: LinkedInAds, sandbox: Sandbox, forbidden_account: int
) -> None:
    theirs = next(one for one in sandbox.world.accounts if one.id == forbidden_account)
    found = [one async for one in ads.ad_library.criteria(advertiser=theirs.name, count=25)]
    assert {theirs.name} == {one.details.advertiser.advertiser_name for one in found}
    counted = [one.details.ad_statistics for one in found if one.details.ad_statistics]
    assert all(one.total_impressions.from_ < one.total_impressions.to for one in counted)
    assert 0 < len(counted) < len(found)


async def test_the_library_refuses_big_pages_and_no_words(ads: LinkedInAds) -> None:
    with pytest.raises(InvalidRequest):
        await ads.ad_library.criteria(keyword="video", count=26)
    with pytest.raises(InvalidRequest) as caught:
        await ads.ad_library.criteria()
    assert "ILLEGAL_ARGUMENT" == caught.value.code


async def test_a_lift_test_is_checked_made_and_measured(
    ads: LinkedInAds, sandbox: Sandbox, account: int
) -> None:
    test = {"liftEntity": {"account": f"urn:li:sponsoredAccount:{account}"}, "name": "Brand"}
    checked = await ads.ad_lift_tests.validate_ad_lift_test(
        parameters={"adLiftTest": {"id": -1, **test}}
    )
    assert {"errors": []} == checked
    key = (await ads.ad_lift_tests.create(test)).id
    await ads.ad_lift_tests.update(key, patch=Patch({"$set": {"name": "Brand lift"}}))
    assert "Brand lift" == (await ads.ad_lift_tests.get(key))["name"]
    surveys = await ads.ad_lift_test_surveys.batch_create(
        key, [{"keyMetrics": ["AWARENESS", "RECALL"]}, {"keyMetrics": []}]
    )
    assert "MISSING_FIELD" == surveys.errors[1].code
    (early,) = (await ads.ad_lift_test_results.ad_lift_tests(ad_lift_tests=[key])).items
    assert None is early.ad_lift_result_metrics
    sandbox.state.clock.set(NOON + timedelta(days=20))
    (late,) = (await ads.ad_lift_test_results.ad_lift_tests(ad_lift_tests=[key])).items
    measured = {one["keyMetric"] for one in late.ad_lift_result_metrics}
    assert {"AWARENESS", "RECALL"} == measured
    (peers,) = (await ads.ad_lift_test_benchmark.ad_lift_test(ad_lift_test=key)).items
    assert measured < {one["keyMetric"] for one in peers.benchmark_metrics}


async def test_surveys_are_listed_and_removed_below_their_test(
    ads: LinkedInAds, account: int
) -> None:
    entity = {"account": f"urn:li:sponsoredAccount:{account}"}
    key = (await ads.ad_lift_tests.create({"liftEntity": entity})).id
    made = await ads.ad_lift_test_surveys.batch_create(key, [{"keyMetrics": ["RECALL"]}] * 3)
    assert 3 == len([one async for one in ads.ad_lift_test_surveys.get_all(key, count=2)])
    gone = await ads.ad_lift_test_surveys.batch_delete(key, made.ids[:2])
    assert (2, {}) == (len(gone.results), gone.errors)
    assert 1 == len(await ads.ad_lift_test_surveys.criteria(key))
    await ads.ad_lift_tests.delete(key)
    with pytest.raises(NotFound):
        await ads.ad_lift_test_surveys.get_all(key)
    assert [] == (await ads.ad_lift_tests.criteria()).items


async def test_a_lift_test_is_about_something_that_is_ours(
    ads: LinkedInAds, forbidden_account: int
) -> None:
    entity = {"account": f"urn:li:sponsoredAccount:{forbidden_account}"}
    with pytest.raises(PermissionDenied):
        await ads.ad_lift_tests.create({"liftEntity": entity})
    groups = [f"urn:li:sponsoredCampaignGroup:{at}" for at in range(51)]
    with pytest.raises(InvalidRequest) as caught:
        await ads.ad_lift_tests.create({"liftEntity": {"campaignGroup": groups}})
    assert "FIELD_VALUE_TOO_HIGH" == caught.value.input_errors[0].code
    with pytest.raises(InvalidRequest):
        await ads.ad_lift_tests.validate_ad_lift_test(parameters={"adLiftTest": {"id": 5}})


async def test_a_budget_grows_with_the_metrics(ads: LinkedInAds) -> None:
    one, two = [
        await ads.ad_lift_tests.required_lift_test_budget_for_key_metrics(
            parameters={"keyMetrics": metrics}
        )
        for metrics in (["AWARENESS"], ["AWARENESS", "RECALL"])
    ]
    assert int(two["amount"]) == 2 * int(one["amount"])


async def test_an_experiment_is_made_changed_measured_and_removed(ads: LinkedInAds) -> None:
    sent = {"name": "Which headline"}
    assert {"errors": []} == await ads.ad_experiments.validate_experiment_setup(parameters=sent)
    key = (await ads.ad_experiments.create(sent)).id
    await ads.ad_experiments.update(key, patch=Patch({"$set": {"name": "Which picture"}}))
    assert "Which picture" == (await ads.ad_experiments.get(key))["name"]
    assert [key] == [str(one["id"]) for one in await ads.ad_experiments.search()]
    found = await ads.ad_experiments.batch_get([key, 7])
    assert ([key], [7]) == (list(found.results), list(found.errors))
    (result,) = (await ads.ad_experiment_results.search_by_criteria()).items
    assert result == await ads.ad_experiment_results.get(key)
    await ads.ad_experiments.delete(key)
    with pytest.raises(NotFound):
        await ads.ad_experiment_results.get(key)
