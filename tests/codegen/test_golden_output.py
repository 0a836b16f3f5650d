"""What a tiny spec turns into, to the letter: a change of the generator or a template shows here.

To accept a change: `UPDATE_GOLDEN=1 python -m pytest tests/codegen/test_golden_output.py`.
"""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from codegen.render import generate
from codegen.specs import Specs

HERE = Path(__file__).parent
GOLDEN = HERE / "golden"
FILES = [
    "models/widgets.py",
    "facts/operations/widgets.py",
    "facts/openapi.json",
    "resources/generated/widgets.py",
    "resources/generated/index.py",
    "versions.py",
]


@pytest.fixture(scope="module")
def generated(tmp_path_factory: pytest.TempPathFactory) -> Path:
    package = tmp_path_factory.mktemp("tiny") / "linkedin_ads_async"
    package.mkdir()
    generate(Specs.load(HERE / "tiny"), package)
    return package


@pytest.mark.parametrize("name", FILES)
def test_generated_file_is_the_golden_one(generated: Path, name: str) -> None:
    golden = GOLDEN / (name.replace("/", "__") + ".txt")
    text = (generated / name).read_text()
    if os.environ.get("UPDATE_GOLDEN"):
        golden.parent.mkdir(exist_ok=True)
        golden.write_text(text)
    assert golden.read_text() == text


@pytest.mark.slow
def test_generating_twice_gives_the_same(generated: Path, tmp_path: Path) -> None:
    again = tmp_path / "linkedin_ads_async"
    again.mkdir()
    generate(Specs.load(HERE / "tiny"), again)
    for name in FILES:
        assert (generated / name).read_text() == (again / name).read_text()


def test_a_left_over_module_is_removed(tmp_path: Path) -> None:
    package = tmp_path / "linkedin_ads_async"
    (package / "models").mkdir(parents=True)
    (package / "models" / "old.py").write_text("")
    generate(Specs.load(HERE / "tiny"), package)
    assert not (package / "models" / "old.py").exists()
