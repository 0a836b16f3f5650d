"""The commands; they parse and print, the floors below do the work."""

from __future__ import annotations

import json as json_text
import math
import sys
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Annotated, Any

import typer
from rich.console import Console
from rich.table import Table

from linkedin_ads_async import __version__
from linkedin_ads_async.bulk import AnalyticsPull, PullFile, open_folder
from linkedin_ads_async.bulk import compact as compact_folder
from linkedin_ads_async.bulk.plan import CALLS_PER_S
from linkedin_ads_async.cli.options import (
    DEFAULT_METRICS,
    Accounts,
    ApiVersion,
    DuckDBFile,
    End,
    Fast,
    FilledFolder,
    FolderPath,
    Granularity,
    Json,
    Lookback,
    MaxCalls,
    MaxValues,
    Metrics,
    ParquetFile,
    Pivots,
    Repair,
    SinceLast,
    Start,
    Url,
    WithNames,
    days,
    names,
)
from linkedin_ads_async.cli.progress import shown
from linkedin_ads_async.cli.session import Terminated, with_client
from linkedin_ads_async.client import LinkedInAds
from linkedin_ads_async.errors import (
    AuthenticationError,
    IncompleteAnalytics,
    LinkedInAdsError,
    PermissionDenied,
    QuotaExhausted,
    UsageError,
)
from linkedin_ads_async.versions import NEWEST, VERSIONS

__all__ = ["app", "run"]

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

    found = with_client(listed, base_url, api_version, no_limits)
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
    metrics: Metrics = DEFAULT_METRICS,
    json: Json = False,
    base_url: Url = None,
    api_version: ApiVersion = None,
    no_limits: Fast = False,
) -> None:
    """Say what a pull would cost, without pulling."""

    async def planned(ads: LinkedInAds) -> Any:
        job = _pull(ads, account, pivot, start, end, granularity, metrics, no_limits=no_limits)
        return await job.plan()

    made = with_client(planned, base_url, api_version, no_limits)
    _print(made.as_dict(), json=json, text=str(made))


@app.command(
    epilog="Example: linkedin-ads pull --start 2026-10-01 --parquet october.parquet "
    "-m impressions,clicks,costInLocalCurrency; or every night: linkedin-ads pull "
    "--start 2026-10-01 --folder analytics --since-last --lookback 30d"
)
def pull(
    start: Start,
    end: End = None,
    folder: FolderPath = None,
    parquet: ParquetFile = None,
    duckdb: DuckDBFile = None,
    since_last: SinceLast = False,
    lookback: Lookback = "30d",
    repair: Repair = False,
    account: Accounts = None,
    pivot: Pivots = None,
    granularity: Granularity = "DAILY",
    metrics: Metrics = DEFAULT_METRICS,
    with_names: WithNames = False,
    max_calls: MaxCalls = None,
    max_values: MaxValues = None,
    json: Json = False,
    base_url: Url = None,
    api_version: ApiVersion = None,
    no_limits: Fast = False,
) -> None:
    """Pull analytics into a folder or files; complete, or exit code 1 and what is missing."""
    if folder is None and parquet is None and duckdb is None:
        raise UsageError("say where to write: --folder DIR, or --parquet FILE, --duckdb FILE")
    if folder is not None and (parquet or duckdb):
        raise UsageError("--folder stands alone: its files are Parquet, and DuckDB reads them")
    if folder is None and (since_last or repair):
        raise UsageError("--since-last and --repair need --folder DIR")
    lookback_days = days(lookback)

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
                with_names=with_names,
                max_calls=max_calls,
                max_values=max_values,
                on_progress=on_progress,
            )
            if folder is None:
                return await job.write(parquet=parquet, duckdb=duckdb)
            return await job.to_folder(
                folder, since_last=since_last, lookback_days=lookback_days, repair=repair
            )

    report = with_client(pulled, base_url, api_version, no_limits)
    _print(report.as_dict(), json=json, text=str(report))


@app.command("run", epilog="Example: linkedin-ads run pulls.yaml; first: --plan")
def run_file(
    file: Annotated[Path, typer.Argument(help="YAML file of pulls; docs/pulls.md describes it.")],
    only_plan: Annotated[
        bool, typer.Option("--plan", help="Say what each would cost, without pulling.")
    ] = False,
    json: Json = False,
    base_url: Url = None,
    api_version: ApiVersion = None,
    no_limits: Fast = False,
) -> None:
    """Run a file of pulls, checked whole before any call, under one budget."""
    pulls = PullFile.load(file)
    pace = math.inf if no_limits else CALLS_PER_S

    async def planned(ads: LinkedInAds) -> Any:
        return await pulls.plan(ads, calls_per_s=pace)

    async def pulled(ads: LinkedInAds) -> Any:
        with shown() as show:
            return await pulls.run(ads, on_progress=lambda _, p: show(p), calls_per_s=pace)

    if only_plan:
        plans = with_client(planned, base_url, api_version, no_limits)
        facts = {name: plan.as_dict() for name, plan in plans.items()}
        text = "\n\n".join(f"{name}: {plan}" for name, plan in plans.items())
        _print(facts, json=json, text=text)
        return
    report = with_client(pulled, base_url, api_version, no_limits)
    _print(report.as_dict(), json=json, text=str(report))


@app.command(epilog="Example: linkedin-ads status analytics --json")
def status(folder: FilledFolder, json: Json = False) -> None:
    """Say how far a folder is filled, also while a pull fills it."""
    found = open_folder(folder).status()
    _print(found.as_dict(), json=json, text=str(found))


@app.command(epilog="Example: linkedin-ads compact analytics")
def compact(folder: FilledFolder, json: Json = False) -> None:
    """Write the rows of a folder anew as one Parquet file per month."""
    files = [str(path) for path in compact_folder(folder)]
    _print({"files": files}, json=json, text="\n".join(files) or "no rows yet, so no months")


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
    except Terminated:
        return 143
    except Exception as error:
        # Click's usage errors carry their exit code; anything else is a bug and shows as one.
        if not hasattr(error, "format_message"):
            raise
        return _failed(str(error.format_message()), 2)
    return result if isinstance(result, int) else 0


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
    with_names: bool = False,
    max_calls: int | None = None,
    max_values: int | None = None,
    on_progress: Callable[[Any], None] | None = None,
) -> AnalyticsPull:
    return AnalyticsPull(
        ads,
        accounts or None,
        pivots=[name.upper() for name in pivots] if pivots else "CAMPAIGN",
        start=start,
        end=end,
        granularity=granularity.upper(),
        metrics=names(metrics),
        names=with_names,
        max_calls=max_calls,
        max_values=max_values,
        on_progress=on_progress,
        calls_per_s=math.inf if no_limits else CALLS_PER_S,
    )


def _print(facts: Any, *, json: bool, text: str = "") -> None:
    print(json_text.dumps(facts, indent=2, default=str) if json else text)  # noqa: T201
