"""The public names of the protocol floor."""

from __future__ import annotations

import ast
from pathlib import Path

from linkedin_ads_async import restli


def test_all_lists_what_the_package_imports_sorted() -> None:
    tree = ast.parse(Path(restli.__file__).read_text())
    imported = {
        alias.asname or alias.name
        for node in tree.body
        if isinstance(node, ast.ImportFrom) and node.module != "__future__"
        for alias in node.names
    }
    assert sorted(imported) == restli.__all__
