"""How LinkedIn wants members named who are known by an address or a device: hashed, normalised."""

from __future__ import annotations

import re
from hashlib import sha256, sha512
from typing import Literal

from linkedin_ads_async.errors import UsageError

__all__ = ["advertising_id", "email_hash", "is_email", "is_sha256"]

_EMAIL = re.compile(r"[^@]+@[^@]+\.[^@.]+")
_BARE_EMAIL = re.compile(r"[^@\s/]+@[^@\s/]+\.[^@.\s/]+")
_HEX = re.compile(r"[0-9a-fA-F]*")
_DEVICE = re.compile(r"[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")


def email_hash(text: str, *, bits: Literal[256, 512] = 256) -> str:
    """The hash under which LinkedIn knows an address, in lower-case hexadecimal digits.

    >>> email_hash(" Ada@Example.com ") == email_hash("ada@example.com")
    True

    The address is put into lower case and loses all blanks, inner ones too, before SHA-256 (or
    SHA-512) is taken of its UTF-8 bytes, without salt. What is such a hash already comes back in
    lower case. Raises `UsageError` for what is neither; it never shows a whole address.
    Source: reference/api-targeting-audiences 14.1, reference/api-conversions-leads 4.
    """
    value = "".join(text.split()).lower()
    if len(value) == bits // 4 and _HEX.fullmatch(value):
        return value
    if not _EMAIL.fullmatch(value):
        raise UsageError(f"{_veiled(text)} is no e-mail address and no SHA-{bits} of one")
    return (sha256 if bits == 256 else sha512)(value.encode()).hexdigest()


def is_email(text: str) -> bool:
    """Whether a text is an e-mail address and nothing else; to look for strays, not to check."""
    return "@" in text and bool(_BARE_EMAIL.fullmatch(text.strip()))


def is_sha256(text: str) -> bool:
    """Whether a text has the form of a SHA-256 in hexadecimal digits, 64 of them."""
    return len(text) == 64 and bool(_HEX.fullmatch(text))


def advertising_id(text: str) -> str:
    """The advertising id of a device, without blanks around it; such ids are not hashed.

    >>> advertising_id(" 6d9c1a2e-0f31-4c7a-9b8d-aa52c7f4e003")
    '6d9c1a2e-0f31-4c7a-9b8d-aa52c7f4e003'

    Raises `UsageError` for what has not the form of one.
    Source: reference/api-targeting-audiences 14.1.
    """
    value = text.strip()
    if not _DEVICE.fullmatch(value):
        raise UsageError(
            f"{_veiled(text)} is no advertising id: one is 8-4-4-4-12 hexadecimal digits"
        )
    return value


def _veiled(text: str) -> str:
    """Enough of a text to find it again, too little to tell whose it is."""
    return f"{text.strip()[:2]!r}… ({len(text)} characters)"
