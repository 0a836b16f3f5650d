"""Lines of the project by who wrote them: the generator, or a person."""

from __future__ import annotations

from pathlib import Path

from codegen.render import GENERATED

__all__ = ["counted", "lines"]

_HAND = ("codegen", "benchmarks", "examples", "specs", "docs")
_MADE_PAGES = ("docs/coverage.md", "docs/versions.md")
_SUFFIXES = (".py", ".yaml", ".jinja2", ".md", ".tsv", ".txt")


def counted(root: Path) -> dict[str, dict[str, int]]:
    """Lines that are not blank, by kind and folder."""
    package = root / "linkedin_ads_async"
    made = {package / name for name in GENERATED}
    found: dict[str, dict[str, int]] = {"generated": {}, "hand-written": {}, "tests": {}}
    for path in _texts(package):
        part = next((p for p in (path, *path.parents) if p in made), None)
        kind = "generated" if part else "hand-written"
        _add(found[kind], (part or package).relative_to(root).as_posix(), path)
    for folder in _HAND:
        for path in _texts(root / folder):
            page = path.relative_to(root).as_posix()
            kind = "generated" if page in _MADE_PAGES else "hand-written"
            _add(found[kind], page if page in _MADE_PAGES else folder, path)
    for path in _texts(root / "tests"):
        _add(found["tests"], "tests", path)
    return found


def lines(root: Path) -> str:
    """The count as a table."""
    rows = []
    for kind, parts in counted(root).items():
        rows.append(f"{kind:<14}{'':<38}{sum(parts.values()):>9,}")
        if len(parts) > 1:
            rows += [f"{'':<14}{part:<38}{number:>9,}" for part, number in sorted(parts.items())]
    return "\n".join(rows)


def _texts(folder: Path) -> list[Path]:
    return [
        path
        for path in sorted(folder.rglob("*"))
        if path.suffix in _SUFFIXES and path.is_file() and "__pycache__" not in path.parts
    ]


def _add(parts: dict[str, int], name: str, path: Path) -> None:
    with path.open(encoding="utf-8") as file:
        parts[name] = parts.get(name, 0) + sum(1 for line in file if line.strip())
