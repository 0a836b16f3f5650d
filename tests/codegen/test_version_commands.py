"""What a maintainer asks of the versions: one document of each, and what changed between two."""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from openapi_spec_validator import validate, validate_url

from codegen.__main__ import main
from codegen.bundle import bundle
from codegen.diff import Change, changes, history, text
from codegen.specs import ROOT, Place, Specs, walk

TINY = Path(__file__).parent / "tiny"
REAL = Specs.load(ROOT / "specs")


LIVE = [
    *("202601", "202602", "202603", "202604", "202605"),
    *("202606", "202607", "202608", "202609"),
]


@pytest.mark.slow
@pytest.mark.parametrize("version", LIVE)
def test_every_live_bundle_is_valid_and_whole(version: str) -> None:
    document = json.loads(json.dumps(bundle(REAL, version, LIVE), default=str))
    validate(document)
    later = [node for node, _ in walk(document, Place("", "")) if not lives(node, version)]
    assert [] == later
    assert all(
        {"get", "post", "put", "delete"} & item.keys() for item in document["paths"].values()
    )


def lives(node: dict[str, Any], version: str) -> bool:
    since, until = node.get("x-since", "0"), node.get("x-until", "9")
    return isinstance(since, dict) or since <= version <= until


def test_a_bundle_drops_what_is_newer_and_older(tmp_path: Path) -> None:
    shutil.copytree(TINY, tmp_path / "specs")
    path = tmp_path / "specs" / "widgets.yaml"
    later = '- {name: hue, in: query, x-since: "202603", schema: {type: string}}'
    sorted_ = "- {name: q, in: query, required: true, schema: {const: search}}"
    edits = {
        sorted_: f"{sorted_}\n        {later}",
        "description: A thing.": "description: A thing.\n      required: [fullName, gone, soldAt]",
        '{ULTRAVIOLET: "209901"}': '{ULTRAVIOLET: "202603"}\n      x-enum-until: {GREEN: "202602"}',
    }
    for old, new in edits.items():
        assert old in path.read_text()
        path.write_text(path.read_text().replace(old, new, 1))
    specs = Specs.load(tmp_path / "specs")
    found = {version: bundle(specs, version, []) for version in ("202501", "202602", "202605")}
    parts = {version: in_short(document) for version, document in found.items()}
    assert {
        "202501": (2, ["gone"], ["fullName", "gone"], ["RED", "GREEN"], False),
        "202602": (2, ["soldAt"], ["fullName", "soldAt"], ["RED", "GREEN"], False),
        "202605": (3, ["soldAt"], ["fullName", "soldAt"], ["RED", "ULTRAVIOLET"], True),
    } == parts


def in_short(document: dict[str, Any]) -> tuple[int, list[str], list[str], list[str], bool]:
    schemas = document["components"]["schemas"]
    widget = schemas["Widget"]
    coming = [name for name in ("gone", "soldAt") if name in widget["properties"]]
    search = document["paths"]["/owners/{ownerId}/widgets#search"]["get"]
    hue = any(parameter.get("name") == "hue" for parameter in search["parameters"])
    return len(document["paths"]), coming, widget["required"], schemas["WidgetColor"]["enum"], hue


def test_one_file_is_written_for_each_version_that_lives(tmp_path: Path) -> None:
    assert 0 == main(["--specs", str(TINY), "bundle", "--live", "-o", str(tmp_path / "openapi")])
    assert ["linkedin-ads-202609.json"] == [
        path.name for path in sorted((tmp_path / "openapi").iterdir())
    ][-1:]


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
    users = ("widgets.create", "widgets.search", "widgets.update")
    assert [
        Change("field", "added", "Widget.soldAt", "Widget.sold_at", touches=users),
        Change(
            "operation", "added", "widgets.create", "widgets.create", touches=("widgets.create",)
        ),
    ] == found


