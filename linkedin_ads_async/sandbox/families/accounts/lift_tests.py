"""Lift tests with their surveys, results and benchmarks.

Of their documents the facts name few members, so most is taken as it comes; the forms of results
and benchmarks below their documented names are this sandbox's own.
Source: reference/api-campaign-management 13.1.
"""

from __future__ import annotations

from collections.abc import Iterator

from linkedin_ads_async.models.ad_lift_test_surveys import AdLiftTestKeyMetric
from linkedin_ads_async.sandbox.answers import Answer, Fault, bad_fields, classic
from linkedin_ads_async.sandbox.context import Context
from linkedin_ads_async.sandbox.families.accounts.leaves import texts_in
from linkedin_ads_async.sandbox.family import Family
from linkedin_ads_async.sandbox.reads import paged
from linkedin_ads_async.sandbox.rules import Change, Rules
from linkedin_ads_async.sandbox.store import Document, Store, number_in
from linkedin_ads_async.sandbox.world import DAY_MS

__all__ = ["FAMILY"]

GROUPS_PER_TEST = 50
ANSWERS_AFTER_MS = 14 * DAY_MS
"""Until then there are too few answers for metrics. How long it takes is not documented."""
PRICE_OF_A_METRIC = 20_000

_METRICS = frozenset(str(metric) for metric in AdLiftTestKeyMetric)
_BIRTHS = "adLiftTests born"
"""Shelf of the times at which tests were made: their documents have no member for it."""


def _born(context: Context, document: Document) -> Document:
    born = {"time": context.state.clock.millis}
    context.state.store.shelf(_BIRTHS)[document["id"]] = born
    return document


def _check(change: Change) -> Iterator[Fault]:
    yield from _entity_faults(change.store, change.after)


def _entity_faults(store: Store, test: Document) -> Iterator[Fault]:
    """An account, or campaign groups, in which the member has a role."""
    entity = test.get("liftEntity")
    if not isinstance(entity, dict) or len(entity) != 1:
        text = "liftEntity is a union of account and campaignGroup"
        yield Fault("MISSING_FIELD", "/liftEntity", text)
        return
    named = [text for text in texts_in(entity) if text.startswith("urn:li:")]
    if len(named) > GROUPS_PER_TEST:
        text = f"A test has at most {GROUPS_PER_TEST} campaign groups, not {len(named)}"
        yield Fault("FIELD_VALUE_TOO_HIGH", "/liftEntity/campaignGroup", text)
    for urn in named:
        if urn in store.world.forbidden_urns:
            raise classic(403, "NO_PERMISSION_ON_ENTITY", f"No permission on {urn}")
        if not _exists(store, urn):
            yield Fault("FIELD_VALUE_DOES_NOT_EXIST", "/liftEntity", f"There is no {urn}")


def _exists(store: Store, urn: str) -> bool:
    number = number_in(urn)
    if urn.startswith("urn:li:sponsoredAccount:"):
        return store.account(number) is not None
    return any(number in shelf for shelf in store.shelves("adCampaignGroups"))


def _check_survey(change: Change) -> Iterator[Fault]:
    if not _METRICS & set(texts_in(change.after)):
        text = f"A survey needs one metric at least, of {', '.join(sorted(_METRICS))}"
        yield Fault("MISSING_FIELD", "/", text)


def _validate(context: Context) -> Answer:
    """What a create would refuse, said instead; the test bears the id -1."""
    body = context.json()
    tests = [one for one in body.values() if isinstance(one, dict)] if body else []
    if len(tests) != 1 or tests[0].get("id") != -1:
        text = "The test to be checked has the id -1"
        raise bad_fields([Fault("INVALID_VALUE_FOR_FIELD", "/id", text)])
    faults = list(_entity_faults(context.state.store, tests[0]))
    errors = [{"code": fault.code, "description": fault.description} for fault in faults]
    return Answer(document={"value": {"errors": errors}})


def _budget(context: Context) -> Answer:
    """A budget that grows with the metrics; LinkedIn's own figures are not documented."""
    asked = _METRICS & set(texts_in(context.json()))
    if not asked:
        raise classic(400, "MISSING_FIELD", "A budget needs the metrics that are to be measured")
    amount = str(PRICE_OF_A_METRIC * len(asked))
    return Answer(document={"value": {"amount": amount, "currencyCode": "USD"}})


def _results(context: Context) -> Answer:
    """One result per survey; figures come once enough members have answered."""
    asked = context.arguments.get("adLiftTests", [])
    tests = [number_in(str(one)) for one in (asked if isinstance(asked, list) else [asked])]
    store = context.state.store
    found = [
        _result(context, test, int(str(number)), survey)
        for test in tests
        if test in store.shelf("adLiftTests")
        for number, survey in store.shelf("adLiftTestSurveys", test).items()
    ]
    return paged(context, found)


def _result(context: Context, test: int, number: int, survey: Document) -> Document:
    result: Document = {"adLiftTestResultKey": {"adLiftTest": test, "adLiftTestSurvey": number}}
    state = context.state
    if state.clock.millis - state.store.shelf(_BIRTHS)[test]["time"] < ANSWERS_AFTER_MS:
        return result
    metrics = sorted(_METRICS & set(texts_in(survey)))
    between = state.world.dice.between
    lifts = {one: between(5, 90, "lift", test, number, one) / 10 for one in metrics}
    doubts = {one: between(1, 99, "doubt", test, number, one) / 1_000 for one in metrics}
    result["adLiftResultMetrics"] = [{"keyMetric": one, "lift": lifts[one]} for one in metrics]
    result["adLiftResultStatisticalMetrics"] = [
        {
            "keyMetric": one,
            "pValue": doubts[one],
            "confidenceInterval": {"low": lifts[one] / 2, "high": lifts[one] * 3 / 2},
        }
        for one in metrics
    ]
    result["adLiftSurveyResponseBreakdowns"] = [
        {"keyMetric": one, "responses": between(300, 3_000, "responses", test, number, one)}
        for one in metrics
    ]
    return result


def _benchmark(context: Context) -> Answer:
    """What tests of peers came to; nothing for a test that does not exist."""
    test = number_in(str(context.arguments.get("adLiftTest", "")))
    if test not in context.state.store.shelf("adLiftTests"):
        return paged(context, [])
    between = context.state.world.dice.between
    metrics = [
        {"keyMetric": one, "lift": between(5, 60, "peers", one) / 10} for one in sorted(_METRICS)
    ]
    return paged(context, [{"peerGroupType": "INDUSTRY", "benchmarkMetrics": metrics}])


FAMILY = Family(
    handlers={
        "ad_lift_tests.validate_ad_lift_test": _validate,
        "ad_lift_tests.required_lift_test_budget_for_key_metrics": _budget,
        "ad_lift_test_results.ad_lift_tests": _results,
        "ad_lift_test_benchmark.ad_lift_test": _benchmark,
    },
    births={"adLiftTests": _born},
    rules={
        "adLiftTests": Rules(status="", refused_delete="", check=_check),
        "adLiftTestSurveys": Rules(status="", refused_delete="", check=_check_survey),
    },
)
