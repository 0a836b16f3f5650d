"""Addresses and devices in the form that LinkedIn matches."""

from __future__ import annotations

import pytest

from linkedin_ads_async.errors import UsageError
from linkedin_ads_async.identifiers import advertising_id, email_hash, is_email, is_sha256

# Made with sha256sum and sha512sum, not with the code under test.
ADA = "b5fc85e55755f9e0d030a10ab4429b6b2944855f9a0d60077fe832becbc41d72"
ADA_512 = "8618c684a678c6cfdfe1bfecc1dc38ca0235cf603511cb0f4936c903d892020e37b6fd0146c17e7ff7e05aaeab14b20b9e7fdd75eb59357a9256bb49d069be48"
JOERG = "86794a47d88d151aa79340d3c90568d4267567296309e2da68daacd22c7f0df6"


@pytest.mark.parametrize(
    "text",
    [
        "ada@example.com",
        "Ada@Example.COM",
        "  ada@example.com\n",
        "ada @example.\tcom",
        "ADA@EXAMPLE.COM",
    ],
)
def test_case_and_blanks_do_not_change_the_hash(text: str) -> None:
    assert ADA == email_hash(text)


def test_the_hash_is_of_the_utf8_bytes() -> None:
    assert JOERG == email_hash("Jörg@Exämple.de")


def test_sha512_is_to_be_had() -> None:
    assert ADA_512 == email_hash("Ada@example.com", bits=512)


@pytest.mark.parametrize("text", [ADA, ADA.upper(), f" {ADA} "])
def test_a_hash_is_not_hashed_again(text: str) -> None:
    assert ADA == email_hash(text)


def test_a_hash_of_the_other_size_is_no_address() -> None:
    with pytest.raises(UsageError, match="no SHA-256"):
        email_hash(ADA_512)
    with pytest.raises(UsageError, match="no SHA-512"):
        email_hash(ADA, bits=512)


@pytest.mark.parametrize(
    "text",
    [
        "",
        " ",
        "ada",
        "@example.com",
        "ada@",
        "ada@example",
        "a@b@example.com",
        "ada@example.",
        ADA[:-1],
    ],
)
def test_what_is_no_address_is_refused(text: str) -> None:
    with pytest.raises(UsageError, match="no e-mail address"):
        email_hash(text)


def test_a_refusal_does_not_show_the_address() -> None:
    with pytest.raises(UsageError) as caught:
        email_hash("ada.lovelace@example")
    assert "'ad'… (20 characters) is no e-mail address and no SHA-256 of one" == str(caught.value)


def test_the_form_of_a_hash_is_recognised() -> None:
    assert is_sha256(ADA)
    assert not is_sha256(ADA_512)
    assert not is_sha256("g" + ADA[1:])
    assert not is_sha256("")


@pytest.mark.parametrize(
    ("text", "stray"),
    [
        (" Ada@Example.com ", True),
        ("a.b+c@mail.example.com", True),
        ("CTO @ Kade.example", False),
        ("https://kade.example/@ada.b", False),
        ("Ada", False),
        ("", False),
        (ADA, False),
    ],
)
def test_a_stray_address_is_recognised(text: str, stray: bool) -> None:
    assert stray == is_email(text)


def test_an_advertising_id_is_kept_and_checked() -> None:
    assert "6d9c1a2e-0f31-4c7a-9b8d-aa52c7f4e003" == advertising_id(
        "6d9c1a2e-0f31-4c7a-9b8d-aa52c7f4e003 "
    )
    with pytest.raises(UsageError, match="no advertising id"):
        advertising_id("6d9c1a2e0f314c7a9b8daa52c7f4e003")
