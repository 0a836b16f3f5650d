# =============================================================================
#  GENERATED from specs/insight_tag_domains.yaml. Do not edit: change the spec, then `make generate`.
# =============================================================================
"""Operations of insight_tag_domains as data."""

from __future__ import annotations

from typing import Any

from linkedin_ads_async.operation import Operation, Parameter
from linkedin_ads_async.urn import Urn

ACCOUNT = Operation(
    name="insight_tag_domains.account",
    resource="insightTagDomains",
    restli="FINDER",
    http="GET",
    path="/insightTagDomains",
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
    result=Any,
    key=dict,
    paging="start_count",
    safe=True,
    scopes=(("r_ads",), ("rw_ads",)),
)
GET = Operation(
    name="insight_tag_domains.get",
    resource="insightTagDomains",
    restli="GET",
    http="GET",
    path="/insightTagDomains/(account:{accountUrn},domainName:{domainName})",
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
            name="domain_name",
            wire="domainName",
            where="path",
            type=str,
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
    result=Any,
    key=dict,
    safe=True,
    scopes=(("r_ads",), ("rw_ads",)),
)
BATCH_GET = Operation(
    name="insight_tag_domains.batch_get",
    resource="insightTagDomains",
    restli="BATCH_GET",
    http="GET",
    path="/insightTagDomains",
    parameters=(
        Parameter(
            name="ids",
            wire="ids",
            where="query",
            type=list[Any],
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
    result=Any,
    key=dict,
    safe=True,
    scopes=(("r_ads",), ("rw_ads",)),
)
UPDATE = Operation(
    name="insight_tag_domains.update",
    resource="insightTagDomains",
    restli="PARTIAL_UPDATE",
    http="POST",
    path="/insightTagDomains/(account:{accountUrn},domainName:{domainName})",
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
            name="domain_name",
            wire="domainName",
            where="path",
            type=str,
            required=True,
        ),
    ),
    body=Any,
    key=dict,
    scopes=(("rw_ads",),),
)
BATCH_UPDATE = Operation(
    name="insight_tag_domains.batch_update",
    resource="insightTagDomains",
    restli="BATCH_PARTIAL_UPDATE",
    http="POST",
    path="/insightTagDomains",
    parameters=(
        Parameter(
            name="ids",
            wire="ids",
            where="query",
            type=list[Any],
            required=True,
        ),
    ),
    body=Any,
    key=dict,
    scopes=(("rw_ads",),),
)

OPERATIONS = (
    ACCOUNT,
    GET,
    BATCH_GET,
    UPDATE,
    BATCH_UPDATE,
)
