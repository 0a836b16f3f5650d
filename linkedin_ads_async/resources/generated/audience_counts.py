# =============================================================================
#  GENERATED from specs/audience_counts.yaml. Do not edit: change the spec, then `make generate`.
# =============================================================================
"""Audience counts: How many members targeting criteria reach."""

from __future__ import annotations

from linkedin_ads_async.facts.operations import audience_counts as operations
from linkedin_ads_async.models.ad_campaigns import TargetingCriteria
from linkedin_ads_async.models.audience_counts import AudienceCount
from linkedin_ads_async.resources.paging import Pages
from linkedin_ads_async.resources.resource import Resource


class AudienceCounts(Resource):
    """How many members targeting criteria reach.

    Source: reference/api-targeting-audiences 6.
    """

    def targeting_criteria_v2(
        self,
        *,
        targeting_criteria: TargetingCriteria,
    ) -> Pages[AudienceCount]:
        """Estimate how many members match targeting criteria; one element comes back.

        Arguments:
            targeting_criteria: Who is meant.

        Rest.li FINDER, `GET /audienceCounts`.
        Scope: any token.
        """
        return self._pages(operations.TARGETING_CRITERIA_V2, targeting_criteria=targeting_criteria)
