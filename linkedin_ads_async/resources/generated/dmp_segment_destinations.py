# =============================================================================
#  GENERATED from specs/dmp_segment_destinations.yaml. Do not edit: change the spec, then `make generate`.
# =============================================================================
"""DMP segment destinations: Where a DMP segment is used."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from linkedin_ads_async.facts.operations import dmp_segment_destinations as operations
from linkedin_ads_async.models.dmp_segments import DmpSegmentDestination, DmpSegmentDestinationName
from linkedin_ads_async.resources.answers import Created
from linkedin_ads_async.resources.paging import Pages
from linkedin_ads_async.resources.resource import Resource


class DmpSegmentDestinations(Resource):
    """Where a DMP segment is used.

    Source: reference/api-targeting-audiences 13.
    """

    def get_all(
        self,
        dmp_segment_id: int,
        *,
        start: int | None = None,
        count: int | None = None,
        fields: str | Sequence[str] | None = None,
    ) -> Pages[DmpSegmentDestination]:
        """List the destinations of a segment.

        Arguments:
            start: Index of the first element, 0 where it is not given.
            count: Elements per page, 10 where it is not given.
            fields: Projection, `id,name,account:(id)`; without it every field comes back.

        Rest.li GET_ALL, `GET /dmpSegments/{dmpSegmentId}/destinations`.
        Scope: rw_dmp_segments or rw_ads.
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
        destination_name: DmpSegmentDestinationName | str,
        *,
        fields: str | Sequence[str] | None = None,
    ) -> DmpSegmentDestination:
        """Get one destination of a segment.

        Arguments:
            fields: Projection, `id,name,account:(id)`; without it every field comes back.

        Rest.li GET, `GET /dmpSegments/{dmpSegmentId}/destinations/{destinationName}`.
        Scope: rw_dmp_segments or rw_ads.
        """
        return await self._call(
            operations.GET,
            dmp_segment_id=dmp_segment_id,
            destination_name=destination_name,
            fields=fields,
        )

    async def create(
        self,
        dmp_segment_id: int,
        entity: DmpSegmentDestination,
    ) -> Created[Any]:
        """Add a destination to a segment.

        Uncertain: the facts show the body of a destination only as part of a segment.

        Rest.li CREATE, `POST /dmpSegments/{dmpSegmentId}/destinations`.
        Scope: rw_dmp_segments or rw_ads.
        """
        return await self._create(operations.CREATE, entity, dmp_segment_id=dmp_segment_id)
