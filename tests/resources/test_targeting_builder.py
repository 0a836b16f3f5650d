"""Targeting criteria: what they mean, what they refuse, and that nothing is lost on the way."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from linkedin_ads_async import DecodeError, LinkedInAds, Targeting, UsageError
from linkedin_ads_async.converter import structure, unstructure
from linkedin_ads_async.models.ad_campaigns import TargetingAnd, TargetingCriteria, TargetingOr
from linkedin_ads_async.operation import RawResponse
from linkedin_ads_async.resources.audience_counts import AudienceCounts, AudienceSize
from linkedin_ads_async.restli import encode
from linkedin_ads_async.targeting import ENTITIES, FACET_URN, INCLUDE_ONLY, FacetValues
from linkedin_ads_async.transport import HandlerTransport
from linkedin_ads_async.urn import Urn

GEO, SKILL, TITLE = "urn:li:geo:103644278", "urn:li:skill:48113", "urn:li:title:25170"

DOCUMENTED = {
    "include": {
        "and": [
            {"or": {f"{FACET_URN}locations": [GEO, "urn:li:geo:101174742"]}},
            {"or": {f"{FACET_URN}interfaceLocales": ["urn:li:locale:en_US"]}},
            {"or": {f"{FACET_URN}titles": [TITLE], f"{FACET_URN}skills": [SKILL]}},
        ]
    },
    "exclude": {
        "or": {
            f"{FACET_URN}employers": ["urn:li:organization:90210"],
            f"{FACET_URN}audienceMatchingSegments": ["urn:li:adSegment:7700112"],
        }
    },
}
"""Shape of reference/api-targeting-audiences 5."""

names = st.sampled_from(sorted(ENTITIES.keys() - {"yearsOfExperienceRanges"}))
values = st.lists(st.integers(1, 40), min_size=1, max_size=4)
clauses = st.dictionaries(names, values, min_size=1, max_size=3)
built = st.lists(clauses, min_size=1, max_size=4)


def urns(clause: dict[str, list[int]], offset: int = 0) -> dict[str, list[str]]:
    return {
        name: [f"urn:li:{(*ENTITIES[name], 'revenueRange')[0]}:{n + offset}" for n in numbers]
        for name, numbers in clause.items()
    }


def build(wanted: list[dict[str, list[int]]], unwanted: dict[str, list[int]]) -> Targeting:
    targeting = Targeting()
    for clause in wanted:
        targeting = targeting.include(urns(clause))
    left_out = {name: many for name, many in unwanted.items() if name not in INCLUDE_ONLY}
    return targeting.exclude(urns(left_out, offset=100)) if left_out else targeting


def test_criteria_are_an_and_of_ors_less_one_or() -> None:
    targeting = (
        Targeting()
        .include(locations=[103644278, "urn:li:geo:101174742"])
        .include(interface_locales=["en_US"])
        .include(titles=[25170], skills=[SKILL])
        .exclude(employers=[90210])
        .exclude(audience_matching_segments=["7700112"])
    )
    assert DOCUMENTED == unstructure(targeting.criteria)


def test_criteria_go_into_a_query_as_linkedin_writes_them() -> None:
    targeting = Targeting().include(locations=[103644278]).include(seniorities=[6])
    assert (
        "(include:(and:List((or:(urn%3Ali%3AadTargetingFacet%3Alocations:List(urn%3Ali%3Ageo%3A103644278))),"
        "(or:(urn%3Ali%3AadTargetingFacet%3Aseniorities:List(urn%3Ali%3Aseniority%3A6))))))"
    ) == encode(unstructure(targeting.criteria))


def test_a_step_leaves_the_one_before_as_it_was() -> None:
    everybody = Targeting().include(locations=[GEO])
    everybody.include(skills=[1]).exclude(titles=[2])
    assert Targeting().include(locations=[GEO]) == everybody


def test_one_value_is_a_list_of_one() -> None:
    assert Targeting().include(locations=[GEO]) == Targeting().include(locations=GEO)


def test_every_facet_of_the_table_is_an_argument() -> None:
    arguments = set(FacetValues.__annotations__)
    snakes = {"".join("_" + c.lower() if c.isupper() else c for c in name) for name in ENTITIES}
    assert snakes == arguments


def test_a_range_is_a_value() -> None:
    found = Targeting().include(age_ranges=["(25,34)"], staff_count_ranges=["(51,200)"])
    ((_, ages), (_, sizes)) = found.clauses[0]
    assert (("25", "34"), ("51", "200")) == (ages[0].parts, sizes[0].parts)


def test_a_former_name_of_an_entity_is_taken() -> None:
    found = Targeting().include(employers=["urn:li:company:7"])
    assert "urn:li:company:7" == found.clauses[0][0][1][0]


def test_a_newer_facet_is_named_by_its_urn() -> None:
    found = Targeting().include({f"{FACET_URN}petOwners": ["urn:li:pet:7"]}, locations=[GEO])
    assert [f"{FACET_URN}petOwners", f"{FACET_URN}locations"] == [f for f, _ in found.clauses[0]]


@pytest.mark.parametrize(
    ("make", "words"),
    [
        (lambda t: t.include(), r"include\(\) needs a facet"),
        (lambda t: t.include(locations=[]), "locations has no values"),
        (lambda t: t.include(titels=[1]), r"did you mean titles\? .*adTargetingFacet:titels"),
        (lambda t: t.include({"zzz": [1]}), "the facets are ageRanges"),
        (lambda t: t.include({FACET_URN: ["urn:li:geo:1"]}), "not a URN"),
        (lambda t: t.include(locations=[SKILL]), "locations: .*skill:48113.* expected urn:li:geo"),
        (lambda t: t.include(locations=[True]), "locations: True"),
        (lambda t: t.include(locations=None), "locations: None is neither a URN nor an id"),
        (lambda t: t.include(skills=[1.5]), "skills: 1.5 is neither a URN nor an id"),
        (lambda t: t.include(locations=["Germany"]), "locations: 'Germany' is no id"),
        (lambda t: t.include({f"{FACET_URN}skills": [GEO]}), "skills: .*expected urn:li:skill"),
        (lambda t: t.include(revenue=[7]), "revenue: '7' is not a URN"),
        (lambda t: t.include(years_of_experience_ranges=[1, 2, 3]), "at most 2 values, not 3"),
        (lambda t: t.exclude(genders=["MALE"]), "genders cannot be excluded"),
        (lambda t: t.include(skills=[7]).exclude(skills=[7]), "skill:7 of skills is both"),
        (lambda t: t.exclude(skills=[7]).include(skills=[7]), "skill:7 of skills is both"),
        (lambda t: t.criteria, "nothing is included"),
        (lambda t: t.exclude(skills=[7]).criteria, "nothing is included"),
    ],
)
def test_what_cannot_be_meant_is_refused(make, words: str) -> None:
    with pytest.raises(UsageError, match=words):
        make(Targeting())


def test_no_criteria_are_no_targeting() -> None:
    assert Targeting() == Targeting.of(None) == Targeting.of(TargetingCriteria())


def test_saved_criteria_are_taken_up_unchecked() -> None:
    odd = {f"{FACET_URN}skills": [Urn("urn:li:moon:1")], "locations": [Urn(GEO)]}
    saved = TargetingCriteria(include=TargetingAnd(and_=[TargetingOr(or_=odd), TargetingOr()]))
    read = Targeting.of(saved)
    assert {f"{FACET_URN}skills", f"{FACET_URN}locations"} == {f for f, _ in read.clauses[0]}
    assert 1 == len(read.clauses)


def test_other_things_are_not_equal() -> None:
    assert Targeting() != "nobody"


@pytest.mark.parametrize(
    ("total", "reaches"), [(0, False), (299, False), (300, True), (9_000, True)]
)
def test_an_audience_reaches_the_minimum_from_300_on(total: int, reaches: bool) -> None:
    assert reaches == AudienceSize(total).reaches_minimum


@pytest.mark.parametrize("elements", [b"[]", b"[{}]", b'[{"total":null}]'])
async def test_an_answer_without_a_count_is_no_audience_of_none(elements: bytes) -> None:
    answer = RawResponse(status=200, headers={}, body=b'{"elements":' + elements + b"}")
    async with LinkedInAds(transport=HandlerTransport(lambda _: answer)) as ads:
        with pytest.raises(DecodeError, match="no count"):
            await AudienceCounts(ads).count(Targeting().include(locations=[GEO]))


@given(built, clauses)
def test_criteria_survive_the_way_to_linkedin_and_back(wanted, unwanted) -> None:
    targeting = build(wanted, unwanted)
    back = structure(unstructure(targeting.criteria), TargetingCriteria)
    assert targeting == Targeting.of(back)
    assert targeting.criteria == Targeting.of(back).criteria


@given(built, clauses, st.randoms(use_true_random=False))
def test_order_and_repetition_mean_nothing(wanted, unwanted, random) -> None:
    shuffled = [
        {name: random.sample(many, len(many)) + many for name, many in clause.items()}
        for clause in [*wanted, wanted[0]]
    ]
    random.shuffle(shuffled)
    one, other = build(wanted, unwanted), build(shuffled, unwanted)
    assert one == other
    assert hash(one) == hash(other)


@given(built, clauses)
def test_one_clause_more_is_another_meaning(wanted, unwanted) -> None:
    targeting = build(wanted, unwanted)
    assert targeting != targeting.include(skills=[999])
