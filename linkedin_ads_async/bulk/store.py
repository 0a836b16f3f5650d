"""The folder of a pull as its one writer sees it: units go in whole, once, whatever happens.

The order is the point. A unit's rows are on the disk under a name of their own before the journal
says that they are the data, and what they replace is removed after that. A process that dies at
any step leaves a folder that the next one goes on with; files that no journal names are swept.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Any

import attrs

from linkedin_ads_async.bulk.arrow import pa, pc
from linkedin_ads_async.bulk.changes import compared, summed
from linkedin_ads_async.bulk.columns import schema
from linkedin_ads_async.bulk.durable import At, Lock, nothing, remove, sync_folder, write_file
from linkedin_ads_async.bulk.identity import differences
from linkedin_ads_async.bulk.incremental import Known, Refresh
from linkedin_ads_async.bulk.journal import NAME, DataFile, Journal, Kept
from linkedin_ads_async.bulk.months import MONTHS
from linkedin_ads_async.bulk.plan import Unit
from linkedin_ads_async.bulk.question import Question
from linkedin_ads_async.bulk.record import Delivered
from linkedin_ads_async.bulk.report import AccountChange, Report
from linkedin_ads_async.bulk.unit_files import UNITS, damage, read_units, write_unit
from linkedin_ads_async.errors import StoreError, UsageError

__all__ = ["PENDING", "REPORT", "Store"]

PENDING = ("open", "incomplete")
"""The states of units that are to be asked."""

REPORT = "report.json"
_OURS = {"lock", NAME, f"{NAME}-wal", f"{NAME}-shm", UNITS, MONTHS, REPORT}


class Store:
    """A folder that is being written; made, used and closed in one thread.

    It is a `Record` of the run that fills it.
    """

    def __init__(self, folder: Path, *, repair: bool = False, at: At = nothing) -> None:
        """Take the folder. `repair` has units asked again whose files are damaged.

        Raises `UsageError` where it is no folder for a pull, `StoreError` where another process
        has it, or where its journal or a file of it is damaged.
        """
        self.folder = folder
        self._at = at
        self._run = 0
        self._gone: list[str] = []
        _prepare(folder)
        with ExitStack() as opened:
            opened.callback(Lock(folder).release)
            self.journal = Journal(folder / NAME)
            opened.callback(self.journal.close)
            self._sweep()
            self._verify(repair)
            self._opened = opened.pop_all()

    def close(self) -> None:
        self._opened.close()

    @property
    def question(self) -> dict[str, Any] | None:
        """What the folder is filled with, as `identity.canonical` has it; None while it is new."""
        found: dict[str, Any] | None = self.journal.fact("question")
        return found

    def begin(
        self,
        question: Question,
        asked: Mapping[str, Any],
        units: Sequence[Unit],
        accounts: Sequence[Mapping[str, Any]],
    ) -> None:
        """Note question, plan and accounts of a new folder."""
        text = schema(question).serialize().to_pybytes().hex()
        end = question.span.end.isoformat()
        with self._step("planned"):
            self.journal.found(asked, schema=text, end=end, accounts=accounts)
            self.journal.open(units)

    def check(self, asked: Mapping[str, Any], goes_on: bool) -> None:
        """Refuse a question that is not the folder's; one that goes on may know more."""
        kept = self.question or {}
        if goes_on:
            kept |= {"version": asked["version"], "accounts": _more(kept, asked)}
        if found := differences(kept, asked):
            raise UsageError(
                f"{self.folder} holds another question ({'; '.join(found)}): ask that one, or "
                "pull into a new folder"
            )

    def start_run(self, question: Question, forbidden: Iterable[int]) -> list[Unit]:
        """Begin a run: what it has to ask, without accounts that the token does not see."""
        self._question = question
        with self._step("started"):
            self._run = self.journal.begin_run()
            self._forbid(dict.fromkeys(forbidden, "the token does not see this account"))
        return [kept.unit for kept in self.journal.units(*PENDING)]

    def known(self) -> list[Known]:
        """Return the units that cover what the folder holds, or is to hold."""
        kept = self.journal.units(*PENDING, "done", "forbidden")
        return [
            Known(each.id, each.unit, each.state in PENDING, each.state == "forbidden")
            for each in kept
            if each.state != "forbidden" or each.batch
        ]

    def refresh(self, plan: Refresh, facts: Mapping[str, Any]) -> None:
        """Note what is asked again, and what is new, all in one step."""
        journal = self.journal
        with self._step("refreshed"):
            journal.set_facts(refresh=journal.fact("refresh") + 1, **facts)
            journal.set_state(plan.due, "open")
            for key in plan.due:
                journal.set_batch([key], journal.unit(key).batch or key)
            for key, parts in plan.extended:
                self._give_way([key], parts, batch=key)
            if plan.at_once:
                batches = {kept.batch for kept in journal.units() if kept.batch}
                batch = journal.merge_batches(batches)
                journal.open(plan.new, batch)
            else:
                journal.open(plan.new)

    def replaced(self, units: Sequence[Unit], parts: Sequence[Unit]) -> None:
        with self._step("replaced"):
            self._give_way([self.journal.id_of(unit) for unit in units], parts)
            self._close_forbidden(self.journal.unit(self.journal.id_of(part)) for part in parts)

    def gave_up(self, unit: Unit, why: str) -> None:
        with self._step("gave up"):
            self.journal.set_state([self.journal.id_of(unit)], "incomplete", why)

    def forbade(self, account: int, why: str) -> None:
        with self._step("forbidden"):
            self._forbid({account: why})

    def commit(self, whole: Delivered) -> None:
        """Make a unit part of the data."""
        kept = self.journal.unit(self.journal.id_of(whole.unit))
        file = self._write(kept, whole.table)
        self._at("before journal")
        with self._step("journalled"):
            self.journal.spend(self._run, whole.calls, whole.values)
            self._note(kept, file)
        self._at("removed")

    def end_run(self, report: Report, ended: str) -> Report:
        """End a run; the report that comes back is of the whole folder."""
        journal = self.journal
        whole = self._of_folder(report)
        with self._step("ended"):
            journal.end_run(self._run, report.calls, report.metric_values, ended)
            journal.set_facts(report=whole.as_dict())
        write_file(self.folder / REPORT, json.dumps(whole.as_dict(), indent=2).encode())
        return whole

    def _of_folder(self, report: Report) -> Report:
        rows = self.journal.rows()
        accounts = tuple(
            attrs.evolve(
                each,
                rows=(count := rows.get(each.account.id, 0)),
                status="complete" if each.status == "empty" and count else each.status,
            )
            for each in report.accounts
        )
        found = self.journal.changes(self.journal.fact("refresh"))
        changes = tuple(each for each in summed(found) if _changed(each))
        return attrs.evolve(report, accounts=accounts, rows=sum(rows.values()), changes=changes)

    def _write(self, kept: Kept, table: pa.Table) -> DataFile:
        # A name that was never the data's: one that is must not be touched before the journal says.
        name = f"{kept.id}-{kept.revision + 1}.parquet"
        return write_unit(self.folder, name, kept.id, table, kept.unit.accounts, at=self._at)

    def _note(self, kept: Kept, file: DataFile) -> None:
        """Note a unit as done, with its file."""
        journal = self.journal
        self._drop(each.name for each in journal.files_of(kept.id, live=False))
        if kept.batch is None:
            self._drop(each.name for each in journal.files_of(kept.id, live=True))
        journal.add_file(file, kept.revision + 1)
        journal.set_state([kept.id], "done")
        if kept.batch is None:
            journal.enliven([file.name])
        else:
            self._settle(kept.batch)

    def _give_way(
        self, ids: Sequence[str], parts: Sequence[Unit], batch: str | None = None
    ) -> None:
        journal = self.journal
        batches = {found for key in ids if (found := journal.unit(key).batch)}
        label = journal.merge_batches(batches | ({batch} if batch else set()))
        journal.set_state(ids, "yielded")
        if label:
            journal.set_batch(ids, label)
        journal.descend(ids, journal.open(parts, label))

    def _forbid(self, accounts: Mapping[int, str]) -> None:
        """Note accounts that may not be read; what they had before stays."""
        kept = self.journal.fact("forbidden") or {}
        added = {str(account): why for account, why in accounts.items()}
        self.journal.set_facts(forbidden={**added, **kept})
        self._close_forbidden(self.journal.units(*PENDING))

    def _close_forbidden(self, units: Iterable[Kept]) -> None:
        """Close those of the units all of whose accounts may not be read."""
        forbidden = {int(account) for account in self.journal.fact("forbidden") or {}}
        closed = [each for each in units if forbidden.issuperset(each.unit.accounts)]
        self.journal.set_state([each.id for each in closed], "forbidden")
        for batch in {each.batch for each in closed if each.batch}:
            self._settle(batch)

    def _settle(self, batch: str) -> None:
        """Swap the files of a batch when all of it is there."""
        journal = self.journal
        members = journal.of_batch(batch)
        if any(each.state in PENDING for each in members):
            return
        old = [(each, file) for each in members for file in journal.files_of(each.id, live=True)]
        new = [file for each in members for file in journal.files_of(each.id, live=False)]
        covered = {account for file in new for account in file.rows}
        journal.set_batch([each.id for each in members], None)
        retired = [file for each, file in old if self._retire(each, file, covered)]
        self._compare(retired, new, covered)
        self._drop(file.name for file in retired)
        journal.enliven([file.name for file in new])

    def _retire(self, kept: Kept, file: DataFile, covered: set[int]) -> bool:
        """See to the rows of accounts that could not be asked again; say if the file may go."""
        lost = tuple(each for each in kept.unit.accounts if each not in covered)
        if lost == kept.unit.accounts:
            self.journal.set_state([kept.id], "done")
            return False
        if lost:
            self._keep_rows(attrs.evolve(kept.unit, accounts=lost), file)
        return True

    def _keep_rows(self, unit: Unit, file: DataFile) -> None:
        (key,) = self.journal.open([unit])
        kept = self.journal.unit(key)
        rest = self._write(kept, _of_accounts(self._rows([file]), unit.accounts))
        self.journal.add_file(rest, kept.revision + 1)
        self.journal.set_state([key], "done")
        self.journal.set_batch([key], None)
        self.journal.enliven([rest.name])

    def _compare(
        self, old: Sequence[DataFile], new: Sequence[DataFile], accounts: Iterable[int]
    ) -> None:
        refresh = self.journal.fact("refresh")
        had = _of_accounts(self._rows(old), accounts)
        for change in compared(had, self._rows(new), self._question):
            sums = (json.dumps(change.before), json.dumps(change.after))
            counts = (change.restated, change.added, change.vanished)
            self.journal.add_change(refresh, change.account, *counts, *sums)

    def _rows(self, files: Iterable[DataFile]) -> pa.Table:
        return read_units(self.folder, files, schema(self._question))

    @contextmanager
    def _step(self, name: str) -> Iterator[None]:
        """One transaction; the files that it has dropped are removed after it."""
        self._gone.clear()
        with self.journal.transaction():
            yield
        self._at(name)
        for each in self._gone:
            remove(self.folder / UNITS / each)

    def _drop(self, names: Iterable[str]) -> None:
        dropped = list(names)
        self.journal.drop_files(dropped)
        self._gone += dropped

    def _sweep(self) -> None:
        """Remove what runs left behind that died before they told the journal."""
        journal = self.journal
        known = {file.name for live in (True, False) for file in journal.files(live=live)}
        for path in (self.folder / UNITS).iterdir():
            if path.name not in known:
                remove(path)

    def _verify(self, repair: bool) -> None:
        """Look at every file. A damaged one is named, or with `repair` its unit is asked again."""
        journal = self.journal
        for live in (True, False):
            for file in journal.files(live=live):
                if not (wrong := damage(self.folder, file)):
                    continue
                if not repair:
                    raise StoreError(
                        f"{self.folder / UNITS / file.name} {wrong}: put a copy of it back, or "
                        "start again with --repair (repair=True), which asks for its rows anew"
                    )
                self._reopen(file)

    def _reopen(self, file: DataFile) -> None:
        kept = self.journal.unit(file.unit)
        with self.journal.transaction():
            self.journal.drop_files([file.name])
            if kept.state == "done":
                self.journal.set_state([kept.id], "open")


