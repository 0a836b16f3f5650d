"""Pulls: their calls by the log of the local LinkedIn, their speed by canned answers."""

from __future__ import annotations

import json
import os
import statistics
from collections.abc import Iterator
from typing import Any

from benchmarks.bars import Bar, measured, served
from benchmarks.measure import Case, Subject
from benchmarks.workloads import WORKLOADS

CASES = (
    Case(
        "decode of 15,000 rows / orjson + from_pylist",
        ours=Subject("our_decode"),
        peer=Subject("pylist_decode"),
        cheaper=2.5,
        note="ours has days, exact decimals and checked accounts; the peer's are structs and text",
    ),
)

_CAMPAIGNS = 1_300
"""Ten days of them are 13,000 rows, as a pull asks for."""

_DAYS = 730


def bars(rounds: int) -> Iterator[Bar]:
    """Measure one after the other, since two at a time would share the cores."""
    yield Bar(
        title="load of the machine beforehand, per core",
        value=os.getloadavg()[0] / (os.cpu_count() or 1),
        detail="above 0.5, others take the time of figures in rows/s, ms and durations",
    )
    yield from _counts()
    yield _window()
    yield from _throughput(rounds)
    yield _duration()
    yield from _small_calls()


def memory_bars() -> Iterator[Bar]:
    """Ten million rows, 16 units at a time."""
    with served("replay", _CAMPAIGNS, _DAYS, 11) as port:
        found = measured("our_parquet", port, _DAYS, 16, "analytics")
    memory = found["memory_mb"]
    third = len(memory) // 3
    middle, last = memory[third : 2 * third], memory[2 * third :]
    speed = f"{found['rows']:,} rows in {found['seconds']:.0f} s"
    yield Bar(title="peak memory, MB", value=found["peak_mb"], most=350, detail=speed)
    yield Bar(
        title="memory of the last third / of the middle one",
        value=statistics.median(last) / statistics.median(middle),
        most=1.05,
    )


def _counts() -> Iterator[Bar]:
    for name in ("small", "medium", "skewed"):
        shape = WORKLOADS[name]
        with served("local_linkedin", name) as line:
            facts = json.loads(line)
            found = measured("our_counts", name, facts["address"], facts["token"])
        accounts, campaigns = len(shape.sizes), sum(shape.sizes)
        bound = found["rows"] / 15_000 * shape.chunks
        calls, look_ups = {
            "small": (2.0, 2),
            "medium": (112.0, accounts),
            "skewed": (1.2 * bound, accounts + campaigns // 1_000),
        }[name]
        yield Bar(
            title=f"{name}: calls",
            value=found["calls"],
            most=calls,
            detail=f"{found['rows']:,} rows; {found['cut']} answers were cut",
        )
        yield Bar(title=f"{name}: look-ups", value=found["look_ups"], most=look_ups)
        paid = found["values"] / (found["rows"] * shape.row_cost)
        yield Bar(title=f"{name}: metric values / rows x (metrics + 2)", value=paid, most=1.05)


def _window() -> Bar:
    found = measured("our_window")
    detail = f"most in any five minutes, of 45 million: {found['fullest']:.4f}, at most 1"
    return Bar(
        title="use of the five minutes, in virtual time",
        value=found["use"] if found["fullest"] <= 1 else 0.0,
        least=0.98,
        detail=detail,
    )


def _throughput(rounds: int) -> Iterator[Bar]:
    with served("replay", _CAMPAIGNS, _DAYS, 1) as port:
        pairs = [
            (
                measured("our_parquet", port, _DAYS, 8),
                measured("official_parquet", port, _DAYS, peers=True),
            )
            for _ in range(rounds)
        ]
    ours, theirs = (_rate([pair[at] for pair in pairs]) for at in (0, 1))
    each = [_rate([our]) / _rate([their]) for our, their in pairs]
    cores = statistics.median(our["cpu"] / our["seconds"] for our, _ in pairs)
    yield Bar(
        title="rows/s to Parquet / official client, 8 threads",
        value=ours / theirs,
        least=6,
        detail=f"{ours:,.0f} against {theirs:,.0f} rows/s; rounds {min(each):.1f} to "
        f"{max(each):.1f}; ours got {cores:.2f} cores, of two that it can use",
    )
    yield Bar(
        title="rows per CPU second / official client",
        value=statistics.median(their["cpu"] / our["cpu"] for our, their in pairs),
    )


def _rate(found: list[dict[str, Any]]) -> float:
    return statistics.median(each["rows"] / each["seconds"] for each in found)


def _duration() -> Bar:
    with served("replay", _CAMPAIGNS, _DAYS, 6, "latency") as port:
        found = measured("our_parquet", port, _DAYS, 8, "analytics")
    bound = (found["calls"] * 0.3 + found["rows"] * 50e-6) / 8
    return Bar(
        title="duration / latency bound, 8 calls at a time",
        value=found["seconds"] / bound,
        most=1.15,
        detail=f"{found['seconds']:.1f} s for {found['calls']} calls, {found['rows']:,} rows",
    )


def _small_calls() -> Iterator[Bar]:
    with served("replay", _CAMPAIGNS, _DAYS, 1) as port, served("server") as small:
        found = measured("our_small_calls", port, small, _DAYS)
    yield Bar(
        title="p99 of small calls during a pull, ms",
        value=found["busy_ms"],
        most=20,
        detail=f"{found['idle_ms']:.1f} ms without; {found['times']} calls during",
    )
