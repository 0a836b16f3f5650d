# =============================================================================
#  GENERATED from specs/ad_publisher_restrictions.yaml. Do not edit: change the spec, then `make generate`.
# =============================================================================
"""Operations of ad_publisher_restrictions as data."""

from __future__ import annotations

from typing import Any

from linkedin_ads_async.operation import Operation, Parameter

ENTITY = Operation(
    name="ad_publisher_restrictions.entity",
    resource="adPublisherRestrictions",
    restli="FINDER",
    http="GET",
    path="/adPublisherRestrictions",
    member="entity",
    parameters=(
        Parameter(
            name="entity",
            wire="entity",
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
    name="ad_publisher_restrictions.get",
    resource="adPublisherRestrictions",
    restli="GET",
    http="GET",
    path="/adPublisherRestrictions/{adPublisherRestrictionId}",
    parameters=(
        Parameter(
            name="ad_publisher_restriction_id",
            wire="adPublisherRestrictionId",
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
    name="ad_publisher_restrictions.create",
    resource="adPublisherRestrictions",
    restli="CREATE",
    http="POST",
    path="/adPublisherRestrictions",
    body=Any,
    scopes=(),
)
UPDATE = Operation(
    name="ad_publisher_restrictions.update",
    resource="adPublisherRestrictions",
    restli="PARTIAL_UPDATE",
    http="POST",
    path="/adPublisherRestrictions/{adPublisherRestrictionId}",
    parameters=(
        Parameter(
            name="ad_publisher_restriction_id",
            wire="adPublisherRestrictionId",
            where="path",
            type=Any,
            required=True,
        ),
    ),
    body=Any,
    scopes=(),
)
GENERATE_RESTRICTIONS_UPLOAD_URL = Operation(
    name="ad_publisher_restrictions.generate_restrictions_upload_url",
    resource="adPublisherRestrictions",
    restli="ACTION",
    http="POST",
    path="/adPublisherRestrictions",
    member="generateRestrictionsUploadUrl",
    parameters=(
        Parameter(
            name="parameters",
            wire="*",
            where="body",
            type=dict[str, Any],
        ),
    ),
    result=Any,
    scopes=(),
)
GENERATE_RESTRICTIONS_DOWNLOAD_URL = Operation(
    name="ad_publisher_restrictions.generate_restrictions_download_url",
    resource="adPublisherRestrictions",
    restli="ACTION",
    http="POST",
    path="/adPublisherRestrictions",
    member="generateRestrictionsDownloadUrl",
    parameters=(
        Parameter(
            name="parameters",
            wire="*",
            where="body",
            type=dict[str, Any],
        ),
    ),
    result=Any,
    safe=True,
    scopes=(),
)
GENERATE_PUBLISHER_LIST_DOWNLOAD_URL = Operation(
    name="ad_publisher_restrictions.generate_publisher_list_download_url",
    resource="adPublisherRestrictions",
    restli="ACTION",
    http="POST",
    path="/adPublisherRestrictions",
    member="generatePublisherListDownloadUrl",
    parameters=(
        Parameter(
            name="parameters",
            wire="*",
            where="body",
            type=dict[str, Any],
        ),
    ),
    result=Any,
    safe=True,
    scopes=(),
)

OPERATIONS = (
    ENTITY,
    GET,
    CREATE,
    UPDATE,
    GENERATE_RESTRICTIONS_UPLOAD_URL,
    GENERATE_RESTRICTIONS_DOWNLOAD_URL,
    GENERATE_PUBLISHER_LIST_DOWNLOAD_URL,
)
