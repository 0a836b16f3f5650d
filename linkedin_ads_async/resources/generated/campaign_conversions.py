# =============================================================================
#  GENERATED from specs/campaign_conversions.yaml. Do not edit: change the spec, then `make generate`.
# =============================================================================
"""Campaign conversions: Which conversion rules count for which campaigns."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from linkedin_ads_async.facts.operations import campaign_conversions as operations
from linkedin_ads_async.models.campaign_conversions import CampaignConversion
from linkedin_ads_async.resources.answers import BatchResult
from linkedin_ads_async.resources.paging import Pages
from linkedin_ads_async.resources.resource import Resource
from linkedin_ads_async.urn import Urn, UrnLike


class CampaignConversions(Resource):
    """Which conversion rules count for which campaigns.

    Source: reference/api-conversions-leads 1, 3.
    """

    def campaigns(
        self,
        *,
        campaigns: Sequence[UrnLike],
        start: int | None = None,
        count: int | None = None,
        fields: str | Sequence[str] | None = None,
    ) -> Pages[CampaignConversion]:
        """List the rules that are tied to some campaigns.

        Arguments:
            campaigns: The campaigns.
            start: Index of the first element, 0 where it is not given.
            count: Elements per page, 10 where it is not given.
            fields: Projection, `id,name,account:(id)`; without it every field comes back.

        Rest.li FINDER, `GET /campaignConversions`.
        Scope: rw_conversions or rw_ads.
        """
        return self._pages(
            operations.CAMPAIGNS, campaigns=campaigns, start=start, count=count, fields=fields
        )

    async def get(
        self,
        campaign_urn: UrnLike,
        conversion_urn: Urn | str,
        *,
        fields: str | Sequence[str] | None = None,
    ) -> CampaignConversion:
        """Get the tie of one campaign and one rule.

        Arguments:
            fields: Projection, `id,name,account:(id)`; without it every field comes back.

        Rest.li GET, `GET /campaignConversions/(campaign:{campaignUrn},conversion:{conversionUrn})`.
        Scope: rw_conversions or rw_ads.
        """
        return await self._call(
            operations.GET, campaign_urn=campaign_urn, conversion_urn=conversion_urn, fields=fields
        )

    async def batch_get(
        self,
        ids: Sequence[Any],
        *,
        fields: str | Sequence[str] | None = None,
    ) -> BatchResult[Any, CampaignConversion]:
        """Get several ties of campaigns and rules.

        Arguments:
            ids: Keys of the ties, each with the URNs of its `campaign` and its `conversion`.
            fields: Projection, `id,name,account:(id)`; without it every field comes back.

        Rest.li BATCH_GET, `GET /campaignConversions`.
        Scope: rw_conversions or rw_ads.
        """
        return await self._batch_get(operations.BATCH_GET, ids, fields=fields)

    async def replace(
        self,
        campaign_urn: UrnLike,
        conversion_urn: Urn | str,
        entity: CampaignConversion,
    ) -> None:
        """Tie a rule to a campaign; this is how ties are created.

        The entity repeats the campaign and the rule of the key. For a campaign that was just created the answer can be 404, about a missing permission, until the campaign is known everywhere.

        Rest.li UPDATE, `PUT /campaignConversions/(campaign:{campaignUrn},conversion:{conversionUrn})`.
        Scope: rw_conversions or rw_ads.
        """
        await self._replace(
            operations.REPLACE, entity, campaign_urn=campaign_urn, conversion_urn=conversion_urn
        )

    async def delete(
        self,
        campaign_urn: UrnLike,
        conversion_urn: Urn | str,
    ) -> None:
        """Untie a rule from a campaign.

        Rest.li DELETE, `DELETE /campaignConversions/(campaign:{campaignUrn},conversion:{conversionUrn})`.
        Scope: rw_conversions or rw_ads.
        """
        await self._call(
            operations.DELETE, campaign_urn=campaign_urn, conversion_urn=conversion_urn
        )

    async def batch_delete(
        self,
        ids: Sequence[Any],
    ) -> BatchResult[Any, None]:
        """Untie several rules from campaigns.

        Arguments:
            ids: Keys of the ties, each with the URNs of its `campaign` and its `conversion`.

        Rest.li BATCH_DELETE, `DELETE /campaignConversions`.
        Scope: rw_conversions or rw_ads.
        """
        return await self._batch_delete(operations.BATCH_DELETE, ids)

    async def batch_replace(
        self,
        entities: Sequence[tuple[Any, CampaignConversion]],
    ) -> BatchResult[Any, None]:
        """Tie several rules to campaigns.

        Arguments:
            ids: Keys of the ties, each with the URNs of its `campaign` and its `conversion`.

        Rest.li BATCH_UPDATE, `PUT /campaignConversions`.
        Scope: rw_conversions or rw_ads.
        """
        return await self._batch_replace(operations.BATCH_REPLACE, entities)
