# =============================================================================
#  GENERATED from specs/ad_in_mail_company_sender_permissions.yaml. Do not edit: change the spec, then `make generate`.
# =============================================================================
"""Company senders of messages: Which organizations may be the sender of an account's message ads."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from linkedin_ads_async.facts.operations import ad_in_mail_company_sender_permissions as operations
from linkedin_ads_async.resources.paging import Pages
from linkedin_ads_async.resources.resource import Resource


class AdInMailCompanySenderPermissions(Resource):
    """Which organizations may be the sender of an account's message ads.

    Source: reference/api-campaign-management 12.1, 20.1.
    """

    def account(
        self,
        *,
        account: Any | None = None,
        start: int | None = None,
        count: int | None = None,
        fields: str | Sequence[str] | None = None,
    ) -> Pages[Any]:
        """List the organizations that may be sender in an account.

        Arguments:
            account: The ad account.
            start: Index of the first element, 0 where it is not given.
            count: Elements per page, 10 where it is not given.
            fields: Projection, `id,name,account:(id)`; without it every field comes back.

        Rest.li FINDER, `GET /adInMailCompanySenderPermissions`.
        Scope: not documented.
        """
        return self._pages(
            operations.ACCOUNT, account=account, start=start, count=count, fields=fields
        )
