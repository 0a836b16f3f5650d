"""The commands; they parse and print, the floors below do the work."""

from __future__ import annotations

import asyncio
import json as json_text
import math
import signal
import sys
from collections.abc import Awaitable, Callable, Coroutine
from datetime import UTC, datetime
from pathlib import Path
from typing import Annotated, Any, TypeVar

import typer
from rich.console import Console
from rich.table import Table

from linkedin_ads_async import __version__
from linkedin_ads_async.bulk import AnalyticsPull
from linkedin_ads_async.bulk.plan import CALLS_PER_S
from linkedin_ads_async.cli.progress import shown
from linkedin_ads_async.client import LinkedInAds
from linkedin_ads_async.errors import (
    AuthenticationError,
    IncompleteAnalytics,
    LinkedInAdsError,
    PermissionDenied,
    QuotaExhausted,
    UsageError,
)
from linkedin_ads_async.transport import Limits
from linkedin_ads_async.versions import NEWEST, VERSIONS

__all__ = ["app", "run"]

T = TypeVar("T")

_EXIT_CODES: list[tuple[type[LinkedInAdsError], int]] = [
    (UsageError, 2),
    (AuthenticationError, 3),
    (PermissionDenied, 3),
    (QuotaExhausted, 4),
]
"""What a script can tell apart; every other failure, incomplete data among them, is 1."""

app = typer.Typer(
    add_completion=False,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
    help="Work with LinkedIn's Advertising API.",
    epilog="The token comes from LINKEDIN_ADS_ACCESS_TOKEN. Exit codes: 0 done, 1 incomplete or "
    "failed, 2 usage, 3 authorization, 4 quota, 130 Ctrl-C, 143 SIGTERM.",
)

Json = Annotated[bool, typer.Option("--json", help="Print JSON.")]
Url = Annotated[
    str | None, typer.Option(help="Origin of the API, e.g. the sandbox's http://127.0.0.1:8080.")
]
ApiVersion = Annotated[str | None, typer.Option(help=f"Monthly version, {NEWEST} by default.")]
Accounts = Annotated[
    list[str] | None,
    typer.Option("--account", "-a", help="Account id or URN; repeat it. Default: all you see."),
]
Pivots = Annotated[list[str] | None, typer.Option("--pivot", "-p", help="Up to three; repeat it.")]
Start = Annotated[str, typer.Option(help="First day, YYYY-MM-DD.")]
End = Annotated[str | None, typer.Option(help="Last day, YYYY-MM-DD; yesterday by default.")]
Granularity = Annotated[str, typer.Option(help="DAILY, MONTHLY, YEARLY or ALL.")]
Metrics = Annotated[
    str, typer.Option("--metrics", "-m", help="Comma list, e.g. impressions,clicks.")
]
Fast = Annotated[
    bool, typer.Option("--no-limits", help="Lift the client's own limits; for the sandbox.")
]

_DEFAULT_METRICS = "impressions,clicks,costInLocalCurrency"


@app.command(epilog="Example: linkedin-ads version --json")
def version(json: Json = False) -> None:
    """Show the versions of this package and of the API."""
    today = datetime.now(UTC).date()
    live = [v.name for v in VERSIONS.values() if v.sunset is None or v.sunset > today]
    last_dead = max((v.name for v in VERSIONS.values() if v.name not in live), default="")
    facts = {
        "package": __version__,
        "api_version": NEWEST,
        "live_versions": [name for name in live if name > last_dead],
    }
    _print(facts, json=json, text=f"linkedin-ads-async {__version__}, API version {NEWEST}")


@app.command(
    epilog="Example: linkedin-ads sandbox --seed 1 --accounts 25 --campaigns 1200 --port 8080"
)
def sandbox(
    seed: Annotated[int, typer.Option(help="The world's seed.")] = 1,
    accounts: Annotated[int, typer.Option(help="Number of ad accounts.")] = 25,
    campaigns: Annotated[int, typer.Option(help="Number of campaigns in all.")] = 1200,
    port: Annotated[int, typer.Option(help="Port; 0 takes a free one.")] = 0,
    json: Json = False,
) -> int:
    """Run a local LinkedIn; prints its address and token, ends with Ctrl-C."""
    from linkedin_ads_async.sandbox.command import main  # noqa: PLC0415  # only this one serves

    values = {"--seed": seed, "--accounts": accounts, "--campaigns": campaigns, "--port": port}
    arguments = [part for name, value in values.items() for part in (name, str(value))]
    return main([*arguments, *(["--json"] if json else [])])


@app.command(epilog="Example: linkedin-ads accounts --json")
def accounts(
    json: Json = False,
    base_url: Url = None,
    api_version: ApiVersion = None,
    no_limits: Fast = False,
) -> None:
    """List the ad accounts that the token sees."""

    async def listed(ads: LinkedInAds) -> list[dict[str, Any]]:
        return [
            {"id": a.id, "name": a.name, "currency": a.currency, "status": a.status}
            async for a in ads.ad_accounts.search(page_size=1000)
        ]

    found = _with_client(listed, base_url, api_version, no_limits)
    if json:
        _print(found, json=True)
        return
    table = Table("id", "name", "currency", "status")
    for account in found:
        table.add_row(*(str(value) for value in account.values()))
    Console().print(table)


