# =============================================================================
#  GENERATED from specs/ad_accounts.yaml. Do not edit: change the spec, then `make generate`.
# =============================================================================
"""Ad accounts: The accounts under which campaigns run and are billed."""

from __future__ import annotations

from collections.abc import Sequence

from linkedin_ads_async.facts.operations import ad_accounts as operations
from linkedin_ads_async.models._shared.common import SortOrder
from linkedin_ads_async.models.ad_accounts import AdAccount, AdAccountStatus, AdAccountType
from linkedin_ads_async.resources.answers import BatchCreated, Created
from linkedin_ads_async.resources.paging import Pages
from linkedin_ads_async.resources.resource import Resource
from linkedin_ads_async.restli import Patch
from linkedin_ads_async.unset import UNSET, Unset
from linkedin_ads_async.urn import Urn, UrnLike


class AdAccounts(Resource):
    """The accounts under which campaigns run and are billed.

    Source: reference/api-campaign-management 2.
    """

    def search(
        self,
        *,
        status: Sequence[AdAccountStatus | str] | None = None,
        type: Sequence[AdAccountType | str] | None = None,
        id: Sequence[UrnLike] | None = None,
        name: Sequence[str] | None = None,
        reference: Sequence[Urn | str] | None = None,
        test: bool | None = None,
        sort_order: SortOrder | str | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
        fields: str | Sequence[str] | None = None,
    ) -> Pages[AdAccount]:
        """Search the ad accounts that the token's member can see; without criteria, list them all.

        Arguments:
            test: Test accounts only, or real ones only; both where it is not given.
            sort_order: By id; ASCENDING where it is not given.
            page_size: Entities per page, 100 where it is not given, 1,000 at most.
            page_token: Token of the page, from `metadata.nextPageToken` of the page before.
            fields: Projection, `id,name,account:(id)`; without it every field comes back.

        Rest.li FINDER, `GET /adAccounts`.
        Scope: r_ads or rw_ads.
        """
        return self._pages(
            operations.SEARCH,
            status=status,
            type=type,
            id=id,
            name=name,
            reference=reference,
            test=test,
            sort_order=sort_order,
            page_size=page_size,
            page_token=page_token,
            fields=fields,
        )

    async def get(
        self,
        ad_account_id: int,
        *,
        fields: str | Sequence[str] | None = None,
    ) -> AdAccount:
        """Get one ad account.

        Arguments:
            fields: Projection, `id,name,account:(id)`; without it every field comes back.

        Rest.li GET, `GET /adAccounts/{adAccountId}`.
        Scope: r_ads or rw_ads.
        """
        return await self._call(operations.GET, ad_account_id=ad_account_id, fields=fields)

    async def create(
        self,
        entity: AdAccount,
    ) -> Created[int]:
        """Create an ad account; the calling member becomes its billing administrator.

        Rest.li CREATE, `POST /adAccounts`.
        Scope: rw_ads.
        """
        return await self._create(operations.CREATE, entity)

    async def batch_create(
        self,
        entities: Sequence[AdAccount],
    ) -> BatchCreated[int]:
        """Create several ad accounts.

        Rest.li BATCH_CREATE, `POST /adAccounts`.
        Scope: rw_ads.
        """
        return await self._batch_create(operations.BATCH_CREATE, entities)

    async def update(
        self,
        ad_account_id: int,
        *,
        patch: Patch | None = None,
        name: str | Unset | None = UNSET,
        currency: str | Unset | None = UNSET,
        status: AdAccountStatus | str | Unset | None = UNSET,
        reference: Urn | str | Unset | None = UNSET,
        notified_on_campaign_optimization: bool | Unset | None = UNSET,
        notified_on_creative_approval: bool | Unset | None = UNSET,
        notified_on_creative_rejection: bool | Unset | None = UNSET,
        notified_on_end_of_campaign: bool | Unset | None = UNSET,
        notified_on_new_features_enabled: bool | Unset | None = UNSET,
    ) -> None:
        """Change fields of an ad account.

        A field that is not given stays as it is; None deletes it.
        `patch=diff(before, after)` changes nested members too.

        Rest.li PARTIAL_UPDATE, `POST /adAccounts/{adAccountId}`.
        Scope: rw_ads.
        """
        await self._update(
            operations.UPDATE,
            patch,
            {
                "name": name,
                "currency": currency,
                "status": status,
                "reference": reference,
                "notified_on_campaign_optimization": notified_on_campaign_optimization,
                "notified_on_creative_approval": notified_on_creative_approval,
                "notified_on_creative_rejection": notified_on_creative_rejection,
                "notified_on_end_of_campaign": notified_on_end_of_campaign,
                "notified_on_new_features_enabled": notified_on_new_features_enabled,
            },
            ad_account_id=ad_account_id,
        )

    async def delete(
        self,
        ad_account_id: int,
    ) -> None:
        """Delete a draft account; any other is closed with the status PENDING_DELETION.

        Rest.li DELETE, `DELETE /adAccounts/{adAccountId}`.
        Scope: rw_ads.
        """
        await self._call(operations.DELETE, ad_account_id=ad_account_id)
