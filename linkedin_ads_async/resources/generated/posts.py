# =============================================================================
#  GENERATED from specs/posts.yaml. Do not edit: change the spec, then `make generate`.
# =============================================================================
"""Posts: Posts of organizations and members, and those that exist only to be sponsored."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from linkedin_ads_async.facts.operations import posts as operations
from linkedin_ads_async.models.creatives import (
    InlinePostAdContext,
    InlinePostCallToActionLabel,
    InlinePostDistribution,
    InlinePostVisibility,
)
from linkedin_ads_async.models.posts import (
    Post,
    PostAdType,
    PostLifecycleState,
    PostReshareContext,
    PostSortBy,
    PostViewContext,
)
from linkedin_ads_async.resources.answers import BatchResult, Created
from linkedin_ads_async.resources.paging import Pages
from linkedin_ads_async.resources.resource import Resource
from linkedin_ads_async.restli import Patch
from linkedin_ads_async.unset import UNSET, Unset
from linkedin_ads_async.urn import Urn, UrnLike


class Posts(Resource):
    """Posts of organizations and members, and those that exist only to be sponsored.

    Source: reference/api-campaign-management 10, 19.7, 20.2.
    """

    def author(
        self,
        *,
        author: Urn | str,
        sort_by: PostSortBy | str | None = None,
        start: int | None = None,
        count: int | None = None,
        fields: str | Sequence[str] | None = None,
    ) -> Pages[Post]:
        """List the posts of one author.

        Arguments:
            author: The organization or person that posted.
            sort_by: Order of the posts.
            start: Index of the first element, 0 where it is not given.
            count: Posts per page, 10 where it is not given, 100 at most.
            fields: Projection, `id,name,account:(id)`; without it every field comes back.

        Rest.li FINDER, `GET /posts`.
        Scope: r_organization_social.
        """
        return self._pages(
            operations.AUTHOR,
            author=author,
            sort_by=sort_by,
            start=start,
            count=count,
            fields=fields,
        )

    def dsc_ad_account(
        self,
        *,
        dsc_ad_account: UrnLike,
        dsc_ad_types: Sequence[PostAdType | str] | None = None,
        start: int | None = None,
        count: int | None = None,
        fields: str | Sequence[str] | None = None,
    ) -> Pages[Post]:
        """List the posts that exist for sponsoring only, of one ad account.

        Arguments:
            dsc_ad_account: The account that sponsors them.
            dsc_ad_types: Posts of these kinds.
            start: Index of the first element, 0 where it is not given.
            count: Posts per page, 10 where it is not given, 100 at most.
            fields: Projection, `id,name,account:(id)`; without it every field comes back.

        Rest.li FINDER, `GET /posts`.
        Scope: r_organization_social.
        """
        return self._pages(
            operations.DSC_AD_ACCOUNT,
            dsc_ad_account=dsc_ad_account,
            dsc_ad_types=dsc_ad_types,
            start=start,
            count=count,
            fields=fields,
        )

    async def get(
        self,
        post_urn: Urn | str,
        *,
        view_context: PostViewContext | str | None = None,
        fields: str | Sequence[str] | None = None,
    ) -> Post:
        """Get one post.

        To an application with r_ads alone the listings answer 403, while a single post that an ad shows may still be readable.

        Arguments:
            view_context: Whether the post comes as its author or as a reader sees it.
            fields: Projection, `id,name,account:(id)`; without it every field comes back.

        Rest.li GET, `GET /posts/{postUrn}`.
        Scope: r_organization_social.
        """
        return await self._call(
            operations.GET, post_urn=post_urn, view_context=view_context, fields=fields
        )

    async def batch_get(
        self,
        ids: Sequence[UrnLike],
        *,
        fields: str | Sequence[str] | None = None,
    ) -> BatchResult[UrnLike, Post]:
        """Get several posts.

        Arguments:
            ids: URNs of the posts.
            fields: Projection, `id,name,account:(id)`; without it every field comes back.

        Rest.li BATCH_GET, `GET /posts`.
        Scope: r_organization_social.
        """
        return await self._batch_get(operations.BATCH_GET, ids, fields=fields)

    async def create(
        self,
        entity: Post,
    ) -> Created[Urn]:
        """Create a post; without feed distribution it exists for sponsoring only.

        Posting for sponsoring only needs the role ADMINISTRATOR or DIRECT_SPONSORED_CONTENT_POSTER on the organization's Page, or that of a content administrator.

        Rest.li CREATE, `POST /posts`.
        Scope: w_organization_social or w_member_social.
        """
        return await self._create(operations.CREATE, entity)

    async def update(
        self,
        post_urn: Urn | str,
        *,
        patch: Patch | None = None,
        commentary: str | Unset | None = UNSET,
        visibility: InlinePostVisibility | str | Unset | None = UNSET,
        distribution: InlinePostDistribution | Unset | None = UNSET,
        lifecycle_state: PostLifecycleState | str | Unset | None = UNSET,
        is_reshare_disabled_by_author: bool | Unset | None = UNSET,
        content_landing_page: str | Unset | None = UNSET,
        content_call_to_action_label: InlinePostCallToActionLabel | str | Unset | None = UNSET,
        ad_context: InlinePostAdContext | Unset | None = UNSET,
        container: Any | Unset | None = UNSET,
        reshare_context: PostReshareContext | Unset | None = UNSET,
    ) -> None:
        """Change fields of a post.

        Documented as changeable are commentary, contentCallToActionLabel, contentLandingPage, reshareContext, lifecycleState, and dscName and dscStatus in adContext; the text and the button of sponsored posts were seen refused. `adContext` as a whole holds what cannot change, so patch its members.

        A field that is not given stays as it is; None deletes it.
        `patch=diff(before, after)` changes nested members too.

        Rest.li PARTIAL_UPDATE, `POST /posts/{postUrn}`.
        Scope: w_organization_social or w_member_social.
        """
        await self._update(
            operations.UPDATE,
            patch,
            {
                "commentary": commentary,
                "visibility": visibility,
                "distribution": distribution,
                "lifecycle_state": lifecycle_state,
                "is_reshare_disabled_by_author": is_reshare_disabled_by_author,
                "content_landing_page": content_landing_page,
                "content_call_to_action_label": content_call_to_action_label,
                "ad_context": ad_context,
                "container": container,
                "reshare_context": reshare_context,
            },
            post_urn=post_urn,
        )

    async def delete(
        self,
        post_urn: Urn | str,
    ) -> None:
        """Delete a post; one that is gone already is no error.

        Rest.li DELETE, `DELETE /posts/{postUrn}`.
        Scope: w_organization_social or w_member_social.
        """
        await self._call(operations.DELETE, post_urn=post_urn)
