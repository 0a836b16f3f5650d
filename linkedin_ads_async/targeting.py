"""Targeting criteria, built clause by clause: an AND of ORs, less one OR."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from difflib import get_close_matches
from typing import Self, TypedDict, Unpack

import attrs

from linkedin_ads_async.errors import UsageError
from linkedin_ads_async.models.ad_campaigns import TargetingAnd, TargetingCriteria, TargetingOr
from linkedin_ads_async.urn import Urn, UrnLike

__all__ = [
    "ENTITIES",
    "FACET_URN",
    "INCLUDE_ONLY",
    "Clause",
    "FacetValues",
    "Targeting",
    "facet_name",
]

Values = Iterable[UrnLike] | UrnLike
Clause = tuple[tuple[Urn, tuple[Urn, ...]], ...]
"""Values by facet; any of them is enough."""

FACET_URN = "urn:li:adTargetingFacet:"

_ORGANIZATION, _SEGMENT, _TITLE = ("organization", "company"), ("adSegment",), ("title",)
_PLACE = ("geo", "countryGroup", "country", "state", "region")
ENTITIES: Mapping[str, tuple[str, ...]] = {
    "ageRanges": ("ageRange",),
    "audienceMatchingSegments": _SEGMENT,
    "buyerGroups": ("standardizedProductCategory",),
    "companyCategory": ("organizationRankingList",),
    "degrees": ("degree",),
    "dynamicSegments": _SEGMENT,
    "employers": _ORGANIZATION,
    "employersAll": _ORGANIZATION,
    "employersPast": _ORGANIZATION,
    "fieldsOfStudy": ("fieldOfStudy",),
    "firstDegreeConnectionCompanies": _ORGANIZATION,
    "followedCompanies": _ORGANIZATION,
    "genders": ("gender",),
    "groups": ("group",),
    "growthRate": ("growthRate",),
    "industries": ("industry",),
    "interests": ("interest",),
    "interfaceLocales": ("locale",),
    "jobFunctions": ("function",),
    "locations": _PLACE,
    "memberBehaviors": ("memberBehavior",),
    "profileLocations": _PLACE,
    "revenue": (),
    "schools": _ORGANIZATION,
    "seniorities": ("seniority",),
    "skills": ("skill",),
    "staffCountRanges": ("staffCountRange",),
    "titles": _TITLE,
    "titlesAll": _TITLE,
    "titlesPast": _TITLE,
    "yearsOfExperienceRanges": ("yearsOfExperience",),
}
"""What the values of each facet are URNs of: that of plain ids first, none where it is not sure.

