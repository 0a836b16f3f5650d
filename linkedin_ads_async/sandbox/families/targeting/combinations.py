"""What may not stand together in targeting criteria.

Source: reference/api-campaign-management 5.6.
"""

from __future__ import annotations

from collections.abc import Iterator

from linkedin_ads_async.sandbox.answers import Fault
from linkedin_ads_async.targeting import Targeting, facet_name

__all__ = ["combination_faults"]

_APART = (
    ("industries", "employers"),
    ("staffCountRanges", "employers"),
    ("titles", "jobFunctions"),
    ("titles", "seniorities"),
    ("memberBehaviors", "audienceMatchingSegments"),
    ("dynamicSegments", "memberBehaviors"),
    ("dynamicSegments", "interests"),
)
"""Facets that cannot be in two clauses that both have to hold.

Source: reference/api-campaign-management 5.6.
"""


def combination_faults(targeting: Targeting, path: str) -> Iterator[Fault]:
    """Values that are asked for and shut out at once, and facets that cannot be combined."""
    excluded = dict(targeting.excluded)
    for clause in targeting.clauses:
        for facet, urns in clause:
            if both := set(urns) & set(excluded.get(facet, ())):
                code = "FIELD_CANNOT_BE_BOTH_IN_INCLUDED_AND_EXCLUDED_TARGETING"
                yield Fault(code, f"{path}/exclude", f"{min(both)} is included as well")
    facets = [{facet_name(facet) for facet, _ in clause} for clause in targeting.clauses]
    for one, other in _APART:
        if any(one in a and other in b for a in facets for b in facets if a is not b):
            text = f"{one} cannot be combined with {other}"
            yield Fault("INCOMPATIBLE_TARGETING_COMBINATION", f"{path}/include", text)
