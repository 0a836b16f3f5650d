"""Schemas to Python types: what a value is at run time, and how a signature spells it."""

from __future__ import annotations

import re
from typing import Any

import attrs

from codegen.specs import Place, SpecError, Specs

__all__ = ["Import", "PythonType", "python_type", "snake"]

Import = tuple[str, str]
"""Module and name."""

_SCALARS = {"string": "str", "integer": "int", "boolean": "bool", "number": "float"}


def snake(name: str) -> str:
    """`dailyBudget` -> `daily_budget`, `costInUsd` -> `cost_in_usd`.

    >>> snake("eventViewsOver15Seconds"), snake("adAccountId")
    ('event_views_over15_seconds', 'ad_account_id')
    """
    return re.sub(r"(?<=[a-z0-9])(?=[A-Z])|[^A-Za-z0-9]+", "_", name).strip("_").lower()


@attrs.frozen(kw_only=True)
class PythonType:
    """A type as an expression, as a hint in a signature, and what both need imported."""

    expression: str
    hint: str
    imports: frozenset[Import] = frozenset()
    urn: str | None = None


def python_type(specs: Specs, schema: dict[str, Any], place: Place) -> PythonType:
    """The Python type of a schema; `place` is where it stands."""
    ref = schema.get("$ref")
    resolved, at = specs.resolve(schema, place)
    if imported := resolved.get("x-python-import"):
        return _imported(imported, resolved.get("x-urn-entity"))
    kind = resolved.get("type")
    if ref and ("enum" in resolved or kind == "object"):
        return _model(at, enum="enum" in resolved)
    if kind == "array":
        item = python_type(specs, resolved["items"], at.child("items"))
        return attrs.evolve(
            item, expression=f"list[{item.expression}]", hint=f"Sequence[{item.hint}]"
        )
    if resolved.get("format") == "decimal":
        need = frozenset({("decimal", "Decimal")})
        return PythonType(expression="Decimal", hint="Decimal", imports=need)
    if isinstance(kind, str) and kind in _SCALARS:
        return PythonType(expression=_SCALARS[kind], hint=_SCALARS[kind])
    if kind is None or kind == "object":
        return PythonType(expression="Any", hint="Any", imports=frozenset({("typing", "Any")}))
    raise SpecError(f"{place}: no Python type for {kind!r}")


def _imported(what: dict[str, str], entity: str | None) -> PythonType:
    name = what["name"]
    need = {(what["module"], name)}
    if name != "Urn":
        return PythonType(expression=name, hint=name, imports=frozenset(need))
    need.add((what["module"], "UrnLike"))
    hint = "UrnLike" if entity else "Urn | str"
    return PythonType(expression=name, hint=hint, imports=frozenset(need), urn=entity)


def _model(at: Place, *, enum: bool) -> PythonType:
    module = at.file.removesuffix(".yaml").replace("/", ".")
    need = frozenset({(f"linkedin_ads_async.models.{module}", at.name)})
    return PythonType(
        expression=at.name, hint=f"{at.name} | str" if enum else at.name, imports=need
    )
