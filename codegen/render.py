"""Specs to the generated part of the package, written below any folder."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from collections import defaultdict
from collections.abc import Iterable
from datetime import date
from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from codegen import tables
from codegen.bundle import bundle
from codegen.models import write_models
from codegen.operations import Family, family
from codegen.signatures import signature, signature_imports
from codegen.specs import ROOT, Specs
from codegen.types import Import

__all__ = ["GENERATED", "generate"]

GENERATED = ("models", "facts", "resources/generated", "versions.py")
"""What `generate` owns below the package: it is emptied and written anew."""

_PACKAGE = "linkedin_ads_async"


def generate(specs: Specs, package: Path) -> None:
    """Write all generated code below `package`, the folder of the package."""
    _empty(package)
    newest = specs.at_version(specs.newest)
    write_models(newest, package / "models")
    write = _Writer(package)
    families = [family(newest, file) for file in newest.families]
    for one in families:
        _write_family(write, one)
    write("facts/operations/__init__.py", "operations_index.py", families=families)
    write("facts/__init__.py", "facts.py")
    write("resources/generated/index.py", "index.py", families=_outermost(families))
    write("resources/generated/__init__.py", "empty.py")
    if "ad_analytics.yaml" in newest.documents:
        _write_analytics(write, newest)
    write(
        "versions.py",
        "versions.py",
        versions=tables.versions(specs),
        newest=specs.newest,
        never_published=tuple(specs.versions["never_published"]),
    )
    # The day of the default version's evidence, so that the bundle does not change by itself.
    live = tables.live(specs, _bundle_day(specs.newest))
    document = bundle(specs, specs.newest, live)
    text = json.dumps(document, indent=1, ensure_ascii=False, default=str)
    (package / "facts" / "openapi.json").write_text(text + "\n", encoding="utf-8")
    _format(package)


def _bundle_day(version: str) -> date:
    return date(int(version[:4]), int(version[4:]), 28)


def _empty(package: Path) -> None:
    for name in GENERATED:
        path = package / name
        if path.is_dir():
            shutil.rmtree(path)
        path.unlink(missing_ok=True)


class _Writer:
    def __init__(self, package: Path) -> None:
        self.package = package
        self.environment = Environment(
            loader=FileSystemLoader(ROOT / "codegen" / "templates"),
            undefined=StrictUndefined,
            trim_blocks=True,
            lstrip_blocks=True,
            keep_trailing_newline=True,
        )
        self.environment.filters["py"] = repr

    def __call__(self, path: str, template: str, **values: Any) -> None:
        target = self.package / path
        target.parent.mkdir(parents=True, exist_ok=True)
        text = self.environment.get_template(f"{template}.jinja2").render(**values)
        target.write_text(text, encoding="utf-8")


def _write_family(write: _Writer, one: Family) -> None:
    needed = {item for method in one.methods for item in method.imports}
    write(
        f"facts/operations/{one.attribute}.py",
        "operations.py",
        family=one,
        imports=_grouped(needed),
    )
    shown = {item for method in one.methods for item in signature_imports(one, method)}
    write(
        f"resources/generated/{one.attribute}.py",
        "resource.py",
        family=one,
        signatures={method.name: signature(one, method) for method in one.methods},
        imports=_grouped(shown - {("typing", "Any")}),
    )


def _write_analytics(write: _Writer, specs: Specs) -> None:
    pivots = tables.pivots(specs)
    demographic = tuple(pivot["name"] for pivot in pivots if pivot["demographic"])
    metrics = tables.metrics(specs)
    for metric in metrics:
        rest = tuple(name for name in metric["not_with"] if name not in demographic)
        whole = set(demographic) <= set(metric["not_with"])
        parts = ["*_DEMOGRAPHIC"] if whole else []
        parts += [repr(name) for name in (rest if whole else metric["not_with"])]
        metric["not_with"] = f"({', '.join(parts)},)" if parts else ""
    write("facts/metrics.py", "metrics.py", metrics=metrics, demographic=demographic)
    write("facts/pivots.py", "pivots.py", pivots=pivots)


def _grouped(imports: Iterable[Import]) -> list[tuple[str, list[str]]]:
    modules = defaultdict(set)
    for module, name in imports:
        modules[module].add(name)
    return [(module, sorted(names)) for module, names in sorted(modules.items())]


def _outermost(families: list[Family]) -> list[tuple[Family, str]]:
    """Where the client finds a resource: in a hand-written subclass where there is one."""
    found = []
    for one in families:
        by_hand = (ROOT / _PACKAGE / "resources" / f"{one.attribute}.py").exists()
        folder = "resources" if by_hand else "resources.generated"
        found.append((one, f"{_PACKAGE}.{folder}.{one.attribute}"))
    return found


def _format(package: Path) -> None:
    config = str(ROOT / "pyproject.toml")
    paths = [str(package / name) for name in GENERATED]
    fix = ["check", "--config", config, "--fix", "--quiet", "--select", "F401,I", *paths]
    for arguments in (fix, ["format", "--config", config, "--quiet", *paths]):
        subprocess.run([sys.executable, "-m", "ruff", *arguments], cwd=ROOT, check=True)
