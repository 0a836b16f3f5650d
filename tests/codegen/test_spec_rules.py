"""The rules of specs/README.md: each breach is named with file, line and rule."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from codegen.__main__ import main
from codegen.lint import lint
from codegen.specs import SpecError, Specs, at_version
from codegen.tables import metrics, pivots, versions

HERE = Path(__file__).parent
REAL = Specs.load(HERE.parents[1] / "specs")


def broken(folder: Path, old: str, new: str) -> Specs:
    shutil.copytree(HERE / "tiny", folder / "specs")
    path = folder / "specs" / "widgets.yaml"
    text = path.read_text()
    assert old in text
    path.write_text(text.replace(old, new, 1))
    return Specs.load(folder / "specs")


def line_of(text: str) -> int:
    lines = (HERE / "tiny" / "widgets.yaml").read_text().splitlines()
    return next(number for number, line in enumerate(lines, 1) if text in line)


@pytest.mark.parametrize(
    ("old", "new", "rule", "near"),
    [
        ("widgets#search:", "widgets#find:", "fragment", "    get:"),
        ("operationId: widgets.search", "operationId: gadgets.search", "fragment", "    get:"),
        ("method: FINDER", "method: FIND", "method", "    get:"),
        ("paging: page_token, ", "", "method", "    get:"),
        ("{const: search}", "{type: string}", "constant", "    get:"),
        ("description: A colour.", "title: A colour.", "component", "    WidgetColor:"),
        ("format: decimal", "format: money", "format", "        price:"),
        ('x-until: "202501"', 'x-until: "2025"', "version", "        gone:"),
        ("x-enum-since: {ULTRAVIOLET", "x-enum-since: {INFRARED", "version", "    WidgetColor:"),
        ("x-required: create", "x-needed: create", "extension", "        fullName:"),
        ("schemas/OwnerUrn", "schemas/NobodyUrn", "reference", "        owner:"),
        (
            "price: {type: string, format: decimal}",
            "price: {type: string, enum: [A, B]}",
            "component",
            "        price:",
        ),
    ],
)
def test_a_breach_has_file_line_and_rule(
    tmp_path: Path, old: str, new: str, rule: str, near: str
) -> None:
    complaints = lint(broken(tmp_path, old, new))
    found = {(complaint.file, complaint.rule, complaint.line) for complaint in complaints}
    assert ("widgets.yaml", rule, line_of(near)) in found


def test_the_tiny_spec_and_the_real_ones_are_clean() -> None:
    assert [] == lint(Specs.load(HERE / "tiny"))
    assert [] == lint(REAL)


def test_broken_yaml_says_file_and_line(tmp_path: Path) -> None:
    with pytest.raises(SpecError, match=r"^widgets\.yaml:3: "):
        broken(tmp_path, "openapi: 3.1.0", "openapi: [")


def test_a_breach_ends_the_command_with_1(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    broken(tmp_path, "method: FINDER", "method: FIND")
    assert 1 == main(["--specs", str(tmp_path / "specs"), "check"])
    assert "specs/widgets.yaml:" in capsys.readouterr().err


def test_generated_code_of_other_specs_is_called_stale(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert 1 == main(["--specs", str(HERE / "tiny"), "check"])
    said = capsys.readouterr().err
    assert "stale: linkedin_ads_async/models/widgets.py" in said
    assert "stale: linkedin_ads_async/models/ad_accounts.py" in said


def test_a_version_has_what_lives_in_it() -> None:
    schemas = Specs.load(HERE / "tiny").documents["widgets.yaml"]["components"]["schemas"]
    old, new = at_version(schemas, "202501"), at_version(schemas, "202609")
    assert ("gone" in old["Widget"]["properties"], "gone" in new["Widget"]["properties"]) == (
        True,
        False,
    )
    assert ("soldAt" in old["Widget"]["properties"], "soldAt" in new["Widget"]["properties"]) == (
        False,
        True,
    )
    assert ["RED", "GREEN"] == new["WidgetColor"]["enum"]


def test_the_tables_hold_what_the_facts_count() -> None:
    found = metrics(REAL)
    assert (117, 41) == (len(found), sum(m["name"].startswith("viral") for m in found))
    assert (25, 33) == (len(pivots(REAL)), len(versions(REAL)))
    by_name = {metric["name"]: metric for metric in found}
    assert ("decimal", "money") == (
        by_name["costInUsd"]["type"],
        by_name["costInUsd"]["family"],
    )
    assert "202605" == by_name["appointmentsScheduled"]["since"]
    assert "MEMBER_INDUSTRY" in by_name["cardClicks"]["not_with"]
    assert 92 == by_name["approximateMemberReach"]["max_days"]
    demographic = {p["name"] for p in pivots(REAL) if p["demographic"]}
    assert 10 == len(demographic)
    assert all(name.startswith("MEMBER_") for name in demographic)
