"""Our cost against that of peers: `python -m benchmarks --only transport --rounds 5`."""

from __future__ import annotations

import argparse

from benchmarks.cases import transport
from benchmarks.measure import Outcome, measure

_GROUPS = {"transport": transport.CASES}


def main() -> None:
    parser = argparse.ArgumentParser(prog="benchmarks", description=__doc__)
    parser.add_argument("--only", choices=sorted(_GROUPS), help="one group of cases")
    parser.add_argument("--rounds", type=int, default=5, help="fresh processes of each")
    chosen = parser.parse_args()
    print(f"CPU time, user and system; medians of {chosen.rounds} interleaved fresh processes\n")
    for name in [chosen.only] if chosen.only else sorted(_GROUPS):
        for outcome in measure(_GROUPS[name], rounds=chosen.rounds):
            print(*_lines(outcome), sep="\n")


def _lines(outcome: Outcome) -> list[str]:
    case = outcome.case
    spread = f"{min(outcome.ratios):.2f} to {max(outcome.ratios):.2f}"
    lines = [
        f"{case.title:46}{outcome.ratio:6.2f}x  {outcome.verdict}",
        f"    {outcome.ours_us:,.2f} us against {outcome.peer_us:,.2f} us; rounds {spread}",
    ]
    return [*lines, f"    {case.note}"] if case.note else lines


if __name__ == "__main__":
    main()
