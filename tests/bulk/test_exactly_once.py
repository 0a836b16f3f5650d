"""Every row once, whenever and however often the process dies.

The harness is itself under test: two designs that are wrong have to be seen as wrong by it.
"""

from __future__ import annotations

import os
import random
from collections.abc import Iterator
from pathlib import Path

import attrs
import pytest
from crashing import KILLED, NAMES, STEPS, WHOLE, Run, Scene, finish, forks, is_true, truth
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

WORLD = (3, 5, 40)
"""Seed, accounts and campaigns of the sandbox that the fixture `sandbox_env` runs."""

KILLS = 50
DIFFERENT_RUNS = int(os.environ.get("SOAK_RUNS", "60"))

pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def run() -> Iterator[Run]:
    with forks() as forked:
        yield forked


@pytest.fixture
def scene(sandbox_env: dict[str, str], tmp_path: Path) -> Scene:
    return Scene(
        url=sandbox_env["LINKEDIN_ADS_BASE_URL"],
        token=sandbox_env["LINKEDIN_ADS_ACCESS_TOKEN"],
        folder=str(tmp_path / "folder"),
        cap=20,
    )


@pytest.mark.parametrize("step", STEPS)
def test_a_pull_that_dies_twice_at_a_step_ends_with_the_truth(
    run: Run, scene: Scene, step: str
) -> None:
    # A plan is made once in the life of a folder, everything else again and again.
    assert KILLED == run(scene, crash=(step, 1))
    assert (WHOLE if step == "planned" else KILLED) == run(scene, crash=(step, 1))
    assert WHOLE == finish(run, scene)
    assert is_true(scene, truth(*WORLD))


@pytest.mark.parametrize("step", ["renamed", "journalled"])
def test_a_pull_that_goes_on_and_dies_ends_with_the_truth(
    run: Run, scene: Scene, step: str
) -> None:
    assert WHOLE == finish(run, attrs.evolve(scene, end="2026-11-02"))
    onward = attrs.evolve(scene, lookback_days=7)
    for number in (1, 3):
        assert KILLED == run(onward, crash=(step, number))
    assert WHOLE == finish(run, onward)
    assert is_true(scene, truth(*WORLD))


@pytest.mark.parametrize("design", ["journal first", "append"])
def test_a_wrong_design_is_caught(run: Run, scene: Scene, design: str) -> None:
    wrong = attrs.evolve(scene, design=design)
    assert KILLED == run(wrong, crash=("renamed", 2))
    assert KILLED == run(wrong, crash=("renamed", 2))
    assert WHOLE == finish(run, wrong)
    assert not is_true(wrong, truth(*WORLD))


def test_fifty_kills_at_random_moments_end_with_the_truth(run: Run, scene: Scene) -> None:
    dice = random.Random(3)  # noqa: S311 - a seed is the point
    kills = folders = 0
    while kills < KILLS:
        folders += 1
        one = attrs.evolve(scene, folder=f"{scene.folder}{folders}", concurrency=2)
        while (code := run(one, kill_after_s=dice.uniform(0.05, 0.6))) == KILLED:
            kills += 1
            if kills % 10 == 0:
                code = finish(run, one)
                break
        assert WHOLE == code
        assert is_true(one, truth(*WORLD))


@settings(
    max_examples=DIFFERENT_RUNS,
    deadline=None,
    derandomize="SOAK_RUNS" not in os.environ,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(
    concurrency=st.integers(1, 8),
    cap=st.sampled_from([10, 30, 100, 1000]),
    learns=st.booleans(),
    metrics=st.permutations(NAMES),
    faults=st.sampled_from([0.0, 0.1, 0.4]),
    seed=st.integers(0, 10**6),
    crashes=st.lists(st.tuples(st.sampled_from(STEPS), st.integers(1, 4)), max_size=2),
)
def test_the_result_is_the_same_for_any_way_to_pull(
    run: Run,
    scene: Scene,
    tmp_path_factory: pytest.TempPathFactory,
    concurrency: int,
    cap: int,
    learns: bool,
    metrics: list[str],
    faults: float,
    seed: int,
    crashes: list[tuple[str, int]],
) -> None:
    one = attrs.evolve(
        scene,
        folder=str(tmp_path_factory.mktemp("any") / "folder"),
        concurrency=concurrency,
        cap=cap,
        learns=learns,
        metrics=tuple(metrics),
        faults=faults,
        seed=seed,
    )
    for crash in crashes:
        run(one, crash=crash)
    assert WHOLE == finish(run, one)
    assert is_true(one, truth(*WORLD))
