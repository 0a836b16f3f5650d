"""Reads the folder of a pull, also while it is being filled."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from linkedin_ads_async.bulk.journal import NAME, DataFile, Journal
from linkedin_ads_async.bulk.status import FolderStatus, status_of
from linkedin_ads_async.errors import StoreError, UsageError

if TYPE_CHECKING:
    from duckdb import DuckDBPyConnection

    from linkedin_ads_async.bulk.arrow import pa

__all__ = ["Folder", "compact", "open_folder"]

_TRIES = 5


def open_folder(path: str | Path) -> Folder:
    """Open a folder that `AnalyticsPull.to_folder` fills, for reading.

    >>> open_folder("analytics").to_arrow().to_pandas()
    >>> open_folder("analytics").duckdb().sql("select sum(clicks) from analytics")

    Raises `UsageError` where it is none.
    """
    folder = Path(path)
    if not (folder / NAME).is_file():
        raise UsageError(f"{folder} is no folder of a pull: there is no {NAME} in it")
    return Folder(folder)


class Folder:
    """What a folder holds now: each call looks anew."""

    def __init__(self, path: Path) -> None:
        self.path = path

    def status(self) -> FolderStatus:
        """Tell how far it is filled."""
        journal = self._journal()
        try:
            return status_of(self.path, journal)
        finally:
            journal.close()

    @property
    def schema(self) -> pa.Schema:
        """The Arrow schema of its files. Raises `UsageError` where no pull has begun."""
        from linkedin_ads_async.bulk.arrow import pa  # noqa: PLC0415 - an extra

        return pa.ipc.read_schema(pa.py_buffer(bytes.fromhex(self._read()[0])))

    def files(self) -> list[Path]:
        """Name the Parquet files that hold the rows, each row once.

        Those by month where `compact` has run since the last change, else those of the units. A
        pull that replaces some of them meanwhile removes the old ones.
        """
        from linkedin_ads_async.bulk import months  # noqa: PLC0415 - loads pyarrow, an extra
        from linkedin_ads_async.bulk.unit_files import UNITS  # noqa: PLC0415 - the same

        _, units = self._read()
        if months.fresh(self.path, units):
            return months.current_files(self.path)
        return [self.path / UNITS / each.name for each in units]

    def to_arrow(self) -> pa.Table:
        """Return all rows as one table, of one moment, every file checked.

        Raises `StoreError` where one is missing or not as it was written.
        """
        from linkedin_ads_async.bulk.unit_files import read_units  # noqa: PLC0415 - an extra

        schema, (_, units) = self.schema, self._read()
        for _ in range(_TRIES):
            try:
                return read_units(self.path, units, schema)
            except StoreError:
                before, (_, units) = units, self._read()
                # A pull that has replaced the file meanwhile has told the journal before.
                if before == units:
                    raise
        raise StoreError(f"{self.path} changes faster than it can be read: wait for the pull")

    def duckdb(self, table: str = "analytics") -> DuckDBPyConnection:
        """Return a DuckDB connection in memory with two views of the files.

        The one named `table` has the rows; `<table>_money` has their decimals as decimal(18, 6),
        which may be multiplied.
        """
        from linkedin_ads_async.bulk.duck import viewed  # noqa: PLC0415 - an extra

        return viewed(self.files(), self.schema, table)

    def _read(self) -> tuple[str, list[DataFile]]:
        journal = self._journal()
        try:
            with journal.reading():
                schema, files = journal.fact("schema"), journal.files()
        finally:
            journal.close()
        if schema is None:
            raise UsageError(f"{self.path} holds nothing yet: no pull has got so far as its plan")
        return schema, files

    def _journal(self) -> Journal:
        return Journal(self.path / NAME, read_only=True)


def compact(path: str | Path) -> list[Path]:
    """Write the rows of a folder anew as one Parquet file per month; the units stay.

    >>> compact("analytics")
    [PosixPath('analytics/months/1/month=2026-01/part.parquet'), ...]

    Whoever reads `analytics/months/current/*/*.parquet` sees the old version or the new one.
    Raises `StoreError` where a pull fills the folder, or where disk or files fail.
    """
    from linkedin_ads_async.bulk.months import write_months  # noqa: PLC0415 - loads pyarrow
    from linkedin_ads_async.bulk.store import Store  # noqa: PLC0415 - the same

    folder = open_folder(path)
    schema = folder.schema
    store = Store(folder.path)
    try:
        return write_months(folder.path, store.journal.files(), schema)
    finally:
        store.close()
