# =============================================================================
#  GENERATED from specs/videos.yaml. Do not edit: change the spec, then `make generate`.
# =============================================================================
"""Videos: Uploads of videos in parts, and what became of them."""

from __future__ import annotations

from collections.abc import Sequence

from linkedin_ads_async.facts.operations import videos as operations
from linkedin_ads_async.models._shared.media import MediaLibraryMetadata
from linkedin_ads_async.models.videos import (
    Video,
    VideoFinalizeUploadRequest,
    VideoInitializeUploadRequest,
    VideoUpload,
)
from linkedin_ads_async.resources.answers import BatchResult
from linkedin_ads_async.resources.paging import Pages
from linkedin_ads_async.resources.resource import Resource
from linkedin_ads_async.restli import Patch
from linkedin_ads_async.unset import UNSET, Unset
from linkedin_ads_async.urn import UrnLike


class Videos(Resource):
    """Uploads of videos in parts, and what became of them.

    Source: reference/api-campaign-management 11, 18, 19.8, 20.1.
    """

    async def initialize_upload(
        self,
        *,
        initialize_upload_request: VideoInitializeUploadRequest,
    ) -> VideoUpload:
        """Announce a video; the answer says where its parts are to be PUT.

        The owner has to be the author of the post that shows the video.

        Arguments:
            initialize_upload_request: Whose video it is, and its size.

        Rest.li ACTION, `POST /videos`.
        Scope: w_organization_social or w_member_social or rw_ads.
        """
        return await self._call(
            operations.INITIALIZE_UPLOAD, initialize_upload_request=initialize_upload_request
        )

    async def finalize_upload(
        self,
        *,
        finalize_upload_request: VideoFinalizeUploadRequest,
    ) -> None:
        """Put the uploaded parts together; the video is ready when its status is AVAILABLE.

        Arguments:
            finalize_upload_request: The video and its parts.

        Rest.li ACTION, `POST /videos`.
        Scope: w_organization_social or w_member_social or rw_ads.
        """
        await self._call(
            operations.FINALIZE_UPLOAD, finalize_upload_request=finalize_upload_request
        )

    def associated_account(
        self,
        *,
        associated_account: UrnLike,
        start: int | None = None,
        count: int | None = None,
        fields: str | Sequence[str] | None = None,
    ) -> Pages[Video]:
        """List the videos in the media library of an account.

        Arguments:
            associated_account: The account of the library.
            start: Index of the first element, 0 where it is not given.
            count: Elements per page, 10 where it is not given.
            fields: Projection, `id,name,account:(id)`; without it every field comes back.

        Rest.li FINDER, `GET /videos`.
        Scope: r_organization_social or w_organization_social or rw_ads.
        """
        return self._pages(
            operations.ASSOCIATED_ACCOUNT,
            associated_account=associated_account,
            start=start,
            count=count,
            fields=fields,
        )

    async def get(
        self,
        video_urn: UrnLike,
        *,
        fields: str | Sequence[str] | None = None,
    ) -> Video:
        """Get one video, for instance to see whether it is ready.

        Arguments:
            fields: Projection, `id,name,account:(id)`; without it every field comes back.

        Rest.li GET, `GET /videos/{videoUrn}`.
        Scope: r_organization_social or w_organization_social.
        """
        return await self._call(operations.GET, video_urn=video_urn, fields=fields)

    async def batch_get(
        self,
        ids: Sequence[UrnLike],
        *,
        fields: str | Sequence[str] | None = None,
    ) -> BatchResult[UrnLike, Video]:
        """Get several videos.

        Arguments:
            ids: URNs of the videos.
            fields: Projection, `id,name,account:(id)`; without it every field comes back.

        Rest.li BATCH_GET, `GET /videos`.
        Scope: r_organization_social or w_organization_social.
        """
        return await self._batch_get(operations.BATCH_GET, ids, fields=fields)

    async def update(
        self,
        video_urn: UrnLike,
        *,
        patch: Patch | None = None,
        media_library_metadata: MediaLibraryMetadata | Unset | None = UNSET,
    ) -> None:
        """Change the entry of a video in the media library.

        A field that is not given stays as it is; None deletes it.
        `patch=diff(before, after)` changes nested members too.

        Uncertain: which fields can be changed is not documented, the name in the media library
        most likely.

        Rest.li PARTIAL_UPDATE, `POST /videos/{videoUrn}`.
        Scope: r_organization_social or w_organization_social or rw_ads.
        """
        await self._update(
            operations.UPDATE,
            patch,
            {"media_library_metadata": media_library_metadata},
            video_urn=video_urn,
        )
