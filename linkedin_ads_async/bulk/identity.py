"""Who a pull and a unit are: what makes two questions the same, as text that can be kept."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from linkedin_ads_async.bulk.periods import Period
from linkedin_ads_async.bulk.plan import Unit
from linkedin_ads_async.bulk.question import Question

__all__ = ["canonical", "differences", "unit_from", "unit_id", "unit_json"]

_ID_DIGITS = 20


def canonical(question: Question, version: str, accounts: Sequence[int] | None) -> dict[str, Any]:
    """Return the question without its end: the end of a pull moves, all else is what it is.

    `accounts` are those that were named; None stands for all that the token sees.
    """
    return {
        "accounts": None if accounts is None else sorted(accounts),
        "finder": question.finder,
        "pivots": [pivot.name for pivot in question.pivots],
        "granularity": question.granularity,
        "start": question.span.start.isoformat(),
        "metrics": [f"{metric.name}:{metric.type}:{metric.family}" for metric in question.metrics],
        "split_demographics": question.split_demographics,
        "names": question.names,
        "version": version,
    }


def differences(kept: Mapping[str, Any], asked: Mapping[str, Any]) -> list[str]:
    """Say how two questions differ, `["granularity: DAILY there, MONTHLY here"]`."""
    return [
        f"{name}: {_shown(kept.get(name))} there, {_shown(value)} here"
        for name, value in asked.items()
        if kept.get(name) != value
    ]


def _shown(value: Any) -> str:
    if value is None:
        return "all"
    if not isinstance(value, list):
        return str(value)
    return ", ".join(str(each).partition(":")[0] for each in value)


def unit_id(question: Mapping[str, Any], unit: Unit) -> str:
    """Return the hash of what a unit asks; how many rows are expected has no part in it."""
    asked = {name: value for name, value in question.items() if name != "accounts"}
    text = json.dumps([asked, unit_json(unit)], sort_keys=True, separators=(",", ":"))
    return hashlib.sha256(text.encode()).hexdigest()[:_ID_DIGITS]


def unit_json(unit: Unit) -> dict[str, Any]:
    """Return what a unit asks as plain values; `unit_from` reads them."""
    return {
        "accounts": list(unit.accounts),
        "campaigns": None if unit.campaigns is None else list(unit.campaigns),
        "start": unit.span.start.isoformat(),
        "end": unit.span.end.isoformat(),
    }


def unit_from(values: Mapping[str, Any], rows: int) -> Unit:
    campaigns = values["campaigns"]
    return Unit(
        accounts=tuple(values["accounts"]),
        span=Period(date.fromisoformat(values["start"]), date.fromisoformat(values["end"])),
        rows=rows,
        campaigns=None if campaigns is None else tuple(campaigns),
    )
