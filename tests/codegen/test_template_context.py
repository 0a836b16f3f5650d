"""The parts of datamodel-code-generator's template context that our templates rely on."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

SPEC = """
openapi: 3.1.0
info: {title: T, version: "1"}
paths: {}
components:
  schemas:
    Thing:
      type: object
      description: A thing.
      properties:
        dailyBudget: {type: string, format: decimal, x-since: "202501", x-required: create}
        id: {type: integer, readOnly: true, x-immutable: true}
        kind:
          $ref: '#/components/schemas/Kind'
          description: Beside a reference.
          x-until: "202612"
    Kind:
      type: string
      enum: [A, B]
      x-enum-descriptions: [First., '']
"""
CLASS = """
CONTEXT = {{ {"class_name": class_name, "description": description} | tojson }}
{% for field in fields %}
FIELD = {{ {"name": field.name, "original_name": field.original_name, "hint": field.type_hint,
  "read_only": field.read_only or False,
  "docstring": field.docstring,
  "extras": {"since": field.extras.get("x_since"), "until": field.extras.get("x_until"),
  "required": field.extras.get("x_required"), "immutable": field.extras.get("x_immutable")}}
  | tojson | replace("true", "True") | replace("false", "False") | replace("null", "None") }}
{% endfor %}
"""
ENUM = """
MEMBERS = {{ fields | map(attribute="name") | list | tojson }}
DEFAULTS = [{% for field in fields %}{{ field.default }}, {% endfor %}]
DOCS = {{ fields | map(attribute="docstring") | list | tojson | replace("null", "None") }}
"""


def test_templates_get_what_they_print(tmp_path: Path) -> None:
    templates = tmp_path / "templates"
    templates.mkdir()
    (templates / "dataclass.jinja2").write_text(CLASS)
    (templates / "Enum.jinja2").write_text(ENUM)
    (tmp_path / "spec.yaml").write_text(SPEC)
    root = Path(__file__).parents[2]
    options = ["--custom-template-dir", str(templates), "--formatters", "builtin"]
    subprocess.run(
        [
            *(sys.executable, "-m", "datamodel_code_generator"),
            *("--input", str(tmp_path / "spec.yaml"), "--output", str(tmp_path / "out.py")),
            *options,
        ],
        cwd=root,
        check=True,
        capture_output=True,
    )
    text = (tmp_path / "out.py").read_text()
    context = next(line for line in text.splitlines() if line.startswith("CONTEXT = "))
    assert json.loads(context.partition("= ")[2]) == {
        "class_name": "Thing",
        "description": "A thing.",
    }
    scope: dict[str, object] = {}
    fields = []
    for chunk in text.split("FIELD = ")[1:]:
        expression = chunk.partition("\n\n")[0].partition("\nFIELD")[0]
        exec(f"value = {expression}", scope)  # noqa: S102  # our own rendered literal
        fields.append(scope["value"])
    budget, identity, kind = fields
    assert budget == {
        "name": "daily_budget",
        "original_name": "dailyBudget",
        "hint": "Decimal | None",
        "read_only": False,
        "docstring": None,
        "extras": {"since": "202501", "until": None, "required": "create", "immutable": None},
    }
    assert (identity["read_only"], identity["extras"]["immutable"]) == (True, True)
    assert (kind["docstring"], kind["extras"]["until"]) == ("Beside a reference.", "202612")
    assert 'MEMBERS = ["A", "B"]' in text
    assert '["First.", ' in text.partition("DOCS = ")[2]
