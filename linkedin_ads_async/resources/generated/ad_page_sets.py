# =============================================================================
#  GENERATED from specs/ad_page_sets.yaml. Do not edit: change the spec, then `make generate`.
# =============================================================================
"""Ad page sets: Sets of pages of a website whose visitors are targeted again."""

from __future__ import annotations

from collections.abc import Sequence

from linkedin_ads_async.facts.operations import ad_page_sets as operations
from linkedin_ads_async.models.ad_page_sets import AdPageSet, AdUrlMatchRule
from linkedin_ads_async.resources.answers import Created
from linkedin_ads_async.resources.paging import Pages
from linkedin_ads_async.resources.resource import Resource
from linkedin_ads_async.restli import Patch
from linkedin_ads_async.unset import UNSET, Unset
from linkedin_ads_async.urn import UrnLike


class AdPageSets(Resource):
    """Sets of pages of a website whose visitors are targeted again.

    Source: reference/api-targeting-audiences 17.
    """

    def account(
        self,
        *,
        account: UrnLike,
        start: int | None = None,
        count: int | None = None,
        fields: str | Sequence[str] | None = None,
    ) -> Pages[AdPageSet]:
        """List the page sets of an ad account.

        Arguments:
            account: The ad account.
            start: Index of the first element, 0 where it is not given.
            count: Elements per page, 10 where it is not given.
            fields: Projection, `id,name,account:(id)`; without it every field comes back.

        Rest.li FINDER, `GET /adPageSets`.
        Scope: r_ads or rw_ads.
        """
        return self._pages(
            operations.ACCOUNT, account=account, start=start, count=count, fields=fields
        )

    async def get(
        self,
        ad_page_set_id: int,
        *,
        fields: str | Sequence[str] | None = None,
    ) -> AdPageSet:
        """Get one page set.

        Arguments:
            fields: Projection, `id,name,account:(id)`; without it every field comes back.

        Rest.li GET, `GET /adPageSets/{adPageSetId}`.
        Scope: r_ads or rw_ads.
        """
        return await self._call(operations.GET, ad_page_set_id=ad_page_set_id, fields=fields)

    async def create(
        self,
        entity: AdPageSet,
    ) -> Created[int]:
        """Create a page set.

        The website needs the Insight Tag, and its domain has to be verified.

        Rest.li CREATE, `POST /adPageSets`.
        Scope: rw_ads.
        """
        return await self._create(operations.CREATE, entity)

    async def update(
        self,
        ad_page_set_id: int,
        *,
        patch: Patch | None = None,
        account: UrnLike | Unset | None = UNSET,
        name: str | Unset | None = UNSET,
        url_match_rule_expression: Sequence[Sequence[AdUrlMatchRule]] | Unset | None = UNSET,
        match_rules: Sequence[AdUrlMatchRule] | Unset | None = UNSET,
    ) -> None:
        """Change fields of a page set.

        A field that is not given stays as it is; None deletes it.
        `patch=diff(before, after)` changes nested members too.

        Rest.li PARTIAL_UPDATE, `POST /adPageSets/{adPageSetId}`.
        Scope: rw_ads.
        """
        await self._update(
            operations.UPDATE,
            patch,
            {
                "account": account,
                "name": name,
                "url_match_rule_expression": url_match_rule_expression,
                "match_rules": match_rules,
            },
            ad_page_set_id=ad_page_set_id,
        )
