# =============================================================================
#  GENERATED from specs/conversions.yaml. Do not edit: change the spec, then `make generate`.
# =============================================================================
"""Operations of conversions as data."""

from __future__ import annotations

from linkedin_ads_async.models.conversions import (
    Conversion,
    ConversionAutoAssociationType,
    ConversionOwnershipType,
)
from linkedin_ads_async.operation import Operation, Parameter
from linkedin_ads_async.urn import Urn

ACCOUNT = Operation(
    name="conversions.account",
    resource="conversions",
    restli="FINDER",
    http="GET",
    path="/conversions",
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
            name="conversion_ownership_types",
            wire="conversionOwnershipTypes",
            where="query",
            type=list[ConversionOwnershipType],
            since="202605",
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
    result=Conversion,
    key=int,
    paging="start_count",
    safe=True,
    scopes=(("rw_conversions",), ("r_ads",), ("rw_ads",)),
)
CAMPAIGN = Operation(
    name="conversions.campaign",
    resource="conversions",
    restli="FINDER",
    http="GET",
    path="/conversions",
    member="campaign",
    parameters=(
        Parameter(
            name="campaign",
            wire="campaign",
            where="query",
            type=Urn,
            required=True,
            urn="sponsoredCampaign",
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
    result=Conversion,
    key=int,
    paging="start_count",
    safe=True,
    scopes=(("rw_conversions",), ("r_ads",), ("rw_ads",)),
)
GET = Operation(
    name="conversions.get",
    resource="conversions",
    restli="GET",
    http="GET",
    path="/conversions/{conversionId}",
    parameters=(
        Parameter(
            name="conversion_id",
            wire="conversionId",
            where="path",
            type=int,
            required=True,
        ),
        Parameter(
            name="account",
            wire="account",
            where="query",
            type=Urn,
            required=True,
            urn="sponsoredAccount",
        ),
        Parameter(
            name="fields",
            wire="fields",
            where="query",
            type=str,
            literal=True,
        ),
    ),
    result=Conversion,
    key=int,
    safe=True,
    scopes=(("rw_conversions",), ("r_ads",), ("rw_ads",)),
)
BATCH_GET = Operation(
    name="conversions.batch_get",
    resource="conversions",
    restli="BATCH_GET",
    http="GET",
    path="/conversions",
    parameters=(
        Parameter(
            name="ids",
            wire="ids",
            where="query",
            type=list[int],
            required=True,
        ),
        Parameter(
            name="account",
            wire="account",
            where="query",
            type=Urn,
            required=True,
            urn="sponsoredAccount",
        ),
        Parameter(
            name="fields",
            wire="fields",
            where="query",
            type=str,
            literal=True,
        ),
    ),
    result=Conversion,
    key=int,
    safe=True,
    scopes=(("rw_conversions",), ("r_ads",), ("rw_ads",)),
)
CREATE = Operation(
    name="conversions.create",
    resource="conversions",
    restli="CREATE",
    http="POST",
    path="/conversions",
    parameters=(
        Parameter(
            name="auto_association_type",
            wire="autoAssociationType",
            where="query",
            type=ConversionAutoAssociationType,
        ),
    ),
    body=Conversion,
    key=int,
    scopes=(("rw_conversions",), ("rw_ads",)),
)
BATCH_CREATE = Operation(
    name="conversions.batch_create",
    resource="conversions",
    restli="BATCH_CREATE",
    http="POST",
    path="/conversions",
    body=Conversion,
    key=int,
    batch=100,
    scopes=(("rw_conversions",), ("rw_ads",)),
)
UPDATE = Operation(
    name="conversions.update",
    resource="conversions",
    restli="PARTIAL_UPDATE",
    http="POST",
    path="/conversions/{conversionId}",
    parameters=(
        Parameter(
            name="conversion_id",
            wire="conversionId",
            where="path",
            type=int,
            required=True,
        ),
        Parameter(
            name="account",
            wire="account",
            where="query",
            type=Urn,
            required=True,
            urn="sponsoredAccount",
        ),
    ),
    body=Conversion,
    key=int,
    scopes=(("rw_conversions",), ("rw_ads",)),
)
BATCH_UPDATE = Operation(
    name="conversions.batch_update",
    resource="conversions",
    restli="BATCH_PARTIAL_UPDATE",
    http="POST",
    path="/conversions",
    parameters=(
        Parameter(
            name="ids",
            wire="ids",
            where="query",
            type=list[int],
            required=True,
        ),
    ),
    body=Conversion,
    key=int,
    scopes=(("rw_conversions",), ("rw_ads",)),
)

OPERATIONS = (
    ACCOUNT,
    CAMPAIGN,
    GET,
    BATCH_GET,
    CREATE,
    BATCH_CREATE,
    UPDATE,
    BATCH_UPDATE,
)