Source: reference/api-targeting-audiences 3, reference/api-campaign-management 5.6.
"""
INCLUDE_ONLY = frozenset({"ageRanges", "genders", "groups", "interfaceLocales"})

_WORDED = frozenset({"ageRange", "gender", "growthRate", "locale", "staffCountRange"})
"""Entities whose ids are no numbers."""
_MOST = {"yearsOfExperienceRanges": 2}  # the lower and the upper bound


class FacetValues(TypedDict, total=False):
    """The facets as arguments of `Targeting.include` and `Targeting.exclude`."""

    age_ranges: Values
    audience_matching_segments: Values
    buyer_groups: Values
    company_category: Values
    degrees: Values
    dynamic_segments: Values
    employers: Values
    employers_all: Values
    employers_past: Values
    fields_of_study: Values
    first_degree_connection_companies: Values
    followed_companies: Values
    genders: Values
    groups: Values
    growth_rate: Values
    industries: Values
    interests: Values
    interface_locales: Values
    job_functions: Values
    locations: Values
    member_behaviors: Values
    profile_locations: Values
    revenue: Values
    schools: Values
    seniorities: Values
    skills: Values
    staff_count_ranges: Values
    titles: Values
    titles_all: Values
    titles_past: Values
    years_of_experience_ranges: Values


@attrs.frozen(eq=False)
class Targeting:
    """Who is meant: each `include` narrows the audience, each `exclude` takes members out.

    >>> engineers = (
    ...     Targeting()
    ...     .include(locations=["urn:li:geo:103644278"])
    ...     .include(titles=[25170], skills=[48113])  # the one or the other
    ...     .exclude(employers=[90210])
    ... )
    >>> campaign = AdCampaign(targeting_criteria=engineers.criteria, ...)

    Values are URNs, or plain ids where the facet says of what. It never changes: every call gives
    a new one. Two are equal if they mean the same, in whatever order they were written. A facet
    that is newer than this package is named by its whole URN, in a mapping:
    `include({"urn:li:adTargetingFacet:petOwners": ["urn:li:pet:7"]})`.

    Raises `UsageError` for a facet that is not known, for one without values, for URNs of the
    wrong kind, for a value that is both included and excluded, and for an excluded facet that can
    only be included. Source: reference/api-targeting-audiences 3, 5.
    """

    clauses: tuple[Clause, ...] = ()
    """All of them have to hold."""
    excluded: Clause = ()
    """None of it may hold."""

    @classmethod
    def of(cls, criteria: TargetingCriteria | None) -> Self:
        """Take up criteria that LinkedIn answered, to look at them or to go on from them.

        Nothing is checked: what LinkedIn saved is not wrong because this package is older.
        """
        if criteria is None:
            return cls()
        clauses = [_read(clause) for clause in (criteria.include and criteria.include.and_) or ()]
        return cls(tuple(dict.fromkeys(filter(None, clauses))), _read(criteria.exclude))

    def include(
        self, facets: Mapping[str, Values] | None = None, /, **values: Unpack[FacetValues]
    ) -> Self:
        """Add a clause: only members for whom any value of any facet in it holds."""
        clause = _clause("include", facets, values)
        for facet, urns in clause:
            _refuse_both(facet, urns, dict(self.excluded).get(facet, ()))
        return attrs.evolve(self, clauses=tuple(dict.fromkeys((*self.clauses, clause))))

    def exclude(
        self, facets: Mapping[str, Values] | None = None, /, **values: Unpack[FacetValues]
    ) -> Self:
        """Leave out members for whom any value of any facet holds; several calls add up."""
        merged = dict(self.excluded)
        for facet, urns in _clause("exclude", facets, values):
            name = facet_name(facet)
            if name in INCLUDE_ONLY:
                raise UsageError(f"{name} cannot be excluded: include the other values instead")
            for clause in self.clauses:
                _refuse_both(facet, urns, dict(clause).get(facet, ()))
            merged[facet] = _once((*merged.get(facet, ()), *urns))
        return attrs.evolve(self, excluded=tuple(merged.items()))

    @property
    def criteria(self) -> TargetingCriteria:
        """The record that campaigns, counts, prices, forecasts and templates take.

        Raises `UsageError` where nothing is included: it would mean everybody.
        """
        if not self.clauses:
            raise UsageError("nothing is included: name at least a location with include()")
        return TargetingCriteria(
            include=TargetingAnd(and_=[_written(clause) for clause in self.clauses]),
            exclude=_written(self.excluded) if self.excluded else None,
        )

    def __eq__(self, other: object) -> bool:
        return self._meaning == other._meaning if isinstance(other, Targeting) else NotImplemented

    def __hash__(self) -> int:
        return hash(self._meaning)

    @property
    def _meaning(self) -> tuple[frozenset[object], object]:
        return frozenset(map(_unordered, self.clauses)), _unordered(self.excluded)


def facet_name(facet: str) -> str:
    """`skills` of `urn:li:adTargetingFacet:skills`; a bare name is returned as it is."""
    return facet.removeprefix(FACET_URN)


def _clause(verb: str, facets: Mapping[str, Values] | None, values: Mapping[str, object]) -> Clause:
    given: dict[str, object] = {**(facets or {}), **values}
    if not given:
        raise UsageError(f"{verb}() needs a facet with its values, such as locations=[...]")
    found: dict[Urn, tuple[Urn, ...]] = {}
    for name, many in given.items():
        facet = _facet(name)
        found[facet] = _once((*found.get(facet, ()), *_values(facet_name(facet), many)))
    return tuple(found.items())


def _facet(text: str) -> Urn:
    """The URN of a facet that is known, or of one that is named by its whole URN."""
    if text.startswith(FACET_URN):
        return Urn.parse(text)
    head, *rest = text.split("_")
    name = head + "".join(word.capitalize() for word in rest)
    if name in ENTITIES:
        return Urn(FACET_URN + name)
    near = get_close_matches(name, ENTITIES, 1)
    hint = f"did you mean {near[0]}?" if near else f"the facets are {', '.join(ENTITIES)};"
    raise UsageError(
        f"{text!r} is no facet that this version knows: {hint} A newer one is named by its URN, "
        f"include({{'{FACET_URN}{name}': [...]}})"
    )


def _values(name: str, given: object) -> tuple[Urn, ...]:
    # One value is that value's list: a text would fall into letters.
    many = [given] if isinstance(given, str) or not isinstance(given, Iterable) else list(given)
    if not many:
        raise UsageError(f"{name} has no values: leave the facet out, or name whom you mean")
    urns = _once(_value(name, one) for one in many)
    if len(urns) > _MOST.get(name, len(urns)):
        raise UsageError(f"{name} takes at most {_MOST[name]} values, not {len(urns)}")
    return urns


def _value(name: str, given: object) -> Urn:
    try:
        return _urn(ENTITIES.get(name, ()), given)
    except UsageError as error:
        raise UsageError(f"{name}: {error}") from error


def _urn(entities: tuple[str, ...], given: object) -> Urn:
    if isinstance(given, bool) or not isinstance(given, str | int):
        raise UsageError(f"{given!r} is neither a URN nor an id")
    text = str(given)
    if not entities or Urn(text).entity in entities:
        return Urn.parse(text)
    if not (text.startswith("urn:") or text.isdecimal() or entities[0] in _WORDED):
        raise UsageError(f"{text!r} is no id: ad_targeting_entities finds the URN of a name")
    return Urn.coerce(text, entities[0])


def _refuse_both(facet: Urn, urns: Iterable[Urn], others: Iterable[Urn]) -> None:
    if both := set(urns) & set(others):
        value = min(both)
        raise UsageError(f"{value} of {facet_name(facet)} is both included and excluded")


def _once(urns: Iterable[Urn]) -> tuple[Urn, ...]:
    return tuple(dict.fromkeys(urns))


def _unordered(clause: Clause) -> frozenset[tuple[Urn, frozenset[Urn]]]:
    return frozenset((facet, frozenset(urns)) for facet, urns in clause)


def _read(clause: TargetingOr | None) -> Clause:
    """Values by facet; the short names that some answers have become URNs."""
    values = (clause and clause.or_) or {}
    return tuple(
        (Urn(FACET_URN + facet_name(facet)), _once(urns)) for facet, urns in values.items() if urns
    )


def _written(clause: Clause) -> TargetingOr:
    return TargetingOr(or_={str(facet): list(urns) for facet, urns in clause})
