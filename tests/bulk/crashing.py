"""Pulls into a folder in processes that die, and what is true of the sandbox, row for row.

A process is forked from one that has imported everything, so that fifty of them take seconds. The
truth is counted by the sandbox's own counter, one campaign and one day at a time.
"""

from __future__ import annotations

import asyncio
import json
import math
import os
import random
import resource
import signal
import subprocess
import sys
import threading
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date, timedelta
from decimal import Decimal
from functools import cache, partial
from pathlib import Path
from typing import Any

import attrs
import pyarrow as pa
import pyarrow.parquet as pq

from linkedin_ads_async.bulk import AnalyticsPull, open_folder
from linkedin_ads_async.bulk.durable import At, nothing
from linkedin_ads_async.bulk.filling import fill
from linkedin_ads_async.bulk.job import Job
from linkedin_ads_async.bulk.plan import Plan, make_plan
from linkedin_ads_async.bulk.record import Delivered
from linkedin_ads_async.bulk.store import Store
from linkedin_ads_async.bulk.unit_files import UNITS
from linkedin_ads_async.client import LinkedInAds
from linkedin_ads_async.errors import (
    DecodeError,
    IncompleteAnalytics,
    LinkedInAdsError,
    QuotaExhausted,
    RateLimited,
    ServerError,
)
from linkedin_ads_async.facts.metrics import METRICS
from linkedin_ads_async.operation import RawResponse, Request
from linkedin_ads_async.sandbox import World
from linkedin_ads_async.sandbox.families.reporting.questions import Question
from linkedin_ads_async.sandbox.families.reporting.truth import count_truth
from linkedin_ads_async.sandbox.figures import Figures
from linkedin_ads_async.transport import HttpTransport, Limits, StaticToken

TODAY = date(2026, 11, 25)
START, END = date(2026, 10, 20), date(2026, 11, 12)
NAMES = ("impressions", "clicks", "costInUsd")

STEPS = (
    "planned",
    "started",
    "written",
    "synced",
    "renamed",
    "folder synced",
    "before journal",
    "journalled",
    "removed",
    "ended",
)
"""What happens in the life of a unit, and of the run around it."""

KILLED, WHOLE, MISSING, BROKEN = -signal.SIGKILL, 0, 10, 20

Row = tuple[Any, ...]
Run = Callable[..., int]

_LONGEST_S = 60


class JournalFirst(Store):
    """Wrong: the journal says that a unit is done before its rows are on the disk."""

    def commit(self, whole: Delivered) -> None:
        key = self.journal.id_of(whole.unit)
        with self.journal.transaction():
            self.journal.set_state([key], "done")
        super().commit(whole)


class Append(Store):
    """Wrong: a unit that is asked again gets another file beside the one it had."""

    def _write(self, kept: Any, table: pa.Table) -> Any:
        fresh = attrs.evolve(kept, id=f"{kept.id}-{os.urandom(3).hex()}")
        return attrs.evolve(super()._write(fresh, table), unit=kept.id)

    def _sweep(self) -> None:
        pass


DESIGNS: dict[str, type[Store]] = {"ours": Store, "journal first": JournalFirst, "append": Append}


@attrs.frozen(kw_only=True)
class Scene:
    """One way to pull the same rows."""

    url: str
    token: str
    folder: str
    design: str = "ours"
    cap: int = 60
    """Rows to expect of one unit: few, for many units."""
    concurrency: int = 4
    learns: bool = False
    metrics: tuple[str, ...] = NAMES
    faults: float = 0.0
    """Share of the calls that fail."""
    seed: int = 0
    end: str = END.isoformat()
    lookback_days: int | None = None
    file_limit_bytes: int | None = None
    """Where every file ends, as on a disk that is full."""


class SmallJob(Job):
    """A job whose windows are small."""

    cap = 60
    regroups = False

    async def plan(self, question: Any, accounts: Any) -> Plan:
        campaigns = await self.listing.campaigns_of(account.id for account in accounts)
        return make_plan(
            question,
            accounts,
            campaigns,
            forbidden=self.unseen(account.id for account in accounts),
            look_ups=self.listing.calls,
            cap=self.cap,
        )

    def start(self, plan: Plan, *, record: Any = None, learns: bool = True) -> Any:
        return super().start(plan, record=record, learns=learns and self.regroups)


class Faulty:
    """A transport some of whose calls fail, by seed, in the ways that end a call."""

    def __init__(self, inner: HttpTransport, share: float, seed: int) -> None:
        self._inner = inner
        self._share = share
        self._dice = random.Random(seed)  # noqa: S311 - a seed is the point

    async def send(self, request: Request) -> RawResponse:
        answer = await self._inner.send(request)
        if request.resource == "adAnalytics" and self._dice.random() < self._share:
            failure = self._dice.choice(FAILURES)()
            raise failure
        return answer

    async def close(self) -> None:
        await self._inner.close()


FAILURES: list[Callable[[], LinkedInAdsError]] = [
    lambda: ServerError("HTTP 500", status=500),
    lambda: RateLimited("HTTP 429", status=429),
    lambda: DecodeError("the body ends in the middle"),
    lambda: QuotaExhausted("the day's calls are spent", status=429),
]


