# =============================================================================
#  GENERATED from specs/documents.yaml. Do not edit: change the spec, then `make generate`.
# =============================================================================
"""Documents: Uploads of documents, and what became of them."""

from __future__ import annotations

from collections.abc import Sequence

from linkedin_ads_async.facts.operations import documents as operations
from linkedin_ads_async.models.documents import (
    Document,
    DocumentInitializeUploadRequest,
    DocumentUpload,
)
from linkedin_ads_async.resources.answers import BatchResult
from linkedin_ads_async.resources.paging import Pages
from linkedin_ads_async.resources.resource import Resource
from linkedin_ads_async.urn import UrnLike


class Documents(Resource):
    """Uploads of documents, and what became of them.

    Source: reference/api-campaign-management 11, 19.8, 20.1.
    """

    async def initialize_upload(
        self,
        *,
        initialize_upload_request: DocumentInitializeUploadRequest,
    ) -> DocumentUpload:
        """Announce a document; the answer says where its bytes are to be PUT.

        One PUT of the raw bytes to `uploadUrl` completes the upload. The owner has to be the author of the post that shows the document.

        Arguments:
            initialize_upload_request: Whose document it is.

        Rest.li ACTION, `POST /documents`.
        Scope: w_organization_social or rw_ads or r_organization_social or w_member_social.
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
    ) -> Pages[Document]:
        """List the documents in the media library of an account.

        Arguments:
            associated_account: The account of the library.
            start: Index of the first element, 0 where it is not given.
            count: Elements per page, 10 where it is not given.
            fields: Projection, `id,name,account:(id)`; without it every field comes back.

        Rest.li FINDER, `GET /documents`.
        Scope: w_organization_social or rw_ads or r_organization_social or w_member_social.
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
        document_urn: UrnLike,
        *,
        fields: str | Sequence[str] | None = None,
    ) -> Document:
        """Get one document.

        Arguments:
            fields: Projection, `id,name,account:(id)`; without it every field comes back.

        Rest.li GET, `GET /documents/{documentUrn}`.
        Scope: w_organization_social or rw_ads or r_organization_social or w_member_social.
        """
        return await self._call(operations.GET, document_urn=document_urn, fields=fields)

    async def batch_get(
        self,
        ids: Sequence[UrnLike],
        *,
        fields: str | Sequence[str] | None = None,
    ) -> BatchResult[UrnLike, Document]:
        """Get several documents.

        Arguments:
            ids: URNs of the documents.
            fields: Projection, `id,name,account:(id)`; without it every field comes back.

        Rest.li BATCH_GET, `GET /documents`.
        Scope: w_organization_social or rw_ads or r_organization_social or w_member_social.
        """
        return await self._batch_get(operations.BATCH_GET, ids, fields=fields)
