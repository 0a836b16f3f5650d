# =============================================================================
#  GENERATED from specs/ad_library.yaml. Do not edit: change the spec, then `make generate`.
# =============================================================================
"""Operations of ad_library as data."""

from __future__ import annotations

from linkedin_ads_async.models.ad_library import AdLibraryAd
from linkedin_ads_async.operation import Operation, Parameter

CRITERIA = Operation(
    name="ad_library.criteria",
    resource="adLibrary",
    restli="FINDER",
    http="GET",
    path="/adLibrary",
    member="criteria",
    parameters=(
        Parameter(
            name="advertiser",
            wire="advertiser",
            where="query",
            type=str,
        ),
        Parameter(
            name="keyword",
            wire="keyword",
            where="query",
            type=str,
        ),
        Parameter(
            name="start",
            wire="start",
            where="query",
            type=int,
        ),
        Parameter(
            name="count",
            wire="count",
            where="query",
            type=int,
        ),
    ),
    result=AdLibraryAd,
    paging="start_count",
    safe=True,
    scopes=(),
)

OPERATIONS = (CRITERIA,)
