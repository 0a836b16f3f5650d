"""URNs read leniently, are built strictly, and stay text."""

from __future__ import annotations

import orjson
import pytest
from hypothesis import given
from hypothesis import strategies as st

from linkedin_ads_async.errors import UsageError
from linkedin_ads_async.urn import Urn

CAMPAIGN = "urn:li:sponsoredCampaign:71"


def test_a_urn_is_the_text_that_it_names() -> None:
    urn = Urn.of("sponsoredCampaign", 71)
    assert str(urn) == CAMPAIGN
    assert hash(CAMPAIGN) == hash(urn)
    assert {CAMPAIGN: 1}[urn] == 1


def test_a_urn_serialises_as_its_text() -> None:
    expected = b'"urn:li:sponsoredCampaign:71"'
    assert expected == orjson.dumps(str(Urn(CAMPAIGN)))
    assert expected.decode() == f'"{Urn(CAMPAIGN)}"'


def test_its_repr_says_what_it_is() -> None:
    expected = "Urn('urn:li:sponsoredCampaign:71')"
    assert expected == repr(Urn(CAMPAIGN))


@pytest.mark.parametrize(
    ("text", "namespace", "entity", "key"),
    [
        (CAMPAIGN, "li", "sponsoredCampaign", "71"),
        ("urn:li:person:Zz-1", "li", "person", "Zz-1"),
        ("urn:li:staffCountRange:(51,200)", "li", "staffCountRange", "(51,200)"),
        ("urn:lyndaCourse:course:9", "lyndaCourse", "course", "9"),
        ("urn:li:x:(urn:li:a:1,2)", "li", "x", "(urn:li:a:1,2)"),
        ("urn:li:adTag:two\nlines", "li", "adTag", "two\nlines"),
    ],
)
def test_the_pieces_of_a_urn_can_be_read(text: str, namespace: str, entity: str, key: str) -> None:
    urn = Urn.parse(text)
    assert (namespace, entity, key) == (urn.namespace, urn.entity, urn.key)


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        (CAMPAIGN, ("71",)),
        ("urn:li:staffCountRange:(51,200)", ("51", "200")),
        ("urn:li:x:(urn:li:y:(1,2),3)", ("urn:li:y:(1,2)", "3")),
        ("urn:li:x:()", ("",)),
    ],
)
def test_a_tuple_key_splits_at_its_outer_commas(text: str, parts: tuple[str, ...]) -> None:
    assert parts == Urn(text).parts


def test_the_id_is_the_key_as_a_number() -> None:
    assert Urn(CAMPAIGN).id == 71


@pytest.mark.parametrize("text", ["urn:li:person:Zz-1", "urn:li:a:²", "urn:li:a:-1", "no urn"])
def test_a_key_that_is_no_number_has_no_id(text: str) -> None:
    with pytest.raises(UsageError, match="no numeric id"):
        _ = Urn(text).id


@pytest.mark.parametrize(
    "text", ["", "71", "urn:li:sponsoredCampaign:", "urn:li::71", "URN:li:a:1", "urn:li:a b:1"]
)
def test_parsing_is_strict(text: str) -> None:
    with pytest.raises(UsageError, match="is not a URN"):
        Urn.parse(text)


def test_any_text_becomes_a_urn_when_read_leniently() -> None:
    urn = Urn("something newer")
    expected = ("something newer", "", "", "")
    assert expected == (urn, urn.namespace, urn.entity, urn.key)


def test_parsing_for_an_entity_refuses_another() -> None:
    with pytest.raises(UsageError, match="URN of person, expected urn:li:sponsoredCampaign"):
        Urn.parse("urn:li:person:x", entity="sponsoredCampaign")


def test_an_empty_key_is_refused() -> None:
    with pytest.raises(UsageError):
        Urn.of("sponsoredCampaign", "")


@pytest.mark.parametrize("value", [71, "71", CAMPAIGN, Urn(CAMPAIGN)])
def test_an_id_and_its_urn_mean_the_same(value: Urn | str | int) -> None:
    expected = Urn(CAMPAIGN)
    assert expected == Urn.coerce(value, "sponsoredCampaign")


def test_coercing_refuses_a_urn_of_another_entity() -> None:
    with pytest.raises(UsageError, match="sponsoredCampaign"):
        Urn.coerce("urn:li:sponsoredAccount:71", "sponsoredCampaign")


def test_coercing_takes_the_former_name_of_an_entity() -> None:
    assert "urn:li:company:5" == Urn.coerce("urn:li:company:5", "organization")


def test_coercing_refuses_a_truth_value() -> None:
    with pytest.raises(UsageError, match="True"):
        Urn.coerce(True, "sponsoredCampaign")


@given(st.text())
def test_reading_leniently_never_fails(text: str) -> None:
    urn = Urn(text)
    assert text == urn
    assert isinstance(urn.parts, tuple)


@given(st.text(min_size=1))
def test_what_was_built_parses_again(key: str) -> None:
    assert key == Urn.parse(Urn.of("thing", key)).key
