"""The pages under docs/ show code that is Python, and calls that exist."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest

from linkedin_ads_async import LinkedInAds

DOCS = Path(__file__).parents[2] / "docs"
pages = pytest.mark.parametrize("page", sorted(DOCS.glob("**/*.md")), ids=lambda page: page.stem)


def blocks(page: Path) -> list[ast.Module]:
    found = re.findall(r"```python\n(.*?)```", page.read_text(), re.DOTALL)
    flags = ast.PyCF_ALLOW_TOP_LEVEL_AWAIT | ast.PyCF_ONLY_AST
    return [compile(block, page.name, "exec", flags) for block in found]


@pages
def test_every_call_that_a_page_shows_exists(page: Path) -> None:
    ads = LinkedInAds("token")
    for block in blocks(page):
        for node in ast.walk(block):
            if isinstance(node, ast.Attribute) and ast.unparse(node).startswith("ads."):
                value = ads
                for name in ast.unparse(node).split(".")[1:3]:
                    assert hasattr(value, name), f"{page.name} shows {ast.unparse(node)}"
                    value = getattr(value, name)


@pages
def test_every_link_to_another_page_leads_somewhere(page: Path) -> None:
    links = re.findall(r"\]\((?!https?:|#)([^)#]+)", page.read_text())
    assert [] == [link for link in links if not (page.parent / link).exists()]
