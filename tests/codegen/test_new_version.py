"""What a maintainer does each month: a version is entered, or refused; lines are counted."""

from __future__ import annotations

import shutil
from datetime import date
from pathlib import Path

import pytest

from codegen.__main__ import main
from codegen.calendar import add_version, to_check
from codegen.lines import counted, lines
from codegen.lint import lint
from codegen.render import generate
from codegen.specs import SpecError, Specs

CALENDAR = """\
# Why each day is what it is.

default: "202609" # the newest with evidence

never_published: ["202412", "202512"]

versions:
  - {name: "202608", sunset: 2027-08-16, evidence: documented}
  - {name: "202609", sunset: null, evidence: inferred, note: "Middle of September 2027."}
"""


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """Specs of which only the calendar matters."""
    (tmp_path / "versions.yaml").write_text(CALENDAR)
    return tmp_path


def entered(root: Path, version: str, **days: date) -> list[str]:
    """The lines that differ once a version is entered."""
    before = (root / "versions.yaml").read_text().splitlines()
    add_version(Specs.load(root), version, **days)
    after = (root / "versions.yaml").read_text().splitlines()
    return [line for line in after if line not in before]


def test_a_version_is_entered_as_expected_and_becomes_the_default(root: Path) -> None:
    assert [
        'default: "202610" # the newest with evidence',
        '  - {name: "202610", sunset: null, evidence: inferred, note: "Expected about 2027-10-15."}',
    ] == entered(root, "202610")
    assert "202610" == Specs.load(root).newest


def test_days_that_are_published_are_documented(root: Path) -> None:
    found = entered(root, "202610", released=date(2026, 10, 14), sunset=date(2027, 10, 18))
    assert (
        '  - {name: "202610", released: 2026-10-14, sunset: 2027-10-18, evidence: documented}'
        == found[-1]
    )


def test_the_rest_of_the_calendar_stays_to_the_letter(root: Path) -> None:
    before = (root / "versions.yaml").read_text().splitlines()
    entered(root, "202610")
    after = (root / "versions.yaml").read_text().splitlines()
    assert [line for line in before if not line.startswith("default:")] == [
        line for line in after if line in before
    ]


def test_a_month_that_was_never_published_leaves_no_gap(root: Path) -> None:
    path = root / "versions.yaml"
    path.write_text(path.read_text().replace('["202412", "202512"]', '["202412", "202610"]'))
    assert entered(root, "202611")[-1].startswith('  - {name: "202611"')


@pytest.mark.parametrize(
    ("version", "says"),
    [
        ("202613", "'202613' is no version: it is a month"),
        ("2026-10", "is no version"),
        ("next", "is no version"),
        ("202609", "202609 is in specs/versions.yaml already"),
        ("202512", "says that 202512 was never published"),
        ("202305", "202305 is older than 202609"),
        ("202611", "between 202609 and 202611 stands 202610: enter it first"),
        ("202702", "stands 202610, 202611, 202612, 202701"),
    ],
)
def test_nonsense_gaps_and_what_is_there_are_refused(root: Path, version: str, says: str) -> None:
    before = (root / "versions.yaml").read_text()
    with pytest.raises(SpecError, match=says):
        add_version(Specs.load(root), version)
    assert before == (root / "versions.yaml").read_text()


@pytest.mark.parametrize(
    ("days", "says"),
    [
        ({"released": date(2025, 10, 14)}, "released on 2025-10-14: that is far"),
        ({"sunset": date(2026, 12, 1)}, "sunset on 2026-12-01: a version lives for a year"),
    ],
)
def test_days_of_another_year_are_refused(root: Path, days: dict[str, date], says: str) -> None:
    with pytest.raises(SpecError, match=says):
        add_version(Specs.load(root), "202610", **days)


def test_the_command_says_what_is_to_be_checked(
    root: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert 0 == main(["--specs", str(root), "new-version", "202610", "--released", "2026-10-14"])
    said = capsys.readouterr().out
    assert said.startswith(f"entered 202610 in {root / 'versions.yaml'}; now to be checked:")
    assert len(to_check("202609", "202610")) == said.count("\n") - 1
    assert "python -m codegen diff 202609 202610" in said


def test_the_command_ends_with_1_where_it_refuses(
    root: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert 1 == main(["--specs", str(root), "new-version", "202609"])
    assert "already" in capsys.readouterr().err


def test_the_client_of_a_new_version_is_generated(tmp_path: Path) -> None:
    shutil.copytree(Path(__file__).parent / "tiny", tmp_path / "specs")
    add_version(Specs.load(tmp_path / "specs"), "202610")
    specs = Specs.load(tmp_path / "specs")
    assert [] == lint(specs)
    (tmp_path / "package").mkdir()
    generate(specs, tmp_path / "package")
    text = (tmp_path / "package" / "versions.py").read_text()
    assert 'NEWEST = "202610"' in text
    assert '"202610": Version("202610", None, "inferred")' in text


def test_generated_and_hand_written_lines_are_counted_apart(tmp_path: Path) -> None:
    for name, text in {
        "linkedin_ads_async/models/a.py": "1\n\n2\n",
        "linkedin_ads_async/versions.py": "1\n",
        "linkedin_ads_async/resources/generated/a.py": "1\n",
        "linkedin_ads_async/resources/paging.py": "1\n2\n3\n",
        "codegen/a.py": "1\n",
        "codegen/__pycache__/a.py": "1\n",
        "docs/coverage.md": "1\n2\n",
        "docs/maintaining.md": "1\n",
        "tests/a/b.py": "1\n2\n",
    }.items():
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(text)
    assert {
        "generated": {
            "linkedin_ads_async/models": 2,
            "linkedin_ads_async/versions.py": 1,
            "linkedin_ads_async/resources/generated": 1,
            "docs/coverage.md": 2,
        },
        "hand-written": {"linkedin_ads_async": 3, "codegen": 1, "docs": 1},
        "tests": {"tests": 2},
    } == counted(tmp_path)
    assert "generated" in lines(tmp_path)


def test_the_command_counts_this_project(capsys: pytest.CaptureFixture[str]) -> None:
    assert 0 == main(["lines"])
    said = capsys.readouterr().out.splitlines()
    assert ["generated", "hand-written", "tests"] == [
        line.split()[0] for line in said if line[0] != " "
    ]
