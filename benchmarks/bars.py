"""Figures of pulls against their bars, and the processes that they are measured in."""

from __future__ import annotations

import contextlib
import json
import os
import subprocess
import sys
from collections.abc import Iterator
from typing import Any

import attrs

from benchmarks.measure import PEERS, ROOT


@attrs.frozen(kw_only=True)
class Bar:
    """One figure: at most `most`, or at least `least`; without either there is no bar."""

    title: str
    value: float
    most: float | None = None
    least: float | None = None
    detail: str = ""

    def __str__(self) -> str:
        lines = [f"{self.title:50}{self.value:>14,.2f}  {self._verdict()}"]
        return "\n".join([*lines, *([f"    {self.detail}"] if self.detail else [])])

    def _verdict(self) -> str:
        if self.most is not None:
            return f"at most {self.most:,.2f}: {'met' if self.value <= self.most else 'NOT MET'}"
        if self.least is not None:
            return f"at least {self.least:,.2f}: {'met' if self.value >= self.least else 'NOT MET'}"
        return "no bar"


@contextlib.contextmanager
def served(module: str, *arguments: object) -> Iterator[str]:
    """Run a server in a process of its own; yields the line that it prints."""
    command = [sys.executable, "-m", f"benchmarks.{module}", *map(str, arguments)]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True) as process:
        try:
            line = process.stdout.readline().strip() if process.stdout else ""
            if not line:
                raise SystemExit(f"{module} did not start")
            yield line
        finally:
            process.terminate()


def measured(module: str, *arguments: object, peers: bool = False) -> dict[str, Any]:
    """Run a subject in a fresh process; `peers` lends it the packages that only peers need."""
    command = [sys.executable, "-m", f"benchmarks.subjects.{module}", *map(str, arguments)]
    environment = dict(os.environ)
    if peers:
        found = list(PEERS.parent.parent.glob("lib/*/site-packages"))
        if not found:
            raise SystemExit(f"{module} needs the peers: run `make bench`, which installs them")
        environment["PYTHONPATH"] = str(found[0])
    done = subprocess.run(
        command, cwd=ROOT, env=environment, stdout=subprocess.PIPE, text=True, check=True
    )
    figures: dict[str, Any] = json.loads(done.stdout)
    return figures
