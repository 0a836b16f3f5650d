# =============================================================================
#  GENERATED from specs/industry_taxonomy_industries.yaml. Do not edit: change the spec, then `make generate`.
# =============================================================================
"""Operations of industry_taxonomy_industries as data."""

from __future__ import annotations

from linkedin_ads_async.models._shared.common import Locale
from linkedin_ads_async.models._shared.standardized_data import StandardizedEntity
from linkedin_ads_async.operation import Operation, Parameter

GET_ALL = Operation(
    name="industry_taxonomy_industries.get_all",
    resource="industries",
    restli="GET_ALL",
    http="GET",
    path="/industryTaxonomyVersions/{industryTaxonomyVersion}/industries",
    root="/v2",
    parameters=(
        Parameter(
            name="industry_taxonomy_version",
            wire="industryTaxonomyVersion",
            where="path",
            type=str,
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
        Parameter(
            name="fields",
            wire="fields",
            where="query",
            type=str,
            literal=True,
        ),
    ),
    result=StandardizedEntity,
    key=int,
    paging="start_count",
    safe=True,
    scopes=((),),
)
GET = Operation(
    name="industry_taxonomy_industries.get",
    resource="industries",
    restli="GET",
    http="GET",
    path="/industryTaxonomyVersions/{industryTaxonomyVersion}/industries/{industryId}",
    root="/v2",
    parameters=(
        Parameter(
            name="industry_taxonomy_version",
            wire="industryTaxonomyVersion",
            where="path",
            type=str,
            required=True,
        ),
        Parameter(
            name="industry_id",
            wire="industryId",
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
    result=StandardizedEntity,
    key=int,
    safe=True,
    scopes=((),),
)
BATCH_GET = Operation(
    name="industry_taxonomy_industries.batch_get",
    resource="industries",
    restli="BATCH_GET",
    http="GET",
    path="/industryTaxonomyVersions/{industryTaxonomyVersion}/industries",
    root="/v2",
    parameters=(
        Parameter(
            name="industry_taxonomy_version",
            wire="industryTaxonomyVersion",
            where="path",
            type=str,
            required=True,
        ),
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
    result=StandardizedEntity,
    key=int,
    safe=True,
    scopes=((),),
)

OPERATIONS = (
    GET_ALL,
    GET,
    BATCH_GET,
)
