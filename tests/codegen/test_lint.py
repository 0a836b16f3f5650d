"""One breach of a spec rule is one complaint; what `check` calls stale; the bundle; the tables."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import attrs
import pytest
from openapi_spec_validator import validate

import codegen.__main__ as command
from codegen.bundle import bundle
from codegen.lint import lint
from codegen.pages import write_pages
from codegen.render import generate
from codegen.specs import SpecError, Specs, at_version
from codegen.tables import live, metrics, pivots, versions

HERE = Path(__file__).parent
REAL = Specs.load(HERE.parents[1] / "specs")
PRICE = "price: {type: string, format: decimal}"
OWNER_ID = "- {name: ownerId, in: path, required: true, schema: {type: integer, format: int64}}"


@attrs.frozen
class Breach:
    """What is put in the place of what, and the complaint that this brings."""

    rule: str
    line: int
    says: str
    edits: dict[str, str]
    file: str = "widgets.yaml"


BREACHES = {
    "path without its method": Breach(
        *("fragment", 9, "has to end in #search"), {"widgets#search:": "widgets#find:"}
    ),
    "operation of another file": Breach(
        *("fragment", 9, "widgets.<method>, not gadgets.search"),
        {"operationId: widgets.search": "operationId: gadgets.search"},
    ),
    "unknown Rest.li method": Breach(*("method", 9, "'FIND'"), {"FINDER": "FIND"}),
    "verb of another method": Breach(
        *("method", 55, "by DELETE, not POST"),
        {
            "PARTIAL_UPDATE": "DELETE",
            "widgets.update": "widgets.delete",
            "#update": "#delete",
        },
    ),
    "listing without paging": Breach(
        *("method", 9, "x-restli.paging"), {"paging: page_token, ": ""}
    ),
    "method called otherwise": Breach(
        *("method", 40, "called 'create', not 'make'"),
        {"widgets.create": "widgets.make", "#create": "#make"},
    ),
    "finder without q": Breach(
        *("constant", 9, "parameter q"), {"{const: search}": "{type: string}"}
    ),
    "parameter twice": Breach(
        *("constant", 9, "stands twice"), {OWNER_ID: f"{OWNER_ID}\n        {OWNER_ID}"}
    ),
    "batch without ids": Breach(
        *("constant", 55, "parameter ids"),
        {
            "PARTIAL_UPDATE": "BATCH_PARTIAL_UPDATE",
            "widgets.update": "widgets.batch_update",
            "#update": "#batch_update",
        },
    ),
    "parameter without schema": Breach(
        *("complete", 14, "needs schema"), {OWNER_ID: "- {name: ownerId, in: path, required: true}"}
    ),
    "parameter without name": Breach(
        *("complete", 14, "needs name, schema"), {OWNER_ID: "- {in: path, required: true}"}
    ),
    "operation without summary": Breach(
        *("complete", 9, "needs a summary"), {"summary: Search widgets.": "deprecated: true"}
    ),
    "operation without answer": Breach(
        *("complete", 40, "response 2xx"), {"'201': {desc": "'400': {desc"}
    ),
    "key of another kind": Breach(
        *("complete", 40, "x-restli.key is one of"), {"CREATE, key: int": "CREATE, key: text"}
    ),
    "record to flatten that is none": Breach(
        *("complete", 9, "flatten names find"), {"flatten: search": "flatten: find"}
    ),
    "file without a resource": Breach(
        *("complete", 1, "x-resource"), {"x-resource: widgets\n": "x-resource: ''\n"}
    ),
    "version of a component": Breach(
        *("version", 90, "where a component is used"),
        {"description: A colour.": 'description: A colour.\n      x-since: "202601"'},
    ),
    "component without description": Breach(
        *("component", 90, "WidgetColor has no description"), {"description: A colour.": "title: C"}
    ),
    "enum in place": Breach(
        *("component", 86, "price needs a named component"), {PRICE: "price: {enum: [A, B]}"}
    ),
    "enum in place, in a list": Breach(
        *("component", 86, "price needs a named component"),
        {PRICE: "price: {type: array, items: {enum: [A, B]}}"},
    ),
    "unknown extension": Breach(*("extension", 84, "x-needed"), {"x-required": "x-needed"}),
    "doubt without reason": Breach(
        *("extension", 86, "reason"), {PRICE: "price: {type: string, x-uncertain: ' '}"}
    ),
    "required for something else": Breach(
        *("extension", 84, "only be: create"), {"x-required: create": "x-required: update"}
    ),
    "unknown format": Breach(*("format", 86, "'money'"), {"format: decimal": "format: money"}),
    "month as a number": Breach(
        *("version", 89, "not 202602"), {'x-since: "202602"': "x-since: 202602"}
    ),
    "month that is none": Breach(
        *("version", 40, "'202613'"), {'x-since: "202605"': 'x-since: "202613"'}
    ),
    "version of a value that is none": Breach(
        *("version", 90, "INFRARED"), {"{ULTRAVIOLET:": "{INFRARED:"}
    ),
    "text of a value that is none": Breach(*("version", 90, "PINK"), {"{RED: Like": "{PINK: Like"}),
    "reference to nothing": Breach(
        *("reference", 87, "NobodyUrn does not exist"), {"schemas/OwnerUrn": "schemas/NobodyUrn"}
    ),
    "parameter that refers to nothing": Breach(
        *("reference", 14, "parameters/OwnerId does not exist"),
        {OWNER_ID: "- {$ref: '#/components/parameters/OwnerId'}"},
    ),
    "component of another file": Breach(
        *("unique", 90, "OwnerUrn is also in _shared/urns.yaml"),
        {"    WidgetColor:\n": "    OwnerUrn: {description: Mine.}\n    WidgetColor:\n"},
    ),
    "metric without unit": Breach(
        *("metric", 86, "unit and a family"), {PRICE: "price: {x-metric: {family: money}}"}
    ),
    "metric against an unknown pivot": Breach(
        *("metric", 86, "unknown pivots: AGE"),
        {PRICE: "price: {x-metric: {family: money, unit: usd, not-with: [AGE]}}"},
    ),
    "breach in a shared file": Breach(
        *("extension", 6, "x-urn-name"),
        {"x-urn-entity": "x-urn-name"},
        file="_shared/urns.yaml",
    ),
}


def tiny(folder: Path, edits: dict[str, str], *, file: str = "widgets.yaml") -> Specs:
    """The tiny spec below a folder, the first of each text replaced."""
    shutil.copytree(HERE / "tiny", folder / "specs")
    path = folder / "specs" / file
    text = path.read_text()
    for old, new in edits.items():
        assert old in text
        text = text.replace(old, new, 1)
    path.write_text(text)
    return Specs.load(folder / "specs")


@pytest.mark.parametrize("breach", BREACHES.values(), ids=BREACHES)
def test_one_breach_is_one_complaint(tmp_path: Path, breach: Breach) -> None:
    [complaint] = lint(tiny(tmp_path, breach.edits, file=breach.file))
    where = f"specs/{breach.file}:{breach.line}: {breach.rule}: "
    assert (breach.file, breach.line, breach.rule, where + complaint.message) == (
        complaint.file,
        complaint.line,
        complaint.rule,
        str(complaint),
    )
    assert breach.says in complaint.message


def test_every_rule_has_a_breach() -> None:
    rules = {
        *("fragment", "method", "constant", "component", "extension"),
        *("format", "version", "reference", "unique", "metric", "complete"),
    }
    assert rules == {breach.rule for breach in BREACHES.values()}


@pytest.mark.parametrize("root", [HERE / "tiny", REAL.root], ids=["tiny", "real"])
def test_specs_that_keep_the_rules_bring_no_complaint(root: Path) -> None:
    assert [] == lint(Specs.load(root))


def test_complaints_stand_in_the_order_of_lines(tmp_path: Path) -> None:
    edits = {"format: decimal": "format: money", "x-required": "x-needed", "FINDER": "FIND"}
    assert [9, 84, 86] == [complaint.line for complaint in lint(tiny(tmp_path, edits))]


@pytest.mark.parametrize(
    ("edits", "says"),
    [
        ({"x-source: nowhere": "x-source: [nowhere"}, r"^widgets\.yaml:5: "),
        ({"      summary: Create": "\t summary: Create"}, r"^widgets\.yaml:42: "),
    ],
    ids=["open bracket", "tab"],
)
def test_broken_yaml_is_named_by_file_and_line(
    tmp_path: Path, edits: dict[str, str], says: str
) -> None:
    with pytest.raises(SpecError, match=says):
        tiny(tmp_path, edits)


def test_a_file_that_is_no_mapping_is_named(tmp_path: Path) -> None:
    (tmp_path / "list.yaml").write_text("- one\n")
    with pytest.raises(SpecError, match=r"^list\.yaml:1: expected a mapping$"):
        Specs.load(tmp_path)


def test_broken_yaml_ends_the_command_with_1(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "broken.yaml").write_text("a: {\n")
    assert 1 == command.main(["--specs", str(tmp_path), "check"])
    assert capsys.readouterr().err.startswith("broken.yaml:2: ")


# What `check` says of generated code: always of a copy.


@pytest.fixture(scope="module")
def fresh(tmp_path_factory: pytest.TempPathFactory) -> Path:
    package = tmp_path_factory.mktemp("fresh") / "linkedin_ads_async"
    package.mkdir()
    generate(Specs.load(HERE / "tiny"), package)
    return package


@pytest.fixture
def standing(fresh: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The package that the command takes for the project's own."""
    package = tmp_path / "linkedin_ads_async"
    shutil.copytree(fresh, package)
    write_pages(Specs.load(HERE / "tiny"), tmp_path / "docs")
    monkeypatch.setattr(command, "_PACKAGE", package)
    monkeypatch.setattr(command, "_DOCS", tmp_path / "docs")
    return package


