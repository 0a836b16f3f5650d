# =============================================================================
#  GENERATED from specs/ad_library.yaml. Do not edit: change the spec, then `make generate`.
# =============================================================================
"""Ad library: The public library of ads; a product of its own that the application needs."""

from __future__ import annotations

from linkedin_ads_async.facts.operations import ad_library as operations
from linkedin_ads_async.models.ad_library import AdLibraryAd
from linkedin_ads_async.resources.paging import Pages
from linkedin_ads_async.resources.resource import Resource


class AdLibrary(Resource):
    """The public library of ads; a product of its own that the application needs.

    Source: reference/api-campaign-management 13.2, 16, 19.10.
    """

    def criteria(
        self,
        *,
        advertiser: str | None = None,
        keyword: str | None = None,
        start: int | None = None,
        count: int | None = None,
    ) -> Pages[AdLibraryAd]:
        """Search the ads of the library by advertiser, keyword or both.

        One of the two has to be given, and any other parameter is refused. About ten calls in 30 seconds, and 1,000 a day for one member, were seen to be the limit.

        Arguments:
            advertiser: Name of the advertiser; similar names are found too.
            keyword: Text to search for.
            start: Index of the first element, 0 where it is not given.
            count: Ads per page, 25 at most.

        Rest.li FINDER, `GET /adLibrary`.
        Scope: not documented.
        """
        return self._pages(
            operations.CRITERIA, advertiser=advertiser, keyword=keyword, start=start, count=count
        )
