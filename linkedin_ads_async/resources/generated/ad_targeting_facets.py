# =============================================================================
#  GENERATED from specs/ad_targeting_facets.yaml. Do not edit: change the spec, then `make generate`.
# =============================================================================
"""Ad targeting facets: The facets by which campaigns can be targeted."""

from __future__ import annotations

from linkedin_ads_async.facts.operations import ad_targeting_facets as operations
from linkedin_ads_async.models.ad_targeting_facets import AdTargetingFacet
from linkedin_ads_async.resources.paging import Pages
from linkedin_ads_async.resources.resource import Resource


class AdTargetingFacets(Resource):
    """The facets by which campaigns can be targeted.

    Source: reference/api-targeting-audiences 3.
    """

    def get_all(
        self,
    ) -> Pages[AdTargetingFacet]:
        """List all facets, in one page.

        Rest.li GET_ALL, `GET /adTargetingFacets`.
        Scope: any token.
        """
        return self._pages(operations.GET_ALL)
