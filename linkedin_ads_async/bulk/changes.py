"""What a second asking changed: rows restated, and the sums before and after, per account."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Mapping
from decimal import Decimal
from typing import Any

from linkedin_ads_async.bulk.arrow import pa, pc
from linkedin_ads_async.bulk.question import Question
from linkedin_ads_async.bulk.report import AccountChange

__all__ = ["compared", "summed"]

Sums = dict[str, str]
"""Sums by column, as text: money stays exact."""


def compared(old: pa.Table, new: pa.Table, question: Question) -> list[AccountChange]:
    """Hold the rows that each account had against those that it has."""
    both = pa.concat_tables([old, new]).unify_dictionaries()
    keys = _keys(question)
    common = _twice(both, keys)
    # A row that is as it was meets itself, metrics and all.
    same = _twice(both, [*keys, *(metric.column for metric in question.metrics)])
    had, has = _counts(old["account_id"]), _counts(new["account_id"])
    before, after = _sums(old, question), _sums(new, question)
    nothing = dict.fromkeys((metric.column for metric in question.metrics if metric.sums), "0")
    return [
        AccountChange(
            account=account,
            restated=common[account] - same[account],
            added=has[account] - common[account],
            vanished=had[account] - common[account],
            before=before.get(account, nothing),
            after=after.get(account, nothing),
        )
        for account in sorted(had | has)
    ]


def _keys(question: Question) -> list[str]:
    """Name what tells rows apart; the end of a period may move, so it does not."""
    pivots = [column for pivot in question.grouped for column in pivot.columns]
    return ["account_id", "date_start", *pivots]


def _counts(accounts: pa.ChunkedArray) -> Counter[int]:
    return Counter(
        {each["values"]: each["counts"] for each in pc.value_counts(accounts).to_pylist()}
    )


def _twice(table: pa.Table, columns: list[str]) -> Counter[int]:
    """Count by account the rows that both sides have."""
    groups = table.group_by(columns).aggregate([([], "count_all")])
    return _counts(groups.filter(pc.equal(groups["count_all"], 2))["account_id"])


def _sums(table: pa.Table, question: Question) -> dict[int, Sums]:
    names = [metric.column for metric in question.metrics if metric.sums]
    sums = table.group_by("account_id").aggregate([(name, "sum") for name in names])
    return {
        row["account_id"]: {name: _text(row[f"{name}_sum"]) for name in names}
        for row in sums.to_pylist()
    }


def _text(value: Decimal | int | None) -> str:
    return format(Decimal(value or 0).normalize(), "f")


def summed(rows: Iterable[tuple[int, int, int, int, str, str]]) -> tuple[AccountChange, ...]:
    """Add up the changes of an account's units, as the journal keeps them."""
    found: dict[int, AccountChange] = {}
    for account, restated, added, vanished, before, after in rows:
        one = AccountChange(
            account=account,
            restated=restated,
            added=added,
            vanished=vanished,
            before=json.loads(before),
            after=json.loads(after),
        )
        other = found.get(account)
        found[account] = one if other is None else _added(other, one)
    return tuple(found.values())


def _added(one: AccountChange, other: AccountChange) -> AccountChange:
    return AccountChange(
        account=one.account,
        restated=one.restated + other.restated,
        added=one.added + other.added,
        vanished=one.vanished + other.vanished,
        before=_plus(one.before, other.before),
        after=_plus(one.after, other.after),
    )


def _plus(one: Mapping[str, Any], other: Mapping[str, Any]) -> Sums:
    return {name: _text(Decimal(value) + Decimal(other[name])) for name, value in one.items()}
