"""Audience insights, curves over budgets, and saved media plans.

Source: reference/api-targeting-audiences 9, 10.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from functools import partial
from typing import Any

from linkedin_ads_async.converter import structure
from linkedin_ads_async.models.ad_campaigns import TargetingCriteria
from linkedin_ads_async.sandbox.answers import Answer, Fault, bad_body, bad_fields
from linkedin_ads_async.sandbox.context import Context
from linkedin_ads_async.sandbox.families.names.taxonomy import LISTS
from linkedin_ads_async.sandbox.families.targeting.audience_size import (
    counted,
    people,
    targeting_faults,
)
from linkedin_ads_async.sandbox.families.targeting.facets import FACETS, values
from linkedin_ads_async.sandbox.families.targeting.pricing import LEADS_PER_MILLION, Market
from linkedin_ads_async.sandbox.family import Family
from linkedin_ads_async.sandbox.reads import find, get
from linkedin_ads_async.sandbox.rules import Change, Rules
from linkedin_ads_async.sandbox.schema import check_schema
from linkedin_ads_async.sandbox.store import Document, number_in
from linkedin_ads_async.targeting import FACET_URN, Targeting, facet_name

__all__ = ["FAMILY"]

POINTS = 100
USUAL_BUDGET_MICROS = 10_000_000_000
USUAL_SEGMENTS, MOST_SEGMENTS = 5, 100
SEEN_AT_MOST = 20
"""Times that a member sees the ads of one plan, however large its budget is."""

_GROUPS = frozenset(
    {
        "employers",
        "growthRate",
        "industries",
        "interests",
        "jobFunctions",
        "productInterests",
        "seniorities",
        "skills",
        "staffCountRanges",
        "titles",
        "yearsOfExperienceRanges",
    }
)
_PLACES = {
    "bingCity": "REGION",
    "bingContinent": "",
    "bingCountry": "COUNTRY",
    "bingState": "STATE",
}


def insights(context: Context) -> Answer:
    """The audience by the values of one facet, largest first or in the order of the facet."""
    request = _request(context, "requestMetaData", "targetingCriteria", "groupBy")
    context.visible_account(number_in(request["requestMetaData"].get("sponsoredAccount", "")))
    facet = facet_name(request["groupBy"])
    most = request.get("maxReturnCount", USUAL_SEGMENTS)
    faults = list(_insight_faults(facet, most))
    if faults:
        raise bad_fields(faults)
    total = counted(people(context.state.world.dice, _targeting(request)))
    segments = list(_segments(context, facet, total))
    if request.get("segmentsOrderedBy") != "HIERARCHICAL":
        segments.sort(key=lambda one: -one["entityCount"])
    insight = {"groupedBy": FACET_URN + facet, "segmentations": segments[:most]}
    value = {"audienceInsight": insight, "totalAudienceCount": total}
    return Answer(document={"value": value})


def forecast_impressions(context: Context) -> Answer:
    market, budget = _planned(context)
    frequency = _impressions(market, budget) / max(_reach(market, budget), 1)
    value = {
        "impressionCurve": _curve(partial(_impressions, market), budget),
        "averageFrequency": {
            "metricCurve": [],
            "singlePointMetric": {"budgetMicros": budget, "metricValue": round(frequency, 1)},
        },
    }
    return Answer(document={"value": value})


def forecast_reaches(context: Context) -> Answer:
    market, budget = _planned(context)
    return Answer(document={"value": {"reachCurve": _curve(partial(_reach, market), budget)}})


def forecast_leads(context: Context) -> Answer:
    """The name of this curve is a guess by the names of the others."""
    market, budget = _planned(context)
    return Answer(document={"value": {"leadCurve": _curve(partial(_leads, market), budget)}})


def bear_plan(context: Context, made: Document) -> Document:
    """A saved plan has what can be reached by it."""
    account = context.visible_account(number_in(made["sponsoredAccountUrn"]))
    market, budget = _market(context, made, account), made.get("targetBudgetMicros")
    return {
        "currencyCode": "USD",
        **made,
        "mediaPlanUrn": made["id"],
        "creator": context.state.world.member,
        "reachCurve": _curve(partial(_reach, market), budget or USUAL_BUDGET_MICROS),
    }


def get_plan(context: Context) -> Answer:
    return _without_ids(get(context))


def find_plans(context: Context) -> Answer:
    if "accountUrn" in context.arguments:
        context.visible_account(number_in(context.arguments["accountUrn"]))
    return _without_ids(find(context))


def check_plan(change: Change) -> Iterator[Fault]:
    if not str(change.after.get("name", "x")).strip():
        yield Fault("INVALID_VALUE_BLANK_FIELD", "/name", "The name is blank")
    if "targetingCriteria" in change.after:
        criteria = structure(change.after["targetingCriteria"], TargetingCriteria)
        yield from targeting_faults(criteria, "/targetingCriteria")


def _request(context: Context, *required: str) -> dict[str, Any]:
    """The one parameter of an action, checked against its model."""
    body = context.json()
    request = body.get("request") if isinstance(body, dict) else None
    if not isinstance(request, dict):
        raise bad_body("The action takes a request", status=400)
    check_schema(request, context.operation.parameters[0].type, context.version, creating=True)
    faults = [
        Fault("MISSING_FIELD", f"/request/{name}", f"{name} is required")
        for name in required
        if name not in request
    ]
    faults = faults or list(targeting_faults(_criteria(request), "/request/targetingCriteria"))
    if faults:
        raise bad_fields(faults)
    return request


def _criteria(document: Mapping[str, Any]) -> TargetingCriteria:
    return structure(document["targetingCriteria"], TargetingCriteria)


def _targeting(document: Mapping[str, Any]) -> Targeting:
    return Targeting.of(_criteria(document))


def _insight_faults(facet: str, most: int) -> Iterator[Fault]:
    if facet not in _GROUPS and facet not in _PLACES:
        text = f"An audience cannot be grouped by {facet}"
        yield Fault("INVALID_VALUE_FOR_FIELD", "/request/groupBy", text)
    if not 1 <= most <= MOST_SEGMENTS:
        text = f"maxReturnCount is 1 to {MOST_SEGMENTS}, not {most}"
        yield Fault("INVALID_VALUE_FOR_FIELD", "/request/maxReturnCount", text)


def _segments(context: Context, facet: str, total: int) -> Iterator[Document]:
    urns = list(_values(context, facet)) if total else []
    weights = [context.state.world.dice.between(1, 100, "insight", urn) for urn in urns]
    for urn, weight in zip(urns, weights, strict=True):
        members = total * weight // sum(weights)
        share = round(members * 100 / total, 1)
        yield {"value": urn, "entityCount": members, "entityPercentage": share}


def _values(context: Context, facet: str) -> Iterator[str]:
    if facet in FACETS:
        yield from (value.urn for value in values(context.state.store, FACETS[facet]))
    kind = _PLACES.get(facet)
    if kind:
        yield from (f"urn:li:geo:{one.id}" for one in LISTS["geo"].values() if one.kind == kind)


def _planned(context: Context) -> tuple[Market, int]:
    request = _request(context, "sponsoredAccountUrn", "targetingCriteria")
    account = context.visible_account(number_in(request["sponsoredAccountUrn"]))
    budget = request.get("targetBudgetMicros", USUAL_BUDGET_MICROS)
    if budget <= 0:
        text = "targetBudgetMicros has to be more than nothing"
        raise bad_fields([Fault("FIELD_VALUE_TOO_LOW", "/request/targetBudgetMicros", text)])
    return _market(context, request, account), budget


def _market(context: Context, document: Mapping[str, Any], account: Document) -> Market:
    return Market.of(context, _criteria(document), account["currency"])


def _impressions(market: Market, budget_micros: int) -> int:
    return min(market.impressions(budget_micros // 10_000), market.people * SEEN_AT_MOST)


def _reach(market: Market, budget_micros: int) -> int:
    """Grows with the budget, ever slower, and never to the whole audience."""
    bought = _impressions(market, budget_micros)
    return market.people * bought // (market.people + bought) if bought else 0


def _leads(market: Market, budget_micros: int) -> int:
    return _impressions(market, budget_micros) * LEADS_PER_MILLION // 1_000_000


def _curve(metric: Callable[[int], int], budget: int) -> Document:
    return {
        "metricCurve": [_point(metric, budget * at // POINTS) for at in range(1, POINTS + 1)],
        "singlePointMetric": _point(metric, budget),
    }


def _point(metric: Callable[[int], int], budget: int) -> Document:
    value = metric(budget)
    ends = {"metricLower": value * 8 // 10, "metricUpper": value * 12 // 10}
    return {"budgetMicros": budget, "metricValue": value, **ends}


def _without_ids(answer: Answer) -> Answer:
    """Plans go by their URN: the id under which the engine files them is not shown."""
    for document in answer.document.get("elements", [answer.document]):
        document.pop("id", None)
    return answer


FAMILY = Family(
    handlers={
        "media_planning.forecast_impressions": forecast_impressions,
        "media_planning.forecast_leads": forecast_leads,
        "media_planning.forecast_reaches": forecast_reaches,
        "media_plans.get": get_plan,
        "media_plans.get_all_media_plans": find_plans,
        "targeting_audience_insights.audience_insights": insights,
    },
    births={"mediaPlans": bear_plan},
    criteria={"media_plans.get_all_media_plans": {"accountUrn": "sponsoredAccountUrn"}},
    rules={"mediaPlans": Rules(check=check_plan)},
)
