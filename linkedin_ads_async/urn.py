"""URNs: LinkedIn's names for everything, `urn:li:sponsoredCampaign:71`."""

from __future__ import annotations

import re
from typing import Self

from linkedin_ads_async.errors import UsageError

__all__ = ["Urn", "UrnLike"]

_URN = re.compile(
    r"urn:(?P<namespace>[a-z][A-Za-z0-9]*):(?P<entity>[A-Za-z][A-Za-z0-9]*):(?P<key>.+)", re.DOTALL
)


_FORMER = {"organization": ("company", "organizationBrand"), "person": ("member",)}
"""Other names under which an entity still goes (reference/api-campaign-management 1.6)."""


class Urn(str):
    """A URN, still a `str`: it compares, hashes and serialises as its text.

    >>> campaign = Urn.of("sponsoredCampaign", 71)
    >>> campaign, campaign.entity, campaign.id
    (Urn('urn:li:sponsoredCampaign:71'), 'sponsoredCampaign', 71)
    >>> Urn("urn:li:staffCountRange:(51,200)").parts
    ('51', '200')

    Reading is lenient: any text becomes a `Urn`, so that no answer breaks; `Urn.parse` is strict.
    Source: reference/api-campaign-management 1.6, reference/restli-protocol 3.5.
    """

    __slots__ = ()

    @classmethod
    def of(cls, entity: str, key: object, *, namespace: str = "li") -> Self:
        """Build a URN from its entity and key. Raises `UsageError` for an empty key."""
        return cls.parse(f"urn:{namespace}:{entity}:{key}")

    @classmethod
    def parse(cls, text: str, *, entity: str | None = None) -> Self:
        """Read a URN strictly. Raises `UsageError` for other text or another entity."""
        if not _URN.fullmatch(text):
            raise UsageError(f"{text!r} is not a URN: expected urn:li:<entity>:<key>")
        urn = cls(text)
        if entity is not None and urn.entity != entity:
            raise UsageError(f"{text!r} is a URN of {urn.entity}, expected urn:li:{entity}:<key>")
        return urn

    @classmethod
    def coerce(cls, value: UrnLike, entity: str) -> Self:
        """Take an id or a URN of `entity`: `71`, `"71"` and the URN mean the same.

        Raises `UsageError` for a URN of another entity: LinkedIn would answer it with nothing.
        """
        if isinstance(value, bool):
            raise UsageError(f"{value!r} is neither a URN nor an id")
        text = str(value)
        if not text.startswith("urn:"):
            return cls.of(entity, text)
        urn = cls.parse(text)
        return urn if urn.entity in _FORMER.get(entity, ()) else cls.parse(text, entity=entity)

    @property
    def namespace(self) -> str:
        return self._piece("namespace")

    @property
    def entity(self) -> str:
        return self._piece("entity")

    @property
    def key(self) -> str:
        return self._piece("key")

    @property
    def id(self) -> int:
        """The key as a number. Raises `UsageError` where it is not one."""
        if not (self.key.isascii() and self.key.isdigit()):
            raise UsageError(f"{str(self)!r} has no numeric id")
        return int(self.key)

    @property
    def parts(self) -> tuple[str, ...]:
        """The parts of a tuple key, nested URNs whole; a plain key is its only part."""
        key = self.key
        return tuple(_split(key[1:-1])) if key.startswith("(") and key.endswith(")") else (key,)

    def _piece(self, name: str) -> str:
        match = _URN.fullmatch(self)
        return match[name] if match else ""

    def __repr__(self) -> str:
        return f"Urn({str(self)!r})"

    def __str__(self) -> str:
        return str.__str__(self)


UrnLike = Urn | str | int
"""What methods take where LinkedIn wants a URN: the URN, or just its id."""


def _split(text: str) -> list[str]:
    """Split at the commas that stand outside parentheses."""
    parts, depth, start = [], 0, 0
    for at, char in enumerate(text):
        if char == "," and depth == 0:
            parts.append(text[start:at])
            start = at + 1
        depth += (char == "(") - (char == ")")
    return [*parts, text[start:]]
