"""The maintainer's commands: `python -m codegen generate | check`."""

from __future__ import annotations

import argparse
import filecmp
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

from openapi_spec_validator import validate_url
from openapi_spec_validator.validation.exceptions import OpenAPIValidationError

from codegen.lint import lint
from codegen.render import GENERATED, generate
from codegen.specs import ROOT, SpecError, Specs

_PACKAGE = ROOT / "linkedin_ads_async"


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(
        prog="python -m codegen",
        description="Turn specs/ into models, stubs and tables.",
        epilog="examples:\n  python -m codegen generate\n  python -m codegen check",
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--specs", type=Path, default=ROOT / "specs", help="folder of the specs")
    commands = parser.add_subparsers(dest="command", required=True)
    commands.add_parser("generate", help="lint the specs and write the generated code anew")
    commands.add_parser("check", help="exit 1 where specs are invalid or generated code is stale")
    options = parser.parse_args(arguments)
    try:
        specs = Specs.load(options.specs)
        return {"generate": _generate, "check": _check}[options.command](specs)
    except SpecError as error:
        print(error, file=sys.stderr)
        return 1


def _generate(specs: Specs) -> int:
    if _complain(specs):
        return 1
    generate(specs, _PACKAGE)
    print(f"generated {len(specs.families)} families for version {specs.newest}")
    return 0


def _check(specs: Specs) -> int:
    if _complain(specs) or _invalid(specs):
        return 1
    with tempfile.TemporaryDirectory() as folder:
        fresh = Path(folder) / "linkedin_ads_async"
        fresh.mkdir()
        generate(specs, fresh)
        stale = sorted(_differences(fresh, _PACKAGE))
    for path in stale:
        print(f"stale: linkedin_ads_async/{path} (run `make generate`)", file=sys.stderr)
    return 1 if stale else 0


def _complain(specs: Specs) -> bool:
    complaints = lint(specs)
    for complaint in complaints:
        print(complaint, file=sys.stderr)
    return bool(complaints)


def _invalid(specs: Specs) -> bool:
    found = False
    for name in specs.documents:
        try:
            validate_url((specs.root / name).resolve().as_uri())
        except OpenAPIValidationError as error:
            print(f"specs/{name}:1: openapi: {error.message}", file=sys.stderr)
            found = True
    return found


def _differences(fresh: Path, standing: Path) -> set[str]:
    """Generated files that differ, are missing, or should be gone."""
    new, old = _files(fresh), _files(standing)
    same = {n for n in new & old if filecmp.cmp(fresh / n, standing / n, shallow=False)}
    return (new | old) - same


def _files(package: Path) -> set[str]:
    found = set()
    for name in GENERATED:
        path = package / name
        inside = path.rglob("*") if path.is_dir() else [path] if path.exists() else []
        found |= {
            p.relative_to(package).as_posix()
            for p in inside
            if p.is_file() and "__pycache__" not in p.parts
        }
    return found


if __name__ == "__main__":
    sys.exit(main())
