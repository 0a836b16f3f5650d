# =============================================================================
#  GENERATED from specs/iab_categories.yaml. Do not edit: change the spec, then `make generate`.
# =============================================================================
"""IAB categories: Categories of publishers in the LinkedIn Audience Network, for the offsite preferences of campaigns."""

from __future__ import annotations

from collections.abc import Sequence

from linkedin_ads_async.facts.operations import iab_categories as operations
from linkedin_ads_async.models._shared.common import Locale
from linkedin_ads_async.models.iab_categories import IabCategoryEntry
from linkedin_ads_async.resources.paging import Pages
from linkedin_ads_async.resources.resource import Resource


class IabCategories(Resource):
    """Categories of publishers in the LinkedIn Audience Network, for the offsite preferences of campaigns.

    Source: reference/api-campaign-management 5.7, 13.3, reference/api-targeting-audiences 20.
    """

    def get_all(
        self,
        *,
        locale: Locale | None = None,
        start: int | None = None,
        count: int | None = None,
        fields: str | Sequence[str] | None = None,
    ) -> Pages[IabCategoryEntry]:
        """List all categories.

        Arguments:
            locale: Language of the names, en_US where it is not given.
            start: Index of the first element, 0 where it is not given.
            count: Elements per page, 10 where it is not given.
            fields: Projection, `id,name,account:(id)`; without it every field comes back.

        Rest.li GET_ALL, `GET /iabCategories`.
        Scope: any token.
        """
        return self._pages(
            operations.GET_ALL, locale=locale, start=start, count=count, fields=fields
        )
