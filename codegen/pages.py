"""The two pages of docs/ that are made from the specs: what is covered, and what changed when."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from codegen.diff import Change, history
from codegen.operations import Family, family
from codegen.specs import Place, Specs, walk

__all__ = ["pages", "write_pages"]

_BANNER = "<!-- GENERATED from specs/. Do not edit: change the spec, then `make generate`. -->\n"


def pages(specs: Specs) -> dict[str, str]:
    """The text of each page by its file name."""
    return {"coverage.md": _coverage(specs), "versions.md": _versions(specs)}


def write_pages(specs: Specs, folder: Path) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    for name, text in pages(specs).items():
        (folder / name).write_text(text, encoding="utf-8")


def _coverage(specs: Specs) -> str:
    families = [family(specs, file) for file in specs.families]
    total = sum(len(one.methods) for one in families)
    lines = [
        _BANNER,
        "# What is covered\n",
        (
            f"{total} operations of {len(families)} families are described; "
            f"{len(specs.exclusions)} more are known and left out, each for a reason that is given "
            "below. An operation marked with * is not sure; the last column counts all that is not "
            "sure in a family: it is typed loosely, and its spec says why.\n"
        ),
        "| family | resource | operations | fields | not sure |",
        "|---|---|---|---:|---:|",
        *(_family_row(specs, one) for one in families),
        *(_shared_row(specs, file) for file in specs.documents if file not in specs.families),
        "\n## Operations that are not sure\n",
        *_doubts(families),
        "\n## Left out\n",
        "| operation | reason |",
        "|---|---|",
        *(f"| `{name}` | {reason} |" for name, reason in sorted(specs.exclusions.items())),
    ]
    return "\n".join(lines) + "\n"


def _family_row(specs: Specs, one: Family) -> str:
    methods = ", ".join(f"`{m.name}`{'*' if m.uncertain else ''}" for m in one.methods)
    resources = ", ".join(dict.fromkeys(m.resource for m in one.methods))
    return f"| `{one.attribute}` | {resources} | {methods} | {_counts(specs, one.file)} |"


def _shared_row(specs: Specs, file: str) -> str:
    """Fields that several families use stand in files of their own."""
    return f"| `{file.removesuffix('.yaml')}` | | | {_counts(specs, file)} |"


def _counts(specs: Specs, file: str) -> str:
    document = specs.documents[file]
    schemas = document.get("components", {}).get("schemas", {})
    fields = sum(len(schema.get("properties", ())) for schema in schemas.values())
    unsure = sum("x-uncertain" in node for node, _ in walk(document, Place(file, "")))
    return f"{fields} | {unsure or ''}"


def _doubts(families: list[Family]) -> Iterator[str]:
    for one in families:
        for method in one.methods:
            if method.uncertain:
                reason = " ".join(method.uncertain.split()).rstrip(".")
                yield f"- `{one.attribute}.{method.name}`: {reason}."


def _versions(specs: Specs) -> str:
    entries = specs.versions["versions"]
    lines = [
        _BANNER,
        "# The monthly versions\n",
        (
            f"The client speaks {specs.newest} unless it is told otherwise, and takes any month: "
            '`LinkedInAds(version="202601")`. What a version lacks is refused before it is sent. '
            "`python -m codegen diff 202601 202609` compares any two, `--json` for a program.\n"
        ),
        "| version | released | ends | how that is known |",
        "|---|---|---|---|",
        *(_version_row(entry) for entry in reversed(entries)),
    ]
    for version, found in history(specs):
        if found:
            lines += [f"\n## {version}\n", *(_change_line(change) for change in found)]
    return "\n".join(lines) + "\n"


def _version_row(entry: dict[str, Any]) -> str:
    known = ": ".join(part for part in (entry["evidence"], entry.get("note")) if part)
    return f"| {entry['name']} | {entry.get('released', '')} | {entry['sunset'] or ''} | {known} |"


def _change_line(change: Change) -> str:
    detail = f" ({change.detail})" if change.detail else ""
    users = change.users("`")
    return f"- {change.what} {change.kind} `{change.python}`{detail}" + (users and f", {users}")
