# =============================================================================
#  GENERATED from specs/insight_tags_permission.yaml. Do not edit: change the spec, then `make generate`.
# =============================================================================
"""Insight Tag permissions: Which accounts share an Insight Tag."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from linkedin_ads_async.facts.operations import insight_tags_permission as operations
from linkedin_ads_async.resources.paging import Pages
from linkedin_ads_async.resources.resource import Resource
from linkedin_ads_async.urn import UrnLike


class InsightTagsPermission(Resource):
    """Which accounts share an Insight Tag.

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
        """List the accounts that share the Insight Tag of one ad account.

        Arguments:
            account: The ad account.
            start: Index of the first element, 0 where it is not given.
            count: Elements per page, 10 where it is not given.
            fields: Projection, `id,name,account:(id)`; without it every field comes back.

        Rest.li FINDER, `GET /insightTagsPermission`.
        Scope: r_ads or rw_ads.
        """
        return self._pages(
            operations.ACCOUNT, account=account, start=start, count=count, fields=fields
        )

    async def grant_access(
        self,
        *,
        parameters: Mapping[str, Any] | None = None,
    ) -> Any:
        """Share an Insight Tag with another account.

        There are two levels, to use the tag, or to share it on too; to change the level, revoke and grant again. Accounts of another Business Manager may not be eligible.

        Arguments:
            parameters: Parameters of the action by their wire names; the facts do not name
                them.

        Uncertain: the members of the body are not in the facts, so none can be given.

        Rest.li ACTION, `POST /insightTagsPermission`.
        Scope: rw_ads.
        """
        return await self._call(operations.GRANT_ACCESS, parameters=parameters)

    async def revoke_access(
        self,
        *,
        parameters: Mapping[str, Any] | None = None,
    ) -> Any:
        """Share an Insight Tag with an account no longer.

        Arguments:
            parameters: Parameters of the action by their wire names; the facts do not name
                them.

        Uncertain: the members of the body are not in the facts, so none can be given.

        Rest.li ACTION, `POST /insightTagsPermission`.
        Scope: rw_ads.
        """
        return await self._call(operations.REVOKE_ACCESS, parameters=parameters)
