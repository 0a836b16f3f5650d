"""Subjects in fresh processes, in turns, and the ratios of their CPU time."""

from __future__ import annotations

import contextlib
import os
import statistics
import subprocess
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

import attrs

ROOT = Path(__file__).parent.parent
PEERS = ROOT / "build" / "bench" / "bin" / "python"
"""`make bench` puts the peers there; nothing of ours needs them."""


@attrs.frozen
class Subject:
    """A module of `subjects` that prints the CPU microseconds of one operation."""

    name: str
    server: bool = attrs.field(default=False, kw_only=True)
    peers: bool = attrs.field(default=False, kw_only=True)
    """Whether it runs with the packages that only benchmarks install."""

    def run(self, port: str) -> float:
        if self.peers and not PEERS.exists():
            raise SystemExit(f"{self.name} needs the peers: run `make bench`, which installs them")
        command = [
            str(PEERS) if self.peers else sys.executable,
            "-m",
            f"benchmarks.subjects.{self.name}",
            *([port] if self.server else []),
        ]
        done = subprocess.run(
            command, cwd=ROOT, env=_environment(), stdout=subprocess.PIPE, text=True, check=True
        )
        return float(done.stdout)


@attrs.frozen
class Case:
    """Ours against a peer: at most `most` times its cost, `cheaper` times cheaper, or `over_ms`
    milliseconds more.

    Without any of them there is no bar.
    """

    title: str
    ours: Subject = attrs.field(kw_only=True)
    peer: Subject = attrs.field(kw_only=True)
    most: float | None = attrs.field(default=None, kw_only=True)
    cheaper: float | None = attrs.field(default=None, kw_only=True)
    over_ms: float | None = attrs.field(default=None, kw_only=True)
    note: str = attrs.field(default="", kw_only=True)
    """Why it comes out as it does, where the figure alone would mislead."""


@attrs.frozen(kw_only=True)
class Outcome:
    """The figures of one case; `ratios` are of single rounds, `ratio` is of the medians."""

    case: Case
    ours_us: float
    peer_us: float
    ratio: float
    ratios: tuple[float, ...]

    @property
    def figure(self) -> str:
        """What the bar is about: a ratio, or milliseconds more."""
        if self.case.over_ms is not None:
            return f"{self._over_ms:.1f} ms"
        return f"{self.ratio:.2f}x"

    @property
    def _over_ms(self) -> float:
        return (self.ours_us - self.peer_us) / 1000

    @property
    def verdict(self) -> str:
        case = self.case
        if case.over_ms is not None:
            return f"at most {case.over_ms:g} ms more: {_said(self._over_ms <= case.over_ms)}"
        if case.most is not None:
            return f"at most {case.most:.2f}x: {_said(self.ratio <= case.most)}"
        if case.cheaper is not None:
            return f"at least {case.cheaper:g}x cheaper: {_said(self.ratio >= case.cheaper)}"
        return "no bar"


def measure(cases: Sequence[Case], *, rounds: int) -> list[Outcome]:
    """Run every subject once a round, one after the other."""
    subjects = list(dict.fromkeys(one for case in cases for one in (case.ours, case.peer)))
    times: dict[Subject, list[float]] = {subject: [] for subject in subjects}
    with _server() as port:
        for _ in range(rounds):
            for subject in subjects:
                times[subject].append(subject.run(port))
    return [_outcome(case, times[case.ours], times[case.peer]) for case in cases]


def _outcome(case: Case, ours: list[float], peer: list[float]) -> Outcome:
    def ratio(our_us: float, peer_us: float) -> float:
        return our_us / peer_us if case.most is not None else peer_us / our_us

    our_us, peer_us = statistics.median(ours), statistics.median(peer)
    return Outcome(
        case=case,
        ours_us=our_us,
        peer_us=peer_us,
        ratio=ratio(our_us, peer_us),
        ratios=tuple(map(ratio, ours, peer)),
    )


def _environment() -> dict[str, str]:
    """Modules are compiled once, as they are where they are installed, whatever is set here."""
    kept = {k: v for k, v in os.environ.items() if k != "PYTHONDONTWRITEBYTECODE"}
    return {**kept, "PYTHONPYCACHEPREFIX": str(ROOT / "build" / "bench" / "bytecode")}


def _said(met: bool) -> str:
    return "met" if met else "NOT MET"


@contextlib.contextmanager
def _server() -> Iterator[str]:
    command = [sys.executable, "-m", "benchmarks.server"]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True) as process:
        try:
            yield process.stdout.readline().strip()
        finally:
            process.terminate()
