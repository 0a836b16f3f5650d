"""The public names, and what importing them costs."""

from __future__ import annotations

import ast
import json
import subprocess
import sys
from pathlib import Path

import linkedin_ads_async

SOURCE = Path(linkedin_ads_async.__file__)


def test_every_public_name_can_be_had() -> None:
    for name in linkedin_ads_async.__all__:
        assert getattr(linkedin_ads_async, name) is not None


def test_static_tools_see_the_same_names_as_the_running_package() -> None:
    block = next(node for node in ast.parse(SOURCE.read_text()).body if isinstance(node, ast.If))
    imported = {
        alias.name
        for node in block.body
        if isinstance(node, ast.ImportFrom)
        for alias in node.names
    }
    assert set(linkedin_ads_async.__all__) == imported
    assert imported == set(linkedin_ads_async._HOME_OF)


def test_an_unknown_name_is_an_attribute_error() -> None:
    assert not hasattr(linkedin_ads_async, "NoSuchName")


def test_importing_the_package_loads_no_third_party_module() -> None:
    script = (
        "import sys; before = set(sys.modules); import linkedin_ads_async; import json;"
        "print(json.dumps(sorted(set(sys.modules) - before)))"
    )
    done = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, check=True
    )
    roots = {name.partition(".")[0] for name in json.loads(done.stdout)}
    foreign = roots - set(sys.stdlib_module_names) - {"linkedin_ads_async"}
    assert set() == foreign