def test_a_diff_in_words_groups_by_kind() -> None:
    found = changes(Specs.load(TINY), "202501", "202601")
    assert (
        "From 202501 to 202601:\n\nfields\n  removed  Widget.gone  [Widget.gone]\n"
        "           in widgets.search"
    ) == text(found, "202501", "202601")


def test_many_methods_are_counted_in_words_and_named_in_json() -> None:
    touches = tuple(f"widgets.m{number}" for number in range(6))
    change = Change("field", "added", "W.aB", "W.a_b", touches=touches)
    assert "in widgets.m0, widgets.m1, widgets.m2, widgets.m3 and 2 more" == change.users()
    assert touches == change.as_dict()["touches"]


def marks() -> Iterator[tuple[str, str]]:
    """Every x-since, x-until, and their maps of enums: the version from which on, and a name."""
    for file, document in REAL.documents.items():
        for node, place in walk(document, Place(file, "")):
            name = node.get("operationId") or node.get("name") or place.name
            found = [(node.get("x-since"), name), (after(node.get("x-until")), name)]
            found += [(since, value) for value, since in node.get("x-enum-since", {}).items()]
            found += [(after(u), value) for value, u in node.get("x-enum-until", {}).items()]
            yield from ((version, name) for version, name in found if version)


def after(version: str | None) -> str | None:
    """The version after one."""
    if version is None:
        return None
    names = [entry["name"] for entry in REAL.versions["versions"]]
    return next(name for name in names if name > version)


def test_every_mark_of_a_version_shows_in_the_diff_of_that_version() -> None:
    pages = {version: text(found, "", version) for version, found in history(REAL)}
    found = [(version, name) for version, name in marks() if version in pages]
    assert 60 < len(found)
    assert [] == [(version, name) for version, name in found if name not in pages[version]]


@pytest.mark.parametrize(
    ("old", "new", "what"),
    [
        (
            "price: {type: string, format: decimal}",
            "price: {type: integer, format: int64}",
            "field Widget.price changed string(decimal) -> integer(int64)",
        ),
        (
            "fullName: {type: string, x-req",
            "fullName: {type: string, readOnly: true, x-req",
            "field Widget.fullName changed string, x-required -> string, readOnly, x-required",
        ),
        (
            "in: query\n          schema:\n            type: object",
            "in: query\n          required: true\n          schema:\n            type: object\n            required: [color]",
            "argument widgets.search(search.color.values) changed list[WidgetColor], optional -> list[WidgetColor], required",
        ),
        ("paging: page_token", "paging: start_count", "operation widgets.search changed"),
    ],
)
def test_types_and_duties_that_differ_are_changes(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, old: str, new: str, what: str
) -> None:
    shutil.copytree(TINY, tmp_path / "specs")
    path = tmp_path / "specs" / "widgets.yaml"
    was = Specs.load(tmp_path / "specs")
    assert old in path.read_text()
    path.write_text(path.read_text().replace(old, new, 1))
    now = Specs.load(tmp_path / "specs")
    by_version = {"1": was, "2": now}
    monkeypatch.setattr(Specs, "at_version", lambda self, version: by_version[version])
    found = [f"{c.kind} {c.name} {c.what} {c.detail}" for c in changes(was, "1", "2")]
    assert [True] == [line.startswith(what) for line in found]


def test_no_change_is_said() -> None:
    assert "Nothing that the specs describe changed from 1 to 2." == text([], "1", "2")


def test_the_diff_command_prints_json(capsys: pytest.CaptureFixture[str]) -> None:
    assert 0 == main(["diff", "202601", "202605", "--json"])
    found = json.loads(capsys.readouterr().out)
    assert "AdAnalyticsElement.appointmentsScheduled" in {change["name"] for change in found}


def test_an_unknown_version_is_refused(capsys: pytest.CaptureFixture[str]) -> None:
    assert 1 == main(["diff", "202601", "209901"])
    assert "209901 is no known version" in capsys.readouterr().err