@app.command(
    epilog="Example: linkedin-ads plan --start 2026-10-01 --end 2026-10-31 -m impressions,clicks"
)
def plan(
    start: Start,
    end: End = None,
    account: Accounts = None,
    pivot: Pivots = None,
    granularity: Granularity = "DAILY",
    metrics: Metrics = _DEFAULT_METRICS,
    json: Json = False,
    base_url: Url = None,
    api_version: ApiVersion = None,
    no_limits: Fast = False,
) -> None:
    """Say what a pull would cost, without pulling."""

    async def planned(ads: LinkedInAds) -> Any:
        job = _pull(ads, account, pivot, start, end, granularity, metrics, no_limits=no_limits)
        return await job.plan()

    made = _with_client(planned, base_url, api_version, no_limits)
    _print(made.as_dict(), json=json, text=str(made))


@app.command(
    epilog="Example: linkedin-ads pull --start 2026-10-01 --parquet october.parquet "
    "-m impressions,clicks,costInLocalCurrency"
)
def pull(
    start: Start,
    end: End = None,
    parquet: Annotated[Path | None, typer.Option(help="Parquet file to write.")] = None,
    duckdb: Annotated[Path | None, typer.Option(help="DuckDB file to write.")] = None,
    account: Accounts = None,
    pivot: Pivots = None,
    granularity: Granularity = "DAILY",
    metrics: Metrics = _DEFAULT_METRICS,
    json: Json = False,
    base_url: Url = None,
    api_version: ApiVersion = None,
    no_limits: Fast = False,
) -> None:
    """Pull analytics into files; complete, or exit code 1 and what is missing."""
    if parquet is None and duckdb is None:
        raise UsageError("say where to write: --parquet FILE, --duckdb FILE, or both")

    async def pulled(ads: LinkedInAds) -> Any:
        with shown() as on_progress:
            job = _pull(
                ads,
                account,
                pivot,
                start,
                end,
                granularity,
                metrics,
                no_limits=no_limits,
                on_progress=on_progress,
            )
            return await job.write(parquet=parquet, duckdb=duckdb)

    report = _with_client(pulled, base_url, api_version, no_limits)
    _print(report.as_dict(), json=json, text=str(report))


def run(arguments: list[str] | None = None) -> int:
    """Run a command and give its exit code; errors are one line that says what to do."""
    try:
        result = app(arguments or sys.argv[1:] or ["--help"], standalone_mode=False)
    except LinkedInAdsError as error:
        if isinstance(error, IncompleteAnalytics) and error.report is not None:
            print(error.report, file=sys.stderr)  # noqa: T201
        return _failed(str(error), next((c for k, c in _EXIT_CODES if isinstance(error, k)), 1))
    except typer.Abort:
        return 130
    except KeyboardInterrupt:
        return 130
    except _Terminated:
        return 143
    except Exception as error:
        # Click's usage errors carry their exit code; anything else is a bug and shows as one.
        if not hasattr(error, "format_message"):
            raise
        return _failed(str(error.format_message()), 2)
    return result if isinstance(result, int) else 0


class _Terminated(Exception):
    """SIGTERM ended the command."""


def _failed(message: str, code: int) -> int:
    print(f"error: {message}", file=sys.stderr)  # noqa: T201
    return code


def _pull(
    ads: LinkedInAds,
    accounts: list[str] | None,
    pivots: list[str] | None,
    start: str,
    end: str | None,
    granularity: str,
    metrics: str,
    *,
    no_limits: bool,
    on_progress: Callable[[Any], None] | None = None,
) -> AnalyticsPull:
    return AnalyticsPull(
        ads,
        accounts or None,
        pivots=[name.upper() for name in pivots] if pivots else "CAMPAIGN",
        start=start,
        end=end,
        granularity=granularity.upper(),
        metrics=[name.strip() for name in metrics.split(",") if name.strip()],
        on_progress=on_progress,
        calls_per_s=math.inf if no_limits else CALLS_PER_S,
    )


def _with_client(
    work: Callable[[LinkedInAds], Awaitable[T]],
    base_url: str | None,
    api_version: str | None,
    no_limits: bool,
) -> T:
    async def main() -> T:
        options: dict[str, Any] = {"base_url": base_url, "version": api_version}
        if no_limits:
            options["limits"] = Limits.unlimited()
        chosen = {name: value for name, value in options.items() if value is not None}
        async with LinkedInAds.from_env(**chosen) as ads:
            return await work(ads)

    return asyncio.run(_terminable(main()))


async def _terminable(work: Coroutine[Any, Any, T]) -> T:
    """Run work that SIGTERM cancels, so that what it holds is put away."""
    task = asyncio.ensure_future(work)
    stopped = False

    def stop() -> None:
        nonlocal stopped
        stopped = True
        task.cancel()

    asyncio.get_running_loop().add_signal_handler(signal.SIGTERM, stop)
    try:
        return await task
    except asyncio.CancelledError:
        if stopped:
            raise _Terminated from None
        task.cancel()
        raise


def _print(facts: Any, *, json: bool, text: str = "") -> None:
    print(json_text.dumps(facts, indent=2, default=str) if json else text)  # noqa: T201
