# =============================================================================
#  GENERATED from specs/ad_page_sets.yaml. Do not edit: change the spec, then `make generate`.
# =============================================================================
"""Operations of ad_page_sets as data."""

from __future__ import annotations

from linkedin_ads_async.models.ad_page_sets import AdPageSet
from linkedin_ads_async.operation import Operation, Parameter
from linkedin_ads_async.urn import Urn

ACCOUNT = Operation(
    name="ad_page_sets.account",
    resource="adPageSets",
    restli="FINDER",
    http="GET",
    path="/adPageSets",
    member="account",
    parameters=(
        Parameter(
            name="account",
            wire="account",
            where="query",
            type=Urn,
            required=True,
            urn="sponsoredAccount",
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
        Parameter(
            name="fields",
            wire="fields",
            where="query",
            type=str,
            literal=True,
        ),
    ),
    result=AdPageSet,
    key=int,
    paging="start_count",
    safe=True,
    scopes=(("r_ads",), ("rw_ads",)),
)
GET = Operation(
    name="ad_page_sets.get",
    resource="adPageSets",
    restli="GET",
    http="GET",
    path="/adPageSets/{adPageSetId}",
    parameters=(
        Parameter(
            name="ad_page_set_id",
            wire="adPageSetId",
            where="path",
            type=int,
            required=True,
        ),
        Parameter(
            name="fields",
            wire="fields",
            where="query",
            type=str,
            literal=True,
        ),
    ),
    result=AdPageSet,
    key=int,
    safe=True,
    scopes=(("r_ads",), ("rw_ads",)),
)
CREATE = Operation(
    name="ad_page_sets.create",
    resource="adPageSets",
    restli="CREATE",
    http="POST",
    path="/adPageSets",
    body=AdPageSet,
    key=int,
    scopes=(("rw_ads",),),
)
UPDATE = Operation(
    name="ad_page_sets.update",
    resource="adPageSets",
    restli="PARTIAL_UPDATE",
    http="POST",
    path="/adPageSets/{adPageSetId}",
    parameters=(
        Parameter(
            name="ad_page_set_id",
            wire="adPageSetId",
            where="path",
            type=int,
            required=True,
        ),
    ),
    body=AdPageSet,
    key=int,
    scopes=(("rw_ads",),),
)

OPERATIONS = (
    ACCOUNT,
    GET,
    CREATE,
    UPDATE,
)
