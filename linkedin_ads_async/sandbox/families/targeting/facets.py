"""The facets of targeting and their values. Source: reference/api-targeting-audiences 3."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import pairwise

import attrs

from linkedin_ads_async.sandbox.families.names.taxonomy import LISTS
from linkedin_ads_async.sandbox.store import Store
from linkedin_ads_async.targeting import ENTITIES, FACET_URN

__all__ = ["FACETS", "Facet", "Value", "values"]

_LIST, _SEARCH, _ALIKE = "AD_TARGETING_FACET", "TYPEAHEAD", "SIMILAR_ENTITIES"
_PLACES = ("COUNTRY_GROUP", "COUNTRY", "STATE", "REGION")
_MOST = 2**31 - 1


@attrs.frozen
class Facet:
    name: str
    kinds: tuple[str, ...]
    finders: tuple[str, ...]
    since: str = ""

    @property
    def urn(self) -> str:
        return FACET_URN + self.name


@attrs.frozen
class Value:
    """One value of a facet, with its names as `taxonomy.LOCALES` has them."""

    urn: str
    names: tuple[str, ...]
    kind: str


FACETS = {
    facet.name: facet
    for facet in (
        Facet("ageRanges", ("AGE",), (_LIST,)),
        Facet("audienceMatchingSegments", ("$UNKNOWN",), ()),
        Facet("buyerGroups", ("$UNKNOWN",), (_LIST, _SEARCH), since="202603"),
        Facet("companyCategory", ("FIRMOGRAPHIC",), (_LIST, _SEARCH)),
        Facet("degrees", ("DEGREE",), (_LIST, _SEARCH)),
        Facet("dynamicSegments", ("$UNKNOWN",), ()),
        Facet("employers", ("COMPANY",), (_SEARCH, _ALIKE)),
        Facet("employersAll", ("COMPANY",), (_SEARCH, _ALIKE)),
        Facet("employersPast", ("COMPANY",), (_SEARCH, _ALIKE)),
        Facet("fieldsOfStudy", ("FIELD_OF_STUDY",), (_LIST, _SEARCH)),
        Facet("firstDegreeConnectionCompanies", ("COMPANY",), (_SEARCH, _ALIKE)),
        Facet("followedCompanies", ("COMPANY",), (_SEARCH, _ALIKE)),
        Facet("genders", ("GENDER",), (_LIST,)),
        Facet("groups", ("GROUP",), (_SEARCH, _ALIKE)),
        Facet("growthRate", ("FIRMOGRAPHIC",), (_LIST,)),
        Facet("industries", ("INDUSTRY",), (_LIST, _SEARCH, _ALIKE)),
        Facet("interests", ("INTEREST",), (_LIST, _SEARCH)),
        Facet("interfaceLocales", ("LOCALE",), (_LIST,)),
        Facet("jobFunctions", ("FUNCTION",), (_LIST,)),
        Facet("locations", _PLACES, (_LIST, _SEARCH)),
        Facet("memberBehaviors", ("MEMBER_BEHAVIOR",), (_LIST, _SEARCH)),
        Facet("profileLocations", _PLACES, (_LIST, _SEARCH)),
        Facet("revenue", ("FIRMOGRAPHIC",), (_LIST,)),
        Facet("schools", ("SCHOOL",), (_SEARCH,)),
        Facet("seniorities", ("SENIORITY",), (_LIST,)),
        Facet("skills", ("SKILL",), (_LIST, _SEARCH)),
        Facet("staffCountRanges", ("COMPANY_SIZE",), (_LIST,)),
        Facet("titles", ("TITLE",), (_LIST, _SEARCH, _ALIKE)),
        Facet("titlesAll", ("TITLE",), (_LIST, _SEARCH, _ALIKE)),
        Facet("titlesPast", ("TITLE",), (_LIST, _SEARCH, _ALIKE)),
        Facet("yearsOfExperienceRanges", ("YEARS_OF_EXPERIENCE",), (_LIST,)),
    )
}

_OTHERS = {
    "gender": {"FEMALE": ("Female", "Weiblich"), "MALE": ("Male", "Männlich")},
    "group": {"8101": ("Tidal Engineers", "Tidal Engineers")},
    "interest": {"308": ("Ports", "Häfen"), "309": ("Sailing", "Segeln")},
    "locale": {
        "de_DE": ("German", "Deutsch"),
        "en_US": ("English", "Englisch"),
        "fr_FR": ("French", "Französisch"),
    },
    "memberBehavior": {"12": ("Frequent travellers", "Vielreisende")},
    "organizationRankingList": {"5": ("Fast growing", "Schnell wachsend")},
    "standardizedProductCategory": {"71": ("Harbour software", "Hafensoftware")},
    "yearsOfExperience": {str(n): (f"{n} years", f"{n} Jahre") for n in range(1, 13)},
}
_SIZES = (1, 2, 11, 51, 201, 501, 1_001, 5_001, 10_001)
_RANGES = {
    "ageRange": ((18, 24), (25, 34), (35, 54), (55, _MOST)),
    "growthRate": ((-_MOST, 0), (0, 3), (3, 10), (10, 20), (20, _MOST)),
    "staffCountRange": (
        *((low, top - 1) for low, top in pairwise(_SIZES)),
        (_SIZES[-1], _MOST),
    ),
}
_UNITS = {
    "ageRange": ("years", "Jahre"),
    "growthRate": ("percent growth", "Prozent Wachstum"),
    "staffCountRange": ("employees", "Beschäftigte"),
}


def values(store: Store, facet: Facet) -> Iterator[Value]:
    """All values that a facet has in this world; none of segments, which belong to accounts."""
    kind = facet.kinds[0]
    for entity in ENTITIES[facet.name][:1]:
        if entity == "organization":
            yield from _organizations(store, kind)
        elif entity in LISTS:
            for one in LISTS[entity].values():
                yield Value(f"urn:li:{entity}:{one.id}", one.names, one.kind or kind)
        else:
            for key, names in (*_OTHERS.get(entity, {}).items(), *_ranges(entity)):
                yield Value(f"urn:li:{entity}:{key}", names, kind)


def _organizations(store: Store, kind: str) -> Iterator[Value]:
    for number, document in store.shelf("organizationsLookup").items():
        name = document["localizedName"]
        yield Value(f"urn:li:organization:{number}", (name, name), kind)


def _ranges(entity: str) -> Iterable[tuple[str, tuple[str, ...]]]:
    for low, high in _RANGES.get(entity, ()):
        english, german = _UNITS[entity]
        names = (f"{low} to {high} {english}", f"{low} bis {high} {german}")
        if high == _MOST:
            names = (f"{low} {english} or more", f"{low} {german} oder mehr")
        elif low == -_MOST:
            names = (f"{high} {english} or less", f"{high} {german} oder weniger")
        elif low == high:
            names = (f"{low} {english}", f"{low} {german}")
        yield f"({low},{high})", names
