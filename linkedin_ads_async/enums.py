"""String enums that stay open: LinkedIn adds values to them without a new version."""

from __future__ import annotations

from enum import StrEnum
from typing import Self

__all__ = ["OpenEnum"]


class OpenEnum(StrEnum):
    """A string enum that keeps a value newer than this release as a member of its own.

    >>> class Status(OpenEnum):
    ...     ACTIVE = "ACTIVE"
    >>> Status("ACTIVE").is_known, Status("NEW").is_known
    (True, False)
    >>> Status("NEW") == "NEW"
    True
    """

    @classmethod
    def _missing_(cls, value: object) -> Self | None:
        if not isinstance(value, str):
            return None
        member = str.__new__(cls, value)
        member._name_ = member._value_ = value
        return member

    @property
    def is_known(self) -> bool:
        return self._value_ in type(self)._value2member_map_
