"""`diff`: what changed between two states of an entity, as a partial update."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from linkedin_ads_async.converter import unstructure
from linkedin_ads_async.errors import UsageError
from linkedin_ads_async.restli import Patch, diff_documents

__all__ = ["diff"]


def diff(before: Any, after: Any) -> Patch:
    """Compare two states of one entity, models or plain documents.

    >>> before = await ads.ad_campaigns.get(507404993, 42)
    >>> after = attrs.evolve(before, run_schedule=RunSchedule(start=before.run_schedule.start))
    >>> await ads.ad_campaigns.update(507404993, 42, patch=diff(before, after))

    Nested records are patched member by member; lists are replaced whole; a field that is None or
    gone is deleted. An empty patch is falsy and sends nothing.
    Source: reference/restli-protocol 9.
    """
    if type(before) is not type(after) and not (
        isinstance(before, Mapping) and isinstance(after, Mapping)
    ):
        raise UsageError(
            f"diff() compares two states of one entity, not {type(before).__name__} "
            f"with {type(after).__name__}"
        )
    return diff_documents(unstructure(before), unstructure(after))
