# =============================================================================
#  GENERATED from specs/insight_tag_domains.yaml. Do not edit: change the spec, then `make generate`.
# =============================================================================
"""Insight Tag domains: The verified domains of an account, and their settings."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from linkedin_ads_async.facts.operations import insight_tag_domains as operations
from linkedin_ads_async.resources.answers import BatchResult
from linkedin_ads_async.resources.paging import Pages
from linkedin_ads_async.resources.resource import Resource
from linkedin_ads_async.restli import Patch
from linkedin_ads_async.urn import UrnLike


class InsightTagDomains(Resource):
    """The verified domains of an account, and their settings.

    Source: reference/api-conversions-leads 1, 5, 12.
    """

    def account(
        self,
        *,
        account: UrnLike,
        start: int | None = None,
        count: int | None = None,
        fields: str | Sequence[str] | None = None,
    ) -> Pages[Any]:
        """List the verified domains of one ad account.

        Arguments:
            account: The ad account.
            start: Index of the first element, 0 where it is not given.
            count: Domains per page, 10 where it is not given, 500 at most.
            fields: Projection, `id,name,account:(id)`; without it every field comes back.

        Rest.li FINDER, `GET /insightTagDomains`.
        Scope: r_ads or rw_ads.
        """
        return self._pages(
            operations.ACCOUNT, account=account, start=start, count=count, fields=fields
        )

    async def get(
        self,
        account_urn: UrnLike,
        domain_name: str,
        *,
        fields: str | Sequence[str] | None = None,
    ) -> Any:
        """Get one domain of an ad account.

        Arguments:
            fields: Projection, `id,name,account:(id)`; without it every field comes back.

        Rest.li GET, `GET /insightTagDomains/(account:{accountUrn},domainName:{domainName})`.
        Scope: r_ads or rw_ads.
        """
        return await self._call(
            operations.GET, account_urn=account_urn, domain_name=domain_name, fields=fields
        )

    async def batch_get(
        self,
        ids: Sequence[Any],
        *,
        fields: str | Sequence[str] | None = None,
    ) -> BatchResult[Any, Any]:
        """Get several domains.

        Arguments:
            ids: Keys of the domains, each with the URN of its `account` and its `domainName`.
            fields: Projection, `id,name,account:(id)`; without it every field comes back.

        Rest.li BATCH_GET, `GET /insightTagDomains`.
        Scope: r_ads or rw_ads.
        """
        return await self._batch_get(operations.BATCH_GET, ids, fields=fields)

    async def update(
        self,
        account_urn: UrnLike,
        domain_name: str,
        *,
        patch: Patch | None = None,
    ) -> None:
        """Change the settings of one domain.

        A field that is not given stays as it is; None deletes it.
        `patch=diff(before, after)` changes nested members too.

        Uncertain: which members can change is not in the facts.

        Rest.li PARTIAL_UPDATE, `POST /insightTagDomains/(account:{accountUrn},domainName:{domainName})`.
        Scope: rw_ads.
        """
        await self._update(
            operations.UPDATE, patch, {}, account_urn=account_urn, domain_name=domain_name
        )

    async def batch_update(
        self,
        changes: Mapping[Any, Patch | Mapping[str, Any]],
    ) -> BatchResult[Any, None]:
        """Change the settings of several domains.

        Arguments:
            ids: Keys of the domains, each with the URN of its `account` and its `domainName`.

        Uncertain: which members can change is not in the facts.

        Rest.li BATCH_PARTIAL_UPDATE, `POST /insightTagDomains`.
        Scope: rw_ads.
        """
        return await self._batch_update(operations.BATCH_UPDATE, changes)
