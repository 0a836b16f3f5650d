# =============================================================================
#  GENERATED from specs/ad_account_users.yaml. Do not edit: change the spec, then `make generate`.
# =============================================================================
"""Operations of ad_account_users as data."""

from __future__ import annotations

from linkedin_ads_async.models.ad_account_users import AdAccountUser
from linkedin_ads_async.operation import Operation, Parameter
from linkedin_ads_async.urn import Urn

AUTHENTICATED_USER = Operation(
    name="ad_account_users.authenticated_user",
    resource="adAccountUsers",
    restli="FINDER",
    http="GET",
    path="/adAccountUsers",
    member="authenticatedUser",
    parameters=(
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
    result=AdAccountUser,
    key=dict,
    paging="start_count",
    safe=True,
    scopes=(("r_ads",), ("rw_ads",)),
)
ACCOUNTS = Operation(
    name="ad_account_users.accounts",
    resource="adAccountUsers",
    restli="FINDER",
    http="GET",
    path="/adAccountUsers",
    member="accounts",
    parameters=(
        Parameter(
            name="accounts",
            wire="accounts",
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
    result=AdAccountUser,
    key=dict,
    paging="start_count",
    safe=True,
    scopes=(("r_ads",), ("rw_ads",)),
)
GET = Operation(
    name="ad_account_users.get",
    resource="adAccountUsers",
    restli="GET",
    http="GET",
    path="/adAccountUsers/(account:{accountUrn},user:{userUrn})",
    parameters=(
        Parameter(
            name="account_urn",
            wire="accountUrn",
            where="path",
            type=Urn,
            required=True,
            urn="sponsoredAccount",
        ),
        Parameter(
            name="user_urn",
            wire="userUrn",
            where="path",
            type=Urn,
            required=True,
            urn="person",
        ),
        Parameter(
            name="fields",
            wire="fields",
            where="query",
            type=str,
            literal=True,
        ),
    ),
    result=AdAccountUser,
    key=dict,
    safe=True,
    scopes=(("r_ads",), ("rw_ads",)),
)
REPLACE = Operation(
    name="ad_account_users.replace",
    resource="adAccountUsers",
    restli="UPDATE",
    http="PUT",
    path="/adAccountUsers/(account:{accountUrn},user:{userUrn})",
    parameters=(
        Parameter(
            name="account_urn",
            wire="accountUrn",
            where="path",
            type=Urn,
            required=True,
            urn="sponsoredAccount",
        ),
        Parameter(
            name="user_urn",
            wire="userUrn",
            where="path",
            type=Urn,
            required=True,
            urn="person",
        ),
    ),
    body=AdAccountUser,
    key=dict,
    scopes=(("rw_ads",),),
)
UPDATE = Operation(
    name="ad_account_users.update",
    resource="adAccountUsers",
    restli="PARTIAL_UPDATE",
    http="POST",
    path="/adAccountUsers/(account:{accountUrn},user:{userUrn})",
    parameters=(
        Parameter(
            name="account_urn",
            wire="accountUrn",
            where="path",
            type=Urn,
            required=True,
            urn="sponsoredAccount",
        ),
        Parameter(
            name="user_urn",
            wire="userUrn",
            where="path",
            type=Urn,
            required=True,
            urn="person",
        ),
    ),
    body=AdAccountUser,
    key=dict,
    scopes=(("rw_ads",),),
)
DELETE = Operation(
    name="ad_account_users.delete",
    resource="adAccountUsers",
    restli="DELETE",
    http="DELETE",
    path="/adAccountUsers/(account:{accountUrn},user:{userUrn})",
    parameters=(
        Parameter(
            name="account_urn",
            wire="accountUrn",
            where="path",
            type=Urn,
            required=True,
            urn="sponsoredAccount",
        ),
        Parameter(
            name="user_urn",
            wire="userUrn",
            where="path",
            type=Urn,
            required=True,
            urn="person",
        ),
    ),
    key=dict,
    scopes=(("rw_ads",),),
)

OPERATIONS = (
    AUTHENTICATED_USER,
    ACCOUNTS,
    GET,
    REPLACE,
    UPDATE,
    DELETE,
)
