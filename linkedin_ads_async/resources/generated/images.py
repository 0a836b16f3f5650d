# =============================================================================
#  GENERATED from specs/images.yaml. Do not edit: change the spec, then `make generate`.
# =============================================================================
"""Images: Uploads of images, and what became of them."""

from __future__ import annotations

from collections.abc import Sequence

from linkedin_ads_async.facts.operations import images as operations
from linkedin_ads_async.models._shared.media import MediaLibraryMetadata
from linkedin_ads_async.models.images import Image, ImageInitializeUploadRequest, ImageUpload
from linkedin_ads_async.resources.answers import BatchResult
from linkedin_ads_async.resources.paging import Pages
from linkedin_ads_async.resources.resource import Resource
from linkedin_ads_async.restli import Patch
from linkedin_ads_async.unset import UNSET, Unset
from linkedin_ads_async.urn import Urn, UrnLike


class Images(Resource):
    """Uploads of images, and what became of them.

    Source: reference/api-campaign-management 11, 19.8, 20.1.
    """

    async def initialize_upload(
        self,
        *,
        initialize_upload_request: ImageInitializeUploadRequest,
    ) -> ImageUpload:
        """Announce an image; the answer says where its bytes are to be PUT.

        One PUT of the raw bytes to `uploadUrl` completes the upload. The owner has to be the author of the post that shows the image.

        Arguments:
            initialize_upload_request: Whose image it is.

        Rest.li ACTION, `POST /images`.
        Scope: w_organization_social or rw_ads or w_member_social.
        """
        return await self._call(
            operations.INITIALIZE_UPLOAD, initialize_upload_request=initialize_upload_request
        )

    def associated_account(
        self,
        *,
        associated_account: UrnLike,
        start: int | None = None,
        count: int | None = None,
        fields: str | Sequence[str] | None = None,
    ) -> Pages[Image]:
        """List the images in the media library of an account.

        Arguments:
            associated_account: The account of the library.
            start: Index of the first element, 0 where it is not given.
            count: Elements per page, 10 where it is not given.
            fields: Projection, `id,name,account:(id)`; without it every field comes back.

        Rest.li FINDER, `GET /images`.
        Scope: w_organization_social or rw_ads.
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
        image_urn: Urn | str,
        *,
        fields: str | Sequence[str] | None = None,
    ) -> Image:
        """Get one image.

        Arguments:
            fields: Projection, `id,name,account:(id)`; without it every field comes back.

        Rest.li GET, `GET /images/{imageUrn}`.
        Scope: r_organization_social or w_organization_social or w_member_social.
        """
        return await self._call(operations.GET, image_urn=image_urn, fields=fields)

    async def batch_get(
        self,
        ids: Sequence[UrnLike],
        *,
        fields: str | Sequence[str] | None = None,
    ) -> BatchResult[UrnLike, Image]:
        """Get several images.

        Arguments:
            ids: URNs of the images.
            fields: Projection, `id,name,account:(id)`; without it every field comes back.

        Rest.li BATCH_GET, `GET /images`.
        Scope: r_organization_social or w_organization_social or w_member_social.
        """
        return await self._batch_get(operations.BATCH_GET, ids, fields=fields)

    async def update(
        self,
        image_urn: Urn | str,
        *,
        patch: Patch | None = None,
        media_library_metadata: MediaLibraryMetadata | Unset | None = UNSET,
    ) -> None:
        """Change the entry of an image in the media library.

        A field that is not given stays as it is; None deletes it.
        `patch=diff(before, after)` changes nested members too.

        Uncertain: which fields can be changed is not documented, the name in the media library
        most likely.

        Rest.li PARTIAL_UPDATE, `POST /images/{imageUrn}`.
        Scope: w_organization_social or rw_ads or w_member_social.
        """
        await self._update(
            operations.UPDATE,
            patch,
            {"media_library_metadata": media_library_metadata},
            image_urn=image_urn,
        )
