"""Texts in documents whose members are not documented."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

__all__ = ["texts_in"]


def texts_in(value: Any) -> Iterator[str]:
    """All texts in a document, however deep.

    >>> list(texts_in({"a": ["x", {"b": "y"}], "c": 1}))
    ['x', 'y']
    """
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict | list):
        for inner in value.values() if isinstance(value, dict) else value:
            yield from texts_in(inner)
