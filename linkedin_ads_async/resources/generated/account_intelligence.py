# =============================================================================
#  GENERATED from specs/account_intelligence.yaml. Do not edit: change the spec, then `make generate`.
# =============================================================================
"""Account intelligence: How companies engage with the ads and unpaid posts of an ad account; the application has to be admitted to it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from linkedin_ads_async.facts.operations import account_intelligence as operations
from linkedin_ads_async.models.account_intelligence import AccountIntelligenceFilterCriteria
from linkedin_ads_async.resources.paging import Pages
from linkedin_ads_async.resources.resource import Resource
from linkedin_ads_async.urn import UrnLike


class AccountIntelligence(Resource):
    """How companies engage with the ads and unpaid posts of an ad account; the application has to be admitted to it.

    Source: reference/api-analytics j; reference/api-versions-errors-limits b.
    """

    def account(
        self,
        *,
        account: UrnLike | None = None,
        filter_criteria: AccountIntelligenceFilterCriteria | None = None,
        fields: str | Sequence[str] | None = None,
    ) -> Pages[Any]:
        """Get the paid and unpaid engagement of an ad account, company by company.

        The role VIEWER in the account is enough.

        Arguments:
            account: The ad account.
            filter_criteria: How far back to look, and at what of the account.
            fields: Projection, `id,name,account:(id)`; without it every field comes back.

        Rest.li FINDER, `GET /accountIntelligence`.
        Scope: r_ads_reporting.
        """
        return self._pages(
            operations.ACCOUNT, account=account, filter_criteria=filter_criteria, fields=fields
        )
