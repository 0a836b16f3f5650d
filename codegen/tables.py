"""The analytics tables and the version calendar, read from the specs."""

from __future__ import annotations

from datetime import date
from typing import Any

from codegen.specs import Specs
from codegen.types import snake

__all__ = ["metrics", "pivots", "versions"]

Node = dict[str, Any]

_ANALYTICS = "ad_analytics.yaml"
_TYPES = {"int64": "long", "double": "double", "decimal": "decimal"}


def metrics(specs: Specs) -> list[Node]:
    """Every property of the analytics element that carries `x-metric`."""
    element = _schemas(specs)["AdAnalyticsElement"]["properties"]
    return [_metric(name, node) for name, node in element.items() if "x-metric" in node]


def _metric(name: str, node: Node) -> Node:
    facts = node["x-metric"]
    return {
        "name": name,
        "column": snake(name),
        "type": _TYPES[node["format"]],
        "family": facts["family"],
        "unit": facts["unit"],
        "since": node.get("x-since"),
        "until": node.get("x-until"),
        "not_with": tuple(facts.get("not-with", ())),
        "needs_pivot": tuple(facts.get("needs-pivot", ())),
        "max_days": facts.get("max-days"),
        "uncertain": node.get("x-uncertain"),
    }


def pivots(specs: Specs) -> list[Node]:
    """The `x-pivots` table of the pivot enum, in its order."""
    enum = _schemas(specs)["AdAnalyticsPivot"]
    table, since = enum["x-pivots"], enum.get("x-enum-since", {})
    return [
        {
            "name": name,
            "columns": tuple(table[name]["columns"]),
            "finders": tuple(table[name]["finders"]),
            "entity": table[name].get("entity"),
            "numeric": table[name].get("numeric", False),
            "demographic": table[name].get("demographic", False),
            "since": since.get(name),
            "until": enum.get("x-enum-until", {}).get(name),
            "uncertain": table[name].get("uncertain"),
        }
        for name in enum["enum"]
    ]


def versions(specs: Specs) -> list[Node]:
    """The calendar, its days as Python."""
    return [
        {"name": entry["name"], "sunset": entry["sunset"], "evidence": entry["evidence"]}
        for entry in specs.versions["versions"]
    ]


def live(specs: Specs, today: date) -> list[str]:
    """Versions that are not over on a day; one without a day ends with its neighbours."""
    entries = specs.versions["versions"]
    over = [e["name"] for e in entries if e["sunset"] and e["sunset"] <= today]
    last_over = max(over, default="")
    return [e["name"] for e in entries if e["name"] > last_over]


def _schemas(specs: Specs) -> Node:
    schemas: Node = specs.documents[_ANALYTICS]["components"]["schemas"]
    return schemas
