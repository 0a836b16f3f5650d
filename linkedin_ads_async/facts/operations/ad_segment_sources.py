# =============================================================================
#  GENERATED from specs/ad_segment_sources.yaml. Do not edit: change the spec, then `make generate`.
# =============================================================================
"""Operations of ad_segment_sources as data."""

from __future__ import annotations

from typing import Any

from linkedin_ads_async.models.ad_segment_sources import AdSegmentSource
from linkedin_ads_async.operation import Operation, Parameter
from linkedin_ads_async.urn import Urn

ACCOUNT = Operation(
    name="ad_segment_sources.account",
    resource="adSegmentSources",
    restli="FINDER",
    http="GET",
    path="/adSegmentSources",
    member="account",
    parameters=(
        Parameter(
            name="account",
            wire="account",
            where="query",
            type=Any,
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
    result=AdSegmentSource,
    key=dict,
    paging="start_count",
    safe=True,
    scopes=(("r_ads",), ("rw_ads",)),
)
SEGMENTS = Operation(
    name="ad_segment_sources.segments",
    resource="adSegmentSources",
    restli="FINDER",
    http="GET",
    path="/adSegmentSources",
    member="segments",
    parameters=(
        Parameter(
            name="segments",
            wire="segments",
            where="query",
            type=Any,
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
    result=AdSegmentSource,
    key=dict,
    paging="start_count",
    safe=True,
    scopes=(("r_ads",), ("rw_ads",)),
)
SOURCES = Operation(
    name="ad_segment_sources.sources",
    resource="adSegmentSources",
    restli="FINDER",
    http="GET",
    path="/adSegmentSources",
    member="sources",
    parameters=(
        Parameter(
            name="sources",
            wire="sources",
            where="query",
            type=Any,
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
    result=AdSegmentSource,
    key=dict,
    paging="start_count",
    safe=True,
    scopes=(("r_ads",), ("rw_ads",)),
)
GET = Operation(
    name="ad_segment_sources.get",
    resource="adSegmentSources",
    restli="GET",
    http="GET",
    path="/adSegmentSources/(source:{sourceUrn},segment:{segmentUrn})",
    parameters=(
        Parameter(
            name="source_urn",
            wire="sourceUrn",
            where="path",
            type=Urn,
            required=True,
            urn="adPageSet",
        ),
        Parameter(
            name="segment_urn",
            wire="segmentUrn",
            where="path",
            type=Urn,
            required=True,
            urn="adSegment",
        ),
        Parameter(
            name="fields",
            wire="fields",
            where="query",
            type=str,
            literal=True,
        ),
    ),
    result=AdSegmentSource,
    key=dict,
    safe=True,
    scopes=(("r_ads",), ("rw_ads",)),
)
REPLACE = Operation(
    name="ad_segment_sources.replace",
    resource="adSegmentSources",
    restli="UPDATE",
    http="PUT",
    path="/adSegmentSources/(source:{sourceUrn},segment:{segmentUrn})",
    parameters=(
        Parameter(
            name="source_urn",
            wire="sourceUrn",
            where="path",
            type=Urn,
            required=True,
            urn="adPageSet",
        ),
        Parameter(
            name="segment_urn",
            wire="segmentUrn",
            where="path",
            type=Urn,
            required=True,
            urn="adSegment",
        ),
    ),
    body=AdSegmentSource,
    key=dict,
    scopes=(("rw_ads",),),
)
DELETE = Operation(
    name="ad_segment_sources.delete",
    resource="adSegmentSources",
    restli="DELETE",
    http="DELETE",
    path="/adSegmentSources/(source:{sourceUrn},segment:{segmentUrn})",
    parameters=(
        Parameter(
            name="source_urn",
            wire="sourceUrn",
            where="path",
            type=Urn,
            required=True,
            urn="adPageSet",
        ),
        Parameter(
            name="segment_urn",
            wire="segmentUrn",
            where="path",
            type=Urn,
            required=True,
            urn="adSegment",
        ),
    ),
    key=dict,
    scopes=(("rw_ads",),),
)

OPERATIONS = (
    ACCOUNT,
    SEGMENTS,
    SOURCES,
    GET,
    REPLACE,
    DELETE,
)
