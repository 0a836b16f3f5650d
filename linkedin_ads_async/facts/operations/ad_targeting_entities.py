# =============================================================================
#  GENERATED from specs/ad_targeting_entities.yaml. Do not edit: change the spec, then `make generate`.
# =============================================================================
"""Operations of ad_targeting_entities as data."""

from __future__ import annotations

from linkedin_ads_async.models._shared.common import Locale
from linkedin_ads_async.models.ad_targeting_entities import AdTargetingEntity
from linkedin_ads_async.operation import Operation, Parameter
from linkedin_ads_async.urn import Urn

AD_TARGETING_FACET = Operation(
    name="ad_targeting_entities.ad_targeting_facet",
    resource="adTargetingEntities",
    restli="FINDER",
    http="GET",
    path="/adTargetingEntities",
    member="adTargetingFacet",
    parameters=(
        Parameter(
            name="facet",
            wire="facet",
            where="query",
            type=Urn,
            required=True,
            urn="adTargetingFacet",
        ),
        Parameter(
            name="entity_type",
            wire="entityType",
            where="query",
            type=str,
        ),
        Parameter(
            name="locale",
            wire="locale",
            where="query",
            type=Locale,
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
    result=AdTargetingEntity,
    constants=(("queryVersion", "QUERY_USES_URNS"),),
    paging="start_count",
    safe=True,
    scopes=((),),
)
TYPEAHEAD = Operation(
    name="ad_targeting_entities.typeahead",
    resource="adTargetingEntities",
    restli="FINDER",
    http="GET",
    path="/adTargetingEntities",
    member="typeahead",
    parameters=(
        Parameter(
            name="facet",
            wire="facet",
            where="query",
            type=Urn,
            required=True,
            urn="adTargetingFacet",
        ),
        Parameter(
            name="query",
            wire="query",
            where="query",
            type=str,
            required=True,
        ),
        Parameter(
            name="entity_type",
            wire="entityType",
            where="query",
            type=str,
        ),
        Parameter(
            name="locale",
            wire="locale",
            where="query",
            type=Locale,
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
    result=AdTargetingEntity,
    constants=(("queryVersion", "QUERY_USES_URNS"),),
    paging="start_count",
    safe=True,
    scopes=((),),
)
SIMILAR_ENTITIES = Operation(
    name="ad_targeting_entities.similar_entities",
    resource="adTargetingEntities",
    restli="FINDER",
    http="GET",
    path="/adTargetingEntities",
    member="similarEntities",
    parameters=(
        Parameter(
            name="facet",
            wire="facet",
            where="query",
            type=Urn,
            required=True,
            urn="adTargetingFacet",
        ),
        Parameter(
            name="entities",
            wire="entities",
            where="query",
            type=list[Urn],
            required=True,
        ),
        Parameter(
            name="locale",
            wire="locale",
            where="query",
            type=Locale,
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
    result=AdTargetingEntity,
    constants=(("queryVersion", "QUERY_USES_URNS"),),
    paging="start_count",
    safe=True,
    scopes=((),),
)
URNS = Operation(
    name="ad_targeting_entities.urns",
    resource="adTargetingEntities",
    restli="FINDER",
    http="GET",
    path="/adTargetingEntities",
    member="urns",
    parameters=(
        Parameter(
            name="urns",
            wire="urns",
            where="query",
            type=list[Urn],
            required=True,
        ),
        Parameter(
            name="locale",
            wire="locale",
            where="query",
            type=Locale,
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
    result=AdTargetingEntity,
    constants=(("queryVersion", "QUERY_USES_URNS"),),
    paging="start_count",
    safe=True,
    scopes=((),),
)

OPERATIONS = (
    AD_TARGETING_FACET,
    TYPEAHEAD,
    SIMILAR_ENTITIES,
    URNS,
)
