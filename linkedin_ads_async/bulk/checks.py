"""Everything that is refused before the first call, with the rule and the way out."""

from __future__ import annotations

import re
import warnings
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from datetime import date, datetime, timedelta
from difflib import get_close_matches
from typing import cast

from linkedin_ads_async.bulk.periods import GRANULARITIES, Granularity, Period
from linkedin_ads_async.bulk.question import Question
from linkedin_ads_async.errors import UsageError
from linkedin_ads_async.facts.metrics import METRICS
from linkedin_ads_async.facts.pivots import PIVOTS
from linkedin_ads_async.metric import Metric, MetricFamily, MetricType, Pivot
from linkedin_ads_async.urn import Urn, UrnLike

__all__ = ["Day", "MetricWarning", "account_ids", "question"]

Day = date | str
"""A day in UTC: a `date`, or `"2026-01-31"`."""

_FAMILIES: dict[str, MetricFamily] = {
    "long": "additive",
    "decimal": "additive",
    "double": "average",
}
_FIELD = re.compile(r"[A-Za-z][A-Za-z0-9_]*")
_KEYS = ("dateRange", "pivotValues", "pivot", "pivotValue")
_FIXED = ("date_start", "date_end", "account", "account_id", "currency")
_CONVERSION = re.compile(r"conversion|jobappl|registration|lead|appointment", re.IGNORECASE)
_BY_COLUMN = {metric.column: metric for metric in METRICS.values()}


class MetricWarning(UserWarning):
    """A metric that others saw come back empty with such a pivot; it is asked all the same."""


def account_ids(accounts: Iterable[UrnLike] | UrnLike | None) -> tuple[int, ...] | None:
    """Read ids or URNs of accounts, each once; None stays None."""
    if accounts is None:
        return None
    given = [accounts] if isinstance(accounts, str | int) else list(accounts)
    if not given:
        raise UsageError("accounts is empty: name one, or leave it out to pull all that you see")
    return tuple(dict.fromkeys(_account_id(each) for each in given))


def _account_id(account: UrnLike) -> int:
    text = str(Urn.coerce(account, "sponsoredAccount"))
    return Urn.parse(text, entity="sponsoredAccount").id


def question(
    *,
    pivots: str | Sequence[str],
    start: Day,
    end: Day | None,
    granularity: str,
    metrics: str | Iterable[str],
    extra_metrics: Mapping[str, MetricType] | None,
    finder: str | None,
    split_demographics: bool,
    names: bool = False,
    version: str,
    today: date,
) -> Question:
    """Read and check what a pull was given. Raises `UsageError` with the rule that it breaks."""
    grouping = _pivots([pivots] if isinstance(pivots, str) else list(pivots))
    checked = Question(
        pivots=grouping,
        metrics=_metrics([metrics] if isinstance(metrics, str) else metrics, extra_metrics or {}),
        span=_span(start, end, today),
        granularity=_granularity(granularity),
        finder=_finder(finder, grouping),
        split_demographics=split_demographics,
        names=names,
    )
    _check_pivots(checked)
    _check_versions(checked, version)
    _check_retention(checked, today)
    for metric in checked.metrics:
        _check_metric(metric, checked)
    _check_columns(checked)
    _warn_of_conversions(checked)
    return checked


def _pivots(names: list[str]) -> tuple[Pivot, ...]:
    if not 1 <= len(names) <= 3:
        raise UsageError(f"{len(names)} pivots were named: LinkedIn takes one to three")
    if twice := _twice(names):
        raise UsageError(f"pivot {twice} is named twice")
    return tuple(_pivot(name) for name in names)


def _pivot(name: str) -> Pivot:
    if name not in PIVOTS:
        raise UsageError(f"{name!r} is no pivot{_nearest(name.upper(), PIVOTS)}")
    return PIVOTS[name]


def _granularity(name: str) -> Granularity:
    if name not in GRANULARITIES:
        near = _nearest(name.upper(), GRANULARITIES)
        raise UsageError(f"{name!r} is no granularity{near}; there are {', '.join(GRANULARITIES)}")
    return cast("Granularity", name)


def _finder(asked: str | None, pivots: tuple[Pivot, ...]) -> str:
    if asked not in (None, "analytics", "statistics"):
        raise UsageError(f"{asked!r} is no finder of a pull: use 'statistics' or 'analytics'")
    return asked or ("analytics" if any(p.demographic for p in pivots) else "statistics")


def _metrics(names: Iterable[str], extra: Mapping[str, MetricType]) -> tuple[Metric, ...]:
    found = [_metric(name) for name in names]
    found += [_extra_metric(name, kind) for name, kind in extra.items()]
    if not found:
        raise UsageError('no metric was named: pass metrics=["impressions", ...]')
    if twice := _twice([metric.name for metric in found]):
        raise UsageError(f"metric {twice} is named twice")
    return tuple(found)


def _metric(name: str) -> Metric:
    if name in _KEYS:
        raise UsageError(f"{name} is no metric: date and pivots come with every pull")
    metric = METRICS.get(name) or _BY_COLUMN.get(name)
    if metric is None:
        near = _nearest(name, [*METRICS, *_BY_COLUMN])
        way_out = f'pass extra_metrics={{"{name}": "long"}} if LinkedIn has it newly'
        raise UsageError(f"{name!r} is no metric that this release knows{near}; {way_out}")
    return metric


