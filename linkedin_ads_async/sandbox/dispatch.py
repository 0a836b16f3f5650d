"""From a call to its answer: the gate, the operation, its arguments, its handler."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import cache
from typing import Any

import attrs

from linkedin_ads_async.errors import UsageError
from linkedin_ads_async.facts import operations as facts
from linkedin_ads_async.operation import Operation
from linkedin_ads_async.restli import decode_params
from linkedin_ads_async.sandbox.analytics import analytics, ask, read_names
from linkedin_ads_async.sandbox.answers import Answer, Refusal, bad_parameter, classic
from linkedin_ads_async.sandbox.arguments import is_newer, read_arguments
from linkedin_ads_async.sandbox.context import Context
from linkedin_ads_async.sandbox.gate import Call, check_scopes, check_sizes, enter, opened
from linkedin_ads_async.sandbox.reads import batch_get, find, get
from linkedin_ads_async.sandbox.router import find_operation
from linkedin_ads_async.sandbox.state import State
from linkedin_ads_async.sandbox.truth import count_truth
from linkedin_ads_async.sandbox.writes import (
    batch_create,
    batch_delete,
    batch_update,
    create,
    create_inline,
    delete,
    replace,
    update,
)
from linkedin_ads_async.versions import NEWEST

__all__ = ["Outcome", "answer_call", "read_params", "true_answer"]

Handler = Callable[[Context], Answer]

_HANDLERS: dict[str, Handler] = {
    "GET": get,
    "BATCH_GET": batch_get,
    "FINDER": find,
    "CREATE": create,
    "BATCH_CREATE": batch_create,
    "UPDATE": replace,
    "PARTIAL_UPDATE": update,
    "BATCH_PARTIAL_UPDATE": batch_update,
    "DELETE": delete,
    "BATCH_DELETE": batch_delete,
}
_SERVED = {
    "adAccounts",
    "adAccountUsers",
    "adAnalytics",
    "adCampaignGroups",
    "adCampaigns",
    "creatives",
}
"""What has state or figures here; everything else is said to be missing."""
_ACTIONS: dict[str | None, Handler] = {"createInline": create_inline}


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


def true_answer(state: State, call: Call) -> Answer:
    """What is true of an adAnalytics query, without any of the limits on answers."""
    params = read_params(call.query)
    finders = [one for one in _operations() if one.resource == "adAnalytics"]
    operation = next((one for one in finders if one.member == params.get("q")), None)
    if operation is None or operation.member == "attributedRevenueMetrics":
        raise classic(400, "MISSING_FIELD", "q has to be analytics or statistics")
    context = Context(
        state=state,
        operation=operation,
        call=call,
        version=NEWEST,
        keys=(),
        arguments=read_arguments(operation, {}, params, NEWEST),
    )
    question = ask(context, tuple(read_names(context)))
    return Answer(document=count_truth(state.world, state.figures, question))


def read_params(query: str) -> dict[str, Any]:
    """The parameters of a raw query; the first that cannot be read is named."""
    try:
        return decode_params(query)
    except UsageError as error:
        path = _culprit(query.split("&"))
        raise bad_parameter("PARAM_INVALID", path, f"Invalid value for param: {error}") from error


def _answer(state: State, outcome: Outcome, origin: str) -> Answer:
    sent = outcome.call
    check_sizes(origin, sent.path, sent.query)
    call = outcome.call = opened(sent)
    outcome.query = call.query
    version = enter(call, state.token, state.clock.now)
    params = outcome.query = read_params(call.query)
    known = [one for one in _operations() if not is_newer(one.since, version)]
    operation, keys = find_operation(known, call, params)
    outcome.operation = operation.name
    check_scopes(operation, state.token.scopes, version)
    context = Context(
        state=state,
        operation=operation,
        call=call,
        version=version,
        keys=tuple(keys),
        arguments=read_arguments(operation, keys, params, version),
    )
    if operation.resource not in _SERVED:
        raise classic(501, "NOT_IMPLEMENTED", f"The sandbox does not serve {operation.name} yet")
    if operation.resource == "adAnalytics":
        return analytics(context)
    if operation.restli == "ACTION":
        return _ACTIONS[operation.member](context)
    return _HANDLERS[operation.restli](context)


def _culprit(pieces: Sequence[str]) -> str:
    for piece in pieces:
        try:
            decode_params(piece)
        except UsageError:
            return piece.partition("=")[0]
    return "query"


@cache
def _operations() -> tuple[Operation, ...]:
    return facts.load()
