"""The data once more, as one Parquet file per month: few files for many units.

    months/current -> 3
    months/3/version.json
    months/3/month=2026-01/part.parquet

A version is written whole, then `current` is pointed to it in one step. It says of which state of
the units it was made; the units stay the truth.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Sequence
from datetime import date
from pathlib import Path

from linkedin_ads_async.bulk.arrow import pa, pc
from linkedin_ads_async.bulk.durable import (
    TEMPORARY,
    At,
    nothing,
    remove,
    sync_folder,
    write_file,
)
from linkedin_ads_async.bulk.journal import DataFile
from linkedin_ads_async.bulk.parquet import ParquetSink
from linkedin_ads_async.bulk.unit_files import read_unit
from linkedin_ads_async.errors import StoreError, UsageError

__all__ = ["MONTHS", "current_files", "fresh", "state_of", "sweep", "write_months"]

MONTHS = "months"
_CURRENT = "current"
_VERSION = "version.json"


def state_of(files: Iterable[DataFile]) -> str:
    """Return what tells one state of the units from another: the hash of their files' hashes."""
    text = "\n".join(sorted(f"{file.name} {file.sha256}" for file in files))
    return hashlib.sha256(text.encode()).hexdigest()


def fresh(folder: Path, files: Sequence[DataFile]) -> bool:
    """Whether the months hold what the units hold now."""
    try:
        version = json.loads((folder / MONTHS / _CURRENT / _VERSION).read_bytes())
    except (FileNotFoundError, NotADirectoryError):
        return False
    return bool(version["state"] == state_of(files))


def current_files(folder: Path) -> list[Path]:
    """Return the files of the version that `current` points to, by month."""
    return sorted((folder / MONTHS / _CURRENT).resolve().glob("month=*/part.parquet"))


def write_months(
    folder: Path, files: Sequence[DataFile], schema: pa.Schema, *, at: At = nothing
) -> list[Path]:
    """Write a new version from the units, point to it, and remove the one before."""
    number = 1 + max((int(path.name) for path in _versions(folder)), default=0)
    version = folder / MONTHS / str(number)
    try:
        version.mkdir(parents=True)
        for month, some in sorted(_by_month(folder, files).items()):
            _write_month(version / f"month={month}", month, some, folder, schema)
            at("month written")
        write_file(version / _VERSION, json.dumps({"state": state_of(files)}).encode(), at)
        sync_folder(version)
        at("version written")
        _point_to(version)
        at("pointed")
        sweep(folder)
    except (OSError, UsageError) as exc:
        raise StoreError(f"{version} cannot be written: {exc}") from exc
    return current_files(folder)


def sweep(folder: Path) -> None:
    """Remove every version but the current one."""
    current = (folder / MONTHS / _CURRENT).resolve()
    for path in _versions(folder):
        if path != current:
            remove(path)
    remove(folder / MONTHS / (_CURRENT + TEMPORARY))


def _versions(folder: Path) -> list[Path]:
    root = (folder / MONTHS).resolve()
    return [path for path in root.glob("*") if path.name.isdigit()]


def _by_month(folder: Path, files: Iterable[DataFile]) -> dict[str, list[DataFile]]:
    found: dict[str, list[DataFile]] = {}
    for file in files:
        days = pc.unique(read_unit(folder, file)["date_start"]).to_pylist()
        for month in {_month(day) for day in days}:
            found.setdefault(month, []).append(file)
    return found


def _write_month(
    part: Path, month: str, files: Iterable[DataFile], folder: Path, schema: pa.Schema
) -> None:
    """Write one month unit by unit, so that memory holds one of them at a time."""
    part.mkdir()
    sink = ParquetSink(part / "part.parquet", schema)
    try:
        for file in files:
            table = read_unit(folder, file)
            inside = pc.equal(pc.strftime(table["date_start"], format="%Y-%m"), month)
            sink.write(table.filter(inside))
        sink.finish()
    except BaseException:
        sink.discard()
        raise
    sync_folder(part)


def _month(day: date) -> str:
    return f"{day:%Y-%m}"


def _point_to(version: Path) -> None:
    current = version.parent / _CURRENT
    partial = version.parent / (_CURRENT + TEMPORARY)
    remove(partial)
    partial.symlink_to(version.name)
    partial.replace(current)
    sync_folder(version.parent)
