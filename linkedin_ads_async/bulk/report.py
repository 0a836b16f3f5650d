"""What a pull did: progress while it runs, and the report after it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal

import attrs

from linkedin_ads_async.bulk.listing import Account
from linkedin_ads_async.bulk.plan import duration_text

__all__ = ["AccountChange", "AccountReport", "Progress", "Report", "Status"]

Status = Literal["complete", "empty", "forbidden", "incomplete"]


@attrs.frozen(kw_only=True)
class Progress:
    """How far a pull is; units that are split count as the parts they become."""

    rows: int
    calls: int
    metric_values: int
    units_done: int
    units_total: int
    elapsed_s: float


@attrs.frozen(kw_only=True)
class AccountReport:
    """How the pull of one account ended."""

    account: Account
    status: Status
    rows: int
    calls: int
    """Calls that asked for it."""
    shared_calls: int
    """Those of them that asked for other accounts as well."""
    retries: int = 0
    """Retries of all of them."""
    metric_values: int = 0
    """What its rows cost."""
    splits: int
    why: tuple[str, ...] = ()
    """What is missing, and for which reason."""

    def as_dict(self) -> dict[str, Any]:
        return {
            "account": self.account.urn,
            "name": self.account.name,
            "currency": self.account.currency,
            "status": self.status,
            "rows": self.rows,
            "calls": self.calls,
            "shared_calls": self.shared_calls,
            "retries": self.retries,
            "metric_values": self.metric_values,
            "splits": self.splits,
            "why": list(self.why),
        }


@attrs.frozen(kw_only=True)
class AccountChange:
    """What LinkedIn restated of one account in the days that were asked again."""

    account: int
    restated: int
    """Rows that were there before and have other figures now."""
    added: int
    vanished: int
    before: Mapping[str, str]
    """Sums of the additive metrics by column, exact, over the units that were asked again."""
    after: Mapping[str, str]

    def as_dict(self) -> dict[str, Any]:
        return attrs.asdict(self)

    def __str__(self) -> str:
        moved = [
            f"{name} {value} -> {self.after[name]}"
            for name, value in self.before.items()
            if value != self.after[name]
        ]
        rows = f"{self.restated:,} rows restated, {self.added:,} added, {self.vanished:,} gone"
        return f"changed: account {self.account}: {'; '.join([rows, *moved])}"


@attrs.frozen(kw_only=True)
class Report:
    """The whole pull, account by account: `print(report)` shows it as a table.

    `empty` accounts are visible to the token and had no activity; `forbidden` ones are not.
    """

    accounts: tuple[AccountReport, ...]
    rows: int
    calls: int
    """Calls of adAnalytics, refused ones too; one that several accounts share counts once."""
    look_ups: int
    retries: int
    metric_values: int
    splits: int
    doubles: int
    """Rows that came twice in one answer, equal, and were kept once."""
    elapsed_s: float
    incomplete: tuple[str, ...] = ()
    """The units that could not be made whole, each with its reason."""
    filled: int = 0
    """Rows that the answer to some metrics lacked while that to others had them, each time it was
    so: they are 0 where figures add up, and null elsewhere."""
    changes: tuple[AccountChange, ...] = ()
    """What days that were asked again had before; accounts without a change are left out."""

    @property
    def complete(self) -> bool:
        return not self.incomplete

    def of(self, status: Status) -> tuple[AccountReport, ...]:
        """Return the accounts that ended so, `report.of("forbidden")`."""
        return tuple(each for each in self.accounts if each.status == status)

    def as_dict(self) -> dict[str, Any]:
        """Return the report as plain values, ready for JSON."""
        return {
            "complete": self.complete,
            "rows": self.rows,
            "calls": self.calls,
            "look_ups": self.look_ups,
            "retries": self.retries,
            "metric_values": self.metric_values,
            "splits": self.splits,
            "doubles": self.doubles,
            "filled": self.filled,
            "elapsed_s": round(self.elapsed_s, 3),
            "incomplete": list(self.incomplete),
            "changes": [each.as_dict() for each in self.changes],
            "accounts": [each.as_dict() for each in self.accounts],
        }

    def __str__(self) -> str:
        head = "complete" if self.complete else "INCOMPLETE"
        lines = [
            (
                f"{head}: {self.rows:,} rows of {len(self.accounts)} accounts, "
                f"{self.calls:,} calls and {self.look_ups} look-ups, "
                f"{self.metric_values:,} metric values, {duration_text(self.elapsed_s)}"
            ),
            f"{self.retries} retries, {self.splits} splits, {self.doubles} doubled rows dropped",
            *([_FILLED.format(self.filled)] if self.filled else []),
            *_table(self.accounts),
            *map(str, self.changes),
            *(f"missing: {unit}" for unit in self.incomplete),
        ]
        return "\n".join(lines)


_FILLED = "{:,} times a row had some metrics only: the others are 0, or null where 0 means nothing"

_HEAD = ("account", "name", "currency", "status", "rows", "calls", "shared", "splits")
_NUMBERS = 4


def _table(accounts: Sequence[AccountReport]) -> list[str]:
    rows = [_HEAD, *(_cells(each) for each in accounts)]
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    left = len(_HEAD) - _NUMBERS
    return [
        "  ".join(
            cell.ljust(width) if at < left else cell.rjust(width)
            for at, (cell, width) in enumerate(zip(row, widths, strict=True))
        ).rstrip()
        for row in rows
    ]


def _cells(each: AccountReport) -> tuple[str, ...]:
    return (
        str(each.account.id),
        each.account.name or "",
        each.account.currency or "",
        each.status,
        f"{each.rows:,}",
        f"{each.calls:,}",
        f"{each.shared_calls:,}",
        f"{each.splits:,}",
    )
