"""The three finders of adAnalytics: their rules, and the answer within its cap."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from functools import cache
from hashlib import blake2b
from random import Random
from typing import Any

from linkedin_ads_async.facts import operations as facts
from linkedin_ads_async.facts.metrics import METRICS
from linkedin_ads_async.facts.pivots import PIVOTS
from linkedin_ads_async.operation import Operation
from linkedin_ads_async.sandbox.answers import Answer, bad_body, bad_parameter, classic
from linkedin_ads_async.sandbox.arguments import is_newer, read_arguments, read_params
from linkedin_ads_async.sandbox.context import Context
from linkedin_ads_async.sandbox.families.reporting.questions import FACETS, Question, widened
from linkedin_ads_async.sandbox.families.reporting.revenue import check_revenue, revenue_rows
from linkedin_ads_async.sandbox.families.reporting.rows import Row, build_rows
from linkedin_ads_async.sandbox.families.reporting.truth import count_truth
from linkedin_ads_async.sandbox.family import Family
from linkedin_ads_async.sandbox.gate import Call
from linkedin_ads_async.sandbox.projection import Tree, parse_fields
from linkedin_ads_async.sandbox.state import State
from linkedin_ads_async.versions import NEWEST

__all__ = ["FAMILY", "MAX_ROWS"]

MAX_ROWS = 15_000
MAX_NAMES = 20
MAX_PIVOTS = 3
PERFORMANCE_YEARS = 10
DEMOGRAPHIC_YEARS = 2

_KEYS = ("dateRange", "pivotValues")
_DEFAULT = ("impressions", "clicks", *_KEYS)
_SORTS = {
    "COST_IN_LOCAL_CURRENCY": "costInLocalCurrency",
    "EXTERNAL_WEBSITE_CONVERSIONS": "externalWebsiteConversions",
    "IMPRESSIONS": "impressions",
    "CLICKS": "clicks",
    "ONE_CLICK_LEADS": "oneClickLeads",
    "OPENS": "opens",
    "SENDS": "sends",
}


def analytics(context: Context) -> Answer:
    """Answer one query; it works for a while, so it belongs into a thread.

    Source: reference/api-analytics a to f.
    """
    tree = read_names(context)
    if len(tree) > MAX_NAMES:
        text = f"At most {MAX_NAMES} fields can be asked for, not {len(tree)}"
        raise bad_parameter("FIELD_INVALID", "fields", text)
    question = ask(context, tuple(tree))
    _check_access(context, question)
    if context.operation.member == "attributedRevenueMetrics":
        elements = revenue_rows(context, question, tree)
    else:
        elements = _cut_and_ordered(context, question, tuple(tree))
    return Answer(
        document={"elements": elements, "paging": {"start": 0, "count": 10, "links": []}},
        rows=len(elements),
        metric_values=len(elements) * len(tree),
    )


def ask(context: Context, names: Sequence[str]) -> Question:
    """The question of a query, checked but for what a projection may hold."""
    arguments, finder = context.arguments, str(context.operation.member)
    pivots = _pivots(arguments, finder, context.version)
    start, end = _range(context, pivots)
    granularity = str(arguments.get("timeGranularity", "ALL"))
    if finder == "attributedRevenueMetrics":
        check_revenue(context, start, end)
    elif granularity == "ALL":
        start, end = widened(start, end, context.state.clock.today)
    return Question(
        pivots=pivots,
        start=start,
        end=min(end, context.state.clock.today),
        granularity=granularity,
        names=tuple(name for name in names if name in METRICS),
        facets=_facets(arguments, finder),
        campaign_type=arguments.get("campaignType"),
        objective=arguments.get("objectiveType"),
    )


def _pivots(arguments: Mapping[str, Any], finder: str, version: str) -> tuple[str, ...]:
    name = "pivot" if finder == "analytics" else "pivots"
    found = arguments[name]
    pivots = tuple(str(one) for one in (found if isinstance(found, list) else [found]))
    if not 1 <= len(pivots) <= MAX_PIVOTS:
        text = f"One to {MAX_PIVOTS} pivots, not {len(pivots)}"
        raise bad_parameter("FIELD_INVALID", name, text)
    for pivot in pivots:
        facts = PIVOTS.get(pivot)
        if facts is None or is_newer(facts.since, version) or finder not in facts.finders:
            raise bad_parameter("FIELD_INVALID", name, f"{pivot} is no pivot of {finder}")
    return pivots


def _range(context: Context, pivots: Sequence[str]) -> tuple[date, date]:
    """The days asked for; without an end they run to today."""
    asked, today = context.arguments["dateRange"], context.state.clock.today
    if asked.start is None:
        raise classic(400, "MISSING_FIELD", "Parameter dateRange/start is required")
    end = asked.end or max(today, asked.start)
    if end < asked.start:
        raise classic(400, "START_DATE_AFTER_END_DATE", f"{asked.start} is after {end}")
    is_demographic = any(PIVOTS[pivot].demographic for pivot in pivots)
    years = DEMOGRAPHIC_YEARS if is_demographic else PERFORMANCE_YEARS
    # The widest reading of "years", leap days included.
    earliest = today - timedelta(days=366 * years)
    if asked.start < earliest:
        text = f"{asked.start} is too early: these figures go back {years} years"
        raise classic(400, "DATE_TOO_EARLY", text)
    return asked.start, end


def _facets(arguments: Mapping[str, Any], finder: str) -> dict[str, frozenset[str]]:
    found = {name: arguments[name] for name in FACETS if name in arguments}
    if finder == "attributedRevenueMetrics":
        found["accounts"] = arguments["account"][:1]
    if not any(found.values()):
        text = f"At least one facet is required: {', '.join(FACETS)}"
        raise classic(400, "MISSING_FIELD", text)
    return {name: frozenset(map(str, urns)) for name, urns in found.items() if urns}


def read_names(context: Context) -> Tree:
    """The names that are asked for, as a tree; unknown and newer ones are refused."""
    text, version = context.arguments.get("fields"), context.version
    known = [name for name, metric in METRICS.items() if not is_newer(metric.since, version)]
    if context.operation.member == "attributedRevenueMetrics":
        known = ["revenueAttributionMetrics"]
        return parse_fields(text or ",".join([*_KEYS, *known]), [*_KEYS, *known])
    return parse_fields(text, [*_KEYS, *known]) if text else {name: {} for name in _DEFAULT}


def _check_access(context: Context, question: Question) -> None:
    if context.state.forbidden == "empty":
        return
    asked = frozenset().union(*question.facets.values())
    if asked & context.state.world.forbidden_urns:
        text = "The member has no role on an account that is asked for"
        raise classic(403, "USER_NOT_AUTHORIZED", text)


def _cut_and_ordered(
    context: Context, question: Question, names: Sequence[str]
) -> list[dict[str, Any]]:
    """At most 15,000 elements, without a word of the others; the oldest go first.

    Rows have no order to rely on unless one is asked for: they are shuffled, alike for the same
    query.
    """
    sort = context.arguments.get("sortBy")
    if sort is not None and (sort.field is None or sort.order is None):
        raise bad_parameter("FIELD_INVALID", "sortBy", "sortBy needs field and order")
    metric = _SORTS.get(str(sort.field)) if sort else None
    state = context.state
    rows = list(build_rows(state.world, state.figures, question, shown=names, sort_metric=metric))
    shuffled = Random(_salt(state.world.seed, context.call.query))  # noqa: S311  # no secret
    shuffled.shuffle(rows)
    if len(rows) > MAX_ROWS:
        rows.sort(key=lambda row: -row.bucket)
        rows = rows[:MAX_ROWS]
        shuffled.shuffle(rows)
    if sort:
        rows.sort(key=_rank, reverse=sort.order == "DESCENDING")
    return [row.element for row in rows]


def _rank(row: Row) -> int:
    return row.rank


def _salt(seed: int, query: str) -> int:
    return int.from_bytes(blake2b(f"{seed}:{query}".encode(), digest_size=8).digest(), "big")


def _truth(state: State, call: Call) -> Answer:
    """What is true of a query, without any of the limits on answers.

    A query that is too long for a URL comes as the body of a POST.
    """
    if call.http not in ("GET", "POST"):
        raise classic(405, "METHOD_NOT_ALLOWED", "truth takes GET, POST")
    params = read_params(_query(call))
    operation = _finders().get(str(params.get("q")))
    if operation is None:
        raise classic(400, "MISSING_FIELD", "q has to be analytics or statistics")
    context = Context(
        state=state,
        operation=operation,
        call=call,
        version=NEWEST,
        keys=(),
        arguments=read_arguments(operation, {}, params, NEWEST),
    )
    question = ask(context, tuple(read_names(context)))
    return Answer(document=count_truth(state.world, state.figures, question))


@cache
def _finders() -> Mapping[str, Operation]:
    """Those of which the truth is known."""
    names = ("ad_analytics.analytics", "ad_analytics.statistics")
    return {str(one.member): one for one in facts.load() if one.name in names}


def _query(call: Call) -> str:
    if call.http == "GET":
        return call.query
    try:
        return call.body.decode("ascii")
    except UnicodeDecodeError as error:
        raise bad_body(f"The query in the body is no ASCII text: {error}", status=400) from error


FAMILY = Family(
    handlers={
        "ad_analytics.analytics": analytics,
        "ad_analytics.attributed_revenue_metrics": analytics,
        "ad_analytics.statistics": analytics,
    },
    pages={"truth": _truth},
)
