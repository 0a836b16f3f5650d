"""What operations are read from paths: keys of actions, fields of an update."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from codegen.lint import lint
from codegen.operations import Family, family
from codegen.signatures import signature
from codegen.specs import Specs

TINY = Path(__file__).parent / "tiny"
ACTION = """\
  /owners/{{ownerId}}/widgets#paint:
    post:
      operationId: widgets.paint
      summary: Paint a widget.
      x-restli: {{method: ACTION, key: int}}
      parameters:
        - {{name: ownerId, in: path, required: true, schema: {{type: integer, format: int64}}}}
        - {{name: action, in: query, required: true, schema: {{const: paint}}}}
      responses:
        '{code}':
          description: Done.
          content:
            application/json:
              schema: {{type: object, properties: {{value: {{type: string}}}}}}
components:
"""


def widgets(folder: Path, edits: dict[str, str]) -> Family:
    shutil.copytree(TINY, folder / "specs")
    path = folder / "specs" / "widgets.yaml"
    text = path.read_text()
    for old, new in edits.items():
        assert old in text
        text = text.replace(old, new, 1)
    path.write_text(text)
    specs = Specs.load(folder / "specs")
    assert [] == lint(specs)
    return family(specs, "widgets.yaml")


@pytest.mark.parametrize(
    ("code", "key", "returns"), [("200", "None", "str"), ("201", "int", "Created[int]")]
)
def test_an_action_has_a_key_only_where_it_creates(
    tmp_path: Path, code: str, key: str, returns: str
) -> None:
    found = widgets(tmp_path, {"components:\n": ACTION.format(code=code)})
    paint = found.methods[-1]
    assert ("paint", key, returns) == (paint.name, paint.key, signature(found, paint).returns)


def test_an_update_sets_what_is_neither_read_only_nor_immutable(tmp_path: Path) -> None:
    found = widgets(tmp_path, {})
    assert ["full_name", "price", "owner", "gone", "sold_at"] == [a.name for a in found.changes]


def test_an_entity_without_a_class_of_ours_is_changed_by_patch_alone(tmp_path: Path) -> None:
    marked = "description: A thing.\n      x-python-import: {module: typing, name: Any}"
    found = widgets(tmp_path, {"description: A thing.": marked})
    assert () == found.changes
    [update] = [method for method in found.methods if method.name == "update"]
    assert ["patch: Patch | None = None"] == list(signature(found, update).keywords)
