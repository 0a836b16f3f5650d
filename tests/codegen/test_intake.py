"""Foreign OpenAPI documents in, specs of ours out: what becomes of their parts, what is refused.

To accept a change: `UPDATE_GOLDEN=1 python -m pytest tests/codegen/test_intake.py`.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import attrs
import pytest
import yaml
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from codegen.__main__ import main
from codegen.bundle import bundle
from codegen.intake import intake
from codegen.lint import lint
from codegen.render import generate
from codegen.specs import ROOT, SpecError, Specs

HERE = Path(__file__).parent
FOREIGN = HERE / "foreign"
TINY = HERE / "tiny"
"""Its calendar stands still, so that a new version changes nothing here."""
REAL = Specs(TINY, Specs.load(ROOT / "specs").documents)
SHARED = Specs(TINY, {f: d for f, d in REAL.documents.items() if f.startswith("_shared/")})


def taken(path: Path, attribute: str) -> dict[str, Any]:
    document: dict[str, Any] = yaml.safe_load(intake(REAL, path, attribute))
    return document


@pytest.fixture(scope="module")
def insights() -> dict[str, Any]:
    return taken(FOREIGN / "insights.yaml", "insights")


@pytest.fixture(scope="module")
def gadgets() -> dict[str, Any]:
    return taken(FOREIGN / "gadgets.json", "gadgets")


@pytest.mark.parametrize(
    ("file", "name"), [("insights.yaml", "insights"), ("gadgets.json", "gadgets")]
)
def test_the_spec_is_the_golden_one(file: str, name: str) -> None:
    golden = HERE / "golden" / f"intake__{name}.yaml.txt"
    text = intake(REAL, FOREIGN / file, name)
    if os.environ.get("UPDATE_GOLDEN"):
        golden.write_text(text)
    assert golden.read_text() == text


@pytest.mark.parametrize(
    ("file", "name"), [("insights.yaml", "insights"), ("gadgets.json", "gadgets")]
)
def test_the_spec_keeps_every_rule_beside_all_others(file: str, name: str) -> None:
    whole = {**REAL.documents, f"{name}.yaml": taken(FOREIGN / file, name)}
    assert [] == lint(Specs(TINY, whole))


# What becomes of the parts.


def test_one_value_of_q_and_action_makes_a_finder_and_an_action(insights: dict[str, Any]) -> None:
    methods = {
        path: node["x-restli"]["method"]
        for path, item in insights["paths"].items()
        for node in item.values()
    }
    assert {
        "/adTargetingFacets#get_all": "GET_ALL",
        "/adTargetingEntities#typeahead": "FINDER",
        "/targetingAudienceInsights#audience_insights": "ACTION",
    } == methods


def test_headers_of_version_protocol_and_token_are_gone(insights: dict[str, Any]) -> None:
    assert "parameters" not in insights["paths"]["/adTargetingFacets#get_all"]["get"]
    assert "header" not in json.dumps(insights["paths"])


def test_parameters_that_we_share_are_referred_to_and_the_others_kept(
    insights: dict[str, Any],
) -> None:
    node = insights["paths"]["/adTargetingEntities#typeahead"]["get"]
    common = "_shared/common.yaml#/components/parameters"
    by_name = {p.get("name", p.get("$ref")): p for p in node["parameters"]}
    assert {f"{common}/Start", f"{common}/Fields"} == {n for n in by_name if n.startswith("_")}
    assert {"const": "QUERY_USES_URNS"} == by_name["queryVersion"]["schema"]
    assert {"$ref": "#/components/schemas/Kind"} == by_name["kind"]["schema"]
    assert 100 == by_name["count"]["schema"]["maximum"]
    assert "start_count" == node["x-restli"]["paging"]


def test_inline_objects_and_enums_get_names(insights: dict[str, Any]) -> None:
    schemas = insights["components"]["schemas"]
    finders = schemas["InsightsAdTargetingFacet"]["properties"]["availableEntityFinders"]["items"]
    assert {
        "$ref": "#/components/schemas/InsightsAdTargetingFacetAvailableEntityFinders"
    } == finders
    include = schemas["InsightsTargetingCriteriaInclude"]["properties"]["and"]["items"]
    assert {"$ref": "#/components/schemas/InsightsTargetingCriteriaIncludeAnd"} == include
    assert "InsightsRequest" in schemas


def test_a_name_that_another_spec_has_gets_that_of_the_resource_in_front(
    insights: dict[str, Any],
) -> None:
    schemas = insights["components"]["schemas"]
    assert "AdTargetingFacet" not in schemas
    assert "InsightsAdTargetingFacet" in schemas


def test_what_the_shared_specs_have_is_referred_to(
    insights: dict[str, Any], gadgets: dict[str, Any]
) -> None:
    assert not {"Pages", "PageLink", "ErrorResponse"} & insights["components"]["schemas"].keys()
    properties = gadgets["components"]["schemas"]["Gadget"]["properties"]
    common = "_shared/common.yaml#/components/schemas"
    assert {"$ref": f"{common}/Money", "description": "What it costs."} == {
        key: value for key, value in properties["price"].items() if key != "x-required"
    }
    assert {"$ref": f"{common}/Date"} == properties["madeOn"]


def test_examples_come_along_and_refer_into_the_spec(insights: dict[str, Any]) -> None:
    content = insights["paths"]["/adTargetingFacets#get_all"]["get"]["responses"]["200"]["content"]
    assert {"Success": {"$ref": "#/components/examples/FacetsExample"}} == content[
        "application/json"
    ]["examples"]
    value = insights["components"]["examples"]["FacetsExample"]["value"]
    assert "jobFunctions" == value["elements"][0]["facetName"]


def test_required_stays_in_what_is_sent_and_marks_what_a_create_needs(
    insights: dict[str, Any], gadgets: dict[str, Any]
) -> None:
    schemas = insights["components"]["schemas"]
    assert ["targetingCriteria", "groupBy"] == schemas["InsightsRequest"]["required"]
    assert ["sponsoredAccount"] == schemas["RequestMetaData"]["required"]
    assert "required" not in schemas["InsightsAdTargetingFacet"]
    gadget = gadgets["components"]["schemas"]["Gadget"]
    assert "required" not in gadget
    needed = {name for name, node in gadget["properties"].items() if "x-required" in node}
    assert {"label", "price"} == needed


def test_paths_and_verbs_of_an_entity_make_its_methods(gadgets: dict[str, Any]) -> None:
    found = {
        node["operationId"]: node["x-restli"]
        for item in gadgets["paths"].values()
        for node in item.values()
    }
    assert {
        "gadgets.get_all": {"method": "GET_ALL", "paging": "page_token", "key": "int"},
        "gadgets.create": {"method": "CREATE", "key": "int"},
        "gadgets.batch_delete": {"method": "BATCH_DELETE", "key": "int"},
        "gadgets.get": {"method": "GET", "key": "int"},
        "gadgets.update": {"method": "PARTIAL_UPDATE", "key": "int"},
        "gadgets.delete": {"method": "DELETE", "key": "int"},
    } == found
    assert "/owners/{ownerId}/gadgets/{gadgetId}#get" in gadgets["paths"]


def test_json_keeps_its_letters(gadgets: dict[str, Any]) -> None:
    create = gadgets["paths"]["/owners/{ownerId}/gadgets#create"]["post"]
    assert "Make one \N{GRINNING FACE}" == create["summary"]
    assert [{"oauth": ["rw_ads"]}] == create["security"]


def test_scalars_get_the_formats_of_the_rules(gadgets: dict[str, Any]) -> None:
    schemas = gadgets["components"]["schemas"]
    assert {"type": "number", "format": "double"} == schemas["GadgetSizes"]["properties"]["width"]
    properties = schemas["Gadget"]["properties"]
    assert {"type": "string"} == properties["seen"]
    assert "the source lists the values 2, 4" == properties["wheels"]["x-uncertain"]
    assert ["NEW", "OLD"] == schemas["GadgetState"]["enum"]


# What is refused: one change to a small document, and what is said of it.

SMALL = """\
openapi: 3.1.0
info: {title: T, version: "1"}
paths:
  /things:
    get:
      parameters:
        - {name: q, in: query, schema: {enum: [all]}}
        - {name: color, in: query, schema: {type: string}}
      responses:
        '200':
          description: Page
          content:
            application/json:
              schema:
                type: object
                properties:
                  elements: {type: array, items: {$ref: '#/components/schemas/Thing'}}
  /things/{id}:
    get:
      parameters:
        - {name: id, in: path, required: true, schema: {type: integer}}
      responses:
        '200': {description: It, content: {application/json: {schema: {$ref: '#/components/schemas/Thing'}}}}
