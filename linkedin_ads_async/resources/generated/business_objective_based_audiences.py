# =============================================================================
#  GENERATED from specs/business_objective_based_audiences.yaml. Do not edit: change the spec, then `make generate`.
# =============================================================================
"""Business objective based audiences: Predictive audiences, which fill a DMP segment with members like those of a seed."""

from __future__ import annotations

from collections.abc import Sequence

from linkedin_ads_async.facts.operations import business_objective_based_audiences as operations
from linkedin_ads_async.models.ad_campaigns import TargetingCriteria
from linkedin_ads_async.models.business_objective_based_audiences import (
    BusinessObjectiveBasedAudience,
)
from linkedin_ads_async.resources.answers import BatchCreated, Created
from linkedin_ads_async.resources.paging import Pages
from linkedin_ads_async.resources.resource import Resource
from linkedin_ads_async.restli import Patch
from linkedin_ads_async.unset import UNSET, Unset
from linkedin_ads_async.urn import Urn


class BusinessObjectiveBasedAudiences(Resource):
    """Predictive audiences, which fill a DMP segment with members like those of a seed.

    Source: reference/api-targeting-audiences 19.
    """

    def get_all(
        self,
        dmp_segment_id: int,
        *,
        start: int | None = None,
        count: int | None = None,
        fields: str | Sequence[str] | None = None,
    ) -> Pages[BusinessObjectiveBasedAudience]:
        """List the predictive audiences of a segment.

        Arguments:
            start: Index of the first element, 0 where it is not given.
            count: Elements per page, 10 where it is not given.
            fields: Projection, `id,name,account:(id)`; without it every field comes back.

        Rest.li GET_ALL, `GET /dmpSegments/{dmpSegmentId}/businessObjectiveBasedAudiences`.
        Scope: rw_dmp_segments.
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
        business_objective_based_audience_id: int,
        *,
        fields: str | Sequence[str] | None = None,
    ) -> BusinessObjectiveBasedAudience:
        """Get one predictive audience.

        Arguments:
            fields: Projection, `id,name,account:(id)`; without it every field comes back.

        Rest.li GET, `GET /dmpSegments/{dmpSegmentId}/businessObjectiveBasedAudiences/{businessObjectiveBasedAudienceId}`.
        Scope: rw_dmp_segments.
        """
        return await self._call(
            operations.GET,
            dmp_segment_id=dmp_segment_id,
            business_objective_based_audience_id=business_objective_based_audience_id,
            fields=fields,
        )

    async def create(
        self,
        dmp_segment_id: int,
        entity: BusinessObjectiveBasedAudience,
    ) -> Created[int]:
        """Create a predictive audience; it takes up to 48 hours, and the segment's status tells when it is ready.

        The segment has the type USER and the source platform LINKEDIN_BUSINESS_OBJECTIVE_BASED_AUDIENCES.

        Rest.li CREATE, `POST /dmpSegments/{dmpSegmentId}/businessObjectiveBasedAudiences`.
        Scope: rw_dmp_segments.
        """
        return await self._create(operations.CREATE, entity, dmp_segment_id=dmp_segment_id)

    async def batch_create(
        self,
        dmp_segment_id: int,
        entities: Sequence[BusinessObjectiveBasedAudience],
    ) -> BatchCreated[int]:
        """Create several predictive audiences.

        Rest.li BATCH_CREATE, `POST /dmpSegments/{dmpSegmentId}/businessObjectiveBasedAudiences`.
        Scope: rw_dmp_segments.
        """
        return await self._batch_create(
            operations.BATCH_CREATE, entities, dmp_segment_id=dmp_segment_id
        )

    async def update(
        self,
        dmp_segment_id: int,
        business_objective_based_audience_id: int,
        *,
        patch: Patch | None = None,
        seeds: Sequence[Urn | str] | Unset | None = UNSET,
        targeting_filter: TargetingCriteria | Unset | None = UNSET,
        desired_audience_count: int | Unset | None = UNSET,
    ) -> None:
        """Change fields of a predictive audience.

        A field that is not given stays as it is; None deletes it.
        `patch=diff(before, after)` changes nested members too.

        Rest.li PARTIAL_UPDATE, `POST /dmpSegments/{dmpSegmentId}/businessObjectiveBasedAudiences/{businessObjectiveBasedAudienceId}`.
        Scope: rw_dmp_segments.
        """
        await self._update(
            operations.UPDATE,
            patch,
            {
                "seeds": seeds,
                "targeting_filter": targeting_filter,
                "desired_audience_count": desired_audience_count,
            },
            dmp_segment_id=dmp_segment_id,
            business_objective_based_audience_id=business_objective_based_audience_id,
        )

    async def delete(
        self,
        dmp_segment_id: int,
        business_objective_based_audience_id: int,
    ) -> None:
        """Delete a predictive audience.

        Rest.li DELETE, `DELETE /dmpSegments/{dmpSegmentId}/businessObjectiveBasedAudiences/{businessObjectiveBasedAudienceId}`.
        Scope: rw_dmp_segments.
        """
        await self._call(
            operations.DELETE,
            dmp_segment_id=dmp_segment_id,
            business_objective_based_audience_id=business_objective_based_audience_id,
        )
