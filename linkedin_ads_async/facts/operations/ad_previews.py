# =============================================================================
#  GENERATED from specs/ad_previews.yaml. Do not edit: change the spec, then `make generate`.
# =============================================================================
"""Operations of ad_previews as data."""

from __future__ import annotations

from typing import Any

from linkedin_ads_async.models.ad_previews import AdPreview
from linkedin_ads_async.operation import Operation, Parameter
from linkedin_ads_async.urn import Urn

CREATIVE = Operation(
    name="ad_previews.creative",
    resource="adPreviews",
    restli="FINDER",
    http="GET",
    path="/adPreviews",
    member="creative",
    parameters=(
        Parameter(
            name="creative",
            wire="creative",
            where="query",
            type=Urn,
            required=True,
            urn="sponsoredCreative",
        ),
        Parameter(
            name="account",
            wire="account",
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
    result=AdPreview,
    paging="start_count",
    safe=True,
    scopes=(("r_ads",), ("rw_ads",)),
)
LIVE_PREVIEW_FOR_CREATIVE = Operation(
    name="ad_previews.live_preview_for_creative",
    resource="adPreviews",
    restli="ACTION",
    http="POST",
    path="/adPreviews",
    member="livePreviewForCreative",
    parameters=(
        Parameter(
            name="parameters",
            wire="*",
            where="body",
            type=dict[str, Any],
        ),
    ),
    result=Any,
    safe=True,
    scopes=(
        ("r_ads", "r_organization_social"),
        ("r_ads", "w_organization_social"),
        ("r_ads", "w_member_social"),
        ("rw_ads", "r_organization_social"),
        ("rw_ads", "w_organization_social"),
        ("rw_ads", "w_member_social"),
    ),
    since="202411",
)
LIVE_PREVIEW_FOR_CREATIVE_INLINE = Operation(
    name="ad_previews.live_preview_for_creative_inline",
    resource="adPreviews",
    restli="ACTION",
    http="POST",
    path="/adPreviews",
    member="livePreviewForCreativeInline",
    parameters=(
        Parameter(
            name="parameters",
            wire="*",
            where="body",
            type=dict[str, Any],
        ),
    ),
    result=Any,
    safe=True,
    scopes=(
        ("r_ads", "r_organization_social"),
        ("r_ads", "w_organization_social"),
        ("r_ads", "w_member_social"),
        ("rw_ads", "r_organization_social"),
        ("rw_ads", "w_organization_social"),
        ("rw_ads", "w_member_social"),
    ),
    since="202411",
)

OPERATIONS = (
    CREATIVE,
    LIVE_PREVIEW_FOR_CREATIVE,
    LIVE_PREVIEW_FOR_CREATIVE_INLINE,
)
