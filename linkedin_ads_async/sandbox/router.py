"""From verb, path and query to one of the operations that the specs describe."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from linkedin_ads_async.errors import UsageError
from linkedin_ads_async.operation import Operation
from linkedin_ads_async.restli import match_path
from linkedin_ads_async.sandbox.answers import bad_body, bad_parameter, classic
from linkedin_ads_async.sandbox.gate import Call

__all__ = ["find_operation"]


def find_operation(
    operations: Iterable[Operation], call: Call, params: Mapping[str, Any]
) -> tuple[Operation, dict[str, str]]:
    """The operation that is meant and the keys in its path, as text.

    No such path is 404, no such verb there 405, and a method that does not fit is 400.
    """
    here = [(one, keys) for one in operations if (keys := _keys(one, call.path)) is not None]
    if not here and call.path.split("/")[1:3] == ["rest", "creatives"]:
        # Source: reference/api-campaign-management 6, 6.9.
        raise bad_body("Creatives are below /rest/adAccounts/{adAccountId}/creatives", status=400)
    if not here:
        raise classic(404, "RESOURCE_NOT_FOUND", f"No virtual resource found for: {call.path}")
    if not any(one.http == call.http for one, _ in here):
        verbs = sorted({one.http for one, _ in here})
        message = f"{call.http} is not offered here, only {', '.join(verbs)}"
        raise classic(405, "METHOD_NOT_ALLOWED", message)
    found = [(one, keys) for one, keys in here if _fits(one, call, params)]
    if not found:
        raise _unfit([one for one, _ in here if one.http == call.http], call, params)
    return found[0]


def _keys(operation: Operation, path: str) -> dict[str, str] | None:
    if not path.startswith(f"{operation.root}/"):
        return None
    try:
        return match_path(operation.path, path.removeprefix(operation.root))
    except UsageError as error:
        raise bad_body(f"Invalid key in the path: {error}", status=400) from error


def _fits(operation: Operation, call: Call, params: Mapping[str, Any]) -> bool:  # noqa: PLR0911  # one way out per kind of miss
    if operation.http != call.http:
        return False
    if call.method is not None and call.method != operation.restli:
        return False
    match operation.restli:
        case "FINDER":
            return params.get("q") == operation.member
        case "ACTION":
            return params.get("action") == operation.member
        case "BATCH_CREATE":
            return call.method == operation.restli
        case "BATCH_PARTIAL_UPDATE":
            return call.method == operation.restli and "ids" in params
        case "BATCH_GET" | "BATCH_UPDATE" | "BATCH_DELETE":
            return "ids" in params and "q" not in params
        case _:
            return not {"q", "ids", "action"} & set(params)


def _unfit(candidates: Sequence[Operation], call: Call, params: Mapping[str, Any]) -> Exception:
    """Say why none of the operations of this path and verb is meant."""
    finders = sorted(o.member for o in candidates if o.restli == "FINDER" and o.member)
    if finders and "q" in params and params["q"] not in finders:
        return bad_parameter(
            "INVALID_VALUE_FOR_FIELD", "q", f"{params['q']} is no finder; use {', '.join(finders)}"
        )
    if finders and not {"q", "ids"} & set(params) and call.method in (None, "FINDER"):
        return classic(400, "MISSING_FIELD", f"Parameter q is required: {', '.join(finders)}")
    named = f"{call.method} is" if call.method else "This combination of parameters is"
    offered = ", ".join(sorted({o.restli for o in candidates}))
    return bad_body(f"{named} not supported here; X-RestLi-Method may be {offered}", status=400)
