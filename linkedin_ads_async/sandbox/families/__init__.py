"""All families of the sandbox, as the engine's tables."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from importlib import import_module
from typing import Any

import attrs

from linkedin_ads_async.facts import operations as facts
from linkedin_ads_async.sandbox.family import Family

__all__ = ["families", "look_up", "tables"]

_MODULES = (
    "accounts.experiments",
    "accounts.library",
    "accounts.lift_tests",
    "accounts.previews",
    "accounts.publishers",
    "accounts.structure",
    "accounts.tracking",
    "audiences.ad_segments",
    "audiences.dmp_segments",
    "audiences.segment_content",
    "content.messages",
    "content.posts",
    "content.uploads",
    "conversions.conversion_rules",
    "leads.lead_forms",
    "names.organizations",
    "names.standardized",
    "reporting.analytics",
    "reporting.side_figures",
    "targeting.entities",
    "targeting.media_plans",
    "targeting.planning",
)
"""Every module below this one that has a `FAMILY`."""

_BY_OPERATION = ("handlers", "criteria")


@cache
def families() -> Mapping[str, Family]:
    """The families by their modules; loaded with the first call that asks for one."""
    return {name: import_module(f"{__name__}.{name}").FAMILY for name in _MODULES}


def look_up(table: str, name: str) -> Any:
    """The entry of that name in the table of any family, `look_up("births", "images")`; or None."""
    return tables()[table].get(name)


@cache
def tables() -> Mapping[str, Mapping[str, Any]]:
    """The tables of all families, each as one.

    Raises `ValueError` for a name that is in two families, and for what is of no operation.
    """
    known = {operation.name for operation in facts.load()}
    found: dict[str, dict[str, Any]] = {field.name: {} for field in attrs.fields(Family)}
    for module, family in families().items():
        for table, whole in found.items():
            entries = getattr(family, table)
            if both := sorted(whole.keys() & entries.keys()):
                raise ValueError(f"{module}: {table} has {both[0]!r}, as another family has")
            if table in _BY_OPERATION and (strays := sorted(entries.keys() - known)):
                raise ValueError(f"{module}: {table} has {strays[0]!r}, which is no operation")
            whole.update(entries)
    return found
