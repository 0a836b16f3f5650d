"""Writes a pull to a table of a DuckDB file; the one place that imports duckdb."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from linkedin_ads_async.bulk.arrow import pa
from linkedin_ads_async.bulk.sinks import partial_path
from linkedin_ads_async.errors import StoreError, UsageError

try:
    import duckdb
except ImportError as exc:
    raise UsageError("a DuckDB file needs duckdb: pip install 'linkedin-ads-async[bulk]'") from exc

__all__ = ["DuckSink", "viewed"]

_SETTINGS: dict[str, str | bool | int | float | list[str]] = {
    # By default it takes four fifths of the machine's memory and every core.
    "memory_limit": "256MB",
    "threads": 1,
    "preserve_insertion_order": False,
}


class DuckSink:
    """A table, and a view `<table>_money` beside it with decimals as decimal(18, 6).

    The exact decimals overflow when they are multiplied; those of the view do not. A file that
    exists keeps its other tables, and its old table until the new one is whole.
    """

    def __init__(self, path: Path, schema: pa.Schema, table: str) -> None:
        self._path = path
        self._schema = schema
        self._table = _quoted(table)
        self._insert = f"INSERT INTO {self._table} SELECT * FROM unit"  # noqa: S608 - quoted
        self._view = _quoted(f"{table}_money")
        self._partial = partial_path(path)
        try:
            if path.exists():
                # Fails at once where the file is in use or no database, not after the pull.
                _connect(path).close()
            self._connection = _connect(self._partial)
            self._connection.begin()
            self._connection.execute(f"CREATE TABLE {self._table} ({_ddl(schema)})")
        except duckdb.Error as exc:
            self._remove_partial()
            raise UsageError(f"{path} cannot take table {table!r}: {exc}") from exc

    def write(self, table: pa.Table) -> None:
        try:
            self._connection.register("unit", table)
            self._connection.execute(self._insert)
            self._connection.unregister("unit")
        except duckdb.Error as exc:
            raise StoreError(f"{self._path} cannot be written: {exc}") from exc

    def finish(self) -> None:
        try:
            self._connection.execute(self._create_view())
            self._connection.commit()
            self._connection.close()
            if self._path.exists():
                self._move_into_existing()
            else:
                self._partial.replace(self._path)
        except (duckdb.Error, OSError) as exc:
            raise StoreError(f"{self._path} cannot be finished: {exc}") from exc

    def discard(self) -> None:
        self._connection.close()
        self._remove_partial()

    def _move_into_existing(self) -> None:
        with _connect(self._path) as connection:
            connection.execute(f"ATTACH {_literal(str(self._partial))} AS pulled (READ_ONLY)")
            connection.begin()
            connection.execute(
                f"CREATE OR REPLACE TABLE {self._table} AS FROM pulled.{self._table}"
            )
            connection.execute(self._create_view())
            connection.commit()
        self._remove_partial()

    def _create_view(self) -> str:
        return _money_view(self._view, self._table, self._schema)

    def _remove_partial(self) -> None:
        self._partial.unlink(missing_ok=True)
        self._partial.with_name(f"{self._partial.name}.wal").unlink(missing_ok=True)


def viewed(files: Sequence[Path], schema: pa.Schema, table: str) -> duckdb.DuckDBPyConnection:
    """Make a connection in memory with a view of Parquet files, and one of their money."""
    name, connection = _quoted(table), duckdb.connect()
    if files:
        listed = ", ".join(_literal(str(path.absolute())) for path in files)
        # What the folder of a month is called would become a column.
        rows = f"SELECT * FROM read_parquet([{listed}], hive_partitioning = false)"  # noqa: S608 - quoted
        connection.execute(f"CREATE VIEW {name} AS {rows}")
    else:
        connection.execute(f"CREATE TABLE {name} ({_ddl(schema)})")
    connection.execute(_money_view(_quoted(f"{table}_money"), name, schema))
    return connection


def _money_view(view: str, table: str, schema: pa.Schema) -> str:
    decimals = [field.name for field in schema if pa.types.is_decimal(field.type)]
    casts = ", ".join(f"{_quoted(name)}::DECIMAL(18, 6) AS {_quoted(name)}" for name in decimals)
    replaced = f" REPLACE ({casts})" if casts else ""
    chosen = f"SELECT *{replaced} FROM {table}"  # noqa: S608 - every name is quoted
    return f"CREATE OR REPLACE VIEW {view} AS {chosen}"


def _connect(path: Path) -> duckdb.DuckDBPyConnection:
    return duckdb.connect(str(path), config=_SETTINGS)


def _ddl(schema: pa.Schema) -> str:
    return ", ".join(f"{_quoted(field.name)} {_type(field.type)}" for field in schema)


def _type(kind: pa.DataType) -> str:
    if pa.types.is_decimal(kind):
        return f"DECIMAL({kind.precision}, {kind.scale})"
    names = {pa.date32(): "DATE", pa.int64(): "BIGINT", pa.float64(): "DOUBLE"}
    return names.get(kind, "VARCHAR")


def _quoted(name: str) -> str:
    return '"{}"'.format(name.replace('"', '""'))


def _literal(text: str) -> str:
    return "'{}'".format(text.replace("'", "''"))
