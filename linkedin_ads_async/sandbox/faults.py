"""Faults on demand: what goes wrong between LinkedIn and a client, by a list or by a header."""

from __future__ import annotations

from collections.abc import Mapping
from fnmatch import fnmatchcase
from hashlib import blake2b
from typing import Any, Literal, get_args

import attrs
from attrs import validators as v

from linkedin_ads_async.sandbox.answers import Answer, bad_body, classic
from linkedin_ads_async.sandbox.gate import Call

__all__ = ["HEADER", "Fault", "Faults"]

HEADER = "x-sandbox-fault"

Kind = Literal["status", "reset", "cut", "garbled", "empty", "slow"]

_CODES = {429: "TOO_MANY_REQUESTS", 500: "INTERNAL_SERVER_ERROR", 503: "UNDER_MAINTENANCE"}
_WHOLE = 2**32
_NUMBER = v.instance_of((int, float))
_ONCE: int | None = 1


@attrs.define(kw_only=True)
class Fault:
    """One fault, and the calls that it meets.

    `{"path": "/rest/adAnalytics", "kind": "cut", "times": 3}` cuts the next three answers.
    """

    kind: Kind = attrs.field(default="status", validator=v.in_(get_args(Kind)))
    """`status` refuses, `reset` ends the connection without an answer, `cut` ends it in the middle
    of one, `garbled` answers what is no JSON, `empty` nothing, `slow` late."""
    status: int = attrs.field(default=503, validator=v.in_(range(400, 600)))
    path: str = attrs.field(default="*", validator=v.instance_of(str))
    """Pattern of the path, as in a shell: `/rest/adAnalytics`, `/rest/*/adCampaigns`."""
    http: str = attrs.field(default="*", validator=v.instance_of(str))
    times: int | None = attrs.field(
        default=_ONCE, validator=v.optional([v.instance_of(int), v.ge(0)])
    )
    """How many calls it meets in all; None for no end."""
    share: float = attrs.field(default=1.0, validator=[_NUMBER, v.ge(0), v.le(1)])
    """Of the calls that fit, how many it meets; which ones is a matter of `seed`."""
    seed: int = attrs.field(default=0, validator=v.instance_of(int))
    lost: bool = attrs.field(default=False, validator=v.instance_of(bool))
    """Whether the call takes effect all the same, and only its answer is lost."""
    seconds: float = attrs.field(default=1.0, validator=[_NUMBER, v.ge(0)])
    """How late `slow` is."""
    headers: Mapping[str, str] = attrs.field(
        factory=dict, validator=v.deep_mapping(v.instance_of(str), v.instance_of(str))
    )
    """More headers of a `status`: `{"Retry-After": "1"}`."""
    _seen: int = attrs.field(default=0, init=False)

    def meets(self, call: Call) -> bool:
        fits = fnmatchcase(call.path, self.path) and fnmatchcase(call.http, self.http)
        if not fits or self.times == 0:
            return False
        self._seen += 1
        digest = blake2b(f"{self.seed}/{self._seen}".encode(), digest_size=4).digest()
        if int.from_bytes(digest) >= self.share * _WHOLE:
            return False
        if self.times is not None:
            self.times -= 1
        return True

    @property
    def answer(self) -> Answer:
        code = _CODES.get(self.status, "SANDBOX_FAULT")
        refusal = classic(self.status, code, "A fault that was asked for").answer
        return attrs.evolve(refusal, headers={**refusal.headers, **self.headers})


class Faults:
    """All faults of a sandbox; the first that meets a call happens."""

    def __init__(self) -> None:
        self.planned: list[Fault] = []

    def plan(self, document: Any) -> None:
        """Add faults, `{"faults": [{...}, ...]}`; raises a refusal for what is none."""
        entries = document.get("faults") if isinstance(document, dict) else None
        if not isinstance(entries, list):
            raise bad_body('The body has to be {"faults": [{"kind": "reset"}]}', status=400)
        self.planned += [_fault(entry) for entry in entries]

    def of(self, call: Call) -> Fault | None:
        """The fault that a call meets: the one in its header, else one of the list."""
        if asked := call.headers.get(HEADER):
            is_status = asked.isascii() and asked.isdigit()
            return _fault({"status": int(asked)} if is_status else {"kind": asked})
        return next((fault for fault in self.planned if fault.meets(call)), None)


def _fault(entry: Any) -> Fault:
    known = {field.name for field in attrs.fields(Fault) if field.init}
    if not isinstance(entry, dict) or not set(entry) <= known:
        raise bad_body(f"A fault has {', '.join(sorted(known))}, not {entry!r}", status=400)
    try:
        return Fault(**entry)
    except (TypeError, ValueError) as error:
        # attrs appends the attribute and its validator, of which the caller knows nothing.
        raise bad_body(f"This is no fault: {error.args[0]}", status=400) from error
