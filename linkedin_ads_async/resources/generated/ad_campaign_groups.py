# =============================================================================
#  GENERATED from specs/ad_campaign_groups.yaml. Do not edit: change the spec, then `make generate`.
# =============================================================================
"""Campaign groups: The groups of campaigns in an ad account, with a schedule and a budget of their own."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from linkedin_ads_async.facts.operations import ad_campaign_groups as operations
from linkedin_ads_async.models._shared.common import Money, RunSchedule, SortOrder
from linkedin_ads_async.models.ad_campaign_groups import (
    AdCampaignGroup,
    AdCampaignGroupBudgetOptimization,
    AdCampaignGroupStatus,
)
from linkedin_ads_async.resources.answers import BatchCreated, BatchResult, Created
from linkedin_ads_async.resources.paging import Pages
from linkedin_ads_async.resources.resource import Resource
from linkedin_ads_async.restli import Patch
from linkedin_ads_async.unset import UNSET, Unset
from linkedin_ads_async.urn import UrnLike


class AdCampaignGroups(Resource):
    """The groups of campaigns in an ad account, with a schedule and a budget of their own.

    Source: reference/api-campaign-management 4.
    """

    def search(
        self,
        ad_account_id: int,
        *,
        id: Sequence[UrnLike] | None = None,
        name: Sequence[str] | None = None,
        status: Sequence[AdCampaignGroupStatus | str] | None = None,
        test: bool | None = None,
        sort_order: SortOrder | str | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
        fields: str | Sequence[str] | None = None,
    ) -> Pages[AdCampaignGroup]:
        """Search the campaign groups of an account; without criteria, list them all.

        Arguments:
            test: Groups of test accounts only, or of real ones only; both where it is not
                given.
            sort_order: By id; ASCENDING where it is not given.
            page_size: Entities per page, 100 where it is not given, 1,000 at most.
            page_token: Token of the page, from `metadata.nextPageToken` of the page before.
            fields: Projection, `id,name,account:(id)`; without it every field comes back.

        Rest.li FINDER, `GET /adAccounts/{adAccountId}/adCampaignGroups`.
        Scope: r_ads or rw_ads.
        """
        return self._pages(
            operations.SEARCH,
            ad_account_id=ad_account_id,
            id=id,
            name=name,
            status=status,
            test=test,
            sort_order=sort_order,
            page_size=page_size,
            page_token=page_token,
            fields=fields,
        )

    async def get(
        self,
        ad_account_id: int,
        ad_campaign_group_id: int,
        *,
        fields: str | Sequence[str] | None = None,
    ) -> AdCampaignGroup:
        """Get one campaign group.

        Arguments:
            fields: Projection, `id,name,account:(id)`; without it every field comes back.

        Rest.li GET, `GET /adAccounts/{adAccountId}/adCampaignGroups/{adCampaignGroupId}`.
        Scope: r_ads or rw_ads.
        """
        return await self._call(
            operations.GET,
            ad_account_id=ad_account_id,
            ad_campaign_group_id=ad_campaign_group_id,
            fields=fields,
        )

    async def batch_get(
        self,
        ad_account_id: int,
        ids: Sequence[int],
        *,
        fields: str | Sequence[str] | None = None,
    ) -> BatchResult[int, AdCampaignGroup]:
        """Get several campaign groups.

        Arguments:
            ids: Keys of the entities.
            fields: Projection, `id,name,account:(id)`; without it every field comes back.

        Rest.li BATCH_GET, `GET /adAccounts/{adAccountId}/adCampaignGroups`.
        Scope: r_ads or rw_ads.
        """
        return await self._batch_get(
            operations.BATCH_GET, ids, ad_account_id=ad_account_id, fields=fields
        )

    async def create(
        self,
        ad_account_id: int,
        entity: AdCampaignGroup,
    ) -> Created[int]:
        """Create a campaign group.

        Rest.li CREATE, `POST /adAccounts/{adAccountId}/adCampaignGroups`.
        Scope: rw_ads.
        """
        return await self._create(operations.CREATE, entity, ad_account_id=ad_account_id)

    async def batch_create(
        self,
        ad_account_id: int,
        entities: Sequence[AdCampaignGroup],
    ) -> BatchCreated[int]:
        """Create several campaign groups.

        Rest.li BATCH_CREATE, `POST /adAccounts/{adAccountId}/adCampaignGroups`.
        Scope: rw_ads.
        """
        return await self._batch_create(
            operations.BATCH_CREATE, entities, ad_account_id=ad_account_id
        )

    async def update(
        self,
        ad_account_id: int,
        ad_campaign_group_id: int,
        *,
        patch: Patch | None = None,
        name: str | Unset | None = UNSET,
        status: AdCampaignGroupStatus | str | Unset | None = UNSET,
        run_schedule: RunSchedule | Unset | None = UNSET,
        total_budget: Money | Unset | None = UNSET,
        daily_budget: Money | Unset | None = UNSET,
        budget_optimization: AdCampaignGroupBudgetOptimization | Unset | None = UNSET,
    ) -> None:
        """Change fields of a campaign group.

        A field that is not given stays as it is; None deletes it.
        `patch=diff(before, after)` changes nested members too.

        Rest.li PARTIAL_UPDATE, `POST /adAccounts/{adAccountId}/adCampaignGroups/{adCampaignGroupId}`.
        Scope: rw_ads.
        """
        await self._update(
            operations.UPDATE,
            patch,
            {
                "name": name,
                "status": status,
                "run_schedule": run_schedule,
                "total_budget": total_budget,
                "daily_budget": daily_budget,
                "budget_optimization": budget_optimization,
            },
            ad_account_id=ad_account_id,
            ad_campaign_group_id=ad_campaign_group_id,
        )

    async def batch_update(
        self,
        ad_account_id: int,
        changes: Mapping[int, Patch | Mapping[str, Any]],
    ) -> BatchResult[int, None]:
        """Change fields of several campaign groups.

        Arguments:
            ids: Keys of the entities.

        Rest.li BATCH_PARTIAL_UPDATE, `POST /adAccounts/{adAccountId}/adCampaignGroups`.
        Scope: rw_ads.
        """
        return await self._batch_update(
            operations.BATCH_UPDATE, changes, ad_account_id=ad_account_id
        )

    async def delete(
        self,
        ad_account_id: int,
        ad_campaign_group_id: int,
    ) -> None:
        """Delete a draft campaign group; any other is closed with the status PENDING_DELETION.

        Rest.li DELETE, `DELETE /adAccounts/{adAccountId}/adCampaignGroups/{adCampaignGroupId}`.
        Scope: rw_ads.
        """
        await self._call(
            operations.DELETE,
            ad_account_id=ad_account_id,
            ad_campaign_group_id=ad_campaign_group_id,
        )

    async def batch_delete(
        self,
        ad_account_id: int,
        ids: Sequence[int],
    ) -> BatchResult[int, None]:
        """Delete several draft campaign groups.

        Arguments:
            ids: Keys of the entities.

        Rest.li BATCH_DELETE, `DELETE /adAccounts/{adAccountId}/adCampaignGroups`.
        Scope: rw_ads.
        """
        return await self._batch_delete(operations.BATCH_DELETE, ids, ad_account_id=ad_account_id)
