# =============================================================================
#  GENERATED from specs/dmp_segment_companies.yaml. Do not edit: change the spec, then `make generate`.
# =============================================================================
"""DMP segment companies: Companies that are added to a DMP segment or taken out of it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from linkedin_ads_async.facts.operations import dmp_segment_companies as operations
from linkedin_ads_async.models.dmp_segment_companies import DmpSegmentCompany
from linkedin_ads_async.resources.answers import BatchCreated, Created
from linkedin_ads_async.resources.resource import Resource


class DmpSegmentCompanies(Resource):
    """Companies that are added to a DMP segment or taken out of it.

    Source: reference/api-targeting-audiences 14.2.
    """

    async def create(
        self,
        dmp_segment_id: int,
        entity: DmpSegmentCompany,
    ) -> Created[Any]:
        """Add a company to a segment, or remove one.

        A segment that was just created answers 404 until it is known everywhere.

        Rest.li CREATE, `POST /dmpSegments/{dmpSegmentId}/companies`.
        Scope: rw_dmp_segments.
        """
        return await self._create(operations.CREATE, entity, dmp_segment_id=dmp_segment_id)

    async def batch_create(
        self,
        dmp_segment_id: int,
        entities: Sequence[DmpSegmentCompany],
    ) -> BatchCreated[Any]:
        """Add companies to a segment, or remove them.

        At most 5,000 companies at once. A segment that was just created answers 404 until it is known everywhere.

        Rest.li BATCH_CREATE, `POST /dmpSegments/{dmpSegmentId}/companies`.
        Scope: rw_dmp_segments.
        """
        return await self._batch_create(
            operations.BATCH_CREATE, entities, dmp_segment_id=dmp_segment_id
        )
