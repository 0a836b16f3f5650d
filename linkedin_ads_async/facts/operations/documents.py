# =============================================================================
#  GENERATED from specs/documents.yaml. Do not edit: change the spec, then `make generate`.
# =============================================================================
"""Operations of documents as data."""

from __future__ import annotations

from linkedin_ads_async.models.documents import (
    Document,
    DocumentInitializeUploadRequest,
    DocumentUpload,
)
from linkedin_ads_async.operation import Operation, Parameter
from linkedin_ads_async.urn import Urn

INITIALIZE_UPLOAD = Operation(
    name="documents.initialize_upload",
    resource="documents",
    restli="ACTION",
    http="POST",
    path="/documents",
    member="initializeUpload",
    parameters=(
        Parameter(
            name="initialize_upload_request",
            wire="initializeUploadRequest",
            where="body",
            type=DocumentInitializeUploadRequest,
            required=True,
        ),
    ),
    result=DocumentUpload,
    scopes=(
        ("w_organization_social",),
        ("rw_ads",),
        ("r_organization_social",),
        ("w_member_social",),
    ),
)
ASSOCIATED_ACCOUNT = Operation(
    name="documents.associated_account",
    resource="documents",
    restli="FINDER",
    http="GET",
    path="/documents",
    member="associatedAccount",
    parameters=(
        Parameter(
            name="associated_account",
            wire="associatedAccount",
            where="query",
            type=Urn,
            required=True,
            urn="sponsoredAccount",
        ),
        Parameter(
            name="start",
            wire="start",
            where="query",
            type=int,
        ),
        Parameter(
            name="count",
            wire="count",
            where="query",
            type=int,
        ),
        Parameter(
            name="fields",
            wire="fields",
            where="query",
            type=str,
            literal=True,
        ),
    ),
    result=Document,
    key=Urn,
    paging="start_count",
    safe=True,
    scopes=(
        ("w_organization_social",),
        ("rw_ads",),
        ("r_organization_social",),
        ("w_member_social",),
    ),
)
GET = Operation(
    name="documents.get",
    resource="documents",
    restli="GET",
    http="GET",
    path="/documents/{documentUrn}",
    parameters=(
        Parameter(
            name="document_urn",
            wire="documentUrn",
            where="path",
            type=Urn,
            required=True,
            urn="document",
        ),
        Parameter(
            name="fields",
            wire="fields",
            where="query",
            type=str,
            literal=True,
        ),
    ),
    result=Document,
    key=Urn,
    key_urn="document",
    safe=True,
    scopes=(
        ("w_organization_social",),
        ("rw_ads",),
        ("r_organization_social",),
        ("w_member_social",),
    ),
)
BATCH_GET = Operation(
    name="documents.batch_get",
    resource="documents",
    restli="BATCH_GET",
    http="GET",
    path="/documents",
    parameters=(
        Parameter(
            name="ids",
            wire="ids",
            where="query",
            type=list[Urn],
            required=True,
            urn="document",
        ),
        Parameter(
            name="fields",
            wire="fields",
            where="query",
            type=str,
            literal=True,
        ),
    ),
    result=Document,
    key=Urn,
    key_urn="document",
    safe=True,
    scopes=(
        ("w_organization_social",),
        ("rw_ads",),
        ("r_organization_social",),
        ("w_member_social",),
    ),
)

OPERATIONS = (
    INITIALIZE_UPLOAD,
    ASSOCIATED_ACCOUNT,
    GET,
    BATCH_GET,
)