CHECK = ["--specs", str(HERE / "tiny"), "check"]


def test_fresh_code_ends_the_check_with_0(
    standing: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (standing / "client.py").write_text("# written by hand: none of the generator's business\n")
    assert (0, ("", "")) == (command.main(CHECK), tuple(capsys.readouterr()))


def test_changed_missing_and_left_over_files_are_stale(
    standing: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with (standing / "versions.py").open("a") as file:
        file.write("# changed\n")
    (standing / "models" / "widgets.py").unlink()
    (standing / "facts" / "operations" / "gadgets.py").write_text("")
    (standing.parent / "docs" / "versions.md").unlink()
    (standing.parent / "docs" / "coverage.md").write_text("# Old\n")
    assert 1 == command.main(CHECK)
    package = "linkedin_ads_async"
    assert [
        f"stale: {name} (run `make generate`)"
        for name in (
            *("docs/coverage.md", "docs/versions.md"),
            f"{package}/facts/operations/gadgets.py",
            *(f"{package}/models/widgets.py", f"{package}/versions.py"),
        )
    ] == capsys.readouterr().err.splitlines()


def test_a_file_of_the_same_size_and_time_is_still_compared(fresh: Path, standing: Path) -> None:
    text = (standing / "versions.py").read_text()
    (standing / "versions.py").write_text(text.replace("202608", "202607"))
    assert {"versions.py"} == command._differences(fresh, standing)


def test_compiled_files_are_not_stale(fresh: Path, standing: Path) -> None:
    (standing / "models" / "__pycache__").mkdir()
    (standing / "models" / "__pycache__" / "widgets.cpython-311.pyc").write_bytes(b"")
    assert set() == command._differences(fresh, standing)


def test_nothing_is_generated_from_specs_that_break_a_rule(tmp_path: Path, standing: Path) -> None:
    root = tiny(tmp_path, {"FINDER": "FIND"}).root
    before = (standing / "versions.py").stat().st_mtime_ns
    assert 1 == command.main(["--specs", str(root), "generate"])
    assert before == (standing / "versions.py").stat().st_mtime_ns


def test_what_openapi_forbids_is_named_by_file(
    tmp_path: Path, standing: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    root = tiny(tmp_path, {"'201': {description: Created.}": "'201': {}"}).root
    assert 1 == command.main(["--specs", str(root), "check"])
    assert capsys.readouterr().err.startswith("specs/widgets.yaml:1: openapi: ")


# The specs as one version has them.


@pytest.mark.parametrize(
    ("version", "lives"),
    [("202508", False), ("202509", True), ("202510", True), ("202603", True), ("202604", False)],
)
def test_the_first_and_the_last_version_have_it(version: str, lives: bool) -> None:
    node = {"thing": {"type": "string", "x-since": "202509", "x-until": "202603"}}
    assert lives == ("thing" in at_version(node, version))


@pytest.mark.parametrize(
    ("version", "values"),
    [("202501", ["A", "C"]), ("202502", ["A", "B", "C"]), ("202507", ["A", "B"])],
)
def test_values_of_an_enum_come_and_go(version: str, values: list[str]) -> None:
    node = {
        "enum": ["A", "B", "C"],
        "x-enum-since": {"B": "202502"},
        "x-enum-until": {"C": "202506"},
    }
    assert values == at_version(node, version)["enum"]


def test_items_of_a_list_come_and_go() -> None:
    parameters = [{"name": "a"}, {"name": "b", "x-since": "202605"}]
    assert [{"name": "a"}] == at_version(parameters, "202604")


def test_the_specs_stay_whole_when_a_version_is_taken_of_them() -> None:
    specs = Specs.load(HERE / "tiny")
    specs.at_version("202501")
    schemas = specs.documents["widgets.yaml"]["components"]["schemas"]
    assert "soldAt" in schemas["Widget"]["properties"]
    assert ["RED", "GREEN", "ULTRAVIOLET"] == schemas["WidgetColor"]["enum"]


# The bundle.


@pytest.fixture(scope="module")
def whole() -> dict[str, Any]:
    return bundle(REAL, "202609", live(REAL, date(2026, 9, 28)))


def nodes(node: Any) -> Iterator[dict[str, Any]]:
    if isinstance(node, dict):
        yield node
    for inner in node.values() if isinstance(node, dict) else node:
        if isinstance(inner, dict | list):
            yield from nodes(inner)


def operations(document: dict[str, Any]) -> Iterator[dict[str, Any]]:
    for item in document["paths"].values():
        yield from (item[verb] for verb in ("get", "post", "put", "delete") if verb in item)


def test_references_of_the_bundle_point_inside(whole: dict[str, Any]) -> None:
    refs = {node["$ref"] for node in nodes(whole) if isinstance(node.get("$ref"), str)}
    assert {"#/components/schemas/AdAnalyticsElement", "#/components/schemas/AdAccount"} <= refs
    for ref in refs:
        _, components, kind, name = ref.split("/")
        assert ("components", True) == (components, name in whole[components][kind]), ref


def test_the_version_header_takes_the_versions_that_live(whole: dict[str, Any]) -> None:
    header = whole["components"]["parameters"]["LinkedInVersion"]
    assert [
        *("202510", "202511", "202601", "202602", "202603", "202604", "202605"),
        *("202606", "202607", "202608", "202609"),
    ] == [version for version in header["schema"]["enum"] if version <= "202609"]
    assert ("LinkedIn-Version", "header", True) == (
        header["name"],
        header["in"],
        header["required"],
    )


def test_every_operation_of_the_bundle_has_headers_and_says_its_scopes(
    whole: dict[str, Any],
) -> None:
    found = list(operations(whole))
    protocol = {"$ref": "#/components/parameters/RestliProtocolVersion"}
    assert [] == [o["operationId"] for o in found if protocol not in o["parameters"]]
    # An empty list is a scope that is not documented.
    assert [] == [o["operationId"] for o in found if "security" not in o]
    assert {"ad_accounts.search", "ad_analytics.analytics", "creatives.create_inline"} <= {
        operation["operationId"] for operation in found
    }


def test_the_bundle_is_valid_openapi(whole: dict[str, Any]) -> None:
    validate(whole)
    assert "3.1.0" == whole["openapi"]


def test_the_bundle_has_what_its_version_has() -> None:
    specs = Specs.load(HERE / "tiny")
    old, new = (bundle(specs, version, []) for version in ("202604", "202605"))
    assert {"/owners/{ownerId}/widgets#create"} == new["paths"].keys() - {
        path for path, item in old["paths"].items() if item
    }


def test_the_bundle_keeps_no_extension_of_the_generator(whole: dict[str, Any]) -> None:
    kept = {key for node in nodes(whole) for key in node if str(key).startswith("x-")}
    assert set() == kept & {"x-python-import", "x-metric", "x-pivots", "x-source", "x-resource"}


# The tables, against figures and facts written down by hand.


def test_the_tables_have_as_many_rows_as_were_counted() -> None:
    calendar = [version["name"] for version in versions(REAL) if version["name"] <= "202609"]
    assert (117, 25, 33) == (len(metrics(REAL)), len(pivots(REAL)), len(calendar))


@pytest.mark.parametrize(
    ("name", "facts"),
    [
        ("impressions", {"type": "long", "family": "additive", "unit": "count", "since": None}),
        ("costInLocalCurrency", {"type": "decimal", "family": "money", "unit": "account_currency"}),
        ("audiencePenetration", {"type": "double", "family": "average", "since": "202411"}),
        ("audiencePenetration", {"needs_pivot": ("ACCOUNT", "CAMPAIGN_GROUP", "CAMPAIGN")}),
        ("audiencePenetration", {"max_days": 92, "unit": "ratio"}),
        ("approximateMemberReach", {"family": "reach", "max_days": 92, "unit": "members"}),
        ("viralClicks", {"type": "long", "column": "viral_clicks"}),
        ("viralJobApplications", {"type": "decimal"}),
        ("viralPostViewRegistrations", {"type": "decimal"}),
        ("appointmentsScheduled", {"since": "202605"}),
    ],
)
def test_a_metric_is_what_is_known_of_it(name: str, facts: dict[str, Any]) -> None:
    [metric] = [metric for metric in metrics(REAL) if metric["name"] == name]
    assert facts == {key: metric[key] for key in facts}


def test_metrics_that_members_do_not_break_down() -> None:
    assert {
        "conversionValueInLocalCurrency",
        *("cardImpressions", "cardClicks", "viralCardImpressions", "viralCardClicks"),
        "approximateMemberReach",
    } <= {metric["name"] for metric in metrics(REAL) if "MEMBER_INDUSTRY" in metric["not_with"]}


@pytest.mark.parametrize(
    "gone",
    ["approximateUniqueImpressions", "pivot", "pivotValue", "ctr", "postClickQualifiedLeads"],
)
def test_names_that_are_no_metrics(gone: str) -> None:
    assert gone not in {metric["name"] for metric in metrics(REAL)}


def by_finder(finder: str) -> set[str]:
    return {pivot["name"] for pivot in pivots(REAL) if finder in pivot["finders"]}


def test_pivots_of_the_finders() -> None:
    assert {"ACCOUNT", "CAMPAIGN_GROUP", "CAMPAIGN"} == by_finder("attributedRevenueMetrics")
    assert {"OBJECTIVE_TYPE"} == by_finder("statistics") - by_finder("analytics")
    only = by_finder("analytics") - by_finder("statistics")
    assert (10, {"MEMBER"}) == (len(only), {name.partition("_")[0] for name in only})


@pytest.mark.parametrize(
    ("name", "facts"),
    [
        ("CAMPAIGN", {"entity": "sponsoredCampaign", "numeric": True, "demographic": False}),
        ("MEMBER_JOB_TITLE", {"entity": "title", "demographic": True}),
        ("MEMBER_COMPANY_SIZE", {"entity": None, "numeric": False, "demographic": True}),
        ("MEMBER_DESIGNATED_MARKET_AREA", {"since": "202609"}),
        ("SERVING_LOCATION", {"entity": None, "since": None}),
    ],
)
def test_a_pivot_is_what_is_known_of_it(name: str, facts: dict[str, Any]) -> None:
    [pivot] = [pivot for pivot in pivots(REAL) if pivot["name"] == name]
    assert facts == {key: pivot[key] for key in facts}


def test_only_the_button_of_a_node_takes_two_columns() -> None:
    wide = [pivot["name"] for pivot in pivots(REAL) if len(pivot["columns"]) != 1]
    assert ["CONVERSATION_NODE_OPTION_INDEX"] == wide


@pytest.mark.parametrize(
    ("name", "sunset", "evidence"),
    [
        ("202306", None, "observed"),
        ("202407", date(2025, 7, 22), "documented"),
        ("202511", date(2026, 11, 16), "documented"),
        ("202609", None, "inferred"),
    ],
)
def test_a_version_ends_when_it_is_known_to(name: str, sunset: date | None, evidence: str) -> None:
    [version] = [version for version in versions(REAL) if version["name"] == name]
    assert {"name": name, "sunset": sunset, "evidence": evidence} == version


def test_a_month_that_was_skipped_is_no_version() -> None:
    assert set() == {"202412", "202512"} & {version["name"] for version in versions(REAL)}


def test_a_version_lives_until_the_day_before_its_sunset() -> None:
    assert "202511" in live(REAL, date(2026, 11, 15))
    assert "202601" == live(REAL, date(2026, 11, 16))[0]
