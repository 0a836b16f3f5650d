"""Audience counts, with the rule for small audiences."""

from __future__ import annotations

import attrs

from linkedin_ads_async.errors import DecodeError
from linkedin_ads_async.models.ad_campaigns import TargetingCriteria
from linkedin_ads_async.resources.generated.audience_counts import AudienceCounts as Generated
from linkedin_ads_async.targeting import Targeting

__all__ = ["AudienceCounts", "AudienceSize"]

MINIMUM = 300
"""Members below which no campaign runs, and no count is told."""


@attrs.frozen
class AudienceSize:
    """How many members criteria reach, rounded by LinkedIn."""

    total: int
    """Members; LinkedIn answers 0 for every number below 300, so 0 is too few and not nobody."""
    active: int | None = None
    """What is documented to be the members active of late; samples mostly show 0."""

    @property
    def reaches_minimum(self) -> bool:
        """Whether the audience is large enough for a campaign to run."""
        return self.total >= MINIMUM


class AudienceCounts(Generated):
    """How many members targeting criteria reach."""

    async def count(self, targeting: Targeting | TargetingCriteria) -> AudienceSize:
        """Estimate the size of an audience.

        >>> size = await ads.audience_counts.count(Targeting().include(locations=[102890719]))
        >>> size.total, size.reaches_minimum
        (5400000, True)

        Raises `DecodeError` for an answer without a count.
        Source: reference/api-targeting-audiences 6.
        """
        criteria = targeting.criteria if isinstance(targeting, Targeting) else targeting
        page = await self.targeting_criteria_v2(targeting_criteria=criteria)
        total = page.items[0].total if page.items else None
        if total is None:
            raise DecodeError("the answer has no count of the audience")
        return AudienceSize(total, page.items[0].active)
