"""From a call to its answer: the gate, the operation, its arguments, its handler."""

from __future__ import annotations

from functools import cache
from typing import Any

import attrs

from linkedin_ads_async.facts import operations as facts
from linkedin_ads_async.operation import Operation
from linkedin_ads_async.sandbox.answers import Answer, Refusal
from linkedin_ads_async.sandbox.arguments import is_newer, read_arguments, read_params
from linkedin_ads_async.sandbox.context import Context
from linkedin_ads_async.sandbox.families import look_up
from linkedin_ads_async.sandbox.family import Handler
from linkedin_ads_async.sandbox.gate import Call, check_scopes, check_sizes, enter, opened
from linkedin_ads_async.sandbox.reads import batch_get, find, get, get_all
from linkedin_ads_async.sandbox.router import find_operation
from linkedin_ads_async.sandbox.state import State
from linkedin_ads_async.sandbox.writes import (
    batch_create,
    batch_delete,
    batch_replace,
    batch_update,
    create,
    delete,
    replace,
    update,
)

__all__ = ["Outcome", "answer_call"]

_HANDLERS: dict[str, Handler] = {
    "GET": get,
    "GET_ALL": get_all,
    "BATCH_GET": batch_get,
    "FINDER": find,
    "CREATE": create,
    "BATCH_CREATE": batch_create,
    "UPDATE": replace,
    "PARTIAL_UPDATE": update,
    "BATCH_UPDATE": batch_replace,
    "BATCH_PARTIAL_UPDATE": batch_update,
    "DELETE": delete,
    "BATCH_DELETE": batch_delete,
}


@attrs.define
class Outcome:
    """An answer, and what became known of the call on the way."""

    call: Call
    answer: Answer
    operation: str | None = None
    query: Any = None
    """Decoded parameters; the raw text where it could not be read."""


def answer_call(state: State, call: Call, origin: str) -> Outcome:
    """Answer as LinkedIn would; a refusal is an answer too."""
    outcome = Outcome(call, Answer(), query=call.query)
    try:
        outcome.answer = _answer(state, outcome, origin)
    except Refusal as refusal:
        outcome.answer = refusal.answer
    return outcome


def _answer(state: State, outcome: Outcome, origin: str) -> Answer:
    sent = outcome.call
    check_sizes(origin, sent.path, sent.query)
    call = outcome.call = opened(sent)
    outcome.query = call.query
    version = enter(call, state.token, state.clock.now)
    params = outcome.query = read_params(call.query)
    below = _operations().get("/".join(call.path.split("/", 3)[:3]), ())
    known = [one for one in below if not is_newer(one.since, version)]
    operation, keys = find_operation(known, call, params)
    outcome.operation = operation.name
    check_scopes(operation, state.token.scopes, version)
    state.quota.enter(operation.resource, state.clock.now)
    context = Context(
        state=state,
        operation=operation,
        call=call,
        version=version,
        keys=tuple(keys),
        arguments=read_arguments(operation, keys, params, version),
        origin=origin,
    )
    answer = _handler(operation)(context)
    state.quota.spend(answer.metric_values, state.clock.now)
    return answer


def _handler(operation: Operation) -> Handler:
    """What a family has for the operation, or else what is usual for its method."""
    found: Handler | None = look_up("handlers", operation.name)
    return found or _HANDLERS[operation.restli]


@cache
def _operations() -> dict[str, list[Operation]]:
    """All operations by the beginning of their paths, `/rest/adAccounts`."""
    found: dict[str, list[Operation]] = {}
    for one in facts.load():
        found.setdefault(one.root + "/".join(one.path.split("/", 2)[:2]), []).append(one)
    return found
