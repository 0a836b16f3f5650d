"""Experiments, which are taken as they come, and what comes out of them.

Of their documents the facts name no member, so the forms here are this sandbox's own.
Source: reference/api-campaign-management 13.3.
"""

from __future__ import annotations

from linkedin_ads_async.sandbox.answers import Answer, classic, not_found
from linkedin_ads_async.sandbox.context import Context, entity_key
from linkedin_ads_async.sandbox.family import Family
from linkedin_ads_async.sandbox.reads import paged
from linkedin_ads_async.sandbox.store import Document, Key

__all__ = ["FAMILY"]


def _validate(context: Context) -> Answer:
    if not context.json():
        raise classic(400, "MISSING_FIELD", "There is no experiment to be checked")
    return Answer(document={"value": {"errors": []}})


def _results(context: Context) -> Answer:
    experiments = context.state.store.shelf("adExperiments")
    return paged(context, [_result(context, key) for key in experiments])


def _get_result(context: Context) -> Answer:
    """The result of an experiment, under the experiment's own key."""
    key = entity_key(context.arguments["adExperimentResultId"])
    if key not in context.state.store.shelf("adExperiments"):
        raise not_found(f"adExperimentResults {key}")
    return Answer(document=_result(context, key))


def _result(context: Context, key: Key) -> Document:
    confidence = context.state.world.dice.between(50, 99, "experiment", key)
    return {"id": key, "adExperiment": key, "confidencePercent": confidence}


FAMILY = Family(
    handlers={
        "ad_experiments.validate_experiment_setup": _validate,
        "ad_experiment_results.search_by_criteria": _results,
        "ad_experiment_results.get": _get_result,
    },
)
