# =============================================================================
#  GENERATED from specs/geo.yaml. Do not edit: change the spec, then `make generate`.
# =============================================================================
"""Operations of geo as data."""

from __future__ import annotations

from linkedin_ads_async.models._shared.common import Locale
from linkedin_ads_async.models.geo import GeoPlace
from linkedin_ads_async.operation import Operation, Parameter

GET = Operation(
    name="geo.get",
    resource="geo",
    restli="GET",
    http="GET",
    path="/geo/{geoId}",
    root="/v2",
    parameters=(
        Parameter(
            name="geo_id",
            wire="geoId",
            where="path",
            type=int,
            required=True,
        ),
        Parameter(
            name="locale",
            wire="locale",
            where="query",
            type=Locale,
        ),
        Parameter(
            name="fields",
            wire="fields",
            where="query",
            type=str,
            literal=True,
        ),
    ),
    result=GeoPlace,
    key=int,
    safe=True,
    scopes=((),),
)
BATCH_GET = Operation(
    name="geo.batch_get",
    resource="geo",
    restli="BATCH_GET",
    http="GET",
    path="/geo",
    root="/v2",
    parameters=(
        Parameter(
            name="ids",
            wire="ids",
            where="query",
            type=list[int],
            required=True,
        ),
        Parameter(
            name="locale",
            wire="locale",
            where="query",
            type=Locale,
        ),
        Parameter(
            name="fields",
            wire="fields",
            where="query",
            type=str,
            literal=True,
        ),
    ),
    result=GeoPlace,
    key=int,
    safe=True,
    scopes=((),),
)

OPERATIONS = (
    GET,
    BATCH_GET,
)
