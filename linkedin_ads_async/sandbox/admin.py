"""What the sandbox says of itself, under `/__sandbox/`: no token, no headers needed."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Any

import attrs
import orjson

from linkedin_ads_async.facts import bundle
from linkedin_ads_async.sandbox.answers import Answer, Refusal, bad_body, classic
from linkedin_ads_async.sandbox.families import look_up, tables
from linkedin_ads_async.sandbox.gate import Call
from linkedin_ads_async.sandbox.state import State

__all__ = ["PREFIX", "answer_admin"]

PREFIX = "/__sandbox/"


def answer_admin(state: State, call: Call) -> Answer:
    """Answer a call of whoever runs the tests."""
    name = call.path.removeprefix(PREFIX)
    page = look_up("pages", name.partition("/")[0])
    if page is not None:
        return _guarded(page, state, call)
    handlers = {verb: found for (page, verb), found in _PAGES.items() if page == name}
    if not handlers:
        pages = ", ".join(sorted({page for page, _ in _PAGES} | set(tables()["pages"])))
        return classic(404, "NOT_FOUND", f"No page {name!r}; there are {pages}").answer
    if call.http not in handlers:
        verbs = ", ".join(sorted(handlers))
        return classic(405, "METHOD_NOT_ALLOWED", f"{name} takes {verbs}").answer
    return _guarded(handlers[call.http], state, call)


def _guarded(page: Callable[[State, Call], Answer], state: State, call: Call) -> Answer:
    try:
        return page(state, call)
    except Refusal as refusal:
        return refusal.answer


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


def _faults(state: State, _: Call) -> Answer:
    planned = [attrs.asdict(fault, filter=_is_told) for fault in state.faults.planned]
    return Answer(document={"faults": planned})


def _is_told(field: attrs.Attribute[Any], _: Any) -> bool:
    return field.init


def _plan_faults(state: State, call: Call) -> Answer:
    state.faults.plan(_document(call))
    return _faults(state, call)


def _forget_faults(state: State, _: Call) -> Answer:
    state.faults.planned.clear()
    return Answer(status=204)


def _limits(state: State, _: Call) -> Answer:
    quota = state.quota
    spent = quota.spent(state.clock.now)
    return Answer(
        document={"values": quota.values, "daily_calls": quota.daily_calls, "values_spent": spent}
    )


def _set_limits(state: State, call: Call) -> Answer:
    """`{"values": 1000000}` in five minutes, `{"daily_calls": 500}` of each resource."""
    asked = _document(call)
    if not isinstance(asked, dict) or not set(asked) <= {"values", "daily_calls"}:
        raise bad_body('The body has to be {"values": 45000000, "daily_calls": null}', status=400)
    for name, value in asked.items():
        if not (_is_amount(value) or (value is None and name == "daily_calls")):
            raise bad_body(f"{name} is a number, 0 or more, not {value!r}", status=400)
        setattr(state.quota, name, value)
    return _limits(state, call)


def _is_amount(value: Any) -> bool:
    return isinstance(value, int) and not isinstance(value, bool) and value >= 0


def _document(call: Call) -> Any:
    try:
        return orjson.loads(call.body)
    except orjson.JSONDecodeError as error:
        raise bad_body(f"The body is no JSON: {error}", status=400) from error


def _openapi(_: State, __: Call) -> Answer:
    return Answer(document=orjson.loads(bundle()))


_PAGES: dict[tuple[str, str], Callable[[State, Call], Answer]] = {
    ("accounts", "GET"): _accounts,
    ("calls", "GET"): _calls,
    ("calls", "DELETE"): _forget_calls,
    ("reset", "POST"): _reset,
    ("clock", "GET"): _clock,
    ("clock", "POST"): _move_clock,
    ("faults", "GET"): _faults,
    ("faults", "POST"): _plan_faults,
    ("faults", "DELETE"): _forget_faults,
    ("limits", "GET"): _limits,
    ("limits", "POST"): _set_limits,
    ("openapi.json", "GET"): _openapi,
}
