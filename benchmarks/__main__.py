"""Our cost against that of peers: `python -m benchmarks --only transport --rounds 5`."""

from __future__ import annotations

import argparse
from collections.abc import Sequence

from benchmarks.cases import bulk, imports, transport
from benchmarks.measure import Case, Outcome, measure

_GROUPS = ("import", "transport", "bulk", "bulk-memory")


def main() -> None:
    parser = argparse.ArgumentParser(prog="benchmarks", description=__doc__)
    parser.add_argument("--only", choices=_GROUPS, help="one group of cases")
    parser.add_argument("--rounds", type=int, default=5, help="fresh processes of each")
    chosen = parser.parse_args()
    for name in [chosen.only] if chosen.only else _GROUPS:
        print(f"{name}\n")
        _run(name, chosen.rounds)
        print()


def _run(name: str, rounds: int) -> None:
    if name == "import":
        _compare(imports.CASES, rounds)
    elif name == "transport":
        _compare(transport.CASES, rounds)
    elif name == "bulk":
        _compare(bulk.CASES, rounds)
        for bar in bulk.bars(rounds):
            print(bar, flush=True)
    else:
        for bar in bulk.memory_bars():
            print(bar, flush=True)


def _compare(cases: Sequence[Case], rounds: int) -> None:
    print(f"CPU time, user and system; medians of {rounds} interleaved fresh processes\n")
    for outcome in measure(cases, rounds=rounds):
        print(*_lines(outcome), sep="\n", flush=True)


def _lines(outcome: Outcome) -> list[str]:
    case = outcome.case
    spread = f"{min(outcome.ratios):.2f} to {max(outcome.ratios):.2f}"
    lines = [
        f"{case.title:46}{outcome.figure:>9}  {outcome.verdict}",
        f"    {outcome.ours_us:,.2f} us against {outcome.peer_us:,.2f} us; rounds {spread}",
    ]
    return [*lines, f"    {case.note}"] if case.note else lines


if __name__ == "__main__":
    main()
