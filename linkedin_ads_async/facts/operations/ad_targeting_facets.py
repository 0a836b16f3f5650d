# =============================================================================
#  GENERATED from specs/ad_targeting_facets.yaml. Do not edit: change the spec, then `make generate`.
# =============================================================================
"""Operations of ad_targeting_facets as data."""

from __future__ import annotations

from linkedin_ads_async.models.ad_targeting_facets import AdTargetingFacet
from linkedin_ads_async.operation import Operation

GET_ALL = Operation(
    name="ad_targeting_facets.get_all",
    resource="adTargetingFacets",
    restli="GET_ALL",
    http="GET",
    path="/adTargetingFacets",
    result=AdTargetingFacet,
    paging="none",
    safe=True,
    scopes=((),),
)

OPERATIONS = (GET_ALL,)
