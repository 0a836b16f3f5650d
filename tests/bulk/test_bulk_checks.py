"""What is refused in the constructor, before any call."""

from __future__ import annotations

import re
import warnings
from datetime import date, datetime
from typing import Any

import pytest
from bulk_world import TODAY, World

from linkedin_ads_async.bulk import AnalyticsPull, MetricWarning
from linkedin_ads_async.errors import UsageError


def pull(world: World | None = None, **asked: Any) -> AnalyticsPull:
    options = {"start": "2026-10-01", "metrics": ["impressions"], "today": TODAY}
    return AnalyticsPull(world or World({1: 1}), **{**options, **asked})


@pytest.mark.parametrize(
    ("asked", "words"),
    [
        ({"metrics": ["impresions"]}, r"did you mean impressions.*extra_metrics"),
        ({"metrics": ["cost_in_local_curency"]}, r"did you mean cost_in_local_currency"),
        ({"metrics": []}, r"no metric was named"),
        ({"metrics": ["clicks", "clicks"]}, r"metric clicks is named twice"),
        ({"metrics": ["costInUsd", "cost_in_usd"]}, r"metric costInUsd is named twice"),
        ({"metrics": ["dateRange"]}, r"dateRange is no metric"),
        ({"extra_metrics": {"impressions": "long"}}, r"impressions is known already"),
        ({"extra_metrics": {"newOne": "float"}}, r"type 'float': use long"),
        ({"extra_metrics": {"new,one": "long"}}, r"'new,one' is no field name"),
        ({"extra_metrics": {"costIn_usd": "long", "cost_in_usd": "long"}}, r"would become column"),
        ({"pivots": "CAMPAING"}, r"did you mean CAMPAIGN"),
        ({"pivots": "campaign"}, r"did you mean CAMPAIGN"),
        ({"pivots": []}, r"0 pivots were named"),
        ({"pivots": ["CAMPAIGN", "CAMPAIGN"]}, r"pivot CAMPAIGN is named twice"),
        (
            {"pivots": ["ACCOUNT", "CAMPAIGN_GROUP", "CAMPAIGN", "CREATIVE"]},
            r"4 pivots were named: LinkedIn takes one to three",
        ),
        ({"granularity": "WEEKLY"}, r"'WEEKLY' is no granularity.*DAILY, MONTHLY, YEARLY, ALL"),
        ({"granularity": "daily"}, r"did you mean DAILY"),
        ({"finder": "attributedRevenueMetrics"}, r"is no finder of a pull"),
        (
            {"pivots": "MEMBER_INDUSTRY", "finder": "statistics"},
            r"statistics finder refuses pivot MEMBER_INDUSTRY: use finder='analytics'",
        ),
        (
            {"pivots": "OBJECTIVE_TYPE", "finder": "analytics"},
            r"analytics finder refuses pivot OBJECTIVE_TYPE: use finder='statistics'",
        ),
        ({"pivots": ["CAMPAIGN", "CREATIVE"], "finder": "analytics"}, r"takes one pivot"),
        ({"pivots": ["CREATIVE", "MEMBER_INDUSTRY"]}, r"stands alone.* or behind CAMPAIGN"),
        ({"pivots": ["MEMBER_INDUSTRY", "CAMPAIGN"]}, r"stands alone.* or behind CAMPAIGN"),
        ({"pivots": ["CAMPAIGN", "MEMBER_INDUSTRY", "MEMBER_COUNTY"]}, r"or behind CAMPAIGN"),
        ({"pivots": ["CONVERSATION_NODE", "CONVERSATION_NODE_OPTION_INDEX"]}, r"would become"),
        ({"start": "2026-10-02", "end": "2026-10-01"}, r"end 2026-10-01 is before start"),
        ({"start": TODAY}, r"end 2026-11-24 \(yesterday, as none was given\) is before start"),
        ({"start": "01.10.2026"}, r"start '01.10.2026' is no day"),
        ({"start": "2016-11-24"}, r"keeps figures for 10 years, so since 2016-11-25"),
        (
            {"start": "2024-11-24", "pivots": "MEMBER_INDUSTRY"},
            r"keeps demographic figures for 2 years, so since 2024-11-25",
        ),
        (
            {"metrics": ["approximateMemberReach"], "pivots": "IMPRESSION_DEVICE_TYPE"},
            r"does not offer metric approximateMemberReach with pivot IMPRESSION_DEVICE_TYPE",
        ),
        (
            {"metrics": ["audiencePenetration"], "pivots": "CREATIVE"},
            r"needs one of these among the pivots: ACCOUNT, CAMPAIGN_GROUP, CAMPAIGN",
        ),
        (
            {"metrics": ["approximateMemberReach"], "start": "2026-08-01", "granularity": "ALL"},
            r"ranges up to 92 days, here one spans 116: ask for a shorter range",
        ),
        (
            {"metrics": ["approximateMemberReach"], "start": "2026-01-01", "granularity": "YEARLY"},
            r"here one spans 328: ask for MONTHLY or DAILY",
        ),
        ({"accounts": []}, r"accounts is empty"),
        ({"accounts": ["urn:li:sponsoredCampaign:1"]}, r"expected urn:li:sponsoredAccount"),
        ({"accounts": ["one"]}, r"has no numeric id"),
        ({"concurrency": 0}, r"concurrency is 0"),
        ({"calls_per_s": 0}, r"calls_per_s is 0: expected more"),
    ],
)
def test_a_bad_question_is_refused_with_its_rule_before_any_call(
    asked: dict[str, Any], words: str
) -> None:
    world = World({1: 1})
    with pytest.raises(UsageError) as refused:
        pull(world, **asked)
    assert re.search(words, str(refused.value)), str(refused.value)
    assert world.calls == world.listed == []


@pytest.mark.parametrize(
    ("asked", "words"),
    [
        ({"metrics": ["appointmentsScheduled"]}, r"metric appointmentsScheduled exists since"),
        ({"pivots": "MEMBER_DESIGNATED_MARKET_AREA"}, r"pivot MEMBER_DESIGNATED_.* exists since"),
    ],
)
def test_what_is_newer_than_the_clients_version_is_refused(
    asked: dict[str, Any], words: str
) -> None:
    world = World({1: 1})
    world.version = "202601"
    with pytest.raises(UsageError, match=words):
        pull(world, **asked)


def test_a_restriction_that_was_only_observed_is_a_warning_that_names_the_metrics() -> None:
    with pytest.warns(MetricWarning, match="not impressions$") as warned:
        pull(pivots="CONVERSION", metrics=["impressions", "externalWebsiteConversions"])
    assert __file__ == warned[0].filename


def test_conversion_metrics_by_conversion_warn_of_nothing() -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        pull(pivots="CONVERSION", metrics=["externalWebsiteConversions", "registrations"])


def test_a_datetime_counts_as_its_day() -> None:
    asked = pull(start=datetime(2026, 10, 1, 12), end=date(2026, 10, 2))  # noqa: DTZ001 - only its day counts
    assert "2026-10-01..2026-10-02" == str(asked._job.question.span)


def test_metrics_go_by_either_name_and_extra_ones_come_last() -> None:
    asked = pull(metrics=["cost_in_usd", "clicks"], extra_metrics={"brandNewCount": "long"})
    assert ["cost_in_usd", "clicks", "brand_new_count"] == asked.schema.names[-3:]


def test_one_name_may_stand_for_a_list() -> None:
    assert ["campaign", "campaign_id", "clicks"] == pull(metrics="clicks").schema.names[-3:]
