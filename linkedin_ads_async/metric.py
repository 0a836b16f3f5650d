"""The types of the generated analytics tables: what a metric and a pivot are."""

from __future__ import annotations

from typing import Literal, NamedTuple

__all__ = ["Metric", "MetricFamily", "MetricType", "Pivot"]

MetricType = Literal["long", "double", "decimal"]
MetricFamily = Literal["additive", "money", "average", "reach"]
"""Additive counts and money may be summed; averages, ratios and reach never are."""


class Metric(NamedTuple):
    """One requestable metric of adAnalytics. Source: reference/api-analytics c."""

    name: str
    """The wire name, `costInLocalCurrency`."""
    column: str
    """The snake_case name of its column, `cost_in_local_currency`."""
    type: MetricType
    family: MetricFamily
    unit: str
    since: str | None = None
    until: str | None = None
    not_with: tuple[str, ...] = ()
    """Pivots with which LinkedIn's documentation says it is not offered."""
    needs_pivot: tuple[str, ...] = ()
    """At least one of these has to be among the pivots, where any is named."""
    max_days: int | None = None
    """Longest range, in days, for which it is produced."""
    uncertain: str | None = None

    @property
    def sums(self) -> bool:
        return self.family in ("additive", "money")


class Pivot(NamedTuple):
    """One grouping of adAnalytics. Source: reference/api-analytics b."""

    name: str
    columns: tuple[str, ...]
    """Names of its columns; two for CONVERSATION_NODE_OPTION_INDEX, else one."""
    finders: tuple[str, ...]
    entity: str | None = None
    """Entity of the URN in `pivotValues`; None where it is a literal."""
    numeric: bool = False
    """Whether that URN ends in a number, which then gets a column of its own."""
    demographic: bool = False
    since: str | None = None
    until: str | None = None
    uncertain: str | None = None