async def pull(scene: Scene, at: At = nothing) -> None:
    """Pull once, as far as it goes."""
    token = StaticToken(scene.token)
    wire = HttpTransport(token, base_url=scene.url, limits=Limits.unlimited())
    async with LinkedInAds(transport=Faulty(wire, scene.faults, scene.seed)) as ads:
        asked = AnalyticsPull(
            ads,
            start=START,
            end=scene.end,
            metrics=list(scene.metrics),
            today=TODAY,
            calls_per_s=math.inf,
            concurrency=scene.concurrency,
        )
        plain = asked._job
        job = SmallJob(**{each.name: getattr(plain, each.name) for each in attrs.fields(Job)})
        job.cap, job.regroups = scene.cap, scene.learns
        store = partial(DESIGNS[scene.design], Path(scene.folder), at=at)
        await fill(job, store, lookback_days=scene.lookback_days, on_report=lambda _: None)


def pull_and_die(scene: Scene, crash: tuple[str, int] | None, kill_after_s: float | None) -> int:
    """Pull, and die at the given pass of a step, or after a time; return the exit code."""
    passes: Counter[str] = Counter()

    def at(step: str) -> None:
        passes[step] += 1
        if (step, passes[step]) == crash:
            os.kill(os.getpid(), signal.SIGKILL)

    signal.alarm(_LONGEST_S)
    if scene.file_limit_bytes is not None:
        resource.setrlimit(resource.RLIMIT_FSIZE, (scene.file_limit_bytes,) * 2)
    if kill_after_s is not None:
        threading.Timer(kill_after_s, os.kill, (os.getpid(), signal.SIGKILL)).start()
    try:
        asyncio.run(pull(scene, at))
    except (IncompleteAnalytics, QuotaExhausted):
        return MISSING
    except LinkedInAdsError as error:
        print(f"{type(error).__name__}: {error}", file=sys.stderr)
        return BROKEN
    return WHOLE


def serve() -> None:
    """Fork a process for each line that comes, and print how it ended."""
    for line in sys.stdin:
        asked = json.loads(line)
        values = asked["scene"]
        scene = Scene(**{**values, "metrics": tuple(values["metrics"])})
        crash = None if asked["crash"] is None else (asked["crash"][0], asked["crash"][1])
        if (pid := os.fork()) == 0:
            os._exit(pull_and_die(scene, crash, asked["kill_after_s"]))
        print(os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]), flush=True)


@contextmanager
def forks() -> Iterator[Run]:
    """Give a function that pulls in a process of its own and returns the exit code."""
    with subprocess.Popen(
        [sys.executable, __file__], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as server:

        def run(
            scene: Scene, crash: tuple[str, int] | None = None, kill_after_s: float | None = None
        ) -> int:
            assert server.stdin is not None
            assert server.stdout is not None
            asked = {"scene": attrs.asdict(scene), "crash": crash, "kill_after_s": kill_after_s}
            print(json.dumps(asked), file=server.stdin, flush=True)
            return int(server.stdout.readline())

        yield run
        assert server.stdin is not None
        server.stdin.close()


def finish(run: Run, scene: Scene, runs: int = 40) -> int:
    """Pull again until nothing is missing."""
    code = MISSING
    for number in range(runs):
        code = run(attrs.evolve(scene, seed=scene.seed + number))
        if code != MISSING:
            break
    return code


def rows_of(table: pa.Table) -> list[Row]:
    return sorted(
        (row["date_start"], row["campaign_id"], *(row[METRICS[name].column] for name in NAMES))
        for row in table.to_pylist()
    )


def is_true(scene: Scene, expected: list[Row]) -> bool:
    """Whether the folder's readers, and whoever reads its files by their names, get the truth."""
    folder = Path(scene.folder)
    return (
        expected == rows_of(open_folder(folder).to_arrow())
        and expected == rows_of(pq.read_table(folder / UNITS))
        and open_folder(folder).status().complete
    )


@cache
def truth(seed: int, accounts: int, campaigns: int, end: date = END) -> list[Row]:
    """Every row that there is, counted by the sandbox one at a time."""
    world = World(seed, accounts, campaigns, today=TODAY)
    figures = Figures(seed)
    found = []
    for campaign in world.campaigns:
        for ahead in range((end - START).days + 1):
            day = START + timedelta(days=ahead)
            question = Question(
                pivots=("ACCOUNT", "CAMPAIGN"),
                start=day,
                end=day,
                granularity="DAILY",
                names=NAMES,
                facets={"campaigns": frozenset({campaign.urn})},
            )
            counted = count_truth(world, figures, question)
            if counted["rows"]:
                sums = (_exact(name, counted["sums"][name]) for name in NAMES)
                found.append((day, campaign.id, *sums))
    return sorted(found)


def _exact(name: str, value: Any) -> Any:
    return Decimal(str(value)) if METRICS[name].type == "decimal" else int(value)


if __name__ == "__main__":
    serve()
