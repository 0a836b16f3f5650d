"""What a maintainer asks of the versions: one document of each, and what changed between two."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from openapi_spec_validator import validate_url

from codegen.__main__ import main
from codegen.diff import Change, changes, text
from codegen.specs import Specs

TINY = Path(__file__).parent / "tiny"


@pytest.mark.parametrize("version", ["202601", "202609"])
def test_the_bundle_of_a_version_is_one_valid_document(tmp_path: Path, version: str) -> None:
    out = tmp_path / "openapi.json"
    assert 0 == main(["bundle", "--version", version, "-o", str(out)])
    validate_url(out.as_uri())
    document = json.loads(out.read_text())
    assert version == document["info"]["version"]
    metrics = document["components"]["schemas"]["AdAnalyticsElement"]["properties"]
    assert (version == "202609") is ("appointmentsScheduled" in metrics)
    assert '"$ref": "_shared' not in out.read_text()


def test_a_diff_names_what_it_touches_in_the_client() -> None:
    found = changes(Specs.load(TINY), "202601", "202609")
    assert [
        Change("argument", "added", "widgets.create(ownerId)", "widgets.create(owner_id=)"),
        Change("field", "added", "Widget.soldAt", "Widget.sold_at"),
        Change("operation", "added", "widgets.create", "widgets.create"),
    ] == found


def test_a_diff_in_words_groups_by_kind() -> None:
    found = changes(Specs.load(TINY), "202501", "202601")
    assert "From 202501 to 202601:\n\nfields\n  removed  Widget.gone  [Widget.gone]" == text(
        found, "202501", "202601"
    )


def test_no_change_is_said() -> None:
    assert "Nothing that the specs describe changed from 1 to 2." == text([], "1", "2")


def test_the_diff_command_prints_json(capsys: pytest.CaptureFixture[str]) -> None:
    assert 0 == main(["diff", "202601", "202605", "--json"])
    found = json.loads(capsys.readouterr().out)
    assert "AdAnalyticsElement.appointmentsScheduled" in {change["name"] for change in found}


def test_an_unknown_version_is_refused(capsys: pytest.CaptureFixture[str]) -> None:
    assert 1 == main(["diff", "202601", "209901"])
    assert "209901 is no known version" in capsys.readouterr().err
