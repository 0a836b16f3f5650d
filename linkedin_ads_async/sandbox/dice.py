"""Chance that is none: numbers that depend on the seed and on what they are for."""

from __future__ import annotations

from hashlib import blake2b

import attrs

__all__ = ["Dice"]

_LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789"


@attrs.frozen
class Dice:
    """`Dice(1)("campaign", 7, "kind")` is the same 64-bit number in every process."""

    seed: int

    def __call__(self, *what: object) -> int:
        text = ":".join(map(str, (self.seed, *what)))
        return int.from_bytes(blake2b(text.encode(), digest_size=8).digest(), "big")

    def between(self, low: int, high: int, *what: object) -> int:
        """A number from `low` to `high`, both included."""
        return low + self(*what) % (high - low + 1)

    def word(self, length: int, *what: object) -> str:
        """A word of letters and digits, as LinkedIn's opaque ids are."""
        return "".join(_LETTERS[self(*what, at) % len(_LETTERS)] for at in range(length))
