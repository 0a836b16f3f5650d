"""How far a folder is filled, as text and as plain values."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

import attrs

from linkedin_ads_async.bulk.journal import Journal, Kept

__all__ = ["AccountStatus", "FolderStatus", "status_of"]

_SHOWN = 10


@attrs.frozen(kw_only=True)
class AccountStatus:
    """What a folder holds of one account."""

    id: int
    name: str | None
    rows: int
    units_left: int
    """Units that are still to be asked; they may be shared with other accounts."""
    forbidden: str | None
    """Why the token may not read it; None where it may."""


@attrs.frozen(kw_only=True)
class FolderStatus:
    """What a folder holds, and what it still lacks: `print(status)`."""

    path: Path
    start: str | None
    """First day; None where no pull has begun."""
    end: str | None
    rows: int
    units_done: int
    units_left: int
    """Units that are still to be asked, among them those that could not be made whole."""
    incomplete: tuple[str, ...]
    """Units that could not be made whole so far, with the reason; the next run asks them."""
    runs: int
    calls: int
    """Calls of all runs; those of a run that was killed count as far as they became data."""
    metric_values: int
    ended: str | None
    """How the last run ended; None while it runs, and where it died."""
    accounts: tuple[AccountStatus, ...]
    report: dict[str, Any] | None
    """The report of the last run that ended."""

    @property
    def complete(self) -> bool:
        return self.start is not None and not self.units_left

    @property
    def last_error(self) -> str | None:
        return None if self.ended in (None, "complete") else self.ended

    def as_dict(self) -> dict[str, Any]:
        """Return it as plain values, ready for JSON."""
        plain = attrs.asdict(self)
        return {
            "complete": self.complete,
            **plain,
            "path": str(self.path),
            "last_error": self.last_error,
        }

    def __str__(self) -> str:
        if self.start is None:
            return f"{self.path}: nothing is planned yet"
        head = "complete" if self.complete else "not complete"
        lines = [
            f"{head}: {self.rows:,} rows, {self.start}..{self.end}, {len(self.accounts)} accounts",
            f"units: {self.units_done} done, {self.units_left} left",
            f"{self.runs} runs, {self.calls:,} calls, {self.metric_values:,} metric values",
            f"last run: {self.ended or 'runs, or died'}",
            *(_line(each) for each in self.accounts),
            *(f"missing: {unit}" for unit in self.incomplete[:_SHOWN]),
        ]
        if len(self.incomplete) > _SHOWN:
            lines.append(f"and {len(self.incomplete) - _SHOWN} more")
        return "\n".join(lines)


def _line(each: AccountStatus) -> str:
    left = f", {each.units_left} units left" if each.units_left else ""
    closed = f", forbidden: {each.forbidden}" if each.forbidden else ""
    return f"account {each.id} {each.name or ''}".rstrip() + f": {each.rows:,} rows{left}{closed}"


def status_of(path: Path, journal: Journal) -> FolderStatus:
    """Read all of it at one moment."""
    with journal.reading():
        question = journal.fact("question") or {}
        units = journal.units("open", "incomplete", "done")
        runs, calls, values = journal.spent()
        rows = journal.rows()
        left = [each for each in units if each.state != "done"]
        return FolderStatus(
            path=path,
            start=question.get("start"),
            end=journal.fact("end"),
            rows=sum(rows.values()),
            units_done=len(units) - len(left),
            units_left=len(left),
            incomplete=tuple(f"{each.unit}: {each.why}" for each in left if each.why),
            runs=runs,
            calls=calls,
            metric_values=values,
            ended=journal.last_run(),
            accounts=_accounts(journal, rows, left),
            report=journal.fact("report"),
        )


def _accounts(
    journal: Journal, rows: Mapping[int, int], left: Iterable[Kept]
) -> tuple[AccountStatus, ...]:
    names = {each["id"]: each["name"] for each in journal.fact("accounts") or ()}
    forbidden = {int(key): why for key, why in (journal.fact("forbidden") or {}).items()}
    waiting = Counter(account for each in left for account in each.unit.accounts)
    return tuple(
        AccountStatus(
            id=account,
            name=names.get(account),
            rows=rows.get(account, 0),
            units_left=waiting[account],
            forbidden=forbidden.get(account),
        )
        for account in sorted(names.keys() | forbidden.keys())
    )
