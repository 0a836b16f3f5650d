# =============================================================================
#  GENERATED from specs/dmp_segment_users.yaml. Do not edit: change the spec, then `make generate`.
# =============================================================================
"""DMP segment users: Members that are added to a DMP segment or taken out of it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from linkedin_ads_async.facts.operations import dmp_segment_users as operations
from linkedin_ads_async.models.dmp_segment_users import DmpSegmentUser
from linkedin_ads_async.resources.answers import BatchCreated, Created
from linkedin_ads_async.resources.resource import Resource


class DmpSegmentUsers(Resource):
    """Members that are added to a DMP segment or taken out of it.

    Source: reference/api-targeting-audiences 14.1.
    """

    async def create(
        self,
        dmp_segment_id: int,
        entity: DmpSegmentUser,
    ) -> Created[Any]:
        """Add a member to a segment, or remove one.

        A segment that was just created answers 404 until it is known everywhere.

        Rest.li CREATE, `POST /dmpSegments/{dmpSegmentId}/users`.
        Scope: rw_dmp_segments.
        """
        return await self._create(operations.CREATE, entity, dmp_segment_id=dmp_segment_id)

    async def batch_create(
        self,
        dmp_segment_id: int,
        entities: Sequence[DmpSegmentUser],
    ) -> BatchCreated[Any]:
        """Add members to a segment, or remove them.

        At most 5,000 members at once. From version 202502 on each is judged by itself; before, one bad member failed all. A segment that was just created answers 404 until it is known everywhere.

        Rest.li BATCH_CREATE, `POST /dmpSegments/{dmpSegmentId}/users`.
        Scope: rw_dmp_segments.
        """
        return await self._batch_create(
            operations.BATCH_CREATE, entities, dmp_segment_id=dmp_segment_id
        )
