"""A new version in specs/versions.yaml: what a maintainer enters each month."""

from __future__ import annotations

import re
from datetime import date

from codegen.specs import Node, SpecError, Specs
from linkedin_ads_async.wire import expected_sunset

__all__ = ["add_version", "to_check"]


def add_version(
    specs: Specs, version: str, *, released: date | None = None, sunset: date | None = None
) -> None:
    """Enter a version and make it the default; comments of the file stay as they are.

    Months between the newest and it have to be entered first, or named as never published. Raises
    `SpecError` for what is no month, is there already, is out of order, or leaves a gap.
    """
    _check(specs.versions, version)
    _check_days(version, released, sunset)
    path = specs.root / "versions.yaml"
    text = path.read_text(encoding="utf-8").rstrip("\n")
    text = re.sub(r'(?m)^default: "\d{6}"', f'default: "{version}"', text, count=1)
    path.write_text(f"{text}\n  - {_entry(version, released, sunset)}\n", encoding="utf-8")


def to_check(old: str, new: str) -> list[str]:
    """What only a person can do about a new version, in order."""
    return [
        (
            f"LinkedIn's page of recent changes for {new}: every row becomes x-since or x-until in "
            "specs/, with `python -m codegen diff` to look at the result"
        ),
        "the migrations page: the days on which versions end, `sunset` in specs/versions.yaml",
        f"a call with LinkedIn-Version {new}: an answer that is not 426 is the evidence",
        f"`python -m codegen diff {old} {new}`: what the client gains and loses",
        "CHANGELOG.md: a sentence for users",
    ]


def _check(calendar: Node, version: str) -> None:
    if not re.fullmatch(r"20\d{2}(0[1-9]|1[0-2])", version):
        raise SpecError(f"{version!r} is no version: it is a month, YYYYMM")
    names = [entry["name"] for entry in calendar["versions"]]
    if version in names:
        raise SpecError(f"{version} is in specs/versions.yaml already")
    if version in calendar["never_published"]:
        raise SpecError(f"specs/versions.yaml says that {version} was never published")
    newest = max(names)
    if version < newest:
        raise SpecError(f"{version} is older than {newest}, the newest: enter it by hand")
    missing = [m for m in _months(newest, version) if m not in calendar["never_published"]]
    if missing:
        raise SpecError(
            f"between {newest} and {version} stands {', '.join(missing)}: enter it first, or name "
            "it under never_published in specs/versions.yaml"
        )


def _check_days(version: str, released: date | None, sunset: date | None) -> None:
    month = date(int(version[:4]), int(version[4:]), 1)
    if released and abs((released - month).days) > 62:
        raise SpecError(f"released on {released}: that is far from the month of {version}")
    if sunset and sunset.year != month.year + 1:
        raise SpecError(f"sunset on {sunset}: a version lives for a year, {version} did not")


def _months(after: str, before: str) -> list[str]:
    """The months between two, both left out."""
    found: list[str] = []
    year, month = int(after[:4]), int(after[4:])
    while True:
        year, month = (year + 1, 1) if month == 12 else (year, month + 1)
        name = f"{year}{month:02}"
        if name >= before:
            return found
        found.append(name)


def _entry(version: str, released: date | None, sunset: date | None) -> str:
    """One line of the calendar; a day that is not published stays null, its guess a note."""
    parts = [f'name: "{version}"']
    if released:
        parts.append(f"released: {released}")
    if sunset:
        parts.append(f"sunset: {sunset}, evidence: documented")
    else:
        note = f"Expected about {expected_sunset(version)}."
        parts.append(f'sunset: null, evidence: inferred, note: "{note}"')
    return "{" + ", ".join(parts) + "}"