def _extra_metric(name: str, kind: MetricType) -> Metric:
    if name in METRICS:
        raise UsageError(f"{name} is known already: name it in metrics, not in extra_metrics")
    if kind not in _FAMILIES:
        raise UsageError(f"extra metric {name} has type {kind!r}: use {', '.join(_FAMILIES)}")
    if not _FIELD.fullmatch(name) or name in _KEYS:
        raise UsageError(f"extra metric {name!r} is no field name: letters, digits, _ only")
    column = re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "_", name).lower()
    return Metric(name=name, column=column, type=kind, family=_FAMILIES[kind], unit="unknown")


def _span(start: Day, end: Day | None, today: date) -> Period:
    span = Period(
        _day(start, "start"), today - timedelta(days=1) if end is None else _day(end, "end")
    )
    if span.end < span.start:
        default = " (yesterday, as none was given)" if end is None else ""
        raise UsageError(f"end {span.end}{default} is before start {span.start}")
    return span


def _day(value: Day, name: str) -> date:
    if isinstance(value, datetime):
        return value.date()
    if isinstance(value, date):
        return value
    try:
        return date.fromisoformat(value)
    except (TypeError, ValueError) as exc:
        raise UsageError(f"{name} {value!r} is no day: use a date or 'YYYY-MM-DD'") from exc


def _check_pivots(asked: Question) -> None:
    finder = asked.finder
    if refused := [pivot.name for pivot in asked.pivots if finder not in pivot.finders]:
        other = "analytics" if finder == "statistics" else "statistics"
        raise UsageError(f"the {finder} finder refuses pivot {refused[0]}: use finder={other!r}")
    if asked.per_campaign:
        _check_per_campaign(asked)
    elif finder == "analytics" and len(asked.pivots) > 1:
        raise UsageError(f"the analytics finder takes one pivot, {len(asked.pivots)} were named")


def _check_per_campaign(asked: Question) -> None:
    first, *others = asked.pivots
    if first.name != "CAMPAIGN" or len(others) > 1 or first.demographic:
        raise UsageError(
            "a demographic pivot stands alone, where rows come with their account, or behind "
            "CAMPAIGN, where each campaign is asked by a call of its own"
        )


def _check_versions(asked: Question, version: str) -> None:
    facts: list[Pivot | Metric] = [*asked.pivots, *asked.metrics]
    for fact in facts:
        kind = type(fact).__name__.lower()
        set_to = f"the client is set to {version}"
        if fact.since and fact.since > version:
            raise UsageError(f"{kind} {fact.name} exists since version {fact.since}, {set_to}")
        if fact.until and fact.until < version:
            raise UsageError(f"{kind} {fact.name} existed until version {fact.until}, {set_to}")


def _check_retention(asked: Question, today: date) -> None:
    years = 2 if asked.demographic else 10
    oldest = _years_before(today, years)
    if asked.span.start < oldest:
        kind = "demographic figures" if asked.demographic else "figures"
        raise UsageError(
            f"start {asked.span.start} is too early: LinkedIn keeps {kind} for {years} years, "
            f"so since {oldest}"
        )


def _years_before(day: date, years: int) -> date:
    leap_day = (day.month, day.day) == (2, 29)
    return day.replace(year=day.year - years, day=28 if leap_day else day.day)


def _check_metric(metric: Metric, asked: Question) -> None:
    names = [pivot.name for pivot in (asked.wire_pivots if asked.per_campaign else asked.pivots)]
    if barred := [name for name in names if name in metric.not_with]:
        raise UsageError(f"LinkedIn does not offer metric {metric.name} with pivot {barred[0]}")
    if metric.needs_pivot and not set(metric.needs_pivot) & set(names):
        needed = ", ".join(metric.needs_pivot)
        raise UsageError(f"metric {metric.name} needs one of these among the pivots: {needed}")
    if metric.max_days is not None:
        _check_reach(metric.name, metric.max_days, asked)


def _check_reach(name: str, max_days: int, asked: Question) -> None:
    """A row may not span more than the metric's days; windows of shorter rows are kept below."""
    longest = max(period.days for period in asked.periods)
    rows = longest if asked.splits_dates else asked.span.days
    if rows > max_days:
        shorter = "MONTHLY or DAILY" if asked.splits_dates else "a shorter range"
        raise UsageError(
            f"metric {name} exists for ranges up to {max_days} days, here one spans {rows}: "
            f"ask for {shorter}"
        )


def _check_columns(asked: Question) -> None:
    columns = [*_FIXED, *(column for pivot in asked.grouped for column in pivot.columns)]
    columns += [f"{pivot.columns[0]}_id" for pivot in asked.grouped if pivot.numeric]
    columns += [f"{pivot.columns[0]}_name" for pivot in asked.named]
    columns += ["account_name"] if asked.names else []
    columns += [metric.column for metric in asked.metrics]
    if twice := _twice(columns):
        raise UsageError(f"two of what is asked would become column {twice}: ask them apart")


def _warn_of_conversions(asked: Question) -> None:
    if not any(pivot.name == "CONVERSION" for pivot in asked.pivots):
        return
    if idle := [m.name for m in asked.metrics if not _CONVERSION.search(m.name)]:
        warnings.warn(
            f"with pivot CONVERSION only conversion metrics were seen to mean anything, not "
            f"{', '.join(idle)}",
            MetricWarning,
            stacklevel=4,
        )


def _twice(names: Iterable[str]) -> str | None:
    return next((name for name, times in Counter(names).items() if times > 1), None)


def _nearest(name: str, names: Iterable[str]) -> str:
    near = get_close_matches(name, list(names), n=3, cutoff=0.6)
    return f"; did you mean {' or '.join(near)}?" if near else ""
