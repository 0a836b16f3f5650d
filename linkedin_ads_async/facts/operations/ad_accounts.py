# =============================================================================
#  GENERATED from specs/ad_accounts.yaml. Do not edit: change the spec, then `make generate`.
# =============================================================================
"""Operations of ad_accounts as data."""

from __future__ import annotations

from linkedin_ads_async.models._shared.common import SortOrder
from linkedin_ads_async.models.ad_accounts import AdAccount, AdAccountStatus, AdAccountType
from linkedin_ads_async.operation import Operation, Parameter
from linkedin_ads_async.urn import Urn

SEARCH = Operation(
    name="ad_accounts.search",
    resource="adAccounts",
    restli="FINDER",
    http="GET",
    path="/adAccounts",
    member="search",
    parameters=(
        Parameter(
            name="status",
            wire="search.status.values",
            where="query",
            type=list[AdAccountStatus],
        ),
        Parameter(
            name="type",
            wire="search.type.values",
            where="query",
            type=list[AdAccountType],
        ),
        Parameter(
            name="id",
            wire="search.id.values",
            where="query",
            type=list[Urn],
            urn="sponsoredAccount",
        ),
        Parameter(
            name="name",
            wire="search.name.values",
            where="query",
            type=list[str],
        ),
        Parameter(
            name="reference",
            wire="search.reference.values",
            where="query",
            type=list[Urn],
        ),
        Parameter(
            name="test",
            wire="search.test",
            where="query",
            type=bool,
        ),
        Parameter(
            name="sort_order",
            wire="sortOrder",
            where="query",
            type=SortOrder,
        ),
        Parameter(
            name="page_size",
            wire="pageSize",
            where="query",
            type=int,
        ),
        Parameter(
            name="page_token",
            wire="pageToken",
            where="query",
            type=str,
        ),
        Parameter(
            name="fields",
            wire="fields",
            where="query",
            type=str,
            literal=True,
        ),
    ),
    result=AdAccount,
    key=int,
    paging="page_token",
    safe=True,
    scopes=(("r_ads",), ("rw_ads",)),
)
GET = Operation(
    name="ad_accounts.get",
    resource="adAccounts",
    restli="GET",
    http="GET",
    path="/adAccounts/{adAccountId}",
    parameters=(
        Parameter(
            name="ad_account_id",
            wire="adAccountId",
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
    result=AdAccount,
    key=int,
    safe=True,
    scopes=(("r_ads",), ("rw_ads",)),
)
CREATE = Operation(
    name="ad_accounts.create",
    resource="adAccounts",
    restli="CREATE",
    http="POST",
    path="/adAccounts",
    body=AdAccount,
    key=int,
    scopes=(("rw_ads",),),
)
BATCH_CREATE = Operation(
    name="ad_accounts.batch_create",
    resource="adAccounts",
    restli="BATCH_CREATE",
    http="POST",
    path="/adAccounts",
    body=AdAccount,
    key=int,
    scopes=(("rw_ads",),),
)
UPDATE = Operation(
    name="ad_accounts.update",
    resource="adAccounts",
    restli="PARTIAL_UPDATE",
    http="POST",
    path="/adAccounts/{adAccountId}",
    parameters=(
        Parameter(
            name="ad_account_id",
            wire="adAccountId",
            where="path",
            type=int,
            required=True,
        ),
    ),
    body=AdAccount,
    key=int,
    scopes=(("rw_ads",),),
)
DELETE = Operation(
    name="ad_accounts.delete",
    resource="adAccounts",
    restli="DELETE",
    http="DELETE",
    path="/adAccounts/{adAccountId}",
    parameters=(
        Parameter(
            name="ad_account_id",
            wire="adAccountId",
            where="path",
            type=int,
            required=True,
        ),
    ),
    key=int,
    scopes=(("rw_ads",),),
)

OPERATIONS = (
    SEARCH,
    GET,
    CREATE,
    BATCH_CREATE,
    UPDATE,
    DELETE,
)