components:
  schemas:
    Thing:
      type: object
      properties:
        name: {type: string}
        parts: {type: array, items: {type: string}}
"""


@attrs.frozen
class Refusal:
    """What is put in the place of what, and what this brings."""

    old: str
    new: str
    says: str


REFUSALS = {
    "an older format": Refusal("openapi: 3.1.0", 'swagger: "2.0"', "1: no OpenAPI 3 document"),
    "servers that are text": Refusal("paths:\n", "servers: [x]\npaths:\n", "3: no OpenAPI: "),
    "no paths": Refusal("paths:", "x-paths:", "1: the document has no paths"),
    "broken YAML": Refusal("paths:", "paths: [", "5: expected"),
    "a verb of HTTP only": Refusal(
        "/things/{id}:\n    get:", "/things/{id}:\n    patch:", "19: Rest.li has no verb PATCH"
    ),
    "several values of q": Refusal("[all]", "[all, some]", "7: q has to have one value"),
    "a header of its own": Refusal(
        "{name: color, in: query", "{name: X-Color, in: header", "8: the header parameter X-Color"
    ),
    "a cookie": Refusal("color, in: query", "color, in: cookie", "8: the cookie parameter color"),
    "a parameter by content": Refusal(
        "schema: {type: string}}\n      resp",
        "content: {application/json: {}}}\n      resp",
        "8: a parameter without schema",
    ),
    "an argument that is a word of Python": Refusal(
        "name: color", "name: from", "8: 'from' makes no name of an argument"
    ),
    "a key that nobody describes": Refusal(
        "name: id, in: path", "name: key, in: path", "19: no parameter describes {id}"
    ),
    "another file": Refusal(
        "items: {$ref: '#/components/schemas/Thing'}",
        "items: {$ref: 'other.yaml#/Thing'}",
        "17: other.yaml#/Thing leads to nothing in this file",
    ),
    "a reference to nothing": Refusal(
        "items: {$ref: '#/components/schemas/Thing'}",
        "items: {$ref: '#/components/schemas/Nothing'}",
        "17: #/components/schemas/Nothing leads to nothing",
    ),
    "a listing without elements": Refusal("elements:", "things:", "14: it has to have the list"),
    "another content": Refusal(
        "            application/json:\n", "            text/csv:\n", "12: text/csv: only"
    ),
    "no answer": Refusal(
        "        '200':\n          d", "        '400':\n          d", "5: no resp"
    ),
    "a choice of schemas": Refusal(
        "name: {type: string}",
        "name: {oneOf: [{type: string}, {type: integer}]}",
        "29: oneOf of several schemas",
    ),
    "several types": Refusal(
        "name: {type: string}", "name: {type: [string, integer]}", "29: a value of types"
    ),
    "a type that is none": Refusal("name: {type: string}", "name: {type: text}", "29: type 'text'"),
    "a schema by exclusion": Refusal("name: {type: string}", "name: {not: {}}", "29: not has no"),
    "a list of itself": Refusal(
        "items: {type: string}}\n",
        "items: {$ref: '#/components/schemas/Deep'}}\n"
        "    Deep: {type: array, items: {$ref: '#/components/schemas/Deep'}}\n",
        "31: a list or map of itself",
    ),
    "a schema that wraps itself": Refusal(
        "name: {type: string}",
        "name: {allOf: [{$ref: '#/components/schemas/Thing/properties/name'}]}",
        "29: a schema that is made of itself",
    ),
    "two members of one name": Refusal(
        "name: {type: string}",
        "fooBar: {type: string}\n        foo_bar: {type: string}",
        "30: two members would be called foo_bar",
    ),
    "a member without a name": Refusal("name: {type", "$: {type", "29: '$' makes no name"),
    "two of one method": Refusal(
        "paths:\n",
        "paths:\n  /others: {get: {responses: {'200': {description: All, content: {application/json: "
        "{schema: {type: object, properties: {elements: {type: array, items: {}}}}}}}}}}\n"
        "  /more: {get: {responses: {'200': {description: All, content: {application/json: "
        "{schema: {type: object, properties: {elements: {type: array, items: {}}}}}}}}}}\n",
        "5: two operations would be called get_all",
    ),
}


@pytest.mark.parametrize("refusal", REFUSALS.values(), ids=REFUSALS)
def test_what_cannot_be_taken_in_is_refused_with_file_line_and_reason(
    tmp_path: Path, refusal: Refusal
) -> None:
    assert refusal.old in SMALL
    path = tmp_path / "small.yaml"
    path.write_text(SMALL.replace(refusal.old, refusal.new, 1))
    with pytest.raises(SpecError) as caught:
        intake(REAL, path, "things")
    assert f"small.yaml:{refusal.says}" in str(caught.value)


def test_the_small_document_itself_is_taken_in(tmp_path: Path) -> None:
    path = tmp_path / "small.yaml"
    path.write_text(SMALL)
    assert {"Thing"} == taken(path, "things")["components"]["schemas"].keys()


def test_every_refusal_is_told_at_once_in_the_order_of_lines(tmp_path: Path) -> None:
    path = tmp_path / "small.yaml"
    path.write_text(
        SMALL.replace("name: color, in: query", "name: color, in: cookie").replace(
            "name: {type: string}", "name: {not: {}}"
        )
    )
    with pytest.raises(SpecError) as caught:
        intake(REAL, path, "things")
    assert ["small.yaml:8", "small.yaml:29"] == [
        line.rpartition(": ")[0].partition(": ")[0] for line in str(caught.value).splitlines()
    ]


def test_broken_json_is_refused_by_line(tmp_path: Path) -> None:
    path = tmp_path / "small.json"
    path.write_text('{"openapi": "3.1.0",\n "paths": }')
    with pytest.raises(SpecError, match=r"^small\.json:2: "):
        intake(REAL, path, "things")


@pytest.mark.parametrize("indent", [1, None])
def test_a_refusal_of_json_has_its_line(tmp_path: Path, indent: int | None) -> None:
    document = json.loads((FOREIGN / "gadgets.json").read_text())
    document["components"]["schemas"]["price"]["properties"]["amount"] = {"type": "text"}
    path = tmp_path / "small.json"
    compact = (",", ":") if indent is None else None
    path.write_text(json.dumps(document, indent=indent, separators=compact))
    line = next(n for n, text in enumerate(path.read_text().splitlines(), 1) if '"text"' in text)
    with pytest.raises(SpecError, match=rf"^small\.json:{line}: type 'text' is none"):
        intake(REAL, path, "gadgets")


def test_the_command_says_what_it_refuses_and_writes_nothing(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "small.yaml").write_text(SMALL.replace("openapi: 3.1.0", "openapi: 4.0.0"))
    out = tmp_path / "things.yaml"
    assert 1 == main(["intake", str(tmp_path / "small.yaml"), "-o", str(out)])
    assert "small.yaml:1: no OpenAPI 3 document" in capsys.readouterr().err
    assert not out.exists()


def test_the_command_names_the_spec_after_its_file(tmp_path: Path) -> None:
    (tmp_path / "small.yaml").write_text(SMALL)
    out = tmp_path / "odd_things.yaml"
    assert 0 == main(["intake", str(tmp_path / "small.yaml"), "-o", str(out)])
    found = yaml.safe_load(out.read_text())["paths"]["/things#all"]["get"]
    assert "odd_things.all" == found["operationId"]


# Any document of plain parts is taken in, nothing of it lost, and keeps the rules.

NAMES = st.from_regex(r"[a-z]{2,6}[A-Z][a-z]{2,5}", fullmatch=True)
SCALARS = st.sampled_from(
    [
        {"type": "string"},
        {"type": "integer"},
        {"type": "number", "format": "float"},
        {"type": "boolean"},
        {"type": ["string", "null"], "format": "uuid"},
        {"type": "string", "enum": ["ONE", "TWO"]},
        {},
    ]
)


def records(inner: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    return st.dictionaries(NAMES, inner, min_size=1, max_size=4).map(
        lambda members: {"type": "object", "properties": members}
    )


SCHEMAS = st.recursive(
    SCALARS,
    lambda inner: st.one_of(
        records(inner),
        inner.map(lambda item: {"type": "array", "items": item}),
        inner.map(lambda item: {"type": "object", "additionalProperties": item}),
    ),
    max_leaves=12,
)


def members(node: Any, resolve: dict[str, Any]) -> Any:
    """The tree of member names below a schema, references followed."""
    if "$ref" in node:
        file, _, name = node["$ref"].partition("#/components/schemas/")
        where = REAL.documents[file]["components"]["schemas"] if file else resolve
        node = where[name]
    for key in ("items", "additionalProperties"):
        if isinstance(node.get(key), dict):
            return [members(node[key], resolve)]
    return {wire: members(inner, resolve) for wire, inner in node.get("properties", {}).items()}


@given(entity=records(SCHEMAS))
@settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))
def test_any_plain_document_is_taken_in_whole(
    entity: dict[str, Any], tmp_path_factory: pytest.TempPathFactory
) -> None:
    document = yaml.safe_load(SMALL)
    document["components"]["schemas"]["Thing"] = entity
    path = tmp_path_factory.mktemp("any") / "any.yaml"
    path.write_text(yaml.safe_dump(document))
    found = yaml.safe_load(intake(SHARED, path, "things"))
    schemas = found["components"]["schemas"]
    item = found["paths"]["/things/{id}#get"]["get"]["responses"]["200"]["content"]
    assert members(entity, {}) == members(item["application/json"]["schema"], schemas)
    assert [] == lint(Specs(TINY, {**SHARED.documents, "things.yaml": found}))


# The way to the client.


@pytest.fixture(scope="module")
def tree(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of the project in which both foreign documents are specs."""
    root = tmp_path_factory.mktemp("tree")
    shutil.copytree(ROOT / "specs" / "_shared", root / "specs" / "_shared")
    shutil.copy(TINY / "versions.yaml", root / "specs")
    shutil.copytree(
        ROOT / "linkedin_ads_async",
        root / "linkedin_ads_async",
        ignore=shutil.ignore_patterns("__pycache__", "bulk", "sandbox", "cli"),
    )
    for file, name in (("insights.yaml", "insights"), ("gadgets.json", "gadgets")):
        out = root / "specs" / f"{name}.yaml"
        assert 0 == main(["intake", str(FOREIGN / file), "-o", str(out)])
    specs = Specs.load(root / "specs")
    assert [] == lint(specs)
    generate(specs, root / "linkedin_ads_async")
    return root


