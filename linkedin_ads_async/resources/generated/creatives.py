# =============================================================================
#  GENERATED from specs/creatives.yaml. Do not edit: change the spec, then `make generate`.
# =============================================================================
"""Creatives: The ads of an account, what they show and whether they are shown."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from linkedin_ads_async.facts.operations import creatives as operations
from linkedin_ads_async.models._shared.common import SortOrder
from linkedin_ads_async.models.creatives import (
    Creative,
    CreativeContent,
    CreativeLeadgenCallToAction,
    CreativeStatus,
)
from linkedin_ads_async.resources.answers import BatchCreated, BatchResult, Created
from linkedin_ads_async.resources.paging import Pages
from linkedin_ads_async.resources.resource import Resource
from linkedin_ads_async.restli import Patch
from linkedin_ads_async.unset import UNSET, Unset
from linkedin_ads_async.urn import Urn, UrnLike


class Creatives(Resource):
    """The ads of an account, what they show and whether they are shown.

    Source: reference/api-campaign-management 6 to 8.
    """

    def criteria(
        self,
        ad_account_id: int,
        *,
        campaigns: Sequence[UrnLike] | None = None,
        content_references: Sequence[Urn | str] | None = None,
        creatives: Sequence[UrnLike] | None = None,
        intended_statuses: Sequence[CreativeStatus | str] | None = None,
        is_test_account: bool | None = None,
        is_total_included: bool | None = None,
        leadgen_creative_call_to_action_destinations: Sequence[UrnLike] | None = None,
        sort_order: SortOrder | str | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
        fields: str | Sequence[str] | None = None,
    ) -> Pages[Creative]:
        """Search the creatives of an account; without criteria, list them all.

        Values of one argument are alternatives; different arguments all have to hold.

        Arguments:
            campaigns: Creatives of these campaigns.
            content_references: Creatives that show these posts or message contents.
            creatives: These creatives.
            intended_statuses: Creatives of which the advertiser wants this.
            is_test_account: Creatives of test accounts only, or of real ones only; both where
                it is not given.
            is_total_included: Whether all hits are counted in `metadata.totalResultCount`;
                false where it is not given.
            leadgen_creative_call_to_action_destinations: Creatives whose button opens these
                lead forms.
            sort_order: By id; ASCENDING where it is not given.
            page_size: Creatives per page, 100 where it is not given and at most.
            page_token: Token of the page, from `metadata.nextPageToken` of the page before.
            fields: Projection, `id,name,account:(id)`; without it every field comes back.

        Rest.li FINDER, `GET /adAccounts/{adAccountId}/creatives`.
        Scope: r_ads or rw_ads.
        """
        return self._pages(
            operations.CRITERIA,
            ad_account_id=ad_account_id,
            campaigns=campaigns,
            content_references=content_references,
            creatives=creatives,
            intended_statuses=intended_statuses,
            is_test_account=is_test_account,
            is_total_included=is_total_included,
            leadgen_creative_call_to_action_destinations=leadgen_creative_call_to_action_destinations,
            sort_order=sort_order,
            page_size=page_size,
            page_token=page_token,
            fields=fields,
        )

    async def get(
        self,
        ad_account_id: int,
        creative_urn: UrnLike,
        *,
        fields: str | Sequence[str] | None = None,
    ) -> Creative:
        """Get one creative.

        Arguments:
            fields: Projection, `id,name,account:(id)`; without it every field comes back.

        Rest.li GET, `GET /adAccounts/{adAccountId}/creatives/{creativeUrn}`.
        Scope: r_ads or rw_ads.
        """
        return await self._call(
            operations.GET, ad_account_id=ad_account_id, creative_urn=creative_urn, fields=fields
        )

    async def batch_get(
        self,
        ad_account_id: int,
        ids: Sequence[UrnLike],
        *,
        fields: str | Sequence[str] | None = None,
    ) -> BatchResult[UrnLike, Creative]:
        """Get several creatives.

        Arguments:
            ids: URNs of the creatives.
            fields: Projection, `id,name,account:(id)`; without it every field comes back.

        Rest.li BATCH_GET, `GET /adAccounts/{adAccountId}/creatives`.
        Scope: r_ads or rw_ads.
        """
        return await self._batch_get(
            operations.BATCH_GET, ids, ad_account_id=ad_account_id, fields=fields
        )

    async def create(
        self,
        ad_account_id: int,
        entity: Creative,
    ) -> Created[Urn]:
        """Create a creative of content that exists.

        Rest.li CREATE, `POST /adAccounts/{adAccountId}/creatives`.
        Scope: rw_ads.
        """
        return await self._create(operations.CREATE, entity, ad_account_id=ad_account_id)

    async def batch_create(
        self,
        ad_account_id: int,
        entities: Sequence[Creative],
    ) -> BatchCreated[Urn]:
        """Create several creatives.

        Rest.li BATCH_CREATE, `POST /adAccounts/{adAccountId}/creatives`.
        Scope: rw_ads.
        """
        return await self._batch_create(
            operations.BATCH_CREATE, entities, ad_account_id=ad_account_id
        )

    async def update(
        self,
        ad_account_id: int,
        creative_urn: UrnLike,
        *,
        patch: Patch | None = None,
        content: CreativeContent | Unset | None = UNSET,
        intended_status: CreativeStatus | str | Unset | None = UNSET,
        name: str | Unset | None = UNSET,
        leadgen_call_to_action: CreativeLeadgenCallToAction | Unset | None = UNSET,
    ) -> None:
        """Change fields of a creative.

        A field that is not given stays as it is; None deletes it.
        `patch=diff(before, after)` changes nested members too.

        Rest.li PARTIAL_UPDATE, `POST /adAccounts/{adAccountId}/creatives/{creativeUrn}`.
        Scope: rw_ads.
        """
        await self._update(
            operations.UPDATE,
            patch,
            {
                "content": content,
                "intended_status": intended_status,
                "name": name,
                "leadgen_call_to_action": leadgen_call_to_action,
            },
            ad_account_id=ad_account_id,
            creative_urn=creative_urn,
        )

    async def batch_update(
        self,
        ad_account_id: int,
        changes: Mapping[UrnLike, Patch | Mapping[str, Any]],
    ) -> BatchResult[UrnLike, None]:
        """Change fields of several creatives.

        Arguments:
            ids: URNs of the creatives.

        Rest.li BATCH_PARTIAL_UPDATE, `POST /adAccounts/{adAccountId}/creatives`.
        Scope: rw_ads.
        """
        return await self._batch_update(
            operations.BATCH_UPDATE, changes, ad_account_id=ad_account_id
        )

    async def delete(
        self,
        ad_account_id: int,
        creative_urn: UrnLike,
    ) -> None:
        """Delete a draft, a creative of a draft campaign, or a video whose processing failed; any other gets the status PENDING_DELETION.

        Rest.li DELETE, `DELETE /adAccounts/{adAccountId}/creatives/{creativeUrn}`.
        Scope: rw_ads.
        """
        await self._call(operations.DELETE, ad_account_id=ad_account_id, creative_urn=creative_urn)

    async def batch_delete(
        self,
        ad_account_id: int,
        ids: Sequence[UrnLike],
    ) -> BatchResult[UrnLike, None]:
        """Delete several creatives.

        Arguments:
            ids: URNs of the creatives.

        Rest.li BATCH_DELETE, `DELETE /adAccounts/{adAccountId}/creatives`.
        Scope: rw_ads.
        """
        return await self._batch_delete(operations.BATCH_DELETE, ids, ad_account_id=ad_account_id)

    async def create_inline(
        self,
        ad_account_id: int,
        *,
        creative: Creative,
    ) -> Created[Urn]:
        """Create a creative together with the post that it shows.

        Arguments:
            creative: An ad, what is shown of it, and whether it is shown.

        Rest.li ACTION, `POST /adAccounts/{adAccountId}/creatives`.
        Scope: rw_ads and w_organization_social.
        """
        return await self._create_by_action(
            operations.CREATE_INLINE, ad_account_id=ad_account_id, creative=creative
        )
