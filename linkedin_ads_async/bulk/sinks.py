"""What the files that a pull writes have in common: nothing half-written under the final name."""

from __future__ import annotations

import os
import secrets
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from linkedin_ads_async.errors import UsageError

if TYPE_CHECKING:
    from linkedin_ads_async.bulk.arrow import pa

__all__ = ["Sink", "Sinks", "partial_path"]


class Sink(Protocol):
    """Takes the tables of a pull, in one thread; ends with `finish` or with `discard`."""

    def write(self, table: pa.Table) -> None: ...

    def finish(self) -> None:
        """Make the file whole and put it under its final name."""

    def discard(self) -> None:
        """Leave everything as it was before."""


class Sinks:
    """Several sinks as one."""

    def __init__(self) -> None:
        self._sinks: list[Sink] = []

    def add(self, sink: Sink) -> None:
        self._sinks.append(sink)

    def __bool__(self) -> bool:
        return bool(self._sinks)

    def write(self, table: pa.Table) -> None:
        for sink in self._sinks:
            sink.write(table)

    def finish(self) -> None:
        for sink in self._sinks:
            sink.finish()

    def discard(self) -> None:
        for sink in self._sinks:
            sink.discard()


def partial_path(path: Path) -> Path:
    """Choose the temporary name beside `path`. Raises `UsageError` where none can be written."""
    if path.is_dir():
        raise UsageError(f"{path} is a directory: name a file in it")
    if not path.parent.is_dir():
        raise UsageError(f"{path} cannot be written: there is no directory {path.parent}")
    if not os.access(path.parent, os.W_OK | os.X_OK):
        raise UsageError(f"{path} cannot be written: no permission in {path.parent}")
    return path.with_name(f".{path.name}.{secrets.token_hex(4)}.part")
