"""Imports go downwards only: the floors of the house, lowest first."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

PACKAGE = Path(__file__).parents[1] / "linkedin_ads_async"

FLOORS = [
    {"errors"},
    {"identifiers", "urn", "enums", "unset", "wire", "metric"},
    {"versions"},
    {"models"},
    {"restli", "converter", "sunset", "targeting"},
    {"operation"},
    {"facts"},
    {"transport"},
    {"resources", "webhook"},
    {"client"},
    {"bulk"},
    {"sandbox"},
    {"cli"},
]
RANK = {room: rank for rank, rooms in enumerate(FLOORS) for room in rooms}
ABOVE_THE_SANDBOX = {"transport", "resources", "client", "bulk"}
THE_LOBBY = {"__init__"}
"""The package's own module: it names rooms lazily and belongs to no floor."""

MODULES = sorted(path for path in PACKAGE.rglob("*.py"))


def room_of(path: Path) -> str:
    return path.relative_to(PACKAGE).parts[0].removesuffix(".py")


def imported_rooms(path: Path) -> set[str]:
    found = set()
    for node in ast.walk(ast.parse(path.read_text())):
        names = []
        if isinstance(node, ast.Import):
            names = [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            names = [node.module]
            if node.module == "linkedin_ads_async":
                # Single names such as __version__ are no rooms.
                names = [
                    f"linkedin_ads_async.{alias.name}"
                    for alias in node.names
                    if alias.name[0] != "_"
                ]
        for name in names:
            parts = name.split(".")
            if parts[0] == "linkedin_ads_async" and len(parts) > 1:
                found.add(parts[1])
    return found


@pytest.mark.parametrize("path", MODULES, ids=lambda p: str(p.relative_to(PACKAGE)))
def test_a_module_imports_lower_floors_only(path: Path) -> None:
    room = room_of(path)
    if room in THE_LOBBY:
        return
    wrong = {
        other
        for other in imported_rooms(path) - {room}
        if other not in RANK or RANK[other] >= RANK[room]
    }
    assert set() == wrong


def test_the_sandbox_shares_only_the_protocol_with_the_client() -> None:
    rooms = {
        other for path in (PACKAGE / "sandbox").rglob("*.py") for other in imported_rooms(path)
    }
    assert set() == rooms & ABOVE_THE_SANDBOX
