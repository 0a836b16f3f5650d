# =============================================================================
#  GENERATED from specs/dmp_segment_engagement_rules.yaml. Do not edit: change the spec, then `make generate`.
# =============================================================================
"""DMP segment engagement rules: Rules that fill a DMP segment with members by what they did."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from linkedin_ads_async.facts.operations import dmp_segment_engagement_rules as operations
from linkedin_ads_async.models.dmp_segment_engagement_rules import DmpSegmentEngagementRule
from linkedin_ads_async.resources.answers import BatchCreated, BatchResult, Created
from linkedin_ads_async.resources.paging import Pages
from linkedin_ads_async.resources.resource import Resource


class DmpSegmentEngagementRules(Resource):
    """Rules that fill a DMP segment with members by what they did.

    Source: reference/api-targeting-audiences 2, 18.
    """

    def get_all(
        self,
        dmp_segment_id: int,
        *,
        start: int | None = None,
        count: int | None = None,
        fields: str | Sequence[str] | None = None,
    ) -> Pages[Any]:
        """List the rules of a segment.

        Arguments:
            start: Index of the first element, 0 where it is not given.
            count: Elements per page, 10 where it is not given.
            fields: Projection, `id,name,account:(id)`; without it every field comes back.

        Rest.li GET_ALL, `GET /dmpSegments/{dmpSegmentId}/engagementRules`.
        Scope: r_ads or rw_ads.
        """
        return self._pages(
            operations.GET_ALL,
            dmp_segment_id=dmp_segment_id,
            start=start,
            count=count,
            fields=fields,
        )

    async def get(
        self,
        dmp_segment_id: int,
        engagement_rule_id: Any,
        *,
        fields: str | Sequence[str] | None = None,
    ) -> Any:
        """Get one rule of a segment.

        Arguments:
            fields: Projection, `id,name,account:(id)`; without it every field comes back.

        Rest.li GET, `GET /dmpSegments/{dmpSegmentId}/engagementRules/{engagementRuleId}`.
        Scope: r_ads or rw_ads.
        """
        return await self._call(
            operations.GET,
            dmp_segment_id=dmp_segment_id,
            engagement_rule_id=engagement_rule_id,
            fields=fields,
        )

    async def create(
        self,
        dmp_segment_id: int,
        entity: DmpSegmentEngagementRule,
    ) -> Created[Any]:
        """Add a rule to a segment.

        Uncertain: the names of a rule's members are not in the facts.

        Rest.li CREATE, `POST /dmpSegments/{dmpSegmentId}/engagementRules`.
        Scope: rw_ads.
        """
        return await self._create(operations.CREATE, entity, dmp_segment_id=dmp_segment_id)

    async def batch_create(
        self,
        dmp_segment_id: int,
        entities: Sequence[DmpSegmentEngagementRule],
    ) -> BatchCreated[Any]:
        """Add several rules to a segment.

        Uncertain: the names of a rule's members are not in the facts.

        Rest.li BATCH_CREATE, `POST /dmpSegments/{dmpSegmentId}/engagementRules`.
        Scope: rw_ads.
        """
        return await self._batch_create(
            operations.BATCH_CREATE, entities, dmp_segment_id=dmp_segment_id
        )

    async def delete(
        self,
        dmp_segment_id: int,
        engagement_rule_id: Any,
    ) -> None:
        """Delete a rule of a segment.

        Rest.li DELETE, `DELETE /dmpSegments/{dmpSegmentId}/engagementRules/{engagementRuleId}`.
        Scope: rw_ads.
        """
        await self._call(
            operations.DELETE, dmp_segment_id=dmp_segment_id, engagement_rule_id=engagement_rule_id
        )

    async def batch_delete(
        self,
        dmp_segment_id: int,
        ids: Sequence[Any],
    ) -> BatchResult[Any, None]:
        """Delete several rules of a segment.

        Arguments:
            ids: Ids of the rules.

        Rest.li BATCH_DELETE, `DELETE /dmpSegments/{dmpSegmentId}/engagementRules`.
        Scope: rw_ads.
        """
        return await self._batch_delete(operations.BATCH_DELETE, ids, dmp_segment_id=dmp_segment_id)
