# =============================================================================
#  GENERATED from specs/videos.yaml. Do not edit: change the spec, then `make generate`.
# =============================================================================
"""Operations of videos as data."""

from __future__ import annotations

from linkedin_ads_async.models.videos import (
    Video,
    VideoFinalizeUploadRequest,
    VideoInitializeUploadRequest,
    VideoUpload,
)
from linkedin_ads_async.operation import Operation, Parameter
from linkedin_ads_async.urn import Urn

INITIALIZE_UPLOAD = Operation(
    name="videos.initialize_upload",
    resource="videos",
    restli="ACTION",
    http="POST",
    path="/videos",
    member="initializeUpload",
    parameters=(
        Parameter(
            name="initialize_upload_request",
            wire="initializeUploadRequest",
            where="body",
            type=VideoInitializeUploadRequest,
            required=True,
        ),
    ),
    result=VideoUpload,
    scopes=(("w_organization_social",), ("w_member_social",), ("rw_ads",)),
)
FINALIZE_UPLOAD = Operation(
    name="videos.finalize_upload",
    resource="videos",
    restli="ACTION",
    http="POST",
    path="/videos",
    member="finalizeUpload",
    parameters=(
        Parameter(
            name="finalize_upload_request",
            wire="finalizeUploadRequest",
            where="body",
            type=VideoFinalizeUploadRequest,
            required=True,
        ),
    ),
    scopes=(("w_organization_social",), ("w_member_social",), ("rw_ads",)),
)
ASSOCIATED_ACCOUNT = Operation(
    name="videos.associated_account",
    resource="videos",
    restli="FINDER",
    http="GET",
    path="/videos",
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
    result=Video,
    key=Urn,
    paging="start_count",
    safe=True,
    scopes=(("r_organization_social",), ("w_organization_social",), ("rw_ads",)),
)
GET = Operation(
    name="videos.get",
    resource="videos",
    restli="GET",
    http="GET",
    path="/videos/{videoUrn}",
    parameters=(
        Parameter(
            name="video_urn",
            wire="videoUrn",
            where="path",
            type=Urn,
            required=True,
            urn="video",
        ),
        Parameter(
            name="fields",
            wire="fields",
            where="query",
            type=str,
            literal=True,
        ),
    ),
    result=Video,
    key=Urn,
    key_urn="video",
    safe=True,
    scopes=(("r_organization_social",), ("w_organization_social",)),
)
BATCH_GET = Operation(
    name="videos.batch_get",
    resource="videos",
    restli="BATCH_GET",
    http="GET",
    path="/videos",
    parameters=(
        Parameter(
            name="ids",
            wire="ids",
            where="query",
            type=list[Urn],
            required=True,
            urn="video",
        ),
        Parameter(
            name="fields",
            wire="fields",
            where="query",
            type=str,
            literal=True,
        ),
    ),
    result=Video,
    key=Urn,
    key_urn="video",
    safe=True,
    scopes=(("r_organization_social",), ("w_organization_social",)),
)
UPDATE = Operation(
    name="videos.update",
    resource="videos",
    restli="PARTIAL_UPDATE",
    http="POST",
    path="/videos/{videoUrn}",
    parameters=(
        Parameter(
            name="video_urn",
            wire="videoUrn",
            where="path",
            type=Urn,
            required=True,
            urn="video",
        ),
    ),
    body=Video,
    key=Urn,
    key_urn="video",
    scopes=(("r_organization_social",), ("w_organization_social",), ("rw_ads",)),
)

OPERATIONS = (
    INITIALIZE_UPLOAD,
    FINALIZE_UPLOAD,
    ASSOCIATED_ACCOUNT,
    GET,
    BATCH_GET,
    UPDATE,
)
