"""What may not stand together in the targeting of a campaign.

Source: reference/api-campaign-management 5.6.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import permutations
from typing import Any

from linkedin_ads_async.sandbox.answers import Fault
from linkedin_ads_async.sandbox.store import Document

__all__ = ["audience_faults"]

_PATH = "/targetingCriteria"
_FACET = "urn:li:adTargetingFacet:"
_CONFLICTS = frozenset({
    ("industries", "employers"), ("staffCountRanges", "employers"), ("titles", "jobFunctions"),
    ("titles", "seniorities"), ("memberBehaviors", "audienceMatchingSegments"),
    ("dynamicSegments", "memberBehaviors"), ("dynamicSegments", "interests"),
})  # fmt: skip  # pairs in lines
"""Facets of which not both can be asked for at once; as alternatives they can."""


def audience_faults(campaign: Document) -> Iterator[Fault]:
    """Facets that cannot be combined, and values that are asked for and shut out at once."""
    criteria = campaign.get("targetingCriteria", {})
    clauses = [clause.get("or", {}) for clause in criteria.get("include", {}).get("and", [])]
    excluded = criteria.get("exclude", {}).get("or", {})
    for clause in clauses:
        for facet, values in clause.items():
            if both := sorted(set(values) & set(excluded.get(facet, []))):
                code = "FIELD_CANNOT_BE_BOTH_IN_INCLUDED_AND_EXCLUDED_TARGETING"
                yield Fault(code, _PATH, f"{both[0]} of {facet} is included and excluded")
    for one, other in sorted(_conflicts(clauses)):
        text = f"{one} and {other} cannot both be asked for"
        yield Fault("INCOMPATIBLE_TARGETING_COMBINATION", _PATH, text)


def _conflicts(clauses: list[Mapping[str, Any]]) -> set[tuple[str, str]]:
    names = [{facet.removeprefix(_FACET) for facet in clause} for clause in clauses]
    return {
        (one, other)
        for left, right in permutations(names, 2)
        for one, other in _CONFLICTS
        if one in left and other in right
    }
