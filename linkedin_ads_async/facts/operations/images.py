# =============================================================================
#  GENERATED from specs/images.yaml. Do not edit: change the spec, then `make generate`.
# =============================================================================
"""Operations of images as data."""

from __future__ import annotations

from linkedin_ads_async.models.images import Image, ImageInitializeUploadRequest, ImageUpload
from linkedin_ads_async.operation import Operation, Parameter
from linkedin_ads_async.urn import Urn

INITIALIZE_UPLOAD = Operation(
    name="images.initialize_upload",
    resource="images",
    restli="ACTION",
    http="POST",
    path="/images",
    member="initializeUpload",
    parameters=(
        Parameter(
            name="initialize_upload_request",
            wire="initializeUploadRequest",
            where="body",
            type=ImageInitializeUploadRequest,
            required=True,
        ),
    ),
    result=ImageUpload,
    scopes=(("w_organization_social",), ("rw_ads",), ("w_member_social",)),
)
ASSOCIATED_ACCOUNT = Operation(
    name="images.associated_account",
    resource="images",
    restli="FINDER",
    http="GET",
    path="/images",
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
    result=Image,
    key=Urn,
    paging="start_count",
    safe=True,
    scopes=(("w_organization_social",), ("rw_ads",)),
)
GET = Operation(
    name="images.get",
    resource="images",
    restli="GET",
    http="GET",
    path="/images/{imageUrn}",
    parameters=(
        Parameter(
            name="image_urn",
            wire="imageUrn",
            where="path",
            type=Urn,
            required=True,
        ),
        Parameter(
            name="fields",
            wire="fields",
            where="query",
            type=str,
            literal=True,
        ),
    ),
    result=Image,
    key=Urn,
    safe=True,
    scopes=(("r_organization_social",), ("w_organization_social",), ("w_member_social",)),
)
BATCH_GET = Operation(
    name="images.batch_get",
    resource="images",
    restli="BATCH_GET",
    http="GET",
    path="/images",
    parameters=(
        Parameter(
            name="ids",
            wire="ids",
            where="query",
            type=list[Urn],
            required=True,
        ),
        Parameter(
            name="fields",
            wire="fields",
            where="query",
            type=str,
            literal=True,
        ),
    ),
    result=Image,
    key=Urn,
    safe=True,
    scopes=(("r_organization_social",), ("w_organization_social",), ("w_member_social",)),
)
UPDATE = Operation(
    name="images.update",
    resource="images",
    restli="PARTIAL_UPDATE",
    http="POST",
    path="/images/{imageUrn}",
    parameters=(
        Parameter(
            name="image_urn",
            wire="imageUrn",
            where="path",
            type=Urn,
            required=True,
        ),
    ),
    body=Image,
    key=Urn,
    scopes=(("w_organization_social",), ("rw_ads",), ("w_member_social",)),
)

OPERATIONS = (
    INITIALIZE_UPLOAD,
    ASSOCIATED_ACCOUNT,
    GET,
    BATCH_GET,
    UPDATE,
)
