# =============================================================================
#  GENERATED from specs/dmp_segments.yaml. Do not edit: change the spec, then `make generate`.
# =============================================================================
"""DMP segments: Audiences that are filled from outside and matched to members."""

from __future__ import annotations

from collections.abc import Sequence

from linkedin_ads_async.facts.operations import dmp_segments as operations
from linkedin_ads_async.models.dmp_segments import DmpSegment, DmpSegmentDestination, DmpSegmentType
from linkedin_ads_async.resources.answers import BatchResult, Created
from linkedin_ads_async.resources.paging import Pages
from linkedin_ads_async.resources.resource import Resource
from linkedin_ads_async.restli import Patch
from linkedin_ads_async.unset import UNSET, Unset
from linkedin_ads_async.urn import UrnLike


class DmpSegments(Resource):
    """Audiences that are filled from outside and matched to members.

    Source: reference/api-targeting-audiences 13, 15.
    """

    def account(
        self,
        *,
        account: UrnLike,
        source_platform: str | None = None,
        source_segment_id: str | None = None,
        start: int | None = None,
        count: int | None = None,
        fields: str | Sequence[str] | None = None,
    ) -> Pages[DmpSegment]:
        """List the segments of an ad account.

        Arguments:
            account: The ad account.
            source_platform: Segments of this platform only; LinkedIn's samples always send
                it.
            source_segment_id: The segment with this id of the caller's own.
            start: Index of the first element, 0 where it is not given.
            count: Elements per page, 10 where it is not given.
            fields: Projection, `id,name,account:(id)`; without it every field comes back.

        Rest.li FINDER, `GET /dmpSegments`.
        Scope: rw_dmp_segments or rw_ads.
        """
        return self._pages(
            operations.ACCOUNT,
            account=account,
            source_platform=source_platform,
            source_segment_id=source_segment_id,
            start=start,
            count=count,
            fields=fields,
        )

    def public_segments(
        self,
        *,
        start: int | None = None,
        count: int | None = None,
        fields: str | Sequence[str] | None = None,
    ) -> Pages[DmpSegment]:
        """List public segments.

        Arguments:
            start: Index of the first element, 0 where it is not given.
            count: Elements per page, 10 where it is not given.
            fields: Projection, `id,name,account:(id)`; without it every field comes back.

        Uncertain: the facts name this finder, not its parameters.

        Rest.li FINDER, `GET /dmpSegments`.
        Scope: rw_dmp_segments or rw_ads.
        """
        return self._pages(operations.PUBLIC_SEGMENTS, start=start, count=count, fields=fields)

    async def get(
        self,
        dmp_segment_id: int,
        *,
        fields: str | Sequence[str] | None = None,
    ) -> DmpSegment:
        """Get one segment.

        Arguments:
            fields: Projection, `id,name,account:(id)`; without it every field comes back.

        Rest.li GET, `GET /dmpSegments/{dmpSegmentId}`.
        Scope: rw_dmp_segments or rw_ads.
        """
        return await self._call(operations.GET, dmp_segment_id=dmp_segment_id, fields=fields)

    async def batch_get(
        self,
        ids: Sequence[int],
        *,
        fields: str | Sequence[str] | None = None,
    ) -> BatchResult[int, DmpSegment]:
        """Get several segments.

        Arguments:
            ids: Keys of the entities.
            fields: Projection, `id,name,account:(id)`; without it every field comes back.

        Rest.li BATCH_GET, `GET /dmpSegments`.
        Scope: rw_dmp_segments or rw_ads.
        """
        return await self._batch_get(operations.BATCH_GET, ids, fields=fields)

    async def create(
        self,
        entity: DmpSegment,
    ) -> Created[int]:
        """Create an empty segment.

        Adding to it answers 404 until the segment is known everywhere, so wait five seconds at least. An account has 1,000 segments at most; one more is refused with status 429 and SEGMENT_LIMIT_EXCEEDED.

        Rest.li CREATE, `POST /dmpSegments`.
        Scope: rw_dmp_segments or rw_ads.
        """
        return await self._create(operations.CREATE, entity)

    async def update(
        self,
        dmp_segment_id: int,
        *,
        patch: Patch | None = None,
        name: str | Unset | None = UNSET,
        type: DmpSegmentType | str | Unset | None = UNSET,
        source_platform: str | Unset | None = UNSET,
        source_segment_id: str | Unset | None = UNSET,
        description: str | Unset | None = UNSET,
        destinations: Sequence[DmpSegmentDestination] | Unset | None = UNSET,
    ) -> None:
        """Change fields of a segment.

        A field that is not given stays as it is; None deletes it.
        `patch=diff(before, after)` changes nested members too.

        Rest.li PARTIAL_UPDATE, `POST /dmpSegments/{dmpSegmentId}`.
        Scope: rw_dmp_segments or rw_ads.
        """
        await self._update(
            operations.UPDATE,
            patch,
            {
                "name": name,
                "type": type,
                "source_platform": source_platform,
                "source_segment_id": source_segment_id,
                "description": description,
                "destinations": destinations,
            },
            dmp_segment_id=dmp_segment_id,
        )

    async def delete(
        self,
        dmp_segment_id: int,
    ) -> None:
        """Delete a segment.

        Rest.li DELETE, `DELETE /dmpSegments/{dmpSegmentId}`.
        Scope: rw_dmp_segments or rw_ads.
        """
        await self._call(operations.DELETE, dmp_segment_id=dmp_segment_id)

    async def batch_delete(
        self,
        ids: Sequence[int],
    ) -> BatchResult[int, None]:
        """Delete several segments.

        Arguments:
            ids: Keys of the entities.

        Rest.li BATCH_DELETE, `DELETE /dmpSegments`.
        Scope: rw_dmp_segments or rw_ads.
        """
        return await self._batch_delete(operations.BATCH_DELETE, ids)

    async def generate_upload_url(
        self,
        *,
        owner: UrnLike,
    ) -> str:
        """Get a URL that takes one CSV file of a list upload.

        The `Location` header of the answer to the upload ends in the media path of the file.

        Arguments:
            owner: The ad account that the list is for.

        Rest.li ACTION, `POST /dmpSegments`.
        Scope: rw_dmp_segments or rw_ads.
        """
        return await self._call(operations.GENERATE_UPLOAD_URL, owner=owner)
