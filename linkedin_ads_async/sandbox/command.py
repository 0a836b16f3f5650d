"""The command that serves the sandbox, free of the extras."""

from __future__ import annotations

import argparse
import asyncio
import json
import signal
import sys
from collections.abc import Sequence
from datetime import date

from linkedin_ads_async.sandbox.server import Sandbox

__all__ = ["main"]

_EXAMPLES = """\
examples:
  python -m linkedin_ads_async.sandbox
  python -m linkedin_ads_async.sandbox --seed 7 --accounts 5 --campaigns 40 --port 8080
  python -m linkedin_ads_async.sandbox --today 2026-11-25 --forbidden 403

The first line is the address, the second the access token; then it serves until it is stopped:
  curl "$address/rest/adAccounts?q=search" -H "Authorization: Bearer $token" \\
    -H "LinkedIn-Version: 202609" -H "X-Restli-Protocol-Version: 2.0.0"

Pages for whoever runs the tests, below $address/__sandbox/ and without a token: accounts, calls,
clock, faults, limits, reset, truth, openapi.json. Three cut answers, another day, fewer calls:
  curl -X POST "$address/__sandbox/faults" -d '{"faults": [{"kind": "cut", "times": 3}]}'
  curl -X POST "$address/__sandbox/clock" -d '{"advance_s": 86400}'
  curl -X POST "$address/__sandbox/limits" -d '{"daily_calls": 500}'
"""


def main(argv: Sequence[str] | None = None) -> int:
    """Serve until SIGINT or SIGTERM. Returns 0, or 1 where it cannot listen."""
    options = _parser().parse_args(argv)
    try:
        sandbox = Sandbox(
            options.seed,
            options.accounts,
            options.campaigns,
            today=options.today,
            forbidden=options.forbidden,
            port=options.port,
        )
    except ValueError as error:
        _parser().error(str(error))
    try:
        asyncio.run(_serve(sandbox, as_json=options.json))
    except OSError as error:
        sys.stderr.write(f"cannot listen on port {options.port}: {error.strerror}\n")
        return 1
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python -m linkedin_ads_async.sandbox",
        description="A local LinkedIn for tests: seeded, loopback only, no account needed.",
        epilog=_EXAMPLES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--seed", type=int, default=1, help="what everything is made from (1)")
    parser.add_argument("--accounts", type=int, default=25, help="ad accounts (25)")
    parser.add_argument("--campaigns", type=int, default=1200, help="campaigns in all (1200)")
    parser.add_argument("--port", type=int, default=0, help="port on 127.0.0.1 (0: a free one)")
    parser.add_argument(
        "--today", type=_day, metavar="YYYY-MM-DD", help="stop the clock at noon of a day"
    )
    parser.add_argument("--json", action="store_true", help="print address and token as JSON")
    parser.add_argument(
        "--forbidden",
        choices=("empty", "403"),
        default="empty",
        help="what analytics of a forbidden account answer (empty)",
    )
    return parser


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError as error:
        raise argparse.ArgumentTypeError(f"{text!r} is no day, expected YYYY-MM-DD") from error


async def _serve(sandbox: Sandbox, *, as_json: bool) -> None:
    stopped = asyncio.Event()
    loop = asyncio.get_running_loop()
    for number in (signal.SIGINT, signal.SIGTERM):
        loop.add_signal_handler(number, stopped.set)
    async with sandbox:
        if as_json:
            facts = {"address": sandbox.url, "token": sandbox.token}
            sys.stdout.write(json.dumps(facts) + "\n")
        else:
            sys.stdout.write(f"address {sandbox.url}\ntoken {sandbox.token}\n")
        sys.stdout.flush()
        await stopped.wait()
