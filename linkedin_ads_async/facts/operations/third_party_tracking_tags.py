# =============================================================================
#  GENERATED from specs/third_party_tracking_tags.yaml. Do not edit: change the spec, then `make generate`.
# =============================================================================
"""Operations of third_party_tracking_tags as data."""

from __future__ import annotations

from typing import Any

from linkedin_ads_async.operation import Operation, Parameter

CREATIVE = Operation(
    name="third_party_tracking_tags.creative",
    resource="thirdPartyTrackingTags",
    restli="FINDER",
    http="GET",
    path="/thirdPartyTrackingTags",
    member="creative",
    parameters=(
        Parameter(
            name="creative",
            wire="creative",
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
    result=Any,
    paging="start_count",
    safe=True,
    scopes=(),
)
GET = Operation(
    name="third_party_tracking_tags.get",
    resource="thirdPartyTrackingTags",
    restli="GET",
    http="GET",
    path="/thirdPartyTrackingTags/{thirdPartyTrackingTagId}",
    parameters=(
        Parameter(
            name="third_party_tracking_tag_id",
            wire="thirdPartyTrackingTagId",
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
    scopes=(),
)
CREATE = Operation(
    name="third_party_tracking_tags.create",
    resource="thirdPartyTrackingTags",
    restli="CREATE",
    http="POST",
    path="/thirdPartyTrackingTags",
    body=Any,
    scopes=(),
)
UPDATE = Operation(
    name="third_party_tracking_tags.update",
    resource="thirdPartyTrackingTags",
    restli="PARTIAL_UPDATE",
    http="POST",
    path="/thirdPartyTrackingTags/{thirdPartyTrackingTagId}",
    parameters=(
        Parameter(
            name="third_party_tracking_tag_id",
            wire="thirdPartyTrackingTagId",
            where="path",
            type=Any,
            required=True,
        ),
    ),
    body=Any,
    scopes=(),
)
DELETE = Operation(
    name="third_party_tracking_tags.delete",
    resource="thirdPartyTrackingTags",
    restli="DELETE",
    http="DELETE",
    path="/thirdPartyTrackingTags/{thirdPartyTrackingTagId}",
    parameters=(
        Parameter(
            name="third_party_tracking_tag_id",
            wire="thirdPartyTrackingTagId",
            where="path",
            type=Any,
            required=True,
        ),
    ),
    scopes=(),
)

OPERATIONS = (
    CREATIVE,
    GET,
    CREATE,
    UPDATE,
    DELETE,
)
