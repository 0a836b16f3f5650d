"""The specs against the inventory of all that is known: nothing is missing, nothing invented."""

from __future__ import annotations

import csv
from collections import Counter
from pathlib import Path

import pytest

from codegen.__main__ import main
from codegen.operations import Method, family
from codegen.pages import pages
from codegen.specs import ROOT, Specs

HERE = Path(__file__).parent
REAL = Specs.load(ROOT / "specs")
TINY = Specs.load(HERE / "tiny")
METHODS: dict[str, Method] = {
    f"{method.resource_attribute}.{method.name}": method
    for file in REAL.families
    for method in family(REAL, file).methods
}
with (HERE / "inventory.tsv").open(encoding="utf-8", newline="") as inventory:
    ROWS = {row["operation"]: row for row in csv.DictReader(inventory, delimiter="\t")}
NOT_RESTLI = ("UPLOAD", "OAUTH")


def test_the_inventory_has_as_many_rows_as_were_counted() -> None:
    assert {"documented": 278, "uncertain": 32, "inferred": 2} == Counter(
        row["certainty"] for row in ROWS.values()
    )
    assert all(row["section"] for row in ROWS.values())


def test_every_row_is_described_or_left_out_for_a_reason() -> None:
    assert [] == sorted(ROWS.keys() - METHODS.keys() - REAL.exclusions.keys())
    assert all(len(reason) > 20 for reason in REAL.exclusions.values())


def test_no_operation_is_invented() -> None:
    assert [] == sorted(METHODS.keys() - ROWS.keys())


def test_what_is_left_out_is_known_and_not_described_as_well() -> None:
    assert [] == sorted(REAL.exclusions.keys() - ROWS.keys())
    assert set() == REAL.exclusions.keys() & METHODS.keys()


def test_only_what_is_no_rest_li_is_left_out() -> None:
    assert REAL.exclusions.keys() == {
        name for name, row in ROWS.items() if row["method"] in NOT_RESTLI
    }


@pytest.mark.parametrize("name", sorted(METHODS))
def test_an_operation_is_what_the_inventory_says(name: str) -> None:
    row, method = ROWS[name], METHODS[name]
    assert (row["resource"], row["method"], row["member"]) == (
        method.resource,
        method.restli,
        method.member or "",
    )


def test_what_the_inventory_doubts_is_marked_in_the_specs() -> None:
    doubted = {name for name, row in ROWS.items() if row["certainty"] == "uncertain"}
    marked = {name for name, method in METHODS.items() if method.uncertain}
    assert set() == (doubted & METHODS.keys()) - marked


def test_the_page_names_every_family_operation_and_exclusion() -> None:
    page = pages(REAL)["coverage.md"]
    assert [] == [file for file in REAL.families if f"| `{file[:-5]}` |" not in page]
    assert [] == [name for name in REAL.exclusions if f"| `{name}` |" not in page]
    doubts = [name for name, method in METHODS.items() if method.uncertain]
    assert [] == [name for name in doubts if f"- `{name}`: " not in page]


def test_the_page_of_a_tiny_spec() -> None:
    page = pages(TINY)["coverage.md"].splitlines()
    assert "| `widgets` | widgets | `search`, `create`, `update` | 7 |  |" in page
    assert "| `_shared/urns` | | | 0 |  |" in page
    assert "| `widgets.paint` | Done by hand. |" in page
    assert page[4].startswith("3 operations of 1 families are described; 1 more are known")


def test_the_versions_of_a_tiny_spec() -> None:
    page = pages(TINY)["versions.md"].splitlines()
    assert "| 202608 |  | 2027-08-16 | documented |" in page
    assert "| 202609 |  |  | inferred |" in page


def test_the_pages_of_the_project_are_fresh() -> None:
    """`python -m codegen docs` writes them."""
    for name, text in pages(REAL).items():
        assert (ROOT / "docs" / name).read_text(encoding="utf-8") == text


def test_the_command_writes_the_pages(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("codegen.__main__._DOCS", tmp_path / "docs")
    assert 0 == main(["--specs", str(HERE / "tiny"), "docs"])
    assert ["coverage.md", "versions.md"] == sorted(p.name for p in (tmp_path / "docs").iterdir())
