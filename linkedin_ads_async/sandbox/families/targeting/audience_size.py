"""How many members targeting criteria reach: a function of the seed and of what they mean."""

from __future__ import annotations

from collections.abc import Iterator

from linkedin_ads_async.models.ad_campaigns import TargetingCriteria
from linkedin_ads_async.sandbox.answers import Fault
from linkedin_ads_async.sandbox.dice import Dice
from linkedin_ads_async.sandbox.families.targeting.combinations import combination_faults
from linkedin_ads_async.targeting import (
    ENTITIES,
    INCLUDE_ONLY,
    Clause,
    Targeting,
    facet_name,
)

__all__ = ["MINIMUM", "counted", "people", "targeting_faults"]

MINIMUM = 300
"""Members below which a count is 0. Source: reference/api-targeting-audiences 6."""

_MEMBERS = 1_000_000_000
_ALL = 1 << 32
_SHARES = {
    "ageRanges": (150_000, 350_000),
    "audienceMatchingSegments": (1, 20),
    "dynamicSegments": (1, 20),
    "employers": (1, 200),
    "employersAll": (2, 400),
    "employersPast": (1, 200),
    "followedCompanies": (1, 400),
    "genders": (400_000, 500_000),
    "interfaceLocales": (50_000, 400_000),
    "jobFunctions": (20_000, 80_000),
    "locations": (5_000, 150_000),
    "profileLocations": (5_000, 150_000),
    "schools": (20, 2_000),
    "seniorities": (30_000, 200_000),
    "staffCountRanges": (40_000, 150_000),
    "titles": (100, 5_000),
    "titlesAll": (200, 9_000),
    "titlesPast": (100, 5_000),
}
"""Members per million for whom one value holds, from the rarest to the most common."""
_USUAL = (1_000, 50_000)


def people(dice: Dice, targeting: Targeting) -> int:
    """Members who match: a clause more, or a value excluded more, is never more of them.

    The values of one clause add up as if they were independent; integers all the way, in an order
    of their own, so that equal criteria have equal audiences everywhere.
    """
    left = _MEMBERS
    for share in sorted(_holds(dice, clause) for clause in targeting.clauses):
        left = left * share >> 32
    return left * (_ALL - _holds(dice, targeting.excluded)) >> 32


def counted(members: int) -> int:
    """The number as LinkedIn tells it: two digits, and 0 for fewer than 300."""
    if members < MINIMUM:
        return 0
    unit = int(10 ** (len(str(members)) - 2))
    return members // unit * unit


def targeting_faults(criteria: TargetingCriteria | None, path: str) -> Iterator[Fault]:
    """What is wrong with criteria. Source: reference/api-campaign-management 5.6."""
    targeting = Targeting.of(criteria)
    if not targeting.clauses:
        yield Fault("MISSING_FIELD", f"{path}/include/and", "Nothing is included")
    for clause in (*targeting.clauses, targeting.excluded):
        yield from _clause_faults(clause, path)
    for name in sorted(INCLUDE_ONLY & {facet_name(facet) for facet, _ in targeting.excluded}):
        text = f"{name} can only be included"
        yield Fault("INVALID_VALUE_FOR_FIELD", f"{path}/exclude", text)
    yield from combination_faults(targeting, path)


def _holds(dice: Dice, clause: Clause) -> int:
    """The share of members for whom any value holds, in 2^-32."""
    others = _ALL
    for facet, urns in sorted(clause):
        low, high = _SHARES.get(facet_name(facet), _USUAL)
        for urn in sorted(urns):
            share = dice.between(low, high, "share", facet, urn) * _ALL // 1_000_000
            others = others * (_ALL - share) >> 32
    return _ALL - others


def _clause_faults(clause: Clause, path: str) -> Iterator[Fault]:
    for facet, urns in clause:
        name = facet_name(facet)
        if name not in ENTITIES:
            text = f"{facet} is no facet"
            yield Fault("INVALID_VALUE_FOR_FIELD", path, text)
            continue
        allowed = ENTITIES[name]
        for urn in urns:
            if allowed and urn.entity not in allowed:
                text = f"{urn} is no value of {name}"
                yield Fault("INVALID_VALUE_FOR_FIELD", f"{path}/{name}", text)
