# =============================================================================
#  GENERATED from specs/ad_target_templates.yaml. Do not edit: change the spec, then `make generate`.
# =============================================================================
"""Operations of ad_target_templates as data."""

from __future__ import annotations

from linkedin_ads_async.models.ad_target_templates import AdTargetTemplate
from linkedin_ads_async.operation import Operation, Parameter
from linkedin_ads_async.urn import Urn

ACCOUNT = Operation(
    name="ad_target_templates.account",
    resource="adTargetTemplates",
    restli="FINDER",
    http="GET",
    path="/adTargetTemplates",
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
    result=AdTargetTemplate,
    key=int,
    paging="start_count",
    safe=True,
    scopes=(("r_ads",), ("rw_ads",)),
)
GET = Operation(
    name="ad_target_templates.get",
    resource="adTargetTemplates",
    restli="GET",
    http="GET",
    path="/adTargetTemplates/{adTargetTemplateId}",
    parameters=(
        Parameter(
            name="ad_target_template_id",
            wire="adTargetTemplateId",
            where="path",
            type=int,
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
    result=AdTargetTemplate,
    key=int,
    safe=True,
    scopes=(("r_ads",), ("rw_ads",)),
)
CREATE = Operation(
    name="ad_target_templates.create",
    resource="adTargetTemplates",
    restli="CREATE",
    http="POST",
    path="/adTargetTemplates",
    body=AdTargetTemplate,
    key=int,
    scopes=(("rw_ads",),),
)
UPDATE = Operation(
    name="ad_target_templates.update",
    resource="adTargetTemplates",
    restli="PARTIAL_UPDATE",
    http="POST",
    path="/adTargetTemplates/{adTargetTemplateId}",
    parameters=(
        Parameter(
            name="ad_target_template_id",
            wire="adTargetTemplateId",
            where="path",
            type=int,
            required=True,
        ),
    ),
    body=AdTargetTemplate,
    key=int,
    scopes=(("rw_ads",),),
)
DELETE = Operation(
    name="ad_target_templates.delete",
    resource="adTargetTemplates",
    restli="DELETE",
    http="DELETE",
    path="/adTargetTemplates/{adTargetTemplateId}",
    parameters=(
        Parameter(
            name="ad_target_template_id",
            wire="adTargetTemplateId",
            where="path",
            type=int,
            required=True,
        ),
    ),
    key=int,
    scopes=(("rw_ads",),),
)
BATCH_DELETE = Operation(
    name="ad_target_templates.batch_delete",
    resource="adTargetTemplates",
    restli="BATCH_DELETE",
    http="DELETE",
    path="/adTargetTemplates",
    parameters=(
        Parameter(
            name="ids",
            wire="ids",
            where="query",
            type=list[int],
            required=True,
        ),
    ),
    key=int,
    scopes=(("rw_ads",),),
)

OPERATIONS = (
    ACCOUNT,
    GET,
    CREATE,
    UPDATE,
    DELETE,
    BATCH_DELETE,
)
