"""Keeps count while a pull runs, and makes the progress and the report of it."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Mapping, Sequence

from linkedin_ads_async.bulk.listing import Account
from linkedin_ads_async.bulk.plan import Plan, Unit
from linkedin_ads_async.bulk.report import AccountReport, Progress, Report, Status

__all__ = ["Ledger"]


class Ledger:
    """The books of one pull. Every unit is opened once and closed once."""

    def __init__(self, plan: Plan, clock: Callable[[], float]) -> None:
        self._plan = plan
        self._clock = clock
        self._began = clock()
        self._accounts = {each.account.id: each.account for each in plan.accounts}
        self._totals: Counter[str] = Counter()
        self._rows: Counter[int] = Counter()
        self._calls: Counter[int] = Counter()
        self._shared: Counter[int] = Counter()
        self._retries: Counter[int] = Counter()
        self._splits: Counter[int] = Counter()
        self._open = Counter(account for unit in plan.units for account in unit.accounts)
        self._forbidden = dict.fromkeys(plan.forbidden, "the token does not see this account")
        self._missing: list[str] = []
        self._why: defaultdict[int, list[str]] = defaultdict(list)
        self._totals["units"] = len(plan.units)

    @property
    def forbidden(self) -> frozenset[int]:
        return frozenset(self._forbidden)

    @property
    def missing(self) -> tuple[str, ...]:
        return tuple(self._missing)

    def answered(self, unit: Unit, *, values: int, attempts: int) -> None:
        """Book one answer."""
        self._totals.update(values=values)
        self._called(unit, attempts)

    def refused(self, unit: Unit, *, attempts: int) -> None:
        """Book a call that ended in an error."""
        self._called(unit, attempts)

    def delivered(self, unit: Unit, rows: Mapping[int, int], doubles: int, filled: int = 0) -> None:
        """Close a unit that is whole; `rows` counts them by account."""
        self._rows.update(rows)
        self._totals.update(rows=sum(rows.values()), doubles=doubles, filled=filled)
        self._close(unit)

    def split(self, unit: Unit, parts: Sequence[Unit]) -> None:
        """Close a unit, and open the parts that take its place."""
        self._totals.update(splits=1)
        self._splits.update(unit.accounts)
        self.regrouped((unit,), parts)

    def regrouped(self, units: Sequence[Unit], others: Sequence[Unit]) -> None:
        """Open units in place of others that nobody had asked yet."""
        self._totals.update(units=len(others) - len(units))
        for unit in others:
            self._open.update(unit.accounts)
        for unit in units:
            self._open.subtract(unit.accounts)

    def left_out(self, unit: Unit, accounts: tuple[int, ...]) -> None:
        """Strike accounts of which it is known by now that they are forbidden."""
        self._open.subtract(accounts)
        if accounts == unit.accounts:
            self._totals.update(done=1)

    def forbid(self, unit: Unit, why: str) -> None:
        """Close a unit whose one account may not be read."""
        self._forbidden.setdefault(unit.accounts[0], why)
        self._close(unit)

    def give_up(self, unit: Unit, why: str) -> None:
        """Close a unit that cannot be made whole."""
        self._miss(f"{unit}: {why}", unit.accounts)
        self._close(unit)

    def progress(self) -> Progress:
        return Progress(
            rows=self._totals["rows"],
            calls=self._totals["calls"],
            metric_values=self._totals["values"],
            units_done=self._totals["done"],
            units_total=self._totals["units"],
            elapsed_s=self._clock() - self._began,
        )

    def finish(self) -> None:
        """Look for what contradicts itself once every unit is closed."""
        for account in sorted(self._forbidden):
            if self._rows[account]:
                why = f"account {account}: access was lost during the pull"
                self._miss(f"{why} ({self._forbidden[account]})", (account,))

    def stop(self, why: str) -> None:
        """Book everything that is still open as missing."""
        left = tuple(sorted(account for account, count in self._open.items() if count > 0))
        self._miss(f"the pull stopped before its end: {why}", left)

    def report(self) -> Report:
        asked = {account.id: account for account in self._accounts.values()}
        asked |= {each: Account(each) for each in self._forbidden if each not in asked}
        return Report(
            accounts=tuple(self._account(account) for _, account in sorted(asked.items())),
            rows=self._totals["rows"],
            calls=self._totals["calls"],
            look_ups=self._plan.look_ups,
            retries=self._totals["retries"],
            metric_values=self._totals["values"],
            splits=self._totals["splits"],
            doubles=self._totals["doubles"],
            filled=self._totals["filled"],
            elapsed_s=self._clock() - self._began,
            incomplete=tuple(self._missing),
        )

    def _account(self, account: Account) -> AccountReport:
        why = self._why[account.id]
        status: Status = "complete" if self._rows[account.id] else "empty"
        if account.id in self._forbidden:
            status, why = "forbidden", [self._forbidden[account.id], *why]
        if self._why[account.id]:
            status = "incomplete"
        return AccountReport(
            account=account,
            status=status,
            rows=self._rows[account.id],
            calls=self._calls[account.id],
            shared_calls=self._shared[account.id],
            retries=self._retries[account.id],
            metric_values=self._rows[account.id] * self._plan.question.row_cost,
            splits=self._splits[account.id],
            why=tuple(why),
        )

    def _called(self, unit: Unit, attempts: int) -> None:
        retries = max(0, attempts - 1)
        self._totals.update(calls=1, retries=retries)
        self._retries.update(dict.fromkeys(unit.accounts, retries))
        self._calls.update(unit.accounts)
        if len(unit.accounts) > 1:
            self._shared.update(unit.accounts)

    def _close(self, unit: Unit) -> None:
        self._totals.update(done=1)
        self._open.subtract(unit.accounts)

    def _miss(self, text: str, accounts: tuple[int, ...]) -> None:
        self._missing.append(text)
        for account in accounts:
            self._why[account].append(text)
