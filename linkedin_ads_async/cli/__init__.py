"""The command `linkedin-ads`; it needs the extra `cli`."""

from __future__ import annotations

import sys

__all__ = ["main"]


def main() -> None:
    """Run the command line; without the extra, say which one is missing."""
    try:
        from linkedin_ads_async.cli.app import run  # noqa: PLC0415  # needs typer and rich
    except ModuleNotFoundError as error:
        if error.name not in ("typer", "rich"):
            raise
        hint = "pip install 'linkedin-ads-async[cli,bulk]'"
        print(f"linkedin-ads needs {error.name}: {hint}", file=sys.stderr)  # noqa: T201
        sys.exit(2)
    sys.exit(run())
