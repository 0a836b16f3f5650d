"""A file of pulls: several reports, checked before any call, run under one budget."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date
from difflib import get_close_matches
from functools import partial
from pathlib import Path
from typing import Any

import attrs

from linkedin_ads_async.bulk.listing import Ads
from linkedin_ads_async.bulk.plan import Plan
from linkedin_ads_async.bulk.pull import AnalyticsPull
from linkedin_ads_async.bulk.report import Progress, Report
from linkedin_ads_async.errors import (
    AuthenticationError,
    IncompleteAnalytics,
    LinkedInAdsError,
    QuotaExhausted,
    UsageError,
    VersionError,
)

__all__ = ["PullFile", "PullFileReport"]

_QUESTION: dict[str, tuple[type, ...]] = {
    "accounts": (int, str, list),
    "pivots": (str, list),
    "start": (date, str),
    "end": (date, str),
    "granularity": (str,),
    "metrics": (str, list),
    "extra_metrics": (dict,),
    "finder": (str,),
    "split_demographics": (bool,),
    "names": (bool,),
}
"""Keys of a pull that are arguments of `AnalyticsPull`."""
_OF_FOLDERS: dict[str, tuple[type, ...]] = {
    "folder": (str,),
    "since_last": (bool,),
    "lookback_days": (int,),
}
_OF_FILES: dict[str, tuple[type, ...]] = {"parquet": (str,), "duckdb": (str,), "table": (str,)}
_OUTPUTS = _OF_FOLDERS | _OF_FILES
_TARGETS = ("folder", "parquet", "duckdb")
_BUDGET = ("max_calls", "max_values")

_STOPS = (AuthenticationError, QuotaExhausted, VersionError)
"""What every other pull would meet as well."""


@attrs.frozen
class _Entry:
    """One pull of the file, and where it stands."""

    question: Mapping[str, Any]
    outputs: Mapping[str, Any]
    place: str


@attrs.frozen(kw_only=True)
class PullFileReport:
    """What became of each pull, by its name in the file."""

    reports: Mapping[str, Report]
    failures: Mapping[str, LinkedInAdsError]
    """Pulls that ended in an error, or were not begun because of one."""

    @property
    def complete(self) -> bool:
        return not self.failures

    def as_dict(self) -> dict[str, Any]:
        """Return the reports as plain values, ready for JSON."""
        return {
            "complete": self.complete,
            "pulls": {name: report.as_dict() for name, report in self.reports.items()},
            "failures": {name: str(error) for name, error in self.failures.items()},
        }

    def __str__(self) -> str:
        parts = [f"{name}: {report}" for name, report in self.reports.items()]
        parts += [f"{name}: FAILED: {error}" for name, error in self.failures.items()]
        return "\n\n".join(parts)


@attrs.frozen
class PullFile:
    """Several pulls described in YAML.

    >>> file = PullFile.load("pulls.yaml")
    >>> report = await file.run(ads)

    The keys of a pull are the arguments of `AnalyticsPull`, and where its rows go:

        max_calls: 500              # of all pulls together; may be left out, as max_values may
        pulls:
          campaigns:
            pivots: CAMPAIGN
            start: 2026-01-01
            metrics: [impressions, clicks, cost_in_usd]
            folder: data/campaigns  # or parquet: and duckdb:, with table:
            since_last: true        # go on where the folder ends, with lookback_days: 30

    Paths are relative to the file.
    """

    path: Path
    entries: Mapping[str, _Entry]
    max_calls: int | None = None
    max_values: int | None = None

    @classmethod
    def load(cls, path: str | Path) -> PullFile:
        """Read a file. Raises `UsageError` with file and line for what is no pull."""
        return _read(Path(path))

    def check(self, ads: Ads) -> None:
        """Check every pull without a call. Raises `UsageError` with the place in the file."""
        for name in self.entries:
            self._pull(ads, name)

    async def plan(self, ads: Ads, **options: Any) -> dict[str, Plan]:
        """Say what each pull would cost from its start to its end, without pulling."""
        self.check(ads)
        return {name: await self._pull(ads, name, **options).plan() for name in self.entries}

    async def run(
        self,
        ads: Ads,
        *,
        on_progress: Callable[[str, Progress], None] | None = None,
        **options: Any,
    ) -> PullFileReport:
        """Pull one after the other, within one budget and the client's limits.

        `options` are arguments of every `AnalyticsPull`. What one pull lacks does not stop the
        others; a spent quota does. Raises `IncompleteAnalytics` at the end where a pull failed; its
        `report` is the `PullFileReport`.
        """
        self.check(ads)
        reports: dict[str, Report] = {}
        failures: dict[str, LinkedInAdsError] = {}
        stopped: LinkedInAdsError | None = None
        for name, entry in self.entries.items():
            if stopped is not None:
                failures[name] = stopped
                continue
            tell = None if on_progress is None else partial(on_progress, name)
            left = self._left(reports.values())
            pull = self._pull(ads, name, on_progress=tell, **left, **options)
            try:
                await _write(pull, entry.outputs)
            except LinkedInAdsError as error:
                failures[name] = error
                stopped = error if isinstance(error, _STOPS) else None
            if pull.report is not None:
                reports[name] = pull.report
        return _whole(PullFileReport(reports=reports, failures=failures))

    def _pull(self, ads: Ads, name: str, **options: Any) -> AnalyticsPull:
        entry = self.entries[name]
        try:
            return AnalyticsPull(ads, **entry.question, **options)
        except UsageError as error:
            raise UsageError(f"{entry.place}: {name}: {error}") from error

    def _left(self, reports: Iterable[Report]) -> dict[str, int | None]:
        """What earlier pulls left of the budget."""
        done = list(reports)
        calls, values = sum(r.calls for r in done), sum(r.metric_values for r in done)
        return {
            "max_calls": None if self.max_calls is None else max(0, self.max_calls - calls),
            "max_values": None if self.max_values is None else max(0, self.max_values - values),
        }


async def _write(pull: AnalyticsPull, outputs: Mapping[str, Any]) -> None:
    if "folder" in outputs:
        await pull.to_folder(outputs["folder"], **_without(outputs, "folder"))
    else:
        await pull.write(**outputs)


def _without(outputs: Mapping[str, Any], name: str) -> dict[str, Any]:
    return {key: value for key, value in outputs.items() if key != name}


def _whole(report: PullFileReport) -> PullFileReport:
    if report.complete:
        return report
    name, error = next(iter(report.failures.items()))
    units = tuple(f"{name}: {unit}" for name, e in report.failures.items() for unit in _units(e))
    raise IncompleteAnalytics(
        f"{len(report.failures)} pulls of the file are not whole: {name}: {error}",
        units=units,
        report=report,
    ) from error


def _units(error: LinkedInAdsError) -> Sequence[str]:
    return error.units if isinstance(error, IncompleteAnalytics) else (str(error),)


def _read(path: Path) -> PullFile:
    yaml = _yaml()
    try:
        text = path.read_text(encoding="utf-8")
    except OSError as error:
        raise UsageError(f"{path} cannot be read: {error.strerror}") from error
    try:
        root = yaml.compose(text, yaml.SafeLoader)
        document = yaml.safe_load(text)
    except yaml.YAMLError as error:
        raise UsageError(f"{path} is no YAML: {error}") from error
    if not isinstance(document, dict) or not isinstance(document.get("pulls"), dict):
        raise UsageError(f"{path} has to hold pulls by their names: pulls: {{name: {{...}}}}")
    if unknown := sorted(document.keys() - {"pulls", *_BUDGET}):
        raise UsageError(
            f"{path}: unknown key {unknown[0]!r}; there are pulls, max_calls, max_values"
        )
    budget = {key: document[key] for key in _BUDGET if document.get(key) is not None}
    _check_types(str(path), budget, dict.fromkeys(_BUDGET, (int,)))
    entries: dict[str, _Entry] = {}
    for (name, line), keys in zip(_names(path, root), document["pulls"].values(), strict=True):
        entries[name] = _entry(path, f"{path}:{line}", name, keys)
    return PullFile(path, entries, **budget)


def _check_types(
    place: str, keys: Mapping[str, Any], types: Mapping[str, tuple[type, ...]]
) -> None:
    for key, value in keys.items():
        # A boolean is an integer to Python, but not to whoever writes `max_calls: yes`.
        fits = isinstance(value, types[key]) and not (
            type(value) is bool and bool not in types[key]
        )
        if not fits:
            wanted = " or ".join(_SHOWN[one] for one in types[key])
            raise UsageError(f"{place}: {key} is {value!r}: expected {wanted}")


_SHOWN = {
    bool: "true or false",
    date: "a day",
    dict: "a mapping",
    int: "a whole number",
    list: "a list",
    str: "text",
}


def _names(path: Path, root: Any) -> list[tuple[str, int]]:
    """The name of each pull, and its line."""
    pulls = next(value for key, value in root.value if key.value == "pulls")
    found = [(str(key.value), key.start_mark.line + 1) for key, _ in pulls.value]
    names = [name for name, _ in found]
    for name, line in found:
        if names.count(name) > 1:
            raise UsageError(f"{path}:{line}: there are two pulls {name!r}")
    return found


def _yaml() -> Any:
    try:
        import yaml  # noqa: PLC0415 - an extra
    except ImportError as error:
        raise UsageError(
            "files of pulls need PyYAML: pip install 'linkedin-ads-async[bulk]'"
        ) from error
    return yaml


def _entry(path: Path, place: str, name: str, keys: Any) -> _Entry:
    if not isinstance(keys, dict) or "start" not in keys:
        raise UsageError(f"{place}: {name} needs its question, at least start: and metrics:")
    if unknown := sorted(keys.keys() - {*_QUESTION, *_OUTPUTS}):
        near = get_close_matches(unknown[0], [*_QUESTION, *_OUTPUTS], 1)
        hint = f"; did you mean {near[0]!r}?" if near else f"; there are {', '.join(_QUESTION)}"
        raise UsageError(f"{place}: {name}: unknown key {unknown[0]!r}{hint}")
    _check_types(f"{place}: {name}", keys, _QUESTION | _OUTPUTS)
    outputs = {key: value for key, value in keys.items() if key in _OUTPUTS}
    targets = outputs.keys() & set(_TARGETS)
    if not targets or ("folder" in targets and len(targets) > 1):
        raise UsageError(f"{place}: {name}: say where to write: folder:, or parquet: and duckdb:")
    strange = outputs.keys() - (_OF_FOLDERS if "folder" in targets else _OF_FILES).keys()
    if strange:
        raise UsageError(f"{place}: {name}: {min(strange)} does not go with {min(targets)}")
    outputs |= {target: path.parent / str(outputs[target]) for target in targets}
    return _Entry({key: keys[key] for key in _QUESTION if key in keys}, outputs, place)