def _more(kept: Mapping[str, Any], asked: Mapping[str, Any]) -> Any:
    """Return the accounts that are asked for where the folder's are among them."""
    old, new = kept["accounts"], asked["accounts"]
    grown = new is None or (old is not None and set(old) <= set(new))
    return new if grown else old


def _of_accounts(rows: pa.Table, accounts: Iterable[int]) -> pa.Table:
    return rows.filter(pc.is_in(rows["account_id"], value_set=pa.array(accounts, pa.int64())))


def _changed(each: AccountChange) -> bool:
    return bool(each.restated or each.added or each.vanished)


def _prepare(folder: Path) -> None:
    """Make the folder, or see that it is one of ours."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
        names = {path.name for path in folder.iterdir()}
        if strange := sorted(names - _OURS):
            raise UsageError(
                f"{folder} holds other things ({', '.join(strange[:3])}): name an empty folder, "
                "or one that a pull made"
            )
        (folder / UNITS).mkdir(exist_ok=True)
        for made in (folder, folder.parent):
            sync_folder(made)
        if NAME not in names and any((folder / UNITS).iterdir()):
            raise StoreError(
                f"{folder / NAME} is missing beside units that it should name: put a copy of it "
                "back, or pull into a new folder"
            )
    except OSError as exc:
        raise UsageError(f"{folder} cannot be a folder for a pull: {exc.strerror}") from exc
