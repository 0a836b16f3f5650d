"""What one call costs, and the parts of it that others have too."""

from __future__ import annotations

from benchmarks.measure import Case, Subject

_CALL = Subject("our_call", server=True)
_ON_TOP = (
    "on top of aiohttp's own work ours checks and encodes the question, keeps limits, retries and\n"
    "    time-outs, looks for errors inside the answer, and reads each row into a checked model"
)
_AIOLIMITER = Subject("aiolimiter_bucket", peers=True)

CASES = (
    Case(
        "whole call / plain aiohttp get+json",
        ours=_CALL,
        peer=Subject("plain_call", server=True),
        most=1.15,
        note=_ON_TOP,
    ),
    Case(
        "whole call / official client in threads",
        ours=_CALL,
        peer=Subject("official_call", server=True, peers=True),
        cheaper=8,
        note="the official client does none of that; it spends its time in requests and threads",
    ),
    Case(
        "token-bucket acquire / aiolimiter",
        ours=Subject("our_bucket"),
        peer=_AIOLIMITER,
        cheaper=2,
    ),
    Case(
        "turn of all our limits and back / aiolimiter",
        ours=Subject("our_slot"),
        peer=_AIOLIMITER,
        note="it also counts calls in flight, pauses and costs, which aiolimiter does not",
    ),
    Case(
        "500 URNs encoded / official encoder",
        ours=Subject("our_encoder"),
        peer=Subject("official_encoder", peers=True),
        cheaper=15,
    ),
)
