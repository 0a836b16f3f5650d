# =============================================================================
#  GENERATED from specs/conversions.yaml. Do not edit: change the spec, then `make generate`.
# =============================================================================
"""Conversions: The rules by which conversions are counted and attributed to ads."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from linkedin_ads_async.facts.operations import conversions as operations
from linkedin_ads_async.models._shared.common import Money
from linkedin_ads_async.models.conversions import (
    Conversion,
    ConversionAttributionType,
    ConversionAutoAssociationType,
    ConversionMethod,
    ConversionOwnershipType,
    ConversionType,
    ConversionUrlMatchRule,
    ConversionUrlRule,
    ConversionValueType,
)
from linkedin_ads_async.resources.answers import BatchCreated, BatchResult, Created
from linkedin_ads_async.resources.paging import Pages
from linkedin_ads_async.resources.resource import Resource
from linkedin_ads_async.restli import Patch
from linkedin_ads_async.unset import UNSET, Unset
from linkedin_ads_async.urn import UrnLike


class Conversions(Resource):
    """The rules by which conversions are counted and attributed to ads.

    Source: reference/api-conversions-leads 1, 2, 12.
    """

    def account(
        self,
        *,
        account: UrnLike,
        conversion_ownership_types: Sequence[ConversionOwnershipType | str] | None = None,
        start: int | None = None,
        count: int | None = None,
        fields: str | Sequence[str] | None = None,
    ) -> Pages[Conversion]:
        """List the conversion rules of one ad account.

        The total of a page can be -1, which means that it is not known.

        Arguments:
            account: The ad account of the rule.
            conversion_ownership_types: Rules that the account owns, that are shared with it,
                or both; OWNED where it is not given. From version 202605 on.
            start: Index of the first element, 0 where it is not given.
            count: Elements per page, 10 where it is not given.
            fields: Projection, `id,name,account:(id)`; without it every field comes back.

        Rest.li FINDER, `GET /conversions`.
        Scope: rw_conversions or r_ads or rw_ads.
        """
        return self._pages(
            operations.ACCOUNT,
            account=account,
            conversion_ownership_types=conversion_ownership_types,
            start=start,
            count=count,
            fields=fields,
        )

    def campaign(
        self,
        *,
        campaign: UrnLike,
        start: int | None = None,
        count: int | None = None,
        fields: str | Sequence[str] | None = None,
    ) -> Pages[Conversion]:
        """List the conversion rules that are tied to one campaign.

        Arguments:
            campaign: The campaign.
            start: Index of the first element, 0 where it is not given.
            count: Elements per page, 10 where it is not given.
            fields: Projection, `id,name,account:(id)`; without it every field comes back.

        Rest.li FINDER, `GET /conversions`.
        Scope: rw_conversions or r_ads or rw_ads.
        """
        return self._pages(
            operations.CAMPAIGN, campaign=campaign, start=start, count=count, fields=fields
        )

    async def get(
        self,
        conversion_id: int,
        *,
        account: UrnLike,
        fields: str | Sequence[str] | None = None,
    ) -> Conversion:
        """Get one conversion rule.

        Arguments:
            account: The ad account of the rule.
            fields: Projection, `id,name,account:(id)`; without it every field comes back.

        Rest.li GET, `GET /conversions/{conversionId}`.
        Scope: rw_conversions or r_ads or rw_ads.
        """
        return await self._call(
            operations.GET, conversion_id=conversion_id, account=account, fields=fields
        )

    async def batch_get(
        self,
        ids: Sequence[int],
        *,
        account: UrnLike,
        fields: str | Sequence[str] | None = None,
    ) -> BatchResult[int, Conversion]:
        """Get several conversion rules of one ad account.

        Arguments:
            ids: Keys of the entities.
            account: The ad account of the rule.
            fields: Projection, `id,name,account:(id)`; without it every field comes back.

        Rest.li BATCH_GET, `GET /conversions`.
        Scope: rw_conversions or r_ads or rw_ads.
        """
        return await self._batch_get(operations.BATCH_GET, ids, account=account, fields=fields)

    async def create(
        self,
        entity: Conversion,
        *,
        auto_association_type: ConversionAutoAssociationType | str | None = None,
    ) -> Created[int]:
        """Create a conversion rule; there is no delete, only `enabled` set to false.

        Arguments:
            auto_association_type: Which campaigns are tied to the rule; this happens once,
                and later campaigns are not added.

        Rest.li CREATE, `POST /conversions`.
        Scope: rw_conversions or rw_ads.
        """
        return await self._create(
            operations.CREATE, entity, auto_association_type=auto_association_type
        )

    async def batch_create(
        self,
        entities: Sequence[Conversion],
    ) -> BatchCreated[int]:
        """Create several conversion rules, at most 100 in one request.

        Rest.li BATCH_CREATE, `POST /conversions`.
        Scope: rw_conversions or rw_ads.
        """
        return await self._batch_create(operations.BATCH_CREATE, entities)

    async def update(
        self,
        conversion_id: int,
        *,
        account: UrnLike,
        patch: Patch | None = None,
        name: str | Unset | None = UNSET,
        type: ConversionType | str | Unset | None = UNSET,
        conversion_method: ConversionMethod | str | Unset | None = UNSET,
        enabled: bool | Unset | None = UNSET,
        attribution_type: ConversionAttributionType | str | Unset | None = UNSET,
        post_click_attribution_window_size: int | Unset | None = UNSET,
        view_through_attribution_window_size: int | Unset | None = UNSET,
        value_type: ConversionValueType | str | Unset | None = UNSET,
        value: Money | Unset | None = UNSET,
        url_match_rule_expression: Sequence[Sequence[ConversionUrlMatchRule]]
        | Unset
        | None = UNSET,
        url_rules: Sequence[ConversionUrlRule] | Unset | None = UNSET,
    ) -> None:
        """Change fields of a conversion rule.

        A field that is not given stays as it is; None deletes it.
        `patch=diff(before, after)` changes nested members too.

        Rest.li PARTIAL_UPDATE, `POST /conversions/{conversionId}`.
        Scope: rw_conversions or rw_ads.
        """
        await self._update(
            operations.UPDATE,
            patch,
            {
                "name": name,
                "type": type,
                "conversion_method": conversion_method,
                "enabled": enabled,
                "attribution_type": attribution_type,
                "post_click_attribution_window_size": post_click_attribution_window_size,
                "view_through_attribution_window_size": view_through_attribution_window_size,
                "value_type": value_type,
                "value": value,
                "url_match_rule_expression": url_match_rule_expression,
                "url_rules": url_rules,
            },
            conversion_id=conversion_id,
            account=account,
        )

    async def batch_update(
        self,
        changes: Mapping[int, Patch | Mapping[str, Any]],
    ) -> BatchResult[int, None]:
        """Change fields of several conversion rules.

        Arguments:
            ids: Keys of the entities.

        Uncertain: the shape of the body rests on recollection, and no call with or without
        `account` is documented.

        Rest.li BATCH_PARTIAL_UPDATE, `POST /conversions`.
        Scope: rw_conversions or rw_ads.
        """
        return await self._batch_update(operations.BATCH_UPDATE, changes)
