"""Every operation is called against the sandbox by one of the tests in this folder."""

from __future__ import annotations

import ast
from pathlib import Path

from linkedin_ads_async.facts import operations as facts


def called(file: Path) -> set[str]:
    """Names like `ad_accounts.get`, of all `ads.ad_accounts.get(...)` in a file."""
    found = set()
    for node in ast.walk(ast.parse(file.read_text())):
        if not (isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute)):
            continue
        resource = node.func.value
        if isinstance(resource, ast.Attribute) and ast.unparse(resource.value) == "ads":
            found.add(f"{resource.attr}.{node.func.attr}")
    return found


def test_every_operation_is_called_against_the_sandbox() -> None:
    calls = set().union(*map(called, Path(__file__).parent.glob("test_*.py")))
    assert set() == {operation.name for operation in facts.load()} - calls