CALLS = """
import asyncio
from linkedin_ads_async import LinkedInAds
from linkedin_ads_async.models import gadgets, insights
from linkedin_ads_async.models._shared.common import Money
from linkedin_ads_async.operation import RawResponse
from linkedin_ads_async.transport import HandlerTransport

def answer(request):
    print(request.http, request.path, request.query, request.headers.get("LinkedIn-Version"))
    print((request.body or b"").decode())
    return RawResponse(status=200, headers={"x-restli-id": "7"}, body=b'{"elements":[{"facetName":"a"}],"value":{"totalAudienceCount":5}}')

async def main():
    ads = LinkedInAds(transport=HandlerTransport(answer))
    async for facet in ads.insights.typeahead(query="us", facet="urn:li:adTargetingFacet:locations", kind="EXACT"):
        break
    request = insights.InsightsRequest(group_by="urn:li:adTargetingFacet:interests")
    print((await ads.insights.audience_insights(request=request)).total_audience_count)
    gadget = gadgets.Gadget(label="x", price=Money(currency_code="EUR"), wheels=4)
    print((await ads.gadgets.create(5, gadget)).id)

asyncio.run(main())
"""


def test_what_was_taken_in_generates_and_calls(tree: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", CALLS],
        cwd=tree,
        env={**os.environ, "PYTHONPATH": str(tree)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert "" == done.stderr
    assert [
        (
            "GET /rest/adTargetingEntities facet=urn%3Ali%3AadTargetingFacet%3Alocations"
            "&kind=EXACT&q=typeahead&query=us&queryVersion=QUERY_USES_URNS 202609"
        ),
        "",
        "POST /rest/targetingAudienceInsights action=audienceInsights 202609",
        '{"request":{"groupBy":"urn:li:adTargetingFacet:interests"}}',
        "5",
        "POST /rest/owners/5/gadgets  202609",
        '{"label":"x","price":{"currencyCode":"EUR"},"wheels":4}',
        "7",
    ] == done.stdout.splitlines()


@pytest.mark.slow
def test_what_was_taken_in_passes_the_type_checker(tree: Path) -> None:
    package = Path("linkedin_ads_async")
    files = [package / "resources" / "generated" / f"{n}.py" for n in ("insights", "gadgets")]
    done = subprocess.run(
        [
            *(sys.executable, "-m", "mypy", "--config-file", str(ROOT / "pyproject.toml")),
            *map(str, files),
        ],
        cwd=tree,
        capture_output=True,
        text=True,
        check=False,
    )
    assert "Success: no issues found in 2 source files\n" == done.stdout


def test_the_bundle_of_what_was_taken_in_is_valid(tree: Path) -> None:
    from openapi_spec_validator import validate

    validate(bundle(Specs.load(tree / "specs"), "202609", ["202609"]))
