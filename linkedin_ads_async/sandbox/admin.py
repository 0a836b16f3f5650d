"""What the sandbox says of itself, under `/__sandbox/`: no token, no headers needed."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Any

import attrs
import orjson

from linkedin_ads_async.facts import bundle
from linkedin_ads_async.sandbox.answers import Answer, Refusal, bad_body, classic
from linkedin_ads_async.sandbox.dispatch import true_answer
from linkedin_ads_async.sandbox.gate import Call
from linkedin_ads_async.sandbox.state import State

__all__ = ["PREFIX", "answer_admin"]

PREFIX = "/__sandbox/"


def answer_admin(state: State, call: Call) -> Answer:
    """Answer a call of whoever runs the tests."""
    name = call.path.removeprefix(PREFIX)
    handlers = {verb: found for (page, verb), found in _PAGES.items() if page == name}
    if not handlers:
        pages = ", ".join(sorted({page for page, _ in _PAGES}))
        return classic(404, "NOT_FOUND", f"No page {name!r}; there are {pages}").answer
    if call.http not in handlers:
        verbs = ", ".join(sorted(handlers))
        return classic(405, "METHOD_NOT_ALLOWED", f"{name} takes {verbs}").answer
    try:
        return handlers[call.http](state, call)
    except Refusal as refusal:
        return refusal.answer


def _truth(state: State, call: Call) -> Answer:
    return true_answer(state, call)


def _truth_of_form(state: State, call: Call) -> Answer:
    """The query as a form body, where it is too long for a URL."""
    try:
        query = call.body.decode("ascii")
    except UnicodeDecodeError as error:
        raise bad_body(f"The query in the body is no ASCII text: {error}", status=400) from error
    return true_answer(state, attrs.evolve(call, query=query))


def _calls(state: State, _: Call) -> Answer:
    return Answer(document={"calls": list(state.calls)})


def _forget_calls(state: State, _: Call) -> Answer:
    state.calls.clear()
    return Answer(status=204)


def _reset(state: State, _: Call) -> Answer:
    state.reset()
    return Answer(status=204)


def _clock(state: State, _: Call) -> Answer:
    clock = state.clock
    return Answer(document={"now": clock.now.isoformat(), "today": clock.today.isoformat()})


def _move_clock(state: State, call: Call) -> Answer:
    """`{"now": "2027-01-15T08:00:00Z"}` sets it, `{"advance_s": 3600}` moves it on."""
    try:
        asked = orjson.loads(call.body)
        state.clock.set(_moment(asked, state.clock.now))
    except (ValueError, TypeError, KeyError, OverflowError) as error:
        text = 'The body has to be {"now": "2027-01-15T08:00:00Z"} or {"advance_s": 3600}'
        raise bad_body(f"{text}: {error}", status=400) from error
    return _clock(state, call)


def _moment(asked: Any, now: datetime) -> datetime:
    if "advance_s" in asked:
        return now + timedelta(seconds=asked["advance_s"])
    when = datetime.fromisoformat(asked["now"])
    return when if when.tzinfo else when.replace(tzinfo=UTC)


def _accounts(state: State, _: Call) -> Answer:
    """Every account of the world, those that the token cannot see as well."""
    accounts = [{"id": a.id, "forbidden": a.forbidden} for a in state.world.accounts]
    return Answer(document={"accounts": accounts})


def _openapi(_: State, __: Call) -> Answer:
    return Answer(document=orjson.loads(bundle()))


_PAGES: dict[tuple[str, str], Callable[[State, Call], Answer]] = {
    ("truth", "GET"): _truth,
    ("truth", "POST"): _truth_of_form,
    ("accounts", "GET"): _accounts,
    ("calls", "GET"): _calls,
    ("calls", "DELETE"): _forget_calls,
    ("reset", "POST"): _reset,
    ("clock", "GET"): _clock,
    ("clock", "POST"): _move_clock,
    ("openapi.json", "GET"): _openapi,
}
