"""The options that commands share, and how their texts are read."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Annotated

import typer

from linkedin_ads_async.errors import UsageError
from linkedin_ads_async.versions import NEWEST

__all__ = [
    "DEFAULT_METRICS",
    "Accounts",
    "ApiVersion",
    "DuckDBFile",
    "End",
    "Fast",
    "FilledFolder",
    "FolderPath",
    "Granularity",
    "Json",
    "Lookback",
    "MaxCalls",
    "MaxValues",
    "Metrics",
    "ParquetFile",
    "Pivots",
    "Repair",
    "SinceLast",
    "Start",
    "Url",
    "WithNames",
    "days",
    "names",
]

DEFAULT_METRICS = "impressions,clicks,costInLocalCurrency"

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
ParquetFile = Annotated[Path | None, typer.Option("--parquet", help="Parquet file to write.")]
DuckDBFile = Annotated[Path | None, typer.Option("--duckdb", help="DuckDB file to write.")]
FolderPath = Annotated[
    Path | None,
    typer.Option("--folder", help="Folder to fill; the same again asks only what is missing."),
]
SinceLast = Annotated[
    bool, typer.Option(help="Go on: the folder's last days again, and all days since.")
]
Lookback = Annotated[
    str, typer.Option(help="With --since-last: how many days are asked again, e.g. 30d.")
]
Repair = Annotated[bool, typer.Option(help="Ask again for units whose files are damaged.")]
WithNames = Annotated[
    bool, typer.Option("--names", help="Columns with names beside URNs; 100 names take a call.")
]
MaxCalls = Annotated[int | None, typer.Option(help="Most calls of adAnalytics to make.")]
MaxValues = Annotated[int | None, typer.Option(help="Most metric values to spend.")]
FilledFolder = Annotated[Path, typer.Argument(help="Folder of a pull.")]


def days(text: str) -> int:
    """Read a number of days, `30d` or `30`. Raises `UsageError`."""
    found = re.fullmatch(r"(\d+)d?", text.strip())
    if found is None:
        raise UsageError(f"lookback {text!r} is no number of days: use 30d")
    return int(found[1])


def names(text: str) -> list[str]:
    """Read a comma list."""
    return [name.strip() for name in text.split(",") if name.strip()]
