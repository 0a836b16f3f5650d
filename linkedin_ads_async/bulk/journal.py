"""The journal of a folder: which units there are, how far each is, and which files are the data.

Some units are asked again: after `--since-last`, all that the look-back touches. What they had
stays in the table until all that takes its place is there, also where they were split meanwhile.
Units that change hands together so share a `batch`; when none of it is open, its new files become
the data and its old ones go, in one transaction.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import attrs

from linkedin_ads_async.bulk.identity import unit_from, unit_id, unit_json
from linkedin_ads_async.bulk.plan import Unit
from linkedin_ads_async.errors import StoreError

__all__ = ["NAME", "DataFile", "Journal", "Kept"]

NAME = "journal.sqlite"
_FORMAT = 1

_SCHEMA = """
create table if not exists fact (name text primary key, value text not null);
create table if not exists unit (
    id text primary key,
    asks text not null,
    expected integer not null,
    state text not null check (state in ('open', 'incomplete', 'done', 'yielded', 'forbidden')),
    batch text,
    revision integer not null default 0,
    why text
);
create table if not exists descent (parent text, child text, primary key (parent, child));
create table if not exists file (
    name text primary key,
    unit text not null references unit (id),
    bytes integer not null,
    sha256 text not null,
    live integer not null
);
create table if not exists counted (
    file text not null references file (name) on delete cascade,
    account integer not null,
    rows integer not null,
    primary key (file, account)
);
create table if not exists run (
    number integer primary key,
    calls integer not null default 0,
    "values" integer not null default 0,
    ended text
);
create table if not exists change (
    refresh integer not null,
    account integer not null,
    restated integer not null,
    added integer not null,
    vanished integer not null,
    before text not null,
    after text not null
);
create index if not exists unit_batch on unit (batch);
create index if not exists file_unit on file (unit);
"""


@attrs.frozen
class DataFile:
    """One immutable file of the folder, and what it has to be."""

    name: str
    unit: str
    bytes: int
    sha256: str
    rows: Mapping[int, int]
    """Rows by account; an account that was asked for and has none is there with 0."""


@attrs.frozen
class Kept:
    """A unit as the journal has it."""

    id: str
    unit: Unit
    state: str
    batch: str | None
    revision: int
    why: str | None


class Journal:
    """One connection to a journal; use it in the thread that made it.

    Every method that writes takes part in the `transaction` around it.
    """

    def __init__(self, path: Path, *, read_only: bool = False) -> None:
        """Open or make it. Raises `StoreError` where it is damaged or of a later release."""
        self.path = path
        self._born: dict[str, Any] | None = None
        with self._mapped():
            mode = "ro" if read_only else "rwc"
            uri = f"{path.absolute().as_uri()}?mode={mode}"
            self._sql = sqlite3.connect(uri, uri=True, isolation_level=None, timeout=30)
        try:
            with self._mapped():
                self._prepare(read_only)
        except BaseException:
            self._sql.close()
            raise

    def _prepare(self, read_only: bool) -> None:
        if not read_only:
            self._sql.execute("pragma journal_mode = wal")
            self._sql.execute("pragma synchronous = full")
            self._sql.execute("pragma foreign_keys = on")
        (checked,) = self._sql.execute("pragma quick_check(1)").fetchone()
        if checked != "ok":
            raise sqlite3.DatabaseError(checked)
        if not read_only:
            self._sql.executescript(_SCHEMA)
        if (found := self.fact("format")) not in (None, _FORMAT):
            raise StoreError(
                f"{self.path} has format {found}, this release reads {_FORMAT}: use the release "
                "that wrote it, or pull into a new folder"
            )

    def close(self) -> None:
        self._sql.close()

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """All that is written inside is in the journal at the end, or nothing of it."""
        with self._mapped():
            self._sql.execute("begin immediate")
            try:
                yield
            except BaseException:
                self._sql.rollback()
                raise
            self._sql.commit()

    @contextmanager
    def reading(self) -> Iterator[None]:
        """All that is read inside is of one moment."""
        with self._mapped():
            self._sql.execute("begin")
            try:
                yield
            finally:
                self._sql.rollback()

    def fact(self, name: str) -> Any:
        """Return one of the facts that the folder keeps; None where it has it not."""
        found = self._all("select value from fact where name = ?", name)
        return json.loads(found[0][0]) if found else None

    def set_facts(self, **facts: Any) -> None:
        for name, value in facts.items():
            self._do("insert or replace into fact values (?, ?)", name, json.dumps(value))

    def found(self, question: Mapping[str, Any], **facts: Any) -> None:
        """Begin a folder with its question, under whose first version all units keep their ids."""
        self.set_facts(format=_FORMAT, question=question, born=question, refresh=0, **facts)

    def id_of(self, unit: Unit) -> str:
        if self._born is None:
            self._born = self.fact("born")
        return unit_id(self._born or {}, unit)

    def units(self, *states: str) -> list[Kept]:
        """Return the units in some states, all where none is named, in the order they came."""
        marks = ", ".join("?" * len(states))
        where = f"where state in ({marks})" if states else ""
        found = self._all(
            f"select id, asks, expected, state, batch, revision, why from unit {where} "  # noqa: S608 - marks only
            "order by rowid",
            *states,
        )
        return [_kept(*row) for row in found]

    def unit(self, key: str) -> Kept:
        found = self._all(
            "select id, asks, expected, state, batch, revision, why from unit where id = ?", key
        )
        if not found:
            raise StoreError(f"{self.path} knows no unit {key}: it was written by something else")
        return _kept(*found[0])

    def open(self, units: Iterable[Unit], batch: str | None = None) -> list[str]:
        """Note units as to be asked; those known already are asked again."""
        ids = []
        for unit in units:
            ids.append(self.id_of(unit))
            self._do(
                "insert into unit (id, asks, expected, state, batch) values (?, ?, ?, 'open', ?) "
                "on conflict (id) do update set state = 'open', why = null, "
                "batch = coalesce(excluded.batch, batch)",
                ids[-1],
                json.dumps(unit_json(unit)),
                unit.rows,
                batch,
            )
        return ids

    def set_state(self, ids: Iterable[str], state: str, why: str | None = None) -> None:
        for key in ids:
            self._do("update unit set state = ?, why = ? where id = ?", state, why, key)

    def set_batch(self, ids: Iterable[str], batch: str | None) -> None:
        for key in ids:
            self._do("update unit set batch = ? where id = ?", batch, key)

    def merge_batches(self, batches: set[str]) -> str | None:
        """Make one batch of several; None of none."""
        if not batches:
            return None
        first, *others = sorted(batches)
        for each in others:
            self._do("update unit set batch = ? where batch = ?", first, each)
        return first

    def of_batch(self, batch: str) -> list[Kept]:
        found = self._all(
            "select id, asks, expected, state, batch, revision, why from unit where batch = ?",
            batch,
        )
        return [_kept(*row) for row in found]

    def descend(self, parents: Iterable[str], children: Iterable[str]) -> None:
        children = list(children)
        for parent in parents:
            for child in children:
                if parent != child:
                    self._do("insert or ignore into descent values (?, ?)", parent, child)

    def add_file(self, file: DataFile, revision: int) -> None:
        """Note a file that does not count as data yet."""
        self._do(
            "insert or replace into file values (?, ?, ?, ?, 0)",
            file.name,
            file.unit,
            file.bytes,
            file.sha256,
        )
        for account, rows in file.rows.items():
            self._do("insert into counted values (?, ?, ?)", file.name, account, rows)
        self._do("update unit set revision = ? where id = ?", revision, file.unit)

    def files(self, *, live: bool = True) -> list[DataFile]:
        """Return the files that are the data; with `live=False` those that wait to be."""
        return self._files("where live = ?", int(live))

    def files_of(self, unit: str, *, live: bool) -> list[DataFile]:
        return self._files("where live = ? and unit = ?", int(live), unit)

    def _files(self, where: str, *values: Any) -> list[DataFile]:
        found = self._all(f"select name, unit, bytes, sha256 from file {where}", *values)  # noqa: S608 - our own text
        return [
            DataFile(name, unit, size, sha256, self._counted(name))
            for name, unit, size, sha256 in found
        ]

    def _counted(self, name: str) -> dict[int, int]:
        return dict(self._all("select account, rows from counted where file = ?", name))

    def drop_files(self, names: Iterable[str]) -> None:
        for name in names:
            self._do("delete from file where name = ?", name)

    def enliven(self, names: Iterable[str]) -> None:
        for name in names:
            self._do("update file set live = 1 where name = ?", name)

    def rows(self) -> dict[int, int]:
        """Count the rows of the data by account."""
        return dict(
            self._all(
                "select account, sum(counted.rows) from counted join file on file.name = file "
                "where live group by account"
            )
        )

    def begin_run(self) -> int:
        self._do("insert into run default values")
        return int(self._all("select max(number) from run")[0][0])

    def spend(self, run: int, calls: int, values: int) -> None:
        """Book what a unit took."""
        self._do(
            'update run set calls = calls + ?, "values" = "values" + ? where number = ?',
            calls,
            values,
            run,
        )

    def end_run(self, run: int, calls: int, values: int, ended: str) -> None:
        """Book all that a run took, also for what did not become data."""
        self._do(
            'update run set calls = ?, "values" = ?, ended = ? where number = ?',
            calls,
            values,
            ended,
            run,
        )

    def spent(self) -> tuple[int, int, int]:
        """Return runs, calls and metric values of all runs so far."""
        (found,) = self._all(
            'select count(*), coalesce(sum(calls), 0), coalesce(sum("values"), 0) from run'
        )
        runs, calls, values = found
        return runs, calls, values

    def last_run(self) -> str | None:
        """Return how the last run ended; None where it runs yet, or died."""
        found = self._all("select ended from run order by number desc limit 1")
        return found[0][0] if found else None

    def add_change(self, refresh: int, *values: Any) -> None:
        self._do("insert into change values (?, ?, ?, ?, ?, ?, ?)", refresh, *values)

    def changes(self, refresh: int) -> list[tuple[int, int, int, int, str, str]]:
        return self._all(
            "select account, restated, added, vanished, before, after from change "
            "where refresh = ? order by account",
            refresh,
        )

    def _do(self, text: str, *values: Any) -> None:
        self._sql.execute(text, values)

    def _all(self, text: str, *values: Any) -> list[Any]:
        with self._mapped():
            return self._sql.execute(text, values).fetchall()

    @contextmanager
    def _mapped(self) -> Iterator[None]:
        """Make store errors of what SQLite says, here and nowhere else."""
        try:
            yield
        except sqlite3.OperationalError as exc:
            raise StoreError(f"{self.path} cannot be used: {exc}") from exc
        except sqlite3.DatabaseError as exc:
            raise StoreError(
                f"{self.path} is damaged ({exc}): put a copy of it back, or pull into a new folder"
            ) from exc


def _kept(
    key: str, asks: str, expected: int, state: str, batch: str | None, revision: int, why: str
) -> Kept:
    return Kept(key, unit_from(json.loads(asks), expected), state, batch, revision, why)
