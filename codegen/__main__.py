"""The maintainer's commands: `python -m codegen generate | check | docs | bundle | diff | ...`."""

from __future__ import annotations

import argparse
import filecmp
import json
import shutil
import sys
import tempfile
from collections.abc import Sequence
from datetime import UTC, date, datetime
from pathlib import Path

from openapi_spec_validator import validate_url
from openapi_spec_validator.validation.exceptions import OpenAPIValidationError

from codegen import tables
from codegen.bundle import bundle
from codegen.calendar import add_version, to_check
from codegen.diff import changes, text
from codegen.intake import intake
from codegen.lines import lines
from codegen.lint import lint
from codegen.pages import pages, write_pages
from codegen.render import GENERATED, generate
from codegen.specs import ROOT, SpecError, Specs

_PACKAGE = ROOT / "linkedin_ads_async"
_DOCS = ROOT / "docs"
_EXAMPLES = """\
examples:
  python -m codegen generate
  python -m codegen check
  python -m codegen bundle --version 202603 -o openapi.json
  python -m codegen bundle --live -o dist/openapi
  python -m codegen diff 202601 202609
  python -m codegen intake foreign.yaml -o specs/things.yaml
  python -m codegen new-version 202610 --released 2026-10-14
"""


def main(arguments: Sequence[str] | None = None) -> int:
    options = _parser().parse_args(arguments)
    commanded = {
        "generate": _generate,
        "check": _check,
        "docs": _docs,
        "bundle": _bundle,
        "diff": _diff,
        "intake": _intake,
        "new-version": _new_version,
        "lines": _lines,
    }
    try:
        return commanded[options.command](Specs.load(options.specs), options)
    except SpecError as error:
        print(error, file=sys.stderr)
        return 1


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python -m codegen",
        description="Turn specs/ into models, stubs and tables.",
        epilog=_EXAMPLES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--specs", type=Path, default=ROOT / "specs", help="folder of the specs")
    commands = parser.add_subparsers(dest="command", required=True)
    commands.add_parser("generate", help="lint the specs; write the generated code and pages anew")
    commands.add_parser("check", help="exit 1 where specs are invalid or what they make is stale")
    commands.add_parser("docs", help="write the pages of docs/ that are made from the specs")
    whole = commands.add_parser("bundle", help="write one plain OpenAPI document of a version")
    whole.add_argument("--version", help="YYYYMM; the newest with evidence by default")
    whole.add_argument("--live", action="store_true", help="one file for each version that lives")
    whole.add_argument("-o", "--output", type=Path, help="file, or folder of --live; else stdout")
    compare = commands.add_parser("diff", help="say what changed between two versions")
    compare.add_argument("old", help="YYYYMM")
    compare.add_argument("new", help="YYYYMM")
    compare.add_argument("--json", action="store_true", help="print JSON")
    taken = commands.add_parser("intake", help="turn a foreign OpenAPI document into a spec")
    taken.add_argument("file", type=Path, help="OpenAPI 3, YAML or JSON")
    taken.add_argument("-o", "--output", type=Path, help="specs/x.yaml; else standard output")
    month = commands.add_parser("new-version", help="enter a version of the API")
    month.add_argument("version", help="YYYYMM")
    month.add_argument("--released", type=date.fromisoformat, help="YYYY-MM-DD, where it is known")
    month.add_argument(
        "--sunset", type=date.fromisoformat, help="YYYY-MM-DD, where it is published"
    )
    commands.add_parser("lines", help="count generated and hand-written lines")
    return parser


def _generate(specs: Specs, _: argparse.Namespace) -> int:
    if _complain(specs):
        return 1
    with tempfile.TemporaryDirectory() as folder:
        # What stands is touched only once all that is new is whole, and only where it differs.
        fresh = _fresh(specs, Path(folder))
        for name in _differences(fresh, _PACKAGE):
            _replace(fresh / name, _PACKAGE / name)
    write_pages(specs, _DOCS)
    print(f"generated {len(specs.families)} families for version {specs.newest}")
    return 0


def _check(specs: Specs, _: argparse.Namespace) -> int:
    if _complain(specs) or _invalid(specs):
        return 1
    with tempfile.TemporaryDirectory() as folder:
        fresh = _fresh(specs, Path(folder))
        stale = [f"linkedin_ads_async/{path}" for path in _differences(fresh, _PACKAGE)]
    stale += [f"docs/{name}" for name in _stale_pages(specs)]
    for path in sorted(stale):
        print(f"stale: {path} (run `make generate`)", file=sys.stderr)
    return 1 if stale else 0


def _fresh(specs: Specs, folder: Path) -> Path:
    package = folder / "linkedin_ads_async"
    package.mkdir()
    generate(specs, package)
    return package


def _replace(new: Path, old: Path) -> None:
    if new.exists():
        old.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(new, old)
    else:
        old.unlink()


def _docs(specs: Specs, _: argparse.Namespace) -> int:
    if _complain(specs):
        return 1
    write_pages(specs, _DOCS)
    return 0


def _bundle(specs: Specs, options: argparse.Namespace) -> int:
    live = tables.live(specs, datetime.now(UTC).date())
    if options.live:
        folder = options.output or ROOT / "dist" / "openapi"
        for version in live:
            _write_bundle(specs, version, live, folder / f"linkedin-ads-{version}.json")
        return 0
    version = _known(specs, options.version or specs.newest)
    _write_bundle(specs, version, live, options.output)
    return 0


def _write_bundle(specs: Specs, version: str, live: list[str], output: Path | None) -> None:
    document = bundle(specs, version, live)
    body = json.dumps(document, indent=1, ensure_ascii=False, default=str) + "\n"
    _write(body, output)


def _write(body: str, output: Path | None) -> None:
    if output is None:
        print(body, end="")
        return
    output.parent.mkdir(parents=True, exist_ok=True)
    output.write_text(body, encoding="utf-8")
    print(f"wrote {output}")


def _diff(specs: Specs, options: argparse.Namespace) -> int:
    old, new = _known(specs, options.old), _known(specs, options.new)
    found = changes(specs, old, new)
    if options.json:
        print(json.dumps([change.as_dict() for change in found], indent=1))
    else:
        print(text(found, old, new))
    return 0


def _intake(specs: Specs, options: argparse.Namespace) -> int:
    name = options.output.stem if options.output else options.file.stem
    _write(intake(specs, options.file, name), options.output)
    return 0


def _new_version(specs: Specs, options: argparse.Namespace) -> int:
    older = specs.newest
    add_version(specs, options.version, released=options.released, sunset=options.sunset)
    print(f"entered {options.version} in {specs.root / 'versions.yaml'}; now to be checked:")
    for number, step in enumerate(to_check(older, options.version), 1):
        print(f"  {number}. {step}")
    return 0


def _lines(_: Specs, __: argparse.Namespace) -> int:
    print(lines(ROOT))
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


def _stale_pages(specs: Specs) -> list[str]:
    return [
        name
        for name, page in pages(specs).items()
        if not (_DOCS / name).is_file() or (_DOCS / name).read_text(encoding="utf-8") != page
    ]


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
