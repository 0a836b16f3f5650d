"""Facets, audiences, prices, forecasts, plans and templates, against the sandbox."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from linkedin_ads_async import (
    InvalidRequest,
    LinkedInAds,
    NotFound,
    PermissionDenied,
    Targeting,
    UsageError,
    diff,
    millis,
)
from linkedin_ads_async.models._shared.common import Locale, Money
from linkedin_ads_async.models.ad_campaigns import TargetingAnd, TargetingCriteria, TargetingOr
from linkedin_ads_async.models.ad_supply_forecasts import (
    AdSupplyForecastBid,
    AdSupplyForecastTimeRange,
)
from linkedin_ads_async.models.ad_target_templates import AdTargetTemplate
from linkedin_ads_async.models.media_planning import MediaPlanningRequest
from linkedin_ads_async.models.media_plans import MediaPlan
from linkedin_ads_async.models.targeting_audience_insights import (
    AudienceInsightsRequest,
    AudienceInsightsRequestMetaData,
)
from linkedin_ads_async.sandbox import Sandbox
from linkedin_ads_async.sandbox.dice import Dice
from linkedin_ads_async.sandbox.families.targeting.audience_size import counted, people
from linkedin_ads_async.targeting import ENTITIES, FACET_URN
from linkedin_ads_async.urn import Urn

GERMAN = Locale(language="de", country="DE")
GERMANY, FRANCE = "urn:li:geo:101282230", "urn:li:geo:105015875"
DAY = 86_400_000
AT_HOME = Targeting().include(locations=[GERMANY])
NARROW = AT_HOME.include(seniorities=[6]).include(skills=[17]).include(employers=[1035])


def urn(account: int) -> Urn:
    return Urn.of("sponsoredAccount", account)


def money(amount: int | str, currency: str) -> Money:
    return Money(amount=Decimal(amount), currency_code=currency)


async def currency_of(ads: LinkedInAds, account: int) -> str:
    return (await ads.ad_accounts.get(account)).currency


async def names(listing) -> list[str]:
    return [one.name async for one in listing]


async def test_facets_say_how_their_values_are_found(ads: LinkedInAds) -> None:
    facets = {one.facet_name: one for one in await ads.ad_targeting_facets.get_all()}
    assert set(ENTITIES) == set(facets)
    skills = facets["skills"]
    assert (f"{FACET_URN}skills", ["SKILL"]) == (skills.ad_targeting_facet_urn, skills.entity_types)
    assert ["AD_TARGETING_FACET", "TYPEAHEAD"] == skills.available_entity_finders
    assert [] == facets["dynamicSegments"].available_entity_finders


async def test_a_facet_of_march_is_missing_before(sandbox: Sandbox) -> None:
    async with LinkedInAds(sandbox.token, base_url=sandbox.url, version="202602") as older:
        facets = {one.facet_name for one in await older.ad_targeting_facets.get_all()}
    assert {"buyerGroups"} == set(ENTITIES) - facets


async def test_the_values_of_a_facet_are_listed_by_kind(ads: LinkedInAds) -> None:
    countries = ads.ad_targeting_entities.ad_targeting_facet(
        facet="locations", entity_type="COUNTRY", locale=GERMAN, count=3
    )
    assert {"Deutschland", "Frankreich", "USA"} < set(await names(countries))
    sizes = ads.ad_targeting_entities.ad_targeting_facet(facet="staffCountRanges")
    assert "51 to 200 employees" in await names(sizes)
    with pytest.raises(InvalidRequest, match="COUNTRY, STATE"):
        await ads.ad_targeting_entities.ad_targeting_facet(facet="locations", entity_type="TOWN")
    with pytest.raises(InvalidRequest, match="moonPhases is no facet"):
        await ads.ad_targeting_entities.ad_targeting_facet(facet="moonPhases")


async def test_a_value_is_found_by_the_start_of_a_word(ads: LinkedInAds) -> None:
    typed = ads.ad_targeting_entities.typeahead(facet="locations", query="sao pau", count=20)
    assert ["São Paulo"] == await names(typed)
    german = ads.ad_targeting_entities.typeahead(facet="skills", query="vert", locale=GERMAN)
    assert [] == await names(german)
    assert ["Verhandlung"] == await names(
        ads.ad_targeting_entities.typeahead(facet="skills", query="verh", locale=GERMAN)
    )


async def test_a_closed_facet_cannot_be_searched(ads: LinkedInAds) -> None:
    with pytest.raises(InvalidRequest, match="seniorities does not support TYPEAHEAD"):
        await ads.ad_targeting_entities.typeahead(facet="seniorities", query="own")
    with pytest.raises(InvalidRequest, match="at most 100"):
        await ads.ad_targeting_entities.typeahead(facet="skills", query="n", count=101)


async def test_similar_values_are_others_of_the_facet(ads: LinkedInAds) -> None:
    given = "urn:li:skill:1234"
    similar = [
        one
        async for one in ads.ad_targeting_entities.similar_entities(
            facet="skills", entities=[given], count=4
        )
    ]
    assert {Urn(f"{FACET_URN}skills")} == {one.facet_urn for one in similar}
    assert given not in {one.urn for one in similar}
    assert len(similar) == len({one.urn for one in similar}) > 4


async def test_values_of_any_kind_are_resolved_and_unknown_ones_left_out(ads: LinkedInAds) -> None:
    asked = ["urn:li:seniority:6", "urn:li:staffCountRange:(51,200)", "urn:li:geo:4"]
    found = await ads.ad_targeting_entities.urns(urns=asked, locale=GERMAN)
    assert {asked[0]: "Direktor", asked[1]: "51 bis 200 Beschäftigte"} == {
        one.urn: one.name for one in found
    }


async def test_an_audience_is_counted(ads: LinkedInAds) -> None:
    (count,) = (
        await ads.audience_counts.targeting_criteria_v2(targeting_criteria=AT_HOME.criteria)
    ).items
    assert count.total > 1_000_000
    size = await ads.audience_counts.count(AT_HOME)
    assert (count.total, 0, True) == (size.total, size.active, size.reaches_minimum)
    assert size == await ads.audience_counts.count(AT_HOME.criteria)


async def test_fewer_than_300_members_are_told_as_none(ads: LinkedInAds) -> None:
    size = await ads.audience_counts.count(NARROW.include(schools=[1035]))
    assert (0, False) == (size.total, size.reaches_minimum)


async def test_more_conditions_never_reach_more_members(ads: LinkedInAds) -> None:
    wider = await ads.audience_counts.count(Targeting().include(locations=[GERMANY, FRANCE]))
    home = await ads.audience_counts.count(AT_HOME)
    less = await ads.audience_counts.count(AT_HOME.exclude(seniorities=[1, 2]))
    even_less = await ads.audience_counts.count(
        AT_HOME.include(job_functions=[25]).exclude(seniorities=[1, 2, 3])
    )
    assert wider.total > home.total > less.total > even_less.total


facets = st.sampled_from(["locations", "seniorities", "titles", "skills", "interests"])
clauses = st.dictionaries(facets, st.lists(st.integers(1, 9), min_size=1), min_size=1)


def build(wanted: list[dict[str, list[int]]], unwanted: dict[str, list[int]]) -> Targeting:
    targeting = Targeting()
    for clause in wanted:
        targeting = targeting.include(clause)
    left_out = {name: [n + 100 for n in many] for name, many in unwanted.items()}
    return targeting.exclude(left_out) if left_out else targeting


@given(st.integers(), st.lists(clauses, min_size=1, max_size=4), clauses)
def test_counts_follow_the_meaning_of_criteria(seed, wanted, unwanted) -> None:
    dice, whole = Dice(seed), build(wanted, {})
    size = people(dice, whole)
    for _ in wanted:
        wanted = [*wanted[1:], wanted[0]]
        assert size == people(dice, build(wanted, {}))
    assert size >= people(dice, build(wanted, unwanted))
    assert size >= people(dice, whole.include(groups=[1]))
    wider = [{**clause, "interests": [*clause.get("interests", []), 10]} for clause in wanted]
    assert size <= people(dice, build(wider, {}))


@given(st.integers(0, 10**9), st.integers(0, 10**9))
def test_counts_are_rounded_and_small_ones_told_as_none(one: int, other: int) -> None:
    assert (counted(one) == 0) == (one < 300)
    assert counted(one) <= one
    assert counted(min(one, other)) <= counted(max(one, other))
    assert len(str(counted(one)).rstrip("0")) <= 2


@pytest.mark.parametrize(
    ("include", "exclude", "words"),
    [
        ([], {}, "Nothing is included"),
        ([{f"{FACET_URN}moonPhases": [GERMANY]}], {}, "moonPhases is no facet"),
        ([{f"{FACET_URN}skills": [GERMANY]}], {}, "no value of skills"),
        ([{f"{FACET_URN}genders": ["urn:li:gender:MALE"]}],
         {f"{FACET_URN}genders": ["urn:li:gender:FEMALE"]}, "can only be included"),
        ([{f"{FACET_URN}skills": ["urn:li:skill:17"]}],
         {f"{FACET_URN}skills": ["urn:li:skill:17"]}, "FIELD_CANNOT_BE_BOTH"),
        ([{f"{FACET_URN}titles": ["urn:li:title:9"]},
          {f"{FACET_URN}seniorities": ["urn:li:seniority:6"]}], {}, "INCOMPATIBLE_TARGETING"),
    ],
)  # fmt: skip  # a table
async def test_criteria_that_mean_nothing_are_refused(
    ads: LinkedInAds, account: int, include, exclude, words: str
) -> None:
    criteria = TargetingCriteria(
        include=TargetingAnd(and_=[TargetingOr(or_=clause) for clause in include]),
        exclude=TargetingOr(or_=exclude) if exclude else None,
    )
    with pytest.raises(InvalidRequest, match=words):
        await ads.audience_counts.targeting_criteria_v2(targeting_criteria=criteria)
    with pytest.raises(InvalidRequest, match=words):
        await ads.ad_target_templates.create(
            AdTargetTemplate(account=urn(account), name="X", targeting_criteria=criteria)
        )


async def test_a_bid_and_a_budget_are_suggested_in_the_accounts_currency(
    ads: LinkedInAds, account: int
) -> None:
    currency = await currency_of(ads, account)
    prices = [
        (
            await ads.ad_budget_pricing.criteria_v2(
                account=account,
                campaign_type="SPONSORED_UPDATES",
                bid_type=bid_type,
                match_type=match_type,
                targeting_criteria=AT_HOME.criteria,
            )
        ).items[0]
        for bid_type, match_type in (("CPM", "EXACT"), ("CPC", "EXACT"), ("CPM", "AUDIENCE_EXPANDED"))
    ]  # fmt: skip  # one line per kind of price
    thousand, click, expanded = (one.suggested_bid.default for one in prices)
    assert {currency} == {one.currency_code for one in (thousand, click, expanded)}
    assert thousand.amount > click.amount
    assert thousand.amount > expanded.amount
    for one in prices:
        limits, bid, budget = one.bid_limits, one.suggested_bid, one.daily_budget_limits
        assert limits.min.amount < bid.min.amount < bid.default.amount < bid.max.amount
        assert bid.max.amount < limits.max.amount
        assert limits.default is None
        assert budget.min.amount < budget.default.amount < budget.max.amount


async def test_a_daily_budget_refines_the_suggestion(ads: LinkedInAds, account: int) -> None:
    currency = await currency_of(ads, account)
    found = await ads.ad_budget_pricing.criteria_v2(
        account=account,
        campaign_type="TEXT_AD",
        bid_type="CPV",
        match_type="EXACT",
        targeting_criteria=AT_HOME.criteria,
        currency=currency,
        daily_budget=money("123.45", currency),
    )
    assert money("123.45", currency) == found.items[0].daily_budget_limits.default
    with pytest.raises(InvalidRequest, match="XXX is not a currency"):
        await ads.ad_budget_pricing.criteria_v2(
            account=account,
            campaign_type="TEXT_AD",
            bid_type="CPC",
            match_type="EXACT",
            targeting_criteria=AT_HOME.criteria,
            currency="XXX",
        )


async def test_prices_for_a_forbidden_account_are_refused(
    ads: LinkedInAds, forbidden_account: int
) -> None:
    with pytest.raises(PermissionDenied):
        await ads.ad_budget_pricing.criteria_v2(
            account=forbidden_account,
            campaign_type="TEXT_AD",
            bid_type="CPC",
            match_type="EXACT",
            targeting_criteria=AT_HOME.criteria,
        )


@pytest.fixture
def october(sandbox: Sandbox) -> AdSupplyForecastTimeRange:
    """Thirty days from tomorrow on."""
    start = millis(sandbox.state.clock.now) + DAY
    return AdSupplyForecastTimeRange(start=start, end=start + 30 * DAY)


async def test_a_forecast_spends_no_more_than_the_budgets(
    ads: LinkedInAds, account: int, october: AdSupplyForecastTimeRange
) -> None:
    currency = await currency_of(ads, account)
    found = {
        (one.metric_type, one.granularity): [point.value for point in one.time_series]
        async for one in ads.ad_supply_forecasts.criteria_v2(
            account=account,
            campaign_type="SPONSORED_UPDATES",
            time_range=october,
            targeting_criteria=AT_HOME.criteria,
            daily_budget=money(100, currency),
            total_budget=money(1_000, currency),
            optimization_target="MAX_CLICK",
        )
    }
    spending = found["SPENDING", "DAILY"]
    assert (30, 120.0, 0.0) == (len(spending), max(spending), spending[-1])
    assert [1_000.0] == found["SPENDING", "CUSTOM"] == [sum(spending)]
    assert [5, 1] == [len(found["CLICK", each]) for each in ("SEVEN_DAY", "THIRTY_DAY")]
    assert found["IMPRESSION", "CUSTOM"] == [sum(found["IMPRESSION", "DAILY"])]
    assert found["MAX_POTENTIAL_BUDGET", "CUSTOM"][0] > 1_000


async def test_a_bid_below_the_market_brings_less(
    ads: LinkedInAds, account: int, october: AdSupplyForecastTimeRange
) -> None:
    currency = await currency_of(ads, account)
    brought = []
    for bid in ("0.50", "5000"):
        forecasts = await ads.ad_supply_forecasts.criteria_v2(
            account=account,
            campaign_type="SPONSORED_INMAILS",
            time_range=october,
            targeting_criteria=AT_HOME.criteria,
            total_budget=money(90_000_000, currency),
            competing_bid=AdSupplyForecastBid(bid_type="CPM", bid_price=money(bid, currency)),
            enable_audience_expansion=True,
            enable_audience_network=True,
            connected_television_only=True,
        )
        brought.append(next(one for one in forecasts if one.metric_type == "IMPRESSION"))
    low, high = (sum(point.value for point in one.time_series) for one in brought)
    assert 0 < low < high


@pytest.mark.parametrize(
    ("more", "words"),
    [
        ({"daily_budget": None}, "dailyBudget or totalBudget"),
        ({"optimization_target": None}, "competingBid or optimizationTarget"),
        ({"campaign_type": "TEXT_AD"}, "TEXT_AD is not forecast"),
        ({"connected_television_only": True}, "needs enableAudienceNetwork"),
        ({"daily_budget": money("0", "USD")}, "no positive amount"),
        ({"daily_budget": money("-5", "USD")}, "no positive amount"),
        ({"daily_budget": money("1e15", "USD")}, "no positive amount"),
        ({"daily_budget": money("NaN", "USD")}, "no positive amount"),
        ({"days": (0, 30)}, "DATE_TOO_EARLY"),
        ({"days": (9, 9)}, "has to end after"),
        ({"days": (1, 400)}, "END_DATE_MAX_HORIZON_FOR_FORECAST"),
    ],
)
async def test_a_plan_that_cannot_be_forecast_is_refused(
    ads: LinkedInAds, sandbox: Sandbox, account: int, more: dict[str, object], words: str
) -> None:
    first, last = more.pop("days", (1, 31))
    now = millis(sandbox.state.clock.now)
    plan = {
        "account": account,
        "campaign_type": "DYNAMIC",
        "time_range": AdSupplyForecastTimeRange(start=now + first * DAY, end=now + last * DAY),
        "targeting_criteria": AT_HOME.criteria,
        "daily_budget": money(50, "USD"),
        "optimization_target": "MAX_CLICK",
        **more,
    }
    with pytest.raises(InvalidRequest, match=words):
        await ads.ad_supply_forecasts.criteria_v2(**plan)


def insight(account: int, **more: object) -> AudienceInsightsRequest:
    return AudienceInsightsRequest(
        request_meta_data=AudienceInsightsRequestMetaData(sponsored_account=urn(account)),
        targeting_criteria=AT_HOME.criteria,
        **{"group_by": Urn(f"{FACET_URN}seniorities"), **more},
    )


async def test_an_audience_is_broken_down_by_a_facet(ads: LinkedInAds, account: int) -> None:
    size = await ads.audience_counts.count(AT_HOME)
    found = await ads.targeting_audience_insights.audience_insights(
        request=insight(account, max_return_count=3)
    )
    segments = found.audience_insight.segmentations
    counts = [one.entity_count for one in segments]
    assert size.total == found.total_audience_count
    assert (3, sorted(counts, reverse=True)) == (len(segments), counts)
    whole = await ads.targeting_audience_insights.audience_insights(
        request=insight(account, max_return_count=100, segments_ordered_by="HIERARCHICAL")
    )
    in_order = whole.audience_insight.segmentations
    assert [f"urn:li:seniority:{n}" for n in range(1, 11)] == [one.value for one in in_order]
    assert sum(one.entity_count for one in in_order) <= size.total
    places = await ads.targeting_audience_insights.audience_insights(
        request=insight(account, group_by=Urn(f"{FACET_URN}bingCountry"))
    )
    assert 5 == len(places.audience_insight.segmentations)


async def test_insights_are_refused_with_every_field_at_fault(
    ads: LinkedInAds, account: int, forbidden_account: int
) -> None:
    wrong = insight(account, group_by=Urn(f"{FACET_URN}genders"), max_return_count=101)
    with pytest.raises(InvalidRequest, match=r"grouped by genders.*1 to 100"):
        await ads.targeting_audience_insights.audience_insights(request=wrong)
    with pytest.raises(InvalidRequest, match="groupBy is required"):
        await ads.targeting_audience_insights.audience_insights(
            request=insight(account, group_by=None)
        )
    with pytest.raises(PermissionDenied):
        await ads.targeting_audience_insights.audience_insights(request=insight(forbidden_account))


def planned(account: int, **more: object) -> MediaPlanningRequest:
    return MediaPlanningRequest(
        sponsored_account_urn=urn(account),
        **{
            "targeting_criteria": AT_HOME.criteria,
            "target_budget_micros": 25_000_000_000,
            **more,
        },
    )


async def test_curves_rise_with_the_budget(ads: LinkedInAds, account: int) -> None:
    seen = await ads.media_planning.forecast_impressions(request=planned(account))
    reached = await ads.media_planning.forecast_reaches(request=planned(account))
    leads = await ads.media_planning.forecast_leads(request=planned(account))
    for curve in (seen.impression_curve, reached.reach_curve):
        points = curve.metric_curve
        assert (100, 250_000_000) == (len(points), points[0].budget_micros)
        assert sorted(point.metric_value for point in points) == [p.metric_value for p in points]
        assert points[-1] == curve.single_point_metric
        assert points[0].metric_lower < points[0].metric_value < points[0].metric_upper
    frequency = seen.average_frequency
    assert [] == frequency.metric_curve
    assert frequency.single_point_metric.metric_value >= 1
    assert leads["leadCurve"]["singlePointMetric"]["metricValue"] > 0


async def test_a_plan_without_a_budget_or_an_audience_is_refused(
    ads: LinkedInAds, account: int
) -> None:
    with pytest.raises(InvalidRequest, match="FIELD_VALUE_TOO_LOW"):
        await ads.media_planning.forecast_reaches(request=planned(account, target_budget_micros=0))
    with pytest.raises(InvalidRequest, match="targetingCriteria is required"):
        await ads.media_planning.forecast_leads(request=planned(account, targeting_criteria=None))


async def test_a_saved_plan_knows_what_it_reaches(
    ads: LinkedInAds, sandbox: Sandbox, account: int, forbidden_account: int
) -> None:
    plan = MediaPlan(
        name="Spring",
        sponsored_account_urn=urn(account),
        targeting_criteria=AT_HOME.criteria,
        objective_type="BRAND_AWARENESS",
        target_budget_micros=25_000_000_000,
        start_date_on=date(2027, 3, 1),
        end_date_on=date(2027, 3, 31),
    )
    key = (await ads.media_plans.create(plan, forecast_metric_type="REACH")).id
    found = await ads.media_plans.get(key, account_urn=account)
    reached = await ads.media_planning.forecast_reaches(request=planned(account))
    assert (key, "USD", reached.reach_curve) == (
        found.media_plan_urn,
        found.currency_code,
        found.reach_curve,
    )
    assert (sandbox.world.member, millis(sandbox.state.clock.now)) == (
        found.creator,
        found.created_at,
    )
    assert [found] == [
        one async for one in ads.media_plans.get_all_media_plans(account_urn=account)
    ]
    assert AT_HOME == Targeting.of(found.targeting_criteria)
    plan.sponsored_account_urn = urn(forbidden_account)
    with pytest.raises(PermissionDenied):
        await ads.media_plans.create(plan)
    with pytest.raises(PermissionDenied):
        await ads.media_plans.get_all_media_plans(account_urn=forbidden_account)
    with pytest.raises(NotFound):
        await ads.media_plans.get(4)


async def test_plans_of_all_accounts_are_listed_together(ads: LinkedInAds, account: int) -> None:
    plan = MediaPlan(
        name="Autumn",
        sponsored_account_urn=urn(account),
        targeting_criteria=AT_HOME.criteria,
        objective_type="VIDEO_VIEW",
    )
    key = (await ads.media_plans.create(plan)).id
    assert [key] == [one.media_plan_urn async for one in ads.media_plans.get_all_media_plans()]
    plan.name = " "
    with pytest.raises(InvalidRequest, match="The name is blank"):
        await ads.media_plans.create(plan)


async def test_an_action_takes_a_request(ads: LinkedInAds) -> None:
    with pytest.raises(InvalidRequest, match="takes a request"):
        await ads.request("POST", "/mediaPlanning", params={"action": "forecastLeads"}, json={})


async def test_an_amount_is_a_number(ads: LinkedInAds, account: int) -> None:
    criteria = {"include": {"and": [{"or": {f"{FACET_URN}locations": [GERMANY]}}]}}
    plan = {
        "q": "criteriaV2",
        "account": f"urn:li:sponsoredAccount:{account}",
        "campaignType": "DYNAMIC",
        "bidType": "CPC",
        "matchType": "EXACT",
        "targetingCriteria": criteria,
        "dailyBudget": {"amount": "lots", "currencyCode": "USD"},
    }
    with pytest.raises(InvalidRequest, match="'lots' is no positive amount"):
        await ads.request("GET", "/adBudgetPricing", params=plan)


async def test_a_template_is_saved_changed_and_deleted(ads: LinkedInAds, account: int) -> None:
    template = AdTargetTemplate(
        account=urn(account), name="Ports", targeting_criteria=NARROW.criteria
    )
    key = (await ads.ad_target_templates.create(template)).id
    wider = AT_HOME.include(audience_matching_segments=[7])
    await ads.ad_target_templates.update(
        key, name="Harbours", description="All of them", targeting_criteria=wider.criteria
    )
    found = await ads.ad_target_templates.get(key)
    assert ("Harbours", "All of them", wider) == (
        found.name,
        found.description,
        Targeting.of(found.targeting_criteria),
    )
    mine = [one async for one in ads.ad_target_templates.account(account=account)]
    assert found == mine[-1]
    await ads.ad_target_templates.delete(key)
    with pytest.raises(NotFound):
        await ads.ad_target_templates.get(key)
    rest = [one.id for one in mine if one.id != key]
    gone = await ads.ad_target_templates.batch_delete([*rest, key])
    assert (rest, [key]) == (list(gone.results), list(gone.errors))
    assert [] == (await ads.ad_target_templates.account(account=account)).items


async def test_a_template_keeps_its_account_and_its_name(
    ads: LinkedInAds, account: int, forbidden_account: int
) -> None:
    (mine,) = (await ads.ad_target_templates.account(account=account)).items
    moved = diff(mine, attrs.evolve(mine, account=urn(forbidden_account)))
    with pytest.raises(InvalidRequest, match="account cannot change"):
        await ads.ad_target_templates.update(mine.id, patch=moved)
    with pytest.raises(InvalidRequest, match="The name is blank"):
        await ads.ad_target_templates.update(mine.id, name=" ")
    mine.id, mine.account = None, urn(forbidden_account)
    with pytest.raises(PermissionDenied):
        await ads.ad_target_templates.create(mine)
    with pytest.raises(UsageError, match="targeting_criteria"):
        await ads.ad_target_templates.create(AdTargetTemplate(account=urn(account), name="X"))
