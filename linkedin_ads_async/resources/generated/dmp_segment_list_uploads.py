# =============================================================================
#  GENERATED from specs/dmp_segment_list_uploads.yaml. Do not edit: change the spec, then `make generate`.
# =============================================================================
"""DMP segment list uploads: CSV files that fill a DMP segment."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from linkedin_ads_async.facts.operations import dmp_segment_list_uploads as operations
from linkedin_ads_async.models.dmp_segment_list_uploads import DmpSegmentListUpload
from linkedin_ads_async.resources.answers import Created
from linkedin_ads_async.resources.paging import Pages
from linkedin_ads_async.resources.resource import Resource


class DmpSegmentListUploads(Resource):
    """CSV files that fill a DMP segment.

    Source: reference/api-targeting-audiences 2, 15.
    """

    def get_all(
        self,
        dmp_segment_id: int,
        *,
        start: int | None = None,
        count: int | None = None,
        fields: str | Sequence[str] | None = None,
    ) -> Pages[Any]:
        """List the uploads of a segment with their processing state.

        Arguments:
            start: Index of the first element, 0 where it is not given.
            count: Elements per page, 10 where it is not given.
            fields: Projection, `id,name,account:(id)`; without it every field comes back.

        Rest.li GET_ALL, `GET /dmpSegments/{dmpSegmentId}/listUploads`.
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
        list_upload_id: Any,
        *,
        fields: str | Sequence[str] | None = None,
    ) -> Any:
        """Get one upload of a segment.

        Arguments:
            fields: Projection, `id,name,account:(id)`; without it every field comes back.

        Rest.li GET, `GET /dmpSegments/{dmpSegmentId}/listUploads/{listUploadId}`.
        Scope: rw_dmp_segments or rw_ads.
        """
        return await self._call(
            operations.GET,
            dmp_segment_id=dmp_segment_id,
            list_upload_id=list_upload_id,
            fields=fields,
        )

    async def create(
        self,
        dmp_segment_id: int,
        entity: DmpSegmentListUpload,
    ) -> Created[Any]:
        """Fill a segment from an uploaded file; it takes up to 48 hours, and the file replaces the one before as a whole.

        A file has at most 300,000 rows and, where it holds contacts, at least 300.

        Rest.li CREATE, `POST /dmpSegments/{dmpSegmentId}/listUploads`.
        Scope: rw_dmp_segments or rw_ads.
        """
        return await self._create(operations.CREATE, entity, dmp_segment_id=dmp_segment_id)

    async def delete(
        self,
        dmp_segment_id: int,
        list_upload_id: Any,
    ) -> None:
        """Delete an upload of a segment.

        Rest.li DELETE, `DELETE /dmpSegments/{dmpSegmentId}/listUploads/{listUploadId}`.
        Scope: rw_dmp_segments or rw_ads.
        """
        await self._call(
            operations.DELETE, dmp_segment_id=dmp_segment_id, list_upload_id=list_upload_id
        )
