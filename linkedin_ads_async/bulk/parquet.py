"""Writes a pull to one Parquet file."""

from __future__ import annotations

import os
from contextlib import suppress
from pathlib import Path

from linkedin_ads_async.bulk.arrow import pa, pq
from linkedin_ads_async.bulk.sinks import partial_path
from linkedin_ads_async.errors import StoreError, UsageError

__all__ = ["ParquetSink"]

_GROUP_BYTES = 32_000_000
"""A row group is written when so much is buffered: large enough to compress, small in memory."""


class ParquetSink:
    """A Parquet file, zstd, that appears under its name when it is whole."""

    def __init__(self, path: Path, schema: pa.Schema) -> None:
        self._path = path
        self._schema = schema
        self._partial = partial_path(path)
        self._buffer: list[pa.Table] = []
        try:
            self._file = self._partial.open("xb")
        except OSError as exc:
            raise UsageError(f"{path} cannot be written: {exc.strerror}") from exc
        self._writer = pq.ParquetWriter(self._file, schema, compression="zstd")

    def write(self, table: pa.Table) -> None:
        self._buffer.append(table)
        if sum(each.nbytes for each in self._buffer) >= _GROUP_BYTES:
            self._flush()

    def finish(self) -> None:
        self._flush()
        try:
            self._writer.close()
            self._file.flush()
            os.fsync(self._file.fileno())
            self._file.close()
            self._partial.replace(self._path)
        except OSError as exc:
            raise StoreError(f"{self._path} cannot be finished: {exc}") from exc

    def discard(self) -> None:
        # The writer writes its footer when it closes; on a full disk, or after it failed, in vain.
        with suppress(OSError, ValueError, pa.ArrowException):
            self._writer.close()
        with suppress(OSError):
            self._file.close()
        self._partial.unlink(missing_ok=True)

    def _flush(self) -> None:
        if not self._buffer:
            return
        table = pa.concat_tables(self._buffer).unify_dictionaries()
        self._buffer.clear()
        try:
            self._writer.write_table(table, row_group_size=max(1, table.num_rows))
        except OSError as exc:
            raise StoreError(f"{self._path} cannot be written: {exc}") from exc
