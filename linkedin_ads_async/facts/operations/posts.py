# =============================================================================
#  GENERATED from specs/posts.yaml. Do not edit: change the spec, then `make generate`.
# =============================================================================
"""Operations of posts as data."""

from __future__ import annotations

from linkedin_ads_async.models.posts import Post, PostAdType, PostSortBy, PostViewContext
from linkedin_ads_async.operation import Operation, Parameter
from linkedin_ads_async.urn import Urn

AUTHOR = Operation(
    name="posts.author",
    resource="posts",
    restli="FINDER",
    http="GET",
    path="/posts",
    member="author",
    parameters=(
        Parameter(
            name="author",
            wire="author",
            where="query",
            type=Urn,
            required=True,
        ),
        Parameter(
            name="sort_by",
            wire="sortBy",
            where="query",
            type=PostSortBy,
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
    result=Post,
    key=Urn,
    paging="start_count",
    safe=True,
    scopes=(("r_organization_social",),),
)
DSC_AD_ACCOUNT = Operation(
    name="posts.dsc_ad_account",
    resource="posts",
    restli="FINDER",
    http="GET",
    path="/posts",
    member="dscAdAccount",
    parameters=(
        Parameter(
            name="dsc_ad_account",
            wire="dscAdAccount",
            where="query",
            type=Urn,
            required=True,
            urn="sponsoredAccount",
        ),
        Parameter(
            name="dsc_ad_types",
            wire="dscAdTypes",
            where="query",
            type=list[PostAdType],
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
    result=Post,
    key=Urn,
    paging="start_count",
    safe=True,
    scopes=(("r_organization_social",),),
)
GET = Operation(
    name="posts.get",
    resource="posts",
    restli="GET",
    http="GET",
    path="/posts/{postUrn}",
    parameters=(
        Parameter(
            name="post_urn",
            wire="postUrn",
            where="path",
            type=Urn,
            required=True,
        ),
        Parameter(
            name="view_context",
            wire="viewContext",
            where="query",
            type=PostViewContext,
        ),
        Parameter(
            name="fields",
            wire="fields",
            where="query",
            type=str,
            literal=True,
        ),
    ),
    result=Post,
    key=Urn,
    safe=True,
    scopes=(("r_organization_social",),),
)
BATCH_GET = Operation(
    name="posts.batch_get",
    resource="posts",
    restli="BATCH_GET",
    http="GET",
    path="/posts",
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
    result=Post,
    key=Urn,
    safe=True,
    scopes=(("r_organization_social",),),
)
CREATE = Operation(
    name="posts.create",
    resource="posts",
    restli="CREATE",
    http="POST",
    path="/posts",
    body=Post,
    key=Urn,
    scopes=(("w_organization_social",), ("w_member_social",)),
)
UPDATE = Operation(
    name="posts.update",
    resource="posts",
    restli="PARTIAL_UPDATE",
    http="POST",
    path="/posts/{postUrn}",
    parameters=(
        Parameter(
            name="post_urn",
            wire="postUrn",
            where="path",
            type=Urn,
            required=True,
        ),
    ),
    body=Post,
    key=Urn,
    scopes=(("w_organization_social",), ("w_member_social",)),
)
DELETE = Operation(
    name="posts.delete",
    resource="posts",
    restli="DELETE",
    http="DELETE",
    path="/posts/{postUrn}",
    parameters=(
        Parameter(
            name="post_urn",
            wire="postUrn",
            where="path",
            type=Urn,
            required=True,
        ),
    ),
    key=Urn,
    scopes=(("w_organization_social",), ("w_member_social",)),
)

OPERATIONS = (
    AUTHOR,
    DSC_AD_ACCOUNT,
    GET,
    BATCH_GET,
    CREATE,
    UPDATE,
    DELETE,
)
