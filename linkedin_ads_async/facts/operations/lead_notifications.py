# =============================================================================
#  GENERATED from specs/lead_notifications.yaml. Do not edit: change the spec, then `make generate`.
# =============================================================================
"""Operations of lead_notifications as data."""

from __future__ import annotations

from typing import Any

from linkedin_ads_async.models._shared.leads import LeadType
from linkedin_ads_async.models.lead_notifications import (
    LeadNotification,
    LeadNotificationOwnerCriterion,
)
from linkedin_ads_async.operation import Operation, Parameter

CRITERIA = Operation(
    name="lead_notifications.criteria",
    resource="leadNotifications",
    restli="FINDER",
    http="GET",
    path="/leadNotifications",
    member="criteria",
    parameters=(
        Parameter(
            name="owner",
            wire="owner",
            where="query",
            type=LeadNotificationOwnerCriterion,
            required=True,
        ),
        Parameter(
            name="lead_type",
            wire="leadType.leadType",
            where="query",
            type=LeadType,
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
    result=LeadNotification,
    paging="start_count",
    safe=True,
    scopes=(("r_marketing_leadgen_automation",),),
)
GET = Operation(
    name="lead_notifications.get",
    resource="leadNotifications",
    restli="GET",
    http="GET",
    path="/leadNotifications/{leadNotificationId}",
    parameters=(
        Parameter(
            name="lead_notification_id",
            wire="leadNotificationId",
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
    result=LeadNotification,
    safe=True,
    scopes=(("r_marketing_leadgen_automation",),),
)
CREATE = Operation(
    name="lead_notifications.create",
    resource="leadNotifications",
    restli="CREATE",
    http="POST",
    path="/leadNotifications",
    body=LeadNotification,
    scopes=(("r_marketing_leadgen_automation",),),
)
DELETE = Operation(
    name="lead_notifications.delete",
    resource="leadNotifications",
    restli="DELETE",
    http="DELETE",
    path="/leadNotifications/{leadNotificationId}",
    parameters=(
        Parameter(
            name="lead_notification_id",
            wire="leadNotificationId",
            where="path",
            type=Any,
            required=True,
        ),
    ),
    scopes=(("r_marketing_leadgen_automation",),),
)

OPERATIONS = (
    CRITERIA,
    GET,
    CREATE,
    DELETE,
)
