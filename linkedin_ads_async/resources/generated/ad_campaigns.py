# =============================================================================
#  GENERATED from specs/ad_campaigns.yaml. Do not edit: change the spec, then `make generate`.
# =============================================================================
"""Campaigns: The campaigns of an ad account, who sees what, when, and for how much."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from linkedin_ads_async.facts.operations import ad_campaigns as operations
from linkedin_ads_async.models._shared.campaigns import AdCampaignType
from linkedin_ads_async.models._shared.common import Locale, Money, RunSchedule, SortOrder
from linkedin_ads_async.models.ad_campaigns import (
    AdCampaign,
    AdCampaignCostType,
    AdCampaignCreativeSelection,
    AdCampaignOffsitePreferences,
    AdCampaignOptimizationPreference,
    AdCampaignOptimizationTargetType,
    AdCampaignPoliticalIntent,
    AdCampaignStatus,
    TargetingCriteria,
)
from linkedin_ads_async.resources.answers import BatchCreated, BatchResult, Created
from linkedin_ads_async.resources.paging import Pages
from linkedin_ads_async.resources.resource import Resource
from linkedin_ads_async.restli import Patch
from linkedin_ads_async.unset import UNSET, Unset
from linkedin_ads_async.urn import Urn, UrnLike


class AdCampaigns(Resource):
    """The campaigns of an ad account, who sees what, when, and for how much.

    Source: reference/api-campaign-management 5, 8, 16, 20.
    """

    def search(
        self,
        ad_account_id: int,
        *,
        id: Sequence[UrnLike] | None = None,
        campaign_group: Sequence[UrnLike] | None = None,
        associated_entity: Sequence[Urn | str] | None = None,
        name: Sequence[str] | None = None,
        status: Sequence[AdCampaignStatus | str] | None = None,
        type: Sequence[AdCampaignType | str] | None = None,
        test: bool | None = None,
        sort_order: SortOrder | str | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
        fields: str | Sequence[str] | None = None,
    ) -> Pages[AdCampaign]:
        """Search the campaigns of an account; without criteria, list them all.

        Arguments:
            test: Campaigns of test accounts only, or of real ones only; both where it is not
                given.
            sort_order: By id; ASCENDING where it is not given.
            page_size: Entities per page, 100 where it is not given, 1,000 at most.
            page_token: Token of the page, from `metadata.nextPageToken` of the page before.
            fields: Projection, `id,name,account:(id)`; without it every field comes back.

        Rest.li FINDER, `GET /adAccounts/{adAccountId}/adCampaigns`.
        Scope: r_ads or rw_ads.
        """
        return self._pages(
            operations.SEARCH,
            ad_account_id=ad_account_id,
            id=id,
            campaign_group=campaign_group,
            associated_entity=associated_entity,
            name=name,
            status=status,
            type=type,
            test=test,
            sort_order=sort_order,
            page_size=page_size,
            page_token=page_token,
            fields=fields,
        )

    async def get(
        self,
        ad_account_id: int,
        ad_campaign_id: int,
        *,
        fields: str | Sequence[str] | None = None,
    ) -> AdCampaign:
        """Get one campaign.

        Arguments:
            fields: Projection, `id,name,account:(id)`; without it every field comes back.

        Rest.li GET, `GET /adAccounts/{adAccountId}/adCampaigns/{adCampaignId}`.
        Scope: r_ads or rw_ads.
        """
        return await self._call(
            operations.GET,
            ad_account_id=ad_account_id,
            ad_campaign_id=ad_campaign_id,
            fields=fields,
        )

    async def batch_get(
        self,
        ad_account_id: int,
        ids: Sequence[int],
        *,
        fields: str | Sequence[str] | None = None,
    ) -> BatchResult[int, AdCampaign]:
        """Get several campaigns.

        Arguments:
            ids: Keys of the entities.
            fields: Projection, `id,name,account:(id)`; without it every field comes back.

        Rest.li BATCH_GET, `GET /adAccounts/{adAccountId}/adCampaigns`.
        Scope: r_ads or rw_ads.
        """
        return await self._batch_get(
            operations.BATCH_GET, ids, ad_account_id=ad_account_id, fields=fields
        )

    async def create(
        self,
        ad_account_id: int,
        entity: AdCampaign,
    ) -> Created[int]:
        """Create a campaign.

        Rest.li CREATE, `POST /adAccounts/{adAccountId}/adCampaigns`.
        Scope: rw_ads.
        """
        return await self._create(operations.CREATE, entity, ad_account_id=ad_account_id)

    async def batch_create(
        self,
        ad_account_id: int,
        entities: Sequence[AdCampaign],
    ) -> BatchCreated[int]:
        """Create several campaigns.

        Rest.li BATCH_CREATE, `POST /adAccounts/{adAccountId}/adCampaigns`.
        Scope: rw_ads.
        """
        return await self._batch_create(
            operations.BATCH_CREATE, entities, ad_account_id=ad_account_id
        )

    async def update(
        self,
        ad_account_id: int,
        ad_campaign_id: int,
        *,
        patch: Patch | None = None,
        campaign_group: UrnLike | Unset | None = UNSET,
        associated_entity: Urn | str | Unset | None = UNSET,
        name: str | Unset | None = UNSET,
        status: AdCampaignStatus | str | Unset | None = UNSET,
        cost_type: AdCampaignCostType | str | Unset | None = UNSET,
        unit_cost: Money | Unset | None = UNSET,
        daily_budget: Money | Unset | None = UNSET,
        total_budget: Money | Unset | None = UNSET,
        run_schedule: RunSchedule | Unset | None = UNSET,
        locale: Locale | Unset | None = UNSET,
        targeting_criteria: TargetingCriteria | Unset | None = UNSET,
        audience_expansion_enabled: bool | Unset | None = UNSET,
        offsite_delivery_enabled: bool | Unset | None = UNSET,
        offsite_preferences: AdCampaignOffsitePreferences | Unset | None = UNSET,
        connected_television_only: bool | Unset | None = UNSET,
        creative_selection: AdCampaignCreativeSelection | str | Unset | None = UNSET,
        optimization_target_type: AdCampaignOptimizationTargetType | str | Unset | None = UNSET,
        optimization_preference: AdCampaignOptimizationPreference | Unset | None = UNSET,
        story_delivery_enabled: bool | Unset | None = UNSET,
        political_intent: AdCampaignPoliticalIntent | str | Unset | None = UNSET,
    ) -> None:
        """Change fields of a campaign.

        A field that is not given stays as it is; None deletes it.
        `patch=diff(before, after)` changes nested members too.

        Rest.li PARTIAL_UPDATE, `POST /adAccounts/{adAccountId}/adCampaigns/{adCampaignId}`.
        Scope: rw_ads.
        """
        await self._update(
            operations.UPDATE,
            patch,
            {
                "campaign_group": campaign_group,
                "associated_entity": associated_entity,
                "name": name,
                "status": status,
                "cost_type": cost_type,
                "unit_cost": unit_cost,
                "daily_budget": daily_budget,
                "total_budget": total_budget,
                "run_schedule": run_schedule,
                "locale": locale,
                "targeting_criteria": targeting_criteria,
                "audience_expansion_enabled": audience_expansion_enabled,
                "offsite_delivery_enabled": offsite_delivery_enabled,
                "offsite_preferences": offsite_preferences,
                "connected_television_only": connected_television_only,
                "creative_selection": creative_selection,
                "optimization_target_type": optimization_target_type,
                "optimization_preference": optimization_preference,
                "story_delivery_enabled": story_delivery_enabled,
                "political_intent": political_intent,
            },
            ad_account_id=ad_account_id,
            ad_campaign_id=ad_campaign_id,
        )

    async def batch_update(
        self,
        ad_account_id: int,
        changes: Mapping[int, Patch | Mapping[str, Any]],
    ) -> BatchResult[int, None]:
        """Change fields of several campaigns.

        Arguments:
            ids: Keys of the entities.

        Rest.li BATCH_PARTIAL_UPDATE, `POST /adAccounts/{adAccountId}/adCampaigns`.
        Scope: rw_ads.
        """
        return await self._batch_update(
            operations.BATCH_UPDATE, changes, ad_account_id=ad_account_id
        )

    async def delete(
        self,
        ad_account_id: int,
        ad_campaign_id: int,
    ) -> None:
        """Delete a draft campaign; any other is closed with the status PENDING_DELETION.

        Rest.li DELETE, `DELETE /adAccounts/{adAccountId}/adCampaigns/{adCampaignId}`.
        Scope: rw_ads.
        """
        await self._call(
            operations.DELETE, ad_account_id=ad_account_id, ad_campaign_id=ad_campaign_id
        )

    async def batch_delete(
        self,
        ad_account_id: int,
        ids: Sequence[int],
    ) -> BatchResult[int, None]:
        """Delete several draft campaigns.

        Arguments:
            ids: Keys of the entities.

        Rest.li BATCH_DELETE, `DELETE /adAccounts/{adAccountId}/adCampaigns`.
        Scope: rw_ads.
        """
        return await self._batch_delete(operations.BATCH_DELETE, ids, ad_account_id=ad_account_id)
