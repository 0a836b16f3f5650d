"""The tables of the families fit the operations, and each other."""

from __future__ import annotations

import subprocess
import sys
from collections import Counter
from pathlib import Path

import attrs
import pytest

from linkedin_ads_async.facts import operations as facts
from linkedin_ads_async.sandbox import families as package
from linkedin_ads_async.sandbox.families import families, tables
from linkedin_ads_async.sandbox.family import Family

OPERATIONS = {operation.name: operation for operation in facts.load()}
RESOURCES = {operation.resource for operation in facts.load()}
FOLDER = Path(str(package.__file__)).parent
BY_OPERATION = ("handlers", "criteria")
BY_RESOURCE = ("defaults", "births", "settlements", "views", "rules")


def test_every_module_with_a_family_is_listed() -> None:
    paths = [path for path in FOLDER.rglob("*.py") if "\nFAMILY = Family(" in path.read_text()]
    names = {".".join(path.relative_to(FOLDER).with_suffix("").parts) for path in paths}
    assert names == set(families())


@pytest.mark.parametrize("table", BY_OPERATION)
def test_every_handler_is_of_an_operation(table: str) -> None:
    assert set() == set(tables()[table]) - set(OPERATIONS)


@pytest.mark.parametrize("table", BY_RESOURCE)
def test_every_rule_is_of_a_resource(table: str) -> None:
    assert set() == set(tables()[table]) - RESOURCES


def test_every_action_has_a_handler() -> None:
    actions = {name for name, one in OPERATIONS.items() if one.restli == "ACTION"}
    assert set() == actions - set(tables()["handlers"])


def test_criteria_are_of_finders_and_name_their_arguments() -> None:
    wrong = [
        (name, argument)
        for name, paths in tables()["criteria"].items()
        for argument in paths
        if argument not in {parameter.wire for parameter in OPERATIONS[name].parameters}
    ]
    assert [] == wrong


@pytest.mark.parametrize("table", [field.name for field in attrs.fields(Family)])
def test_no_name_is_in_two_families(table: str) -> None:
    names = Counter(name for family in families().values() for name in getattr(family, table))
    assert [] == [name for name, times in names.items() if times > 1]


def test_a_name_in_two_families_ends_the_start(monkeypatch: pytest.MonkeyPatch) -> None:
    twin = families()["reporting.analytics"]
    monkeypatch.setattr(package, "families", lambda: {"a.first": twin, "b.second": twin})
    with pytest.raises(ValueError, match=r"b\.second: handlers has 'ad_analytics\.analytics'"):
        tables.__wrapped__()


def test_a_name_that_is_no_operation_ends_the_start(monkeypatch: pytest.MonkeyPatch) -> None:
    stray = Family(handlers={"ad_accounts.serach": next(iter(tables()["handlers"].values()))})
    monkeypatch.setattr(package, "families", lambda: {"a.stray": stray})
    with pytest.raises(ValueError, match=r"a\.stray: handlers has 'ad_accounts\.serach', which"):
        tables.__wrapped__()


def test_the_import_of_the_sandbox_loads_no_family() -> None:
    code = (
        "import sys, linkedin_ads_async.sandbox as _;"
        "print([n for n in sys.modules if n.startswith('linkedin_ads_async.sandbox.families.')])"
    )
    found = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert "[]" == found.stdout.strip()
