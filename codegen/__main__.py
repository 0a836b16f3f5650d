"""The maintainer's commands: `python -m codegen generate | check | bundle | diff`."""

from __future__ import annotations

import argparse
import filecmp
import json
import sys
import tempfile
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path

from openapi_spec_validator import validate_url
from openapi_spec_validator.validation.exceptions import OpenAPIValidationError

from codegen import tables
from codegen.bundle import bundle
from codegen.diff import changes, text
from codegen.lint import lint
from codegen.render import GENERATED, generate
from codegen.specs import ROOT, SpecError, Specs

_PACKAGE = ROOT / "linkedin_ads_async"
_EXAMPLES = """\
examples:
  python -m codegen generate
  python -m codegen check
  python -m codegen bundle --version 202603 -o openapi.json
  python -m codegen diff 202601 202609
"""


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(
        prog="python -m codegen",
        description="Turn specs/ into models, stubs and tables.",
        epilog=_EXAMPLES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--specs", type=Path, default=ROOT / "specs", help="folder of the specs")
    commands = parser.add_subparsers(dest="command", required=True)
    commands.add_parser("generate", help="lint the specs and write the generated code anew")
    commands.add_parser("check", help="exit 1 where specs are invalid or generated code is stale")
    whole = commands.add_parser("bundle", help="write one plain OpenAPI document of a version")
    whole.add_argument("--version", help="YYYYMM; the newest with evidence by default")
    whole.add_argument("-o", "--output", type=Path, help="file to write; else standard output")
    compare = commands.add_parser("diff", help="say what changed between two versions")
    compare.add_argument("old", help="YYYYMM")
    compare.add_argument("new", help="YYYYMM")
    compare.add_argument("--json", action="store_true", help="print JSON")
    options = parser.parse_args(arguments)
    commanded = {"generate": _generate, "check": _check, "bundle": _bundle, "diff": _diff}
    try:
        return commanded[options.command](Specs.load(options.specs), options)
    except SpecError as error:
        print(error, file=sys.stderr)
        return 1


def _generate(specs: Specs, _: argparse.Namespace) -> int:
    if _complain(specs):
        return 1
    generate(specs, _PACKAGE)
    print(f"generated {len(specs.families)} families for version {specs.newest}")
    return 0


def _check(specs: Specs, _: argparse.Namespace) -> int:
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


def _bundle(specs: Specs, options: argparse.Namespace) -> int:
    version = _known(specs, options.version or specs.newest)
    document = bundle(specs, version, tables.live(specs, datetime.now(UTC).date()))
    body = json.dumps(document, indent=1, ensure_ascii=False, default=str) + "\n"
    if options.output:
        options.output.parent.mkdir(parents=True, exist_ok=True)
        options.output.write_text(body, encoding="utf-8")
        print(f"wrote {options.output}")
    else:
        print(body, end="")
    return 0


def _diff(specs: Specs, options: argparse.Namespace) -> int:
    old, new = _known(specs, options.old), _known(specs, options.new)
    found = changes(specs, old, new)
    if options.json:
        print(json.dumps([change.as_dict() for change in found], indent=1))
    else:
        print(text(found, old, new))
    return 0


def _known(specs: Specs, version: str) -> str:
    names = [entry["name"] for entry in specs.versions["versions"]]
    if version not in names:
        raise SpecError(f"{version} is no known version: {', '.join(names[-9:])} are the latest")
    return version


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
