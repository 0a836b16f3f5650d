"""The data of a folder: one immutable Parquet file per unit, checked whenever it is read."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from linkedin_ads_async.bulk.arrow import pa, pc, pq
from linkedin_ads_async.bulk.durable import At, digest, nothing, write_file
from linkedin_ads_async.bulk.journal import DataFile
from linkedin_ads_async.errors import StoreError

__all__ = ["UNITS", "damage", "read_unit", "read_units", "write_unit"]

UNITS = "units"


def write_unit(
    folder: Path,
    name: str,
    unit: str,
    table: pa.Table,
    accounts: Iterable[int],
    *,
    at: At = nothing,
) -> DataFile:
    """Bring a table to the disk, and say what is there now. Raises `StoreError`."""
    sink = pa.BufferOutputStream()
    pq.write_table(table, sink, compression="zstd", row_group_size=max(1, table.num_rows))
    content = sink.getvalue()
    write_file(folder / UNITS / name, content, at)
    counts = pc.value_counts(table["account_id"]).to_pylist()
    rows = dict.fromkeys(accounts, 0) | {each["values"]: each["counts"] for each in counts}
    return DataFile(name, unit, content.size, digest(content), rows)


def damage(folder: Path, file: DataFile) -> str | None:
    """Say what is wrong with a file; None where it is as it was written."""
    return _checked(folder / UNITS / file.name, file)[1]


def read_unit(folder: Path, file: DataFile) -> pa.Table:
    """Read a unit's rows. Raises `StoreError` where the file is not as it was written."""
    path = folder / UNITS / file.name
    content, wrong = _checked(path, file)
    if wrong is not None:
        raise StoreError(
            f"{path} {wrong}: put a copy of it back, or start the pull again with --repair, "
            "which asks for its rows anew"
        )
    return pq.read_table(pa.BufferReader(content))


def read_units(folder: Path, files: Iterable[DataFile], schema: pa.Schema) -> pa.Table:
    tables = [schema.empty_table(), *(read_unit(folder, file) for file in files)]
    return pa.concat_tables(tables).unify_dictionaries()


def _checked(path: Path, file: DataFile) -> tuple[bytes, str | None]:
    try:
        content = path.read_bytes()
    except FileNotFoundError:
        return b"", "is missing"
    except OSError as exc:
        return b"", f"cannot be read ({exc.strerror})"
    if len(content) != file.bytes:
        return b"", f"has {len(content):,} bytes and should have {file.bytes:,}"
    return content, None if digest(content) == file.sha256 else "was altered"
