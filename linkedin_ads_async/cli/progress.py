"""Progress of a pull: a live bar on a terminal, plain lines elsewhere."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from rich.console import Console
from rich.progress import BarColumn, TaskProgressColumn, TextColumn, TimeRemainingColumn
from rich.progress import Progress as Bar

from linkedin_ads_async.bulk import Progress

__all__ = ["shown"]

_LINE_EVERY_S = 2.0


@contextmanager
def shown() -> Iterator[Callable[[Progress], None]]:
    """Give a callback for a pull's progress; it writes to stderr, so that stdout stays data."""
    console = Console(stderr=True)
    if not console.is_terminal:
        yield _Lines()
        return
    columns = (
        TextColumn("{task.description}"),
        BarColumn(),
        TaskProgressColumn(),
        TimeRemainingColumn(),
    )
    with Bar(*columns, console=console) as bar:
        task = bar.add_task("starting", total=None)

        def show(progress: Progress) -> None:
            done, total = progress.units_done, progress.units_total
            bar.update(task, description=_figures(progress), completed=done, total=total)

        yield show


class _Lines:
    """One line every two seconds and one for the end."""

    def __init__(self) -> None:
        self._next = 0.0

    def __call__(self, progress: Progress) -> None:
        now = time.monotonic()
        if now < self._next and progress.units_done < progress.units_total:
            return
        self._next = now + _LINE_EVERY_S
        units = f"{progress.units_done}/{progress.units_total} units"
        print(f"{units}, {_figures(progress)}", file=sys.stderr, flush=True)  # noqa: T201


def _figures(progress: Progress) -> str:
    return (
        f"{progress.rows:,} rows, {progress.calls:,} calls, "
        f"{progress.metric_values:,} metric values, {_left(progress)}"
    )


def _left(progress: Progress) -> str:
    if not progress.units_done or progress.units_done >= progress.units_total:
        return f"{progress.elapsed_s:.0f} s"
    left = progress.elapsed_s * (progress.units_total / progress.units_done - 1)
    return f"{left:.0f} s left"
