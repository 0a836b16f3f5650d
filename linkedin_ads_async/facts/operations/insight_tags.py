# =============================================================================
#  GENERATED from specs/insight_tags.yaml. Do not edit: change the spec, then `make generate`.
# =============================================================================
"""Operations of insight_tags as data."""

from __future__ import annotations

from typing import Any

from linkedin_ads_async.operation import Operation, Parameter
from linkedin_ads_async.urn import Urn

ACCOUNT = Operation(
    name="insight_tags.account",
    resource="insightTags",
    restli="FINDER",
    http="GET",
    path="/insightTags",
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
    paging="start_count",
    safe=True,
    scopes=(("r_ads",), ("rw_ads",)),
)
GET = Operation(
    name="insight_tags.get",
    resource="insightTags",
    restli="GET",
    http="GET",
    path="/insightTags/{insightTagId}",
    parameters=(
        Parameter(
            name="insight_tag_id",
            wire="insightTagId",
            where="path",
            type=Any,
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
    safe=True,
    scopes=(("rw_ads",),),
)
CREATE = Operation(
    name="insight_tags.create",
    resource="insightTags",
    restli="CREATE",
    http="POST",
    path="/insightTags",
    body=Any,
    scopes=(("rw_ads",),),
)
UPDATE = Operation(
    name="insight_tags.update",
    resource="insightTags",
    restli="PARTIAL_UPDATE",
    http="POST",
    path="/insightTags/{insightTagId}",
    parameters=(
        Parameter(
            name="insight_tag_id",
            wire="insightTagId",
            where="path",
            type=Any,
            required=True,
        ),
    ),
    body=Any,
    scopes=(("rw_ads",),),
)

OPERATIONS = (
    ACCOUNT,
    GET,
    CREATE,
    UPDATE,
)
