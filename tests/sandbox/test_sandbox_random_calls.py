"""Any call gets an answer that is documented, and the same one every time."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Any

import orjson
import pytest
from random_calls import ORIGIN, RandomCalls

from linkedin_ads_async.facts import bundle
from linkedin_ads_async.facts import operations as facts
from linkedin_ads_async.sandbox import Sandbox
from linkedin_ads_async.sandbox.admin import answer_admin
from linkedin_ads_async.sandbox.dispatch import answer_call
from linkedin_ads_async.sandbox.gate import Call
from linkedin_ads_async.sandbox.state import State

CALLS = 3_000
TODAY = date(2026, 11, 25)


def a_state() -> State:
    return Sandbox(seed=1, accounts=5, campaigns=40, today=TODAY).state


@pytest.fixture(scope="module")
def documented() -> dict[str, set[str]]:
    """Statuses by operation; `default` stands for refusals."""
    found = {}
    for item in orjson.loads(bundle())["paths"].values():
        for operation in item.values():
            if isinstance(operation, dict) and "operationId" in operation:
                found[operation["operationId"]] = set(operation["responses"])
    return found


def answers(state: State, seed: int, calls: int) -> Iterator[tuple[str, int, Any]]:
    """What calls of all operations, one after the other, are answered with."""
    random = RandomCalls(state, seed)
    everything = facts.load()
    for at in range(calls):
        if at % 500 == 0:
            random.look_around()
        outcome = answer_call(state, random.call(everything[at % len(everything)]), ORIGIN)
        answer = outcome.answer
        yield str(outcome.operation), answer.status, orjson.dumps(answer.document)


@pytest.mark.parametrize("seed", [1, 2])
def test_every_call_has_a_documented_answer(seed: int, documented: dict[str, set[str]]) -> None:
    wrong, good = [], 0
    for name, status, _ in answers(a_state(), seed, CALLS):
        good += status < 400
        allowed = documented.get(name, set())
        if status >= 500 or (status < 400 and str(status) not in allowed):
            wrong.append((name, status))
    assert [] == wrong
    assert good > CALLS / 4


def test_the_same_calls_have_the_same_answers() -> None:
    assert list(answers(a_state(), 3, 1_200)) == list(answers(a_state(), 3, 1_200))


def test_after_a_reset_everything_is_as_at_first() -> None:
    state = a_state()
    admin(state, "faults", {"faults": [{"path": "/rest/none", "times": None}]})
    admin(state, "limits", {"daily_calls": 100_000, "values": 10})
    first = list(answers(state, 4, 1_200))
    admin(state, "clock", {"advance_s": 86_400 * 90})
    assert 204 == answer_admin(state, a_call("reset")).status
    assert [] == admin(state, "faults")["faults"]
    assert {"values": 45_000_000, "daily_calls": None, "values_spent": 0} == admin(state, "limits")
    assert "2026-11-25" == admin(state, "clock")["today"]
    assert [] == admin(state, "calls")["calls"]
    assert first == list(answers(state, 4, 1_200))


def test_two_sandboxes_share_nothing() -> None:
    untouched = list(answers(a_state(), 5, 600))
    one, other = a_state(), a_state()
    list(answers(one, 6, 1_500))
    assert untouched == list(answers(other, 5, 600))


def a_call(page: str, body: Any = None) -> Call:
    http = "POST" if body is not None or page == "reset" else "GET"
    data = b"" if body is None else orjson.dumps(body)
    return Call(http=http, path=f"/__sandbox/{page}", query="", headers={}, body=data)


def admin(state: State, page: str, body: Any = None) -> Any:
    answer = answer_admin(state, a_call(page, body))
    assert 200 == answer.status
    return answer.document
